# SPDX-License-Identifier: EUPL-1.2
"""
Draw: the frame of a picture with its title and words, and a grid.

Built as a tree, so that every text is escaped. Floor 4, `beeld`.
"""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from xml.etree import ElementTree as ET

from deelkader.beeld.beeld import Raster, Vak

INKT, PAPIER, LIJN, LET_OP = "#1b1b1b", "#ffffff", "#6b6b6b", "#8a1f11"
_HOOG, _LINKS, _BOVEN, _KOPREGEL = 30, 330, 60, 16
_TEKENBREEDTE = 7.4
_DUN, _DIK = "1", "3"


def put(boven: ET.Element, naam: str, tekst: str = "", **attributen: str) -> ET.Element:
    """Add an element with a text below *boven*; `class_` stands for class."""
    plain = {k.rstrip("_").replace("_", "-"): v for k, v in attributen.items()}
    element = ET.SubElement(boven, naam, plain)
    element.text = tekst
    return element


def frame(titel: str, uitleg: str, breed: int, hoog: int) -> ET.Element:
    """Return an empty picture that tells what it shows, on paper of its own."""
    svg = ET.Element(
        "svg",
        {
            "xmlns": "http://www.w3.org/2000/svg",
            "viewBox": f"0 0 {breed} {hoog}",
            "width": str(breed),
            "height": str(hoog),
            "font-family": "system-ui, Liberation Sans, Arial, sans-serif",
            "font-size": "13",
            "fill": INKT,
            "role": "img",
            "aria-labelledby": "titel uitleg",
            "lang": "nl",
        },
    )
    put(svg, "title", titel, id="titel")
    put(svg, "desc", uitleg, id="uitleg")
    # WHY: dark letters need light paper, also on a dark page.
    put(svg, "rect", width=str(breed), height=str(hoog), fill=PAPIER)
    return svg


def write(svg: ET.Element, x: float, y: float, tekst: str, **meer: str) -> None:
    """Write one line of text."""
    put(svg, "text", tekst, x=f"{x:g}", y=f"{y:g}", **meer)


def grids(
    titel: str, uitleg: str, rasters: Sequence[Raster], onder: Sequence[str] = ()
) -> ET.Element:
    """Return one picture with every grid under the other, and *onder* below them."""
    breed = max(
        (_LINKS + r.breed * len(r.kolommen) + 8 for r in rasters), default=_LINKS
    )
    told = [line for text in onder for line in _lines(text, breed - 16)]
    hoog = sum(_height(r) for r in rasters) + _HOOG + len(told) * _KOPREGEL
    svg = frame(titel, uitleg, breed, hoog)
    y = 0
    for raster in rasters:
        y = _draw(svg, raster, y)
    for number, line in enumerate(told):
        write(svg, 8, y + _HOOG + number * _KOPREGEL, line)
    return svg


def _lines(tekst: str, breed: float) -> list[str]:
    return textwrap.wrap(tekst, max(8, int(breed / _TEKENBREEDTE))) or [""]


def _height(raster: Raster) -> int:
    return _BOVEN + _head(raster) + _HOOG * (len(raster.rijen) + 1)


def _head(raster: Raster) -> int:
    lines = [len(_lines(kolom, raster.breed)) for kolom in raster.kolommen]
    return max(lines, default=0) * _KOPREGEL


def _draw(svg: ET.Element, raster: Raster, y: int) -> int:
    """Draw one grid from *y* down; return where it ends."""
    end = y + _height(raster)
    write(svg, 8, y + _BOVEN // 2, raster.titel, font_weight="bold")
    y += _BOVEN
    for n, kolom in enumerate(raster.kolommen):
        for line, woorden in enumerate(_lines(kolom, raster.breed)):
            x = _LINKS + n * raster.breed + 6
            write(svg, x, y + line * _KOPREGEL, woorden)
    y += _head(raster)
    for naam, vakken in raster.rijen:
        write(svg, 8, y + _HOOG - 10, _short(naam, _LINKS - 16))
        for n, vak in enumerate(vakken):
            if not vak.teken:
                continue
            _field(svg, vak, _LINKS + n * raster.breed, y, raster.breed)
        y += _HOOG
    return end


def _short(tekst: str, breed: float) -> str:
    room = int(breed / _TEKENBREEDTE)
    return tekst if len(tekst) <= room else f"{tekst[: room - 1]}…"


def _field(svg: ET.Element, vak: Vak, x: int, y: int, breed: int) -> None:
    group = put(svg, "g")
    behind = ", ".join(vak.regels)
    put(group, "title", f"{vak.woorden}: {behind}" if behind else vak.woorden)
    put(
        group,
        "rect",
        x=str(x),
        y=str(y),
        width=str(breed - 2),
        height=str(_HOOG - 2),
        fill=vak.kleur,
        stroke=LET_OP if vak.let_op else LIJN,
        stroke_width=_DIK if vak.let_op else _DUN,
        stroke_dasharray="4 3" if vak.let_op else "none",
    )
    said = f"{vak.teken} {vak.woorden}" if breed >= _HOOG * 4 else vak.teken
    write(group, x + 6, y + _HOOG - 11, _short(said, breed - 8))
