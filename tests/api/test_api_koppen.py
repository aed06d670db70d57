# SPDX-License-Identifier: EUPL-1.2
"""Whatever is asked wherever: the headers, the version, and one form of no."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from jsonschema import Draft202012Validator
from tests.inlogsite import bearer, login_client
from tests.uitgever import Uitgever

from deelkader.api.poort import ALTIJD

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fastapi.testclient import TestClient

METHODEN = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE")
WOORDEN = "/v1/begrippen"
VORM = {
    "type": "object",
    "required": ["type", "title", "status", "detail", "instance"],
    "properties": {
        "type": {"type": "string", "format": "uri", "minLength": 1},
        "title": {"type": "string", "minLength": 1},
        "status": {"type": "integer", "minimum": 400, "maximum": 599},
        "detail": {"type": "string", "minLength": 1},
        "instance": {"type": "string", "pattern": "^urn:uuid:"},
        "fouten": {"type": "array", "minItems": 1},
    },
    "additionalProperties": False,
}


@pytest.fixture(scope="module")
def site(tmp_path_factory) -> Iterator[tuple[TestClient, Uitgever]]:
    """Return a client of the app behind a login, and its issuer."""
    with (
        Uitgever() as uitgever,
        login_client(tmp_path_factory.mktemp("koppen"), uitgever) as (client, _),
    ):
        yield client, uitgever


def require_form(response: Any) -> None:
    """Fail unless *response* has every header, and is a problem when it is a no."""
    url = response.request.url
    for naam, waarde in ALTIJD.items():
        # WHY: words are of nobody; they say themselves how long they may be kept.
        if naam == "Cache-Control" and url.path == WOORDEN and response.is_success:
            continue
        assert response.headers.get_list(naam) == [waarde], (naam, url)
    assert not response.is_redirect
    if response.is_error:
        assert response.headers["content-type"] == "application/problem+json"
        if response.request.method != "HEAD":
            problem = response.json()
            Draft202012Validator(VORM).validate(problem)
            assert problem["status"] == response.status_code


@pytest.mark.parametrize("api", ["/v1", "/access/v1"])
def test_every_method_on_every_address_has_one_form(site, api):
    """With a token: 405 says what is allowed; behind a slash there is nothing."""
    client, uitgever = site
    headers = bearer(uitgever.token())
    document = client.get(f"{api}/openapi.json").json()
    seen = set()
    for pad, operations in document["paths"].items():
        url = api + pad.replace("{id}", "01KB7Q0Z5V8W3X2Y1A4B6C9D0E")
        known = {method.upper() for method in operations}
        for method in METHODEN:
            response = client.request(method, url, headers=headers)
            require_form(response)
            seen.add(response.status_code)
            if method not in known | {"HEAD"}:
                assert response.status_code == 405, (method, url)
                assert set(response.headers["allow"].split(", ")) == known
        slash = client.post(f"{url}/", headers=headers)
        require_form(slash)
        assert slash.status_code == 404
    assert seen >= ({200, 404, 405, 415} if api == "/v1" else {400, 405})


def test_who_may_not_gets_the_same_form(site):
    """No token is a 401, a token without the scope a 403: problems with all headers."""
    client, uitgever = site
    poor = bearer(uitgever.token(scope="deelkader.fg"))
    for headers, status in (({}, 401), (bearer("x.y.z"), 401), (poor, 403)):
        response = client.post("/v1/oordelen", json={}, headers=headers)
        require_form(response)
        assert response.status_code == status
        assert response.headers["www-authenticate"].startswith("Bearer ")


def test_what_needs_no_login_has_the_headers_too(site):
    """Health, documents and metadata; those that may be kept say so themselves."""
    client, _ = site
    for pad in ("/livez", "/readyz", "/v1/openapi.json", "/access/v1/openapi.json"):
        response = client.get(pad)
        assert response.status_code == 200
        require_form(response)
