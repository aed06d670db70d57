# SPDX-License-Identifier: EUPL-1.2
"""The API as a real server in its own process, over a real socket."""

from __future__ import annotations

import resource
import socket
from urllib.parse import urlsplit

import httpx
import pytest
from tests.logboeken import require_whole
from tests.opstelling import MENTOR, bad_bodies, running_server

from deelkader.logboek import Logboek

JSON = {"Content-Type": "application/json"}
BAD = bad_bodies()
FORM = {k: v for k, v in MENTOR.items() if k not in {"datum", "feiten"}}


def test_mentor_question(server):
    """A real server answers the mentor question and gives its receipt."""
    response = httpx.post(f"{server}/v1/oordelen", json=MENTOR)
    assert response.status_code == 201
    assert response.json()["uitkomst"] == "toestemming-nodig"
    assert "server" not in response.headers


@pytest.mark.parametrize("naam", BAD)
def test_bad_body(server, naam):
    """A bad body gets its 400 over a real connection, however large it is."""
    body, expected, secret = BAD[naam]
    response = httpx.post(f"{server}/v1/oordelen", content=body, headers=JSON)
    found = {(fout["pad"], fout["code"]) for fout in response.json()["fouten"]}
    assert response.status_code == 400
    assert expected <= found
    assert secret not in response.content


def test_large_body_is_refused_before_it_came(server):
    """Who announces 10 MB gets the refusal before a byte of it was sent."""
    place = urlsplit(server)
    with socket.create_connection((place.hostname, place.port), timeout=5) as open_:
        open_.sendall(
            b"POST /v1/oordelen HTTP/1.1\r\nHost: 127.0.0.1\r\n"
            b"Content-Type: application/json\r\nContent-Length: 10000000\r\n\r\n"
        )
        assert open_.recv(4096).startswith(b"HTTP/1.1 400")


def test_large_body_in_pieces_is_refused(server):
    """A body without a length is cut off as soon as it is too large."""
    pieces = (b"x" * 100_000 for _ in range(100))
    response = httpx.post(f"{server}/v1/oordelen", content=pieces, headers=JSON)
    assert response.status_code == 400
    assert response.json()["fouten"][0]["code"] == "te-groot"


def test_full_disk_means_no_answer(tmp_path):
    """When the disk refuses the line there is no answer; after that it works again."""
    with running_server(tmp_path) as (address, process):
        assert httpx.post(f"{address}/v1/oordelen", json=MENTOR).status_code == 201
        limit = resource.RLIMIT_FSIZE
        before = resource.prlimit(process.pid, limit)
        resource.prlimit(process.pid, limit, (1, before[1]))
        refused = httpx.post(f"{address}/v1/oordelen", json=MENTOR)
        page = httpx.post(address, data=FORM | {"klaar": "ja"}, timeout=30)
        resource.prlimit(process.pid, limit, before)
        again = httpx.post(f"{address}/v1/oordelen", json=MENTOR)
    assert refused.status_code == 503
    assert "uitkomst" not in refused.text
    assert page.status_code == 503
    assert "Het lukt nu niet." in page.text
    assert "oestemming" not in page.text
    assert again.status_code == 201
    assert again.json()["bewijs"]["regelnummer"] == 2


def test_sigterm_ends_in_order(tmp_path):
    """SIGTERM ends the server with code 0, and the log is whole."""
    with running_server(tmp_path) as (address, process):
        answer = httpx.post(f"{address}/v1/oordelen", json=MENTOR).json()
        process.terminate()
        assert process.wait(timeout=20) == 0
    with Logboek.open(tmp_path) as logboek:
        uitslag = require_whole(logboek, [answer["bewijs"]["controlepunt"]])
    assert uitslag.is_heel
