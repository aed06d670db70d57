# SPDX-License-Identifier: EUPL-1.2
"""
Send Logboek Dataverwerkingen lines as spans to a collector, over OTLP/HTTP.

Responsible for sending exactly what the line says (its ids and times, never new
ones), all of it (no sampling), and for an error when the collector did not
confirm every span. Waits for each batch; keeps nothing back and nothing apart.

Room `uitvoer`, below `service`. Needs the extra ``uitvoer``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from deelkader.uitvoer import ldv
from deelkader.uitvoer.beoordeling import Beoordeling
from deelkader.uitvoer.fout import UitvoerError
from deelkader.uitvoer.instellingen import SERVICE, Instellingen
from deelkader.uitvoer.regel import Regel
from deelkader.uitvoer.telling import Teller, Telling

if TYPE_CHECKING:
    import requests
    from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
    from opentelemetry.sdk.resources import Resource
    from opentelemetry.sdk.trace import ReadableSpan

PER_KEER = 500
WACHTTIJD = 10.0
_OK = 200
_PROTOBUF = "application/x-protobuf"
_NANO = 1_000_000
_HERE = frozenset({"localhost", "127.0.0.1", "::1"})


def send(
    regels: Iterable[Regel],
    instellingen: Instellingen,
    collector: str,
    *,
    wachttijd: float = WACHTTIJD,
    per_keer: int = PER_KEER,
) -> Telling:
    """
    Send the LDV lines of *regels* to *collector*, *per_keer* answers at a time.

    Args:
        regels: opened lines of the log.
        instellingen: who sends.
        collector: full address, ``https://…/v1/traces``; without TLS only on this
            very machine.
        wachttijd: seconds for one batch, retries included.
        per_keer: answers in one request; at least 1.

    Raises:
        UitvoerError: the extra is not installed, the address is not safe, a line
            cannot be read, or the collector did not confirm. Then the message names
            the first line that is not confirmed; sending it again is harmless,
            because its ids stay the same.
    """
    require_safe(collector)
    kanaal = _Kanaal(collector, wachttijd)
    teller = Teller()
    resource = _resource(instellingen)
    try:
        for batch in _batches(teller.answers(regels), per_keer):
            spans: list[ReadableSpan] = []
            for beoordeling in batch:
                lines = ldv.lines(beoordeling, instellingen)
                spans += _spans(lines, resource)
                teller.written(len(lines))
            kanaal.send(spans, eerste=batch[0].nr)
    finally:
        kanaal.close()
    return teller.result()


def _batches(answers: Iterator[Beoordeling], size: int) -> Iterator[list[Beoordeling]]:
    batch: list[Beoordeling] = []
    for beoordeling in answers:
        batch.append(beoordeling)
        if len(batch) >= size:
            yield batch
            batch = []
    if batch:
        yield batch


def require_safe(collector: str) -> None:
    """Raise an UitvoerError unless *collector* is reached by TLS, or stands here."""
    try:
        parts = urlsplit(collector)
        host = parts.hostname
    except ValueError:
        host = None
    if host is None or not (
        parts.scheme == "https" or (parts.scheme == "http" and host in _HERE)
    ):
        raise UitvoerError(
            "uitvoer-adres",
            "Het adres van de collector is niet veilig.",
            help="Gebruik een volledig adres met https. Zonder TLS mag alleen op"
            " deze machine zelf.",
        )


class _Kanaal:
    """One exporter, and what the collector said last."""

    def __init__(self, collector: str, wachttijd: float) -> None:
        self._confirmed = False
        self._exporter = self._open(collector, wachttijd)

    def _open(self, collector: str, wachttijd: float) -> OTLPSpanExporter:
        try:
            import requests
            from opentelemetry.exporter.otlp.proto.http.trace_exporter import (
                OTLPSpanExporter,
            )
        except ImportError as error:
            raise _extra_missing() from error
        self._session = session = requests.Session()
        # WHY: only to the address that was named, whatever the environment says.
        session.trust_env = False
        session.max_redirects = 0
        session.hooks["response"].append(self._hear)
        return OTLPSpanExporter(endpoint=collector, timeout=wachttijd, session=session)

    def _hear(self, response: requests.Response, **_: Any) -> None:
        """
        Keep whether *response* confirms every span.

        WHY: the exporter takes every status below 400 for a yes and does not read
        that some spans were refused.
        """
        self._confirmed = (
            response.status_code == _OK
            and response.headers.get("Content-Type", "").startswith(_PROTOBUF)
            and _rejects_nothing(response.content)
        )

    def send(self, spans: list[ReadableSpan], *, eerste: int) -> None:
        """Send *spans*; return only when the collector has them all."""
        from opentelemetry.sdk.trace.export import SpanExportResult

        self._confirmed = False
        result = self._exporter.export(spans)
        if result is not SpanExportResult.SUCCESS or not self._confirmed:
            raise UitvoerError(
                "uitvoer-niet-bevestigd",
                "De collector heeft niet alles bevestigd."
                f" Vanaf regel {eerste} is niets zeker.",
                help=f"Kijk of de collector werkt en verstuur opnieuw vanaf"
                f" regel {eerste}. Dubbel versturen kan geen kwaad.",
            )

    def close(self) -> None:
        """Give the connection back."""
        self._session.close()


def _rejects_nothing(body: bytes) -> bool:
    from google.protobuf.message import DecodeError
    from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import (
        ExportTraceServiceResponse,
    )

    try:
        answer = ExportTraceServiceResponse.FromString(body)
    except DecodeError:
        return False
    return not answer.partial_success.rejected_spans


def _extra_missing() -> UitvoerError:
    return UitvoerError(
        "uitvoer-extra-ontbreekt",
        "Versturen naar een collector kan hier nog niet: er ontbreken pakketten.",
        help='Installeer ze met: pip install "deelkader[uitvoer]"',
    )


def _resource(instellingen: Instellingen) -> Resource:
    from opentelemetry.sdk.resources import Resource

    return Resource(instellingen.bron())


def _spans(lines: list[dict[str, Any]], resource: Resource) -> list[ReadableSpan]:
    """Return the spans of one answer: the action, and who it is about below it."""
    ours = {line["span_id"] for line in lines}
    return [
        _span(line, resource, is_remote=line.get("parent_span_id") not in ours)
        for line in lines
    ]


def _span(line: dict[str, Any], resource: Resource, *, is_remote: bool) -> ReadableSpan:
    """Return the span of an LDV line: its own ids, and sampled whatever came in."""
    from opentelemetry.sdk.trace import ReadableSpan
    from opentelemetry.sdk.util.instrumentation import InstrumentationScope
    from opentelemetry.trace import SpanContext, TraceFlags

    def context(span: str, *, is_remote: bool) -> SpanContext:
        return SpanContext(
            trace_id=int(line["trace_id"], 16),
            span_id=int(span, 16),
            is_remote=is_remote,
            trace_flags=TraceFlags(TraceFlags.SAMPLED),
        )

    parent = line.get("parent_span_id")
    return ReadableSpan(
        name=line["name"],
        context=context(line["span_id"], is_remote=False),
        parent=None if parent is None else context(parent, is_remote=is_remote),
        resource=resource,
        attributes=line["attributes"],
        start_time=line["start_time"] * _NANO,
        end_time=line["end_time"] * _NANO,
        instrumentation_scope=InstrumentationScope(SERVICE),
    )
