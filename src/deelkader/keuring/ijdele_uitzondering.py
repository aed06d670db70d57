# SPDX-License-Identifier: EUPL-1.2
"""R074: an exception to a rule that it can never meet. In `keuring`."""

from __future__ import annotations

from collections.abc import Iterator

from deelkader.keuring.bereik import can_meet
from deelkader.keuring.keur import Keur, Stof, Vondst, place_of


def _look(stof: Stof) -> Iterator[Vondst]:
    rules = {r.id: r for r in stof.inhoud.alle_regels}
    for regel in rules.values():
        for name in sorted(regel.uitzondering_op | regel.gaat_voor):
            if name not in rules:
                continue
            if not can_meet(stof.inhoud.begrippen, regel, rules[name]):
                velden = {"regel": regel.id, "ander": name}
                yield Vondst(place_of(regel), velden)


KEUR = Keur(
    "R074",
    "'{regel}' gaat voor '{ander}', maar die twee passen nooit samen.",
    "Een uitzondering die nooit nodig is, zet de lezer op het verkeerde been.",
    "Haal '{ander}' weg bij 'uitzondering_op' of 'gaat_voor'.",
    _look,
)
