# SPDX-License-Identifier: EUPL-1.2
"""The source map: article -> rules -> scenarios. Floor 4, `beeld`."""

from __future__ import annotations

import textwrap
from collections.abc import Collection, Mapping, Sequence
from xml.etree import ElementTree as ET

from deelkader.beeld.beeld import Beeld
from deelkader.beeld.tekenen import LIJN, frame, put, write
from deelkader.kader import Kader

type_verteld = Mapping[str, Sequence[str]]
"""Rule -> the scenarios that are about it."""

_HOOG, _BOVEN = 20, 80
_NORM, _REGEL, _AANTAL, _BREED = 8, 470, 910, 1160
_BALK, _TEKENS = 110, 58


def source_map(
    kader: Kader, verteld: type_verteld, alleen: Collection[str] | None = None
) -> Beeld:
    """Return which rules rest on each norm, and how often those are tried."""
    inhoud = kader.inhoud
    chosen = {
        id_: bron
        for id_, bron in inhoud.bronnen.items()
        if alleen is None or id_ in alleen
    }
    behind = {
        id_: [r.id for r in inhoud.alle_regels if id_ in r.bronnen] for id_ in chosen
    }
    rows = []
    for id_, bron in chosen.items():
        what = (id_, bron.titel, "ja" if bron.beslist else "nee")
        rows += [
            (*what, regel, scenario)
            for regel in behind[id_]
            for scenario in dict.fromkeys(verteld.get(regel, ()))
        ]
        bare = [r for r in behind[id_] if not verteld.get(r)]
        rows += [(*what, regel, "") for regel in bare]
        rows += [] if behind[id_] else [(*what, "", "")]
    used = {id_: rules for id_, rules in behind.items() if rules}
    titel = "Van wetsartikel naar regel naar scenario"
    uitleg = (
        "Links een norm, in het midden de regels die erop rusten, rechts hoeveel"
        f" scenario's over die regel gaan. {len(used)} van de {len(chosen)} normen"
        " staan achter een regel; de andere staan alleen in de tabel."
    )
    titels = {id_: f"{bron.titel} ({id_})" for id_, bron in chosen.items()}
    svg = _draw((titel, uitleg), used, titels, verteld)
    koppen = ("norm", "titel", "beslist", "regel", "scenario")
    return Beeld("bronnen", titel, uitleg, koppen, tuple(rows), svg)


def _draw(
    woorden: tuple[str, str],
    used: Mapping[str, Sequence[str]],
    titels: Mapping[str, str],
    verteld: type_verteld,
) -> ET.Element:
    """Draw a block per norm: its rules under each other, each with a bar."""
    rows = sum(len(rules) for rules in used.values())
    svg = frame(*woorden, _BREED, _BOVEN + _HOOG * (rows + 1))
    write(svg, _NORM, 24, woorden[0], font_weight="bold")
    for x, kop in ((_NORM, "norm"), (_REGEL, "regel"), (_AANTAL, "scenario's")):
        write(svg, x, _BOVEN - 24, kop, font_weight="bold")
    most = max(
        (len(set(verteld.get(r, ()))) for b in used.values() for r in b), default=1
    )
    y = _BOVEN
    for norm, rules in used.items():
        end = y + _HOOG * len(rules)
        _norm(svg, titels[norm], y, end)
        for number, regel in enumerate(rules):
            _rule(svg, regel, y + _HOOG * number, (verteld, most))
        y = end
    return svg


def _norm(svg: ET.Element, titel: str, y: int, end: int) -> None:
    """Write the norm, and hold its rules together with a bracket."""
    for number, line in enumerate(textwrap.wrap(titel, _TEKENS)):
        if number == 0 or y + _HOOG * (number + 1) <= end:
            write(svg, _NORM, y + 14 + _HOOG * number, line)
    bracket = f"M{_REGEL - 8} {y + 3}h-8V{end - 3}h8"
    put(svg, "path", d=bracket, fill="none", stroke=LIJN)


def _rule(
    svg: ET.Element, regel: str, y: int, geteld: tuple[type_verteld, int]
) -> None:
    verteld, most = geteld
    number = len(set(verteld.get(regel, ())))
    write(svg, _REGEL, y + 14, regel[:_TEKENS])
    width = round(_BALK * number / max(most, 1), 1)
    put(
        svg,
        "rect",
        x=str(_AANTAL),
        y=str(y + 4),
        width=f"{width:g}",
        height=str(_HOOG - 8),
        fill="#c9d7f8",
        stroke=LIJN,
    )
    said = str(number) if number else "0: niet beproefd"
    write(svg, _AANTAL + width + 6, y + 14, said)
