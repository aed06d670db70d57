# SPDX-License-Identifier: EUPL-1.2
"""
What the pages of the Regeldesk share: who is here, how a page is made and sent.

Responsible for work that takes long being done by few threads of its own, so that no
answer to a professional waits for it.
Floor 7.
"""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from fastapi.responses import HTMLResponse, RedirectResponse, Response

from deelkader.api.eisen import identity_of
from deelkader.begrippen.dagen import HIER
from deelkader.errors import DeelkaderError, KaderError
from deelkader.inlog import Scope
from deelkader.web.blad import Bladmaker, Pagina
from deelkader.web.ontvangst import KOPPEN, Bezoek, read_pairs, safely

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from fastapi import Request

    from deelkader.service.regeldesk.desk import Regeldesk

BASIS: Final = "/regeldesk"
_KOPPEN: Final = KOPPEN | {
    # WHY connect-src: the script asks what is wrong while somebody types.
    "Content-Security-Policy": KOPPEN["Content-Security-Policy"]
    + "; connect-src 'self'",
}
_DRADEN: Final = 2


@dataclass(frozen=True, slots=True)
class Bezoeker:
    """
    Who is here.

    *door* is the print of a person, empty where nobody can log in; then
    *met_inlog* is false and no two people can be told apart. *bewaard*: what was
    sent just now was kept.
    """

    bezoek: Bezoek
    door: str = ""
    met_inlog: bool = False
    is_fg: bool = False
    bewaard: bool = False

    @classmethod
    def of(cls, request: Request) -> Bezoeker:
        """Return who sent *request*."""
        wie = identity_of(request)
        saved = request.query_params.get("bewaard") == "ja"
        if wie is None:
            return cls(Bezoek.of(request), bewaard=saved)
        return cls(
            Bezoek.of(request),
            wie.afdruk if wie.is_persoon else "",
            met_inlog=True,
            is_fg=Scope.FG in wie.scopes,
            bewaard=saved,
        )

    def who(self, door: str, zelf: str) -> str:
        """Return how *door* is shown: shortened, or *zelf* when it is who looks."""
        return zelf if door == self.door else door[: len("persoon-") + 6]


@dataclass(frozen=True, slots=True)
class Naar:
    """Go to another page of the desk."""

    pad: str


@dataclass(frozen=True, slots=True)
class Lading:
    """A file to take along."""

    naam: str
    inhoud: bytes


Antwoord = Pagina | Naar | Lading


class Deskblad:
    """Makes pages of the desk; what they show is for its subclasses."""

    def __init__(self, maker: Bladmaker, desk: Regeldesk) -> None:
        self.maker = maker
        self.desk = desk

    def words(self, bezoeker: Bezoeker) -> Mapping[str, Any]:
        """Return the words of the desk in the language of this visit."""
        found: Mapping[str, Any] = self.maker.taal(bezoeker.bezoek).teksten["regeldesk"]
        return found

    def render(
        self, naam: str, bezoeker: Bezoeker, status: int = 200, **inhoud: Any
    ) -> Pagina:
        """Return the page made with the template *naam*."""
        return self.maker.render(
            f"regeldesk/{naam}.html",
            bezoeker.bezoek,
            status,
            wie=bezoeker,
            moment=lambda tijd: write_moment(datetime.fromisoformat(tijd)),
            **inhoud,
        )

    def absent(self, bezoeker: Bezoeker) -> Pagina:
        """Return the page for what is not there."""
        t = self.words(bezoeker)
        return self.render("weigering", bezoeker, 404, titel=t["niet_er"], fout=None)

    def refused(
        self, bezoeker: Bezoeker, error: DeelkaderError, terug: str, status: int = 409
    ) -> Pagina:
        """Return the page that says why something was not done, all of it."""
        t = self.words(bezoeker)
        found = error.bevindingen if isinstance(error, KaderError) else ()
        return self.render(
            "weigering",
            bezoeker,
            status,
            titel=t["niet_gelukt"],
            fout=error,
            bevindingen=found,
            terug=terug,
        )


def write_moment(tijd: datetime) -> str:
    """Return a moment as the clock on the wall here shows it."""
    return f"{tijd.astimezone(HIER):%Y-%m-%d %H:%M}"


class Balie:
    """Takes requests, and has them worked out by few threads."""

    def __init__(self, maker: Bladmaker) -> None:
        self._maker = maker
        self._draden = ThreadPoolExecutor(_DRADEN, thread_name_prefix="regeldesk")

    async def show(
        self, request: Request, make: Callable[[Bezoeker], Antwoord]
    ) -> Response:
        """Return the page that *make* makes."""
        return await self._made(Bezoeker.of(request), make)

    async def take(
        self,
        request: Request,
        make: Callable[[Bezoeker, dict[str, str]], Antwoord],
    ) -> Response:
        """Return what *make* makes of the form in *request*."""
        bezoeker = Bezoeker.of(request)
        paren = await read_pairs(request)
        if isinstance(paren, Response):
            return paren
        if paren is None:
            return _sent(self._maker.foreign(bezoeker.bezoek))
        form = dict(paren)
        # WHY: a field that stands there twice is no form of ours.
        if len(form) < len(paren):
            return _sent(self._maker.foreign(bezoeker.bezoek, 400))
        return await self._made(bezoeker, lambda b: make(b, form))

    async def _made(
        self, bezoeker: Bezoeker, make: Callable[[Bezoeker], Antwoord]
    ) -> Response:
        loop = asyncio.get_running_loop()
        work = partial(safely, self._maker, bezoeker.bezoek, partial(make, bezoeker))
        return _sent(await loop.run_in_executor(self._draden, work))


def _sent(antwoord: Antwoord) -> Response:
    if isinstance(antwoord, Naar):
        return RedirectResponse(antwoord.pad, 303, _KOPPEN)
    if isinstance(antwoord, Lading):
        kop = {"Content-Disposition": f'attachment; filename="{antwoord.naam}"'}
        return Response(antwoord.inhoud, 200, _KOPPEN | kop, "application/json")
    return HTMLResponse(antwoord.html, antwoord.status, _KOPPEN)
