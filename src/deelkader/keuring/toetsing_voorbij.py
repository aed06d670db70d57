# SPDX-License-Identifier: EUPL-1.2
"""R087: a rule that has to be looked at again. Floor: `keuring`."""

from __future__ import annotations

from collections.abc import Iterator

from deelkader.keuring.keur import KADER, Keur, Stof, Vondst, place_of


def _look(stof: Stof) -> Iterator[Vondst]:
    algemeen = stof.inhoud.toetsing
    if algemeen and algemeen.opnieuw_op and algemeen.opnieuw_op <= stof.vandaag:
        yield Vondst(KADER, {"wat": "het hele kader", "dag": algemeen.opnieuw_op})
    for regel in stof.inhoud.alle_regels:
        eigen = regel.toetsing
        if eigen and eigen.opnieuw_op and eigen.opnieuw_op <= stof.vandaag:
            velden = {"wat": f"de regel '{regel.id}'", "dag": eigen.opnieuw_op}
            yield Vondst(place_of(regel), velden)


KEUR = Keur(
    "R087",
    "Op {dag} zou iemand opnieuw kijken naar {wat}.",
    "Een wet of uitspraak kan intussen veranderd zijn.",
    "Laat een jurist kijken, en schrijf bij 'toetsing' wie, wanneer en tot wanneer.",
    _look,
    ernst="waarschuwing",
)
