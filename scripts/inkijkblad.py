# SPDX-License-Identifier: EUPL-1.2
"""The page `docs/inkijk.md`: what every viewer sees, why, and the tested cases."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from deelkader.model.inkijk import Inkijksoort

if TYPE_CHECKING:
    from collections.abc import Iterator

    from deelkader.kader import Kader
    from deelkader.model.inkijk import Inkijkregel, Inkijkregels

KOPPEN = {
    Inkijksoort.TONEN: "Te zien",
    Inkijksoort.VERBERGEN: "Niet te zien",
    Inkijksoort.NOEMEN: "Wie ja zei",
}
INLEIDING = """\
De jeugdige, een ouder en de voogd hebben elk een eigen lijst: wat is er gedeeld, met
wie, waarom, door welke rol en mocht dat?
De regels staan in `rules/inkijk.yaml`. Deze bladzijde is ervan gemaakt.

## Zo werkt het

- Niets is te zien tot een regel het toont. Een regel die verbergt, gaat altijd voor.
- Tonen mag alleen als alles zeker klopt. Verbergen moet al als het zou kunnen:
  onbekend is geen nee.
- Een standaard uit `begrippen.yaml` telt hier niet. Schreef niemand op of vertellen
  gevaarlijk was, dan is het niet te zien.
- De lijst verraadt niet wat er niet op staat: eigen nummers zonder gaten, geen totaal,
  geen nummer of id uit het logboek, alleen de dag.
- Op elke lijst staat dezelfde zin: "{altijd}"
- Van één keer delen staan alleen de gegevens op de lijst die deze kijker mag zien, met
  alleen de reden en de wet daarvan.
- Hetzelfde op één dag staat er één keer.
- Wat niet te lezen is, is niet te zien. De organisatie vindt het met `unreadable`.
- Een overleg is alleen te zien als is opgeschreven wie er zat, en als alle deelnemers
  te zien zijn.
- Een lagere laag (beroep, regio, gemeente) heeft hier geen regels. Die kan dus niets
  tonen.

## Welke leeftijd telt?

- De leeftijd op de dag van kijken beslist wat iemand ziet: `nu`. Wat toen gold voor
  gevaar, adres en wie het wist: `als`.
- Een kind was 10 en is nu 14: het ziet ook wat toen werd gedeeld.
- Een kind was 10 en is nu 14: een ouder ziet van toen alleen nog waar die zelf ja op
  zei, en wat de school deelde over school.
- Vanaf de dag dat de jongere 16 is, ziet een ouder niets meer, ook niet van vroeger.
  Kan de jongere het niet overzien, dan kijkt wie het gezag heeft tot 18 jaar mee.
- Vanaf 18 jaar ziet alleen de jongere de eigen lijst.
- Wie nu het gezag heeft, telt als ouder met gezag, ook voor vroeger. Wie het gezag
  kwijt is, heeft geen lijst meer.

## Wat moet bekend zijn?

Bij het delen: `risico_bij_informeren` en `verdachte_ouder`. Voor een ouder ook
`geheim_adres` bij een adres of overdracht, en voor een signaal
`dreiging_tegen_melder`. Op de dag van kijken: `leeftijd`, `wilsbekwaam`,
`risico_bij_informeren`, `verdachte_ouder`, voor een ouder ook `omgang_ontzegd`. Wat
ontbreekt, is onbekend, en dan is het niet te zien."""


def page(kader: Kader, gevallen: Path, gemaakt: str) -> str:
    """Return the page; *gevallen* are the cases that the tests ask."""
    inkijk = kader.inhoud.inkijk
    if inkijk is None:
        return f"# Wat ziet wie?\n\n{gemaakt}\n\nDit kader zegt niet wie wat ziet.\n"
    cases = yaml.safe_load(gevallen.read_text(encoding="utf-8"))["gevallen"]
    intro = INLEIDING.format(altijd=inkijk.altijd)
    lines = ["# Wat ziet wie?", "", gemaakt, "", intro]
    for naam, kijker in inkijk.kijkers.items():
        label = kijker.label[0].upper() + kijker.label[1:]
        lines += ["", f"## {label}"]
        for soort, kop in KOPPEN.items():
            lines += _rules(inkijk, naam, (soort, kop))
        own = [case for case in cases if case["kijker"] == naam]
        lines += _cases(kader, naam, own)
    return "\n".join(lines) + "\n"


def _rules(
    inkijk: Inkijkregels, kijker: str, wat: tuple[Inkijksoort, str]
) -> Iterator[str]:
    """Yield the rules of one kind for one viewer."""
    soort, kop = wat
    found = [r for r in inkijk.regels if r.soort is soort and kijker in r.kijkers]
    if not found and soort is Inkijksoort.TONEN:
        yield from ("", "Geen regel toont hier iets: deze lijst is altijd leeg.")
    elif found and _sees(inkijk, kijker):
        yield from ("", f"### {kop}", "", *map(_rule, found))


def _sees(inkijk: Inkijkregels, kijker: str) -> bool:
    shows = (r for r in inkijk.regels if r.soort is Inkijksoort.TONEN)
    return any(kijker in r.kijkers for r in shows)


def _rule(regel: Inkijkregel) -> str:
    bronnen = ", ".join(f"`{bron}`" for bron in regel.bronnen)
    uitleg = f" {regel.uitleg}" if regel.uitleg else ""
    return f"- `{regel.id}`: {regel.titel}.{uitleg} ({bronnen})"


def _cases(kader: Kader, kijker: str, cases: list[dict[str, Any]]) -> Iterator[str]:
    """Yield the tested cases of one viewer as a table."""
    inkijk = kader.inhoud.inkijk
    if not cases or inkijk is None:
        return
    publiek = kader.inhoud.publiek[inkijk.kijkers[kijker].publiek]
    words = publiek.waarden[kader.begrippen.elk.id]
    yield from ("", "### Gevallen", "", "| geval | ziet | door |", "|---|---|---|")
    for case in cases:
        seen = ", ".join(words[id_] for id_ in case["ziet"]) or "niets"
        regel = f"`{case['regel']}`" if "regel" in case else "geen regel toont het"
        yield f"| {case['geval']} | {seen} | {regel} |"
