# SPDX-License-Identifier: EUPL-1.2
"""
A bundle or proposal as people read it, and as JSON without its files.

Floor 7, `cli`.
"""

from __future__ import annotations

import textwrap
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from deelkader.publicatie.bundel import Bundel

_WOORDEN = {
    "ja": "Ja. Daarom keurt ook de FG dit goed.",
    "nee": "Nee.",
    "onbekend": "Dat is niet helemaal te vergelijken. Daarom keurt ook de FG dit goed.",
}


def read_file(naam: str) -> Bundel:
    """Return the bundle or proposal in the file *naam*."""
    from deelkader.publicatie.bundel import read_bundle
    from deelkader.service.uitgifte import read_offer

    return read_bundle(read_offer(Path(naam)), Path(naam).name)


def summary(bundel: Bundel) -> dict[str, Any]:
    """Return what a bundle is, without its files."""
    inhoud = bundel.inhoud
    verschil = inhoud.verschil
    return {
        "manifest": inhoud.manifest.model_dump(mode="json"),
        "inhoud": bundel.hash,
        "goedkeuringen": [_approver(one) for one in bundel.goedkeuringen],
        "uitgegeven": bundel.handtekening is not None,
        "garanties": len(inhoud.bewijzen.garanties),
        "standpunten": dict(inhoud.standpunten),
        "verschil": None if verschil is None else verschil["aantallen"],
        "gevolgen": inhoud.gevolgen is not None,
        "scenarios": _tried(bundel),
    }


def lines_of(bundel: Bundel) -> list[str]:
    """Return what a bundle is, for a reader."""
    m, verschil = bundel.manifest, bundel.inhoud.verschil
    until = f" tot en met {m.tot}" if m.tot else ""
    found = [
        f"Kader {m.versie}, volgnummer {m.volgnummer}. Geldt vanaf {m.vanaf}{until}.",
        f"Waarom: {m.reden}",
        f"Bewezen garanties: {len(bundel.inhoud.bewijzen.garanties)}.",
        f"Wordt er iets ruimer, of valt er een plicht weg? {_WOORDEN[m.ruimer]}",
    ]
    if verschil is not None:
        rows = ", ".join(f"{r}: {n}" for r, n in verschil["aantallen"].items())
        found.append(f"Situaties met een ander antwoord: {rows}.")
    found += _stories(bundel)
    for one in bundel.goedkeuringen:
        naam, rol = _approver(one).values()
        found.append(f"Goedgekeurd door {naam} als {rol}.")
    return found


def _tried(bundel: Bundel) -> dict[str, Any] | None:
    """Return how the scenarios went; None: nobody tried them."""
    blad = bundel.inhoud.scenarios
    if blad is None or not blad.aantal:
        return None
    gezakt = [one.model_dump(mode="json") for one in blad.gezakt]
    return {"geslaagd": blad.aantal - len(gezakt), "gezakt": gezakt}


def _stories(bundel: Bundel) -> list[str]:
    """Return how the scenarios went, with each that failed by name."""
    tried = _tried(bundel)
    if tried is None:
        why = " Daarom keurt ook de FG dit goed." if bundel.manifest.scenarios else ""
        return [f"Scenario's: niet gedraaid.{why}"]
    failed = tried["gezakt"]
    said = f"Scenario's: {tried['geslaagd']} geslaagd, {len(failed)} gezakt"
    if not failed:
        return [f"{said}."]
    lines = [
        f"{said} (verwacht: de uitkomst wijzigt). Daarom keurt ook de FG dit goed."
    ]
    for one in failed:
        lines.append(f"  {one['bestand']}: {one['naam']}")
        lines.append(textwrap.indent(one["fout"], "    "))
    return lines


def _approver(nota: str) -> dict[str, str]:
    from deelkader.publicatie.ondertekenen import Goedkeuring
    from deelkader.verifieer import VormError

    try:
        one = Goedkeuring.read(nota)
    except VormError:
        return {"naam": "onleesbaar", "rol": "onleesbaar"}
    return {"naam": one.handtekening.naam, "rol": one.rol.value}
