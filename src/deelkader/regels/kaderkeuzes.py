# SPDX-License-Identifier: EUPL-1.2
"""
Read what `kader.yaml` itself chooses: days, sides, flags, tables and who validated.

Responsible for refusing a choice that is not the kader's to make. Floor 2.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any

from deelkader.begrippen import Begrippen, Soort
from deelkader.begrippen.dag import read_day
from deelkader.model.toetsing import Toetsing
from deelkader.regels.bekend import Namen
from deelkader.regels.bevindingen import Bevindingen
from deelkader.regels.reader import Document, Pad
from deelkader.regels.regel_lezen import Regellezer
from deelkader.regels.vorm import KaderVorm, StandpuntVorm


class Kaderkeuzes:
    """The choices of one `kader.yaml`, each checked when it is read."""

    def __init__(
        self, document: Document, vorm: KaderVorm, bevindingen: Bevindingen
    ) -> None:
        self._document = document
        self._vorm = vorm
        self._bevindingen = bevindingen

    @property
    def naam(self) -> str:
        """What the kader is called."""
        return self._vorm.naam

    @property
    def versie(self) -> str:
        """Which version it is."""
        return self._vorm.versie

    def days(self) -> tuple[date, date]:
        """Return the first and the last day; the last is not before the first."""
        first, last = self._day("geldig_vanaf"), self._day("geldig_tot")
        if first and last and last < first:
            self._bevindingen.add(self._document, ("geldig_tot",), "R056")
        return first or date.min, last or date.max

    def _day(self, key: str) -> date | None:
        written = getattr(self._vorm, key)
        try:
            return None if written is None else read_day(written)
        except ValueError:
            self._bevindingen.add(self._document, (key,), "R035", wat=written)
            return None

    def sides(
        self,
        standpunten: Mapping[str, StandpuntVorm],
        elders: Document | None,
        sides: Mapping[str, Collection[str]] | None,
    ) -> dict[str, str]:
        """
        Return the chosen side of every contested point; *elders* declares them.

        *sides* are those that are written there, also where the rest is not right.
        """
        chosen = self._vorm.standpunten
        for name, kant in chosen.items():
            if sides is not None and kant not in sides.get(name, ()):
                self._refuse(("standpunten", name), name)
        for name, punt in standpunten.items():
            if elders is not None and punt.standaard not in punt.kanten:
                self._bevindingen.add(
                    elders,
                    (name, "standaard"),
                    "R033",
                    wat=punt.standaard,
                    keuzes=punt.kanten,
                )
        return {n: chosen.get(n, s.standaard) for n, s in standpunten.items()}

    def flags(self, begrippen: Begrippen) -> Mapping[str, Any]:
        """Return the constants that the kader sets."""
        flags = self._vorm.vlaggen
        for name in flags:
            feit = begrippen.feiten.get(name)
            fixed = feit is not None and feit.soort is Soort.CONSTANTE
            if feit is None or not fixed or flags[name] not in feit.index:
                self._refuse(("vlaggen", name), name)
        return MappingProxyType(dict(flags))

    def tables(self, begrippen: Begrippen) -> dict[str, tuple[str, ...]]:
        """Return who sits at each standing table, after checking the names."""
        parties = {w.id: w for f in begrippen.tafels.values() for w in f.waarden}
        tables = {n for n, w in parties.items() if w.is_tafel}
        people = parties.keys() - tables
        for name, seats in self._vorm.tafels.items():
            pad: Pad = ("tafels", name)
            if name not in tables:
                self._refuse(pad, name)
            for i, seat in enumerate(seats):
                if seat not in people:
                    self._bevindingen.add(
                        self._document, (*pad, i), "R033", wat=seat, keuzes=people
                    )
        return {n: tuple(seats) for n, seats in self._vorm.tafels.items()}

    def validation(self, begrippen: Begrippen, namen: Namen) -> Toetsing | None:
        """Return who validated the whole kader."""
        lezer = Regellezer(self._document, "", begrippen, namen, self._bevindingen)
        return lezer.read_validation(("toetsing",), self._vorm.toetsing)

    def _refuse(self, pad: Pad, wat: str) -> None:
        """Add that *wat* is not for a kader to choose."""
        self._bevindingen.add(self._document, pad, "R059", sleutel=True, wat=wat)
