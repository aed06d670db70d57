# SPDX-License-Identifier: EUPL-1.2
"""R082: a scenario that this kader does not do. In `keuring`."""

from __future__ import annotations

from collections.abc import Iterator

from deelkader.keuring.keur import Keur, Stof, Vondst
from deelkader.keuring.verhalen import place_of_scenario


def _look(stof: Stof) -> Iterator[Vondst]:
    for resultaat in stof.verhalen or ():
        if resultaat.fout:
            velden = {
                "naam": resultaat.scenario.naam,
                "fout": resultaat.fout.splitlines()[0],
            }
            yield Vondst(place_of_scenario(resultaat.scenario), velden)


KEUR = Keur(
    "R082",
    "Het scenario '{naam}' gaat niet goed. {fout}",
    "Een scenario zegt wat de regio afsprak. De regels doen nu iets anders.",
    "Verbeter de regel. Was de afspraak anders? Verbeter dan het scenario.",
    _look,
)
