# SPDX-License-Identifier: EUPL-1.2
"""R083: a title with a number that is not in the scenario. In `keuring`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from deelkader.keuring.keur import Keur, Stof, Vondst
from deelkader.keuring.verhalen import place_of_scenario

_ALARM = "112"


def _look(stof: Stof) -> Iterator[Vondst]:
    for resultaat in stof.verhalen or ():
        scenario = resultaat.scenario
        told = _numbers(" ".join(tekst for _, tekst in scenario.zinnen))
        for getal in sorted(_numbers(scenario.naam) - told - {_ALARM}):
            velden = {"naam": scenario.naam, "getal": getal}
            yield Vondst(place_of_scenario(scenario), velden)


def _numbers(tekst: str) -> set[str]:
    """Return the ages, years and article numbers in a text."""
    return set(re.findall(r"\d+(?:[.:]\d+)*", tekst))


KEUR = Keur(
    "R083",
    "De titel '{naam}' noemt {getal}, maar dat staat niet in het scenario.",
    "Wie alleen de titel leest, onthoudt iets wat niet klopt.",
    "Maak de titel en de zinnen gelijk, bijvoorbeeld de leeftijd.",
    _look,
)
