# SPDX-License-Identifier: EUPL-1.2
"""
The question that is asked most, answered before the framework looks at it.

Responsible for the same answer as the route gives, at half the price. It knows one
path, and only what a client sends who asks nothing special; all else goes on to the
framework. Floor 6.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from fastapi import Request, Response

from deelkader.api.eisen import require_scopes
from deelkader.api.herhaling import KOP as SLEUTEL
from deelkader.api.problemen import problem_of
from deelkader.errors import DeelkaderError

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Receive, Scope, Send

    from deelkader.inlog import Scope as Eis

_SLEUTEL: Final = SLEUTEL.lower().encode()


@dataclass(frozen=True, slots=True)
class Baan:
    """
    One POST that goes first: its *path* as it is declared, and the scope it asks.

    *answer* is what its route does with a request without parameters.
    """

    path: str
    eis: Eis
    answer: Callable[[Request], Awaitable[Response]]


class Voorrang:
    """
    ASGI middleware within the gates, before the routes: one *baan* goes first.

    WHY: choosing a route and reading its parameters takes longer than all else that
    the event loop does for an answer (ADR 0034).
    """

    def __init__(self, app: ASGIApp, baan: Baan) -> None:
        self.app = app
        self._baan = baan

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or pass it on."""
        if not self._goes_first(scope):
            await self.app(scope, receive, send)
            return
        # WHY: who counts requests names them by what is declared.
        scope["route"] = self._baan
        request = Request(scope, receive)
        try:
            require_scopes(request, (self._baan.eis.value,))
            response = await self._baan.answer(request)
        except DeelkaderError as error:
            response = problem_of(error)
        await response(scope, receive, send)

    def _goes_first(self, scope: Scope) -> bool:
        return (
            scope["type"] == "http"
            and scope["path"] == self._baan.path
            and scope["method"] == "POST"
            and not scope.get("root_path")
            and not scope["query_string"]
            and all(name != _SLEUTEL for name, _ in scope["headers"])
        )
