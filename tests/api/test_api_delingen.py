# SPDX-License-Identifier: EUPL-1.2
"""What was shared, over HTTP: written down, and seen by the family."""

from __future__ import annotations

import json

import pytest
from tests.api.registervragen import (
    GEZAG,
    KIND,
    ROEK,
    STIL,
    asked,
    say_yes,
    share,
    stopped,
    viewing,
)

from deelkader.logboek.wissen import Besluit, erase_person
from deelkader.service.dienst import local_today


def test_a_share_is_written_with_what_the_answer_was_about(client, logboek):
    """The line names the answer and what was shared; people stand apart."""
    answer = client.post("/v1/oordelen", json=asked()).json()
    body = {"oordeel": answer["id"], "door": ROEK}
    found = client.post("/v1/delingen", json=body)
    line = logboek.get(found.json()["id"])
    assert found.status_code == 201
    assert line.soort == "gedeeld"
    assert dict(line.feiten.inhoud) == {
        "oordeel": answer["id"],
        "van": "jeugdprofessional",
        "naar": "school",
        "gegevens": ["betrokkenheid"],
        "doel": "onderwijs-ondersteunen",
    }
    assert dict(line.personen.inhoud) == {"door": {"id": ROEK}, "jeugdige": KIND}
    assert KIND not in found.text


def test_a_part_of_what_was_asked_can_be_shared(client):
    """Only categories of that answer can have been shared on it, each once."""
    vraag = asked() | {"gegevens": ["betrokkenheid", "verzuim"]}
    answer = client.post("/v1/oordelen", json=vraag).json()
    body = {"oordeel": answer["id"], "door": ROEK}
    part = client.post("/v1/delingen", json=body | {"gegevens": ["verzuim"]})
    other = ["verzuim", "hulpinhoud"]
    refused = client.post("/v1/delingen", json=body | {"gegevens": other})
    assert part.json()["gegevens"] == ["verzuim"]
    assert [(f["pad"], f["code"]) for f in refused.json()["fouten"]] == [
        ("/gegevens/1", "niet-in-oordeel")
    ]


def test_a_question_without_a_person_can_have_been_shared(client, logboek):
    """Then nobody's list holds it, and the line names only who did it."""
    vraag = {k: v for k, v in asked().items() if k != "jeugdige"}
    answer = client.post("/v1/oordelen", json=vraag).json()
    body = {"oordeel": answer["id"], "door": ROEK}
    found = client.post("/v1/delingen", json=body)
    line = logboek.get(found.json()["id"])
    assert dict(line.personen.inhoud) == {"door": {"id": ROEK}}


def test_no_share_on_what_is_no_answer_or_was_erased(client, logboek):
    """Each has an error of its own, and nothing is written."""
    client.post("/v1/gezagsfeiten", json=GEZAG)
    (gezag,) = logboek.lines()
    answer = client.post("/v1/oordelen", json=asked()).json()
    erase_person(logboek, KIND, Besluit(("medewerker-roek", "fg-merel"), "verzoek"))
    size = len(logboek)
    for id_, code in {
        gezag.id: "oordeel-onbekend",
        "0" * 26: "oordeel-onbekend",
        answer["id"]: "oordeel-gewist",
    }.items():
        refused = client.post("/v1/delingen", json={"oordeel": id_, "door": ROEK})
        assert refused.status_code == 400, code
        (fout,) = refused.json()["fouten"]
        assert (fout["pad"], fout["code"]) == ("/oordeel", code)
    assert len(logboek) == size


def test_the_child_sees_its_list_and_that_it_stopped(client, logboek):
    """The list is in words, numbered for itself, and every look is in the log."""
    say_yes(client)
    days = {local_today().isoformat()}
    share(client, **STIL)
    days.add(local_today().isoformat())
    first = client.post("/v1/inzagen", json=viewing()).json()
    client.post("/v1/intrekkingen", json=stopped("jeugdige"))
    second = client.post("/v1/inzagen", json=viewing()).json()
    (before,), (after,) = first["regels"], second["regels"]
    looks = [line for line in logboek.lines() if line.soort == "inzage"]
    assert before["datum"] in days
    assert before["nummer"] == 1
    assert before["stoppen"] is True
    assert "gestopt" not in before
    assert after["stoppen"] is False
    assert after["gestopt"].startswith("Je bent hiermee gestopt.")
    assert [line.feiten.inhoud["kijker"] for line in looks] == ["jeugdige"] * 2
    assert [line.personen.inhoud["door"] for line in looks] == [[KIND]] * 2
    for word in (KIND, ROEK, "bewijs", "regelnummer", "controlepunt"):
        assert word not in json.dumps(first)


def test_a_stop_of_another_is_not_told(client):
    """That a parent stopped is not on the list of the child."""
    say_yes(client)
    share(client, **STIL)
    before = client.post("/v1/inzagen", json=viewing()).json()
    client.post("/v1/intrekkingen", json=stopped("ouder-1"))
    assert client.post("/v1/inzagen", json=viewing()).json() == before


@pytest.mark.parametrize("kijker", ["jeugdige", "ouder-met-gezag", "voogd"])
def test_what_is_hidden_leaves_no_trace(client, kijker):
    """A list with something hidden is, byte for byte, that of somebody without."""
    say_yes(client)
    share(client, **STIL | {"risicoBijInformeren": True})
    gever = {"gever": "ouder-1"} if kijker == "ouder-met-gezag" else {}
    body = viewing(kijker, **gever)
    hidden = client.post("/v1/inzagen", json=body)
    nobody = client.post("/v1/inzagen", json=body | {"jeugdige": "kind-grutto"})
    assert hidden.status_code == 201
    assert hidden.json()["regels"] == []
    assert hidden.content == nobody.content
    assert hidden.headers["content-length"] == nobody.headers["content-length"]


def test_an_erased_person_has_an_empty_list(client, logboek):
    """After an erasure nothing is left to see, and nothing breaks."""
    say_yes(client)
    share(client, **STIL)
    erase_person(logboek, KIND, Besluit(("medewerker-roek", "fg-merel"), "verzoek"))
    found = client.post("/v1/inzagen", json=viewing())
    assert found.status_code == 201
    assert found.json()["regels"] == []
