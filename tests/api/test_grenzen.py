# SPDX-License-Identifier: EUPL-1.2
"""The limits, on a real server over real sockets: every no is in time and in form."""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import httpx
import pytest
from fastapi.testclient import TestClient
from tests.api.poortwachter import Poortwachter
from tests.opstelling import MENTOR, mentor, running_server

from deelkader.api import create_app
from deelkader.api.poort import ALTIJD
from deelkader.api.tempo import Tempo, address_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

KOP = b"POST /v1/oordelen HTTP/1.1\r\nHost: 127.0.0.1\r\n"
LANGZAAM = {"kop_seconden": 1, "lezen_seconden": 2, "gelijktijdig": 3}
STIL = {"rust_seconden": 1, "verbindingen": 4, "per_beller": 2}


@contextlib.contextmanager
def limited(map_: Path, **grenzen: int) -> Iterator[str]:
    """Run a server with these limits; give its address."""
    lines = [f"{naam} = {waarde}" for naam, waarde in grenzen.items()]
    bestand = map_ / "deelkader.toml"
    bestand.write_text("\n".join(["[grenzen]", *lines]), encoding="utf-8")
    with running_server(map_ / "data", "--instellingen", bestand) as (address, _):
        yield address


@pytest.fixture(scope="module")
def langzaam(tmp_path_factory) -> Iterator[str]:
    """Return a server that waits a second, for three requests at once."""
    with limited(tmp_path_factory.mktemp("langzaam"), **LANGZAAM) as address:
        yield address


@pytest.fixture(scope="module")
def stil(tmp_path_factory) -> Iterator[str]:
    """Return a server for four connections, and two requests a second."""
    with limited(tmp_path_factory.mktemp("stil"), **STIL) as address:
        yield address


def connect(address: str) -> socket.socket:
    """Return an open connection."""
    place = urlsplit(address)
    return socket.create_connection((place.hostname, place.port), timeout=8)


def read_all(open_: socket.socket) -> bytes:
    """Return what comes until the server closes; a reset ends it too."""
    found = b""
    with contextlib.suppress(ConnectionResetError):
        while data := open_.recv(65536):
            found += data
    return found


def require_problem(raw: bytes, status: int, code: str) -> dict[str, str]:
    """Fail unless *raw* is a problem in the form of every other; return its headers."""
    head, _, body = raw.partition(b"\r\n\r\n")
    line, *rest = head.decode().split("\r\n")
    headers = {k.lower(): v for k, v in (one.split(": ", 1) for one in rest)}
    assert line.split(" ")[1] == str(status), raw[:200]
    assert headers["content-type"] == "application/problem+json"
    assert {k.lower() for k in ALTIJD} <= headers.keys()
    assert f"/problemen/{code}".encode() in body
    assert int(headers["content-length"]) == len(body)
    return headers


@pytest.mark.parametrize(
    "begin",
    [b"", b"GET /livez HT", KOP + b"X-Traag: ja\r\n"],
    ids=["niets", "half", "kop"],
)
def test_a_head_that_never_ends_is_cut_off(langzaam, begin):
    """Who says nothing, or never finishes the headers, gets a 408 after a second."""
    start = time.monotonic()
    with connect(langzaam) as open_:
        open_.sendall(begin)
        require_problem(read_all(open_), 408, "te-langzaam")
    assert 0.8 < time.monotonic() - start < 5


def test_dripping_a_head_does_not_help(langzaam):
    """A header every tenth of a second does not make the time longer."""
    start = time.monotonic()
    with connect(langzaam) as open_:
        open_.sendall(KOP)
        with contextlib.suppress(OSError):
            while time.monotonic() - start < 6:
                open_.sendall(b"X-Druppel: 1\r\n")
                time.sleep(0.1)
        raw = read_all(open_) or b"HTTP/1.1 408"
    assert raw.startswith(b"HTTP/1.1 408")
    assert time.monotonic() - start < 5


def test_a_body_that_never_ends_is_cut_off(langzaam):
    """A body that drips gets a 408, and nothing was written."""
    with httpx.Client(base_url=langzaam, timeout=30) as client:
        before = client.post("/v1/oordelen", json=MENTOR).json()["bewijs"]
    start = time.monotonic()
    with connect(langzaam) as open_:
        head = b"Content-Type: application/json\r\nContent-Length: 500\r\n\r\n"
        open_.sendall(KOP + head + b"{")
        headers = require_problem(read_all(open_), 408, "te-langzaam")
    assert headers["connection"] == "close"
    assert headers["x-request-id"]
    assert 0.8 < time.monotonic() - start < 5
    with httpx.Client(base_url=langzaam, timeout=30) as client:
        after = client.post("/v1/oordelen", json=MENTOR).json()["bewijs"]
    assert after["regelnummer"] == before["regelnummer"] + 1


@pytest.mark.parametrize(
    "head",
    [
        KOP + b"X-Groot: " + b"x" * 40_000 + b"\r\n\r\n",
        KOP + b"".join(b"X-%d: 1\r\n" % n for n in range(4_000)) + b"\r\n",
        b"GET /" + b"x" * 40_000 + b" HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
        KOP + b"X-Groot: " + b"x" * 200_000,
    ],
    ids=["een grote", "heel veel", "een lang adres", "een die niet eindigt"],
)
def test_a_large_head_is_refused(langzaam, head):
    """Whatever makes it large: a 431, before it is a request."""
    with connect(langzaam) as open_:
        with contextlib.suppress(OSError):
            open_.sendall(head)
        require_problem(read_all(open_), 431, "kop-te-groot")


def test_what_is_no_http_gets_the_headers_of_every_answer(langzaam):
    """A 400 of the server itself is a problem too, without what was sent."""
    for raw in (b"Zwaluwstaart\r\n\r\n", KOP + b"Content-Length: Zwaluwstaart\r\n\r\n"):
        with connect(langzaam) as open_:
            open_.sendall(raw)
            found = read_all(open_)
        require_problem(found, 400, "geen-http")
        assert b"Zwaluwstaart" not in found


def test_a_large_good_body_and_a_second_request_still_pass(langzaam):
    """The limit of the head is not one of the body, also when they share a packet."""
    body = mentor(jeugdige="kind-zilvermeeuw") + b" " * 60_000
    rest = b"Content-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(body)
    more = b"GET /livez HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"
    with connect(langzaam) as open_:
        open_.sendall(KOP + rest + body + more)
        found = read_all(open_)
    assert found.startswith(b"HTTP/1.1 201")
    assert b"HTTP/1.1 200" in found


def test_who_does_not_fit_is_told_at_once_when_to_come_back(langzaam):
    """Three requests that hang fill the server; the fourth hears it, and we live."""
    with contextlib.ExitStack() as stack:
        head = b"Content-Type: application/json\r\nContent-Length: 500\r\n\r\n"
        for _ in range(3):
            open_ = stack.enter_context(connect(langzaam))
            open_.sendall(KOP + head)
        time.sleep(0.3)
        start = time.monotonic()
        refused = httpx.post(f"{langzaam}/v1/oordelen", json=MENTOR)
        assert time.monotonic() - start < 1.5
        alive = httpx.get(f"{langzaam}/livez")
    assert refused.status_code == 503
    assert refused.headers["retry-after"] == "1"
    assert refused.json()["type"].endswith("/te-druk")
    assert "uitkomst" not in refused.text
    assert {k.lower() for k in ALTIJD} <= refused.headers.keys()
    assert alive.status_code == 200
    # WHY a while: the server must first see that the three are gone.
    time.sleep(0.3)
    assert httpx.post(f"{langzaam}/v1/oordelen", json=MENTOR).status_code == 201


def test_who_asks_too_often_must_wait(stil):
    """Four at once is the most of one address; then 429 until the bucket fills."""
    found: list[Any] = []

    def ask() -> None:
        with httpx.Client(base_url=stil, timeout=30) as client:
            found.extend(client.get("/v1/openapi.json") for _ in range(20))

    threads = [threading.Thread(target=ask) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    refused = [one for one in found if one.status_code == 429]
    assert refused
    assert len(found) - len(refused) >= 4
    assert refused[0].headers["retry-after"] == "1"
    assert refused[0].json()["type"].endswith("/te-vaak")
    assert {k.lower() for k in ALTIJD} <= refused[0].headers.keys()
    time.sleep(1)
    assert httpx.get(f"{stil}/v1/openapi.json").status_code == 200


def test_nobody_is_another_caller_by_saying_so(stil):
    """Without a proxy of our own, X-Forwarded-For makes nobody somebody else."""
    with httpx.Client(base_url=stil, timeout=30) as client:
        codes = {
            client.get(
                "/v1/openapi.json", headers={"X-Forwarded-For": f"192.0.2.{n}"}
            ).status_code
            for n in range(30)
        }
    assert 429 in codes
    # WHY two: then the bucket is full again for whoever asks next.
    time.sleep(2)


def test_more_connections_than_fit_are_refused(stil):
    """The fifth connection hears that it is busy, before it says anything."""
    with contextlib.ExitStack() as stack:
        for _ in range(4):
            stack.enter_context(connect(stil))
        time.sleep(0.2)
        last = stack.enter_context(connect(stil))
        assert require_problem(read_all(last), 503, "te-druk")["retry-after"] == "1"


def test_a_silent_connection_is_closed(stil):
    """After an answer a connection may be silent for a second."""
    with connect(stil) as open_:
        open_.sendall(b"GET /livez HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
        start = time.monotonic()
        assert read_all(open_).startswith(b"HTTP/1.1 200")
        assert 0.8 < time.monotonic() - start < 5


def test_a_bucket_fills_by_itself_and_forgets():
    """Two at once, one a second; callers do not share; old ones make room."""
    now = [0.0]
    tempo = Tempo(1, lambda: now[0])
    assert [tempo.take("a") for _ in range(3)] == [0, 0, 1]
    assert tempo.take("b") == 0
    now[0] = 1.0
    assert [tempo.take("a") for _ in range(2)] == [0, 1]
    for n in range(20_000):
        tempo.take(f"beller-{n}")
    assert len(tempo._emmers) == 10_000
    assert [Tempo(0).take("a") for _ in range(9)] == [0] * 9


def test_behind_a_login_each_client_has_its_own_pace(kader, logboek):
    """Whom the gate names counts; whom it does not name has no limit here."""
    app = create_app(kader, logboek)
    app.state.tempo = Tempo(0.001)
    client = TestClient(Poortwachter(app))
    found = []
    for naam in ("a", "b", "a", ""):
        url, headers = "/v1/openapi.json", {"X-Beller": naam}
        found.append([client.get(url, headers=headers).status_code for _ in range(2)])
    assert found == [[200, 429], [200, 429], [429, 429], [200, 200]]
    refused = client.get("/v1/openapi.json", headers={"X-Beller": "a"})
    assert 0 < int(refused.headers["retry-after"]) <= 1000
    assert {k.lower() for k in ALTIJD} <= refused.headers.keys()


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        ("192.0.2.7", "192.0.2.7"),
        ("2001:db8:1:2:3::7", "2001:db8:1:2::/64"),
        ("fe80::1%eth0", "fe80::/64"),
        ("testclient", "testclient"),
    ],
)
def test_an_ipv6_network_is_one_caller(host, expected):
    """Who has a network of addresses does not get as many buckets."""
    assert address_of({"client": (host, 1)}) == expected
