# SPDX-License-Identifier: EUPL-1.2
"""
The gate of the pages: who is logged in, by a sealed cookie.

Responsible for beginning and ending a login, for a session that ends by itself, and
for a form coming from our own page. The API knows no cookies. Floor 7, `web`.
"""

from __future__ import annotations

import logging
import time
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from fastapi import Request
from fastapi.responses import RedirectResponse, Response
from starlette.datastructures import MutableHeaders

from deelkader.api.eisen import SLEUTEL
from deelkader.api.inlogpoort import Wachtenden
from deelkader.api.poort import TooLargeError, TooLargeResponse, read_body
from deelkader.inlog import Begonnen, Koekjeszegel, Sessie, TokenError
from deelkader.web import vertrek
from deelkader.web.eigen import Eigen
from deelkader.web.ingelogd import create_pages, look_at_form
from deelkader.web.ontvangst import TAAL, read_form
from deelkader.web.taalkeuze import TAALKEUZE
from deelkader.web.vertrek import BEGIN, BEWAARD, MIJN, OPNIEUW, SESSIE, UITLOGGEN

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from deelkader.api.organisaties import Organisatie, Organisaties
    from deelkader.api.wissel import Samenstel
    from deelkader.inlog import Codestroom, Drager
    from deelkader.web.inlogbladen import Inlogbladen

_DIENST: Final = ("/v1", "/access", "/.well-known", "/livez", "/readyz")
NIET_HIER: Final = (*_DIENST, "/statisch", TAALKEUZE)
"""What is no page of somebody: these want a token, or nothing."""
INLOGGEN, TERUG = "/inloggen", "/ingelogd"
_BLIJFT: Final = ("deelkader-gemeente", TAAL)
_KORT: Final = 600
_MEESTE_BEWAARD: Final = 2_500
_VERVERS: Final = 60

log = logging.getLogger("deelkader.inlog")


class _Binnen(NamedTuple):
    """A cookie of ours: whose organisation, and who; *over* when it ended."""

    organisatie: Organisatie
    zegel: Koekjeszegel
    sessie: Sessie
    over: bool


class Sessiepoort:
    """ASGI: a page goes to who is logged in; everything else to *poort*."""

    def __init__(
        self,
        poort: ASGIApp,
        organisaties: Organisaties,
        stromen: Mapping[str, Codestroom],
        bladen: Inlogbladen,
        basis_url: str | None,
    ) -> None:
        self._poort = poort
        self._organisaties = organisaties
        self._stromen = stromen
        self._bladen = bladen
        self._eigen = Eigen(basis_url)
        self._paginas: dict[str, tuple[Samenstel, ASGIApp]] = {}
        self._wachtenden = Wachtenden()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass one request on, or answer it here."""
        if scope["type"] != "http" or _is_elsewhere(scope["path"]):
            await self._poort(scope, receive, send)
            return
        request = Request(scope, receive)
        if self._eigen.own(request) is None:
            response: Response = self._bladen.show(request, "mislukt", 403)
        elif _is_form(request) and not self._eigen.is_own_form(request):
            waarom = "Deze vraag kwam niet van onze eigen pagina. Er is niets bewaard."
            response = self._bladen.show(request, "geen-recht", 403, waarom=waarom)
        elif scope["path"] == UITLOGGEN:
            response = vertrek.log_out(self._bladen, self._eigen, request)
        elif scope["path"] == vertrek.WEG:
            response = vertrek.leave(self._eigen, request)
        elif scope["path"] == TERUG:
            response = await self._finish(request)
        elif scope["path"].startswith(INLOGGEN):
            response = await self._begin(request)
        else:
            await self._page(request, send)
            return
        await response(scope, receive, send)

    async def _page(self, request: Request, send: Send) -> None:
        inside = await self._session(request)
        scope, receive = request.scope, request.receive
        if inside is None or inside.over:
            response = await self._ask_to_log_in(request, inside)
            await response(scope, receive, send)
            return
        drager, found = inside.sessie.drager, inside.organisatie
        wie = drager.identity(found.afdruksleutel)
        if _is_form(request):
            refused, receive = await look_at_form(request, self._bladen, wie)
            if refused is not None:
                await refused(scope, request.receive, send)
                return
        scope[SLEUTEL] = wie
        # WHY: what is behind the gate has no need of the login, nor of a role that
        # somebody else chose on this device.
        kept = [f"{n}={request.cookies[n]}" for n in _BLIJFT if n in request.cookies]
        rest = [one for one in scope["headers"] if one[0] != b"cookie"]
        rest += [(b"cookie", one.encode()) for one in kept if one.isascii()]
        inner = {**scope, "headers": rest}
        app = self._pages_of(drager.organisatie, found.app.nu)
        await app(inner, receive, self._refreshing(request, inside, send))

    def _pages_of(self, naam: str, nu: Samenstel) -> ASGIApp:
        """Return the pages of organisation *naam*, on the kader that answers now."""
        made = self._paginas.get(naam)
        if made is None or made[0] is not nu:
            made = nu, create_pages(nu.dienst, self._bladen, nu.registratie)
            self._paginas[naam] = made
        return made[1]

    def _refreshing(self, request: Request, inside: _Binnen, send: Send) -> Send:
        """Return a *send* that says in the cookie that this person is still there."""
        now = int(time.time())

        async def refresh(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                if now - inside.sessie.gezien >= _VERVERS:
                    dummy = Response()
                    seen = replace(inside.sessie, gezien=now)
                    value = inside.zegel.seal(SESSIE, seen.as_dict())
                    self._eigen.put(request, dummy, SESSIE, value)
                    headers.append("Set-Cookie", dummy.headers["Set-Cookie"])
            await send(message)

        return refresh

    async def _ask_to_log_in(
        self, request: Request, inside: _Binnen | None
    ) -> Response:
        """Send to the login; what was chosen on a form of somebody known is kept."""
        if vertrek.is_of_family(request.scope["path"]):
            # WHY no way straight to the login: the back button would walk in again.
            return self._bladen.show(request, "mijn", 401)
        if inside is None or not _is_form(request):
            return RedirectResponse(INLOGGEN, 303)
        try:
            body = await read_body(request)
            paren = read_form(body) if len(body) <= _MEESTE_BEWAARD else []
        except TooLargeError as error:
            return TooLargeResponse(ended=error.ended)
        except ValueError:
            paren = []
        drager, pad = inside.sessie.drager, request.scope["path"]
        wie = drager.identity(inside.organisatie.afdruksleutel)
        kept = inside.zegel.seal(BEWAARD, [wie.afdruk, pad, paren])
        # WHY not two slashes: to a browser that is the name of another site.
        small = len(kept) <= _MEESTE_BEWAARD + 1_400
        fits = bool(paren) and small and not pad.startswith("//")
        more = {"bij": drager.organisatie, "bewaard": fits}
        response = self._bladen.show(request, "verlopen", 401, **more)
        if fits:
            self._eigen.put(request, response, BEWAARD, kept, _KORT)
        return response

    async def _session(self, request: Request) -> _Binnen | None:
        opened = await self._opened(request, SESSIE)
        if opened is None:
            return None
        naam, organisatie, zegel, said = opened
        sessie = Sessie.from_dict(naam, said)
        stroom = self._stromen[naam]
        # WHY: who left an issuer no longer believes whom it let in.
        if sessie.drager.uitgever != stroom.uitgever:
            return None
        longest = stroom.longest(sessie.drager)
        over = sessie.is_over(time.time(), stroom.rust, longest)
        return _Binnen(organisatie, zegel, sessie, over)

    async def _opened(
        self, request: Request, soort: str
    ) -> tuple[str, Organisatie, Koekjeszegel, Any] | None:
        """Return what our cookie of *soort* says, and of which organisation it is."""
        tekst = request.cookies.get(self._eigen.name(request, soort), "")
        naam = tekst.partition(".")[0]
        if naam not in self._stromen:
            return None
        found = await self._organisaties.get(naam)
        zegel = Koekjeszegel(naam, found.afdruksleutel)
        said = zegel.open(soort, tekst)
        return None if said is None else (naam, found, zegel, said)

    # --- in and out ------------------------------------------------------------

    async def _begin(self, request: Request) -> Response:
        naam = request.scope["path"].removeprefix(INLOGGEN).removeprefix("/")
        if not naam and len(self._stromen) == 1:
            (naam,) = self._stromen
        if naam not in self._stromen:
            return self._bladen.show(request, "kies", 200, namen=sorted(self._stromen))
        found = await self._organisaties.get(naam)
        terug = f"{self._eigen.own(request)}{TERUG}"
        opnieuw = self._eigen.name(request, OPNIEUW) in request.cookies
        adres, begonnen = self._stromen[naam].begin(terug, opnieuw=opnieuw)
        response = RedirectResponse(adres, 303, {"Cache-Control": "no-store"})
        zegel = Koekjeszegel(naam, found.afdruksleutel)
        value = zegel.seal(BEGIN, [int(time.time()), begonnen.as_dict()])
        self._eigen.put(request, response, BEGIN, value, _KORT)
        return response

    async def _finish(self, request: Request) -> Response:
        opened = await self._opened(request, BEGIN)
        try:
            zegel, drager = await self._arrived(request, opened)
        except TokenError as error:
            log.info("geen inlog op de pagina: %s", error.reden)
            response: Response = self._bladen.show(request, "mislukt", 403)
        else:
            now = int(time.time())
            value = zegel.seal(SESSIE, Sessie(drager, now, now).as_dict())
            start = "/" if drager.gezin is None else MIJN
            response = RedirectResponse(start, 303, {"Cache-Control": "no-store"})
            kept = await self._kept(request, drager)
            if kept is not None:
                response = self._bladen.show(request, "verder", 200, gestuurd=kept)
            self._eigen.put(request, response, SESSIE, value)
            for soort in (BEWAARD, OPNIEUW):
                self._eigen.drop(request, response, soort)
        self._eigen.drop(request, response, BEGIN)
        return response

    async def _kept(self, request: Request, drager: Drager) -> Any:
        """Return where and what *drager* sent when the session ended, if anything."""
        opened = await self._opened(request, BEWAARD)
        if opened is None or opened[0] != drager.organisatie:
            return None
        afdruk, *sent = opened[3]
        # WHY: another person can log in on the same device.
        own = drager.identity(opened[1].afdruksleutel).afdruk
        return sent if afdruk == own else None

    async def _arrived(
        self,
        request: Request,
        opened: tuple[str, Organisatie, Koekjeszegel, Any] | None,
    ) -> tuple[Koekjeszegel, Drager]:
        """Return who came back from the issuer, in the browser that went there."""
        if opened is None:
            raise TokenError("niet-begonnen")
        naam, _, zegel, (since, said) = opened
        if time.time() >= since + _KORT:
            raise TokenError("te-laat-terug")
        stroom = self._stromen[naam]
        drager = await self._wachtenden.run(
            partial(stroom.finish, Begonnen(**said), request.query_params)
        )
        if drager.organisatie != naam or drager.sub is None:
            raise TokenError("andere-organisatie")
        return zegel, drager


def _is_form(request: Request) -> bool:
    return request.method not in {"GET", "HEAD"}


def _is_elsewhere(path: str) -> bool:
    return any(path == one or path.startswith(f"{one}/") for one in NIET_HIER)
