# SPDX-License-Identifier: EUPL-1.2
"""
SIGTERM under load loses nothing: what was answered is in the log, and the reverse.

Each client counts how its requests ended. A request may be answered, or refused:
told so (503), or its connection closed before a byte of an answer. Half an answer,
or a line in the log that nobody got an answer to, is a failure.
"""

from __future__ import annotations

import http.client
import json
import socket
import threading
import time
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import pytest
from tests.logboeken import require_whole
from tests.opstelling import MENTOR, running_server

from deelkader.logboek import Logboek

BODY = json.dumps(MENTOR)
JSON = {"Content-Type": "application/json"}
CLIENTS = 12


@dataclass
class Client:
    """One client that asks until the server is gone, and what came of it."""

    host: str
    port: int
    keep: bool
    answered: list[str] = field(default_factory=list)
    refused: int = 0
    wrong: list[str] = field(default_factory=list)

    def run(self) -> None:
        """Ask until nobody listens any more."""
        connection = self._connect()
        while connection is not None:
            if not self._ask(connection) or not self.keep:
                connection.close()
                connection = self._connect()

    def _connect(self) -> http.client.HTTPConnection | None:
        connection = http.client.HTTPConnection(self.host, self.port, timeout=30)
        try:
            connection.connect()
        except ConnectionError:
            return None
        return connection

    def _ask(self, connection: http.client.HTTPConnection) -> bool:
        """Ask once; return whether the connection can be used again."""
        try:
            connection.request("POST", "/v1/oordelen", BODY, JSON)
            response = connection.getresponse()
        except (ConnectionError, http.client.RemoteDisconnected):
            self.refused += 1
            return False
        try:
            found = json.loads(response.read())
        except (http.client.HTTPException, ConnectionError, ValueError) as error:
            self.wrong.append(repr(error))
            return False
        if response.status == 201:
            self.answered.append(found["id"])
        elif response.status == 503:
            self.refused += 1
        else:
            self.wrong.append(f"{response.status} {found}")
        return not response.will_close


@pytest.mark.parametrize("number", range(2))
def test_stopping_under_load_loses_nothing(number, installatie):
    """Every answer has its line, every line its answer, and the server ends well."""
    places = ["--sleutels", installatie.sleutels]
    places += ["--hoofdsleutel", installatie.hoofdsleutel]
    with running_server(installatie.log, *places) as (address, process):
        place = urlsplit(address)
        clients = [
            Client(str(place.hostname), place.port or 0, keep=bool(n % 3))
            for n in range(CLIENTS)
        ]
        threads = [threading.Thread(target=client.run) for client in clients]
        for thread in threads:
            thread.start()
        end = time.monotonic() + 30
        while sum(len(c.answered) for c in clients) < 100 * (number + 1):
            assert time.monotonic() < end, "no load"
            time.sleep(0.005)
        process.terminate()
        assert process.wait(timeout=30) == 0
        for thread in threads:
            thread.join(30)
    assert [wrong for client in clients for wrong in client.wrong] == []
    answered = {id_ for client in clients for id_ in client.answered}
    assert all(client.answered for client in clients)
    with installatie.open() as logboek:
        lines = {line.id for line in logboek.lines()}
        assert lines == answered, (len(lines), len(answered))
        require_whole(logboek)


def wait_until_shut(host: str, port: int) -> None:
    """Return when nobody gets in any more; fail when that lasts too long."""
    end = time.monotonic() + 20
    while time.monotonic() < end:
        try:
            socket.create_connection((host, port)).close()
        except ConnectionError:
            return
        time.sleep(0.02)
    pytest.fail("the server still lets others in")


def test_a_request_that_runs_when_it_stops_is_answered(tmp_path):
    """Half of a body was sent at SIGTERM; the rest comes, and so does the answer."""
    with running_server(tmp_path / "data") as (address, process):
        place = urlsplit(address)
        connection = http.client.HTTPConnection(
            str(place.hostname), place.port or 0, timeout=20
        )
        connection.putrequest("POST", "/v1/oordelen")
        for name, value in JSON.items():
            connection.putheader(name, value)
        connection.putheader("Content-Length", str(len(BODY)))
        # WHY: the server says 100 when it starts to read the body, so it runs.
        connection.putheader("Expect", "100-continue")
        connection.endheaders(BODY[:40].encode())
        assert connection.sock.recv(1024) == b"HTTP/1.1 100 Continue\r\n\r\n"
        process.terminate()
        wait_until_shut(str(place.hostname), place.port or 0)
        connection.send(BODY[40:].encode())
        response = connection.getresponse()
        answer = json.loads(response.read())
        connection.close()
        assert response.status == 201
        assert process.wait(timeout=20) == 0
    with Logboek.open(tmp_path / "data") as logboek:
        assert [line.id for line in logboek.lines()] == [answer["id"]]
