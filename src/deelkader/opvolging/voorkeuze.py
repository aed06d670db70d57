# SPDX-License-Identifier: EUPL-1.2
"""
A first, wide choice: which things can matter to the rules of which file.

Responsible for saving the engine work that cannot change anything; it may keep too
much and never too little. Floor 4, `opvolging`, pure.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from deelkader.model.opvolging import AFGEROND, UITGESTELD, Opvolgregel, Patroon
from deelkader.opvolging.feiten import SOORT, Woordenlijst, type_feit

type_eisen = tuple[tuple[str, frozenset[int]], ...]


@dataclass(slots=True)
class _Keuze:
    """What the rules of one file ask of one kind of thing."""

    begint: list[type_eisen] = field(default_factory=list)
    eerder: list[type_eisen] = field(default_factory=list)
    verder: list[type_eisen] = field(default_factory=list)


class Voorkeuze:
    """What to tell the rules of each file, in the order of *bestanden*."""

    def __init__(
        self, bestanden: Sequence[Iterable[Opvolgregel]], woorden: Woordenlijst
    ) -> None:
        self._count = len(bestanden)
        self._keuzes: dict[int, dict[int, _Keuze]] = {}
        self._woorden = woorden
        for number, regels in enumerate(bestanden):
            ids = []
            for regel in regels:
                ids.append(woorden.number(regel.id))
                self._add(number, regel)
            about = (("regel", frozenset(ids)),)
            for soort in (AFGEROND, UITGESTELD):
                self._of(number, soort).verder.append(about)

    def choose(self, feiten: Iterable[type_feit]) -> list[list[type_feit]]:
        """
        Return per file the facts that can matter; none when nothing begins there.

        Nothing ends or is put off before something begins.
        """
        found: list[list[type_feit]] = [[] for _ in range(self._count)]
        begun = [False] * self._count
        for feit in feiten:
            for number, keuze in self._keuzes.get(feit["s"], {}).items():
                if _meets(feit, keuze.begint):
                    begun[number] = True
                elif not (
                    _meets(feit, keuze.eerder)
                    or (begun[number] and _meets(feit, keuze.verder))
                ):
                    continue
                found[number].append(feit)
        return [
            some if begins else [] for some, begins in zip(found, begun, strict=True)
        ]

    def _add(self, number: int, regel: Opvolgregel) -> None:
        if regel.na is None:
            self._of(number, regel.als.voorval).begint.append(self._tests(regel.als))
        if regel.eerder is not None:
            patroon = regel.eerder.patroon
            self._of(number, patroon.voorval).eerder.append(self._tests(patroon))
        for einde in (*regel.klaar_bij, *regel.vervalt_bij):
            keuze = self._of(number, einde.patroon.voorval)
            keuze.verder.append(self._tests(einde.patroon))

    def _of(self, number: int, soort: str) -> _Keuze:
        per_file = self._keuzes.setdefault(SOORT[soort], {})
        return per_file.setdefault(number, _Keuze())

    def _tests(self, patroon: Patroon) -> type_eisen:
        """Return what is asked in so many words; what must not be is left out."""
        return tuple(
            (eis.kenmerk, frozenset(map(self._woorden.value, eis.waarden)))
            for eis in patroon.eisen
            if not eis.niet
        )


def _meets(feit: Mapping[str, int], some: Iterable[type_eisen]) -> bool:
    for eisen in some:
        for kenmerk, waarden in eisen:
            if feit[kenmerk] not in waarden:
                break
        else:
            return True
    return False
