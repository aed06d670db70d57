# SPDX-License-Identifier: EUPL-1.2
"""R080: a scenario that names a rule or source that is not there. In `keuring`."""

from __future__ import annotations

from collections.abc import Iterator

from deelkader.keuring.keur import Keur, Stof, Vondst
from deelkader.keuring.verhalen import place_of_scenario

_VRIJ = ("@geval:", "@doelgroep:")
"""Tags about a case from practice or a reader: the kader holds no list of those."""


def _look(stof: Stof) -> Iterator[Vondst]:
    inhoud = stof.inhoud
    known = {
        *(f"@regel:{regel.id}" for regel in inhoud.alle_regels),
        *(f"@bron:{bron}" for bron in inhoud.bronnen),
    }
    for resultaat in stof.verhalen or ():
        for tag in resultaat.scenario.tags:
            if tag not in known and not tag.startswith(_VRIJ):
                place = place_of_scenario(resultaat.scenario)
                yield Vondst(place, {"tag": tag})


KEUR = Keur(
    "R080",
    "'{tag}' is geen regel of bron van dit kader.",
    "Wie het scenario leest, kan de regel niet vinden.",
    "Verbeter de naam, of haal het label weg.",
    _look,
)
