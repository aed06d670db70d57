# SPDX-License-Identifier: EUPL-1.2
"""
Which who-rows count in a world, per axis.

A row names people itself, or asks everyone of a group; rows of that group then
name the people (ADR 0010). Knows rows as bits only. Floor 3.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from deelkader.model.regel import Regel, RegelSoort


@dataclass(frozen=True, slots=True)
class Wiegroep:
    """The rows that ask everyone of a group, and the rows that describe it."""

    vragers: int
    leden: int


@dataclass(frozen=True, slots=True)
class Wierijen:
    """The who-rows of one axis as masks; *wet* are those of the lowest layer."""

    zelf: int
    groepen: tuple[Wiegroep, ...]
    wet: int

    @property
    def alles(self) -> int:
        """Every row that can count here."""
        found = self.zelf
        for groep in self.groepen:
            found |= groep.vragers | groep.leden
        return found

    def naming(self, mask: int) -> int:
        """
        Return the rows that name someone in a world where *mask* matches.

        Nobody is named where no row of the law names someone.
        """
        found = mask & self.zelf
        law = found & self.wet
        for groep in self.groepen:
            vragers = mask & groep.vragers
            if vragers:
                found |= mask & groep.leden
                if vragers & self.wet:
                    law |= mask & groep.leden & self.wet
        return found if law else 0

    def reasons(self, mask: int) -> int:
        """Return the rows that name someone, and those that ask for their group."""
        naming = self.naming(mask)
        for groep in self.groepen:
            if naming & groep.leden:
                naming |= mask & groep.vragers
        return naming


def who_rows(axis: str, regels: Sequence[Regel]) -> Wierijen:
    """Return the who-rows that count on *axis*; *regels* in the order of their bits."""
    rows = {i: r for i, r in enumerate(regels) if r.soort is RegelSoort.WIE}
    here = {i: r for i, r in rows.items() if axis in r.assen}
    names = sorted({r.iedereen_van for r in here.values() if r.iedereen_van})
    return Wierijen(
        zelf=_mask(i for i, r in here.items() if r.een_van),
        groepen=tuple(
            Wiegroep(
                vragers=_mask(i for i, r in here.items() if r.iedereen_van == name),
                leden=_mask(i for i, r in rows.items() if r.groep == name),
            )
            for name in names
        ),
        wet=_mask(i for i, r in rows.items() if r.is_wet),
    )


def groups(assen: Iterable[Wierijen]) -> tuple[Wiegroep, ...]:
    """Return every group once, with the rows of all axes that ask for it."""
    vragers: dict[int, int] = {}
    for rijen in assen:
        for groep in rijen.groepen:
            vragers[groep.leden] = vragers.get(groep.leden, 0) | groep.vragers
    return tuple(Wiegroep(some, leden) for leden, some in vragers.items())


def _mask(places: Iterable[int]) -> int:
    mask = 0
    for place in places:
        mask |= 1 << place
    return mask
