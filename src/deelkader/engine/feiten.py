# SPDX-License-Identifier: EUPL-1.2
"""
From a question as it was asked to facts the engine can judge: `Feiten`.

Responsible for every check of a question against the vocabulary, all problems
at once, and for filling in defaults. Works for any vocabulary; `Deelvraag` is
one way to write a question. Floor 3.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from deelkader.begrippen import Begrippen, Feit, Soort, Vorm
from deelkader.engine.lezen import Genoemd, Lezing, applies
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
    categories, *gesteld* the facts as stated; *gewogen*: a human recorded the weighing.
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
    gesteld: Genoemd
    records: tuple[Record, ...]
    gewogen: bool
    zetels: Mapping[str, tuple[str, ...]]
    tafels: Mapping[str, str]

    def possible(self, name: str) -> tuple[int, ...]:
        """Return the values that *name* may have, defaults and acts as they are."""
        for known in (self.bekend, self.aangenomen, self.niet_gedaan):
            if name in known:
                return (known[name],)
        return self.open.get(name, ())


class Vraaglezer:
    """
    Reads questions for one vocabulary and one choice of flags.

    Requires *vlaggen* to hold values for facts of kind `constante` only, and
    *getoetst* every fact that a rule or a text tests: what nothing looks at is
    checked, but gets no place in `Feiten`.
    """

    def __init__(
        self, begrippen: Begrippen, vlaggen: Mapping[str, Any], getoetst: Iterable[str]
    ) -> None:
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
        used = {*getoetst, *_used(begrippen)}
        self._feiten = tuple(
            (f, None if f.standaard is None else f.index[f.standaard])
            for f in _of_kind(begrippen, used, Soort.FEIT)
        )
        self._handelingen = _of_kind(begrippen, used, Soort.HANDELING)
        self._vast = tuple(
            f
            for f in _of_kind(begrippen, used, Soort.AFGELEID, Soort.CONSTANTE)
            if f not in self._over_elk
        )
        self._per_categorie = {c: self._follows(c) for c in begrippen.elk.waarde}

    def read(self, raw: Mapping[str, Any], eerder: Feiten | None = None) -> Feiten:
        """
        Check *raw* and return its facts.

        With *eerder* only the parts are read: the facts and records of *raw* are
        those of that question.

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
        if eerder is None:
            gesteld = lezing.read_facts(top)
            given = top.get("toestemmingen")
            records = read_records(self.begrippen, self.namen, given, problems)
        else:
            gesteld, records = eerder.gesteld, eerder.records
            lezing.genoemd = gesteld.copy()
            lezing.zetels = dict(eerder.zetels)
        lezing.read_parts(top)
        if problems or datum is None:
            raise VraagError(problems.sorted())
        feiten = self._complete(datum, lezing, gesteld, records)
        self._refuse_impossible(feiten, problems)
        if problems:
            raise VraagError(problems.sorted())
        return feiten

    def _complete(
        self,
        datum: date,
        lezing: Lezing,
        gesteld: Genoemd,
        records: tuple[Record, ...],
    ) -> Feiten:
        """Give every fact its place: known, open, assumed or not done."""
        een, meer = lezing.genoemd.een, lezing.genoemd.meer
        bekend = {deel.id: een.get(deel.id, deel.nvt) for deel in self._delen}
        niet_gedaan: dict[str, int] = {}
        for feit in self._vast:
            bekend[feit.id] = self._fixed(feit, lezing.delen, bekend)
        for feit in self._handelingen:
            value, is_final = self._act(feit, een, bekend)
            (bekend if is_final else niet_gedaan)[feit.id] = value
        open_, aangenomen = self._place(een, meer, bekend)
        return Feiten(
            datum=datum,
            delen=lezing.delen,
            elk=lezing.elk,
            bekend=bekend,
            open=open_,
            genoemd=frozenset(meer.keys() - lezing.genoemd.onbekend),
            aangenomen=aangenomen,
            niet_gedaan=niet_gedaan,
            gesteld=gesteld,
            records=records,
            gewogen=self._is_weighed(niet_gedaan, bekend),
            zetels=lezing.zetels,
            tafels={},
        )

    def _place(
        self,
        een: Mapping[str, int],
        meer: Mapping[str, tuple[int, ...]],
        bekend: dict[str, int],
    ) -> tuple[dict[str, tuple[int, ...]], dict[str, int]]:
        """Add the facts that are known to *bekend*; return the open and assumed."""
        open_: dict[str, tuple[int, ...]] = {}
        aangenomen: dict[str, int] = {}
        for feit, standaard in self._feiten:
            name = feit.id
            if feit.geldt_als and not applies(feit, bekend):
                bekend[name] = feit.nvt
            elif name in een:
                bekend[name] = een[name]
            elif name in meer:
                open_[name] = meer[name]
            elif standaard is not None:
                aangenomen[name] = standaard
            else:
                open_[name] = feit.gewoon
        return open_, aangenomen

    def _fixed(
        self, feit: Feit, delen: Mapping[str, str], bekend: Mapping[str, int]
    ) -> int:
        """Return the value of a fact that a question cannot choose."""
        if feit.soort is Soort.AFGELEID:
            return self._derived(feit, delen.get(feit.uit or ""))
        if not applies(feit, bekend):
            return feit.nvt
        return feit.index[self.vlaggen.get(feit.id, feit.streng)]

    def _act(
        self, feit: Feit, een: Mapping[str, int], bekend: Mapping[str, int]
    ) -> tuple[int, bool]:
        """Return the value of an act, and whether no step could change it."""
        if not applies(feit, bekend):
            return feit.nvt, True
        value = een.get(feit.id, _not_done(feit))
        wanted = self._gedaan.get(feit.id)
        return value, wanted is None or wanted == {value}

    def _is_weighed(self, *acts: Mapping[str, int]) -> bool:
        stap = self.begrippen.weegstap
        if stap is None or stap.handeling is None:
            return False
        name, waarde = stap.handeling
        wanted = self.begrippen.feiten[name].index[waarde]
        return any(found.get(name) == wanted for found in acts)

    def _derived(self, feit: Feit, waarde: str | None) -> int:
        """Return the value of a derived fact: a property of another value."""
        source = self.begrippen.feiten[feit.uit or ""]
        if waarde is None or feit.eigenschap is None:
            return feit.nvt
        found = source.waarde[waarde].eigenschappen.get(feit.eigenschap)
        return feit.nvt if found is None else feit.index[found]

    def per_categorie(self, categorie: str) -> Mapping[str, int]:
        """Return the facts that follow from one category, itself included."""
        return self._per_categorie[categorie]

    def _follows(self, categorie: str) -> dict[str, int]:
        elk = self.begrippen.elk
        found = {elk.id: elk.index[categorie]}
        found.update({f.id: self._derived(f, categorie) for f in self._over_elk})
        return found

    def _refuse_impossible(self, feiten: Feiten, problems: Problemen) -> None:
        """Add a problem for every stated combination that cannot exist."""
        for categorie in feiten.elk:
            own = self.per_categorie(categorie)
            for onmogelijk in self.begrippen.onmogelijk:
                if _certain(onmogelijk.als, feiten, own):
                    pad = self._pad(next(iter(onmogelijk.als)))
                    problems.add(pad, "onmogelijke-combinatie", onmogelijk.waarom)

    def _pad(self, feit: str) -> str:
        found = self.begrippen.feiten[feit]
        if found.soort is Soort.DEEL:
            return f"/{feit}"
        group = f"/{found.groep}" if found.groep else ""
        return f"/feiten{group}/{found.naam}"


def _used(begrippen: Begrippen) -> Iterator[str]:
    """Yield the facts that the vocabulary itself looks at."""
    for onmogelijk in begrippen.onmogelijk:
        yield from onmogelijk.als
    for net in begrippen.vangnet:
        yield from net.als
    for gever in begrippen.gevers.values():
        yield from gever.bewijst
    for stap in begrippen.stappen.values():
        if stap.handeling is not None:
            yield stap.handeling[0]


def _of_kind(
    begrippen: Begrippen, used: Collection[str], *soorten: Soort
) -> tuple[Feit, ...]:
    """Return the used facts of these kinds, in the declared order."""
    return tuple(
        f for f in begrippen.feiten.values() if f.soort in soorten and f.id in used
    )


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
        known = feiten.bekend.get(name, categorie.get(name))
        if known is not None:
            if known not in indexen:
                return False
        elif name not in feiten.genoemd or not indexen.issuperset(feiten.open[name]):
            return False
    return True
