# SPDX-License-Identifier: EUPL-1.2
"""
What pages that are not for everybody have in common: nothing of them is kept.

Responsible for their headers, and for not doing what another site asks in the name
of who looks. Floor 7.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final

from fastapi import Depends, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from starlette.concurrency import run_in_threadpool

from deelkader.api.eisen import identity_of
from deelkader.errors import ScopeError
from deelkader.web.ontvangst import (
    KOPPEN,
    Bezoek,
    Paren,
    is_own_page,
    read_pairs,
    safely,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from deelkader.web.blad import Bladmaker, Pagina

BESLOTEN: Final = KOPPEN | {
    "Cache-Control": "no-store",
    # Pictures of our own: the overview of a month.
    "Content-Security-Policy": KOPPEN["Content-Security-Policy"] + "; img-src 'self'",
}


async def _no_family(request: Request) -> None:
    """Keep a family out, whatever scope an issuer gave to all who use the pages."""
    who = identity_of(request)
    if who is not None and who.gezin is not None:
        raise ScopeError(())


MEDEWERKERS: Final[Any] = Depends(_no_family)


def show(pagina: Pagina) -> Response:
    """Return *pagina*, which no browser keeps."""
    return HTMLResponse(pagina.html, pagina.status, BESLOTEN)


def go_to(adres: str) -> Response:
    """Return: look there now; a reload of that page does nothing again."""
    return RedirectResponse(adres, 303, {"Cache-Control": "no-store"})


def is_from_elsewhere(request: Request) -> bool:
    """Return whether another site asks this; then nothing is written for it."""
    return not is_own_page(request)


async def take_form(
    request: Request,
    maker: Bladmaker,
    make: Callable[[Paren, Bezoek], Pagina | str],
) -> Response:
    """Return what *make* makes of a form of ours: a page, or where to look now."""
    bezoek = Bezoek.of(request)
    paren = await read_pairs(request)
    if isinstance(paren, Response):
        return paren
    if paren is None:
        return show(maker.foreign(bezoek))
    work = partial(make, paren, bezoek)
    found = await run_in_threadpool(safely, maker, bezoek, work)
    return go_to(found) if isinstance(found, str) else show(found)
