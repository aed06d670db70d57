# SPDX-License-Identifier: EUPL-1.2
"""
What changed, per pair of parties and per category, with small numbers hidden.

Responsible for one table that adds up, so that the rule of the maandbeeld can hide
in it what would give a small number away (`kleine_aantallen`). Floor 5, pure.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from random import SystemRandom
from typing import TYPE_CHECKING, Any, Final

from deelkader.begrippen import Uitkomst
from deelkader.begrippen.uitkomst import RANG
from deelkader.service.maandbeeld.kleine_aantallen import (
    DREMPEL,
    Tak,
    Verborgen,
    protect,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Mapping
    from random import Random

    from deelkader.service.herbereken.uitkomst import Groep

GELIJK: Final = "gelijk"
OVERIG: Final = "overig"
ALLES: Final = "alles"
MEESTE_OVERGANGEN: Final = 12
MEESTE_RIJEN: Final = 25
"""What a table holds apart; the rest stands in it together."""
_PIJL: Final = " -> "
Getal = int | Verborgen


@dataclass(frozen=True, slots=True)
class Gevolgen:
    """
    What changes, in numbers that anybody may see.

    *overgangen* are the columns: what stays the same, each change that occurs often
    enough, and the other changes together. *rijen*: (kind, name) -> column -> number.
    """

    overgangen: tuple[str, ...]
    rijen: Mapping[tuple[str, str], Mapping[str, Getal]]

    @property
    def veranderd(self) -> Getal:
        """How many answers change, where that gives nothing away."""
        totals = self.rijen[ALLES, ALLES]
        whole, same = totals[ALLES], totals[GELIJK]
        if isinstance(whole, Verborgen) or isinstance(same, Verborgen):
            return Verborgen.DICHT
        return whole - same

    def as_dict(self) -> dict[str, Any]:
        """Return plain JSON values."""
        return {
            "overgangen": [
                {"overgang": one, "richting": direction_of(one)}
                for one in self.overgangen
            ],
            "veranderd": self.veranderd,
            **{
                meer: [
                    {"naam": naam, "aantallen": dict(getallen)}
                    for (soort, naam), getallen in self.rijen.items()
                    if soort == een
                ]
                for een, meer in (
                    (ALLES, ALLES),
                    ("paar", "paren"),
                    ("gegeven", "gegevens"),
                )
            },
        }


def tabulate(groepen: Counter[Groep], lot: Random | None = None) -> Gevolgen:
    """Return what changed in *groepen*; *lot* may not be drawn again by anybody."""
    moves = Counter[str]()
    for groep, aantal in groepen.items():
        moves[_move(groep)] += aantal
    often = sorted(
        (m for m, n in moves.items() if m != GELIJK and n >= DREMPEL),
        key=lambda m: (-_width(m), m),
    )
    often = often[:MEESTE_OVERGANGEN]
    seldom = moves.keys() - {GELIJK, *often}
    # WHY only when needed: that nothing else changes in a whole log is about nobody,
    # and a column of nothing would hide another one.
    columns = (GELIJK, *often, *([OVERIG] if seldom else []))
    paar = _named(groepen, lambda g: f"{g.van}{_PIJL}{g.naar}")
    gegeven = _named(groepen, lambda g: g.categorie)
    cells: dict[str, Counter[tuple[str, str]]] = {
        "paar": Counter(),
        "gegeven": Counter(),
    }
    for groep, aantal in groepen.items():
        move = _move(groep)
        column = move if move in columns else OVERIG
        cells["paar"][paar(groep), column] += aantal
        cells["gegeven"][gegeven(groep), column] += aantal
    shown = protect(_network(cells, columns), lot or SystemRandom())
    return Gevolgen(columns, _rows(shown, columns))


def direction_of(overgang: str) -> str:
    """Return whether a change is wider or stricter for who asks."""
    if overgang in {GELIJK, OVERIG}:
        return overgang
    width = _width(overgang)
    return "ruimer" if width > 0 else "strenger"


def _move(groep: Groep) -> str:
    return GELIJK if groep.oud == groep.nieuw else f"{groep.oud}{_PIJL}{groep.nieuw}"


def _width(overgang: str) -> int:
    oud, _, nieuw = overgang.partition(_PIJL)
    return RANG[Uitkomst(nieuw)] - RANG[Uitkomst(oud)]


def _named(
    groepen: Counter[Groep], name: Callable[[Groep], str]
) -> Callable[[Groep], str]:
    """Return *name*, with one name for all that together occur too seldom."""
    totals = Counter[str]()
    for groep, aantal in groepen.items():
        totals[name(groep)] += aantal
    return lambda groep: found if totals[found := name(groep)] >= DREMPEL else OVERIG


def _network(
    cells: Mapping[str, Counter[tuple[str, str]]], columns: tuple[str, ...]
) -> list[Tak]:
    """
    Return the table as numbers that flow: from all, by pair, to a change, by category.

    What flows into a change from the pairs flows out of it to the categories.
    """
    found = []
    sides = {soort: sorted({row for row, _ in c}) for soort, c in cells.items()}
    for soort, rows in sides.items():
        for row in rows:
            own: Hashable = (soort, row)
            name, own_cells = f"{soort}\n{row}", cells[soort]
            total = sum(own_cells[row, column] for column in columns)
            if soort == "paar":
                found.append(Tak((name, ALLES), "begin", own, total, 2))
            else:
                found.append(Tak((name, ALLES), own, "eind", total, 2))
            for column in columns:
                aantal = own_cells[row, column]
                if soort == "paar":
                    found.append(Tak((name, column), own, ("voor", column), aantal))
                else:
                    found.append(Tak((name, column), ("na", column), own, aantal))
    everything = 0
    for column in columns:
        total = sum(cells["paar"][row, column] for row in sides["paar"])
        everything += total
        plek = (f"{ALLES}\n{ALLES}", column)
        found.append(Tak(plek, ("voor", column), ("na", column), total, 5))
    found.append(Tak((f"{ALLES}\n{ALLES}", ALLES), "eind", "begin", everything, 9))
    return found


def _rows(
    shown: Mapping[tuple[str, str], Getal], columns: tuple[str, ...]
) -> dict[tuple[str, str], dict[str, Getal]]:
    order = [ALLES, *columns]
    found: dict[tuple[str, str], dict[str, Getal]] = {}
    for plek, number in shown.items():
        soort, _, naam = plek[0].partition("\n")
        found.setdefault((soort, naam), {})[plek[1]] = number
    return {
        key: {column: row[column] for column in order if column in row}
        for key, row in sorted(found.items(), key=lambda item: item[0])
    }
