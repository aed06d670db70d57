# SPDX-License-Identifier: EUPL-1.2
"""
The pages around logging in: choose, log in again, it failed, you are out.

Floor 7, `web`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from fastapi.responses import HTMLResponse

from deelkader.web.ontvangst import KOPPEN, Bezoek

if TYPE_CHECKING:
    from fastapi import Request

    from deelkader.web.blad import Bladmaker

_KOPPEN: Final = KOPPEN | {"Cache-Control": "no-store"}


class Inlogbladen:
    """Makes these pages with *maker*."""

    def __init__(self, maker: Bladmaker) -> None:
        self._maker = maker

    def show(
        self, request: Request, naam: str, status: int, **inhoud: Any
    ) -> HTMLResponse:
        """Return page *naam*."""
        bezoek = Bezoek.of(request)
        titel = self._maker.taal(bezoek).teksten["inlog"][naam]
        page = self._maker.render(
            f"inlog/{naam}.html", bezoek, status, titel=titel, **inhoud
        )
        return HTMLResponse(page.html, page.status, _KOPPEN)
