# SPDX-License-Identifier: EUPL-1.2
"""
A page of what a search found, and the token of the next one.

Responsible for one thing: a token only goes on with the search that it came from,
and only under the same rules. Nothing is remembered between two pages. Floor 5.
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final

from deelkader.errors import Probleem, VraagError

if TYPE_CHECKING:
    from deelkader.service.toegang.verzoek import Zoekvraag

_ONBEKEND: Final = (
    "Deze bladzijde hoort niet bij deze vraag of bij deze regels. Zoek opnieuw."
)
_DELEN: Final = 3


@dataclass(frozen=True, slots=True)
class Bladzijde:
    """From where, and how many at most; None for all that is left."""

    vanaf: int
    limiet: int | None
    afdruk: str

    def cut(self, found: Sequence[Any]) -> Sequence[Any]:
        """Return what of *found* is on this page."""
        if self.limiet is None:
            return found[self.vanaf :]
        return found[self.vanaf : self.vanaf + self.limiet]

    def as_dict(self, found: Sequence[Any]) -> dict[str, Any]:
        """Return the page as AuthZEN shows it; an empty token is the end."""
        count = len(self.cut(found))
        end = self.vanaf + count
        token = "" if end >= len(found) else self._token(end)
        return {"next_token": token, "count": count, "total": len(found)}

    def _token(self, vanaf: int) -> str:
        text = json.dumps([vanaf, self.limiet, self.afdruk], separators=(",", ":"))
        return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def page_of(zoekvraag: Zoekvraag, kader_hash: str) -> Bladzijde:
    """
    Return which page *zoekvraag* asks for.

    Raises:
        VraagError: the token is not one of ours, or of another search.
    """
    afdruk = _print(zoekvraag, kader_hash)
    if zoekvraag.token is None:
        return Bladzijde(0, zoekvraag.limiet, afdruk)
    vanaf, limiet, said = _read(zoekvraag.token)
    # WHY: a client may leave the limit out on a later page; it may not change it.
    if said != afdruk or zoekvraag.limiet not in {None, limiet}:
        raise _refused()
    return Bladzijde(vanaf, limiet, afdruk)


def _print(zoekvraag: Zoekvraag, kader_hash: str) -> str:
    """Return what tells this search from others; it says nothing of its content."""
    asked = [zoekvraag.soort, zoekvraag.verzoek, kader_hash]
    text = json.dumps(asked, sort_keys=True, default=lambda _: None)
    return sha256(text.encode()).hexdigest()[:32]


def _read(token: str) -> tuple[int, int | None, str]:
    try:
        padded = token + "=" * (-len(token) % 4)
        found = json.loads(base64.b64decode(padded, b"-_", validate=True))
    except (ValueError, binascii.Error, RecursionError):
        raise _refused() from None
    if not isinstance(found, list) or len(found) != _DELEN:
        raise _refused()
    vanaf, limiet, said = found
    if type(vanaf) is not int or vanaf < 0 or not isinstance(said, str):
        raise _refused()
    if limiet is not None and (type(limiet) is not int or limiet < 0):
        raise _refused()
    return vanaf, limiet, said


def _refused() -> VraagError:
    return VraagError((Probleem("/page/token", "onbekende-waarde", _ONBEKEND),))
