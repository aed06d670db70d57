# SPDX-License-Identifier: EUPL-1.2
"""Logging in on the pages in a test, as a browser is sent around."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlsplit

if TYPE_CHECKING:
    import httpx
    from fastapi.testclient import TestClient
    from tests.uitgever import Uitgever

BASIS = "http://127.0.0.1:8000"
EIGEN = {"Host": "127.0.0.1:8000", "Origin": BASIS}


def begin(client: TestClient, pad: str = "/inloggen") -> dict[str, str]:
    """Begin a login; return what the issuer is asked."""
    sent = client.get(pad)
    assert sent.status_code == 303, sent.text
    return dict(parse_qsl(urlsplit(sent.headers["Location"]).query))


def come_back(client: TestClient, uitgever: Uitgever, **anders: str) -> httpx.Response:
    """Log in at the issuer and come back, with *anders* in what is asked there."""
    asked = begin(client) | anders
    back: httpx.Response = client.get(uitgever.authorize(asked).removeprefix(BASIS))
    return back


def log_in(client: TestClient, uitgever: Uitgever) -> str:
    """Log in; return what the cookie of the session said when it was set."""
    back = come_back(client, uitgever)
    assert back.status_code == 303, back.text
    (said,) = [c for c in back.headers.get_list("set-cookie") if "-sessie=" in c]
    return said


def log_in_as(client: TestClient, uitgever: Uitgever, claims: dict[str, Any]) -> str:
    """Log in anew as who *claims* names, and return where that leads."""
    client.cookies.clear()
    uitgever.pagina = claims
    back = come_back(client, uitgever)
    assert back.status_code == 303, back.text
    return str(back.headers["Location"])
