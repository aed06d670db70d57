# SPDX-License-Identifier: EUPL-1.2
"""
From a question as it was asked to facts the engine can judge: `Feiten`.

Responsible for every check of a question against the vocabulary, all problems
at once, and for filling in defaults. Works for any vocabulary; `Deelvraag` is
one way to write a question. Floor 3.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from deelkader.begrippen import Begrippen, Feit, Soort, Vorm
from deelkader.engine.lezen import Lezing, applies
from deelkader.engine.namen import Namen
from deelkader.engine.problemen import Problemen
from deelkader.engine.records import Record, read_records
from deelkader.errors import VraagError


@dataclass(frozen=True, slots=True)
class Feiten:
    """
    A checked question; facts are named by id, values by index.

    *bekend* has one value per fact, *open* what an open fact may be (*genoemd*:
    a list in the question limited it), *aangenomen* the defaults, *niet_gedaan*
    the acts that were not done. *delen* holds the parts as written, *elk* the
    categories; *gewogen*: a human recorded the weighing.
    *zetels*: who sits at a table, per part; *tafels*: the table this sender or
    recipient was taken from, per part.
    """

    datum: date
    delen: Mapping[str, str]
    elk: tuple[str, ...]
    bekend: Mapping[str, int]
    open: Mapping[str, tuple[int, ...]]
    genoemd: frozenset[str]
    aangenomen: Mapping[str, int]
    niet_gedaan: Mapping[str, int]
    records: tuple[Record, ...]
    gewogen: bool
    zetels: Mapping[str, tuple[str, ...]]
    tafels: Mapping[str, str]


class Vraaglezer:
    """
    Reads questions for one vocabulary and one choice of flags.

    Requires *vlaggen* to hold values for facts of kind `constante` only.
    """

    def __init__(self, begrippen: Begrippen, vlaggen: Mapping[str, Any]) -> None:
        self.begrippen = begrippen
        self.vlaggen = vlaggen
        self.namen = Namen.of(begrippen)
        self._gedaan = _acts_done(begrippen)
        self._over_elk = tuple(
            f
            for f in begrippen.feiten.values()
            if f.soort is Soort.AFGELEID and f.uit == begrippen.elk.id
        )
        self._delen = tuple(d for d in begrippen.delen if not d.elk)
        self._overige = tuple(
            f
            for f in begrippen.feiten.values()
            if f.soort not in {Soort.DEEL, Soort.TAFEL} and f not in self._over_elk
        )

    def read(self, raw: Mapping[str, Any]) -> Feiten:
        """
        Check *raw* and return its facts.

        Raises:
            VraagError: with every problem that was found.
        """
        problems = Problemen()
        top = self.namen.top_level(raw, problems)
        datum = None
        if "datum" in top:
            datum = problems.read_date("/datum", top["datum"])
        else:
            problems.add("/datum", "ontbreekt")
        if "jeugdige" in top:
            problems.check_pseudonym("/jeugdige", top["jeugdige"])
        lezing = Lezing(self.begrippen, self.namen, self.vlaggen, problems)
        lezing.read(top)
        records = read_records(self.begrippen, top.get("toestemmingen"), problems)
        if problems or datum is None:
            raise VraagError(problems.sorted())
        feiten = self._complete(datum, lezing, records)
        self._refuse_impossible(feiten, problems)
        if problems:
            raise VraagError(problems.sorted())
        return feiten

    def _complete(
        self, datum: date, lezing: Lezing, records: tuple[Record, ...]
    ) -> Feiten:
        """Give every fact its place: known, open, assumed or not done."""
        bekend: dict[str, int] = {}
        open_: dict[str, tuple[int, ...]] = {}
        aangenomen: dict[str, int] = {}
        niet_gedaan: dict[str, int] = {}
        een, meer = lezing.genoemd.een, lezing.genoemd.meer
        for feit in self._delen:
            bekend[feit.id] = een.get(feit.id, feit.nvt)
        for feit in self._overige:
            name = feit.id
            fixed = self._fixed(feit, lezing.delen, bekend)
            if fixed is not None:
                bekend[name] = fixed
            elif feit.soort is Soort.HANDELING:
                value = een.get(name, _not_done(feit))
                done = self._gedaan.get(name, {value}) == {value}
                (bekend if done else niet_gedaan)[name] = value
            elif name in een:
                bekend[name] = een[name]
            elif name in meer:
                open_[name] = meer[name]
            elif feit.standaard is not None:
                aangenomen[name] = feit.index[feit.standaard]
            else:
                open_[name] = feit.gewoon
        return Feiten(
            datum=datum,
            delen=lezing.delen,
            elk=lezing.elk,
            bekend=bekend,
            open=open_,
            genoemd=frozenset(meer.keys() - lezing.genoemd.onbekend),
            aangenomen=aangenomen,
            niet_gedaan=niet_gedaan,
            records=records,
            gewogen=self._is_weighed(bekend | niet_gedaan),
            zetels=lezing.zetels,
            tafels={},
        )

    def _fixed(
        self, feit: Feit, delen: Mapping[str, str], bekend: Mapping[str, int]
    ) -> int | None:
        """Return the value of a fact that a question cannot choose, else None."""
        if feit.soort is Soort.AFGELEID:
            return self._derived(feit, delen.get(feit.uit or ""))
        if not applies(feit, bekend):
            return feit.nvt
        if feit.soort is Soort.CONSTANTE:
            return feit.index[self.vlaggen.get(feit.id, feit.streng)]
        return None

    def _is_weighed(self, acts: Mapping[str, int]) -> bool:
        stap = self.begrippen.weegstap
        if stap is None or stap.handeling is None:
            return False
        name, waarde = stap.handeling
        return acts[name] == self.begrippen.feiten[name].index[waarde]

    def _derived(self, feit: Feit, waarde: str | None) -> int:
        """Return the value of a derived fact: a property of another value."""
        source = self.begrippen.feiten[feit.uit or ""]
        if waarde is None or feit.eigenschap is None:
            return feit.nvt
        found = source.waarde[waarde].eigenschappen.get(feit.eigenschap)
        return feit.nvt if found is None else feit.index[found]

    def per_categorie(self, categorie: str) -> dict[str, int]:
        """Return the facts that follow from one category, itself included."""
        elk = self.begrippen.elk
        found = {elk.id: elk.index[categorie]}
        found.update({f.id: self._derived(f, categorie) for f in self._over_elk})
        return found

    def _refuse_impossible(self, feiten: Feiten, problems: Problemen) -> None:
        """Add a problem for every stated combination that cannot exist."""
        for onmogelijk in self.begrippen.onmogelijk:
            if any(
                _certain(onmogelijk.als, feiten, self.per_categorie(c))
                for c in feiten.elk
            ):
                where = next(iter(onmogelijk.als))
                problems.add(
                    self._pad(where), "onmogelijke-combinatie", onmogelijk.waarom
                )

    def _pad(self, feit: str) -> str:
        found = self.begrippen.feiten[feit]
        if found.soort is Soort.DEEL:
            return f"/{feit}"
        group = f"/{found.groep}" if found.groep else ""
        return f"/feiten{group}/{found.naam}"


def _acts_done(begrippen: Begrippen) -> dict[str, set[int]]:
    """Return per act the values that some step wants."""
    found: dict[str, set[int]] = {}
    for stap in begrippen.stappen.values():
        if stap.handeling is not None:
            name, waarde = stap.handeling
            found.setdefault(name, set()).add(begrippen.feiten[name].index[waarde])
    return found


def _not_done(feit: Feit) -> int:
    return feit.index[False] if feit.vorm is Vorm.JA_NEE else feit.nvt


def _certain(
    als: Mapping[str, frozenset[int]], feiten: Feiten, categorie: Mapping[str, int]
) -> bool:
    """Return whether every condition of *als* surely holds by what was stated."""
    for name, indexen in als.items():
        if name in categorie:
            possible: tuple[int, ...] = (categorie[name],)
        elif name in feiten.bekend:
            possible = (feiten.bekend[name],)
        else:
            possible = feiten.open[name] if name in feiten.genoemd else ()
        if not possible or not indexen.issuperset(possible):
            return False
    return True
