# SPDX-License-Identifier: EUPL-1.2
"""docs/authzen.md: every example is really asked, and says what the page says."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from fastapi.testclient import TestClient

from deelkader import Kader
from deelkader.api import create_app
from deelkader.logboek import Logboek
from deelkader.service.gebeurtenissen.opzet import set_up
from deelkader.service.registratie import Registratie
from deelkader.service.toegang import besluit
from deelkader.service.toegang.verzoekbak import Status
from deelkader.service.toegang.verzoekfout import Soortfout
from deelkader.uitvoer.beoordeling import REDENEN

if TYPE_CHECKING:
    from collections.abc import Iterator

PAGE = (Path(__file__).parents[2] / "docs" / "authzen.md").read_text(encoding="utf-8")
BLOK = re.compile(r"<!-- (.+?) -->\n```json\n(.+?)\n```", re.DOTALL)


@pytest.fixture
def client(tmp_path) -> Iterator[TestClient]:
    """Return a client on the shipped rules, with a register."""
    with Logboek.open(tmp_path / "data") as logboek:
        kader = Kader.standard()
        registratie = Registratie(kader, logboek)
        set_up(kader, logboek, registratie)
        yield TestClient(create_app(kader, logboek, registratie=registratie))


def examples() -> list[tuple[str, Any, Any]]:
    """Return address, question and answer of every example."""
    blocks = [(kop, json.loads(text)) for kop, text in BLOK.findall(PAGE)]
    assert len(blocks) == PAGE.count("```json"), "every block is an example"
    pairs = list(zip(blocks[::2], blocks[1::2], strict=True))
    assert all(answer[0] == "antwoord" for _, answer in pairs)
    return [(q[0].removeprefix("POST "), q[1], a[1]) for q, a in pairs]


def holds(found: Any, said: Any) -> bool:
    """Return whether *found* has what the page says, in that order."""
    if isinstance(said, dict):
        return all(k in found and holds(found[k], v) for k, v in said.items())
    if isinstance(said, list):
        return len(found) >= len(said) and all(map(holds, found, said))
    return bool(found == said)


def test_every_example_of_the_page_comes_out(client):
    """Questions in full, answers as far as they are shown."""
    found = examples()
    assert len(found) == 6
    last: dict[str, Any] = {}
    for pad, question, answer in found:
        if "denial" in question:
            assert set(question["denial"].values()) == {"…"}
            until = last["access_request"]["expires_at"]
            given = {"evaluation_id": last["evaluation_id"], "expires_at": until}
            question["denial"] = given
        response = client.post(pad, json=question)
        wanted = 202 if pad.endswith("/requests") else 200
        assert response.status_code == wanted, response.text
        assert holds(response.json(), answer), response.json()
        last = response.json().get("context", {})


def test_the_page_names_every_address_and_every_reason(client):
    """A reader finds all of them."""
    document = client.get("/access/v1/openapi.json").json()
    for pad, methods in document["paths"].items():
        for method in methods:
            assert f"`{method.upper()} /access/v1{pad}`" in PAGE
    named = set(re.findall(r"`([a-z_]+)`", PAGE))
    own = {
        besluit.NIET_ONDERSTEUND,
        besluit.ONGELDIG,
        besluit.ONVOLLEDIG,
        besluit.BUITEN_KADER,
    }
    assert {*REDENEN.values(), *own} <= named
    errors = {soort.value[0] for soort in Soortfout}
    assert {*errors, *(status.value for status in Status)} <= named
