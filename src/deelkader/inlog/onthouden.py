# SPDX-License-Identifier: EUPL-1.2
"""
Remember which tokens were checked, so that one that comes again costs no signature.

Responsible for believing a remembered check no longer than the check itself would
hold: the same key, and a moment at which the token is good. Floor 4, `inlog`.
"""

from __future__ import annotations

import hashlib
import threading
from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from deelkader.inlog.sleutelset import type_sleutel
    from deelkader.inlog.tokencontrole import Drager

MEESTE: Final = 4_096


@dataclass(frozen=True, slots=True)
class Gecheckt:
    """A token that was accepted: with which key, and from when until when it is so."""

    organisatie: str
    kid: str
    sleutel: type_sleutel
    drager: Drager
    vanaf: float
    tot: float


class Geheugen:
    """The last tokens that were accepted, by their hash; safe between threads."""

    def __init__(self) -> None:
        self._gecheckt: OrderedDict[bytes, Gecheckt] = OrderedDict()
        self._lock = threading.Lock()

    def find(self, token: str, nu: float) -> Gecheckt | None:
        """Return what was found of *token*, while nothing about it can have changed."""
        found = self._gecheckt.get(_print(token))
        # WHY also from: a clock that is set back makes the check count for nothing.
        if found is None or not found.vanaf <= nu < found.tot:
            return None
        return found

    def keep(self, token: str, found: Gecheckt) -> None:
        """Remember *found* of *token*."""
        with self._lock:
            self._gecheckt[_print(token)] = found
            while len(self._gecheckt) > MEESTE:
                self._gecheckt.popitem(last=False)


def _print(token: str) -> bytes:
    """Return what finds *token*, and what it cannot be made from."""
    return hashlib.sha256(token.encode(errors="surrogatepass")).digest()
