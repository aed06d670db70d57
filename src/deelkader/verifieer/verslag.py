# SPDX-License-Identifier: EUPL-1.2
"""
The result in words: for a terminal, and as a report in Markdown.

Responsible for what people read; decides nothing. Floor 1, `verifieer`.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from typing import Any

from deelkader.verifieer.doorloop import Adviesregel
from deelkader.verifieer.steekproef import Steekproef
from deelkader.verifieer.uitslag import (
    Bevinding,
    Stand,
    Telling,
    Uitslag,
    Uitspraak,
    lines,
    points,
)
from deelkader.verifieer.woorden import period

MERK = {Stand.OK: "✓", Stand.FOUT: "✗", Stand.NIET_BEKEKEN: "?"}
_WOORD = {Stand.OK: "klopt", Stand.FOUT: "fout", Stand.NIET_BEKEKEN: "niet bekeken"}
_BREEDTE = 88
_GETOOND = 20
_INSPRONG = " " * 5


def terminal(uitslag: Uitslag, herhaal: str) -> Iterator[str]:
    """Yield the lines for a terminal; *herhaal* is the command to do it again."""
    yield f"{_name(uitslag)}, {period(uitslag.eerste, uitslag.laatste)}"
    yield verdict(uitslag)
    for uitspraak in uitslag.uitspraken:
        yield from _wrap(uitspraak.zin, f"{MERK[uitspraak.stand]} {uitspraak.nummer}. ")
        for zin in (*_findings(uitspraak), *uitspraak.uitleg):
            yield from _wrap(zin, _INSPRONG)
    for zin in (*_counts(uitslag.telling), *uitslag.let_op):
        yield from _wrap(zin, "")
    yield f"Herhaal: {herhaal}"


def report(uitslag: Uitslag, herhaal: str, steekproef: Steekproef | None = None) -> str:
    """Return the report in Markdown, with a page per line of the sample."""
    out = [
        f"# {_name(uitslag)}",
        "",
        f"Periode: {period(uitslag.eerste, uitslag.laatste)} (tijden in UTC).",
        f"Het logboek telt {lines(uitslag.grootte)}.",
        "",
        f"**{verdict(uitslag)}**",
        "",
        "| | uitspraak | uitkomst |",
        "|---|---|---|",
    ]
    out += [f"| {u.nummer} | {_cell(u.zin)} | {_mark(u)} |" for u in uitslag.uitspraken]
    for uitspraak in uitslag.uitspraken:
        found = [*_findings(uitspraak), *uitspraak.uitleg]
        if found:
            out += ["", f"## {uitspraak.nummer}. {uitspraak.zin}", ""]
            out += [f"- {zin}" for zin in found]
    rest = [*_counts(uitslag.telling), *uitslag.let_op]
    if rest:
        out += ["", "## Ook goed om te weten", "", *(f"- {zin}" for zin in rest)]
    out += ["", "## Bewaar dit", ""]
    out += ["Bewaar het controlepunt, buiten de organisatie van het logboek.", ""]
    if uitslag.controlepunt:
        out += ["```text", uitslag.controlepunt.rstrip("\n"), "```"]
    else:
        out += ["Er is geen controlepunt met een goede handtekening."]
    out += ["", "Herhaal dit onderzoek met:", "", "```sh", herhaal, "```"]
    if steekproef is not None:
        out += ["", *sample_pages(steekproef, "## ")]
    return "\n".join(out) + "\n"


def verdict(uitslag: Uitslag) -> str:
    """Return the verdict in one sentence."""
    if not uitslag.is_heel:
        return "Dit logboek klopt niet. Lees hieronder wat er fout is."
    left = [u.nummer for u in uitslag.uitspraken if u.stand is Stand.NIET_BEKEKEN]
    if not left:
        return "Dit logboek klopt."
    which = " en ".join(map(str, left))
    return f"We vonden geen fouten. Niet alles is bekeken: zie {which}."


def sample_pages(steekproef: Steekproef, kop: str = "") -> Iterator[str]:
    """Yield the lines of the sample: how it was drawn, then a page per line."""
    found = steekproef.drawn()
    yield f"{kop}Steekproef van {points(len(found))}, zaad {steekproef.zaad}"
    yield ""
    yield (
        "Getrokken uit de geopende adviezen: die met de laagste SHA-256 van"
        f" '{steekproef.zaad}/<regelnummer>'."
    )
    for regel in found:
        yield ""
        yield from sample_page(regel, f"#{kop}" if kop else "")


def sample_page(regel: Adviesregel, kop: str = "") -> Iterator[str]:
    """Yield one answer in words: when, by which kader, what was asked and said."""
    vraag = _dict(regel.feiten.get("vraag"))
    oordeel = _dict(regel.feiten.get("oordeel"))
    kader = _dict(regel.feiten.get("kader"))
    yield f"{kop}Regel {points(regel.nr)}"
    yield ""
    moment = f"{regel.tijd[:10]} om {regel.tijd[11:19]} (UTC)"
    yield f"- Wanneer: {moment}. Kenmerk: {regel.id}."
    yield f"- Kader: {kader.get('versie', 'onbekend')} ({kader.get('hash', '')})."
    yield (
        f"- Gevraagd: mag {vraag.get('van')} dit delen met {vraag.get('naar')}:"
        f" {_words(vraag.get('gegevens'))}?"
    )
    yield (
        f"- Waarvoor: {vraag.get('doel')}. Situatie: {vraag.get('situatie')}."
        f" Datum: {vraag.get('datum')}."
    )
    for naam, waarde in _dict(vraag.get("feiten")).items():
        yield f"- Feit: {naam} is {_words(waarde)}."
    for said in vraag.get("toestemmingen") or ():
        yield f"- Toestemming: {_words(said)}."
    yield f"- Uitkomst: {oordeel.get('uitkomst')}."
    for item in oordeel.get("gegevens") or ():
        part = _dict(item)
        yield f"- {part.get('categorie')}: {part.get('uitkomst')}."


def _name(uitslag: Uitslag) -> str:
    parts = uitslag.oorsprong.split("/")
    return f"Logboek {parts[1]}" if len(parts) > 1 else "Logboek"


def _mark(uitspraak: Uitspraak) -> str:
    return f"{MERK[uitspraak.stand]} {_WOORD[uitspraak.stand]}"


def _findings(uitspraak: Uitspraak) -> Iterator[str]:
    for bevinding in uitspraak.bevindingen[:_GETOOND]:
        yield bevinding.reden
        yield from _hashes(bevinding)
    more = uitspraak.aantal - _GETOOND
    if more > 0:
        yield f"En nog {points(more)} andere."


def _hashes(bevinding: Bevinding) -> Iterator[str]:
    if bevinding.verwacht:
        yield f"verwacht {bevinding.verwacht}"
        yield f"gevonden {bevinding.gevonden}"


def _counts(telling: Telling) -> Iterator[str]:
    gewist = telling.gewist
    if n := gewist.get("wissing", 0):
        yield (
            f"Gewist op verzoek: {lines(n)}. De inhoud is weg, het bewijs klopt nog."
        )
    if n := gewist.get("bewaring", 0):
        yield (
            f"Gewist na de bewaartermijn: {lines(n)}. De inhoud is weg, het bewijs"
            " klopt nog."
        )
    if n := telling.feiten_dicht:
        yield (
            f"Niet geopend: de feiten van {lines(n)}. Geen regel zegt dat die gewist"
            " zijn. Vraag waarom zij dicht zijn."
        )
    if n := telling.personen_dicht:
        yield f"Niet geopend: de personen van {lines(n)}."


def _words(waarde: Any) -> str:
    """Return a value of JSON in words."""
    if isinstance(waarde, bool):
        return "ja" if waarde else "nee"
    if isinstance(waarde, list):
        return ", ".join(map(_words, waarde)) or "geen"
    if isinstance(waarde, dict):
        return ", ".join(f"{key} {_words(item)}" for key, item in waarde.items())
    return str(waarde)


def _dict(waarde: Any) -> dict[str, Any]:
    return waarde if isinstance(waarde, dict) else {}


def _cell(zin: str) -> str:
    return zin.replace("|", "\\|")


def _wrap(zin: str, begin: str) -> list[str]:
    return textwrap.wrap(
        zin,
        _BREEDTE,
        initial_indent=begin,
        subsequent_indent=" " * len(begin),
        break_long_words=False,
        break_on_hyphens=False,
    )
