# SPDX-License-Identifier: EUPL-1.2
"""
Who must say yes, and whether they did.

Responsible for the standing of persons and of a consent route (ADR 0001, part
"Consent"). Which who-rows match is worked out elsewhere. Floor 3.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

type_standen = tuple[tuple[tuple[str, str], "Stand"], ...]
"""Axis and giver -> what that person said; without a record there is no pair."""


class Stand(IntEnum):
    """What one person said, for one axis, about this question."""

    OPEN = 0
    GEGEVEN = 1
    UITDRUKKELIJK = 2
    GEWEIGERD = 3


@dataclass(frozen=True, slots=True)
class Verklaring:
    """What people declared: who said what, and whether a human weighed it."""

    standen: type_standen
    gewogen: bool

    def stand(self, axis: str, gever: str) -> Stand:
        """Return what *gever* said, for *axis*; without a record that is open."""
        for wie, stand in self.standen:
            if wie == (axis, gever):
                return stand
        return Stand.OPEN


class Toestemmingsstand(IntEnum):
    """What all who must say yes said together."""

    GEWEIGERD = 0
    OPEN = 1
    GEGEVEN = 2


type_clausules = tuple[tuple[str, ...], ...]


def is_granted(stand: Stand, *, uitdrukkelijk: bool) -> bool:
    """Return whether *stand* is a yes that counts."""
    return stand is Stand.UITDRUKKELIJK or (
        stand is Stand.GEGEVEN and not uitdrukkelijk
    )


def standing(
    axis: str,
    clausules: type_clausules,
    verklaring: Verklaring,
    *,
    uitdrukkelijk: bool,
) -> Toestemmingsstand:
    """Return the standing of consent on *axis* when every clause must say yes."""
    granted = bool(clausules)
    for clausule in clausules:
        found = [verklaring.stand(axis, gever) for gever in clausule]
        if all(stand is Stand.GEWEIGERD for stand in found):
            return Toestemmingsstand.GEWEIGERD
        granted &= any(is_granted(s, uitdrukkelijk=uitdrukkelijk) for s in found)
    return Toestemmingsstand.GEGEVEN if granted else Toestemmingsstand.OPEN


def missing(
    axis: str,
    clausules: type_clausules,
    verklaring: Verklaring,
    *,
    uitdrukkelijk: bool,
) -> list[tuple[bool, frozenset[str]]]:
    """
    Return the clauses without a yes: whether one of several suffices, and who.

    Persons who said no are left out: they are not asked again.
    """
    result = []
    for clausule in clausules:
        found = {gever: verklaring.stand(axis, gever) for gever in clausule}
        if any(is_granted(s, uitdrukkelijk=uitdrukkelijk) for s in found.values()):
            continue
        left = frozenset(g for g, s in found.items() if s is not Stand.GEWEIGERD)
        result.append((len(clausule) > 1, left))
    return result
