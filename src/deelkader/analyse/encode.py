# SPDX-License-Identifier: EUPL-1.2
"""
All worlds of a kader as formulas for a solver: facts, rules, consent, levels.

Says exactly what ADR 0001 and `engine.combine` say, for every complete world at
once. Decides nothing; `garanties` asks. Floor: `analyse`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import z3

from deelkader.analyse.wieformules import law_names, naming
from deelkader.begrippen import Feit, Soort, Vorm
from deelkader.begrippen.uitkomst import (
    AFWEGEN,
    OVERLEG,
    TOEGESTAAN,
    TOESTEMMING_NODIG,
    VERPLICHT,
)
from deelkader.engine.compile import As, Programma, bits
from deelkader.engine.who import Stand
from deelkader.model.regel import Regel, RegelSoort

type_formule = Any
"""A z3 formula; the solver has no types of its own."""

_ALTIJD = z3.BoolVal(val=True)
_NOOIT = z3.BoolVal(val=False)
_GEEN_TOESTEMMING = (RegelSoort.GEEN_ANDER, RegelSoort.GEEN_GEHEIM)


class Codering:
    """
    The worlds of one compiled kader on days with the same valid rules.

    *feit* holds, per fact that matters and per index, a boolean; *stand* per axis
    and giver what that person said; *past* per rule whether it matches.
    """

    def __init__(self, p: Programma, vlaggen: Mapping[str, Any], geldig: int) -> None:
        self.p = p
        self.begrippen = p.begrippen
        self._vlaggen = vlaggen
        self.eisen: list[type_formule] = []
        self.feit = {
            feit.id: self._values(feit)
            for feit in p.begrippen.feiten.values()
            if feit.soort is not Soort.TAFEL
        }
        for feit in p.begrippen.feiten.values():
            if feit.soort is not Soort.TAFEL:
                self.eisen += self._possible(feit)
        self.eisen += [z3.Not(self.all_of(o.als)) for o in p.begrippen.onmogelijk]
        self.past = [self._match(r, geldig >> i & 1) for i, r in enumerate(p.regels)]
        self.stand = self._standings()
        self.gewogen = self._weighed()
        # Formulas that many others hold: built once.
        self._vrij: dict[tuple[str, int], type_formule] = {}
        self._als = [{c.feit: c.indexen for c in r.condities} for r in p.regels]
        self._niveaus: dict[tuple[str, int], type_formule] = {}
        self._ja: dict[tuple[str, bool], type_formule] = {}
        self._nee: dict[str, type_formule] = {}
        self.rijen = {a.id: list(naming(p, a.wie, self.past)) for a in p.assen}
        self._wet = {a.id: law_names(a.wie, self.past) for a in p.assen}

    # -- facts -------------------------------------------------------------

    def _values(self, feit: Feit) -> list[type_formule]:
        return [z3.Bool(f"{feit.id}={i}") for i in range(feit.nvt + 1)]

    def _possible(self, feit: Feit) -> list[type_formule]:
        """Return what is always so for one fact."""
        values = self.feit[feit.id]
        found = [z3.PbEq([(value, 1) for value in values], 1)]
        allowed = set(range(feit.nvt))
        if feit.soort is Soort.DEEL:
            allowed = {i for i in allowed if feit.is_asked(i)}
            allowed |= {feit.nvt} if feit.mag_leeg else set()
        elif feit.soort is Soort.AFGELEID:
            return [*found, *self._derived(feit)]
        elif feit.geldt_als or self._may_be_undone(feit):
            allowed.add(feit.nvt)
        found += [z3.Not(v) for i, v in enumerate(values) if i not in allowed]
        if feit.geldt_als:
            applies = _any(self.all_of(als) for als in feit.geldt_als)
            nvt = values[feit.nvt]
            found.append(z3.Implies(z3.Not(applies), nvt))
            if not self._may_be_undone(feit):
                found.append(z3.Implies(nvt, z3.Not(applies)))
        if feit.soort is Soort.CONSTANTE:
            fixed = feit.index[self._vlaggen.get(feit.id, feit.streng)]
            found.append(z3.Or(values[fixed], values[feit.nvt]))
        return found

    @staticmethod
    def _may_be_undone(feit: Feit) -> bool:
        """Return whether the last value of *feit* also says "not done"."""
        return feit.soort is Soort.HANDELING and feit.vorm is Vorm.KEUZE

    def _derived(self, feit: Feit) -> list[type_formule]:
        """Return that a derived fact follows its source."""
        source = self.begrippen.feiten[feit.uit or ""]
        found = []
        for i in range(source.nvt + 1):
            then = self.feit[feit.id][feit.follows(source, i)]
            found.append(z3.Implies(self.feit[source.id][i], then))
        return found

    def one_of(self, feit: str, indexen: Iterable[int]) -> type_formule:
        """Return that *feit* has one of the values *indexen*."""
        return _any(self.feit[feit][i] for i in indexen)

    def all_of(self, als: Mapping[str, frozenset[int]]) -> type_formule:
        """Return that every condition holds."""
        return z3.And([self.one_of(f, indexen) for f, indexen in als.items()])

    def _match(self, regel: Regel, is_valid: int) -> type_formule:
        if not is_valid:
            return _NOOIT
        return z3.And([self.one_of(c.feit, c.indexen) for c in regel.condities])

    # -- people ------------------------------------------------------------

    def _standings(self) -> dict[tuple[str, str], dict[Stand, type_formule]]:
        """Return what each person may have said; a record proves what it proves."""
        found = {}
        axes = sorted({b.axis for b in self.begrippen.betekenissen.values() if b.axis})
        for axis in axes:
            for gever in self.begrippen.gevers.values():
                said = {s: z3.Bool(f"{axis}:{gever.id}={s.name}") for s in Stand}
                found[axis, gever.id] = said
                self.eisen.append(z3.PbEq([(v, 1) for v in said.values()], 1))
                self.eisen += [
                    z3.Implies(z3.Not(said[Stand.OPEN]), self.one_of(f, indexen))
                    for f, indexen in gever.bewijst.items()
                ]
        return found

    def _weighed(self) -> type_formule:
        stap = self.begrippen.weegstap
        if stap is None or stap.handeling is None:
            return _NOOIT
        name, waarde = stap.handeling
        return self.feit[name][self.begrippen.feiten[name].index[waarde]]

    def _granted(self, axis: str, *, explicit: bool) -> type_formule:
        """Return that every clause has a yes (and nothing was refused)."""
        found = self._ja.get((axis, explicit))
        if found is None:
            found = self._ja[axis, explicit] = self._all_said(axis, explicit=explicit)
        return found

    def _all_said(self, axis: str, *, explicit: bool) -> type_formule:
        counts = (Stand.UITDRUKKELIJK,) if explicit else _JA
        ja = [
            z3.Implies(past, _any(self.stand[axis, g][s] for g in wie for s in counts))
            for past, wie in self.rijen[axis]
        ]
        return z3.And(self._wet[axis], *ja, z3.Not(self.refused(axis)))

    def refused(self, axis: str) -> type_formule:
        """Return that some clause has only people who said no."""
        found = self._nee.get(axis)
        if found is None:
            found = self._nee[axis] = self._some_refused(axis)
        return found

    def _some_refused(self, axis: str) -> type_formule:
        nee = [
            z3.And(past, *(self.stand[axis, g][Stand.GEWEIGERD] for g in wie))
            for past, wie in self.rijen[axis]
        ]
        return z3.And(self._wet[axis], _any(nee))

    # -- rules -------------------------------------------------------------

    def unruled(self) -> type_formule:
        """Return that the answer is "talk first" because a rule is missing."""
        nothing = z3.Not(z3.And(self._ruled()))
        talk = _any(self._any_of(axis.overleggen) for axis in self.p.assen)
        return z3.And(self.at_least(OVERLEG), nothing, z3.Not(talk))

    def is_ruled(self) -> type_formule:
        """Return that a rule is named as the reason, whatever it does."""
        return z3.Or(self._ruled())

    def _ruled(self) -> list[type_formule]:
        """Return per axis that some rule of it matches."""
        return [
            self._any_of(axis.routes | axis.verboden | axis.overleggen)
            for axis in self.p.assen
        ]

    def _any_of(self, mask: int) -> type_formule:
        """Return that some rule of *mask* matches."""
        return _any(self.past[bit] for bit in bits(mask))

    # -- levels ------------------------------------------------------------

    def at_least(self, niveau: int) -> type_formule:
        """Return that a world has at least this level: on every axis."""
        return z3.And([self.axis_at_least(axis, niveau) for axis in self.p.assen])

    def axis_at_least(self, axis: As, niveau: int) -> type_formule:
        """Return that one axis has at least this level."""
        found = self._niveaus.get((axis.id, niveau))
        if found is None:
            found = self._niveaus[axis.id, niveau] = self._at_least(axis, niveau)
        return found

    def _at_least(self, axis: As, niveau: int) -> type_formule:
        if niveau <= OVERLEG - 1:
            return _ALTIJD
        open_ = _any(
            z3.And(self.free(axis, bit), self.route_at_least(axis, bit, niveau))
            for bit in bits(axis.routes)
        )
        if niveau > OVERLEG:
            return open_
        return z3.Or(open_, z3.Not(self._forbidden(axis)))

    def free(self, axis: As, bit: int) -> type_formule:
        """Return that the route matches and nothing stops or overrules it."""
        found = self._vrij.get((axis.id, bit))
        if found is None:
            against = bits(axis.stoppers[bit] | axis.overrulers[bit])
            found = self._vrij[axis.id, bit] = z3.And(
                self.past[bit],
                *(z3.Not(self.past[n]) for n in against if self._may_meet(bit, n)),
            )
        return found

    def _may_meet(self, bit: int, ander: int) -> bool:
        """Return False where one condition already keeps two rules apart."""
        mine, theirs = self._als[bit], self._als[ander]
        return not any(
            indexen.isdisjoint(theirs[feit])
            for feit, indexen in mine.items()
            if feit in theirs
        )

    def route_at_least(self, axis: As, bit: int, niveau: int) -> type_formule:
        """Return that the route has at least this level when nothing stops it."""
        regel = self.p.regels[bit]
        if regel.soort is RegelSoort.TOESTEMMING:
            return self._consent_at_least(axis, regel, niveau)
        if regel.soort is RegelSoort.SPREEKRECHT:
            if niveau == TOEGESTAAN:
                return self.gewogen
            return _constant(holds=niveau <= AFWEGEN)
        top = TOEGESTAAN if regel.soort in _GEEN_TOESTEMMING else VERPLICHT
        return _constant(holds=niveau <= top)

    def _consent_at_least(self, axis: As, regel: Regel, niveau: int) -> type_formule:
        if niveau > TOEGESTAAN:
            return _NOOIT
        if axis.id not in {a for a, _ in self.stand}:
            return _constant(holds=niveau <= TOESTEMMING_NODIG)
        if niveau > TOESTEMMING_NODIG:
            return self._granted(axis.id, explicit=regel.uitdrukkelijk)
        return z3.Not(self.refused(axis.id))

    def _forbidden(self, axis: As) -> type_formule:
        """Return that an axis without an open route is a no."""
        stopped = _any(
            z3.And(self.past[bit], self.past[other])
            for bit in bits(axis.routes)
            for other in bits(axis.stoppers[bit] & axis.verboden)
        )
        refused: type_formule = _NOOIT
        if axis.id in {a for a, _ in self.stand}:
            asked = self._any_of(axis.toestemmingen)
            refused = z3.And(self.refused(axis.id), asked)
        bare = z3.And(z3.Not(self._any_of(axis.routes)), self._any_of(axis.verboden))
        return z3.Or(stopped, refused, bare)


_JA = (Stand.GEGEVEN, Stand.UITDRUKKELIJK)


def _constant(*, holds: bool) -> type_formule:
    return _ALTIJD if holds else _NOOIT


def _any(formules: Iterable[type_formule]) -> type_formule:
    found = list(formules)
    return z3.Or(found) if found else _NOOIT
