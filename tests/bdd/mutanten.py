# SPDX-License-Identifier: EUPL-1.2
"""
Which scenarios notice that a rule is gone.

Tells every scenario once, keeps its question and what it expects, and puts the same
questions to kaders in which one rule, or one condition of a rule, is taken out.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from tests.bdd.gelezen import scenarios, tell
from tests.bdd.verhaal import Verwachting, kader_with

from deelkader import Deelvraag, Kader

GEVOLGD = "wet/", "toestemming.yaml"
"""Rules written in these files must be noticed."""

Kanten = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Vraagstuk:
    """A question with everything its scenario says about the answer."""

    vraag: Deelvraag
    verwachtingen: tuple[Verwachting, ...]
    regels: frozenset[str]

    def holds(self, kader: Kader) -> bool:
        """Return whether *kader* answers as the scenario says."""
        oordeel = kader.evaluate(self.vraag)
        return all(v.verwacht == v.lezer(oordeel) for v in self.verwachtingen)


@cache
def vraagstukken() -> dict[Kanten, tuple[Vraagstuk, ...]]:
    """Return what the scenarios ask, by the sides they choose."""
    gevonden: dict[Kanten, list[Vraagstuk]] = {}
    for scenario in scenarios():
        verhaal = tell(scenario)
        gevonden.setdefault(verhaal.kanten, []).append(
            Vraagstuk(
                verhaal.vraag(),
                tuple(verhaal.verwachtingen),
                frozenset(scenario.regels),
            )
        )
    return {kanten: tuple(stukken) for kanten, stukken in gevonden.items()}


@dataclass(frozen=True)
class Mutant:
    """A rule taken out (*feit* is empty), or one condition of it."""

    regel: str
    feit: str = ""

    def __str__(self) -> str:
        return f"{self.regel} zonder {self.feit}" if self.feit else self.regel

    def apply(self, kader: Kader) -> Kader | None:
        """Return *kader* changed; None where the rule does not hold anyway."""
        regels = {regel.id: regel for regel in kader.inhoud.regels}
        regel = regels.pop(self.regel, None)
        if regel is None:
            return None
        if self.feit:
            condities = tuple(c for c in regel.condities if c.feit != self.feit)
            regels[self.regel] = replace(regel, condities=condities)
        return Kader(replace(kader.inhoud, regels=tuple(regels.values())))

    def is_noticed(self) -> bool:
        """Return whether a scenario no longer holds; tagged ones are asked first."""
        for kanten, stukken in vraagstukken().items():
            mutant = self.apply(kader_with(kanten))
            if mutant is None:
                continue
            volgorde = sorted(stukken, key=lambda stuk: self.regel not in stuk.regels)
            if not all(stuk.holds(mutant) for stuk in volgorde):
                return True
        return False


def deleted_rules() -> Iterator[Mutant]:
    """Yield every rule of the law and every who-row, of every side."""
    for regel in kader_with().inhoud.alle_regels:
        if regel.plek is not None and regel.plek.bestand.startswith(GEVOLGD):
            yield Mutant(regel.id)


def deleted_conditions() -> Iterator[Mutant]:
    """Yield every condition of those rules."""
    regels = {regel.id: regel for regel in kader_with().inhoud.alle_regels}
    for mutant in deleted_rules():
        for feit in sorted({c.feit for c in regels[mutant.regel].condities}):
            yield Mutant(mutant.regel, feit)
