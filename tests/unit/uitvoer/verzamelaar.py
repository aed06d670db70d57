# SPDX-License-Identifier: EUPL-1.2
"""A collector that stands in for a real one: it speaks OTLP/HTTP and remembers."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import (
    ExportTraceServiceRequest,
    ExportTraceServiceResponse,
)

CLOSE = 0


@dataclass(frozen=True)
class Reactie:
    """What the collector says back; status `CLOSE` hangs up instead."""

    status: int = 200
    soort: str = "application/x-protobuf"
    inhoud: bytes = b""
    koppen: tuple[tuple[str, str], ...] = ()


OK = Reactie()


def refusing(aantal: int) -> Reactie:
    """Return an answer that says yes, and that *aantal* spans were refused."""
    answer = ExportTraceServiceResponse()
    answer.partial_success.rejected_spans = aantal
    return Reactie(inhoud=answer.SerializeToString())


@dataclass
class Verzamelaar:
    """What came in, and what goes back: the last reaction stays."""

    reacties: list[Reactie]
    verzoeken: list[Any] = field(default_factory=list)
    koppen: list[dict[str, str]] = field(default_factory=list)
    adres: str = ""

    def receive(self, koppen: dict[str, str], inhoud: bytes) -> Reactie:
        """Remember one request; return what to say."""
        self.koppen.append(koppen)
        self.verzoeken.append(ExportTraceServiceRequest.FromString(inhoud))
        return self.reacties.pop(0) if len(self.reacties) > 1 else self.reacties[0]

    def spans(self) -> list[Any]:
        """Return every span that came in, in order."""
        return [
            span
            for verzoek in self.verzoeken
            for resource in verzoek.resource_spans
            for scope in resource.scope_spans
            for span in scope.spans
        ]

    def resources(self) -> list[dict[str, str]]:
        """Return the attributes of every resource that came in."""
        return [
            attributes(resource.resource)
            for verzoek in self.verzoeken
            for resource in verzoek.resource_spans
        ]


def lowered(koppen: Any) -> dict[str, str]:
    """Return headers by their name in small letters, as HTTP reads them."""
    return {naam.lower(): waarde for naam, waarde in koppen.items()}


def attributes(thing: Any) -> dict[str, str]:
    """Return the text attributes of a span or resource."""
    return {a.key: a.value.string_value for a in thing.attributes}


@contextmanager
def collecting(*reacties: Reactie) -> Iterator[Verzamelaar]:
    """Run a collector on this machine that gives *reacties*, one after another."""
    verzamelaar = Verzamelaar(list(reacties) or [OK])

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            length = int(self.headers["Content-Length"])
            body = self.rfile.read(length)
            reactie = verzamelaar.receive(lowered(self.headers), body)
            if reactie.status == CLOSE:
                self.close_connection = True
                return
            self.send_response(reactie.status)
            for kop in reactie.koppen:
                self.send_header(*kop)
            self.send_header("Content-Type", reactie.soort)
            self.send_header("Content-Length", str(len(reactie.inhoud)))
            self.end_headers()
            self.wfile.write(reactie.inhoud)

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - as the base class
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        verzamelaar.adres = f"http://127.0.0.1:{server.server_port}/v1/traces"
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield verzamelaar
        finally:
            server.shutdown()
            thread.join()
