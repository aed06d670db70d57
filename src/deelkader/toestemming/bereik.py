# SPDX-License-Identifier: EUPL-1.2
"""
How far a word reaches: recipients × categories × purposes, as a `Vlak`.

Responsible for the arithmetic of those: overlap, remainder, joining. Knows
nothing of events or of time. Floor 4, pure.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import Protocol, TypeVar

from deelkader.begrippen import Begrippen

DELEN = ("naar", "gegevens", "doel")

Vlak = tuple[frozenset[str], ...]
"""Per part of `DELEN` the values that are meant; empty in one part is nothing."""

T = TypeVar("T")


class Bereik(Protocol):
    """Anything that limits the parts of a question; None means every value."""

    @property
    def naar(self) -> tuple[str, ...] | None:
        """The recipients."""

    @property
    def gegevens(self) -> tuple[str, ...] | None:
        """The categories."""

    @property
    def doel(self) -> tuple[str, ...] | None:
        """The purposes."""


@dataclass(frozen=True, slots=True)
class Wereld:
    """All values a question can hold, so that "everything but" can be said."""

    alles: Vlak

    @classmethod
    def of(cls, begrippen: Begrippen) -> Wereld:
        """Return the values that *begrippen* declares."""
        found: Mapping[str, Iterable[str]] = {
            deel.id: deel.waarde for deel in begrippen.delen
        }
        return cls(tuple(frozenset(found.get(deel, ("",))) for deel in DELEN))

    def reach(self, bereik: Bereik) -> Vlak:
        """Return what *bereik* covers; values nobody declares any more fall out."""
        named = (bereik.naar, bereik.gegevens, bereik.doel)
        return tuple(
            every if part is None else every & frozenset(part)
            for every, part in zip(self.alles, named, strict=True)
        )

    def spoken(self, vlak: Vlak) -> dict[str, tuple[str, ...] | None]:
        """Return *vlak* as the parts of a record; a whole part is None."""
        return {
            deel: None if part == every else tuple(sorted(part))
            for deel, part, every in zip(DELEN, vlak, self.alles, strict=True)
        }


def is_empty(vlak: Vlak) -> bool:
    """Return whether *vlak* covers nothing."""
    return not all(vlak)


def overlap(een: Vlak, ander: Vlak) -> Vlak:
    """Return what both cover."""
    return tuple(a & b for a, b in zip(een, ander, strict=True))


def remainder(vlak: Vlak, weg: Vlak) -> list[Vlak]:
    """Return what is left of *vlak* without *weg*, in pieces that do not overlap."""
    if is_empty(overlap(vlak, weg)):
        return [] if is_empty(vlak) else [vlak]
    pieces = []
    rest = list(vlak)
    for place, gone in enumerate(weg):
        left = rest[place] - gone
        if left:
            pieces.append((*rest[:place], left, *rest[place + 1 :]))
        rest[place] &= gone
    return pieces


def without(vlakken: Iterable[Vlak], weg: Vlak) -> list[Vlak]:
    """Return what is left of all *vlakken* without *weg*."""
    return [piece for vlak in vlakken for piece in remainder(vlak, weg)]


def join(
    stukken: Iterable[tuple[Vlak, T]], same: Callable[[T, T], bool]
) -> list[tuple[Vlak, T]]:
    """Return *stukken* with those joined that differ in one part only."""
    left = list(stukken)
    while (pair := _joinable(left, same)) is not None:
        i, j, whole = pair
        left[i] = whole, left[i][1]
        del left[j]
    return left


def _joinable(
    stukken: list[tuple[Vlak, T]], same: Callable[[T, T], bool]
) -> tuple[int, int, Vlak] | None:
    for (i, (een, a)), (j, (ander, b)) in combinations(enumerate(stukken), 2):
        differs = [x != y for x, y in zip(een, ander, strict=True)]
        if sum(differs) <= 1 and same(a, b):
            return i, j, tuple(x | y for x, y in zip(een, ander, strict=True))
    return None
