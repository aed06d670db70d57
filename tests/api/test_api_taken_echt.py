# SPDX-License-Identifier: EUPL-1.2
"""Tasks in real server processes over one store, on both kinds of store."""

from __future__ import annotations

import contextlib
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from icalendar import Calendar
from tests.api.opvolgvragen import finished, signal
from tests.api.registervragen import KIND, ROEK, asked
from tests.opstelling import running_server

from deelkader.opvolging.tellingen import Tellingen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.logboeken import Installatie


@contextlib.contextmanager
def serving(installatie: Installatie, aantal: int = 1) -> Iterator[list[httpx.Client]]:
    """Run *aantal* servers on this log; give a client of each."""
    places = ("--sleutels", installatie.sleutels)
    more = ("--hoofdsleutel", installatie.hoofdsleutel)
    with contextlib.ExitStack() as stack:
        clients = []
        for _ in range(aantal):
            server = running_server(installatie.log, *places, *more)
            address, _process = stack.enter_context(server)
            client = httpx.Client(base_url=address, timeout=60)
            clients.append(stack.enter_context(client))
        yield clients


def test_a_task_of_one_server_is_closed_once_in_another(installatie):
    """Begun here, seen there; of all who close it one wins."""
    with serving(installatie, 2) as (one, other):
        begun = one.post("/v1/signalen", json=signal()).json()
        assert begun["zin"]
        pad = f"/v1/taken/{begun['taken'][0]['id']}"
        assert other.get(pad).json() == begun["taken"][0]

        def close(client: Any) -> int:
            status: int = client.post(f"{pad}/afrondingen", json=finished()).status_code
            return status

        with ThreadPoolExecutor(6) as pool:
            found = sorted(pool.map(close, [one, other] * 3))
        assert found == [201, 409, 409, 409, 409, 409]
        assert one.get(pad).json()["stand"] == "klaar"
    with installatie.open() as logboek:
        kinds = [line.soort for line in logboek.lines()]
    assert kinds.count("afgerond") == 1


def test_reactions_through_two_servers_are_counted_exactly(installatie):
    """And leave no line."""
    with serving(installatie, 2) as clients:
        body = {"weetNuWatTeDoen": "ja", "gemeente": "zundert"}

        def react(number: int) -> int:
            client = clients[number % 2]
            return client.post("/v1/reacties", json=body).status_code

        with ThreadPoolExecutor(20) as pool:
            assert set(pool.map(react, range(60))) == {200}
    with installatie.open() as logboek:
        (found,) = Tellingen(logboek.opslag, logboek.log).all()
        assert found.aantal == 60
        assert len(logboek) == 0


@pytest.mark.parametrize("body", [{"hoe": "Zwaluwstaart", "door": ROEK}, None])
def test_a_server_says_nothing_of_anybody(tmp_path, body):
    """Neither a good nor a bad request leaves a word in the output of the server."""
    with running_server(tmp_path) as (address, process):
        with httpx.Client(base_url=address, timeout=60) as client:
            begun = client.post("/v1/signalen", json=signal()).json()["taken"]
            calendar = client.get("/v1/taken/agenda")
            assert Calendar.from_ical(calendar.content).walk("VEVENT")
            oordeel = client.post("/v1/oordelen", json=asked()).json()["id"]
            done = {"gevolgd": False, "reden": "niet-gelukt", "door": ROEK}
            client.post(f"/v1/oordelen/{oordeel}/opvolging", json=done)
            pad = f"/v1/taken/{begun[0]['id']}/afrondingen"
            if body is not None:
                assert client.post(pad, json=body).status_code == 400
            else:
                assert client.post(pad, json=finished()).status_code == 201
            client.get(f"/v1/taken/{KIND}")
        process.terminate()
        said, _ = process.communicate(timeout=20)
    assert "deelkader" in said
    for word in (KIND, ROEK, "Zwaluwstaart", "school", "niet-gelukt"):
        assert word not in said
