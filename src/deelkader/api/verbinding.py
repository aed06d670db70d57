# SPDX-License-Identifier: EUPL-1.2
"""
One connection, before there is a request: `Verbinding`, a protocol of uvicorn.

Responsible for headers that are too large or never end, for what is no HTTP, and for
too many connections; each refusal has the headers of every other. Floor 6.
"""

from __future__ import annotations

from functools import partial
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from deelkader.api.grenzen import Grenzen, busy, late
from deelkader.api.poort import ALTIJD
from deelkader.api.problemen import MEDIATYPE, ProblemResponse

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable

    from uvicorn.protocols.http.httptools_impl import RequestResponseCycle

_SCHEIDING: Final = 4


class KopTeGrootError(Exception):
    """The headers of a request are too large; the parser stops here."""


class Verbinding(HttpToolsProtocol):
    """One connection that keeps to *grenzen*."""

    def __init__(self, grenzen: Grenzen, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._grenzen = grenzen
        self._kop_tijd: asyncio.TimerHandle | None = None
        self._kop = self._ruw = 0
        self._in_kop = False
        self._te_groot = False

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # uvicorn narrows it too
        """Let a connection in, unless there are too many."""
        super().connection_made(transport)
        if len(self.connections) > self._grenzen.verbindingen:
            self._refuse(busy())
            return
        self._await_head()

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget the connection."""
        self._stop_waiting()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Parse what came; a head that goes on and on is cut off."""
        if self.transport.is_closing():
            return
        was_in_head = self._in_kop
        super().data_received(data)
        # WHY only then: data in which a head begins can hold another body before it.
        if was_in_head and self._in_kop:
            self._ruw += len(data)
            if self._ruw > self._grenzen.kop_bytes:
                self._refuse(_large_head())

    def on_url(self, url: bytes) -> None:
        """Count the address with the head."""
        self._count(len(url))
        super().on_url(url)

    def on_header(self, name: bytes, value: bytes) -> None:
        """Count one header."""
        self._count(len(name) + len(value) + _SCHEIDING)
        super().on_header(name, value)

    def on_message_begin(self) -> None:
        """Begin to count."""
        self._kop, self._ruw, self._in_kop = 0, 0, True
        if self._kop_tijd is None:
            self._await_head()
        super().on_message_begin()

    def on_headers_complete(self) -> None:
        """Let the request go on: its head is in."""
        self._in_kop = False
        self._stop_waiting()
        super().on_headers_complete()

    def send_400_response(self, msg: str) -> None:
        """Refuse what is no HTTP, or has a head that is too large."""
        del msg
        self._refuse(_large_head() if self._te_groot else _no_http())

    def _count(self, size: int) -> None:
        self._kop += size
        if self._kop > self._grenzen.kop_bytes:
            self._te_groot = True
            raise KopTeGrootError

    def _await_head(self) -> None:
        self._kop_tijd = self.loop.call_later(
            self._grenzen.kop_seconden, lambda: self._refuse(late())
        )

    def _stop_waiting(self) -> None:
        if self._kop_tijd is not None:
            self._kop_tijd.cancel()
            self._kop_tijd = None

    def _refuse(self, problem: ProblemResponse) -> None:
        """Send *problem* without a request, and close."""
        if self.transport.is_closing():
            return
        # WHY: what was asked before on this connection is still being answered.
        before: RequestResponseCycle | None = self.cycle
        if before is None or before.response_complete:
            self.transport.write(_on_the_wire(problem))
        self.transport.close()


def protocol(grenzen: Grenzen) -> Callable[..., Verbinding]:
    """Return what makes the connections of a server with *grenzen*."""
    return partial(Verbinding, grenzen)


def _large_head() -> ProblemResponse:
    return ProblemResponse(
        431,
        "kop-te-groot",
        "Te grote kop",
        "De regels boven de aanvraag zijn samen te groot.",
    )


def _no_http() -> ProblemResponse:
    return ProblemResponse(
        400, "geen-http", "Ongeldige aanvraag", "Dit is geen goede aanvraag (HTTP)."
    )


def _on_the_wire(problem: ProblemResponse) -> bytes:
    body = bytes(problem.body)
    headers = {
        **ALTIJD,
        "Content-Type": MEDIATYPE,
        "Content-Length": str(len(body)),
        "Connection": "close",
    }
    kept = problem.headers.get("retry-after")
    if kept is not None:
        headers["Retry-After"] = kept
    phrase = HTTPStatus(problem.status_code).phrase
    lines = [f"HTTP/1.1 {problem.status_code} {phrase}"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    return ("\r\n".join(lines) + "\r\n\r\n").encode() + body
