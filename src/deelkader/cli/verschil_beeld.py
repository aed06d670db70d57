# SPDX-License-Identifier: EUPL-1.2
"""
A difference in words and as a web page; wider is never green.

Floor 7, `cli`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

from deelkader.cli.bladzijde import page, put
from deelkader.verhalen import Zinnenboek

if TYPE_CHECKING:
    from deelkader.analyse.overgang import Rij, Verschil
    from deelkader.kader import Kader

_MEESTE_WAARDEN = 6
_STIJL = """
.ruimer { background: #f6d5d0; font-weight: bold; }
.strenger { background: #c9d7f8; }
.anders { background: #ececec; }
"""


def number(aantal: int) -> str:
    """Return a number as a reader writes it."""
    return f"{aantal:,}".replace(",", ".")


def some_of(waarden: tuple[Any, ...]) -> str:
    """Return the first of many values, and how many more there are."""
    shown = ", ".join(str(w) for w in waarden[:_MEESTE_WAARDEN])
    more = len(waarden) - _MEESTE_WAARDEN
    return f"{shown} en {more} andere" if more > 0 else shown


def not_apart(verschil: Verschil) -> str:
    """Return by which facts the rows are not split, and why; empty when by all."""
    if not verschil.samengenomen:
        return ""
    facts = ", ".join(verschil.samengenomen)
    return f"Niet uitgesplitst naar: {facts}. Dat werden te veel rijen."


def warning(verschil: Verschil) -> str:
    """Return why the FG must look; requires a difference that asks less."""
    from deelkader.analyse.overgang import Richting

    wider = verschil.count(Richting.RUIMER)
    what = "zijn antwoorden ruimer geworden" if wider else "vallen plichten weg"
    return f"Let op: er {what}. Laat de FG meekijken."


def as_html(verschil: Verschil, nieuw: Kader) -> ET.Element:
    """Return the page: what is counted, and per row a situation to read."""
    from deelkader.analyse.overgang import Richting

    html, main = page("Wat veranderen deze regels?", _STIJL)
    total = number(verschil.ruimte)
    put(main, "p", f"Geteld over {total} situaties op {verschil.op}.")
    counts = put(main, "ul")
    for richting in Richting:
        put(counts, "li", f"{richting}: {number(verschil.count(richting))}")
    if verschil.asks_less:
        put(main, "p", warning(verschil), class_="let-op")
    if not verschil.rijen:
        put(main, "p", "Geen verschil.")
        return html
    if not_apart(verschil):
        put(main, "p", not_apart(verschil))
    table = put(main, "table")
    head = put(put(table, "thead"), "tr")
    for kop in ("wat", "was", "wordt", "wie zei wat", "wanneer", "aantal"):
        put(head, "th", kop, scope="col")
    body = put(table, "tbody")
    boek = Zinnenboek(nieuw)
    for rij in verschil.rijen:
        _row(body, boek, rij)
    return html


def _row(body: ET.Element, boek: Zinnenboek, rij: Rij) -> None:
    from deelkader.publicatie.verschilblad import scenario_of

    o = rij.overgang
    kind = str(o.richting)
    look = kind if kind in ("ruimer", "strenger") else "anders"
    row = put(body, "tr")
    put(row, "td", kind, class_=look)
    for tekst in (o.oud, o.nieuw, o.stem):
        put(row, "td", str(tekst))
    when = put(row, "td")
    facts = put(when, "ul")
    for feit, waarden in rij.feiten:
        put(facts, "li", f"{feit}: {some_of(waarden)}")
    example = put(when, "details")
    put(example, "summary", "Een situatie om te lezen")
    put(example, "pre", scenario_of(boek, rij))
    put(row, "td", number(rij.aantal))
