# SPDX-License-Identifier: EUPL-1.2
"""Two organisations in one installation: neither sees or changes the other."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, NamedTuple

from tests.inlogsite import MEEUW, bearer, login_client
from tests.opstelling import MENTOR

if TYPE_CHECKING:
    from fastapi.testclient import TestClient

KIND = "kind-zilvermeeuw"
DOCUMENTEN = ("/v1", "/access/v1")
VERS = {"bewijs", "vastgelegdOp", "evaluated_at", "instance", "geldigTot"}
"""What is new in every answer."""
GETELD = {"nr", "volgende"}
"""The store counts messages and tasks of everybody: a number says that, no more."""
NIEUW = re.compile(
    r"DTSTAMP:\S+|\b[0-7][0-9A-HJKMNP-TV-Z]{25}\b|\b[a-z]{32}\b|persoon-[a-p]{32}"
)
"""Ids and prints: new for everything that is written."""


class Route(NamedTuple):
    """One operation of the API, with a body that its document gives."""

    methode: str
    pad: str
    body: dict[str, Any] | None
    scope: str


def routes(client: TestClient) -> list[Route]:
    """Return every operation that the two documents name."""
    found = []
    for basis in DOCUMENTEN:
        document = client.get(f"{basis}/openapi.json").json()
        schemas = document["components"]["schemas"]
        for pad, operations in document["paths"].items():
            for methode, operation in operations.items():
                body = None
                if "requestBody" in operation:
                    content = operation["requestBody"]["content"]["application/json"]
                    name = content["schema"]["$ref"].rpartition("/")[2]
                    body = example(name, schemas)
                scope = operation["security"][0]["inlog"][0]
                found.append(Route(methode.upper(), basis + pad, body, scope))
    return found


def example(name: str, schemas: dict[str, Any]) -> dict[str, Any]:
    """Return the example of a shape, without who asks: that is in the token."""
    if name == "DeelvraagVorm":
        return {**MENTOR, "jeugdige": KIND}
    body = dict(schemas[name]["examples"][0])
    if "id" in body.get("subject", {}):
        body["subject"] = {**body["subject"], "id": "medewerker-7f3a"}
    for naam in ("door", "vastgelegdDoor"):
        body.pop(naam, None)
    if name == "AfschriftVraagVorm":
        body["verstrekker"] = dict.fromkeys(
            ("naam", "oin", "mail", "straat", "plaats", "bewaartermijn"), "x"
        ) | dict.fromkeys(("basis", "uitleg", "intrekken", "inzage"), "https://x.nl/")
    return body


def call(
    client: TestClient, route: Route, token: str, ids: dict[str, str]
) -> tuple[int, Any]:
    """Call *route* about the things in *ids*."""
    about = "taak" if "/taken/" in route.pad else "oordeel"
    body = None
    if route.body is not None:
        body = dict(route.body)
        if "oordeel" in body:
            body["oordeel"] = ids["oordeel"]
    url = route.pad.replace("{id}", ids[about])
    answer = client.request(route.methode, url, json=body, headers=bearer(token))
    is_json = "json" in answer.headers["Content-Type"]
    return answer.status_code, answer.json() if is_json else answer.text


def same(found: Any) -> Any:
    """Return *found* without what is new in every answer."""
    if isinstance(found, dict):
        return {k: same(v) for k, v in found.items() if k not in VERS | GETELD}
    if isinstance(found, list | tuple):
        return [same(item) for item in found]
    return NIEUW.sub("*", found) if isinstance(found, str) else found


def begin(client: TestClient, token: str) -> dict[str, str]:
    """Let an organisation work; return what it made."""
    head = bearer(token)
    question = {**MENTOR, "jeugdige": KIND}
    answer = client.post("/v1/oordelen", json=question, headers=head)
    assert answer.status_code == 201, answer.text
    said = {"jeugdige": KIND, "van": "school", "naar": "jeugdprofessional"}
    signal = client.post(
        "/v1/signalen", json=said | {"situatie": "hulpvraag"}, headers=head
    )
    assert signal.status_code == 201, signal.text
    return {"oordeel": answer.json()["id"], "taak": signal.json()["taken"][0]["id"]}


def reads(alle: list[Route]) -> list[Route]:
    """Return what of *alle* shows the state of an organisation."""
    shows = ("_zoek", "/tijdlijnen", "/afschriften", "/inzagen", "/oordelen/{id}")
    return [r for r in alle if r.methode == "GET" or r.pad.endswith(shows)]


def test_no_endpoint_crosses_from_one_organisation_to_the_other(
    tmp_path, log_en_sleutels, uitgever
):
    """Everything one does gives what it gives where the other never was."""
    own, other = uitgever.token(), uitgever.token(aud=MEEUW)
    here, alone = tmp_path / "hier", tmp_path / "alleen"
    here.mkdir()
    alone.mkdir()
    log, sleutels = log_en_sleutels
    with login_client(here, uitgever, log, sleutels) as (client, _):
        alle = routes(client)
        ids = begin(client, own)
        for route in alle:
            status, answer = call(client, route, own, ids)
            assert status < 500, (route, answer)
        before = [call(client, r, own, ids) for r in reads(alle)]
        crossed = [call(client, r, other, ids) for r in alle]
        after = [call(client, r, own, ids) for r in reads(alle)]
    with login_client(alone, uitgever) as (client, _):
        expected = [call(client, r, other, ids) for r in alle]
    for route, found, wanted in zip(alle, crossed, expected, strict=True):
        assert same(found) == same(wanted), route
        if "{id}" in route.pad:
            assert found[0] == 404, route
    for route, was, is_now in zip(reads(alle), before, after, strict=True):
        assert same(was) == same(is_now), route
    texts = json.dumps([answer for status, answer in crossed if status < 300])
    assert ids["oordeel"] not in texts
    assert ids["taak"] not in texts


def test_every_route_wants_a_token_with_its_own_scope(tmp_path, uitgever):
    """401 without, 403 with every other scope, and neither leaves a line."""
    ids = {"oordeel": "01KB7Q0Z5V8W3X2Y1A4B6C9D0E", "taak": "a" * 32}
    with login_client(tmp_path, uitgever) as (client, organisaties):
        alle = routes(client)
        scopes = {route.scope for route in alle}
        before = len(organisaties)
        for route in alle:
            url = route.pad.replace("{id}", ids["oordeel"])
            assert client.request(route.methode, url).status_code == 401, route
            token = uitgever.token(scope=" ".join(scopes - {route.scope}))
            answer = client.request(
                route.methode, url, json=route.body, headers=bearer(token)
            )
            assert answer.status_code == 403, route
            said = answer.headers["WWW-Authenticate"]
            assert 'error="insufficient_scope"' in said
            assert f'scope="{route.scope}"' in said
        assert len(organisaties) == before
    assert len(alle) > 25
    assert scopes == {
        "deelkader.evaluatie",
        "deelkader.zoeken",
        "deelkader.toestemming",
        "deelkader.taken",
        "deelkader.log.lezen",
        "deelkader.regels",
        "deelkader.fg",
        "deelkader.nood",
    }
