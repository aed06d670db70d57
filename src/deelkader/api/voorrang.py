# SPDX-License-Identifier: EUPL-1.2
"""
The questions that are asked most, answered before the framework looks at them.

Responsible for the same answer as the route gives, at half the price. It knows a few
paths, and only what a client sends who asks nothing special; all else goes on to the
framework. Floor 6.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
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
    ASGI middleware within the gates, before the routes: some *banen* go first.

    WHY: choosing a route and reading its parameters takes longer than all else that
    the event loop does for an answer (ADR 0034).
    """

    def __init__(self, app: ASGIApp, banen: Sequence[Baan]) -> None:
        self.app = app
        self._banen = {baan.path: baan for baan in banen}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or pass it on."""
        baan = self._lane_of(scope)
        if baan is None:
            await self.app(scope, receive, send)
            return
        # WHY: who counts requests names them by what is declared.
        scope["route"] = baan
        request = Request(scope, receive)
        try:
            require_scopes(request, (baan.eis.value,))
            response = await baan.answer(request)
        except DeelkaderError as error:
            response = problem_of(error)
        await response(scope, receive, send)

    def _lane_of(self, scope: Scope) -> Baan | None:
        plain = (
            scope["type"] == "http"
            and scope["method"] == "POST"
            and not scope.get("root_path")
            and not scope["query_string"]
            and all(name != _SLEUTEL for name, _ in scope["headers"])
        )
        return self._banen.get(scope["path"]) if plain else None
