# SPDX-License-Identifier: EUPL-1.2
"""
The strict YAML reader: from bytes to plain values, each with its place.

Responsible for: text, whole numbers, `true`/`false`, lists and maps; everything
that two YAML programs could read differently is refused with a finding.
It works on parse events, so an alias never expands and limits hold while reading.
Not responsible for: which keys a rule may have, or what they mean.
Floor 2, `regels`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import yaml

from deelkader.errors import Bevinding, Plek
from deelkader.regels.mapinhoud import Mapinhoud
from deelkader.regels.yaml_lezer import GenoegError, Lezer, Pad
from deelkader.regels.yaml_punten import (
    MAX_BEVINDINGEN,
    MAX_BYTES,
    finding,
    syntax,
    too_many_findings,
)
from deelkader.regels.yaml_tekens import character_findings

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

__all__ = ["Document", "Pad", "read_document", "read_folder"]

_LADER: type[Any] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class Document:
    """
    One file that was read without findings.

    *waarden* holds the place of each value, *sleutels* that of each key, under the
    path of its value.
    """

    naam: str
    inhoud: Any
    waarden: Mapping[Pad, Plek]
    sleutels: Mapping[Pad, Plek]

    def plek(self, pad: Pad) -> Plek:
        """Return the place of the value, or of the nearest known value around it."""
        for lengte in range(len(pad), -1, -1):
            gevonden = self.waarden.get(pad[:lengte])
            if gevonden is not None:
                return gevonden
        return Plek(self.naam, 1, 1)

    def plek_sleutel(self, pad: Pad) -> Plek:
        """Return the place of the key of the value, or else that of the value."""
        return self.sleutels.get(pad) or self.plek(pad)


def read_folder(map_: Path) -> tuple[dict[str, Document], list[Bevinding]]:
    """Read every ``*.yaml`` and ``*.yml`` under *map_*, sorted by relative name."""
    documenten: dict[str, Document] = {}
    bevindingen: list[Bevinding] = []
    inhoud = Mapinhoud(map_)
    for naam, tekst in inhoud.read():
        document, gevonden = read_document(naam, tekst)
        bevindingen += gevonden
        if document is not None:
            documenten[naam] = document
        if len(bevindingen) > 4 * MAX_BEVINDINGEN:
            bevindingen.append(too_many_findings(Plek(naam, 1, 1)))
            break
    return documenten, _in_order(bevindingen + inhoud.bevindingen)


def read_document(naam: str, tekst: bytes) -> tuple[Document | None, list[Bevinding]]:
    """Read one file; return no document as soon as there is a finding."""
    return _read_with(_LADER, naam, tekst)


def _read_with(
    lader: type[Any], naam: str, tekst: bytes
) -> tuple[Document | None, list[Bevinding]]:
    """Read one file with the parser of the PyYAML loader *lader*."""
    leesbaar, bevindingen = _decode(naam, tekst)
    if bevindingen:
        return None, _in_order(bevindingen)
    lezer = Lezer(naam, leesbaar)
    try:
        for gebeurtenis in yaml.parse(leesbaar, Loader=lader):
            lezer.take(gebeurtenis)
        if not lezer.begonnen:
            lezer.add(finding(lezer.einde, "R010"))
    except GenoegError:
        pass
    except (yaml.YAMLError, ValueError, OverflowError) as fout:
        lezer.bevindingen.append(_syntax_finding(lezer, leesbaar, fout))
    if lezer.bevindingen:
        return None, _in_order(lezer.bevindingen)
    return Document(naam, lezer.inhoud, lezer.waarden, lezer.sleutels), []


def _in_order(bevindingen: list[Bevinding]) -> list[Bevinding]:
    """Return the findings by place, then by code."""
    return sorted(bevindingen, key=lambda gevonden: (gevonden.plek, gevonden.code))


def _decode(naam: str, tekst: bytes) -> tuple[str, list[Bevinding]]:
    """Return *tekst* as characters; a byte order mark at the start is dropped."""
    if len(tekst) > MAX_BYTES:
        return "", [finding(Plek(naam, 1, 1), "R012")]
    try:
        leesbaar = tekst.decode("utf-8-sig")
    except UnicodeDecodeError as fout:
        # WHY object: with "utf-8-sig" the offset may count from after the mark.
        goed: bytes = fout.object[: fout.start]
        kolom = len(goed.rpartition(b"\n")[2].decode("utf-8", "replace")) + 1
        plek = Plek(naam, goed.count(b"\n") + 1, kolom)
        wat = "Dit bestand is hier geen leesbare tekst."
        hoe = "Sla het bestand op als gewone tekst (UTF-8)."
        return "", [finding(plek, "R015", wat=wat, hoe=hoe)]
    bevindingen: list[Bevinding] = []
    for gevonden in character_findings(naam, leesbaar):
        if len(bevindingen) >= MAX_BEVINDINGEN:
            return "", [*bevindingen, too_many_findings(gevonden.plek)]
        bevindingen.append(gevonden)
    return leesbaar, bevindingen


def _syntax_finding(lezer: Lezer, tekst: str, fout: Exception) -> Bevinding:
    """Turn an error of the parser into a finding, in words of our own."""
    begin = getattr(fout, "context_mark", None)
    merk = getattr(fout, "problem_mark", None) or begin
    if merk is None:
        return syntax(lezer.einde, "")
    if begin and "quoted scalar" in (getattr(fout, "context", None) or ""):
        # WHY: the two parsers point at different characters inside the quotes.
        return syntax(lezer.plek(begin), '"')
    if not tekst[merk.index :].strip():
        return syntax(lezer.plek(begin or merk), "einde")
    return syntax(lezer.plek(merk), tekst[merk.index])
