# SPDX-License-Identifier: EUPL-1.2
"""
The difference of two kaders: every situation that gets another answer, counted.

A situation is a complete world and what people said (`stem`). Floor: `analyse`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final

from deelkader.analyse.cel import Cel
from deelkader.analyse.korter import shorten
from deelkader.analyse.menging import Menging, mix, wider_mix
from deelkader.analyse.oordeler import Oordeler
from deelkader.analyse.overgang import (
    Overgang,
    Richting,
    Rij,
    Verschil,
    transition,
)
from deelkader.analyse.ruimte import Ruimte, TeFijnError
from deelkader.analyse.sprekers import Sprekers
from deelkader.analyse.stem import Stem, voices
from deelkader.analyse.veranderd import (
    beyond_compare,
    changed,
    days_apart,
    side_by_side,
)
from deelkader.analyse.zet import consent_routes
from deelkader.begrippen import Soort
from deelkader.begrippen.feitgroep import grouped_facts
from deelkader.begrippen.uitkomst import NIVEAUS
from deelkader.errors import VraagError
from deelkader.kader import Kader
from deelkader.verhalen.antwoord import visible

_MEESTE_DELEN: Final = 600_000
"""How many parts of a space are held at once: some 500 MB."""

type_hoe = tuple[Stem | Menging, bool]
"""What people said, and whether it was weighed."""


class WoordenlijstError(ValueError):
    """Two kaders have no situations in common: other words, flags or tables."""


def compare(oud: Kader, nieuw: Kader) -> Verschil:
    """
    Return every situation that gets another answer from *nieuw* than from *oud*.

    Raises:
        WoordenlijstError: the vocabularies, flags or standing tables differ.
    """
    why = beyond_compare(oud, nieuw)
    if why is not None:
        raise WoordenlijstError(why)
    dagen = tuple(days_apart(oud, nieuw))
    found = [_Vergelijker(oud, nieuw, dag).compare() for dag in dagen]
    rijen = [rij for one in found for rij in one.rijen]
    rijen.sort(key=lambda r: (list(Richting).index(r.overgang.richting), -r.aantal))
    samen = tuple(sorted({feit for one in found for feit in one.samengenomen}))
    return Verschil(tuple(rijen), sum(one.ruimte for one in found), dagen, samen)


class _Vergelijker:
    def __init__(self, oud: Kader, nieuw: Kader, dag: date) -> None:
        self.kaders = oud, nieuw
        self.p = side_by_side(oud, nieuw)
        self.dag = dag
        geldig = self.p[0].valid_on(self.dag), self.p[1].valid_on(self.dag)
        self.veranderd = changed(self.p[0], self.p[1]) | changed(self.p[1], self.p[0])
        self.ruimte = Ruimte(self.p, nieuw.inhoud.vlaggen, geldig, self.veranderd)
        self._stap = nieuw.begrippen.weegstap
        self.stemmen = voices(nieuw.begrippen)
        self._vragend = consent_routes(self.p[0]) | consent_routes(self.p[1])
        self._sprekers = Sprekers(self.p[0], self.stemmen)
        self._anders: dict[Any, list[tuple[Overgang, type_hoe]]] = {}
        self._oordeel = tuple(Oordeler(p) for p in self.p)

    def compare(self) -> Verschil:
        """Judge every cell in which a changed rule matches, before and after."""
        groups: dict[Overgang, dict[tuple[tuple[int, int], ...], _Groep]] = {}
        cells, samen = self._cells()
        for cel in cells:
            for overgang, how in self._changes(cel):
                group = groups.setdefault(overgang, {})
                before = group.get(cel.sleutel)
                total = cel.aantal + (before.aantal if before else 0)
                first = before.hoe if before else (cel, how)
                group[cel.sleutel] = _Groep(total, first)
        rijen = [r for o, g in groups.items() for r in self._rows(o, g)]
        per_world = (len(self.stemmen) + 1) * self._weights()
        total = self.ruimte.size() * per_world
        return Verschil(tuple(rijen), total, (self.dag,), samen)

    def _cells(self) -> tuple[list[Cel], tuple[str, ...]]:
        """Return the cells, and the facts that are too many to keep apart in rows."""
        sleutels = self._keys()
        samen: list[str] = []
        while True:
            try:
                return self.ruimte.cells(sleutels, _MEESTE_DELEN), tuple(sorted(samen))
            except TeFijnError:
                # WHY the finest: it costs the most, and says the least in a row.
                kinds = {p: len(self.ruimte.gelijk[p]) for p in sleutels}
                kinds.pop(self._weigh_place(), None)
                if not kinds:
                    return self.ruimte.cells(sleutels), tuple(sorted(samen))
                finest = max(kinds, key=lambda p: (kinds[p], p))
                sleutels.discard(finest)
                samen.append(self.p[0].feiten[finest])

    def _keys(self) -> set[int]:
        """Return the facts that say where a change is: those changed rules test."""
        weighing = {self._weigh_place()} & set(self.ruimte.plaatsen)
        return weighing | {
            place
            for place in self.ruimte.plaatsen
            if self.p[0].feit(place).soort is not Soort.AFGELEID
            and any(p.tests[place] & self.veranderd for p in self.p)
        }

    def _weights(self) -> int:
        """Return 2 when the weighing itself is no fact of the space."""
        return 1 if self._weigh_place() in self.ruimte.plaatsen else 2

    def _weigh_place(self) -> int:
        if self._stap is None or self._stap.handeling is None:
            return -1
        return self.p[0].plaats[self._stap.handeling[0]]

    def _changes(self, cel: Cel) -> list[tuple[Overgang, type_hoe]]:
        """Return the changes of one cell, and what was said and weighed there."""
        weigh = self._weigh_place()
        weighed = tuple([i for place, i in cel.sleutel if place == weigh])
        key = cel.oud, cel.nieuw, cel.bewijs, weighed
        found = self._anders.get(key)
        if found is None:
            found = self._anders[key] = list(self._find_changes(cel))
        return found

    def _find_changes(self, cel: Cel) -> Iterator[tuple[Overgang, type_hoe]]:
        for weighed in self._weighings(cel):
            known = set()
            stemmen = self._sprekers.said(cel).stemmen
            for stem, said in zip(self.stemmen, stemmen, strict=True):
                one = self._oordeel[0].sign(cel.oud, said, weighed=weighed)
                other = self._oordeel[1].sign(cel.nieuw, said, weighed=weighed)
                if one != other:
                    overgang = replace(transition(one, other), stem=stem.zin)
                    known.add(overgang.richting)
                    yield overgang, (stem, weighed)
            mixed = self._mixed(cel, known, weighed=weighed)
            if mixed is not None:
                yield mixed[0], (mixed[1], weighed)

    def _mixed(
        self, cel: Cel, known: Collection[Richting], *, weighed: bool
    ) -> tuple[Overgang, Menging] | None:
        """Return what changes only when people differ: the widest, or the strictest."""
        if not (cel.oud | cel.nieuw) & self._vragend:
            return None
        said = self._sprekers.said(cel)
        oud = self._oordeel[0].axes(cel.oud, said.per_as, weighed=weighed)
        nieuw = self._oordeel[1].axes(cel.nieuw, said.per_as, weighed=weighed)
        for richting, pair in (
            (Richting.RUIMER, (oud, nieuw)),
            (Richting.STRENGER, (nieuw, oud)),
        ):
            found = None if richting in known else wider_mix(*pair, said.gevers)
            if found is not None:
                axis, each, *levels = found
                was, is_now = levels if pair[0] is oud else reversed(levels)
                oud_zegt, nieuw_zegt = str(NIVEAUS[was]), str(NIVEAUS[is_now])
                mixed = mix(self.kaders[0].begrippen, axis, each)
                o = Overgang(richting, oud_zegt, nieuw_zegt, mixed.zin)
                return o, mixed
        return None

    def _weighings(self, cel: Cel) -> tuple[bool, ...]:
        place = self._weigh_place()
        if place not in cel.voorbeeld:
            return (False, True)
        handeling = self._stap.handeling if self._stap else None
        wanted = self.p[0].feit(place).index[handeling[1]] if handeling else -1
        return (cel.voorbeeld[place] == wanted,)

    def _question(
        self, cel: Cel, stem: Stem | Menging, *, weighed: bool
    ) -> dict[str, Any]:
        """Return one world of *cel* as a question, with what people said."""
        vraag: dict[str, Any] = {"datum": self.dag.isoformat()}
        feiten: dict[str, Any] = {}
        for place, i in sorted(cel.voorbeeld.items()):
            feit = self.p[0].feit(place)
            if i == feit.nvt or feit.soort in (Soort.AFGELEID, Soort.CONSTANTE):
                continue
            waarde = feit.domein[i]
            stated = sorted(waarde) if isinstance(waarde, frozenset) else waarde
            if feit.soort is Soort.DEEL:
                vraag[feit.id] = [stated] if feit.elk else stated
            else:
                feiten[feit.id] = stated
        if weighed and self._stap and self._stap.handeling:
            feiten[self._stap.handeling[0]] = self._stap.handeling[1]
        records = list(stem.records(self._sprekers.said(cel).gevers))
        grouped = grouped_facts(self.kaders[0].begrippen.feiten, feiten)
        return {**vraag, "feiten": grouped, "toestemmingen": records}

    def _ask_again(self, rij: Rij) -> Rij:
        """Return *rij*, its question as short as both engines still say the same."""
        wanted = [rij.overgang.oud, rij.overgang.nieuw]

        def still(vraag: Mapping[str, Any]) -> bool:
            try:
                asked = [k.evaluate(vraag) for k in self.kaders]
            except VraagError:
                return False
            differs = visible(asked[0]) != visible(asked[1])
            return [str(o.uitkomst) for o in asked] == wanted and differs

        if not still(rij.vraag):
            raise RuntimeError(f"de engine geeft niet {wanted} bij {rij}")
        return replace(rij, vraag=shorten(self.kaders[1].begrippen, rij.vraag, still))

    def _rows(
        self, overgang: Overgang, group: Mapping[tuple[tuple[int, int], ...], _Groep]
    ) -> Iterator[Rij]:
        """Yield *group* in few rows: values that go together stand in one row."""
        rows = {
            tuple((place, frozenset({i})) for place, i in key): value
            for key, value in group.items()
        }
        places = [place for place, _ in next(iter(rows))] if rows else []
        for n in range(len(places)):
            merged: dict[Any, tuple[frozenset[int], _Groep]] = {}
            for key, value in rows.items():
                rest = (*key[:n], *key[n + 1 :])
                have = merged.get(rest)
                values = key[n][1] | (have[0] if have else frozenset())
                total = value.aantal + (have[1].aantal if have else 0)
                merged[rest] = values, _Groep(total, (have[1] if have else value).hoe)
            rows = {
                (*rest[:n], (places[n], values), *rest[n:]): found
                for rest, (values, found) in merged.items()
            }
        for key, value in rows.items():
            feiten = tuple((self.p[0].feiten[p], self._names(p, v)) for p, v in key)
            if self.dag > max(k.inhoud.geldig_vanaf for k in self.kaders):
                feiten = (("datum", (f"vanaf {self.dag}",)), *feiten)
            cel, (stem, weighed) = value.hoe
            vraag = self._question(cel, stem, weighed=weighed)
            yield self._ask_again(Rij(overgang, feiten, value.aantal, vraag))

    def _names(self, place: int, indexen: frozenset[int]) -> tuple[Any, ...]:
        """Return the labels of some values of one fact."""
        feit = self.p[0].feit(place)
        alike = self.ruimte.gelijk[place]
        every = sorted(i for first in indexen for i in alike.get(first, (first,)))
        return tuple(
            "niet van toepassing" if i == feit.nvt else feit.label_of(feit.domein[i])
            for i in every
        )


@dataclass(frozen=True, slots=True)
class _Groep:
    aantal: int
    hoe: tuple[Cel, type_hoe]
