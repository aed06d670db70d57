# SPDX-License-Identifier: EUPL-1.2
"""
Which mutants of a kader the scenarios notice.

A scenario notices a mutant when one of its sentences no longer holds. For a mutant
that nobody notices `onderscheid` looks for a question that tells it apart; its
proof speaks of the sides that the kader chose, and of the side of the rule itself.
Floor: `analyse`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from deelkader.analyse.mutanten import Mutant
from deelkader.analyse.onderscheid import Onderscheid, Onderscheider
from deelkader.errors import DeelkaderError
from deelkader.kader import Kader
from deelkader.model.deelvraag import Deelvraag
from deelkader.verhalen.antwoord import deciding
from deelkader.verhalen.schrijven import (
    as_gherkin,
    write_difference,
    write_question,
    write_side,
)
from deelkader.verhalen.uitvoeren import Resultaat
from deelkader.verhalen.verhaal import Verwachting
from deelkader.verhalen.zinnenboek import Soort, Zinnenboek

type_kanten = tuple[tuple[str, str], ...]


class Lot(StrEnum):
    """What became of a mutant."""

    OPGEMERKT = "opgemerkt"
    GELIJK = "bewezen gelijk"
    OVERLEEFT = "niet opgemerkt"
    ONBESLIST = "niet opgemerkt, en geen vraag gevonden die verschilt"


@dataclass(frozen=True, slots=True)
class Uitslag:
    """One mutant and its fate; *onderscheid* only for a survivor."""

    mutant: Mutant
    lot: Lot
    onderscheid: Onderscheid | None = None


@dataclass(frozen=True, slots=True)
class _Vraagstuk:
    """A question with everything its scenario says about the answer."""

    vraag: Deelvraag
    verwachtingen: tuple[Verwachting, ...]
    regels: frozenset[str]

    def holds(self, kader: Kader) -> bool:
        try:
            oordeel = kader.evaluate(self.vraag)
        except DeelkaderError:
            return False
        return all(v.holds(oordeel) for v in self.verwachtingen)


class Mutatietest:
    """The scenarios of one kader, ready to be put to its mutants."""

    def __init__(self, kader: Kader, resultaten: Iterable[Resultaat]) -> None:
        self._kader = kader
        self._stukken: dict[type_kanten, list[_Vraagstuk]] = {}
        for resultaat in resultaten:
            verhaal = resultaat.verhaal
            if resultaat.fout or verhaal.oordeel is None:
                continue
            kanten = tuple(sorted(verhaal.kanten.items()))
            about = resultaat.scenario.regels | deciding(verhaal.oordeel)
            stuk = _Vraagstuk(verhaal.vraag(), tuple(verhaal.verwachtingen), about)
            self._stukken.setdefault(kanten, []).append(stuk)
        self._tellers: dict[tuple[str, ...], Onderscheider] = {}
        self._kaders = {
            kanten: kader.with_standpunten(dict(kanten)) for kanten in self._stukken
        }

    def judge(self, mutant: Mutant) -> Uitslag:
        """Return what became of *mutant*."""
        if self.is_noticed(mutant):
            return Uitslag(mutant, Lot.OPGEMERKT)
        kader = self._kader_of(mutant)
        changed = mutant.apply(kader)
        if changed is None:
            return Uitslag(mutant, Lot.ONBESLIST)
        found = self._teller(mutant).tell_apart(changed)
        if found is None:
            return Uitslag(mutant, Lot.GELIJK)
        lot = Lot.OVERLEEFT if found.vraag is not None else Lot.ONBESLIST
        return Uitslag(mutant, lot, found)

    def is_noticed(self, mutant: Mutant) -> bool:
        """Return whether some scenario no longer holds."""
        return any(not stuk.holds(changed) for changed, stuk in self._asked(mutant))

    def _asked(self, mutant: Mutant) -> Iterator[tuple[Kader, _Vraagstuk]]:
        """Yield every scenario with its mutated kader; those about the rule first."""
        kaders: dict[type_kanten, Kader | None] = {}
        name = mutant.oud.id
        for about in (True, False):
            for kanten, stukken in self._stukken.items():
                some = [stuk for stuk in stukken if (name in stuk.regels) is about]
                if some and kanten not in kaders:
                    kaders[kanten] = mutant.apply(self._kaders[kanten])
                changed = kaders.get(kanten)
                if changed is not None:
                    yield from ((changed, stuk) for stuk in some)

    def _teller(self, mutant: Mutant) -> Onderscheider:
        kanten = mutant.oud.standpunten
        if kanten not in self._tellers:
            self._tellers[kanten] = Onderscheider(self._kader_of(mutant))
        return self._tellers[kanten]

    def _kader_of(self, mutant: Mutant) -> Kader:
        """Return the kader with the sides on which the rule of *mutant* holds."""
        if mutant.oud in self._kader.inhoud.regels:
            return self._kader
        return self._kader.with_standpunten(mutant.oud.kanten)


def score(uitslagen: Iterable[Uitslag]) -> float:
    """Return the share of mutants that are noticed, in percent; equal ones aside."""
    counted = [u for u in uitslagen if u.lot is not Lot.GELIJK]
    noticed = sum(u.lot is Lot.OPGEMERKT for u in counted)
    return 100 * noticed / len(counted) if counted else 100.0


def killer(boek: Zinnenboek, uitslag: Uitslag) -> str:
    """Return the scenario that would notice the mutant; empty without a question."""
    found = uitslag.onderscheid
    if found is None or found.vraag is None or not (found.oud and found.nieuw):
        return ""
    regel = uitslag.mutant.oud
    told = write_question(boek, found.vraag)
    if regel not in boek.kader.inhoud.regels:
        sides = [(Soort.GEGEVEN, write_side(boek, s)) for s in regel.standpunten]
        told = [*sides, *told]
    said = write_difference(boek, found.oud, found.nieuw)
    lines = [*told, *((Soort.DAN, zin) for zin in said)]
    return f"  @regel:{regel.id}\n" + as_gherkin(str(uitslag.mutant), lines)
