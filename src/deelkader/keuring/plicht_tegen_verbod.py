# SPDX-License-Identifier: EUPL-1.2
"""R072: a duty and a prohibition that both match, and nobody said which counts."""

from __future__ import annotations

from collections.abc import Iterator

from deelkader.keuring.bereik import can_meet
from deelkader.keuring.keur import Keur, Stof, Vondst, place_of
from deelkader.model.regel import RegelSoort


def _look(stof: Stof) -> Iterator[Vondst]:
    inhoud = stof.inhoud
    duties = [r for r in inhoud.alle_regels if r.soort is RegelSoort.PLICHT]
    bans = [r for r in inhoud.alle_regels if r.soort is RegelSoort.VERBOD]
    for plicht in duties:
        for verbod in bans:
            shared = set(plicht.assen) & set(verbod.assen)
            if not shared or not verbod.can_stop(plicht):
                continue
            if can_meet(inhoud.begrippen, plicht, verbod):
                velden = {"plicht": plicht.id, "verbod": verbod.id}
                yield Vondst(place_of(plicht), velden)


KEUR = Keur(
    "R072",
    "De plicht '{plicht}' botst met het verbod '{verbod}'.",
    "Passen ze allebei, dan wint het verbod. Een plicht uit de wet telt dan niet.",
    "Zet '{verbod}' bij 'uitzondering_op', of maak een van de twee smaller.",
    _look,
)
