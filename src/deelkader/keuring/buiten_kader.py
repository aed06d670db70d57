# SPDX-License-Identifier: EUPL-1.2
"""R077: a rule that holds on no day on which the kader holds. In `keuring`."""

from __future__ import annotations

from collections.abc import Iterator

from deelkader.keuring.keur import Keur, Stof, Vondst, place_of
from deelkader.keuring.versies import ends, starts


def _look(stof: Stof) -> Iterator[Vondst]:
    inhoud = stof.inhoud
    for regel in inhoud.alle_regels:
        if ends(regel) < inhoud.geldig_vanaf or starts(regel) > inhoud.geldig_tot:
            yield Vondst(place_of(regel), {"regel": regel.id})


KEUR = Keur(
    "R077",
    "De regel '{regel}' geldt op geen enkele dag van dit kader.",
    "De datums van de regel en van het kader raken elkaar niet.",
    "Pas de datums aan, of haal de regel weg.",
    _look,
)
