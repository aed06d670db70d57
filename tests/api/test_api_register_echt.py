# SPDX-License-Identifier: EUPL-1.2
"""The register in real server processes: what one writes holds in the other."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from tests.api.registervragen import (
    GEZAG,
    KIND,
    ROEK,
    asked,
    say_yes,
    share,
    spoken,
    standing,
    stopped,
    viewing,
)
from tests.opstelling import running_server

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Iterator

    from tests.logboeken import Installatie

Server = tuple[Any, "subprocess.Popen[str]"]


@contextlib.contextmanager
def serving(installatie: Installatie) -> Iterator[Server]:
    """Run a server on this log; give a client of it, and its process."""
    places = ("--sleutels", installatie.sleutels)
    more = ("--hoofdsleutel", installatie.hoofdsleutel)
    with (
        running_server(installatie.log, *places, *more) as (address, process),
        httpx.Client(base_url=address, timeout=30) as client,
    ):
        yield client, process


def outcome(client: Any) -> str:
    """Return what the mentor question gets now."""
    response = client.post("/v1/oordelen", json=asked())
    assert response.status_code == 201, response.text
    found: str = response.json()["uitkomst"]
    return found


def test_a_withdrawal_in_one_process_holds_in_the_other(installatie):
    """Two servers over one store: the next question anywhere is a no."""
    with serving(installatie) as (one, _), serving(installatie) as (other, _):
        other.post("/v1/toestemmingen/_zoek", json=standing())
        say_yes(one)
        assert (outcome(one), outcome(other)) == ("toegestaan", "toegestaan")
        found = other.post("/v1/intrekkingen", json=stopped("jeugdige"))
        assert found.status_code == 201
        assert (outcome(one), outcome(other)) == ("verboden", "verboden")
        again = spoken("jeugdige", gebeurdOp="2026-06-01T09:00:00Z")
        assert one.post("/v1/toestemmingen", json=again).status_code == 201
        assert (outcome(other), outcome(one)) == ("toegestaan", "toegestaan")


@pytest.mark.parametrize("pad", ["/v1/toestemmingen", "/v1/gezagsfeiten"])
def test_a_server_says_nothing_of_anybody(tmp_path, pad):
    """Neither a good nor a bad request leaves a word in the output of the server."""
    with running_server(tmp_path) as (address, process):
        with httpx.Client(base_url=address, timeout=30) as client:
            say_yes(client)
            share(client)
            client.post("/v1/inzagen", json=viewing())
            client.post(pad, json=GEZAG | {"waarde": "Zwaluwstaart"})
            client.post(pad, content=b"{" + KIND.encode())
            client.get(f"{pad}/{KIND}")
        process.terminate()
        said, _ = process.communicate(timeout=20)
    assert "deelkader" in said
    for word in (KIND, ROEK, "Zwaluwstaart", "gezamenlijk", "jeugdige"):
        assert word not in said


def test_what_was_said_outlives_the_server(tmp_path):
    """After a restart the yes still counts."""
    for expected in ("toegestaan", "verboden"):
        with (
            running_server(tmp_path) as (address, _),
            httpx.Client(base_url=address, timeout=30) as client,
        ):
            if expected == "toegestaan":
                say_yes(client)
            assert outcome(client) == expected
            client.post("/v1/intrekkingen", json=stopped("ouder-1"))
