# SPDX-License-Identifier: EUPL-1.2
"""
The matrix as a web page and as a picture; every cell leads to its rules.

An outcome is a letter and a word, never a colour alone. Floor 7, `cli`.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from deelkader.beeld.uitkomsten import TEKENS, legend
from deelkader.cli.bladzijde import page, put

if TYPE_CHECKING:
    from deelkader.analyse.matrix import Cel
    from deelkader.kader import Kader
    from deelkader.model.regel import Regel

_BREED, _HOOG, _LINKS, _BOVEN = 200, 30, 330, 60
_KOPREGEL, _KOPBREED = 16, 26


@dataclass(frozen=True, slots=True)
class Tabel:
    """One table: what it is about, its columns, and per pair one cell per column."""

    titel: str
    kolommen: tuple[str, ...]
    rijen: tuple[tuple[str, tuple[Cel, ...]], ...]

    def cellen(self) -> Iterator[Cel]:
        """Yield every cell."""
        for _, cellen in self.rijen:
            yield from cellen


def as_html(kader: Kader, tabellen: Sequence[Tabel]) -> ET.Element:
    """Return the page: the tables, the legend and every rule that decides."""
    colours = "".join(
        f".u-{naam} {{ background: {kleur}; }}\n"
        for naam, (_, _, kleur) in TEKENS.items()
    )
    html, main = page("Wie mag wat met wie delen?", colours)
    intro = f"{kader.inhoud.naam}, versie {kader.versie.versie}. {legend()}"
    put(main, "p", intro)
    put(main, "p", "Klap een cel open voor de regels die het antwoord geven.")
    for tabel in tabellen:
        put(main, "h2", tabel.titel)
        _html_table(main, tabel)
    put(main, "h2", "De regels")
    named = {r for t in tabellen for cel in t.cellen() for r in cel.regels}
    for regel in kader.inhoud.alle_regels:
        if regel.id in named:
            _html_rule(main, kader, regel)
    return html


def _html_table(main: ET.Element, tabel: Tabel) -> None:
    table = put(main, "table")
    head = put(put(table, "thead"), "tr")
    for kolom in ("van en naar", *tabel.kolommen):
        put(head, "th", kolom, scope="col")
    body = put(table, "tbody")
    for paar, cellen in tabel.rijen:
        row = put(body, "tr")
        put(row, "th", paar, scope="row")
        for cel in cellen:
            teken, woorden, _ = TEKENS[cel.uitkomst]
            gap = " gat" if cel.is_gat else ""
            td = put(row, "td", class_=f"u-{cel.uitkomst}{gap}")
            details = put(td, "details")
            word = f"{teken} {woorden}" + (" (nog geen regel)" if gap else "")
            put(details, "summary", word)
            rules = put(details, "ul")
            for regel in cel.regels:
                put(put(rules, "li"), "a", regel, href=f"#{regel}")


def _html_rule(main: ET.Element, kader: Kader, regel: Regel) -> None:
    block = put(main, "section", id=regel.id)
    put(block, "h3", regel.titel or regel.id)
    put(block, "p", f"{regel.id} ({regel.soort}, {regel.plek})")
    if regel.uitleg:
        put(block, "p", regel.uitleg)
    norms = put(block, "ul")
    for naam in regel.bronnen:
        bron = kader.inhoud.bronnen.get(naam)
        checked = "" if bron is None or bron.geverifieerd else " (nog niet nagelezen)"
        item = put(norms, "li")
        put(item, "span", f"{naam}: {bron.titel if bron else ''}{checked}")


# -- picture -----------------------------------------------------------------


def as_svg(kader: Kader, tabellen: Sequence[Tabel]) -> ET.Element:
    """Return one picture with every table under the other."""
    width = _LINKS + _BREED * max(len(t.kolommen) for t in tabellen)
    heights = [_BOVEN + _head_height(t) + _HOOG * (len(t.rijen) + 1) for t in tabellen]
    height = sum(heights) + _BOVEN
    svg = ET.Element(
        "svg",
        {
            "xmlns": "http://www.w3.org/2000/svg",
            "viewBox": f"0 0 {width} {height}",
            "width": str(width),
            "height": str(height),
            "font-family": "sans-serif",
            "font-size": "13",
            "role": "img",
        },
    )
    put(svg, "title", f"Wie mag wat met wie delen? Versie {kader.versie.versie}")
    y = 0
    for tabel in tabellen:
        y = _draw(svg, tabel, y + _BOVEN // 2)
    put(svg, "text", legend(), x="8", y=str(y + _HOOG))
    return svg


def _draw(svg: ET.Element, tabel: Tabel, y: int) -> int:
    """Draw one table from *y* down; return where it ends."""
    put(svg, "text", tabel.titel, x="8", y=str(y), font_weight="bold")
    y += _BOVEN // 2
    for n, kolom in enumerate(tabel.kolommen):
        for line, woorden in enumerate(textwrap.wrap(kolom, _KOPBREED)):
            x = str(_LINKS + n * _BREED + 6)
            put(svg, "text", woorden, x=x, y=str(y + line * _KOPREGEL))
    y += _head_height(tabel)
    for paar, cellen in tabel.rijen:
        put(svg, "text", paar, x="8", y=str(y + _HOOG - 10))
        for n, cel in enumerate(cellen):
            _draw_cell(svg, cel, (_LINKS + n * _BREED, y))
        y += _HOOG
    return y


def _head_height(tabel: Tabel) -> int:
    lines = max(len(textwrap.wrap(kolom, _KOPBREED)) for kolom in tabel.kolommen)
    return lines * _KOPREGEL


def _draw_cell(svg: ET.Element, cel: Cel, place: tuple[int, int]) -> None:
    teken, woorden, kleur = TEKENS[cel.uitkomst]
    x, y = place
    group = put(svg, "g")
    put(group, "title", _told(woorden, cel.regels))
    put(
        group,
        "rect",
        x=str(x),
        y=str(y),
        width=str(_BREED - 2),
        height=str(_HOOG - 2),
        fill=kleur,
        stroke="#8a1f11" if cel.is_gat else "#8a8a8a",
        stroke_dasharray="4 3" if cel.is_gat else "none",
    )
    put(group, "text", f"{teken} {woorden}", x=str(x + 6), y=str(y + _HOOG - 11))


def _told(woorden: str, regels: Iterable[str]) -> str:
    return f"{woorden}: {', '.join(regels) or 'nog geen regel'}"
