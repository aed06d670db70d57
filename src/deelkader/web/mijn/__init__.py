# SPDX-License-Identifier: EUPL-1.2
"""
"Mijn gegevens": what was shared about me, and my own yes or no (ADR 0024).

Responsible for the routes. Who asks comes from the door, never from an address or a
field; nothing of these pages is kept by a browser. Floor 7.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, Response
from starlette.concurrency import run_in_threadpool

from deelkader.api.eisen import OPEN, asks
from deelkader.api.poort import report
from deelkader.errors import DeelkaderError
from deelkader.inlog import Gezinslid, Scope
from deelkader.service.gezin import Gezin
from deelkader.web.besloten import go_to
from deelkader.web.mijn.deur import Deur, Inlogdeur, Proefdeur
from deelkader.web.mijn.pagina import Gezelschap, Mijnpagina, Naar
from deelkader.web.mijn.proef import Proefblad
from deelkader.web.ontvangst import KOPPEN, Bezoek, read_pairs
from deelkader.web.vertrek import MIJN, NEUTRAAL, WEG

if TYPE_CHECKING:
    from deelkader.service.registratie import Registratie
    from deelkader.web.blad import Bladmaker, Pagina

__all__ = ["Inlogdeur", "Proefdeur", "routers"]

_KOPPEN: Final = KOPPEN | {"Cache-Control": "no-store"}
_GEZIN: Final = asks(Scope.GEZIN)

type_maak = Callable[[Gezelschap], "Pagina | Naar"]


def routers(
    maker: Bladmaker, registratie: Registratie | None, deur: Deur
) -> tuple[APIRouter, ...]:
    """Return the routes; none where there is no register, or no rule about looking."""
    kader = maker.dienst.kader
    if registratie is None or kader.inhoud.inkijk is None:
        return ()
    pagina = Mijnpagina(maker, Gezin(kader, registratie))
    balie = _Balie(pagina, deur)
    routes = APIRouter()
    _add_looking(routes, pagina, balie)
    _add_choosing(routes, pagina, balie)
    if isinstance(deur, Proefdeur):
        _add_trial(routes, Proefblad(maker), deur)
    return (routes,)


class _Balie:
    """Takes a request in and sends a page out."""

    def __init__(self, pagina: Mijnpagina, deur: Deur) -> None:
        self._pagina = pagina
        self._maker = pagina.maker
        self._deur = deur

    def look(self, request: Request, make: type_maak) -> Response:
        """Return what *make* makes for who asks; nobody gets nothing."""
        bezoek = Bezoek.of(request)
        wie = self._deur.who(request)
        if wie is None:
            return self._nobody(bezoek)
        visit = Gezelschap(wie, bezoek, self._deur.is_proef)
        try:
            found = make(visit)
        except DeelkaderError as error:
            report(error)
            return send(self._pagina.trouble(visit, 503))
        except Exception as error:  # noqa: BLE001 - a person must see what to do now
            report(error)
            return send(self._pagina.trouble(visit, 500))
        if isinstance(found, Naar):
            return go_to(found.adres)
        return send(found)

    async def take(
        self,
        request: Request,
        make: Callable[[Gezelschap, Sequence[tuple[str, str]]], Pagina | Naar],
    ) -> Response:
        """Return what *make* makes of a form of ours."""
        paren = await own_form(request, self._deur)
        if isinstance(paren, Response):
            return paren
        if paren is None:
            return send(self._maker.foreign(Bezoek.of(request)))
        return await run_in_threadpool(self.look, request, lambda wie: make(wie, paren))

    def _nobody(self, bezoek: Bezoek) -> Response:
        if self._deur.is_proef:
            return go_to(f"{MIJN}/proef")
        t = self._maker.taal(bezoek).teksten["proef"]
        page = self._maker.render("mijn/niemand.html", bezoek, 403, titel=t["niemand"])
        return send(page)


def _add_looking(routes: APIRouter, pagina: Mijnpagina, balie: _Balie) -> None:
    @routes.get(MIJN, dependencies=[_GEZIN])
    def show(request: Request) -> Response:
        return balie.look(request, pagina.show_list)

    @routes.get(f"{MIJN}/toestemming", dependencies=[_GEZIN])
    def words(request: Request) -> Response:
        return balie.look(request, pagina.show_words)

    @routes.get(f"{MIJN}/praten", dependencies=[_GEZIN])
    def talk(request: Request) -> Response:
        return balie.look(request, pagina.show_talk)

    @routes.get(f"{MIJN}/keuze/{{id}}", dependencies=[_GEZIN])
    def receipt(request: Request, id: str) -> Response:  # noqa: A002 - in the path
        return balie.look(request, lambda wie: pagina.show_choice(wie, id))


def _add_choosing(routes: APIRouter, pagina: Mijnpagina, balie: _Balie) -> None:
    @routes.get(f"{MIJN}/vraag/{{id}}", dependencies=[_GEZIN])
    def question(request: Request, id: str) -> Response:  # noqa: A002 - in the path
        return balie.look(request, lambda wie: pagina.show_question(wie, id))

    @routes.post(f"{MIJN}/vraag/{{id}}", dependencies=[_GEZIN])
    async def answer(request: Request, id: str) -> Response:  # noqa: A002 - in the path
        return await balie.take(request, lambda wie, p: pagina.answer(wie, id, p))

    @routes.get(f"{MIJN}/stop/{{id}}", dependencies=[_GEZIN])
    def stopping(request: Request, id: str) -> Response:  # noqa: A002 - in the path
        return balie.look(request, lambda wie: pagina.show_stop(wie, id))

    @routes.post(f"{MIJN}/stop/{{id}}", dependencies=[_GEZIN])
    async def stop(request: Request, id: str) -> Response:  # noqa: A002 - in the path
        return await balie.take(request, lambda wie, p: pagina.stop(wie, id, p))


def _add_trial(routes: APIRouter, blad: Proefblad, deur: Proefdeur) -> None:
    """Add the form of the trial, and the way out that the gate has with login."""

    @routes.get(f"{MIJN}/proef", dependencies=[_GEZIN])
    def show(request: Request) -> Response:
        bezoek = Bezoek.of(request)
        if not deur.is_here(request):
            return send(blad.maker.closed(bezoek))
        return send(blad.show(bezoek))

    @routes.post(f"{MIJN}/proef", dependencies=[_GEZIN])
    async def begin(request: Request) -> Response:
        bezoek = Bezoek.of(request)
        if not deur.is_here(request):
            return send(blad.maker.closed(bezoek))
        paren = await own_form(request, deur)
        if isinstance(paren, Response):
            return paren
        if paren is None:
            return send(blad.maker.foreign(bezoek))
        lid = blad.read(paren)
        if not isinstance(lid, Gezinslid):
            return send(blad.show(bezoek, lid, paren))
        response = go_to(MIJN)
        deur.put(request, response, lid)
        return response

    @routes.get(WEG, dependencies=[OPEN])
    def leave(request: Request) -> Response:
        response = go_to(NEUTRAAL)
        deur.drop(request, response)
        return response


async def own_form(
    request: Request, deur: Deur
) -> list[tuple[str, str]] | Response | None:
    """Return the fields of a form of ours; None when it is not, or the refusal."""
    return await read_pairs(request) if deur.is_own_form(request) else None


def send(pagina: Pagina) -> Response:
    """Return *pagina* as a response that no browser keeps."""
    return HTMLResponse(pagina.html, pagina.status, _KOPPEN)
