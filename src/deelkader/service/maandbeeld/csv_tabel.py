# SPDX-License-Identifier: EUPL-1.2
"""
A maandbeeld as a table that Excel opens in the Netherlands: a row per place.

The columns are the same for every month, so that tables can stand under each other.
Only reshapes what may be published. Floor 5, pure.
"""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING, Any, Final, TextIO

from deelkader.begrippen.spelling import camel
from deelkader.errors import LogboekUseError
from deelkader.service.maandbeeld.cijfers import CIJFERS
from deelkader.service.maandbeeld.kleine_aantallen import Verborgen
from deelkader.service.maandbeeld.telling import ONBEKEND
from deelkader.service.maandbeeld.terugkoppeltijd import NOG_NIET
from deelkader.uitvoer.csv_regels import BOM, cell

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

GEEN_GEMEENTE: Final = "Geen gemeente bekend"
KOLOMMEN: Final = ("Maand", "Regio", "Gemeente", *(c.label for c in CIJFERS))
_WOORDEN: Final = {
    Verborgen.KLEIN.value: "< 10",
    Verborgen.DICHT.value: "niet getoond",
    NOG_NIET: "nog niet",
}


def shown(waarde: int | str) -> int | str:
    """Return a figure as people read it: a number, or why it is not there."""
    return waarde if isinstance(waarde, int) else _WOORDEN[waarde]


def only_region(beeld: Mapping[str, Any], regio: str | None) -> dict[str, Any]:
    """
    Return *beeld* with one region only, or all of it for None.

    Raises:
        LogboekUseError: there is no such region in it.
    """
    found = [r for r in beeld["regios"] if regio in {None, r["regio"]}]
    if not found and regio is not None:
        raise LogboekUseError(
            "regio-onbekend",
            "Deze regio staat niet in het maandbeeld.",
            help="Kies uit: " + ", ".join(r["regio"] for r in beeld["regios"]) + ".",
        )
    return {**beeld, "regios": found}


def places(beeld: Mapping[str, Any]) -> Iterator[tuple[str, str, Mapping[str, Any]]]:
    """Yield (region, place, figures) of every row, the region itself last."""
    for regio in beeld["regios"]:
        for gemeente in regio["gemeenten"]:
            yield regio["naam"], gemeente["naam"], gemeente["cijfers"]
        yield regio["naam"], "Hele regio", regio["totaal"]
    yield "", GEEN_GEMEENTE, beeld[ONBEKEND]


def write_csv(beeld: Mapping[str, Any], uit: TextIO) -> None:
    """Write *beeld* to *uit*, a text file opened as UTF-8 with ``newline=""``."""
    uit.write(BOM)
    table = csv.writer(uit, delimiter=";", quoting=csv.QUOTE_NONNUMERIC)
    table.writerow(KOLOMMEN)
    for regio, plaats, cijfers in places(beeld):
        figures = [shown(cijfers[camel(c.id)]) for c in CIJFERS]
        table.writerow([cell(w) for w in (beeld["maand"], regio, plaats, *figures)])
