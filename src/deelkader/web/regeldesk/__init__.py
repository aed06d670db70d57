# SPDX-License-Identifier: EUPL-1.2
"""
The Regeldesk: policy staff find, read, change, try and propose rules.

Every route asks the scope of the rules. Only a published bundle changes an answer; the
desk brings one there, step by step, and holds no key. Floor 7.
"""

from __future__ import annotations

from functools import partial
from importlib.util import find_spec
from typing import TYPE_CHECKING, Final

from fastapi import APIRouter, Request
from fastapi.responses import Response

from deelkader.api.eisen import asks
from deelkader.inlog import Scope
from deelkader.service.regeldesk.desk import Regeldesk
from deelkader.web.regeldesk.bladen import BASIS, Balie, Deskblad
from deelkader.web.regeldesk.concept import Conceptbladen
from deelkader.web.regeldesk.proef import Proefbladen
from deelkader.web.regeldesk.rekenen import Rekenbladen
from deelkader.web.regeldesk.vinden import Vindbladen
from deelkader.web.regeldesk.voorstel import Voorstelbladen

if TYPE_CHECKING:
    from collections.abc import Callable

    from deelkader.logboek import Logboek
    from deelkader.service.registratie import Registratie
    from deelkader.web.blad import Bladmaker
    from deelkader.web.regeldesk.bladen import Antwoord, Bezoeker

_NODIG: Final = ("z3", "gherkin")
_EIS: Final = asks(Scope.REGELS)


def routers(maker: Bladmaker, registratie: Registratie | None) -> tuple[APIRouter, ...]:
    """Return the routes of the desk; none where nothing is kept."""
    if registratie is None:
        return ()
    maker.link(BASIS, "naar_regeldesk")
    return (_router(maker, registratie.logboek),)


def _router(maker: Bladmaker, logboek: Logboek) -> APIRouter:
    routes = APIRouter(prefix=BASIS)
    desk = Regeldesk(maker.dienst, logboek)
    balie = Balie(maker)
    if any(find_spec(naam) is None for naam in _NODIG):
        _add_closed(routes, balie, Deskblad(maker, desk))
        return routes
    _add_reading(routes, balie, Vindbladen(maker, desk))
    _add_drafts(routes, balie, Conceptbladen(maker, desk))
    _add_work(routes, balie, (Proefbladen(maker, desk), Rekenbladen(maker, desk)))
    _add_proposals(routes, balie, Voorstelbladen(maker, desk))
    return routes


def _add_closed(routes: APIRouter, balie: Balie, blad: Deskblad) -> None:
    @routes.get("", dependencies=[_EIS])
    async def closed(request: Request) -> Response:
        def page(bezoeker: Bezoeker) -> Antwoord:
            titel = blad.words(bezoeker)["naam"]
            return blad.render("extra", bezoeker, 503, titel=titel)

        return await balie.show(request, page)


def _page(
    routes: APIRouter, balie: Balie, pad: str, make: Callable[..., Antwoord]
) -> None:
    """Add a page; what stands in its address comes as arguments of *make*."""

    async def show(request: Request) -> Response:
        return await balie.show(request, partial(make, **request.path_params))

    routes.add_api_route(pad, show, methods=["GET"], dependencies=[_EIS])


def _form(
    routes: APIRouter, balie: Balie, pad: str, make: Callable[..., Antwoord]
) -> None:
    """Add a form."""

    async def take(request: Request) -> Response:
        return await balie.take(request, partial(make, **request.path_params))

    routes.add_api_route(pad, take, methods=["POST"], dependencies=[_EIS])


def _add_reading(routes: APIRouter, balie: Balie, bladen: Vindbladen) -> None:
    @routes.get("", dependencies=[_EIS])
    async def start(request: Request) -> Response:
        zoek = request.query_params.get("zoek", "")
        return await balie.show(request, partial(bladen.start, zoek=zoek))

    _page(routes, balie, "/regel/{regel}", bladen.rule)
    _page(routes, balie, "/geschiedenis", bladen.history)


def _add_drafts(routes: APIRouter, balie: Balie, bladen: Conceptbladen) -> None:
    _form(routes, balie, "/concept", bladen.begin)
    _page(routes, balie, "/concept/{concept}", bladen.show)
    _form(routes, balie, "/concept/{concept}/weg", bladen.lay_aside)
    _page(routes, balie, "/concept/{concept}/regel/{regel}", bladen.rule)
    _form(routes, balie, "/concept/{concept}/regel/{regel}", bladen.save_rule)
    _page(routes, balie, "/concept/{concept}/bestand/{bestand:path}", bladen.file)
    _form(routes, balie, "/concept/{concept}/bestand/{bestand:path}", bladen.save_file)


def _add_work(
    routes: APIRouter, balie: Balie, both: tuple[Proefbladen, Rekenbladen]
) -> None:
    proef, rekenen = both
    _page(routes, balie, "/concept/{concept}/proef/{regel}", proef.show)
    _form(routes, balie, "/concept/{concept}/proef/{regel}", proef.answer)
    _page(routes, balie, "/concept/{concept}/verschil", rekenen.difference)
    _form(routes, balie, "/concept/{concept}/verschil", rekenen.compare)
    _page(routes, balie, "/concept/{concept}/voorstel", rekenen.proposal)
    _form(routes, balie, "/concept/{concept}/voorstel", rekenen.propose)
    _page(routes, balie, "/concept/{concept}/voorstel/{vanaf}/{tot}", rekenen.waiting)


def _add_proposals(routes: APIRouter, balie: Balie, bladen: Voorstelbladen) -> None:
    _page(routes, balie, "/voorstel/{voorstel}", bladen.show)
    _page(routes, balie, "/voorstel/{voorstel}/bestand", bladen.file)
    _form(routes, balie, "/voorstel/{voorstel}/goedkeuring", bladen.approve)
    _form(routes, balie, "/voorstel/{voorstel}/uitgave", bladen.publish)
