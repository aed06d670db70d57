# SPDX-License-Identifier: EUPL-1.2
"""
The maandbeeld of one region as a picture on one page: bars, and the same numbers.

Nothing is told by colour alone: a bar has a pattern and a letter, the message stands
in a sentence and every number in a table. No script, no other file; fit for print
and for a dark screen. Only draws what may be published. Floor 5, pure.
"""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING, Any, Final
from xml.etree import ElementTree as ET

from deelkader.beeld.tekenen import put
from deelkader.beeld.uitkomsten import TEKENS, legend
from deelkader.begrippen.spelling import camel
from deelkader.service.maandbeeld.cijfers import CIJFERS, UITKOMSTEN
from deelkader.service.maandbeeld.csv_tabel import GEEN_GEMEENTE, shown
from deelkader.service.maandbeeld.kleine_aantallen import Verborgen
from deelkader.service.maandbeeld.maand import Maand
from deelkader.service.maandbeeld.telling import ONBEKEND

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_REST: Final = ("", "niet getoond", "#ffffff")
_STREPEN: Final = ("M0 5H10", "", "M5 0V10", "M0 10L10 0", "M5 5h1", "M0 0L10 10", "X")
_RASTER: Final = "M0 5H10M5 0V10"
_MEESTE_REDENEN: Final = 10
_LINKS, _STAAF, _HOOG, _KOLOM = 240, 700, 26, 86
_RAND, _LETTER, _KOPBREED = 16, 7, 13
_ASKED: Final = {
    Verborgen.KLEIN.value: "Er waren minder dan 10 vragen.",
    Verborgen.DICHT.value: "Hoeveel vragen er waren, tonen we niet:"
    " dat zou een klein getal verraden.",
}
_STIJL: Final = """
svg { background: #fff; color: #1b1b1b; }
text { fill: currentColor; }
.kop { font-weight: bold; }
.op { fill: #1b1b1b; }
.lijn { stroke: currentColor; stroke-width: .5; }
.staaf { stroke: #1b1b1b; }
@media (prefers-color-scheme: dark) { svg { background: #1b1b1b; color: #f4f4f4; } }
@media print { svg { background: #fff; color: #000; } }
"""


def draw(beeld: Mapping[str, Any], regio: Mapping[str, Any]) -> ET.Element:
    """Return the picture of one *regio* of *beeld*."""
    return _Plaatje(beeld, regio).tree()


class _Plaatje:
    def __init__(self, beeld: Mapping[str, Any], regio: Mapping[str, Any]) -> None:
        self._beeld = beeld
        self._regio = regio
        self._rijen: list[tuple[str, Mapping[str, Any]]] = [
            *((g["naam"], g["cijfers"]) for g in regio["gemeenten"]),
            ("Hele regio", regio["totaal"]),
            (GEEN_GEMEENTE, beeld[ONBEKEND]),
        ]
        self._svg = ET.Element(
            "svg",
            {
                "xmlns": "http://www.w3.org/2000/svg",
                "font-family": "sans-serif",
                "font-size": "13",
                "role": "img",
                "aria-labelledby": "titel uitleg",
                "lang": "nl",
            },
        )
        self._y = 0

    def tree(self) -> ET.Element:
        """Draw everything, and return it."""
        maand = Maand.of(self._beeld["maand"]).naam
        titel = f"Maandbeeld {self._regio['naam']}, {maand}"
        put(self._svg, "title", titel, id="titel")
        put(self._svg, "desc", " ".join(self._message()), id="uitleg")
        put(self._svg, "style", _STIJL)
        self._patterns()
        self._line(titel, step=30, class_="kop", font_size="20")
        for sentence in self._message():
            self._line(sentence, step=20)
        self._bars()
        self._reasons()
        self._table()
        width = 2 * _RAND + _LINKS + max(_STAAF, _KOLOM * len(self._rijen))
        height = self._y + _RAND
        size = {"width": str(width), "height": str(height)}
        self._svg.attrib.update(size | {"viewBox": f"0 0 {width} {height}"})
        return self._svg

    def _message(self) -> list[str]:
        totaal = self._regio["totaal"]
        asked, talk = totaal["vragen"], totaal["overleg"]
        found = [_ASKED.get(asked, f"Er waren {asked} vragen.")]
        if isinstance(talk, int):
            found.append(f"Bij {talk} vragen was het antwoord: overleg eerst.")
        found.append(
            "Getallen onder de 10 tonen we niet, en ook niet wat zo'n getal verraadt."
        )
        if self._beeld["onvolledig"]:
            found.append(
                "Let op: een deel was al gewist. De getallen zijn daarom te laag."
            )
        return found

    def _patterns(self) -> None:
        defs = put(self._svg, "defs")
        for number, uitkomst in enumerate(UITKOMSTEN):
            _pattern(defs, uitkomst, TEKENS[uitkomst][2], _STREPEN[number])
        _pattern(defs, "rest", _REST[2], "X")

    def _bars(self) -> None:
        self._heading("Antwoorden per gemeente")
        self._line(f"{legend()}; zonder letter = niet getoond", step=22)
        numbers = [c["vragen"] for _, c in self._rijen if isinstance(c["vragen"], int)]
        # WHY without the region: beside it every municipality would be a sliver.
        own = [
            c["vragen"]
            for naam, c in self._rijen
            if isinstance(c["vragen"], int) and naam != "Hele regio"
        ]
        most = max(own or numbers or [1])
        for naam, cijfers in self._rijen:
            if naam != "Hele regio":
                self._bar(naam, cijfers, most)

    def _bar(self, naam: str, cijfers: Mapping[str, Any], most: int) -> None:
        y = self._y
        self._text(naam, _RAND, y + 17)
        asked = cijfers["vragen"]
        if not isinstance(asked, int):
            self._text(f"{shown(asked)}", _RAND + _LINKS, y + 17)
            self._y += _HOOG
            return
        parts = [(u, cijfers[camel(u)]) for u in UITKOMSTEN]
        numbers = [(u, n) for u, n in parts if isinstance(n, int)]
        rest = asked - sum(n for _, n in numbers)
        x = float(_RAND + _LINKS)
        scale = (_STAAF - 60) / most
        for uitkomst, aantal in [*numbers, ("rest", rest)]:
            if aantal:
                self._piece(uitkomst, aantal, x, aantal * scale)
                x += aantal * scale
        self._text(str(asked), round(x) + 6, y + 17)
        self._y += _HOOG

    def _piece(self, uitkomst: str, aantal: int, x: float, width: float) -> None:
        teken, woord, kleur = TEKENS.get(uitkomst, _REST)
        group = put(self._svg, "g")
        put(group, "title", f"{woord}: {aantal}")
        place = {
            "x": f"{x:.1f}",
            "y": str(self._y + 3),
            "width": f"{width:.1f}",
            "height": str(_HOOG - 6),
        }
        put(group, "rect", fill=f"url(#patroon-{uitkomst})", class_="staaf", **place)
        told = f"{teken} {aantal}" if teken else ""
        if told and width > _LETTER * len(told) + 12:
            back = place | {
                "x": f"{x + 4:.1f}",
                "y": str(self._y + 5),
                "width": str(_LETTER * len(told) + 6),
                "height": str(_HOOG - 10),
            }
            put(group, "rect", fill=kleur, **back)
            where = {"x": f"{x + 7:.1f}", "y": str(self._y + 18)}
            put(group, "text", told, class_="op", font_size="12", **where)

    def _reasons(self) -> None:
        self._heading("Waarom overleg? De regels die het vaakst meetelden")
        redenen: Sequence[Mapping[str, Any]] = self._regio["redenen"]
        if not redenen:
            self._line("Geen enkele regel telde vaak genoeg mee om te tonen.", step=20)
        for reden in redenen[:_MEESTE_REDENEN]:
            titel = reden["titel"] or reden["regel"]
            self._line(f"{reden['aantal']} keer: {titel}", step=20)

    def _table(self) -> None:
        self._heading("Alle cijfers")
        for number, (naam, _) in enumerate(self._rijen):
            for part, word in enumerate(_wrapped(naam)):
                x = _RAND + _LINKS + _KOLOM * number
                self._text(word, x, self._y + 14 * part, font_size="11")
        self._y += 30
        groep = ""
        for cijfer in CIJFERS:
            if cijfer.groep != groep:
                groep = cijfer.groep
                self._line(groep, step=10, class_="kop")
                self._y += 14
            indent = 12 if cijfer.deel_van else 0
            self._text(cijfer.label, _RAND + indent, self._y)
            for number, (_, cijfers) in enumerate(self._rijen):
                x = _RAND + _LINKS + _KOLOM * number
                told = str(shown(cijfers[camel(cijfer.id)]))
                self._text(told, x, self._y, font_size="12")
            self._y += 17

    def _heading(self, tekst: str) -> None:
        self._y += 14
        self._line(tekst, step=22, class_="kop", font_size="15")

    def _line(self, tekst: str, *, step: int, **how: str) -> None:
        """Write a line of text, and go down."""
        self._y += step
        self._text(tekst, _RAND, self._y, **how)
        self._y += 4

    def _text(self, tekst: str, x: int, y: int, **how: str) -> None:
        put(self._svg, "text", tekst, x=str(x), y=str(y), **how)


def _pattern(defs: ET.Element, naam: str, kleur: str, streep: str) -> None:
    pattern = put(
        defs,
        "pattern",
        id=f"patroon-{naam}",
        width="10",
        height="10",
        patternUnits="userSpaceOnUse",
    )
    put(pattern, "rect", width="10", height="10", fill=kleur)
    if streep:
        d = _RASTER if streep == "X" else streep
        put(pattern, "path", d=d, stroke="#5a5a5a", stroke_width="1", fill="none")


def _wrapped(naam: str) -> list[str]:
    return textwrap.wrap(naam, _KOPBREED) or [""]
