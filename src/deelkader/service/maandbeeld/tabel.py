# SPDX-License-Identifier: EUPL-1.2
"""
From counts to what may be published: the table of one month.

Responsible for which numbers add up to which, so that `protect` sees all of it, and
for the shape that is published. Regions share no municipality and there is no total
over regions: nothing else adds up. Floor 5, pure.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
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

    from deelkader.kader import Kader
    from deelkader.service.maandbeeld.maand import Maand
    from deelkader.service.maandbeeld.telling import Telling

VERSIE: Final = 1
_TOTAAL: Final = ""
_ZONDER_REGIO: Final = "zonder-regio"
_LAAGSOORT: Final = "regio"
_REGIOLIJST: Final = "regios"
_GENOEG: Final = {HELFT: (5, 2 * DREMPEL), NEGEN_VAN_TIEN: (9, 10 * DREMPEL)}
"""Figure -> of every ten, and how many heard at least: ten lie on either side."""

# How much is lost when a number is hidden to protect another.
_PRIJS_CEL, _PRIJS_RIJ, _PRIJS_REGIO, _PRIJS_ALLES = 1, 3, 6, 10


@dataclass(frozen=True, slots=True)
class Gebied:
    """A region: its municipalities, as (id, label), in the order of the kader."""

    id: str
    naam: str
    gemeenten: tuple[tuple[str, str], ...]


def areas_of(kader: Kader) -> tuple[Gebied, ...]:
    """Return the regions that *kader* knows, each with its municipalities."""
    feit = kader.begrippen.laagfeit
    found: dict[str, list[tuple[str, str]]] = {}
    for waarde in () if feit is None else feit.waarden:
        regio = waarde.eigenschappen.get(_LAAGSOORT, _ZONDER_REGIO)
        found.setdefault(regio, []).append((waarde.id, waarde.label))
    return tuple(Gebied(id_, _name(kader, id_), tuple(g)) for id_, g in found.items())


def build(
    kader: Kader, maand: Maand, telling: Telling, *, gewist: int
) -> dict[str, Any]:
    """
    Return the maandbeeld as it is published: plain JSON values (camelCase).

    *gewist* is how many lines of the month could not be read any more. A figure is
    a whole number, or a word of `Verborgen` (for days also "nog-niet").
    """
    titels = {regel.id: regel.titel for regel in kader.inhoud.alle_regels}
    lokaal = local_rules(kader)
    return {
        "v": VERSIE,
        "maand": maand.id,
        "drempel": DREMPEL,
        "kader": kader.versie.versie,
        "onvolledig": gewist >= DREMPEL,
        "regios": [
            _Blok(telling, [g for g, _ in gebied.gemeenten], lokaal).region(
                gebied, titels
            )
            for gebied in areas_of(kader)
        ],
        ONBEKEND: _Blok(telling, [ONBEKEND], lokaal, is_los=True).place(ONBEKEND),
    }


def local_rules(kader: Kader) -> dict[str, bool]:
    """Return of every rule whether a region or a municipality agreed on it."""
    return {
        regel.id: regel.laag.partition("/")[0] in {"regio", "gemeente"}
        for regel in kader.inhoud.alle_regels
    }


class _Blok:
    """The figures of one region, protected together; *is_los*: one place, no total."""

    def __init__(
        self,
        telling: Telling,
        plaatsen: Sequence[str],
        lokaal: Mapping[str, bool],
        *,
        is_los: bool = False,
    ) -> None:
        self._plaatsen = plaatsen
        self._is_los = is_los
        self._lokaal = lokaal
        self._redenen: Counter[str] = Counter()
        self._terug = {
            p: telling.terug.get(p, Terugkoppeltijd((), 0)) for p in plaatsen
        }
        self._aantallen: dict[str, Counter[str]] = {}
        for plaats in plaatsen:
            self._redenen += telling.redenen.get(plaats, Counter())
            terug = self._terug[plaats]
            told = {TERUG: len(terug.dagen), WACHT: terug.wacht}
            self._aantallen[plaats] = Counter(telling.of(plaats)) + Counter(told)
        if not is_los:
            self._aantallen[_TOTAAL] = sum(self._aantallen.values(), Counter())
            self._terug[_TOTAAL] = _together(self._terug.values())
        self._getoond: dict[Hashable, int | Verborgen] = protect(list(self._answers()))
        for figure in LOS:
            self._getoond |= protect(list(self._loose(figure)))

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
        shown = {r: self._getoond["reden", r] for r in self._redenen}
        numbers = [(r, n) for r, n in shown.items() if not isinstance(n, Verborgen)]
        return sorted(numbers, key=lambda one: (-one[1], one[0]))

    def _answers(self) -> Iterator[Tak]:
        """Yield what adds up to the questions: outcomes, and reasons for overleg."""
        einde = "begin" if self._is_los else "einde"
        for plaats in self._plaatsen:
            yield self._tak(plaats, VRAGEN, "begin", plaats, _PRIJS_RIJ)
            for uitkomst in UITKOMSTEN:
                is_split = uitkomst == OVERLEG
                naar = (plaats, OVERLEG) if is_split else self._end(uitkomst)
                prijs = _PRIJS_RIJ if is_split else _PRIJS_CEL
                yield self._tak(plaats, uitkomst, plaats, naar, prijs)
            for reden in REDENEN:
                yield self._tak(
                    plaats, reden, (plaats, OVERLEG), self._end(reden), _PRIJS_CEL
                )
        if self._is_los:
            return
        yield self._tak(_TOTAAL, VRAGEN, einde, "begin", _PRIJS_ALLES)
        for uitkomst in UITKOMSTEN:
            yield self._tak(_TOTAAL, uitkomst, ("som", uitkomst), einde, _PRIJS_REGIO)
        for reden in REDENEN:
            naar = ("som", OVERLEG) if reden == GEEN_REGEL else ("regels", reden)
            yield self._tak(_TOTAAL, reden, ("som", reden), naar, _PRIJS_REGIO)
        for regel, aantal in self._redenen.items():
            soort = PLAATSELIJK if self._lokaal.get(regel, False) else LANDELIJK
            yield Tak(
                ("reden", regel),
                ("regels", soort),
                ("som", OVERLEG),
                aantal,
                _PRIJS_CEL,
            )

    def _loose(self, figure: str) -> Iterator[Tak]:
        """Yield a figure that adds up over places only."""
        for plaats in self._plaatsen:
            yield self._tak(plaats, figure, "begin", self._end(figure), _PRIJS_CEL)
        if not self._is_los:
            yield self._tak(_TOTAAL, figure, self._end(figure), "begin", _PRIJS_REGIO)

    def _end(self, figure: str) -> Hashable:
        """Return where the places of a figure come together."""
        return "begin" if self._is_los else ("som", figure)

    def _tak(
        self, plaats: str, figure: str, van: Hashable, naar: Hashable, prijs: int
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


def _name(kader: Kader, regio: str) -> str:
    """Return how people call the region *regio*."""
    labels = {w.id: w.label for w in kader.begrippen.lijsten.get(_REGIOLIJST, ())}
    return labels.get(regio, regio)
