# SPDX-License-Identifier: EUPL-1.2
"""
The answer for one category: `Categorielezer` puts the parts together.

Responsible for the position of a category and for the bounded plan: positions
that were answered before are not worked out again. The same position always
has the same answer, so the plan can only save time. Floor 3.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from functools import cache
from typing import TypeVar

from deelkader.engine.compile import Programma
from deelkader.engine.explain import grounds
from deelkader.engine.feiten import Feiten, Vraaglezer
from deelkader.engine.kern import Oordeelkern, duties, judge_situation
from deelkader.engine.onzeker import assumptions, missing_facts
from deelkader.engine.records import standings
from deelkader.engine.situatie import Bewijsfeit, Situatie, apply_proofs
from deelkader.engine.weg import type_weg, ways_forward
from deelkader.errors import Probleem, VraagError
from deelkader.model.oordeel import CategorieOordeel

T = TypeVar("T")

GRENS_PLAN = 20_000
"""Positions remembered; at the bound the plan starts afresh."""


@dataclass(frozen=True, slots=True)
class Antwoord:
    """
    The answer for one position; *alternatieven* are rule bits that match.

    *aannames* works out which assumed facts matter, once, when it is asked.
    """

    situaties: tuple[Situatie, ...]
    kern: Oordeelkern
    weg: type_weg
    ontbrekend: tuple[str, ...]
    aannames: Callable[[], tuple[int, ...]]
    alternatieven: int
    oordeel: CategorieOordeel


class Categorielezer:
    """Answers positions of one compiled kader; safe to share between threads."""

    def __init__(self, programma: Programma, lezer: Vraaglezer) -> None:
        self._p = programma
        self._plan: dict[tuple[str, Situatie], Antwoord] = {}
        self._kernen: dict[Situatie, tuple[Oordeelkern, type_weg]] = {}
        self._orders = {g: i for i, g in enumerate(programma.begrippen.gevers)}
        self._per_categorie = {
            c: [(programma.plaats[f], i) for f, i in lezer.per_categorie(c).items()]
            for c in programma.begrippen.elk.domein
            if isinstance(c, str)
        }

    def answer(self, feiten: Feiten, base: int, categorie: str) -> Antwoord:
        """
        Return the answer for *categorie* of a question.

        *base* is the mask of the rules that accept everything known.

        Raises:
            VraagError: records contradict each other or the facts.
        """
        situatie = self._situation(feiten, base, categorie)
        found = self._plan.get((categorie, situatie))
        if found is None:
            found = self._work_out(situatie, categorie)
            if len(self._plan) >= GRENS_PLAN:
                self._plan.clear()
            self._plan[categorie, situatie] = found
        return found

    def _situation(self, feiten: Feiten, base: int, categorie: str) -> Situatie:
        p = self._p
        mask = base
        for place, i in self._per_categorie[categorie]:
            mask &= p.accept[place][i]
        mask = p.trim(mask)
        standen = {}
        bewijs: tuple[Bewijsfeit, ...] = ()
        if feiten.records:
            parts = {k: frozenset({v}) for k, v in feiten.delen.items()}
            for deel, tafel in feiten.tafels.items():
                parts[deel] |= {tafel}
            parts[p.begrippen.elk.id] = frozenset({categorie})
            found = standings(feiten.records, parts, feiten.datum)
            if found is None:
                raise _contradiction()
            standen = found
        if p.bewijsfeiten:
            bewijs = self._proofs(feiten)
        situatie = Situatie(
            mask=mask,
            open=_placed(p, feiten.open, mask),
            aangenomen=_placed(p, feiten.aangenomen, mask, p.bewijsfeiten),
            niet_gedaan=_placed(p, feiten.niet_gedaan, mask),
            bewijs=bewijs,
            standen=tuple(sorted(standen.items())),
            gewogen=feiten.gewogen,
        )
        if feiten.records and bewijs:
            proven = apply_proofs(situatie)
            if proven is None:
                raise _contradiction()
            return proven
        return situatie

    def _proofs(self, feiten: Feiten) -> tuple[Bewijsfeit, ...]:
        """Return what each provable fact may be and what the records prove."""
        p = self._p
        found = []
        for place in p.bewijsfeiten:
            name = p.feiten[place]
            feit = p.feit(place)
            if name in feiten.bekend:
                mogelijk: tuple[int, ...] = (feiten.bekend[name],)
                if mogelijk[0] == feit.nvt:
                    continue
            else:
                mogelijk = feiten.open.get(name, feit.gewoon)
            proven = p.bewijzen["", place]
            for record in feiten.records:
                proven &= p.proves(record.gever, place)
            stated = name in feiten.bekend or name in feiten.genoemd
            found.append(Bewijsfeit(place, mogelijk, proven, stated))
        return tuple(found)

    def _judge(self, situatie: Situatie) -> tuple[Oordeelkern, type_weg]:
        found = self._kernen.get(situatie)
        if found is None:
            kern = judge_situation(self._p, situatie)
            found = kern, ways_forward(self._p, (situatie,), kern)
            if len(self._kernen) >= GRENS_PLAN:
                self._kernen.clear()
            self._kernen[situatie] = found
        return found

    def _work_out(self, situatie: Situatie, categorie: str) -> Antwoord:
        p = self._p
        kern, weg = self._judge(situatie)
        ontbrekend = missing_facts(p, situatie, kern)
        wie, een_van = self._persons(kern)
        possible = 0
        for wereld in kern.werelden:
            possible |= wereld.mask
        oordeel = CategorieOordeel(
            categorie=categorie,
            uitkomst=kern.uitkomst,
            laag=kern.laag,
            hoog=kern.hoog,
            gronden=grounds(p, situatie, kern),
            voorwaarden=tuple(v for v in p.begrippen.plichten if v in kern.voorwaarden),
            plichten=duties(p, kern.plichten),
            wie=wie,
            wie_een_van=een_van,
            ontbrekend=ontbrekend,
            weg_vooruit=weg,
        )
        return Antwoord(
            situaties=(situatie,),
            kern=kern,
            weg=weg,
            ontbrekend=ontbrekend,
            aannames=cache(lambda: assumptions(p, situatie, (kern, weg), self._judge)),
            alternatieven=possible & p.alternatief,
            oordeel=oordeel,
        )

    def _persons(
        self, kern: Oordeelkern
    ) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
        """Return who must say yes, and the groups of whom one suffices, in order."""
        place = self._orders.__getitem__
        wie = {g for several, clausule in kern.gemist if not several for g in clausule}
        groups = {
            tuple(sorted(clausule, key=place))
            for several, clausule in kern.gemist
            if several
        }
        return (
            tuple(sorted(wie, key=place)),
            tuple(sorted(groups, key=lambda group: [place(g) for g in group])),
        )


def _placed(
    p: Programma, values: Mapping[str, T], mask: int, also: Collection[int] = ()
) -> tuple[tuple[int, T], ...]:
    """Return the places of the facts that a rule of *mask* tests, with their value."""
    found = []
    for name, value in values.items():
        place = p.plaats[name]
        if p.tests[place] & mask or place in also:
            found.append((place, value))
    return tuple(found)


def _contradiction() -> VraagError:
    boodschap = "Deze toestemmingen spreken elkaar of een feit tegen."
    return VraagError(
        (Probleem("/toestemmingen", "toestemming-tegenstrijdig", boodschap),)
    )
