# SPDX-License-Identifier: EUPL-1.2
"""R081: a rule that is behind no scenario. In `keuring`."""

from __future__ import annotations

from collections.abc import Iterator

from deelkader.keuring.keur import Keur, Stof, Vondst, place_of
from deelkader.verhalen.antwoord import deciding


def _look(stof: Stof) -> Iterator[Vondst]:
    if stof.verhalen is None:
        return
    told: set[str] = set()
    for resultaat in stof.verhalen:
        told |= resultaat.scenario.regels
        if resultaat.verhaal.oordeel is not None:
            told |= deciding(resultaat.verhaal.oordeel)
    for regel in stof.inhoud.alle_regels:
        if regel.id not in told:
            yield Vondst(place_of(regel), {"regel": regel.id})


KEUR = Keur(
    "R081",
    "Geen enkel scenario gaat over de regel '{regel}'.",
    "Verandert de regel, dan merkt niemand het.",
    "Schrijf in features/ een scenario waarin deze regel telt.",
    _look,
)
