# SPDX-License-Identifier: EUPL-1.2
"""
Decide what a viewer may see of a share: `Zicht`.

A rule that shows counts only when all of it surely holds; a rule that hides
counts as soon as it may hold. So knowing less never shows more. No default of
the vocabulary is filled in: what nobody stated is unknown. Pure. Floor 3.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import product
from typing import Any

from deelkader.begrippen import Begrippen, Feit, Soort
from deelkader.engine.feiten import Feiten, Vraaglezer
from deelkader.engine.lezen import Lezing
from deelkader.engine.namen import Namen
from deelkader.engine.problemen import Problemen
from deelkader.engine.records import Record
from deelkader.errors import VraagError
from deelkader.model.inkijk import Inkijkregel, Inkijkregels, Inkijksoort
from deelkader.model.regel import Conditie
from deelkader.model.toestemming import Status

_NEE = (Status.GEWEIGERD, Status.INGETROKKEN)

type_mogelijk = Mapping[str, frozenset[int]]
"""Fact -> every index that it may have."""


@dataclass(frozen=True, slots=True)
class Gezien:
    """
    One share, read: *werelden* holds what may be so, one per pair of seats.

    *partijen* holds per part who is really there: at a table its participants.
    """

    feiten: Feiten
    werelden: tuple[type_mogelijk, ...]
    partijen: Mapping[str, tuple[str, ...]]

    def says_yes(self, gever: str, categorie: str) -> bool:
        """Return whether *gever* said yes to sharing *categorie* here."""
        said = {
            record.status
            for record in self.feiten.records
            if record.gever == gever and self._covers(record, categorie)
        }
        return Status.GEGEVEN in said and said.isdisjoint(_NEE)

    def days_of_yes(
        self, gever: str | None, categorieen: Iterable[str]
    ) -> tuple[date | None, date | None]:
        """Return within which days *gever* said yes here; the narrowest it can be."""
        own = [
            record
            for record in self.feiten.records
            if record.gever == gever
            and record.status is Status.GEGEVEN
            and any(self._covers(record, c) for c in categorieen)
        ]
        begins = [r.vanaf for r in own if r.vanaf is not None]
        ends = [r.tot for r in own if r.tot is not None]
        return max(begins, default=None), min(ends, default=None)

    def _covers(self, record: Record, categorie: str) -> bool:
        """Return whether *record* was about this share, everyone there included."""
        dag = self.feiten.datum
        in_time = (record.vanaf or dag) <= dag <= (record.tot or dag)
        if record.axis is None or not in_time:
            return False
        for deel, waarden in record.omvang:
            own = {self.feiten.delen.get(deel, "")}
            is_elk = deel not in self.feiten.delen
            seats = {categorie} if is_elk else set(self.partijen.get(deel, ()))
            if not (own <= waarden or (seats and seats <= waarden)):
                return False
        return True


@dataclass(frozen=True, slots=True)
class Blik:
    """Who looks: the kind, as whom this viewer says yes, and what may be so today."""

    soort: str
    gever: str | None
    nu: type_mogelijk


class Zicht:
    """Judges shares for one kader; immutable."""

    def __init__(
        self, begrippen: Begrippen, vlaggen: Mapping[str, Any], inkijk: Inkijkregels
    ) -> None:
        self._begrippen = begrippen
        self._vlaggen = vlaggen
        self._inkijk = inkijk
        tested = {c.feit for r in inkijk.regels for c in r.als}
        self._getoetst = [
            f for n, f in begrippen.feiten.items() if n in tested and not f.elk
        ]
        self._lezer = Vraaglezer(begrippen, vlaggen, tested)
        self._namen = Namen.of(begrippen)

    def read(self, vraag: Mapping[str, Any]) -> Gezien | None:
        """
        Return the share in *vraag*; None when nobody says who was at its table.

        Raises:
            VraagError: this is no question of this kader.
        """
        feiten = self._lezer.read(vraag)
        partijen = {
            deel.id: self._seats(deel, feiten)
            for deel in self._begrippen.delen
            if deel.id in feiten.delen
        }
        if not all(partijen.values()):
            return None
        return Gezien(feiten, tuple(self._worlds(feiten, partijen)), partijen)

    def read_now(self, feiten: Mapping[str, Any]) -> type_mogelijk:
        """
        Return what may be so on the day of looking.

        Raises:
            VraagError: a fact of *feiten* cannot be stated like this.
        """
        problems = Problemen()
        lezing = Lezing(self._begrippen, self._namen, self._vlaggen, problems)
        said = lezing.read_facts({"feiten": feiten})
        if problems:
            raise VraagError(problems.sorted())
        found = {n: frozenset({i}) for n, i in said.een.items()}
        for name, several in said.meer.items():
            if name not in said.onbekend:
                found[name] = frozenset(several)
        tested = {c.feit for r in self._inkijk.regels for c in r.nu}
        return {n: found.get(n, _anything(self._begrippen.feiten[n])) for n in tested}

    def sees(self, blik: Blik, gezien: Gezien, categorie: str) -> bool:
        """Return whether a viewer may see that *categorie* was shared."""
        own = self._lezer.per_categorie(categorie)
        fixed = {name: frozenset({i}) for name, i in own.items()}
        worlds = [{**world, **fixed} for world in gezien.werelden]
        for regel in self._rules(Inkijksoort.VERBERGEN, blik):
            if _may(regel.nu, blik.nu) and any(_may(regel.als, w) for w in worlds):
                return False
        said_yes = blik.gever is not None and gezien.says_yes(blik.gever, categorie)
        shown = [
            regel
            for regel in self._rules(Inkijksoort.TONEN, blik)
            if _surely(regel.nu, blik.nu) and (said_yes or not regel.eigen_ja)
        ]
        return all(any(_surely(r.als, w) for r in shown) for w in worlds)

    def is_shut(self, blik: Blik) -> bool:
        """Return whether today everything may have to stay hidden from this viewer."""
        return any(
            not regel.als and _may(regel.nu, blik.nu)
            for regel in self._rules(Inkijksoort.VERBERGEN, blik)
        )

    def shows_something(self, blik: Blik) -> bool:
        """Return whether today some rule can show this viewer something."""
        return any(
            _surely(regel.nu, blik.nu) for regel in self._rules(Inkijksoort.TONEN, blik)
        )

    def named_today(self, blik: Blik) -> frozenset[str]:
        """Return whose yes this viewer may know of, whatever was shared."""
        found = set() if blik.gever is None else {blik.gever}
        for regel in self._rules(Inkijksoort.NOEMEN, blik):
            if not regel.als and _surely(regel.nu, blik.nu):
                found |= regel.gevers
        return frozenset(found)

    def named(self, blik: Blik, gezien: Gezien, categorie: str) -> frozenset[str]:
        """Return the people whose yes this viewer may know of, itself included."""
        own = self._lezer.per_categorie(categorie)
        fixed = {name: frozenset({i}) for name, i in own.items()}
        found = set() if blik.gever is None else {blik.gever}
        for regel in self._rules(Inkijksoort.NOEMEN, blik):
            if _surely(regel.nu, blik.nu) and all(
                _surely(regel.als, {**w, **fixed}) for w in gezien.werelden
            ):
                found |= regel.gevers
        return frozenset(found)

    def _rules(self, soort: Inkijksoort, blik: Blik) -> Iterator[Inkijkregel]:
        for regel in self._inkijk.regels:
            if regel.soort is soort and blik.soort in regel.kijkers:
                yield regel

    def _seats(self, deel: Feit, feiten: Feiten) -> tuple[str, ...]:
        """Return who is really there; nobody when a table names no participants."""
        written = feiten.delen[deel.id]
        if not deel.waarde[written].is_tafel:
            return (written,)
        seats = feiten.zetels.get(deel.id, ())
        if any(deel.waarde[seat].is_tafel for seat in seats):
            return ()
        return tuple(sorted(set(seats), key=lambda seat: deel.index[seat]))

    def _worlds(
        self, feiten: Feiten, partijen: Mapping[str, tuple[str, ...]]
    ) -> Iterator[type_mogelijk]:
        """Yield what may be so, for everyone who gave it to everyone who got it."""
        # WHY: what depends on who sits there may differ per seat.
        at_table = any(seats != (feiten.delen[d],) for d, seats in partijen.items())
        base = {
            f.id: _anything(f)
            if at_table and (f.geldt_als or f.uit)
            else _possible(f, feiten)
            for f in self._getoetst
        }
        parts = [self._begrippen.feiten[deel] for deel in partijen]
        for seats in product(*partijen.values()):
            world = dict(base)
            for part, seat in zip(parts, seats, strict=True):
                world[part.id] = frozenset({part.index[seat]})
            yield world


def _possible(feit: Feit, feiten: Feiten) -> frozenset[int]:
    """Return every value of *feit* that nobody excluded; no default counts."""
    is_stated = feit.id in feiten.gesteld.een
    if feit.id in feiten.bekend and (is_stated or feit.soort is not Soort.HANDELING):
        return frozenset({feiten.bekend[feit.id]})
    if is_stated:
        return frozenset({feiten.gesteld.een[feit.id]})
    if feit.id in feiten.genoemd:
        return frozenset(feiten.open[feit.id])
    return _anything(feit)


def _anything(feit: Feit) -> frozenset[int]:
    """Return every value, also those that are rare or do not apply."""
    return frozenset(range(feit.nvt + 1))


def _may(condities: Iterable[Conditie], mogelijk: type_mogelijk) -> bool:
    return all(c.indexen & mogelijk[c.feit] for c in condities)


def _surely(condities: Iterable[Conditie], mogelijk: type_mogelijk) -> bool:
    return all(c.indexen >= mogelijk[c.feit] for c in condities)
