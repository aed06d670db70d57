# SPDX-License-Identifier: EUPL-1.2
"""R078: a contested point with two sides, and no rule for either. In `keuring`."""

from __future__ import annotations

from collections.abc import Iterator

from deelkader.errors import Plek
from deelkader.keuring.keur import Keur, Stof, Vondst


def _look(stof: Stof) -> Iterator[Vondst]:
    used = {name for r in stof.inhoud.alle_regels for name in r.kanten}
    for name, standpunt in stof.inhoud.standpunten.items():
        if len(standpunt.kanten) > 1 and name not in used:
            yield Vondst(Plek("standpunten.yaml", 1, 1), {"standpunt": name})


KEUR = Keur(
    "R078",
    "Het standpunt '{standpunt}' heeft twee kanten, maar geen regel kijkt ernaar.",
    "Een regio die hier kiest, ziet geen enkel ander antwoord.",
    "Schrijf een regel met 'standpunt: {standpunt}/...'.",
    _look,
    ernst="waarschuwing",
)
