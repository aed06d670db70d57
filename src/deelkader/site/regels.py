# SPDX-License-Identifier: EUPL-1.2
"""The pages of the rules. In `site`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from deelkader.beeld.dekking import BESLIST
from deelkader.model.regel import Regel
from deelkader.model.toetsing import Toetsing
from deelkader.site.plaatsen import Link, norm_page, question_page, rule_page, story
from deelkader.site.stof import Stof
from deelkader.site.uitleg import conditions, does, layer, rivals

_MEESTE_WAARDEN = 60


@dataclass(frozen=True, slots=True)
class Regelblad:
    """Everything the page of one rule shows, in words and links."""

    pad: str
    regel: Regel
    titel: str
    soort: str
    laag: str
    assen: tuple[str, ...]
    condities: tuple[str, ...]
    gevolgen: tuple[str, ...]
    kanten: tuple[Link, ...]
    wint_van: tuple[Link, ...]
    rivalen: tuple[Link, ...]
    bronnen: tuple[Link, ...]
    scenarios: tuple[Link, ...]
    beslist_in: tuple[Link, ...]
    geldig: str
    toetsing: str
    is_gekozen: bool


def rule_pages(stof: Stof) -> tuple[Regelblad, ...]:
    """Return a page per rule, in the order of the files."""
    return tuple(_page(stof, regel) for regel in stof.kader.inhoud.alle_regels)


def rule_links(stof: Stof, regels: Iterable[str]) -> tuple[Link, ...]:
    """Return a link to each rule, by its title."""
    titels = {r.id: r.titel or r.id for r in stof.kader.inhoud.alle_regels}
    return tuple(Link(titels[r], rule_page(r), r) for r in regels if r in titels)


def norm_links(stof: Stof, normen: Iterable[str]) -> tuple[Link, ...]:
    """Return a link to each norm; says when its text was not read."""
    bronnen = stof.kader.inhoud.bronnen
    return tuple(
        Link(
            bronnen[n].titel,
            norm_page(n),
            "" if bronnen[n].geverifieerd else "niet geverifieerd",
        )
        for n in normen
        if n in bronnen
    )


def _page(stof: Stof, regel: Regel) -> Regelblad:
    inhoud = stof.kader.inhoud
    touched = stof.geraakt.get(regel.id, ())
    named = [r.scenario for r, _ in touched if regel.id in r.scenario.regels]
    broken = {r.scenario for r, _ in touched if r.fout}
    decided = Counter(r.scenario.bestand for r, hoe in touched if hoe == BESLIST)
    titels = {f.bestand: f.boom["feature"]["name"] for f in stof.features}
    return Regelblad(
        rule_page(regel.id),
        regel,
        regel.titel or regel.id,
        does(regel),
        layer(inhoud.begrippen, regel.laag),
        tuple(inhoud.begrippen.assen[as_] for as_ in regel.assen),
        tuple(conditions(inhoud.begrippen, regel, _MEESTE_WAARDEN)),
        tuple(_consequences(stof, regel)),
        tuple(_chosen_side(stof, keuze) for keuze in regel.standpunten),
        rule_links(stof, sorted(regel.uitzondering_op)),
        rule_links(stof, rivals(inhoud, regel)),
        norm_links(stof, regel.bronnen),
        tuple(
            Link(s.naam, story(s), "klopt niet" if s in broken else "klopt")
            for s in named
        ),
        tuple(Link(titels[b], question_page(b), str(n)) for b, n in decided.items()),
        validity(regel.geldig_vanaf, regel.geldig_tot),
        review(regel.toetsing or inhoud.toetsing),
        regel in inhoud.regels,
    )


def _chosen_side(stof: Stof, keuze: str) -> Link:
    """Return a link to a contested point, with the side at which the rule holds."""
    naam, _, kant = keuze.partition("/")
    punt = stof.kader.inhoud.standpunten[naam]
    return Link(punt.vraag, f"standpunten.html#{naam}", punt.kanten[kant].label)


def _consequences(stof: Stof, regel: Regel) -> list[str]:
    """Return what comes with the answer, and who must say yes."""
    begrippen = stof.kader.begrippen
    found = []
    if regel.een_van:
        names = " of ".join(begrippen.gevers[g].label for g in regel.een_van)
        found.append(f"Zegt ja: {names}")
    if regel.iedereen_van:
        group = [
            r for r in stof.kader.inhoud.alle_regels if r.groep == regel.iedereen_van
        ]
        asked = dict.fromkeys(g for r in group for g in r.een_van or ())
        names = ", ".join(begrippen.gevers[g].label for g in asked)
        found.append(f"Zegt ja: iedereen die er is van: {names}")
    found += [f"Daarbij: {begrippen.plichten[v].label}" for v in regel.voorwaarden]
    found += [f"Ook: {begrippen.plichten[p.plicht].label}" for p in regel.plichten]
    return found


def validity(vanaf: date | None, tot: date | None) -> str:
    """Return from when until when something holds, in words."""
    start = f"Geldt vanaf {vanaf}" if vanaf else "Geldt zo lang als het kader"
    end = "" if tot is None or tot == date.max else f", tot en met {tot}"
    return f"{start}{end}."


def review(toetsing: Toetsing | None) -> str:
    """Return who validated, in which role, when, and when to look again."""
    if toetsing is None:
        return "Niemand schreef op wie dit toetste."
    who = f"Toetsing: {toetsing.door}"
    role = f" ({toetsing.rol})" if toetsing.rol else ""
    when = f", op {toetsing.op}" if toetsing.op else ""
    again = f" Kijk opnieuw op {toetsing.opnieuw_op}." if toetsing.opnieuw_op else ""
    return f"{who}{role}{when}.{again}"
