# SPDX-License-Identifier: EUPL-1.2
"""
An answer as lines for a terminal: verdict first, the law last.

Floor 7, `cli`.
"""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from deelkader.service import Weergave

BREEDTE = 88


def lines_of(a: Weergave) -> Iterator[str]:
    """Yield the lines of *a*, in the order in which a person needs them."""
    tekst = a.tekst
    yield f"{tekst.get('teken', '')} {tekst['kop']}".strip()
    yield from _wrap(tekst["kern"], "")
    if a.is_urgent:
        yield from _call(a)
    yield from _block(
        "Niet elk gegeven krijgt hetzelfde antwoord",
        (f"{g}: {u}." for g, u in a.per_gegeven),
    )
    yield from _block("Wat doe je nu?", tekst.get("doeNu", ()))
    if a.may_now:
        yield from _block(a.titel_voorwaarden, a.voorwaarden)
    yield from _block("Dit moet je ook doen", a.plichten)
    yield from _block(
        "Dit moet je nog weten", (f"{vraag} {hoe}" for vraag, hoe in a.uitzoeken)
    )
    yield from _block(a.titel_wie, a.wie)
    if said := tekst.get("zegHetZo"):
        yield from _block("Zo kun je het zeggen", [f"“{said}”"])
    extra = [tekst[k] for k in ("alsNee", "neemMee", "letOp") if k in tekst]
    yield from _block("Let op", extra)
    if not a.may_now:
        yield from _block(a.titel_voorwaarden, a.voorwaarden)
    if not a.alleen_ja:
        yield from _block("Zo kom je verder", _ways(a))
    yield from _block("Wat wel kan", a.alternatieven)
    if not a.is_urgent:
        yield from _call(a)
    yield from _block(
        "We gingen uit van", (f"{v} {w.capitalize()}." for v, w in a.aannames)
    )
    yield from _reasons(a)
    yield ""
    yield f"Dit antwoord volgt kader {a.versie}. Jij kent de situatie. Jij beslist."
    if a.id is not None:
        yield f"Kenmerk: {a.id}"


def _call(a: Weergave) -> Iterator[str]:
    names = (f"{n}: {t}" if t and t != n else n for n, t in a.bel)
    return _block("Wie kun je bellen?", names)


def _ways(a: Weergave) -> Iterator[str]:
    for number, weg in enumerate(a.wegen):
        yield ("Of: " if number else "") + " ".join(weg)


def _reasons(a: Weergave) -> Iterator[str]:
    yield ""
    yield "Waarom?"
    for axis, redenen in a.redenen:
        yield f"  {axis}"
        if not redenen:
            yield "    Hiervoor is er geen regel."
        for reden in redenen:
            yield from _wrap(f"{reden.titel}. [{reden.regel}] {reden.rol}", "    - ")
            for bron in reden.bronnen:
                doubt = "" if bron.geverifieerd else " (niet geverifieerd)"
                yield f"        {bron.titel}{doubt}"
                if bron.link:
                    yield f"        {bron.link}"
    if a.gemist:
        yield ""
        yield "Deze regels pasten net niet"
        for regel, titel, verschil in a.gemist:
            yield from _wrap(f"{titel}. [{regel}] Dit is anders: {verschil}.", "  - ")


def _block(titel: str, items: Iterable[str]) -> Iterator[str]:
    found = list(items)
    if not found:
        return
    yield ""
    yield titel
    for item in found:
        yield from _wrap(item[:1].upper() + item[1:], "  - ")


def _wrap(tekst: str, begin: str) -> list[str]:
    return textwrap.wrap(
        tekst,
        BREEDTE,
        initial_indent=begin,
        subsequent_indent=" " * len(begin),
        break_long_words=False,
        break_on_hyphens=False,
    )
