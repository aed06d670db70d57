# SPDX-License-Identifier: EUPL-1.2
"""The pages of the questions: a feature with its scenarios as they went. In `site`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from deelkader.site.plaatsen import Link, norm_page, question_page, rule_page
from deelkader.site.stof import Stof, rule_names
from deelkader.verhalen.lezen import Feature
from deelkader.verhalen.uitvoeren import Resultaat
from deelkader.verhalen.zin import Soort

_VERZONNEN = "Alle families in dit verhaal zijn verzonnen."
_BRON = "@bron:"
_WOORD = {Soort.GEGEVEN: "Gegeven", Soort.ALS: "Als", Soort.DAN: "Dan"}


@dataclass(frozen=True, slots=True)
class Verteld:
    """One scenario: its sentences, what it is about, and whether it holds."""

    anker: str
    naam: str
    zinnen: tuple[tuple[str, str], ...]
    regels: tuple[Link, ...]
    normen: tuple[Link, ...]
    fout: str


@dataclass(frozen=True, slots=True)
class Vraagblad:
    """One question: its story, and per answer the scenarios that show it."""

    pad: str
    titel: str
    verhaal: str
    groepen: tuple[tuple[str, tuple[Verteld, ...]], ...]
    aantal: int
    gezakt: int


def question_pages(stof: Stof) -> tuple[Vraagblad, ...]:
    """Return a page per question, in the order of their files."""
    return tuple(_page(stof, feature) for feature in stof.features)


def _page(stof: Stof, feature: Feature) -> Vraagblad:
    here = feature.boom["feature"]
    story = " ".join(here.get("description", "").split()).removesuffix(_VERZONNEN)
    names = rule_names(feature)
    told = stof.per_bestand.get(feature.bestand, ())
    groups: dict[str, list[Verteld]] = {}
    for resultaat in told:
        name = names.get(resultaat.scenario.regel, "")
        groups.setdefault(name, []).append(_told(stof, resultaat))
    return Vraagblad(
        question_page(feature.bestand),
        here["name"],
        story.strip(),
        tuple((name, tuple(some)) for name, some in groups.items()),
        len(told),
        sum(bool(r.fout) for r in told),
    )


def _told(stof: Stof, resultaat: Resultaat) -> Verteld:
    scenario, inhoud = resultaat.scenario, stof.kader.inhoud
    titels = {r.id: r.titel or r.id for r in inhoud.alle_regels}
    normen = [t.removeprefix(_BRON) for t in scenario.tags if t.startswith(_BRON)]
    return Verteld(
        f"s{scenario.regel}",
        scenario.naam,
        tuple(_sentences(resultaat)),
        tuple(
            Link(titels[r], rule_page(r))
            for r in sorted(scenario.regels)
            if r in titels
        ),
        tuple(
            Link(inhoud.bronnen[n].titel, norm_page(n))
            for n in dict.fromkeys(normen)
            if n in inhoud.bronnen
        ),
        resultaat.fout,
    )


def _sentences(resultaat: Resultaat) -> Iterator[tuple[str, str]]:
    """Yield every sentence with the word before it; a second of its kind gets En."""
    before: Soort | None = None
    for soort, tekst in resultaat.scenario.zinnen:
        yield "En" if soort is before else _WOORD[soort], tekst
        before = soort
