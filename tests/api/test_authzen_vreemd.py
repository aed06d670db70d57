# SPDX-License-Identifier: EUPL-1.2
"""Whatever a stranger sends to AuthZEN: an answer or a refusal, never a failure."""

from __future__ import annotations

import json
from copy import deepcopy
from typing import TYPE_CHECKING, Any

import pytest
from fastapi.testclient import TestClient
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.api.authzenvragen import BEGRIP, CONTEXT, asked, encoded, received

from deelkader import Kader
from deelkader.api import create_app
from deelkader.logboek import Logboek
from deelkader.service.registratie import Registratie

if TYPE_CHECKING:
    from collections.abc import Iterator

PADEN = (
    "evaluation",
    "evaluations",
    *(f"search/{s}" for s in ("subject", "resource", "action")),
)
HEEL: dict[str, Any] = {
    **received(asked()),
    "subject": {"type": BEGRIP + "partij", "id": "school"},
    "context": CONTEXT
    | {
        "verstrekker": {"rol": "jeugdprofessional", "id": "medewerker-roek"},
        "traceparent": "00-" + "ab" * 16 + "-" + "cd" * 8 + "-01",
        "datum": "2026-11-22",
        "gezag": {"type": "Voogdij", "inOnderzoek": False},
        "toestemmingen": [{"gever": "jeugdige", "status": "gegeven"}],
    },
    "evaluations": [{}, {"action": {"name": "verstrekken"}}],
    "options": {"evaluations_semantic": "execute_all"},
    "page": {"limit": 3, "token": "WzEsMSwiYSJd"},
}
LOS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=30),
    st.sampled_from(["school", "partij", "2026-02-30", "custom", BEGRIP + "school"]),
)
IETS = st.recursive(
    LOS,
    lambda deel: st.one_of(
        st.lists(deel, max_size=3),
        st.dictionaries(
            st.one_of(st.text(max_size=10), st.sampled_from(["id", "type", "rol"])),
            deel,
            max_size=3,
        ),
    ),
    max_leaves=6,
)


def places(waarde: Any, pad: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Yield the path of everything in *waarde*."""
    yield pad
    if isinstance(waarde, dict):
        for key, item in waarde.items():
            yield from places(item, (*pad, key))
    elif isinstance(waarde, list):
        for number, item in enumerate(waarde):
            yield from places(item, (*pad, number))


PLEKKEN = [pad for pad in places(HEEL) if pad]


@pytest.fixture(scope="module")
def logboek(tmp_path_factory) -> Iterator[Logboek]:
    """Return a real log for all tests of this page."""
    with Logboek.open(tmp_path_factory.mktemp("vreemd") / "data") as opened:
        yield opened


@pytest.fixture(scope="module")
def pdp(logboek) -> TestClient:
    """Return a client on the shipped rules, with a register."""
    kader = Kader.standard()
    registratie = Registratie(kader, logboek)
    return TestClient(create_app(kader, logboek, registratie=registratie))


@settings(max_examples=300, deadline=None)
@given(data=st.data())
def test_a_request_with_strange_parts_is_answered_or_refused(pdp, logboek, data):
    """A line for every answer, none for a refusal, and JSON in any case."""
    body = deepcopy(HEEL)
    if data.draw(st.booleans()):
        del body["page"]
    for _ in range(data.draw(st.integers(1, 3))):
        *way, last = data.draw(st.sampled_from(PLEKKEN))
        where: Any = body
        for stap in way:
            is_there = isinstance(where, dict | list) and (
                stap in where if isinstance(where, dict) else stap in range(len(where))
            )
            where = where[stap] if is_there else {}
        if isinstance(where, dict) or (
            isinstance(where, list) and last in range(len(where))
        ):
            where[last] = data.draw(IETS)
    pad = data.draw(st.sampled_from(PADEN))
    before = len(logboek)
    headers = {"Content-Type": "application/json"}
    response = pdp.post(f"/access/v1/{pad}", content=encoded(body), headers=headers)
    assert response.status_code in {200, 400}, response.text
    assert len(logboek) - before == (response.status_code == 200)
    found = response.json()
    if response.status_code == 200:
        kinds = {"decision", "evaluations", "results"}
        assert len(kinds & found.keys()) == 1
    else:
        assert found["fouten"]


@settings(max_examples=100, deadline=None)
@given(body=st.binary(max_size=60))
def test_bytes_that_are_no_request_are_refused(pdp, body):
    """Whatever they are."""
    headers = {"Content-Type": "application/json"}
    response = pdp.post("/access/v1/evaluation", content=body, headers=headers)
    assert response.status_code == 400
    json.loads(response.content)
