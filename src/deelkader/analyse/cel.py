# SPDX-License-Identifier: EUPL-1.2
"""
Worlds that go together in the walk of a space: `Cel`, and what is left aside.

Floor: `analyse`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

type_keuze = tuple["type_keuze", int, int] | None
"""The choices that led to a cell: (choices before, place of the fact, index)."""
type_stapel = dict[tuple[tuple[int, int], ...], tuple[int, type_keuze]]
"""What is known, as (place of a fact, index), with a count and the choices there."""
type_staten = dict[tuple[int, int], type_stapel]
"""The rules that count, before and after, with the worlds where they do."""


@dataclass(frozen=True, slots=True)
class Cel:
    """
    Worlds in which the same rules match, before and after, with one of them.

    *bewijs* holds the facts on which it hangs who can have said anything.
    """

    oud: int
    nieuw: int
    sleutel: tuple[tuple[int, int], ...]
    bewijs: tuple[tuple[int, int], ...]
    aantal: int
    keuze: type_keuze
    rest: Mapping[int, int]

    @property
    def voorbeeld(self) -> dict[int, int]:
        """One of these worlds: place of a fact -> index."""
        return {**self.rest, **_chosen(self.keuze)}


@dataclass(slots=True)
class Rest:
    """Facts that nothing in the walk tests any more: their values, as one number."""

    aantal: int = 1
    waarden: dict[int, int] = field(default_factory=dict)


def _chosen(choice: type_keuze) -> dict[int, int]:
    """Return the value of every fact on the way to a cell."""
    found = {}
    while choice is not None:
        choice, place, i = choice
        found[place] = i
    return found
