# SPDX-License-Identifier: EUPL-1.2
"""
The log as a table for people: one row per line, also for what was erased.

Responsible for a file that Excel opens in the Netherlands without questions: a
semicolon between cells, because a Dutch Windows uses the comma for decimals, and
UTF-8 with a byte order mark, because Excel reads other UTF-8 as Windows-1252.
Facts of a question are left out: a table travels far.

Room `uitvoer`, below `service`.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, TextIO

from deelkader.uitvoer.beoordeling import SOORT, Beoordeling, read
from deelkader.uitvoer.fout import UitvoerError
from deelkader.uitvoer.regel import Regel
from deelkader.uitvoer.telling import Telling

BOM = "\ufeff"
OPEN, GEWIST, DICHT = "open", "gewist", "niet geopend"
KOLOMMEN = (
    "nummer",
    "id",
    "tijd (UTC)",
    "soort",
    "inhoud",
    "personen",
    "van",
    "naar",
    "gegevens",
    "doel",
    "situatie",
    "datum van de vraag",
    "uitkomst",
    "regels",
    "voorwaarden",
    "ontbreekt",
    "kader",
    "jeugdige",
    "vrager",
    "rol",
    "organisatie",
)

# WHY: a spreadsheet runs a cell that starts like this; also the wide forms of
# East Asian keyboards, and also after spaces.
_FORMULA = tuple("=+-@\uff1d\uff0b\uff0d\uff20")
_CONTROL = tuple("\t\r\n")
# WHY: Excel shows the code 12e456 as a number; a quote keeps it the code it is.
_NUMBER = re.compile(r"[\d.,]+([eE][+-]?\d+)?", re.ASCII)
_QUOTE = "'"


def cell(waarde: str | int) -> str | int:
    """Return *waarde* such that a spreadsheet shows it and never runs it."""
    if isinstance(waarde, int):
        return waarde
    is_formula = waarde.lstrip().startswith(_FORMULA) or waarde.startswith(_CONTROL)
    if is_formula or _NUMBER.fullmatch(waarde):
        return _QUOTE + waarde
    return waarde


def write(regels: Iterable[Regel], uit: TextIO) -> Telling:
    """
    Write *regels* to *uit*, a text file opened as UTF-8 with ``newline=""``.

    Raises:
        UitvoerError: an opened line has another form.
    """
    table = _start(uit)
    counted = written = erased = 0
    for regel in regels:
        table.writerow(row(regel))
        counted += 1
        written += 1
        erased += regel.gewist
    return Telling(counted, written - erased, written, erased)


def write_months(regels: Iterable[Regel], folder: Path) -> dict[str, Telling]:
    """
    Write *regels* into *folder*, a file for every month (UTC); return the counts.

    Excel holds a million rows, and a month is what people ask for. A file that is
    there already is never overwritten.

    Raises:
        UitvoerError: a file exists, or the lines do not stand in order of time.
    """
    found: dict[str, Telling] = {}
    for month, lines in _months(regels):
        with _new_file(folder / f"logboek-{month}.csv", month) as file:
            found[month] = write(lines, file)
    return found


def _new_file(path: Path, month: str) -> TextIO:
    try:
        return path.open("x", encoding="utf-8", newline="")
    except FileExistsError:
        raise UitvoerError(
            "uitvoer-bestaat-al",
            f"Het bestand van {month} bestaat al.",
            help="Kies een lege map.",
        ) from None


def _months(regels: Iterable[Regel]) -> Iterator[tuple[str, Iterator[Regel]]]:
    """Yield every month with its lines; the log rises in time, so each comes once."""
    remaining = iter(regels)
    first = next(remaining, None)
    while first is not None:
        month = first.tijd[:7]
        carry: list[Regel] = []
        yield month, _one_month(first, remaining, carry)
        if carry and carry[0].tijd[:7] < month:
            raise UitvoerError(
                "uitvoer-volgorde",
                f"Regel {carry[0].nr} is ouder dan de regel ervoor.",
                help="Geef de regels in de volgorde van het logboek.",
            )
        first = carry[0] if carry else None


def _one_month(
    first: Regel, remaining: Iterator[Regel], carry: list[Regel]
) -> Iterator[Regel]:
    yield first
    for regel in remaining:
        if regel.tijd[:7] != first.tijd[:7]:
            carry.append(regel)
            return
        yield regel


def _start(uit: TextIO) -> Any:
    uit.write(BOM)
    table = csv.writer(uit, delimiter=";", quoting=csv.QUOTE_NONNUMERIC)
    table.writerow(KOLOMMEN)
    return table


def row(regel: Regel) -> list[str | int]:
    """Return the cells of one line, in the order of `KOLOMMEN`."""
    common: dict[str, str | int] = {
        "nummer": regel.nr,
        "id": regel.id,
        "tijd (UTC)": regel.tijd,
        "soort": regel.soort,
        "inhoud": _state(regel, is_open=regel.feiten is not None),
        "personen": _state(regel, is_open=regel.personen is not None),
    }
    is_answer = regel.soort == SOORT and regel.feiten is not None and not regel.gewist
    found = common | (_answer(read(regel)) if is_answer else {})
    return [cell(found.get(kolom, "")) for kolom in KOLOMMEN]


def _state(regel: Regel, *, is_open: bool) -> str:
    if regel.gewist:
        return GEWIST
    return OPEN if is_open else DICHT


def _answer(beoordeling: Beoordeling) -> dict[str, str | int]:
    vraag, vrager = beoordeling.vraag, beoordeling.vrager
    return {
        "van": vraag["van"],
        "naar": vraag["naar"],
        "gegevens": ", ".join(vraag["gegevens"]),
        "doel": vraag["doel"],
        "situatie": vraag["situatie"],
        "datum van de vraag": vraag["datum"],
        "uitkomst": beoordeling.uitkomst.value,
        "regels": ", ".join(beoordeling.rules()),
        "voorwaarden": ", ".join(beoordeling.union("voorwaarden")),
        "ontbreekt": ", ".join(beoordeling.union("ontbrekend")),
        "kader": beoordeling.kader_versie,
        "jeugdige": beoordeling.jeugdige or "",
        "vrager": vrager.get("id", ""),
        "rol": vrager.get("rol", ""),
        "organisatie": vrager.get("organisatie", ""),
    }
