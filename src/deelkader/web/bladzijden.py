# SPDX-License-Identifier: EUPL-1.2
"""
Which pages there are: one list, with login and without, so that none is forgotten.

Responsible for keeping a family at the pages that are its own. Floor 7, `web`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from deelkader.api.eisen import require_declared
from deelkader.web import (
    logboek,
    matrix,
    mijn,
    oefenen,
    regeldesk,
    taken,
    vraag,
)
from deelkader.web.besloten import MEDEWERKERS
from deelkader.web.verdwaald import add_nowhere

if TYPE_CHECKING:
    from fastapi import FastAPI

    from deelkader.service.registratie import Registratie
    from deelkader.web.blad import Bladmaker
    from deelkader.web.mijn.deur import Deur


def add_pages(
    app: FastAPI, maker: Bladmaker, registratie: Registratie | None, deur: Deur
) -> None:
    """
    Add every page to *app*; *deur* says who of a family asks.

    With *registratie* a family can look and choose, and others look back and see log,
    tasks and desk.
    """
    opvolging = None if registratie is None else registratie.opvolging
    pagina = vraag.Vraagpagina(maker, met_terugblik=opvolging is not None)
    for routes in (
        vraag.router(pagina, opvolging),
        matrix.router(maker, pagina),
        oefenen.router(maker),
        *logboek.routers(maker, registratie),
        *taken.routers(maker, registratie),
        *regeldesk.routers(maker, registratie),
    ):
        # INVARIANT: a page is closed to a family unless it is made for one.
        app.include_router(routes, dependencies=[MEDEWERKERS], include_in_schema=False)
    for routes in mijn.routers(maker, registratie, deur):
        app.include_router(routes, include_in_schema=False)
    add_nowhere(app, maker)
    require_declared(app.routes)
