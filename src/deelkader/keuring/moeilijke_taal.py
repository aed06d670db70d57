# SPDX-License-Identifier: EUPL-1.2
"""R085: a sentence that is too long or too hard for a tired reader (B1)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from deelkader.errors import Plek
from deelkader.keuring.keur import Keur, Stof, Vondst, place_of
from deelkader.keuring.verhalen import place_of_scenario

MEESTE_WOORDEN = 20
MEESTE_IN_TITEL = 25
"""A title in which a row of examples filled in its values may be longer."""
MOEILIJK = frozenset(
    {
        "aangaande",
        "alvorens",
        "betreffende",
        "conform",
        "derden",
        "desgevraagd",
        "dienen",
        "indien",
        "inzake",
        "jegens",
        "middels",
        "mits",
        "onderhavige",
        "onverminderd",
        "teneinde",
        "tenzij",
        "verstrekken",
        "vigerende",
        "voornoemde",
    }
)


def _look(stof: Stof) -> Iterator[Vondst]:
    for plek, tekst, most in _texts(stof):
        for zin in re.split(r"(?<=[.?!:])\s+|\n", tekst):
            words = re.findall(r"[\w-]+", zin)
            hard = [w for w in words if w.lower() in MOEILIJK]
            if hard:
                yield Vondst(plek, {"wat": f"'{hard[0]}' is een moeilijk woord: {zin}"})
            elif len(words) > most:
                wat = f"Deze zin heeft {len(words)} woorden: {zin}"
                yield Vondst(plek, {"wat": wat})


def _texts(stof: Stof) -> Iterator[tuple[Plek, str, int]]:
    """Yield every text that a professional reads: its place and its longest."""
    begrippen, standpunten = stof.inhoud.begrippen, stof.inhoud.standpunten
    for regel in stof.inhoud.alle_regels:
        for tekst in (regel.titel, regel.uitleg):
            yield place_of(regel), tekst, MEESTE_WOORDEN
    for feit in begrippen.feiten.values():
        for tekst in (feit.vraag, feit.waarom, feit.hoe):
            yield Plek("begrippen.yaml", 1, 1), tekst, MEESTE_WOORDEN
    for standpunt in standpunten.values():
        for tekst in (standpunt.vraag, *(k.uitleg for k in standpunt.kanten.values())):
            yield Plek("standpunten.yaml", 1, 1), tekst, MEESTE_WOORDEN
    for scenario in (r.scenario for r in stof.verhalen or ()):
        plek = place_of_scenario(scenario)
        yield plek, scenario.naam, MEESTE_IN_TITEL
        for _, tekst in scenario.zinnen:
            yield plek, tekst, MEESTE_WOORDEN


KEUR = Keur(
    "R085",
    "{wat}",
    "Een professional leest dit aan het eind van een lange dag.",
    "Maak er korte zinnen met gewone woorden van.",
    _look,
)
