# SPDX-License-Identifier: EUPL-1.2
"""
What a route asks of who calls it: a scope, or nothing.

It stands beside the route, and a route without it stops the building of the app. The
gate (`inlogpoort`) puts who asks in the request; without login nobody stands there
and everything may be asked, because only this machine can. Floor 6.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Final

from fastapi import Depends, Request, Security
from fastapi.openapi.models import HTTPBearer
from fastapi.routing import APIRoute
from fastapi.security import SecurityScopes
from fastapi.security.base import SecurityBase

from deelkader.errors import GeenMensError, ScopeError
from deelkader.inlog import Identiteit, Scope

if TYPE_CHECKING:
    from starlette.routing import BaseRoute

SLEUTEL: Final = "deelkader.identiteit"
"""Where the gate puts who asks in the scope of a request."""
_UITLEG: Final = (
    "Een token van je eigen inlogdienst (JWT). Staat inloggen uit, dan luistert"
    " deelkader alleen naar de eigen computer en is er geen token nodig."
)


class _Inlogeis(SecurityBase):
    """Refuses a request whose token lacks the scope of its route."""

    def __init__(self) -> None:
        self.model = HTTPBearer(bearerFormat="JWT", description=_UITLEG)
        self.scheme_name = "inlog"

    async def __call__(self, request: Request, scopes: SecurityScopes) -> None:
        """Raise a ScopeError unless the token of *request* has all of *scopes*."""
        require_scopes(request, scopes.scopes)


async def _nobody() -> None:
    """Ask nothing."""


_EIS: Final = _Inlogeis()
OPEN: Final[Any] = Depends(_nobody)
"""For a route that anybody may call: nothing of anybody is behind it."""


def asks(scope: Scope) -> Any:
    """Return what a route asks of who calls it."""
    return Security(_EIS, scopes=[scope.value])


def require_scopes(request: Request, scopes: Sequence[str]) -> None:
    """
    Stop unless who asks may do all of *scopes*.

    Raises:
        ScopeError: the token of *request* lacks one of them.
    """
    who = identity_of(request)
    if who is None:
        # WHY: an app behind the gate is never asked by nobody.
        if getattr(request.app.state, "met_inlog", False):
            raise ScopeError(scopes)
    elif not who.scopes.issuperset(scopes):
        raise ScopeError(scopes)


def identity_of(request: Request) -> Identiteit | None:
    """Return who asks; None when there is no login here."""
    found: Identiteit | None = request.scope.get(SLEUTEL)
    return found


def require_person(request: Request) -> Identiteit:
    """
    Return who asks, a person.

    Raises:
        GeenMensError: nobody is logged in, or a system asks by itself.
    """
    found = identity_of(request)
    if found is None or not found.is_persoon:
        raise GeenMensError
    return found


def scopes_of(route: BaseRoute) -> tuple[str, ...] | None:
    """Return the scopes *route* asks: none when it is open, None when it is silent."""
    for one in getattr(route, "dependencies", ()):
        if one.dependency is _nobody:
            return ()
        if one.dependency is _EIS:
            return tuple(one.scopes)
    return None


def every_route(routes: Iterable[BaseRoute]) -> Iterator[BaseRoute]:
    """Yield *routes* and those of routers inside them."""
    for route in routes:
        # WHY by name: newer FastAPI keeps an included router as it is.
        inside = getattr(route, "original_router", None)
        if inside is None:
            yield route
        else:
            yield from every_route(inside.routes)


def require_declared(routes: Iterable[BaseRoute]) -> None:
    """
    Stop when a route does not say what it asks.

    Raises:
        TypeError: names the routes; such an app must not run.
    """
    silent = [
        getattr(route, "path", type(route).__name__)
        for route in every_route(routes)
        if not isinstance(route, APIRoute) or scopes_of(route) is None
    ]
    if silent:
        raise TypeError(f"routes without a scope: {', '.join(silent)}")
