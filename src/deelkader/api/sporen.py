# SPDX-License-Identifier: EUPL-1.2
"""
One span per request for OpenTelemetry, without anything of what was asked.

Needs the extra ``uitvoer``. Floor 6.
"""

from __future__ import annotations

from importlib.metadata import version
from typing import TYPE_CHECKING, Final

from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor
from opentelemetry.trace import SpanKind, Status, StatusCode
from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

if TYPE_CHECKING:
    from deelkader.api.waarneming import Verzoek

_SERVERFOUT: Final = 500
_NANO: Final = 1_000_000_000


class Sporen:
    """Sends a span of every request to a collector; never waits for it."""

    def __init__(self, collector: str) -> None:
        resource = Resource.create(
            {"service.name": "deelkader", "service.version": version("deelkader")}
        )
        self._provider = TracerProvider(resource=resource)
        exporter = OTLPSpanExporter(endpoint=collector)
        self._provider.add_span_processor(BatchSpanProcessor(exporter))
        self._tracer = self._provider.get_tracer("deelkader")
        self._lezer = TraceContextTextMapPropagator()

    def begun(self) -> None:
        """Do nothing: a span is made when its end is known."""

    def ended(self, verzoek: Verzoek) -> None:
        """Make the span of *verzoek*, below that of the caller when it named one."""
        carrier = {"traceparent": verzoek.traceparent} if verzoek.traceparent else {}
        span = self._tracer.start_span(
            f"{verzoek.methode} {verzoek.route}",
            context=self._lezer.extract(carrier),
            kind=SpanKind.SERVER,
            start_time=verzoek.begin,
            attributes={
                "http.request.method": verzoek.methode,
                "http.route": verzoek.route,
                "http.response.status_code": verzoek.status,
                "deelkader.verzoek": verzoek.id,
            },
        )
        if verzoek.code:
            span.set_attribute("error.type", verzoek.code)
        if verzoek.status >= _SERVERFOUT:
            span.set_status(Status(StatusCode.ERROR))
        span.end(verzoek.begin + int(verzoek.seconden * _NANO))

    def close(self) -> None:
        """Send what is left, and stop."""
        self._provider.shutdown()
