# SPDX-License-Identifier: EUPL-1.2
"""
The matrix as a web page; every cell leads to its rules.

An outcome is a letter and a word, never a colour alone. Floor 7, `cli`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from deelkader.beeld.uitkomsten import TEKENS, legend
from deelkader.cli.bladzijde import page, put

if TYPE_CHECKING:
    from xml.etree import ElementTree as ET

    from deelkader.beeld.beeld import Beeld, Raster
    from deelkader.kader import Kader
    from deelkader.model.regel import Regel

_UITKOMST: Final = {woorden: naam for naam, (_, woorden, _) in TEKENS.items()}


def as_html(kader: Kader, beeld: Beeld) -> ET.Element:
    """Return the page: the tables, the legend and every rule that decides."""
    colours = "".join(
        f".u-{naam} {{ background: {kleur}; }}\n"
        for naam, (_, _, kleur) in TEKENS.items()
    )
    html, main = page("Wie mag wat met wie delen?", colours)
    intro = f"{kader.inhoud.naam}, versie {kader.versie.versie}. {legend()}"
    put(main, "p", intro)
    put(main, "p", "Klap een cel open voor de regels die het antwoord geven.")
    for raster in beeld.rasters:
        put(main, "h2", raster.titel)
        _html_table(main, raster)
    put(main, "h2", "De regels")
    vakken = (vak for r in beeld.rasters for _, rij in r.rijen for vak in rij)
    named = {regel for vak in vakken for regel in vak.regels}
    for regel in kader.inhoud.alle_regels:
        if regel.id in named:
            _html_rule(main, kader, regel)
    return html


def _html_table(main: ET.Element, raster: Raster) -> None:
    table = put(main, "table")
    head = put(put(table, "thead"), "tr")
    for kolom in (raster.hoek, *raster.kolommen):
        put(head, "th", kolom, scope="col")
    body = put(table, "tbody")
    for paar, vakken in raster.rijen:
        row = put(body, "tr")
        put(row, "th", paar, scope="row")
        for vak in vakken:
            gap = " gat" if vak.let_op else ""
            td = put(row, "td", class_=f"u-{_UITKOMST[vak.woorden]}{gap}")
            details = put(td, "details")
            word = f"{vak.teken} {vak.woorden}" + (" (nog geen regel)" if gap else "")
            put(details, "summary", word)
            rules = put(details, "ul")
            for regel in vak.regels:
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
