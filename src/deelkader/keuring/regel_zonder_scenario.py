# SPDX-License-Identifier: EUPL-1.2
"""R081: a rule that is behind no scenario. In `keuring`."""

from __future__ import annotations

from collections.abc import Iterator

from deelkader.keuring.keur import Keur, Stof, Vondst, place_of
from deelkader.verhalen.antwoord import deciding


def _look(stof: Stof) -> Iterator[Vondst]:
    if stof.verhalen is None:
        return
    silent = {regel.id for regel in stof.inhoud.alle_regels}
    for resultaat in stof.verhalen:
        silent -= resultaat.scenario.regels
    # WHY after the tags: what decides an answer takes time to work out.
    for resultaat in stof.verhalen:
        if silent and resultaat.verhaal.oordeel is not None:
            silent -= deciding(resultaat.verhaal.oordeel)
    for regel in stof.inhoud.alle_regels:
        if regel.id in silent:
            yield Vondst(place_of(regel), {"regel": regel.id})


KEUR = Keur(
    "R081",
    "Geen enkel scenario gaat over de regel '{regel}'.",
    "Verandert de regel, dan merkt niemand het.",
    "Schrijf in features/ een scenario waarin deze regel telt.",
    _look,
)
