# SPDX-License-Identifier: EUPL-1.2
"""
Mutants of a kader: the same rules with one small mistake in one of them.

Responsible for which mistakes there are; who notices them is asked in
`mutaties`. Floor: `analyse`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from deelkader.kader import Kader
from deelkader.model.regel import Conditie, Regel, RegelSoort
from deelkader.regels import Kaderinhoud


class Mutatie(StrEnum):
    """What is changed in the rule, as a policy officer would say it."""

    REGEL_WEG = "de hele regel weg"
    VOORWAARDE_WEG = "zonder de voorwaarde op"
    VOORWAARDE_OM = "met de voorwaarde omgedraaid op"
    SOORT_OM = "met een andere soort:"
    AS_OM = "op een andere as:"
    UITDRUKKELIJK_OM = "met de andere vorm van ja:"
    UITZONDERING_WEG = "zonder de uitzondering op"
    VOORRANG_WEG = "zonder de voorrang op"
    EIS_WEG = "zonder de eis"
    PLICHT_WEG = "zonder de plicht"
    GEVER_WEG = "zonder de gever"


_ANDERE_SOORT: Mapping[RegelSoort, RegelSoort] = {
    RegelSoort.PLICHT: RegelSoort.SPREEKRECHT,
    RegelSoort.SPREEKRECHT: RegelSoort.PLICHT,
    RegelSoort.GRONDSLAG: RegelSoort.SPREEKRECHT,
    RegelSoort.GEEN_ANDER: RegelSoort.TOESTEMMING,
    RegelSoort.GEEN_GEHEIM: RegelSoort.TOESTEMMING,
    RegelSoort.TOESTEMMING: RegelSoort.SPREEKRECHT,
    RegelSoort.VERBOD: RegelSoort.OVERLEG,
    RegelSoort.OVERLEG: RegelSoort.VERBOD,
}


@dataclass(frozen=True, slots=True)
class Mutant:
    """One rule with one mistake; *nieuw* is None where the rule is gone."""

    oud: Regel
    nieuw: Regel | None
    mutatie: Mutatie
    waarvan: str = ""

    def __str__(self) -> str:
        return f"{self.oud.id}: {self.mutatie} {self.waarvan}".rstrip()

    def apply(self, kader: Kader) -> Kader | None:
        """Return *kader* with the mistake; None where the rule does not hold."""
        inhoud = kader.inhoud
        if self.oud not in inhoud.regels:
            return None
        regels = tuple(
            regel if regel is not self.oud else self.nieuw for regel in inhoud.regels
        )
        kept = tuple(regel for regel in regels if regel is not None)
        return Kader(replace(inhoud, regels=kept))


def mutants(inhoud: Kaderinhoud) -> Iterator[Mutant]:
    """Yield every mutant of every rule and who-row, of every side."""
    for regel in inhoud.alle_regels:
        yield Mutant(regel, None, Mutatie.REGEL_WEG)
        yield from _conditions(inhoud, regel)
        yield from _kinds(inhoud, regel)
        yield from _references(regel)
        yield from _consequences(regel)


def _conditions(inhoud: Kaderinhoud, regel: Regel) -> Iterator[Mutant]:
    for conditie in regel.condities:
        others = tuple(c for c in regel.condities if c is not conditie)
        without = replace(regel, condities=others)
        yield Mutant(regel, without, Mutatie.VOORWAARDE_WEG, conditie.feit)
        everything = frozenset(range(inhoud.begrippen.feiten[conditie.feit].nvt))
        turned = Conditie(conditie.feit, everything - conditie.indexen)
        flipped = replace(regel, condities=(*others, turned))
        yield Mutant(regel, flipped, Mutatie.VOORWAARDE_OM, conditie.feit)


def _kinds(inhoud: Kaderinhoud, regel: Regel) -> Iterator[Mutant]:
    soort = _ANDERE_SOORT.get(regel.soort)
    if soort is not None:
        other = replace(regel, soort=soort)
        yield Mutant(regel, other, Mutatie.SOORT_OM, str(soort))
    if regel.soort is RegelSoort.TOESTEMMING:
        explicit = not regel.uitdrukkelijk
        other = replace(regel, uitdrukkelijk=explicit)
        word = "uitdrukkelijk" if explicit else "gewoon"
        yield Mutant(regel, other, Mutatie.UITDRUKKELIJK_OM, word)
    for axis in inhoud.begrippen.assen:
        if len(regel.assen) == 1 and axis not in regel.assen:
            other = replace(regel, assen=(axis,))
            yield Mutant(regel, other, Mutatie.AS_OM, axis)


def _references(regel: Regel) -> Iterator[Mutant]:
    for name in sorted(regel.uitzondering_op):
        less = replace(regel, uitzondering_op=regel.uitzondering_op - {name})
        yield Mutant(regel, less, Mutatie.UITZONDERING_WEG, name)
    for name in sorted(regel.gaat_voor):
        less = replace(regel, gaat_voor=regel.gaat_voor - {name})
        yield Mutant(regel, less, Mutatie.VOORRANG_WEG, name)


def _consequences(regel: Regel) -> Iterator[Mutant]:
    for name in regel.voorwaarden:
        kept = tuple(v for v in regel.voorwaarden if v != name)
        yield Mutant(regel, replace(regel, voorwaarden=kept), Mutatie.EIS_WEG, name)
    for plicht in regel.plichten:
        fewer = tuple(p for p in regel.plichten if p is not plicht)
        less = replace(regel, plichten=fewer)
        yield Mutant(regel, less, Mutatie.PLICHT_WEG, plicht.plicht)
    if len(regel.een_van) > 1:
        for gever in regel.een_van:
            rest = tuple(g for g in regel.een_van if g != gever)
            less = replace(regel, een_van=rest)
            yield Mutant(regel, less, Mutatie.GEVER_WEG, gever)
