# SPDX-License-Identifier: EUPL-1.2
"""
The validity calendar: since and until when kader and rules hold, and what to do.

Beside it which text of each law was read, and when a jurist must look again.
Floor 4, `beeld`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from xml.etree import ElementTree as ET

from deelkader.beeld.beeld import Beeld
from deelkader.beeld.tekenen import LIJN, frame, put, write
from deelkader.kader import Kader

_LINKS, _BREED, _HOOG, _BOVEN, _RECHTS = 420, 560, 26, 70, 130
_DAG = re.compile(r"~?(\d{4})(?:-(\d\d)-(\d\d))?\Z")
_GEEN = "geen eind"


@dataclass(frozen=True, slots=True)
class Periode:
    """One row: what holds from when until when, or one day to remember."""

    wat: str
    soort: str
    vanaf: date | None
    tot: date | None


def first_day(kader: Kader) -> str:
    """Return the day that the pictures ask about: that of the version itself."""
    inhoud = kader.inhoud
    try:
        day = date.fromisoformat(inhoud.versie[:10])
    except ValueError:
        day = inhoud.geldig_vanaf
    return min(max(day, inhoud.geldig_vanaf), inhoud.geldig_tot).isoformat()


def periods(kader: Kader) -> Iterator[Periode]:
    """Yield the kader, its review, rules with days of their own and laws read."""
    inhoud = kader.inhoud
    yield Periode(inhoud.naam, "kader", inhoud.geldig_vanaf, _until(inhoud.geldig_tot))
    if inhoud.toetsing and inhoud.toetsing.opnieuw_op:
        day = inhoud.toetsing.opnieuw_op
        yield Periode("Alle regels: kijk opnieuw", "toetsing", day, day)
    for regel in inhoud.alle_regels:
        if regel.geldig_vanaf or _until(regel.geldig_tot):
            until = _until(regel.geldig_tot)
            yield Periode(regel.id, "regel", regel.geldig_vanaf, until)
        if regel.toetsing and regel.toetsing.opnieuw_op:
            day = regel.toetsing.opnieuw_op
            yield Periode(f"{regel.id}: kijk opnieuw", "toetsing", day, day)
    yield from _laws(kader)


def _until(day: date | None) -> date | None:
    return None if day is None or day == date.max else day


def _laws(kader: Kader) -> Iterator[Periode]:
    """Yield per law the oldest and the newest text that was read."""
    read: dict[str, list[date]] = {}
    for bron in kader.inhoud.bronnen.values():
        found = _DAG.match(bron.gelezen_versie)
        if found and bron.wet:
            parts = [int(part or 1) for part in found.groups()]
            read.setdefault(bron.wet, []).append(date(*parts))
    for wet, days in sorted(read.items()):
        yield Periode(wet, "gelezen tekst", min(days), max(days))


def calendar(kader: Kader) -> Beeld:
    """Return the calendar of *kader*."""
    rows = list(periods(kader))
    titel = "Wanneer geldt wat?"
    uitleg = (
        "Een balk: zo lang geldt het; zonder eind loopt de balk door met een pijl."
        " Een ruit: op deze dag opnieuw kijken. Een streep: van deze dagen zijn de"
        " wetteksten gelezen. Een regel zonder eigen dagen geldt zo lang als het"
        " kader."
    )
    koppen = ("wat", "soort", "vanaf", "tot en met")
    table = tuple((p.wat, p.soort, _day(p.vanaf), _day(p.tot) or _GEEN) for p in rows)
    return Beeld("geldigheid", titel, uitleg, koppen, table, _draw(titel, uitleg, rows))


def _day(day: date | None) -> str:
    return "" if day is None else day.isoformat()


def _draw(titel: str, uitleg: str, rows: list[Periode]) -> ET.Element:
    known = [d for p in rows for d in (p.vanaf, p.tot) if d is not None]
    first = date(min(known).year, 1, 1)
    last = date(max(known).year + 1, 12, 31)
    breed, hoog = _LINKS + _BREED + _RECHTS, _BOVEN + _HOOG * (len(rows) + 1)
    svg = frame(titel, uitleg, breed, hoog)
    write(svg, 8, 24, titel, font_weight="bold")

    def place(day: date) -> float:
        return _LINKS + _BREED * ((day - first).days / (last - first).days)

    step = max(1, (last.year - first.year + 1) // 8)
    for year in range(first.year, last.year + 1, step):
        x = place(date(year, 1, 1))
        _line(svg, (x, _BOVEN - 14, x, hoog - _HOOG), LIJN)
        write(svg, x + 3, _BOVEN - 18, str(year))
    for n, row in enumerate(rows):
        y = _BOVEN + n * _HOOG
        write(svg, 8, y + 13, row.wat[:56])
        start = place(row.vanaf or first)
        _mark(svg, row, start, place(row.tot or last), y)
        end = f"t/m {row.tot}" if row.tot else _GEEN
        said = str(row.vanaf) if row.vanaf == row.tot else end
        write(svg, _LINKS + _BREED + 8, y + 13, said)
    return svg


def _mark(svg: ET.Element, row: Periode, x: float, end: float, y: int) -> None:
    """Draw a bar, an open bar, a diamond or a stroke: each has its own shape."""
    if row.soort == "toetsing":
        points = f"{x - 7:g},{y + 9} {x:g},{y + 2} {x + 7:g},{y + 9} {x:g},{y + 16}"
        put(svg, "polygon", points=points, fill="#8a1f11")
    elif row.soort == "gelezen tekst":
        _line(svg, (x - 3, y + 9, end + 3, y + 9), "#0b4a8f", "5")
    else:
        tip = f"{end:g},{y + 2} {end:g},{y + 16}"
        if row.tot is None:
            tip = f"{end - 8:g},{y + 2} {end:g},{y + 9} {end - 8:g},{y + 16}"
        points = f"{x:g},{y + 2} {tip} {x:g},{y + 16}"
        put(svg, "polygon", points=points, fill="#c9d7f8", stroke=LIJN)


def _line(
    svg: ET.Element,
    ends: tuple[float, float, float, float],
    colour: str,
    width: str = "1",
) -> None:
    names = zip(("x1", "y1", "x2", "y2"), ends, strict=True)
    where = {name: f"{value:g}" for name, value in names}
    put(svg, "line", **where, stroke=colour, stroke_width=width)
