# SPDX-License-Identifier: EUPL-1.2
"""A gate as that of the login is one: here the header says who asks by which client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.datastructures import Headers

from deelkader.api.eisen import SLEUTEL
from deelkader.inlog import Identiteit
from deelkader.inlog import Scope as Mag

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Receive, Scope, Send


class Poortwachter:
    """ASGI middleware that takes who asks from `X-Beller`: ``client/person``."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on with who asks."""
        client, _, wie = Headers(scope=scope).get("x-beller", "").partition("/")
        if client:
            scope[SLEUTEL] = Identiteit(
                organisatie="standaard",
                rollen=frozenset({"jeugdprofessional"}),
                afdruk=f"persoon-{wie}",
                scopes=frozenset(one.value for one in Mag),
                client=client,
                sub=wie,
            )
        await self.app(scope, receive, send)
