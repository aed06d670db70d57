# SPDX-License-Identifier: EUPL-1.2
"""
What is seen of a world, and the change from one kader to the other.

Responsible for the kinds of change and the rows that show them; which worlds
change is worked out in `verschil`. Floor: `analyse`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from deelkader.begrippen.uitkomst import NIVEAUS, TOESTEMMING_NODIG
from deelkader.engine.combine import Wereld, type_gemist
from deelkader.engine.compile import Programma, bits


class Richting(StrEnum):
    """What a change means for the one who asks."""

    RUIMER = "ruimer"
    STRENGER = "strenger"
    PLICHT_ERBIJ = "plicht erbij"
    PLICHT_WEG = "plicht weg"
    ANDERS = "anders"


@dataclass(frozen=True, slots=True)
class Overgang:
    """One kind of change: from which outcome to which, and what was said."""

    richting: Richting
    oud: str
    nieuw: str
    stem: str


@dataclass(frozen=True, slots=True)
class Rij:
    """Situations with one kind of change; *feiten* per fact the values it has."""

    overgang: Overgang
    feiten: tuple[tuple[str, tuple[Any, ...]], ...]
    aantal: int
    vraag: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Verschil:
    """
    All rows, the number of situations compared, and the days of the rules.

    *samengenomen* are facts of changed rules that the rows do not keep apart.
    """

    rijen: tuple[Rij, ...]
    ruimte: int
    dagen: tuple[date, ...]
    samengenomen: tuple[str, ...] = ()

    @property
    def op(self) -> str:
        """The days that were compared, to read."""
        return ", ".join(map(str, self.dagen))

    @property
    def asks_less(self) -> bool:
        """Whether more may be shared, or less is asked of people: also one duty."""
        return any(map(self.count, (Richting.RUIMER, Richting.PLICHT_WEG)))

    def count(self, richting: Richting) -> int:
        """Return the number of situations that change in one direction."""
        return sum(r.aantal for r in self.rijen if r.overgang.richting is richting)


type_teken = tuple[int, type_gemist, frozenset[str], frozenset[str]]
"""Level, missing persons, conditions and duties of a world."""


type_gevolg = tuple[frozenset[str], frozenset[str]]
"""Conditions and duties of a world."""


def asking(p: Programma, wereld: Wereld) -> int:
    """Return the rules whose conditions and duties count in a world."""
    mask = wereld.mask & p.voorwaarde
    if wereld.niveau >= TOESTEMMING_NODIG:
        for stand in wereld.assen:
            mask |= stand.open
    return mask


def consequences(p: Programma, mask: int, *, is_open: bool) -> type_gevolg:
    """Return the conditions and duties of the rules of *mask* (`asking`)."""
    voorwaarden: set[str] = set()
    plichten: set[str] = set()
    for bit in bits(mask):
        regel = p.regels[bit]
        if is_open:
            voorwaarden.update(regel.voorwaarden)
        plichten.update(f"{d.plicht} {d.termijn}" for d in regel.plichten)
    return frozenset(voorwaarden), frozenset(plichten)


def transition(one: type_teken, other: type_teken) -> Overgang:
    """Return what kind of change it is from *one* to *other*."""
    oud, nieuw = str(NIVEAUS[one[0]]), str(NIVEAUS[other[0]])
    if _is_wider(one, other):
        richting = Richting.RUIMER
    elif _is_wider(other, one):
        richting = Richting.STRENGER
    elif one[3] - other[3]:
        # WHY first: another duty for one that goes does not replace it.
        richting = Richting.PLICHT_WEG
    elif other[3] - one[3]:
        richting = Richting.PLICHT_ERBIJ
    else:
        richting = Richting.ANDERS
    return Overgang(richting, oud, nieuw, "")


def _is_wider(one: type_teken, other: type_teken) -> bool:
    """Return whether *other* allows more than *one*, or asks less for it."""
    if one[0] != other[0]:
        return other[0] > one[0]
    asks_fewer, asks_more = _covers(one[1], other[1]), _covers(other[1], one[1])
    if asks_fewer and asks_more:
        # WHY not only fewer: another condition for one that goes does not replace it.
        return bool(one[2] - other[2])
    return asks_fewer


def _covers(one: type_gemist, other: type_gemist) -> bool:
    """Return whether everyone's yes of *one* is also what *other* waits for."""
    return all(any(who <= enough for _, who in one) for _, enough in other)
