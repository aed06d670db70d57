# SPDX-License-Identifier: EUPL-1.2
"""A gate as a login is one: it says who calls. Here whoever the header names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.datastructures import Headers

from deelkader.api.beller import BELLER

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Receive, Scope, Send


class Poortwachter:
    """ASGI middleware that takes the caller from `X-Beller`."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on with its caller."""
        if naam := Headers(scope=scope).get("x-beller"):
            scope.setdefault("state", {})[BELLER] = naam
        await self.app(scope, receive, send)
