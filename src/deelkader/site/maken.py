# SPDX-License-Identifier: EUPL-1.2
"""
Make every file of the site in memory: pages, pictures, style and search. In `site`.

Same kader, scenarios and earlier versions, same bytes: no clock, no random order.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from deelkader.beeld.beeld import Beeld, as_csv, as_svg
from deelkader.beeld.bronnenkaart import source_map
from deelkader.beeld.dekking import coverage_map
from deelkader.beeld.geldigheid import calendar, first_day
from deelkader.beeld.matrix import difference, matrix, standard_choices
from deelkader.site.normen import contested, guarantees, norm_pages
from deelkader.site.plaatsen import Link, rule_page
from deelkader.site.regels import review, rule_pages
from deelkader.site.stof import Stof
from deelkader.site.versies import changes
from deelkader.site.vragen import question_pages
from deelkader.site.zoeken import Zoekwoord, search_index

_KAARTEN = {
    "matrix": "Tabel",
    "verschil": "Verschil",
    "dekking": "Beproefd",
    "geldigheid": "Kalender",
    "bronnen": "Bronnenkaart",
}
_MENU = (
    Link("Vragen", "index.html"),
    Link("Regels", "regels.html"),
    Link("Normen", "normen.html"),
    Link("Standpunten", "standpunten.html"),
    Link("Garanties", "garanties.html"),
    Link("Beelden", "beelden.html"),
    Link("Versies", "versies.html"),
    Link("Alles op een rij", "alles.html"),
)
_VAST = ("site.css", "zoek.js")


@dataclass(frozen=True, slots=True)
class Site:
    """Every file by its path, and what was found while making it."""

    bestanden: Mapping[str, bytes]
    bladzijden: int
    gezakt: int
    niet_bewezen: int


def build(stof: Stof) -> Site:
    """Return the whole site about *stof*."""
    made: dict[str, bytes] = {}
    beelden = tuple(pictures(stof))
    for beeld in beelden:
        made[f"beelden/{beeld.naam}.svg"] = as_svg(beeld).encode()
        made[f"beelden/{beeld.naam}.csv"] = as_csv(beeld).encode()
    maker = _Maker(stof, beelden)
    pages = dict(maker.pages())
    made |= {pad: html.encode() for pad, html in pages.items()}
    index = json.dumps(
        [w.as_list() for w in maker.woorden], ensure_ascii=False, separators=(",", ":")
    )
    made["zoekindex.js"] = f"const ZOEKINDEX = {index};\n".encode()
    static = files("deelkader.site").joinpath("static")
    made |= {naam: static.joinpath(naam).read_bytes() for naam in _VAST}
    return Site(
        dict(sorted(made.items())),
        len(pages),
        len(stof.gezakt),
        sum(g.stand != "bewezen" for g in maker.garanties),
    )


def pictures(stof: Stof) -> Iterator[Beeld]:
    """Yield every picture that this kader can have."""
    kader = stof.kader
    dag = first_day(kader)
    keuzes = standard_choices(kader, dag)
    if keuzes:
        yield matrix(kader, keuzes)
    oud = stof.vorige[-1] if stof.vorige else None
    if keuzes and oud is not None and standard_choices(oud, dag):
        yield difference(oud, kader, keuzes)
    if stof.features:
        yield coverage_map(kader, stof.features, stof.resultaten)
    yield calendar(kader)
    told = {
        regel: [r.scenario.naam for r, _ in some if regel in r.scenario.regels]
        for regel, some in stof.geraakt.items()
    }
    yield source_map(kader, told)


class _Maker:
    """Fills in the templates."""

    def __init__(self, stof: Stof, beelden: tuple[Beeld, ...]) -> None:
        self.stof = stof
        self.beelden = beelden
        self.vragen = question_pages(stof)
        self.regels = rule_pages(stof)
        self.normen = norm_pages(stof)
        self.garanties = guarantees(stof)
        self.standpunten = contested(stof)
        self.wijzigingen = changes(stof)
        self.woorden: tuple[Zoekwoord, ...] = search_index(
            self.vragen, self.regels, self.normen, self.garanties, self.standpunten
        )
        self._omgeving = Environment(
            loader=PackageLoader("deelkader.site"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._omgeving.globals |= {
            "kader": stof.kader,
            "menu": _MENU,
            "toetsing": review(stof.kader.inhoud.toetsing),
            "regelblad": rule_page,
            "kaarten": _KAARTEN,
        }

    def pages(self) -> Iterator[tuple[str, str]]:
        """Yield every page: its path and its HTML."""
        for naam, inhoud in self._lists().items():
            yield f"{naam}.html", self._render(f"{naam}.html", f"{naam}.html", **inhoud)
        for vraag in self.vragen:
            yield vraag.pad, self._render("vraag.html", vraag.pad, vraag=vraag)
        for regel in self.regels:
            yield regel.pad, self._render("regel.html", regel.pad, blad=regel)
        for norm in self.normen:
            yield norm.pad, self._render("norm.html", norm.pad, norm=norm)
        for beeld in self.beelden:
            pad = f"beelden/{beeld.naam}.html"
            yield pad, self._render("beeld.html", pad, beeld=beeld)

    def _lists(self) -> dict[str, dict[str, Any]]:
        """Return the pages that stand at the top, with what they show."""
        per_bestand: dict[str, list[Any]] = {}
        for blad in self.regels:
            where = str(blad.regel.plek.bestand) if blad.regel.plek else "elders"
            per_bestand.setdefault(where, []).append(blad)
        per_wet: dict[str, list[Any]] = {}
        for norm in self.normen:
            per_wet.setdefault(norm.bron.wet or "Andere bronnen", []).append(norm)
        return {
            "index": {
                "vragen": self.vragen,
                "aantal": len(self.stof.resultaten),
                "gezakt": self.stof.gezakt,
                "garanties": self.garanties,
                "regels": len(self.regels),
                "normen": len(self.normen),
            },
            "regels": {"per_bestand": per_bestand},
            "normen": {"per_wet": per_wet},
            "standpunten": {"standpunten": self.standpunten},
            "garanties": {"garanties": self.garanties},
            "beelden": {"beelden": self.beelden},
            "versies": {"wijzigingen": self.wijzigingen},
            "alles": {"woorden": self.woorden},
        }

    def _render(self, sjabloon: str, pad: str, **inhoud: Any) -> str:
        wortel = "../" * pad.count("/")
        return self._omgeving.get_template(sjabloon).render(
            wortel=wortel, pad=pad, **inhoud
        )
