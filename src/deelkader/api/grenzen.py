# SPDX-License-Identifier: EUPL-1.2
"""
What this process takes on at once: `Grens`, around the whole app.

Responsible for saying no in time and in the form of every other no: too many at once,
too often from one address, a body that never ends. What a connection may do before
there is a request is `verbinding`. Floor 6.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from deelkader.api.poort import with_headers
from deelkader.api.problemen import ProblemResponse
from deelkader.api.tempo import Tempo, address_of, too_often

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

_ALTIJD_OPEN: Final = frozenset({"/livez", "/readyz"})
_STRAKS: Final = "1"


@dataclass(frozen=True, slots=True)
class Grenzen:
    """
    The limits of one process; see `deelkader.cli.instellingvorm` for what they mean.

    *per_beller* 0 is: no limit.
    """

    gelijktijdig: int = 256
    verbindingen: int = 1_000
    per_beller: int = 0
    kop_bytes: int = 16_384
    kop_seconden: float = 10
    lezen_seconden: float = 20


class Grens:
    """ASGI middleware: lets in what fits, and answers the rest at once."""

    def __init__(self, app: ASGIApp, grenzen: Grenzen) -> None:
        self.app = app
        self._grenzen = grenzen
        self._tempo = Tempo(grenzen.per_beller)
        self._bezig = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass one request on, or refuse it."""
        # WHY: who watches must hear that we live, above all when it is busy.
        if scope["type"] != "http" or scope["path"] in _ALTIJD_OPEN:
            await self.app(scope, receive, send)
            return
        refusal = self._refusal(scope)
        if refusal is not None:
            await refusal(scope, receive, with_headers(scope, send))
            return
        self._bezig += 1
        try:
            await self._run(scope, receive, send)
        finally:
            self._bezig -= 1

    def _refusal(self, scope: Scope) -> ProblemResponse | None:
        if wait := self._tempo.take(address_of(scope)):
            return too_often(wait)
        return busy() if self._bezig >= self._grenzen.gelijktijdig else None

    async def _run(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Run the app; when the body is late, it hears that the client went away."""
        body = _Lezer(receive, self._grenzen.lezen_seconden)
        started = False

        async def noting(message: Message) -> None:
            nonlocal started
            started = True
            await send(message)

        await self.app(scope, body.receive, noting)
        if body.is_late and not started:
            await late()(scope, receive, with_headers(scope, send))


class _Lezer:
    """Reads the messages of one request, until the body is in or time is up."""

    def __init__(self, receive: Receive, seconden: float) -> None:
        self._receive = receive
        self._einde = asyncio.get_running_loop().time() + seconden
        self._more = True
        self.is_late = False

    async def receive(self) -> Message:
        """Return the next message; the body may not take longer than allowed."""
        if not self._more:
            return await self._receive()
        try:
            async with asyncio.timeout_at(self._einde):
                message = await self._receive()
        except TimeoutError:
            self.is_late, self._more = True, False
            return {"type": "http.disconnect"}
        self._more = message.get("more_body", False)
        return message


def busy() -> ProblemResponse:
    """Return the problem of a request that does not fit now."""
    return ProblemResponse(
        503,
        "te-druk",
        "Te druk",
        "Het is nu te druk. Er is geen antwoord. Probeer het zo opnieuw.",
        headers={"Retry-After": _STRAKS},
    )


def late() -> ProblemResponse:
    """Return the problem of a request that does not come in."""
    return ProblemResponse(
        408,
        "te-langzaam",
        "Te langzaam",
        "De aanvraag kwam niet op tijd binnen. Er is niets gedaan.",
        headers={"Connection": "close"},
    )
