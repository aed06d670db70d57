# SPDX-License-Identifier: EUPL-1.2
"""The words of a kader: all of them, and kept until the kader changes."""

from __future__ import annotations

import pytest
from fastapi.testclient import TestClient
from tests.opstelling import MENTOR, WORTEL, CountingLogboek

from deelkader import Kader, Uitkomst
from deelkader.api import create_app

PAD = "/v1/begrippen"


def ids(words: list[dict[str, str]]) -> list[str]:
    """Return the ids of *words*; fail when one has no word."""
    assert all(one["woord"] for one in words)
    return [one["id"] for one in words]


def test_every_id_of_a_question_and_an_answer_has_a_word(client):
    """What can be sent or comes back can be shown to a person."""
    found = client.get(PAD).json()
    answer = client.post("/v1/oordelen", json=MENTOR).json()
    assert found["kader"] == answer["kader"]
    assert ids(found["uitkomsten"]) == [u.value for u in Uitkomst]
    lijsten = found["lijsten"]
    assert {MENTOR["van"], MENTOR["naar"]} <= set(ids(lijsten["partijen"]))
    assert set(MENTOR["gegevens"]) <= set(ids(lijsten["gegevens"]))
    assert MENTOR["doel"] in ids(lijsten["doelen"])
    assert MENTOR["situatie"] in ids(lijsten["situaties"])
    assert set(answer["gegevens"][0]["wie"]) <= set(ids(found["gevers"]))
    steps = {s["stap"] for way in answer["gegevens"][0]["wegVooruit"] for s in way}
    assert steps <= set(ids(found["stappen"]))
    assert set(answer["gegevens"][0]["voorwaarden"]) <= set(ids(found["plichten"]))


def test_a_fact_stands_under_the_key_that_is_named(client):
    """A form that is made of these words asks a question that is understood."""
    facts = client.get(PAD).json()["feiten"]
    for fact in facts:
        if "waarden" in fact:
            value = fact["waarden"][0]["id"]
            value = [value] if fact["meer"] else value
        else:
            value = True
        first, *rest = fact["sleutel"].split("/")
        stated = {first: {rest[0]: value} if rest else value}
        response = client.post("/v1/oordelen", json=MENTOR | {"feiten": stated})
        codes = {fout["code"] for fout in response.json().get("fouten", [])}
        assert codes <= {"tegenstrijdig", "onmogelijke-combinatie"}, fact
    assert len(facts) > 30


def test_who_has_the_words_gets_no_more(client):
    """The ETag is the hash of the kader; with it the answer is empty."""
    first = client.get(PAD)
    etag = first.headers["etag"]
    assert etag == f'"{first.json()["kader"]["hash"]}"'
    assert first.headers["cache-control"] == "private, max-age=300"
    for said in (etag, f"W/{etag}", f'"x", {etag}', "*"):
        again = client.get(PAD, headers={"If-None-Match": said})
        assert (again.status_code, again.content) == (304, b"")
        assert again.headers["etag"] == etag
        assert again.headers["api-version"]
    other = client.get(PAD, headers={"If-None-Match": '"sha256:0"'})
    assert other.content == first.content


@pytest.mark.parametrize("naam", ["authzen", "bibliotheek"])
def test_another_kader_has_words_of_its_own(naam):
    """Nothing here knows of youth care."""
    kader = Kader.load(WORTEL / "tests" / "kaders" / naam)
    client = TestClient(create_app(kader, CountingLogboek()))
    found = client.get(PAD).json()
    assert found["kader"]["hash"] == kader.versie.hash
    assert "jeugdige" not in ids(found["gevers"])
