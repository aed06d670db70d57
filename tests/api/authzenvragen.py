# SPDX-License-Identifier: EUPL-1.2
"""What the tests of AuthZEN on the shipped kader send. All people are invented."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import httpx

BEGRIP = "https://deelkader.example.nl/id/begrip/"
ROEK = "medewerker-roek"
KIND = "kind-zilvermeeuw"
JA = [{"gever": g, "status": "gegeven"} for g in ("jeugdige", "ouder-1", "ouder-2")]
CONTEXT: dict[str, Any] = {
    "time": "2026-11-22T09:15:00Z",
    "situatie": "hulpvraag",
    "feiten": {"pet": "hulp", "onderwijssoort": "vo"},
    "supported_obligations": ["custom"],
}
OVER: dict[str, Any] = {
    "gegevenscategorieen": ["betrokkenheid"],
    "betrokkene": {"leeftijd": 14},
    "gezag": "gezamenlijk",
    "toestemmingen": JA,
}


def asked(
    van: str = "jeugdprofessional",
    naar: str = "school",
    doel: str = "onderwijs-ondersteunen",
    over: dict[str, Any] = OVER,
    context: dict[str, Any] = CONTEXT,
) -> dict[str, Any]:
    """Return the question in the words of who gives."""
    return {
        "subject": {
            "type": BEGRIP + "medewerker",
            "id": ROEK,
            "properties": {"rol": van},
        },
        "action": {
            "name": "verstrekken",
            "properties": {"doel": doel, "ontvanger": {"rol": naar}},
        },
        "resource": {"type": BEGRIP + "zaak", "id": "zaak-1", "properties": over},
        "context": context,
    }


def received(vraag: dict[str, Any]) -> dict[str, Any]:
    """Return the same question in the words of who receives."""
    action = vraag["action"]["properties"]
    van = vraag["subject"]["properties"]
    return {
        **vraag,
        "subject": {
            "type": BEGRIP + "medewerker",
            "id": "medewerker-merel",
            "properties": {"rol": action["ontvanger"]["rol"]},
        },
        "action": {"name": "ontvangen", "properties": {"doel": action["doel"]}},
        "context": {**vraag["context"], "verstrekker": {"rol": van["rol"]}},
    }


def post(client: httpx.Client, pad: str, body: Any, **headers: str) -> Any:
    """Return the answer to *body*, which must be a good one."""
    response = client.post(f"/access/v1/{pad}", json=body, headers=headers)
    assert response.status_code == 200, response.text
    return response.json()


def problems(client: httpx.Client, pad: str, body: bytes) -> set[tuple[str, str]]:
    """Return the problems of *body*, which must be refused as a whole."""
    headers = {"Content-Type": "application/json"}
    response = client.post(f"/access/v1/{pad}", content=body, headers=headers)
    assert response.status_code == 400, response.text
    assert response.headers["content-type"] == "application/problem+json"
    return {(f["pad"], f["code"]) for f in response.json()["fouten"]}


def encoded(body: Any) -> bytes:
    """Return *body* as it is sent."""
    return json.dumps(body).encode()
