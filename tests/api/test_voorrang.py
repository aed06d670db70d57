# SPDX-License-Identifier: EUPL-1.2
"""The question that goes first gets the answer that the framework would give."""

from __future__ import annotations

import asyncio
from http import HTTPStatus
from typing import Any

import pytest
from fastapi import FastAPI, Response
from fastapi.testclient import TestClient
from tests.opstelling import MENTOR, BrokenLogboek, bad_bodies

from deelkader.api import create_app
from deelkader.api.voorrang import Baan, Voorrang
from deelkader.inlog import Scope

PAD = "/v1/oordelen"
BANEN: dict[str, Any] = {PAD: MENTOR, "/v1/reeksen": {"vragen": [MENTOR, MENTOR]}}
"""Each path that goes first, and what can be asked there."""
OMWEG = "?waarom=nee"
"""What it means when nothing is said: then it is the framework's."""
JSON = {"Content-Type": "application/json"}
EIGEN = ("id", "bewijs", "instance")
VRAGEN = {
    "geen json": (b"{", JSON),
    "leeg": (b"", JSON),
    "andere soort": (b"{}", {"Content-Type": "text/plain"}),
    "te groot": (b" " * 2_000_000, JSON),
    **{f"fout {n}": (case[0], JSON) for n, case in enumerate(bad_bodies())},
}


def shown(response: Any) -> tuple[Any, ...]:
    """Return what a caller sees, without what is new each time."""
    body = {k: v for k, v in response.json().items() if k not in EIGEN}
    for one in body.get("oordelen", ()):
        del one["id"], one["bewijs"]
    heads = {k: v for k, v in response.headers.items() if k != "content-length"}
    return response.status_code, heads, body


both_ways = pytest.mark.parametrize("pad", BANEN)


@both_ways
def test_both_ways_give_the_same_answer(client, pad):
    """Status, headers, and every word."""
    first, other = (client.post(p, json=BANEN[pad]) for p in (pad, pad + OMWEG))
    assert shown(first) == shown(other)
    assert first.status_code == HTTPStatus.CREATED


@both_ways
@pytest.mark.parametrize("naam", VRAGEN)
def test_both_ways_refuse_the_same(client, pad, naam):
    """With the same problems, in the same words."""
    body, heads = VRAGEN[naam]
    first, other = (
        client.post(p, content=body, headers=heads) for p in (pad, pad + OMWEG)
    )
    assert shown(first) == shown(other)
    assert first.is_client_error


@both_ways
def test_both_ways_ask_the_scope(client, pad):
    """Behind a login nobody asks without it, whichever way it goes."""
    client.app.state.met_inlog = True
    found = [client.post(p, json=BANEN[pad]) for p in (pad, pad + OMWEG)]
    assert shown(found[0]) == shown(found[1])
    assert found[0].status_code == HTTPStatus.FORBIDDEN
    assert 'scope="' in found[0].headers["www-authenticate"]


@both_ways
def test_both_ways_say_that_the_log_does_not_work(kader, pad):
    """And give no answer."""
    client = TestClient(create_app(kader, BrokenLogboek()))
    found = [client.post(p, json=BANEN[pad]) for p in (pad, pad + OMWEG)]
    assert shown(found[0]) == shown(found[1])
    assert found[0].status_code == HTTPStatus.SERVICE_UNAVAILABLE


VERZOEK = {"type": "http", "method": "POST", "path": PAD, "query_string": b""}
ANDERS: dict[str, dict[str, Any]] = {
    "geen verzoek": {"type": "lifespan"},
    "andere methode": {"method": "GET"},
    "ander pad": {"path": f"{PAD}/"},
    "onder een ander pad": {"root_path": "/v1"},
    "een parameter": {"query_string": b"waarom=ja"},
    "een sleutel": {"headers": [(b"idempotency-key", b"een")]},
}


async def gone(*_: Any) -> Any:
    """Stand for a client that listens."""


def ways(scope: dict[str, Any]) -> list[str]:
    """Return who got a request."""
    seen: list[str] = []

    async def framework(*_: Any) -> None:
        seen.append("raamwerk")

    async def answer(_: Any) -> Response:
        seen.append("voorrang")
        return Response()

    app = Voorrang(framework, [Baan(PAD, Scope.EVALUATIE, answer)])
    asyncio.run(app({"headers": [], "app": FastAPI(), **scope}, gone, gone))
    return seen


@pytest.mark.parametrize("naam", ANDERS)
def test_what_is_special_goes_to_the_framework(naam):
    """And so does what is no request for this path."""
    assert ways(VERZOEK | ANDERS[naam]) == ["raamwerk"]


def test_the_plain_question_goes_first():
    """Without this the lane could be there and never taken."""
    assert ways(VERZOEK) == ["voorrang"]


def test_each_lane_is_of_the_app(client):
    """With the path and the scope of its route."""
    [lanes] = [
        m.kwargs["banen"] for m in client.app.user_middleware if m.cls is Voorrang
    ]
    assert {baan.path: baan.eis for baan in lanes} == dict.fromkeys(
        BANEN, Scope.EVALUATIE
    )
