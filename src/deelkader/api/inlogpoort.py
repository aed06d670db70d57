# SPDX-License-Identifier: EUPL-1.2
"""
The gate of an installation with login: who asks, and to which organisation it goes.

Responsible for one thing: nothing reaches an organisation without a token of that
organisation, from the header only. The token itself goes no further, and into no line
of ours. Floor 6.
"""

from __future__ import annotations

import logging
from functools import partial
from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qsl

from anyio import CapacityLimiter, to_thread

from deelkader.api.eisen import SLEUTEL
from deelkader.api.problemen import ProblemResponse, problem_of
from deelkader.errors import DeelkaderError
from deelkader.inlog import Drager, Identiteit, Tokencontrole, TokenError

if TYPE_CHECKING:
    from collections.abc import Callable

    from starlette.types import ASGIApp, Receive, Scope, Send

    from deelkader.api.organisaties import Organisaties

DOCUMENTEN: Final = frozenset(
    {
        "/v1/openapi.json",
        "/access/v1/openapi.json",
        "/.well-known/authzen-configuration",
    }
)
"""What anybody may read: the same for every organisation."""
_BEWIJS: Final = 'Bearer realm="deelkader"'
_MEESTE_PARAMETERS: Final = 100
_MEESTE_WACHTENDEN: Final = 4
_NIET_INGELOGD: Final = "Log eerst in. Stuur je token mee: Authorization: Bearer."

log = logging.getLogger("deelkader.inlog")


class Wachtenden:
    """
    Few threads of their own, for who waits for an issuer.

    WHY: with a slow issuer they must not hold the threads that give answers.
    """

    def __init__(self) -> None:
        self._limiter: CapacityLimiter | None = None

    async def run(self, check: Callable[[], Drager]) -> Drager:
        """Return what *check* returns, as soon as there is a thread for it."""
        # WHY not before: it belongs to the loop that runs.
        if self._limiter is None:
            self._limiter = CapacityLimiter(_MEESTE_WACHTENDEN)
        return await to_thread.run_sync(check, limiter=self._limiter)


class Inlogpoort:
    """
    ASGI: a request goes to the app of its organisation, or is refused.

    *voorportaal* answers what *open_paden* names, and everything that is no request.
    """

    def __init__(
        self,
        controle: Tokencontrole,
        organisaties: Organisaties,
        voorportaal: ASGIApp,
        open_paden: frozenset[str],
    ) -> None:
        self._controle = controle
        self._organisaties = organisaties
        self._voorportaal = voorportaal
        self._open = open_paden
        self._wachtenden = Wachtenden()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass one request on, to the one place where it belongs."""
        if scope["type"] != "http" or scope["path"] in self._open:
            await self._voorportaal(scope, receive, send)
            return
        try:
            app = await self._open_for(scope)
        except TokenError as error:
            log.info("geen inlog: %s", error.reden)
            refused = _refusal(error)
            await refused(scope, receive, send)
        except DeelkaderError as error:
            stuck = problem_of(error)
            await stuck(scope, receive, send)
        else:
            await app(scope, receive, send)

    async def _open_for(self, scope: Scope) -> ASGIApp:
        """Return the app that *scope* is for, with who asks put in *scope*."""
        if scope["path"] in DOCUMENTEN:
            first = self._organisaties.namen[0]
            scope[SLEUTEL] = Identiteit(first, frozenset(), "", frozenset(), "", None)
            return (await self._organisaties.get(first)).app
        token = _token_in(scope)
        drager = self._controle.quickly(token)
        if drager is None:
            drager = await self._wachtenden.run(partial(self._controle.check, token))
        return await self._of(drager, scope)

    async def _of(self, drager: Drager, scope: Scope) -> ASGIApp:
        found = await self._organisaties.get(drager.organisatie)
        scope[SLEUTEL] = drager.identity(found.afdruksleutel)
        # WHY: what is behind the gate has no need of the token, so cannot lose it.
        scope["headers"] = [one for one in scope["headers"] if not _is_token(one)]
        return found.app


def _is_token(kop: tuple[bytes, bytes]) -> bool:
    return kop[0].lower() == b"authorization"


def _token_in(scope: Scope) -> str:
    """Return the token of *scope*: from one header, and from nowhere else."""
    _require_no_token_in(scope.get("query_string", b""))
    found = [value for name, value in scope["headers"] if name == b"authorization"]
    if not found:
        raise TokenError("geen-kop")
    if len(found) > 1:
        raise TokenError("meer-koppen")
    said: str = found[0].decode("latin-1").strip()
    soort, _, token = said.partition(" ")
    token = token.strip()
    if soort.casefold() != "bearer" or not token or not token.isascii():
        raise TokenError("geen-bearer")
    return token


def _require_no_token_in(query: bytes) -> None:
    """Refuse a token in an address: it stands in the lines of every proxy."""
    if b"token" not in query.lower() and b"%" not in query:
        return
    try:
        paren = parse_qsl(
            query.decode("latin-1"),
            keep_blank_values=True,
            max_num_fields=_MEESTE_PARAMETERS,
        )
    except ValueError:
        raise TokenError("adres") from None
    if any(naam == "access_token" for naam, _ in paren):
        raise TokenError("token-in-adres")


def _refusal(error: TokenError) -> ProblemResponse:
    """Return the one answer to everything that is no good token."""
    said = _BEWIJS
    if error.reden not in {"geen-kop", "geen-bearer"}:
        said += ', error="invalid_token"'
    return ProblemResponse(
        401,
        "niet-ingelogd",
        "Niet ingelogd",
        _NIET_INGELOGD,
        headers={"WWW-Authenticate": said},
    )
