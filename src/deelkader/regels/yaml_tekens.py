# SPDX-License-Identifier: EUPL-1.2
"""
What unquoted text means, and which characters no rule file may hold.

Responsible for: one word or one text at a time, the same for YAML 1.1 and 1.2.
Not responsible for: parsing (`reader`), or the words of a finding (`yaml_punten`).
Floor 2, `regels`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from deelkader.errors import Bevinding, Plek
from deelkader.regels.yaml_punten import finding

if TYPE_CHECKING:
    from collections.abc import Iterator

# What one unquoted value means. WHY not PyYAML's own resolver: it knows YAML 1.1
# only, and a value that 1.1 and 1.2 read differently must be refused.

_INT = re.compile(r"(?:0|-?[1-9][0-9]{0,11})\Z")
_OPVALLEND = frozenset("0123456789+-.=<")
_JA_NEE = {"true": True, "false": False}
_WOORDEN = {
    **dict.fromkeys(("yes", "no", "on", "off", "y", "n", "true", "false"), "R008"),
    **dict.fromkeys(("", "~", "null"), "R010"),
}
_PATRONEN = tuple(
    (code, re.compile(patroon))
    for code, patroon in (
        ("R018", r"<<"),
        ("R006", r"[-+]?0[0-9_]+"),
        ("R009", r"[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:(?:[Tt]|\s+)[0-9]{1,2}:.*)?"),
        ("R007", r"[-+]?[0-9][0-9_]*(?::[0-9]+)+(?:\.[0-9_]*)?"),
        (
            "R005",
            r"[-+]?(?:[0-9][0-9_]*\.[0-9_]*|\.[0-9][0-9_]*)(?:[eE][-+]?[0-9]+)?",
        ),
        (
            "R020",
            (
                r"[-+]?(?:0[xX][0-9a-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+"
                r"|[0-9][0-9_]*(?:[eE][-+]?[0-9]+)?)"
                r"|[-+]?\.(?:[iI][nN][fF]|[nN][aA][nN])|="
            ),
        ),
    )
)


# WHY: on very long text the patterns above would need much memory.
_LANGSTE_WOORD = 100
_LANG = re.compile(r"[-+0-9a-fA-FoOxXtTzZ_.:\s]*")


def resolve(tekst: str) -> tuple[str | int | bool, str]:
    """
    Return what the unquoted *tekst* means, and the code of its finding or "".

    INVARIANT: with "" every YAML 1.1 and 1.2 program reads the same value.
    """
    if tekst in _JA_NEE:
        return _JA_NEE[tekst], ""
    if tekst[:1] not in _OPVALLEND:
        return tekst, _WOORDEN.get(tekst[:_LANGSTE_WOORD].lower(), "")
    if _INT.match(tekst):
        return int(tekst), ""
    if len(tekst) > _LANGSTE_WOORD:
        return tekst, "R020" if _LANG.fullmatch(tekst) else ""
    codes = (code for code, patroon in _PATRONEN if patroon.fullmatch(tekst))
    return tekst, next(codes, "")


# Characters. Tabs and lone carriage returns are refused as well: parsers differ on
# them. The second class holds all characters without a shape of their own (direction,
# zero width, fillers, variation selectors) and all spaces but the ordinary one.

_ONLEESBAAR = re.compile(r"[\x00-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]+|\r(?!\n)")
_VERBORGEN = re.compile(
    r"[\u00a0\u00ad\u034f\u0600-\u0605\u061c\u06dd\u070f\u115f\u1160\u1680\u180b-\u180f"
    r"\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\u3164\ud800-\udfff\ufe00-\ufe0f"
    r"\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e0fff]+"
    # WHY: escapes of half characters; one parser accepts them, the other does not.
    r"|\\u[dD][89a-fA-F]|\\U(?!000[0-9a-fA-F]|0010)[0-9a-fA-F]{4}|\\U0000[dD][89a-fA-F]"
)
_AANWIJZING = re.compile(r"^%", re.MULTILINE)


def character_findings(naam: str, tekst: str) -> Iterator[Bevinding]:
    """Yield a finding for every run of characters that no rule file may hold."""
    for patroon in (_ONLEESBAAR, _VERBORGEN, _AANWIJZING):
        regel, begin, vorig = 1, 0, None
        for gevonden in patroon.finditer(tekst):
            plaats = gevonden.start()
            herhaling = plaats == vorig
            vorig = gevonden.end()
            if herhaling:
                continue
            regel += tekst.count("\n", begin, plaats)
            begin = plaats
            kolom = plaats - tekst.rfind("\n", 0, plaats)
            yield _character(Plek(naam, regel, kolom), gevonden.group())


def value_findings(plek: Plek, tekst: str) -> Iterator[Bevinding]:
    """Yield the findings about characters that came into *tekst* by an escape."""
    for patroon in (_ONLEESBAAR, _VERBORGEN):
        gevonden = patroon.search(tekst)
        if gevonden:
            yield _character(plek, gevonden.group())


def _character(plek: Plek, reeks: str) -> Bevinding:
    """Return the finding about a run of refused characters: its first one counts."""
    teken = reeks if reeks.startswith("\\") else reeks[0]
    if teken == "%":
        return finding(plek, "R004")
    if teken == "\t":
        return finding(plek, "R015", wat="Hier staat een tab.", hoe="Gebruik spaties.")
    if _ONLEESBAAR.match(teken):
        return finding(
            plek,
            "R015",
            wat=f"Hier staat een stuurteken (U+{ord(teken):04X}).",
            hoe="Haal het teken weg en sla het bestand op als gewone tekst (UTF-8).",
        )
    naam = teken if teken.startswith("\\") else f"U+{ord(teken):04X}"
    return finding(plek, "R019", teken=naam)
