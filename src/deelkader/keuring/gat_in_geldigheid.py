# SPDX-License-Identifier: EUPL-1.2
"""R076: days between two versions of one rule on which neither holds."""

from __future__ import annotations

from collections.abc import Iterator

from deelkader.keuring.keur import Keur, Stof, Vondst, place_of
from deelkader.keuring.versies import EEN_DAG, ends, starts, successive


def _look(stof: Stof) -> Iterator[Vondst]:
    for eerst, dan in successive(stof):
        if starts(dan) > ends(eerst) + EEN_DAG:
            velden = {
                "eerst": eerst.id,
                "dan": dan.id,
                "van": ends(eerst) + EEN_DAG,
                "tot": starts(dan) - EEN_DAG,
            }
            yield Vondst(place_of(dan), velden)


KEUR = Keur(
    "R076",
    "Van {van} tot en met {tot} geldt '{eerst}' niet meer en '{dan}' nog niet.",
    "Op die dagen krijgt een vraag een ander antwoord, zonder dat iemand dat koos.",
    "Laat '{dan}' beginnen op {van}, of zeg met een eigen regel wat er dan geldt.",
    _look,
)
