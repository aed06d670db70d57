# SPDX-License-Identifier: EUPL-1.2
"""
Who stands before these pages: by the login, or on trial by who runs this machine.

Responsible for one answer: a person of a family, or nobody. Never from an address or
a field of a page of the family itself. Floor 7.
"""

from __future__ import annotations

import secrets
from dataclasses import asdict
from typing import TYPE_CHECKING, Any, Final, Protocol

from deelkader.api.eisen import identity_of
from deelkader.inlog import Gezinslid, Koekjeszegel
from deelkader.service.gezin import Spreker
from deelkader.web.eigen import Eigen

if TYPE_CHECKING:
    from fastapi import Request, Response

_PROEF: Final = "proef"
_DOOR: Final = "proef-zonder-inlog"
"""Who the log says it was: nobody who logged in."""


class Deur(Protocol):
    """Says who asks."""

    is_proef: bool

    def who(self, request: Request) -> Spreker | None:
        """Return who asks; None when it is nobody of a family."""

    def is_own_form(self, request: Request) -> bool:
        """Return whether a form came from a page of ours."""


class Inlogdeur:
    """With login: who asks comes from the token; the gate looked at the form."""

    is_proef = False

    def who(self, request: Request) -> Spreker | None:
        """Return who is logged in."""
        wie = identity_of(request)
        if wie is None or wie.gezin is None or not wie.is_persoon:
            return None
        return Spreker(wie.gezin, wie.afdruk)

    def is_own_form(self, request: Request) -> bool:  # noqa: ARG002 - as the other
        """Return True: what is not of our pages does not come through the gate."""
        return True


class Proefdeur:
    """
    Without login: on this machine only, somebody says as whom to look.

    What was chosen stands sealed in a cookie, under a key of this process.
    """

    is_proef = True

    def __init__(self) -> None:
        self._zegel = Koekjeszegel(_PROEF, secrets.token_bytes(32))
        self._eigen = Eigen(None)

    def is_here(self, request: Request) -> bool:
        """Return whether only this machine can reach us."""
        told = getattr(request.app.state, "basis_url", None)
        return told is None and self._eigen.own(request) is not None

    def who(self, request: Request) -> Spreker | None:
        """Return as whom this browser looks."""
        text = request.cookies.get(self._eigen.name(request, _PROEF), "")
        said: Any = self._zegel.open(_PROEF, text) if self.is_here(request) else None
        return None if said is None else Spreker(Gezinslid(**said), _DOOR)

    def is_own_form(self, request: Request) -> bool:
        """Return whether a form came from a page of ours."""
        return self._eigen.is_own_form(request)

    def put(self, request: Request, response: Response, lid: Gezinslid) -> None:
        """Let this browser look as *lid*, until it closes."""
        value = self._zegel.seal(_PROEF, asdict(lid))
        self._eigen.put(request, response, _PROEF, value)

    def drop(self, request: Request, response: Response) -> None:
        """Let this browser look as nobody."""
        self._eigen.drop(request, response, _PROEF)
