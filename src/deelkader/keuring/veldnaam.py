# SPDX-License-Identifier: EUPL-1.2
"""R084: a scenario with the name of a field in it. In `keuring`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from deelkader.begrippen import Begrippen
from deelkader.keuring.keur import Keur, Stof, Vondst
from deelkader.keuring.verhalen import place_of_scenario

_TECHNISCH = re.compile(r"\w*_\w+|\b[a-z]+[A-Z]\w*|[{}\[\]]")
_LIJKT_OP_ID = re.compile(r"[a-z]-[a-z0-9]|[a-z]-?\d")


def _look(stof: Stof) -> Iterator[Vondst]:
    ids = _known_ids(stof.inhoud.begrippen)
    # WHY: the same sentence stands in many scenarios.
    read: dict[str, str] = {}
    for resultaat in stof.verhalen or ():
        scenario = resultaat.scenario
        for zin in (scenario.naam, *(tekst for _, tekst in scenario.zinnen)):
            if zin not in read:
                read[zin] = _field_in(zin, ids)
            if woord := read[zin]:
                yield Vondst(place_of_scenario(scenario), {"woord": woord, "zin": zin})


def _field_in(zin: str, ids: set[str]) -> str:
    """Return the first name of a field in *zin*, or nothing."""
    words = ids & set(re.findall(r"[a-z0-9-]+", zin))
    return next(iter(sorted(words) or _TECHNISCH.findall(zin)), "")


def _known_ids(begrippen: Begrippen) -> set[str]:
    """Return every id of the vocabulary that is not an ordinary Dutch word."""
    ids = {*begrippen.feiten, *begrippen.gevers, *begrippen.stappen}
    ids |= {*begrippen.plichten, *begrippen.contacten}
    for feit in begrippen.feiten.values():
        ids |= {str(waarde) for waarde in feit.domein}
    return {id_ for id_ in ids if _LIJKT_OP_ID.search(id_)}


KEUR = Keur(
    "R084",
    "'{woord}' is de naam van een veld: {zin}.",
    "Een scenario is voor mensen. Wie geen code leest, haakt af.",
    "Zeg het in gewone woorden. De zinnen staan in zinnen.yaml.",
    _look,
)
