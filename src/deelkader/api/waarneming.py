# SPDX-License-Identifier: EUPL-1.2
"""
Watch requests from outside the app: how long, how it ended, under which id.

Responsible for the request id and for handing on nothing of what was asked: a route
by its template, a status, a code of ours. Floor 6.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from contextvars import ContextVar
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Protocol
from uuid import uuid4

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

KOP: Final = "X-Request-Id"
_KOP: Final = KOP.lower().encode()
SLEUTEL: Final = "deelkader.waarneming"
ONBEKEND: Final = "onbekend"
_METHODEN: Final = frozenset(
    {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"}
)
_FOUT: Final = 400
_AFGEBROKEN: Final = 499

verzoek_id: ContextVar[str | None] = ContextVar("verzoek_id", default=None)


@dataclass(frozen=True, slots=True)
class Verzoek:
    """
    One request that ended.

    *begin* is in nanoseconds since 1970, *seconden* how long it took. *code* is
    empty when all went well; *status* is 499 when the client went away.
    """

    id: str
    methode: str
    route: str
    status: int
    code: str
    begin: int
    seconden: float
    traceparent: str | None


class Meekijker(Protocol):
    """Who is told of every request."""

    def begun(self) -> None:
        """A request came in."""

    def ended(self, verzoek: Verzoek) -> None:
        """Note that *verzoek* ended."""


class Waarneming:
    """ASGI middleware around everything else."""

    def __init__(self, app: ASGIApp, meekijkers: Sequence[Meekijker] = ()) -> None:
        self.app = app
        self._meekijkers = meekijkers

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass one request on, and tell how it ended."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        own = str(uuid4())
        noted: dict[str, Any] = {"status": _AFGEBROKEN}
        scope[SLEUTEL] = noted

        async def send_with_id(message: Message) -> None:
            if message["type"] == "http.response.start":
                noted["status"] = message["status"]
                headers = message.setdefault("headers", [])
                # WHY by hand: this is done for every response.
                if not any(naam.lower() == _KOP for naam, _ in headers):
                    message["headers"] = [*headers, (_KOP, own.encode())]
            await send(message)

        begin, clock = time.time_ns(), time.perf_counter()
        token = verzoek_id.set(own)
        for one in self._meekijkers:
            one.begun()
        try:
            await self.app(scope, receive, send_with_id)
        finally:
            verzoek_id.reset(token)
            if self._meekijkers:
                seconds = time.perf_counter() - clock
                verzoek = _made(scope, own, noted, begin, seconds)
                for one in self._meekijkers:
                    one.ended(verzoek)


def note_code(scope: Scope, code: str) -> None:
    """Note with which code of ours a request was refused."""
    noted = scope.get(SLEUTEL)
    if noted is not None:
        noted["code"] = code


def _made(
    scope: Scope, own: str, noted: dict[str, Any], begin: int, seconds: float
) -> Verzoek:
    status: int = noted["status"]
    code = noted.get("code", f"http-{status}") if status >= _FOUT else ""
    methode = scope["method"] if scope["method"] in _METHODEN else "ANDERS"
    route = _template(scope)
    traceparent = next(
        (v.decode("latin-1") for k, v in scope["headers"] if k == b"traceparent"), None
    )
    return Verzoek(own, methode, route, status, code, begin, seconds, traceparent)


def _template(scope: Scope) -> str:
    """Return the path as it is declared: the path itself may hold an id."""
    # WHY two places: newer FastAPI keeps what a router stands under apart from it.
    context = scope.get("fastapi", {}).get("effective_route_context")
    found = getattr(context or scope.get("route"), "path", ONBEKEND)
    return str(found)
