# SPDX-License-Identifier: EUPL-1.2
"""R070: a rule whose conditions can never hold together. In `keuring`."""

from __future__ import annotations

from collections.abc import Iterator

from deelkader.keuring.bereik import reach
from deelkader.keuring.keur import Keur, Stof, Vondst, place_of


def _look(stof: Stof) -> Iterator[Vondst]:
    inhoud = stof.inhoud
    for regel in inhoud.alle_regels:
        if regel.condities and reach(inhoud.begrippen, regel.condities) is None:
            yield Vondst(place_of(regel), {"regel": regel.id})


KEUR = Keur(
    "R070",
    "De regel '{regel}' past nooit.",
    "Wat in 'als' en 'behalve' staat, kan niet samen waar zijn.",
    "Haal een voorwaarde weg, of haal de regel weg.",
    _look,
)
