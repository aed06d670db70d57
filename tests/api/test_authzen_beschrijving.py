# SPDX-License-Identifier: EUPL-1.2
"""The OpenAPI document of AuthZEN and what really comes back are the same thing."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest
from tests.api.test_api_beschrijving import shape_of, validator

ENTITEITEN = ("subject", "action", "resource")
DELEN = {
    "subject": ("type", "id", "properties"),
    "action": ("name", "properties"),
    "resource": ("type", "id", "properties"),
    "page": ("token", "limit"),
    "options": ("evaluations_semantic",),
}


@pytest.fixture
def document(client) -> dict[str, Any]:
    """Return the OpenAPI document."""
    response = client.get("/access/v1/openapi.json")
    assert response.headers["access-control-allow-origin"] == "*"
    found: dict[str, Any] = response.json()
    return found


def test_every_example_is_valid_accepted_and_answered_as_described(client, document):
    """What the document shows works when it is sent."""
    assert len(document["paths"]) == 5
    for pad in document["paths"]:
        vorm = shape_of(document, pad, "body")
        (example,) = document["components"]["schemas"][vorm]["examples"]
        validator(document, vorm).validate(example)
        response = client.post(f"/access/v1{pad}", json=example)
        assert response.status_code == 200, response.text
        validator(document, shape_of(document, pad)).validate(response.json())


def spoiled(example: dict[str, Any], names: set[str], value: object) -> list[Any]:
    """Return *example* once for each place of *names*, with *value* there."""
    found = []
    for name in sorted(names):
        found.append(example | {name: value})
        for key in DELEN.get(name, ()):
            part = deepcopy(example.get(name, {}))
            found.append(example | {name: part | {key: value}})
        if name == "evaluations":
            found.append(example | {name: [value]})
            found += [example | {name: [{key: value}]} for key in ENTITEITEN]
    return found


@pytest.mark.parametrize("value", [None, 0.5, "", []])
def test_what_the_document_refuses_is_refused_and_nothing_else(client, document, value):
    """Null is the same as not there; what is wrong in one item is a no, not a 400."""
    count = 0
    for pad in document["paths"]:
        vorm = shape_of(document, pad, "body")
        (example,) = document["components"]["schemas"][vorm]["examples"]
        names = set(document["components"]["schemas"][vorm]["properties"])
        for body in spoiled(example, names, value):
            fits = validator(document, vorm).is_valid(body)
            if fits and value == "":
                # WHY: that a text must not be empty is for the problems to say.
                continue
            status = client.post(f"/access/v1{pad}", json=body).status_code
            assert (status == 200) == fits, (pad, body)
            count += 1
    assert count > 30


def test_a_refusal_has_the_shape_that_is_described(client, document):
    """A 400 with problems."""
    for pad in document["paths"]:
        response = client.post(f"/access/v1{pad}", json={"subject": 1})
        assert response.status_code == 400
        validator(document, "ProbleemVorm").validate(response.json())


def test_the_two_documents_do_not_mix(client, document):
    """Each API has its own."""
    other = client.get("/v1/openapi.json").json()
    assert not document["paths"].keys() & other["paths"].keys()
    names = [
        operation["operationId"]
        for one in (document, other)
        for path in one["paths"].values()
        for operation in path.values()
    ]
    assert len(names) == len(set(names))


def test_the_document_is_complete(document):
    """A contact, a licence, a server with a version, and no 422."""
    assert document["info"]["contact"]["email"]
    assert document["servers"][0]["url"].endswith("/access/v1")
    for path in document["paths"].values():
        for operation in path.values():
            assert operation["responses"].keys() >= {"200", "400", "503"}
            assert "422" not in operation["responses"]
            assert "API-Version" in operation["responses"]["200"]["headers"]
