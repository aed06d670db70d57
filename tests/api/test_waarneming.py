# SPDX-License-Identifier: EUPL-1.2
"""What is told of requests: lines, figures and spans, and nothing of who or what."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer

import httpx
import pytest
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import (
    ExportTraceServiceRequest,
)
from tests.opstelling import MENTOR, environment

KIND = "Fenna-geheim-8f21"
VRAAG = MENTOR | {"jeugdige": KIND}
RECEIVED: list[bytes] = []
TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"


@contextmanager
def server(data, **settings):
    """Run a server with *settings*; give its address and a list of what it said."""
    env = environment() | {f"DEELKADER_{n.upper()}": v for n, v in settings.items()}
    command = [sys.executable, "-m", "deelkader", "start", "--port", "0"]
    with subprocess.Popen(
        [*command, "--data", str(data)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=env,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        said: list[str] = []
        reader = threading.Thread(target=said.extend, args=(process.stderr,))
        reader.start()
        try:
            found = re.search(r"http://\S+", process.stdout.readline())
            assert found is not None
            yield found[0].rstrip("/"), said, process
        finally:
            process.terminate()
            process.wait(20)
            reader.join()


def ask(address) -> list[httpx.Response]:
    """Do a bit of everything, with things in it that must not come out."""
    with httpx.Client(base_url=address) as client:
        good = client.post("/v1/oordelen", json=VRAAG, headers={"traceparent": TRACE})
        id_ = good.json()["id"]
        return [
            good,
            client.get(f"/v1/oordelen/{id_}"),
            client.get(f"/v1/oordelen/{id_}?naam={KIND}"),
            client.get(f"/v1/{KIND}"),
            client.post("/v1/oordelen", json={"van": KIND}),
            client.put("/v1/oordelen", content=KIND),
            client.get("/readyz"),
        ]


def test_a_line_per_request_without_what_was_asked(tmp_path):
    """Every line is JSON with the id of its response; nothing of the child is in it."""
    with server(tmp_path, meldingen_vorm="json") as (address, said, _):
        responses = ask(address)
    lines = [json.loads(line) for line in said]
    told = {line["verzoek"]: line for line in lines if line.get("soort") == "verzoek"}
    for response in responses:
        line = told[response.headers["x-request-id"]]
        assert line["status"] == response.status_code
        assert line["duurMs"] >= 0
    assert len(told) == len(responses)
    routes = [told[r.headers["x-request-id"]]["route"] for r in responses]
    assert routes[:4] == ["/v1/oordelen", *["/v1/oordelen/{id}"] * 2, "onbekend"]
    codes = {line["code"] for line in told.values() if "code" in line}
    assert codes == {"niet-gevonden", "vraag-ongeldig", "methode-niet-toegestaan"}
    whole = "".join(said)
    assert KIND not in whole
    assert responses[0].json()["id"] not in whole


def test_without_asking_nothing_is_told(tmp_path):
    """The plain form stays silent about requests."""
    with server(tmp_path) as (address, said, _):
        ask(address)
    assert said == []


def figures(text: str) -> dict[str, float]:
    """Return the figures by name and labels."""
    pairs = (line.rsplit(" ", 1) for line in text.splitlines() if line[0] != "#")
    return {name: float(value) for name, value in pairs}


def figures_address(said: list[str]) -> str:
    """Return where the figures are, once that was said."""
    for _ in range(200):
        found = re.search(r"http://\S+/metrics", "".join(said))
        if found:
            return found[0]
        threading.Event().wait(0.02)
    raise AssertionError(said)


def test_figures_count_without_naming_anyone(tmp_path):
    """Outcomes, codes, times, the log and the kader; no id in any label."""
    with server(tmp_path, metingen_port="0") as (address, said, _):
        responses = ask(address)
        place = figures_address(said)
        text = httpx.get(place).text
        public = httpx.get(f"{address}/metrics")
    found = figures(text)
    assert public.status_code == 404
    assert found['deelkader_oordelen_total{uitkomst="toestemming-nodig"}'] == 1
    assert found['deelkader_logregels_total{soort="oordeel"}'] == 1
    assert found['deelkader_fouten_total{code="vraag-ongeldig"}'] == 1
    assert found["deelkader_logboek_regels"] == 1
    assert found["deelkader_wachtrij"] == 0
    assert found["deelkader_gereed"] == 1
    assert found["deelkader_bezig"] == 0
    assert found["deelkader_kader_leeftijd_dagen"] >= 0
    assert found['deelkader_duur_seconds_count{route="/v1/oordelen/{id}"}'] == 2
    total = sum(
        v for n, v in found.items() if n.startswith("deelkader_verzoeken_total")
    )
    assert total == len(responses)
    assert KIND not in text
    assert responses[0].json()["id"] not in text
    labels = set(re.findall(r'(\w+)="', text))
    assert labels <= {"methode", "route", "status", "code", "soort", "uitkomst", "le"}


class Collector(BaseHTTPRequestHandler):
    """Keeps what is sent to it, per server."""

    def do_POST(self) -> None:
        """Keep what is sent."""
        length = int(self.headers["Content-Length"])
        RECEIVED.append(self.rfile.read(length))
        self.send_response(200)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def test_a_span_per_request_below_that_of_the_caller(tmp_path):
    """A real collector gets a span of each request, without content."""
    RECEIVED.clear()
    collector = HTTPServer(("127.0.0.1", 0), Collector)
    thread = threading.Thread(target=collector.serve_forever)
    thread.start()
    place = f"http://127.0.0.1:{collector.server_port}/v1/traces"
    try:
        with server(tmp_path, sporen_collector=place) as (address, _, _p):
            responses = ask(address)
    finally:
        collector.shutdown()
        collector.server_close()
        thread.join()
    spans = [
        span
        for raw in RECEIVED
        for resource in ExportTraceServiceRequest.FromString(raw).resource_spans
        for scope in resource.scope_spans
        for span in scope.spans
    ]
    assert len(spans) == len(responses)
    below = [s for s in spans if s.parent_span_id.hex() == TRACE.split("-")[2]]
    assert [span.name for span in below] == ["POST /v1/oordelen"]
    assert below[0].trace_id.hex() == TRACE.split("-")[1]
    assert KIND.encode() not in b"".join(RECEIVED)


@pytest.mark.parametrize("adres", ["http://elders.example.nl/v1/traces", "geen adres"])
def test_spans_go_nowhere_without_tls(adres, tmp_path):
    """An address elsewhere without TLS is refused before anything is served."""
    env = environment() | {"DEELKADER_SPOREN_COLLECTOR": adres}
    command = [sys.executable, "-m", "deelkader", "start", "--port", "0", "--data"]
    done = subprocess.run(
        [*command, str(tmp_path / "d")],
        env=env,
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert done.returncode != 0
    assert "niet veilig" in done.stderr.decode()


def test_ready_tells_what_is_missing(tmp_path):
    """The epoch key gone, and put back, while the server runs."""
    with server(tmp_path / "data", metingen_port="0") as (address, said, _):
        assert httpx.get(f"{address}/readyz").status_code == 200
        (key,) = (tmp_path / "data-sleutels" / "hoofdsleutel").iterdir()
        kept = key.read_bytes()
        key.unlink()
        gone = httpx.get(f"{address}/readyz")
        text = httpx.get(figures_address(said)).text
        key.write_bytes(os.urandom(32))
        other = httpx.get(f"{address}/readyz")
        key.write_bytes(kept)
        assert httpx.get(f"{address}/readyz").status_code == 200
        log = tmp_path / "data" / "deelkader.sqlite"
        log.rename(log.with_suffix(".weg"))
        unwritable = httpx.get(f"{address}/readyz")
    codes = [
        [fout["code"] for fout in response.json()["fouten"]]
        for response in (gone, other, unwritable)
    ]
    assert codes == [
        ["hoofdsleutel-ontbreekt"],
        ["sleutel-past-niet"],
        ["logboek-niet-schrijfbaar"],
    ]
    assert {r.status_code for r in (gone, other, unwritable)} == {503}
    assert 'deelkader_niet_gereed{code="hoofdsleutel-ontbreekt"} 1.0' in text
    assert figures(text)["deelkader_gereed"] == 0
