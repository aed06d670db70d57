# SPDX-License-Identifier: EUPL-1.2
"""The pages of the norms, the guarantees and the contested points. In `site`."""

from __future__ import annotations

from dataclasses import dataclass

from deelkader.regels.vorm import BronVorm, StandpuntVorm
from deelkader.site.plaatsen import Link, norm_page, story
from deelkader.site.regels import norm_links, rule_links
from deelkader.site.stof import Stof
from deelkader.site.uitleg import condition


@dataclass(frozen=True, slots=True)
class Normblad:
    """One norm, and what rests on it; *link* only where it is a web address."""

    pad: str
    id: str
    bron: BronVorm
    link: str
    regels: tuple[tuple[Link, tuple[Link, ...]], ...]
    garanties: tuple[Link, ...]
    standpunten: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Garantieblad:
    """One sentence for all questions, and whether it was proven."""

    id: str
    zin: str
    stand: str
    uitleg: str
    voorbeeld: str
    condities: tuple[str, ...]
    bronnen: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Standpuntblad:
    """One contested point, the side that was chosen, and what looks at it."""

    id: str
    punt: StandpuntVorm
    gekozen: str
    regels: tuple[tuple[str, tuple[Link, ...]], ...]
    bronnen: tuple[Link, ...]


def norm_pages(stof: Stof) -> tuple[Normblad, ...]:
    """Return a page per norm, in the order of `bronnen.yaml`."""
    return tuple(_norm(stof, i, b) for i, b in stof.kader.inhoud.bronnen.items())


def _norm(stof: Stof, id_: str, bron: BronVorm) -> Normblad:
    inhoud = stof.kader.inhoud
    rules = stof.op_norm.get(id_, ())
    links = rule_links(stof, (r.id for r in rules))
    told = []
    for regel, link in zip(rules, links, strict=True):
        named = [
            Link(r.scenario.naam, story(r.scenario), "klopt niet" if r.fout else "")
            for r, _ in stof.geraakt.get(regel.id, ())
            if regel.id in r.scenario.regels
        ]
        told.append((link, tuple(named)))
    return Normblad(
        norm_page(id_),
        id_,
        bron,
        bron.link if bron.link.startswith("https://") else "",
        tuple(told),
        tuple(
            Link(g.zin, f"garanties.html#{g.id}")
            for g in inhoud.garanties
            if id_ in g.bronnen
        ),
        tuple(
            Link(punt.vraag, f"standpunten.html#{naam}")
            for naam, punt in inhoud.standpunten.items()
            if id_ in punt.bronnen
        ),
    )


def guarantees(stof: Stof) -> tuple[Garantieblad, ...]:
    """Return every guarantee with the state of its proof."""
    found = []
    for bewijs in stof.bewijzen:
        garantie = bewijs.garantie
        stand, uitleg = "bewezen", "Er is geen vraag waarvoor dit niet waar is."
        if bewijs.is_leeg:
            stand, uitleg = "gaat over niets", "Er is geen vraag waar dit over gaat."
        if bewijs.tegenvoorbeeld is not None:
            answer = bewijs.tegenvoorbeeld.uitkomst
            stand = "klopt niet"
            uitleg = f"Er is een vraag met het antwoord '{answer}'."
        begrippen = stof.kader.begrippen
        found.append(
            Garantieblad(
                garantie.id,
                garantie.zin,
                stand,
                uitleg,
                stof.counterexample(bewijs),
                tuple(condition(begrippen, c) for c in garantie.condities),
                norm_links(stof, garantie.bronnen),
            )
        )
    return tuple(found)


def contested(stof: Stof) -> tuple[Standpuntblad, ...]:
    """Return every contested point, by its number."""
    inhoud = stof.kader.inhoud
    ordered = sorted(inhoud.standpunten.items(), key=lambda p: (p[1].nummer or 0, p[0]))
    return tuple(
        Standpuntblad(
            naam,
            punt,
            inhoud.gekozen[naam],
            tuple(
                (kant, rule_links(stof, _on_side(stof, naam, kant)))
                for kant in punt.kanten
            ),
            norm_links(stof, punt.bronnen),
        )
        for naam, punt in ordered
    )


def _on_side(stof: Stof, naam: str, kant: str) -> list[str]:
    regels = stof.kader.inhoud.alle_regels
    return [r.id for r in regels if r.kanten.get(naam) == kant]
