# SPDX-License-Identifier: EUPL-1.2
"""What happened with the advice: over HTTP, on both kinds of store."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import pytest
from fastapi.testclient import TestClient
from tests.api.opvolgvragen import GEEN_OORDEEL
from tests.api.registervragen import KIND, ROEK, asked
from tests.logboeken import require_whole
from tests.opstelling import invented_bsn
from tests.storingen import failing_commit

from deelkader.api import create_app
from deelkader.logboek.wissen import Besluit, erase_person
from deelkader.opvolging.tellingen import Tellingen
from deelkader.service.opvolging import Opvolging
from deelkader.service.registratie import Registratie

if TYPE_CHECKING:
    from collections.abc import Iterator

    from deelkader.logboek import Logboek

GEHEIM = "Zwaluwstaart"
REACTIES = "/v1/reacties"


@pytest.fixture
def logboek(installatie) -> Iterator[Logboek]:
    """Return a new log that is open, on each kind of store."""
    with installatie.open() as opened:
        yield opened


@pytest.fixture
def client(kader, logboek) -> TestClient:
    """Return a client of the API on the shipped rules and that log."""
    opvolging = Opvolging(kader, logboek)
    registratie = Registratie(kader, logboek, opvolging=opvolging)
    app = create_app(kader, logboek, registratie=registratie)
    return TestClient(app, raise_server_exceptions=False)


def counts(logboek: Logboek) -> list[tuple[str, str, int]]:
    """Return municipality, what was said, and how often."""
    found = Tellingen(logboek.opslag, logboek.log).all()
    return [(one.gemeente, one.waarde, one.aantal) for one in found]


def answer(client: Any) -> str:
    """Ask the question of the mentor; return the id of the answer."""
    found: str = client.post("/v1/oordelen", json=asked()).json()["id"]
    return found


def problems(response: Any) -> set[tuple[str, str]]:
    """Return path and code of every problem."""
    return {(fout["pad"], fout["code"]) for fout in response.json()["fouten"]}


# --- followed or not ---------------------------------------------------------


def test_what_was_done_stands_in_the_log_of_that_child(client, logboek):
    """One line, linked to the answer, sealed with the keys of the child."""
    oordeel = answer(client)
    pad = f"/v1/oordelen/{oordeel}/opvolging"
    body = {"gevolgd": False, "reden": "situatie-was-anders", "door": ROEK}
    found = client.post(pad, json=body)
    assert found.status_code == 201
    line = logboek.get(found.json()["id"])
    assert line.soort == "opgevolgd"
    assert line.feiten.inhoud == {
        "oordeel": oordeel,
        "gevolgd": False,
        "reden": "situatie-was-anders",
    }
    assert line.personen.inhoud == {"jeugdige": KIND, "door": {"id": ROEK}}
    assert line.sleutel == logboek.get(oordeel).sleutel
    assert len(logboek) == 2
    require_whole(logboek)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({}, {("/gevolgd", "ontbreekt"), ("/door", "ontbreekt")}),
        ({"gevolgd": False, "door": ROEK}, {("/reden", "ontbreekt")}),
        (
            {"gevolgd": True, "reden": "niet-gelukt", "door": ROEK},
            {("/reden", "hoort-niet-hier")},
        ),
        (
            {"gevolgd": False, "reden": GEHEIM, "door": ROEK},
            {("/reden", "onbekende-waarde")},
        ),
        (
            {"gevolgd": GEHEIM, "door": {"id": ROEK, "rol": GEHEIM}, GEHEIM: 1},
            {
                ("/gevolgd", "verkeerd-type"),
                ("/door/rol", "onbekende-waarde"),
                ("", "onbekend-veld"),
            },
        ),
        (
            {"gevolgd": False, "reden": invented_bsn(), "door": invented_bsn()},
            {("/reden", "mogelijk-bsn"), ("/door", "mogelijk-bsn")},
        ),
    ],
)
def test_every_problem_is_named_and_nothing_is_written(client, logboek, body, expected):
    """Also about an answer that is there; nothing comes back."""
    pad = f"/v1/oordelen/{answer(client)}/opvolging"
    response = client.post(pad, json=body)
    assert response.status_code == 400
    assert {(p.replace(f"/{GEHEIM}", ""), c) for p, c in problems(response)} == expected
    assert invented_bsn() not in response.text
    assert len(logboek) == 1


def test_an_erased_answer_is_refused_clearly(client, logboek):
    """410 says that it was there; an unknown id is 404."""
    oordeel = answer(client)
    erase_person(logboek, KIND, Besluit(("fg-kieviet", "fg-wulp"), "verzoek"))
    before = len(logboek)
    body = {"gevolgd": True, "door": ROEK}
    gone = client.post(f"/v1/oordelen/{oordeel}/opvolging", json=body)
    unknown = client.post(f"/v1/oordelen/{GEEN_OORDEEL}/opvolging", json=body)
    strange = client.post(f"/v1/oordelen/{GEHEIM}/opvolging", json=body)
    assert [r.status_code for r in (gone, unknown, strange)] == [410, 404, 404]
    assert gone.json()["type"].endswith("/oordeel-gewist")
    assert "gewist" in gone.json()["detail"]
    assert GEHEIM not in strange.text
    assert len(logboek) == before


# --- reactions ---------------------------------------------------------------


def test_a_reaction_is_counted_and_leads_nowhere(client, logboek):
    """No line, no id, and the same answer for everybody."""
    answer(client)
    body = {"weetNuWatTeDoen": "deels", "gemeente": "zundert"}
    found = [client.post(REACTIES, json=body) for _ in range(3)]
    found.append(client.post(REACTIES, json={"weetNuWatTeDoen": "ja"}))
    assert {r.status_code for r in found} == {200}
    assert {r.text for r in found} == {'{"geteld":true}'}
    assert counts(logboek) == [("", "ja", 1), ("zundert", "deels", 3)]
    assert [line.soort for line in logboek.lines()] == ["oordeel"]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({}, {("/weetNuWatTeDoen", "ontbreekt")}),
        (
            {"weetNuWatTeDoen": GEHEIM, "gemeente": GEHEIM, "oordeel": GEEN_OORDEEL},
            {
                ("/weetNuWatTeDoen", "onbekende-waarde"),
                ("/gemeente", "onbekende-waarde"),
                ("/oordeel", "onbekend-veld"),
            },
        ),
        ([1], {("", "verkeerd-type"), ("/weetNuWatTeDoen", "ontbreekt")}),
    ],
)
def test_a_reaction_holds_nothing_else(client, logboek, body, expected):
    """An answer cannot be named, so it cannot be linked."""
    response = client.post(REACTIES, json=body)
    assert response.status_code == 400
    assert problems(response) == expected
    assert GEHEIM not in response.text
    assert counts(logboek) == []


def test_twenty_threads_of_reactions_give_the_exact_count(client, logboek):
    """Over HTTP too, none is lost."""
    body = {"weetNuWatTeDoen": "nee", "gemeente": "zundert"}

    def react(_: int) -> list[int]:
        return [client.post(REACTIES, json=body).status_code for _ in range(5)]

    with ThreadPoolExecutor(20) as pool:
        found = list(pool.map(react, range(20)))
    assert {code for codes in found for code in codes} == {200}
    assert counts(logboek) == [("zundert", "nee", 100)]


def test_a_reaction_that_cannot_be_stored_is_an_error(client, logboek):
    """503, and the count stays."""
    with failing_commit(logboek.opslag):
        response = client.post(REACTIES, json={"weetNuWatTeDoen": "ja"})
    assert response.status_code == 503
    assert counts(logboek) == []


# --- gaps --------------------------------------------------------------------


def test_gaps_are_told_and_listed_without_anybody(client, logboek):
    """The list has no day, no id and no child."""
    oordeel = answer(client)
    for soort in ("regel-ontbreekt", "regel-ontbreekt", "tekst-onduidelijk"):
        body = {"oordeel": oordeel, "soort": soort}
        assert client.post("/v1/gaten", json=body).status_code == 201
    listed = client.get("/v1/gaten")
    assert listed.json() == {
        "gaten": [
            {
                "soort": soort,
                "van": "jeugdprofessional",
                "naar": "school",
                "gegevens": ["betrokkenheid"],
                "doel": "onderwijs-ondersteunen",
                "situatie": "hulpvraag",
                "uitkomst": "toestemming-nodig",
                "aantal": aantal,
            }
            for soort, aantal in (("regel-ontbreekt", 2), ("tekst-onduidelijk", 1))
        ]
    }
    assert [line.soort for line in logboek.lines()][1:] == ["gat"] * 3
    assert KIND not in listed.text
    require_whole(logboek)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({}, {("/oordeel", "ontbreekt"), ("/soort", "ontbreekt")}),
        (
            {"oordeel": GEEN_OORDEEL, "soort": "regel-ontbreekt"},
            {("/oordeel", "oordeel-onbekend")},
        ),
        (
            {"oordeel": GEEN_OORDEEL, "soort": GEHEIM, "tekst": GEHEIM},
            {("/soort", "onbekende-waarde"), ("/tekst", "onbekend-veld")},
        ),
    ],
)
def test_a_gap_takes_no_words_of_its_own(client, logboek, body, expected):
    """Nobody can type a name."""
    response = client.post("/v1/gaten", json=body)
    assert response.status_code == 400
    assert problems(response) == expected
    assert GEHEIM not in response.text
    assert len(logboek) == 0
