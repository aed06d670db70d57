# SPDX-License-Identifier: EUPL-1.2
"""What the tests of the register over HTTP send. All people are invented."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.opstelling import MENTOR

from deelkader.service.dienst import local_today

if TYPE_CHECKING:
    import httpx

KIND = "kind-zilvermeeuw"
ROEK = "medewerker-roek"
VERSTREKKER = {
    "naam": "Gemeente Voorbeeld",
    "oin": "00000009000000000000",
    "mail": "fg@voorbeeld.example",
    "straat": "Raadhuisplein 1",
    "plaats": "Voorbeeld",
    "basis": "https://deelkader.example",
    "uitleg": "https://voorbeeld.example/delen",
    "intrekken": "https://voorbeeld.example/stoppen",
    "inzage": "https://voorbeeld.example/inzage",
    "bewaartermijn": "P20Y",
}
GEZAG = {
    "jeugdige": KIND,
    "door": ROEK,
    "peildatum": "2026-03-01",
    "waarde": "gezamenlijk",
    "houders": ["ouder-1", "ouder-2"],
    "bron": "dossier",
}
_HOEDANIGHEID = {
    "jeugdige": "jeugdige",
    "ouder-1": "ouder-met-gezag",
    "ouder-2": "ouder-met-gezag",
}
STIL = {
    "risicoBijInformeren": False,
    "verdachteOuder": [],
    "omstandigheden": {
        "geheimAdres": False,
        "dreigingTegenMelder": False,
        "strafzaakLoopt": False,
    },
}
"""What must be known before a family sees anything: that nothing is dangerous."""


def spoken(gever: str, **other: Any) -> dict[str, Any]:
    """Return a yes of *gever* about telling school."""
    return {
        "jeugdige": KIND,
        "gever": gever,
        "soort": "gegeven",
        "naar": ["school"],
        "gegevens": ["betrokkenheid"],
        "doel": ["onderwijs-ondersteunen"],
        "hoedanigheid": _HOEDANIGHEID[gever],
        "wijze": "mondeling",
        "uitleg": {"versie": "2026-1"},
        "gebeurdOp": "2026-04-20T09:30:00Z",
        "vastgelegdDoor": ROEK,
        **other,
    }


def stopped(gever: str, **other: Any) -> dict[str, Any]:
    """Return that *gever* stops what school is told."""
    found = spoken(gever, gebeurdOp="2026-05-01T10:00:00Z", **other)
    for naam in ("soort", "gegevens", "doel", "uitleg"):
        del found[naam]
    return found


def asked(**feiten: Any) -> dict[str, Any]:
    """Return the question of the mentor about this child, of today, without gezag."""
    known = {"pet": "hulp", "leeftijd": 14, "onderwijssoort": "vo", **feiten}
    today = local_today().isoformat()
    return MENTOR | {"jeugdige": KIND, "datum": today, "feiten": known}


def viewing(soort: str = "jeugdige", **other: Any) -> dict[str, Any]:
    """Return that the child itself looks, at 14; a parent with *soort*."""
    feiten = {
        "leeftijd": 14,
        "wilsbekwaam": True,
        "risicoBijInformeren": False,
        "verdachteOuder": [],
        "omstandigheden": {"omgangOntzegd": False},
    }
    kijker = {"soort": soort, "feiten": feiten, **other}
    return {"jeugdige": KIND, "door": KIND, "kijker": kijker}


def standing(**other: Any) -> dict[str, Any]:
    """Return the question what holds today."""
    today = local_today().isoformat()
    return {"jeugdige": KIND, "door": ROEK, "op": today, **other}


def line_of_time(**other: Any) -> dict[str, Any]:
    """Return the question how the answer runs, with what the register holds."""
    vraag = {k: v for k, v in asked().items() if k != "datum"}
    return {
        "vraag": vraag,
        "door": ROEK,
        "geboren": "2012-05-04",
        "vanaf": "2026-03-01",
        "tot": "2031-01-01",
        **other,
    }


def copied(vorm: str, **other: Any) -> dict[str, Any]:
    """Return the question for a copy."""
    known = {"jeugdige": KIND, "door": ROEK, "vorm": vorm}
    return {**known, "verstrekker": VERSTREKKER, **other}


def say_yes(client: httpx.Client) -> None:
    """Let all three say yes, with gezag known."""
    assert client.post("/v1/gezagsfeiten", json=GEZAG).status_code == 201
    for gever in _HOEDANIGHEID:
        response = client.post("/v1/toestemmingen", json=spoken(gever))
        assert response.status_code == 201, response.text


def share(client: httpx.Client, **feiten: Any) -> dict[str, Any]:
    """Ask, and write down that it was shared; return the answer that was asked."""
    oordeel: dict[str, Any] = client.post("/v1/oordelen", json=asked(**feiten)).json()
    body = {"oordeel": oordeel["id"], "door": {"id": ROEK, "rol": MENTOR["van"]}}
    assert client.post("/v1/delingen", json=body).status_code == 201
    return oordeel


SCHRIJVEND = {
    "/v1/toestemmingen": spoken("jeugdige"),
    "/v1/gezagsfeiten": GEZAG,
}
"""Path -> a body that writes; a test that has said yes can also withdraw."""

LEZEND = {
    "/v1/toestemmingen/_zoek": standing(),
    "/v1/inzagen": viewing(),
    "/v1/tijdlijnen": line_of_time(),
    "/v1/afschriften": copied("dpv"),
}
"""Path -> a body that looks."""
