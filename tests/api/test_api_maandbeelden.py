# SPDX-License-Identifier: EUPL-1.2
"""The figures of a month over HTTP, and whether follow-up is on."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest
from fastapi.testclient import TestClient
from jsonschema import Draft202012Validator
from tests.logboeken import Klok
from tests.opstelling import MENTOR

from deelkader.api import create_app
from deelkader.errors import DeelkaderError
from deelkader.logboek import Logboek
from deelkader.service.dienst import Dienst
from deelkader.service.maandbeeld import Maand, Maandbeelden
from deelkader.service.opvolging import Opvolging
from deelkader.service.registratie import Registratie

if TYPE_CHECKING:
    from collections.abc import Iterator

PAD = "/v1/maandbeelden/2026-09"
REGIO = "west-brabant-west"
GEMEENTEN = {
    "etten-leur": 3,
    "halderberge": 12,
    "moerdijk": 25,
    "roosendaal": 40,
    "rucphen": 60,
    "woensdrecht": 14,
    "zundert": 16,
}


@pytest.fixture(scope="module")
def september(kader, tmp_path_factory) -> Iterator[tuple[TestClient, Logboek]]:
    """Return a client on a log that has questions of September."""
    klok = Klok(datetime(2026, 9, 10, 8, tzinfo=UTC))
    data = tmp_path_factory.mktemp("september") / "data"
    with Logboek.open(data, klok=klok) as logboek:
        vragen = [
            {**MENTOR, "gemeente": gemeente}
            for gemeente, aantal in GEMEENTEN.items()
            for _ in range(aantal)
        ]
        Dienst(kader, logboek).ask_many(vragen)
        klok.nu = datetime(2026, 11, 2, 8, tzinfo=UTC)
        opvolging = Opvolging(kader, logboek)
        registratie = Registratie(kader, logboek, opvolging=opvolging)
        app = create_app(kader, logboek, registratie=registratie)
        yield TestClient(app), logboek


def code(response: Any) -> str:
    """Return the code of a problem."""
    found: str = response.json()["type"].rsplit("/", 1)[1]
    return found


def test_the_month_is_what_the_service_says(september, kader):
    """The same figures, made once, with one line; small ones are not there."""
    client, logboek = september
    found = client.get(PAD).json()
    assert found == client.get(PAD).json()
    assert found == Maandbeelden(kader, logboek).of(Maand.of("2026-09"))
    assert len(logboek) == sum(GEMEENTEN.values()) + 1
    assert client.get("/v1/maandbeelden").json() == {"maanden": ["2026-09"]}
    (regio,) = client.get(PAD, params={"regio": REGIO}).json()["regios"]
    figures = {g["gemeente"]: g["cijfers"]["vragen"] for g in regio["gemeenten"]}
    assert figures["etten-leur"] == "kleiner-dan-10"
    # WHY either: which number hides a small one is drawn by chance.
    for gemeente, aantal in GEMEENTEN.items():
        assert figures[gemeente] in {aantal, "niet-getoond", "kleiner-dan-10"}
    # WHY of all figures: a draw can hide every one of these, and then shows others.
    shown = [n for g in regio["gemeenten"] for n in g["cijfers"].values()]
    assert any(isinstance(n, int) for n in shown)
    assert '"vragen": 3' not in json.dumps(regio)


@pytest.mark.parametrize(
    ("pad", "status", "expected"),
    [
        ("2026-13", 404, "maand-ongeldig"),
        ("..%2f2026-09", 404, "niet-gevonden"),
        ("2026-11", 404, "maandbeeld-te-vroeg"),
        ("2026-08", 404, "maandbeeld-geen-regels"),
        ("2026-09?regio=mars", 400, "regio-onbekend"),
    ],
)
def test_a_month_that_is_not_there_says_why(september, pad, status, expected):
    """Each is a problem with its code, and repeats nothing."""
    client, _ = september
    response = client.get(f"/v1/maandbeelden/{pad}")
    assert (response.status_code, code(response)) == (status, expected)
    assert "mars" not in response.text


def test_the_document_fits_what_comes(september):
    """Every field of the figures is described."""
    client, _ = september
    document = client.get("/v1/openapi.json").json()
    schemas = document["components"]["schemas"]
    shape = {"$ref": "#/components/schemas/MaandbeeldVorm", **document}
    for schema in schemas.values():
        schema.setdefault("additionalProperties", False)
    found = client.get(PAD).json()
    assert list(Draft202012Validator(shape).iter_errors(found)) == []
    assert list(Draft202012Validator(shape).iter_errors(found | {"meer": 1}))


def test_ready_says_whether_duties_are_followed_up(kader, logboek):
    """Off is not a reason to answer nothing, but nobody may find out late."""
    opvolging = Opvolging(kader, logboek)
    registratie = Registratie(kader, logboek, opvolging=opvolging)
    client = TestClient(create_app(kader, logboek, registratie=registratie))
    assert client.get("/readyz").json() == {"status": "gereed", "opvolging": "aan"}
    opvolging.probleem = DeelkaderError("opvolging-uit", "Hier is geen motor.")
    off = client.get("/readyz")
    assert off.status_code == 200
    assert off.json() == {"status": "gereed", "opvolging": "opvolging-uit"}
