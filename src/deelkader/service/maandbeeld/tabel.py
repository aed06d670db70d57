# SPDX-License-Identifier: EUPL-1.2
"""
From counts to what may be published: the table of one month.

Responsible for which numbers add up to which, so that `protect` sees all of it, and
for the shape that is published. Regions share no municipality and there is no total
over regions: nothing else adds up. Floor 5, pure.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from random import SystemRandom
from typing import TYPE_CHECKING, Any, Final

from deelkader.begrippen.spelling import camel
from deelkader.service.maandbeeld.cijfers import (
    CIJFERS,
    GEEN_REGEL,
    HELFT,
    LANDELIJK,
    LOS,
    NEGEN_VAN_TIEN,
    OVERLEG,
    PLAATSELIJK,
    REDENEN,
    TERUG,
    UITKOMSTEN,
    VRAGEN,
    WACHT,
)
from deelkader.service.maandbeeld.gebied import areas_of, stoppers_in
from deelkader.service.maandbeeld.kleine_aantallen import (
    DREMPEL,
    Tak,
    Verborgen,
    protect,
)
from deelkader.service.maandbeeld.telling import ONBEKEND
from deelkader.service.maandbeeld.terugkoppeltijd import Terugkoppeltijd

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
    from random import Random

    from deelkader.kader import Kader
    from deelkader.service.maandbeeld.gebied import Gebied
    from deelkader.service.maandbeeld.maand import Maand
    from deelkader.service.maandbeeld.telling import Telling

VERSIE: Final = 1
_TOTAAL: Final = ""
_GENOEG: Final = {HELFT: (5, 2 * DREMPEL), NEGEN_VAN_TIEN: (9, 10 * DREMPEL)}
"""Figure -> of every ten, and how many heard at least: ten lie on either side."""

# How much is lost when a number is hidden to protect another.
# WHY so little apart: what is never chosen tells something when it is.
_PRIJS_CEL, _PRIJS_RIJ, _PRIJS_REGIO = 1, 2, 3


def build(
    kader: Kader,
    maand: Maand,
    telling: Telling,
    *,
    gewist: int = 0,
    lot: Random | None = None,
) -> dict[str, Any]:
    """
    Return the maandbeeld as it is published: plain JSON values (camelCase).

    *gewist* is how many lines of the month could not be read any more. A figure is
    a whole number, or a word of `Verborgen` (for days also "nog-niet"). *lot* is for
    tests: what is published is drawn with chance that nobody can repeat.
    """
    lot = lot or SystemRandom()
    titels = {regel.id: regel.titel for regel in kader.inhoud.alle_regels}
    return {
        "v": VERSIE,
        "maand": maand.id,
        "drempel": DREMPEL,
        "kader": kader.versie.versie,
        "onvolledig": gewist >= DREMPEL,
        "regios": [
            _Blok(telling, gebied.places, lot, stoppers_in(kader, gebied)).region(
                gebied, titels
            )
            for gebied in areas_of(kader)
        ],
        ONBEKEND: _Blok(telling, [ONBEKEND], lot).place(ONBEKEND),
    }


class _Blok:
    """
    The figures of one region, protected together.

    *regels* are the rules that can stop something there, and whether each is a local
    one. None: these are not places of a region, and have no total.
    """

    def __init__(
        self,
        telling: Telling,
        plaatsen: Sequence[str],
        lot: Random,
        regels: Mapping[str, bool] | None = None,
    ) -> None:
        self._plaatsen = plaatsen
        self._lot = lot
        self._is_los = regels is None
        self._regels = regels or {}
        self._redenen: Counter[tuple[str, str]] = Counter()
        self._terug = {
            p: telling.terug.get(p, Terugkoppeltijd((), 0)) for p in plaatsen
        }
        self._aantallen: dict[str, Counter[str]] = {}
        for plaats in plaatsen:
            self._redenen += telling.redenen.get(plaats, Counter())
            terug = self._terug[plaats]
            told = {TERUG: len(terug.dagen), WACHT: terug.wacht}
            self._aantallen[plaats] = Counter(telling.of(plaats)) + Counter(told)
        if not self._is_los:
            self._aantallen[_TOTAAL] = sum(self._aantallen.values(), Counter())
            self._terug[_TOTAAL] = _together(self._terug.values())
        self._getoond: dict[tuple[str, str], int | Verborgen] = self._shown_answers()
        for figure in LOS:
            self._getoond |= protect(list(self._loose(figure)), lot)

    def place(self, plaats: str) -> dict[str, int | str]:
        """Return every figure of one place, in the fixed order."""
        return {
            camel(c.id): self._days(plaats, c.id)
            if c.is_dagen
            else _plain(self._getoond[plaats, c.id])
            for c in CIJFERS
        }

    def region(self, gebied: Gebied, titels: Mapping[str, str]) -> dict[str, Any]:
        """Return what is published of a region."""
        return {
            "regio": gebied.id,
            "naam": gebied.naam,
            "gemeenten": [
                {"gemeente": id_, "naam": naam, "cijfers": self.place(id_)}
                for id_, naam in gebied.gemeenten
            ],
            "totaal": self.place(_TOTAAL),
            "redenen": [
                {"regel": regel, "titel": titels.get(regel, ""), "aantal": aantal}
                for regel, aantal in self._reasons()
            ],
        }

    def _reasons(self) -> list[tuple[str, int]]:
        shown = [(regel, self._getoond[reden, regel]) for reden, regel in self._redenen]
        numbers = [(r, n) for r, n in shown if not isinstance(n, Verborgen)]
        return sorted(numbers, key=lambda one: (-one[1], one[0]))

    def _shown_answers(self) -> dict[tuple[str, str], int | Verborgen]:
        """Return what may be shown of the answers; the reasons go first."""
        takken = list(self._answers())
        found = protect(takken, self._lot)
        if any(waarde is not Verborgen.DICHT for waarde in found.values()):
            return found
        return found | protect(list(self._outcomes()), self._lot)

    def _outcomes(self) -> Iterator[Tak]:
        """Yield what adds up to the questions when no reason is shown."""
        for plaats in self._plaatsen:
            yield self._tak(plaats, VRAGEN, "begin", plaats, _PRIJS_RIJ)
            for uitkomst in UITKOMSTEN:
                yield self._tak(plaats, uitkomst, plaats, self._end(uitkomst))
        if self._is_los:
            return
        yield self._tak(_TOTAAL, VRAGEN, "einde", "begin", _PRIJS_REGIO)
        for uitkomst in UITKOMSTEN:
            yield self._tak(_TOTAAL, uitkomst, ("som", uitkomst), "einde", _PRIJS_REGIO)

    def _answers(self) -> Iterator[Tak]:
        """Yield the same with the reasons for overleg below it, and their rules."""
        for tak in self._outcomes():
            plaats, figure = tak.plek
            if figure != OVERLEG or plaats == _TOTAAL:
                yield tak
                continue
            yield replace(tak, naar=(plaats, OVERLEG), prijs=_PRIJS_RIJ)
            for reden in REDENEN:
                yield self._tak(plaats, reden, (plaats, OVERLEG), self._end(reden))
        if self._is_los:
            return
        for reden in REDENEN:
            naar = ("som", OVERLEG) if reden == GEEN_REGEL else ("regels", reden)
            yield self._tak(_TOTAAL, reden, ("som", reden), naar, _PRIJS_REGIO)
        for reden in (LANDELIJK, PLAATSELIJK):
            # WHY a nameless one: without any rule the figure is zero for who reads
            # the rules, and a zero that everybody knows needs no other number hidden.
            for regel in self._rules(reden) or [""]:
                van, naar = ("regels", reden), ("som", OVERLEG)
                yield Tak((reden, regel), van, naar, self._redenen[reden, regel])

    def _rules(self, reden: str) -> list[str]:
        """Return the rules that can be a reason of this kind, counted or not."""
        is_local = reden == PLAATSELIJK
        known = [r for r, local in self._regels.items() if local == is_local]
        counted = [r for soort, r in self._redenen if soort == reden]
        return list(dict.fromkeys([*known, *counted]))

    def _loose(self, figure: str) -> Iterator[Tak]:
        """Yield a figure that adds up over places only."""
        for plaats in self._plaatsen:
            yield self._tak(plaats, figure, "begin", self._end(figure))
        if not self._is_los:
            yield self._tak(_TOTAAL, figure, self._end(figure), "begin", _PRIJS_REGIO)

    def _end(self, figure: str) -> Hashable:
        """Return where the places of a figure come together."""
        return "begin" if self._is_los else ("som", figure)

    def _tak(
        self,
        plaats: str,
        figure: str,
        van: Hashable,
        naar: Hashable,
        prijs: int = _PRIJS_CEL,
    ) -> Tak:
        return Tak((plaats, figure), van, naar, self._aantallen[plaats][figure], prijs)

    def _days(self, plaats: str, figure: str) -> int | str:
        """Return days only where the counts beside them say that there are enough."""
        tiende, genoeg = _GENOEG[figure]
        heard, waits = self._getoond[plaats, TERUG], self._getoond[plaats, WACHT]
        if isinstance(heard, Verborgen) or waits is Verborgen.DICHT or heard < genoeg:
            return Verborgen.DICHT.value
        return self._terug[plaats].within(tiende)


def _together(parts: Iterable[Terugkoppeltijd]) -> Terugkoppeltijd:
    every = list(parts)
    dagen = sorted(dag for part in every for dag in part.dagen)
    return Terugkoppeltijd(tuple(dagen), sum(part.wacht for part in every))


def _plain(getoond: int | Verborgen) -> int | str:
    return getoond.value if isinstance(getoond, Verborgen) else getoond
