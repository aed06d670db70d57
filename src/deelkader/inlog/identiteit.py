# SPDX-License-Identifier: EUPL-1.2
"""
Who asks: `Identiteit`, and the scopes that say what may be asked.

A person is a print: the log can tell two people apart, and cannot be searched for the
number of an employee. Pure. Floor 4, `inlog`.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from typing import Any, Final

_LETTERS: Final = "abcdefghijklmnop"
_BYTES: Final = 16
_ONTHOUDEN: Final = 1_024
_PERSOON: Final = "persoon"
_SYSTEEM: Final = "systeem"


class Scope(StrEnum):
    """What a token can be for."""

    EVALUATIE = "deelkader.evaluatie"
    ZOEKEN = "deelkader.zoeken"
    TOESTEMMING = "deelkader.toestemming"
    TAKEN = "deelkader.taken"
    LOG_LEZEN = "deelkader.log.lezen"
    REGELS = "deelkader.regels"
    FG = "deelkader.fg"
    NOOD = "deelkader.nood"
    GEZIN = "deelkader.gezin"


@dataclass(frozen=True, slots=True)
class Gezinslid:
    """
    Somebody of a family, as the token says: about which *jeugdige*, and *als* whom.

    *als* is a giver of the kader. *feiten* is what the organisation knows today.
    *persoon* is the code of this person in its own system; of the jeugdige that is
    *jeugdige*.
    """

    jeugdige: str = field(repr=False)
    als: str
    feiten: Mapping[str, Any] = field(repr=False, hash=False)
    persoon: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Identiteit:
    """
    Who asks, as the token says.

    *afdruk* stands for the person, or for the system when nobody is behind it.
    *sub* is how the issuer calls this person: it never leaves the process.
    """

    organisatie: str
    rollen: frozenset[str]
    afdruk: str
    scopes: frozenset[str]
    client: str = field(repr=False)
    sub: str | None = field(repr=False)
    gezin: Gezinslid | None = None

    @property
    def is_persoon(self) -> bool:
        """Return whether a person asks, and not a system by itself."""
        return self.sub is not None

    def is_self(self, code: str) -> bool:
        """Return whether *code* is what this person or system is called."""
        named = self.client if self.sub is None else self.sub
        return code in {self.afdruk, named}


def is_person_print(code: str) -> bool:
    """Return whether *code* has the form of the print of a person."""
    return code.startswith(f"{_PERSOON}-")


# WHY remembered: who asks does so again and again, and the print is always the same.
# Here `sub` stays in memory for it, as it does with the tokens that were checked.
@lru_cache(_ONTHOUDEN)
def print_of(sleutel: bytes, uitgever: str, sub: str | None, client: str) -> str:
    """
    Return the print of a person, or of *client* when there is no person.

    The same person has another print with every other *sleutel*: two organisations
    cannot lay their logs side by side.
    """
    soort, naam = (_SYSTEEM, client) if sub is None else (_PERSOON, sub)
    # WHY JSON: two parts next to each other could be cut in another place.
    said = json.dumps([soort, uitgever, naam]).encode()
    digest = hmac.new(sleutel, said, hashlib.sha256).digest()[:_BYTES]
    # WHY letters: a number among them could pass for a BSN.
    letters = "".join(_LETTERS[b >> 4] + _LETTERS[b & 15] for b in digest)
    return f"{soort}-{letters}"
