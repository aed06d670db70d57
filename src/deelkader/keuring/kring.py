# SPDX-License-Identifier: EUPL-1.2
"""R073: rules that each go before the other, directly or in a circle."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from deelkader.keuring.bereik import can_meet
from deelkader.keuring.keur import Keur, Stof, Vondst, place_of
from deelkader.model.regel import Regel


def _look(stof: Stof) -> Iterator[Vondst]:
    rules = {r.id: r for r in stof.inhoud.alle_regels}
    wins = {name: _beaten(stof, rules, regel) for name, regel in rules.items()}
    done: set[str] = set()
    for name, regel in rules.items():
        circle = _circle(wins, name)
        if circle and not done & set(circle):
            done |= set(circle)
            said = "' en '".join(circle)
            yield Vondst(place_of(regel), {"regels": said})


def _beaten(stof: Stof, rules: Mapping[str, Regel], regel: Regel) -> list[str]:
    """Return the rules that *regel* goes before, where both can match."""
    named = sorted(regel.uitzondering_op | regel.gaat_voor)
    begrippen = stof.inhoud.begrippen
    return [n for n in named if n in rules and can_meet(begrippen, regel, rules[n])]


def _circle(wins: Mapping[str, list[str]], start: str) -> list[str]:
    """Return the shortest way from *start* back to itself; empty without one."""
    ways = [[start]]
    seen: set[str] = set()
    for way in ways:
        for name in wins[way[-1]]:
            if name == start:
                return way
            if name not in seen:
                seen.add(name)
                ways.append([*way, name])
    return []


KEUR = Keur(
    "R073",
    "Deze regels gaan elk voor de ander: '{regels}'.",
    "Dan is niet te zeggen welke telt, en vallen ze allemaal weg.",
    "Haal één van de verwijzingen weg.",
    _look,
)
