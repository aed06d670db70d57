# SPDX-License-Identifier: EUPL-1.2
"""The OpenAPI document and what really comes back are the same thing."""

from __future__ import annotations

import json
import re
from datetime import date, timedelta
from typing import Any

import pytest
from fastapi.testclient import TestClient
from jsonschema import Draft202012Validator
from tests.api.opvolgvragen import signal
from tests.api.registervragen import (
    KIND,
    VERSTREKKER,
    asked,
    copied,
    line_of_time,
    say_yes,
    share,
    standing,
    viewing,
)
from tests.opstelling import VOORBEELDEN, WORTEL

from deelkader.api import create_app

PAD = re.compile(r"(/([a-z0-9-]+|\{[a-z]+\}))+(/_[a-z]+)?\Z")
"""Kebab-case; only the last part may start with an underscore (API Design Rules)."""


@pytest.fixture
def document(client) -> dict[str, Any]:
    """Return the OpenAPI document."""
    found: dict[str, Any] = client.get("/v1/openapi.json").json()
    return found


def validator(document: dict[str, Any], vorm: str) -> Draft202012Validator:
    """Return what tells whether a value has the shape *vorm*, and no field more."""
    schemas = {
        naam: {"additionalProperties": False, **schema}
        if "properties" in schema
        else schema
        for naam, schema in document["components"]["schemas"].items()
    }
    return Draft202012Validator(
        {"$ref": f"#/components/schemas/{vorm}", "components": {"schemas": schemas}},
        format_checker=Draft202012Validator.FORMAT_CHECKER,
    )


def shape_of(document: dict[str, Any], pad: str, deel: str = "response") -> str:
    """Return the name of the shape of the answer or of the body."""
    operations = document["paths"][pad]
    operation = operations.get("post") or operations["get"]
    if deel == "body":
        content = operation["requestBody"]["content"]
    else:
        good = next(c for c in operation["responses"] if c.startswith("2"))
        content = operation["responses"][good]["content"]
    found: str = content["application/json"]["schema"]["$ref"]
    return found.rsplit("/", 1)[1]


def test_addresses_follow_the_rules_and_hold_no_person(document):
    """Kebab-case, no slash at the end, and the only parameters are these."""
    parameters = set()
    for pad, operations in document["paths"].items():
        assert PAD.match(pad), pad
        for operation in operations.values():
            found = operation.get("parameters", [])
            parameters |= {(p["in"], p["name"]) for p in found}
    assert parameters == {
        ("path", "id"),
        ("header", "Idempotency-Key"),
        ("header", "if-none-match"),
        *(
            ("query", name)
            for name in ("waarom", "rol", "stand", "na", "aantal", "regio")
        ),
    }


def test_the_page_about_the_api_names_every_address(document):
    """docs/api.md has a row per operation, and none more."""
    page = (WORTEL / "docs" / "api.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `([A-Z]+) /v1(/[^`]+)` \|", page, re.MULTILINE)
    described = {(m.upper(), p) for p, o in document["paths"].items() for m in o}
    assert set(rows) == described
    assert len(rows) == len(described)


def test_the_example_of_the_front_page_is_accepted(client):
    """voorbeelden/toestemming.json can be sent as it stands."""
    body = (VOORBEELDEN / "toestemming.json").read_bytes()
    headers = {"Content-Type": "application/json"}
    response = client.post("/v1/toestemmingen", content=body, headers=headers)
    assert response.status_code == 201


def test_every_operation_has_its_own_name_and_is_in_a_group(document):
    """Generated clients need unique names; readers need groups."""
    operations = [o for path in document["paths"].values() for o in path.values()]
    names = [operation["operationId"] for operation in operations]
    groups = {tag["name"] for tag in document["tags"]}
    assert len(names) == len(set(names))
    assert {tag for operation in operations for tag in operation["tags"]} == groups


OVER_MENSEN = (
    *(
        "/oordelen",
        "/reeksen",
        "/toestemmingen",
        "/intrekkingen",
        "/gezagsfeiten",
        "/delingen",
    ),
    *("/toestemmingen/_zoek", "/tijdlijnen", "/afschriften", "/inzagen"),
)
VERTELD = (
    *("/signalen", "/dagen", "/meldcodestappen", "/overleggen", "/correcties"),
    *("/reacties", "/gaten", "/oordelen/{id}/opvolging"),
)
TAAKWERK = ("/taken/{id}/uitstellingen", "/taken/{id}/afrondingen")
MET_INLOG = ("/wisverzoeken", "/wisverzoeken/{id}/bevestiging", "/noodinzagen")


def test_no_body_is_without_an_example_that_is_tried(document):
    """Every POST stands in one of the lists; the last is for test_inlog_samen."""
    posts = {
        pad for pad, operations in document["paths"].items() if "post" in operations
    }
    assert posts == {*OVER_MENSEN, *VERTELD, *TAAKWERK, *MET_INLOG}


def test_every_example_is_valid_and_accepted(client, document):
    """What the document shows works when it is sent in this order."""
    oordeel = ""
    for pad in OVER_MENSEN:
        vorm = shape_of(document, pad, "body")
        (example,) = document["components"]["schemas"][vorm]["examples"]
        validator(document, vorm).validate(example)
        if pad == "/afschriften":
            example = example | {"verstrekker": VERSTREKKER}
        if pad == "/delingen":
            example = example | {"oordeel": oordeel}
        response = client.post(f"/v1{pad}", json=example)
        assert response.is_success, (pad, response.text)
        if pad == "/oordelen":
            oordeel = response.json()["id"]
            continue
        validator(document, shape_of(document, pad)).validate(response.json())


def after(taak: dict[str, Any]) -> str:
    """Return the day after the last day of *taak*."""
    return (date.fromisoformat(taak["uiterlijk"]) + timedelta(days=1)).isoformat()


def examples_of(document: dict[str, Any], pad: str) -> dict[str, Any]:
    """Return the one example of the body of *pad*, after checking its shape."""
    vorm = shape_of(document, pad, "body")
    (example,) = document["components"]["schemas"][vorm]["examples"]
    validator(document, vorm).validate(example)
    found: dict[str, Any] = example
    return found


def test_every_example_of_follow_up_is_valid_and_accepted(client, document):
    """What is told, counted and done, with the answers and tasks of this log."""
    share(client)
    oordeel = client.post("/v1/oordelen", json=asked()).json()["id"]
    begun = []
    for pad in VERTELD:
        example = examples_of(document, pad)
        if "oordeel" in example:
            example = example | {"oordeel": oordeel}
        response = client.post(f"/v1{pad}".replace("{id}", oordeel), json=example)
        assert response.is_success, (pad, response.text)
        validator(document, shape_of(document, pad)).validate(response.json())
        begun += response.json().get("taken", ())
    # WHY: its task lasts a week, and may be put off for two.
    step = examples_of(document, "/meldcodestappen") | {"stap": 2}
    begun += client.post("/v1/meldcodestappen", json=step).json()["taken"]
    for pad in TAAKWERK:
        body = examples_of(document, pad)
        done = [
            client.post(
                f"/v1{pad}".replace("{id}", taak["id"]),
                json=body | ({"tot": after(taak)} if "tot" in body else {}),
            )
            for taak in begun
        ]
        assert {r.status_code for r in done} <= {201, 409}
        good = [r.json() for r in done if r.is_success]
        assert good
        for found in good:
            validator(document, shape_of(document, pad)).validate(found)


def test_lists_have_the_shape_that_is_described(client, document):
    """Tasks, one task, messages and gaps."""
    begun = client.post("/v1/signalen", json=signal()).json()["taken"]
    oordeel = client.post("/v1/oordelen", json=asked()).json()["id"]
    client.post("/v1/gaten", json={"oordeel": oordeel, "soort": "regel-ontbreekt"})
    for pad, vorm, key in (
        ("/taken", "TakenVorm", "taken"),
        ("/berichten", "BerichtenVorm", "berichten"),
        ("/gaten", "GatenVorm", "gaten"),
    ):
        found = client.get(f"/v1{pad}").json()
        assert found[key]
        validator(document, vorm).validate(found)
    one = client.get(f"/v1/taken/{begun[0]['id']}").json()
    validator(document, "TaakVorm").validate(one)


def test_answers_have_the_shape_that_is_described(client, document):
    """Also with a register that holds something, and a share."""
    say_yes(client)
    oordeel = share(client)
    for pad, body in {
        "/oordelen": asked(),
        "/toestemmingen/_zoek": standing(),
        "/tijdlijnen": line_of_time(),
        "/afschriften": copied("ontvangstbewijs"),
        "/delingen": {"oordeel": oordeel["id"], "door": "medewerker-roek"},
        "/inzagen": viewing(),
    }.items():
        if pad != "/oordelen":
            validator(document, shape_of(document, pad, "body")).validate(body)
        response = client.post(f"/v1{pad}", json=body)
        assert response.is_success, (pad, response.text)
        if pad != "/oordelen":
            found = response.json()
            validator(document, shape_of(document, pad)).validate(found)
    bewijs = client.get(f"/v1/oordelen/{oordeel['id']}/bewijs").json()
    validator(document, "OntvangstVorm").validate(bewijs)


def test_a_problem_has_the_shape_that_is_described(client, document):
    """Every refusal of every path is a ProbleemVorm."""
    for pad, operations in document["paths"].items():
        if "post" in operations and "{id}" not in pad:
            response = client.post(f"/v1{pad}", json={"jeugdige": 1})
            validator(document, "ProbleemVorm").validate(response.json())


def test_the_document_names_no_real_person(document):
    """Examples are invented, and no number in them can be a BSN."""
    text = json.dumps(document)
    assert KIND in text
    assert not re.search(r"(?<!\d)\d{8,9}(?!\d)", text)


def test_without_a_register_its_paths_are_not_there(kader, logboek):
    """An API that only answers says so in its document."""
    bare = TestClient(create_app(kader, logboek))
    found = bare.get("/v1/openapi.json").json()
    assert {pad.split("/")[1] for pad in found["paths"]} == {
        "oordelen",
        "reeksen",
        "begrippen",
    }
    assert [tag["name"] for tag in found["tags"]] == ["oordelen", "begrippen"]
    assert bare.post("/v1/toestemmingen", json={}).status_code == 404


def test_null_is_the_same_as_a_field_that_is_not_there(client, document):
    """For every field that may be left out: the same answer, or the same problems."""
    count = 0
    for pad, operations in document["paths"].items():
        if "requestBody" not in operations.get("post", {}):
            continue
        schema = document["components"]["schemas"][shape_of(document, pad, "body")]
        (example,) = schema["examples"]
        for name in sorted(schema["properties"].keys() - schema.get("required", ())):
            without = {key: value for key, value in example.items() if key != name}
            found = [
                client.post(f"/v1{pad}".replace("{id}", "geen"), json=body)
                for body in (without, without | {name: None})
            ]
            said = [(one.status_code, one.json().get("fouten")) for one in found]
            assert said[0] == said[1], (pad, name)
            count += 1
    assert count > 30
