# SPDX-License-Identifier: EUPL-1.2
"""R085: a sentence that is too long or too hard for a tired reader (B1)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from deelkader.errors import Plek
from deelkader.keuring.keur import Keur, Stof, Vondst, place_of
from deelkader.keuring.verhalen import place_of_scenario
from deelkader.regels.invulling import filled_lines

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
    # WHY: the same sentence stands in many scenarios and in many answers.
    read: dict[tuple[str, int], tuple[str, ...]] = {}
    for plek, tekst, most in _texts(stof):
        if (tekst, most) not in read:
            read[tekst, most] = tuple(_hard(tekst, most))
        for wat in read[tekst, most]:
            yield Vondst(plek, {"wat": wat})


def _hard(tekst: str, most: int) -> Iterator[str]:
    """Yield what is too hard in *tekst*, sentence by sentence."""
    for zin in re.split(r"(?<=[.?!:])\s+|\n", tekst):
        words = re.findall(r"[\w-]+", zin)
        hard = [w for w in words if w.lower() in MOEILIJK]
        if hard:
            yield f"'{hard[0]}' is een moeilijk woord: {zin}"
        elif len(words) > most:
            yield f"Deze zin heeft {len(words)} woorden: {zin}"


def _texts(stof: Stof) -> Iterator[tuple[Plek, str, int]]:
    """Yield every text that a professional reads: its place and its longest."""
    for plek, tekst in (*_of_rules(stof), *_of_words(stof), *_of_answers(stof)):
        yield plek, tekst, MEESTE_WOORDEN
    for scenario in (r.scenario for r in stof.verhalen or ()):
        plek = place_of_scenario(scenario)
        yield plek, scenario.naam, MEESTE_IN_TITEL
        for _, tekst in scenario.zinnen:
            yield plek, tekst, MEESTE_WOORDEN


def _of_rules(stof: Stof) -> Iterator[tuple[Plek, str]]:
    for regel in stof.inhoud.alle_regels:
        yield place_of(regel), regel.titel
        yield place_of(regel), regel.uitleg
    for standpunt in stof.inhoud.standpunten.values():
        for tekst in (standpunt.vraag, *(k.uitleg for k in standpunt.kanten.values())):
            yield Plek("standpunten.yaml", 1, 1), tekst


def _of_words(stof: Stof) -> Iterator[tuple[Plek, str]]:
    begrippen, plek = stof.inhoud.begrippen, Plek("begrippen.yaml", 1, 1)
    for feit in begrippen.feiten.values():
        for tekst in (feit.vraag, feit.waarom, feit.hoe):
            yield plek, tekst
    for plicht in begrippen.plichten.values():
        yield plek, plicht.label
    for stap in begrippen.stappen.values():
        yield plek, stap.label


def _of_answers(stof: Stof) -> Iterator[tuple[Plek, str]]:
    """Yield every line of every text, with every value filled in."""
    for line in filled_lines(stof.inhoud):
        for tekst in line.ingevuld:
            yield Plek(f"teksten/{line.publiek}.yaml", 1, 1), tekst
    for naam, publiek in stof.inhoud.publiek.items():
        for tekst in (publiek.label, *publiek.plichten.values()):
            yield Plek(f"publiek/{naam}.yaml", 1, 1), tekst


KEUR = Keur(
    "R085",
    "{wat}",
    "Een professional leest dit aan het eind van een lange dag.",
    "Maak er korte zinnen met gewone woorden van.",
    _look,
)
