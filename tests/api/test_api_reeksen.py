# SPDX-License-Identifier: EUPL-1.2
"""Many questions in one call: the same answers, all of them or none."""

from __future__ import annotations

import json
import threading
from typing import Any

import pytest
from fastapi.testclient import TestClient
from tests.api.registervragen import asked, spoken
from tests.api.tegelijk import post_at_once
from tests.draden import until
from tests.opstelling import MENTOR, BrokenLogboek, CountingLogboek

from deelkader.api import create_app, reeksen
from deelkader.service.reeks import MEESTE_VRAGEN, answer_together

JSON = {"Content-Type": "application/json"}
GEHEIM = "Zwaluwstaart"
KINDEREN = [MENTOR | {"jeugdige": f"psn-{n:06d}"} for n in range(3)]


def problems(response: Any) -> set[tuple[str, str]]:
    """Return path and code of every problem."""
    return {(fout["pad"], fout["code"]) for fout in response.json()["fouten"]}


def test_the_answers_are_those_of_one_by_one(client, logboek):
    """In the order of the questions, each with a line and a receipt of its own."""
    vragen = [*KINDEREN, MENTOR | {"naar": "veilig-thuis"}]
    response = client.post("/v1/reeksen", json={"vragen": vragen})
    assert response.status_code == 201
    found = response.json()["oordelen"]
    alone = [client.post("/v1/oordelen", json=vraag).json() for vraag in vragen]
    for one, other in zip(found, alone, strict=True):
        assert one["bewijs"] == logboek.receipt(logboek.get(one["id"])).as_dict()
        for answer in (one, other):
            del answer["id"], answer["bewijs"]
    assert found == alone
    assert len(logboek) == 2 * len(vragen)


def test_what_was_said_in_the_register_counts_in_a_series(client):
    """A yes of one jeugdige is in the answer about that one, and in no other."""
    vragen = [asked(), asked() | {"jeugdige": "kind-wulp-9"}]
    before = client.post("/v1/reeksen", json={"vragen": vragen}).json()["oordelen"]
    assert client.post("/v1/toestemmingen", json=spoken("jeugdige")).status_code == 201
    after = client.post("/v1/reeksen", json={"vragen": vragen}).json()["oordelen"]
    who = [one["gegevens"][0]["wie"] for one in (*before, *after)]
    assert "jeugdige" not in who[2]
    assert [w for w in who[0] if w != "jeugdige"] == who[2]
    assert who[3] == who[1] == who[0]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ([], {("", "verkeerd-type")}),
        ({}, {("/vragen", "ontbreekt")}),
        ({"vragen": []}, {("/vragen", "leeg")}),
        ({"vragen": {}}, {("/vragen", "verkeerd-type")}),
        ({"vragen": [7]}, {("/vragen/0", "verkeerd-type")}),
        (
            {"vragen": [MENTOR, MENTOR | {"naar": GEHEIM}], GEHEIM: 1},
            {("", "onbekend-veld"), ("/vragen/1/naar", "onbekende-waarde")},
        ),
        (
            {"vragen": [MENTOR | {"doel": GEHEIM}, MENTOR | {"gemeente": 0.5}]},
            {
                ("/vragen/0/doel", "onbekende-waarde"),
                ("/vragen/1/gemeente", "geen-heel-getal"),
            },
        ),
        (
            {"vragen": [MENTOR, MENTOR | {"datum": "1990-01-01"}]},
            {("/vragen/1/datum", "kader-niet-geldig")},
        ),
        (
            {"vragen": [MENTOR | {"naar": GEHEIM}] * (MEESTE_VRAGEN + 1)},
            {("/vragen", "te-veel"), ("/vragen/0/naar", "onbekende-waarde")},
        ),
    ],
)
def test_one_that_cannot_be_asked_stops_them_all(kader, body, expected):
    """Every problem is named with its place; nothing is written, nothing repeated."""
    logboek = CountingLogboek()
    client = TestClient(create_app(kader, logboek))
    response = client.post("/v1/reeksen", json=body)
    assert response.status_code == 400
    assert expected <= problems(response)
    assert GEHEIM not in response.text
    assert logboek.regels == []


def test_no_line_no_answers(kader):
    """A log that is full gives a 503 and not one of the answers."""
    client = TestClient(create_app(kader, BrokenLogboek()))
    response = client.post("/v1/reeksen", json={"vragen": [MENTOR] * 3})
    assert response.status_code == 503
    assert "oordelen" not in response.json()


def test_a_hundred_large_questions_fit(kader):
    """The limit is the number of questions, not how much an ordinary one holds."""
    said = [{"gever": g, "status": "gegeven"} for g in ("jeugdige", "ouder-1")]
    full = MENTOR | {"toestemmingen": said, "jeugdige": None}
    logboek = CountingLogboek()
    client = TestClient(create_app(kader, logboek))
    body = json.dumps({"vragen": [full] * MEESTE_VRAGEN})
    response = client.post("/v1/reeksen?waarom=ja", content=body, headers=JSON)
    assert response.status_code == 201
    assert len(response.json()["oordelen"]) == len(logboek.regels) == MEESTE_VRAGEN
    assert response.json()["oordelen"][0]["gegevens"][0]["waaromNiet"]


def test_series_at_once_are_each_of_who_asked_them(client, logboek):
    """One that cannot be asked, one with a key and one that is none stop no other."""
    lijven: list[Any] = [{"vragen": [kind, MENTOR]} for kind in KINDEREN]
    lijven.insert(1, {"vragen": [MENTOR, MENTOR | {"naar": GEHEIM}]})
    lijven.insert(3, {"vragen": [MENTOR | {"naar": "veilig-thuis"}]})
    lijven.append([])
    koppen: list[dict[str, str]] = [{} for _ in lijven]
    koppen[3] = {"Idempotency-Key": "reeks-van-een-leverancier"}
    found = post_at_once(client.app, "/v1/reeksen", lijven, koppen)
    assert [one.status_code for one in found] == [201, 400, 201, 201, 201, 400]
    assert problems(found[1]) == {("/vragen/1/naar", "onbekende-waarde")}
    good = [(lijven[n]["vragen"], found[n].json()["oordelen"]) for n in (0, 2, 3, 4)]
    for vragen, answers in good:
        for vraag, answer in zip(vragen, answers, strict=True):
            line = logboek.get(answer["id"])
            assert line.personen.inhoud.get("jeugdige") == vraag.get("jeugdige")
            assert line.feiten.inhoud["vraag"]["naar"] == vraag["naar"]
    assert len(logboek) == 7


def test_a_store_that_hangs_holds_only_who_it_hangs_for(kader, monkeypatch):
    """Who came after it waits a moment, and then tries for itself."""
    monkeypatch.setattr(reeksen, "GEDULD", 0.05)
    hangs, others = threading.Event(), 6

    class HangingLogboek(CountingLogboek):
        """Holds the first who writes, until the others were written."""

        eerste = threading.Lock()

        def append_many(self, inhouden: list[Any]) -> list[Any]:
            if self.eerste.acquire(blocking=False):
                hangs.set()
                until(lambda: len(self.regels) == others)
            return super().append_many(inhouden)

    logboek = HangingLogboek()
    # WHY one: whoever is answered together with it hangs too.
    monkeypatch.setattr(reeksen, "_SAMEN", 1)
    app = create_app(kader, logboek)
    lijven = [{"vragen": [MENTOR]}] * (1 + others)
    found = post_at_once(app, "/v1/reeksen", lijven)
    assert hangs.is_set()
    assert [one.status_code for one in found] == [201] * (1 + others)
    assert len(logboek.regels) == 1 + others


def test_no_more_than_four_go_together(kader, monkeypatch):
    """While they are written nobody else writes to the log."""
    groups: list[int] = []

    def noted(dienst: Any, asked: Any) -> Any:
        groups.append(len(asked))
        return answer_together(dienst, asked)

    monkeypatch.setattr(reeksen, "answer_together", noted)
    app = create_app(kader, CountingLogboek())
    found = post_at_once(app, "/v1/reeksen", [{"vragen": [MENTOR]}] * 10)
    assert [one.status_code for one in found] == [201] * 10
    assert sum(groups) == 10
    assert max(groups) == 4


def test_a_key_changes_nothing_about_what_was_asked(client):
    """Also the near misses come."""
    key = {"Idempotency-Key": "reeks-van-een-leverancier"}
    lijf = {"vragen": [MENTOR]}
    found = client.post("/v1/reeksen?waarom=ja", json=lijf, headers=key)
    assert found.json()["oordelen"][0]["gegevens"][0]["waaromNiet"]
