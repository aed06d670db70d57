# SPDX-License-Identifier: EUPL-1.2
"""
Every text with every value that can be filled in, for who reads them all.

Responsible for the lines as a professional can get to see them; the engine fills
in the answer of one question. Floor 2.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from string import Formatter

from deelkader.begrippen import Begrippen
from deelkader.model.publiek import Publiek
from deelkader.regels.kaderinhoud import Kaderinhoud


@dataclass(frozen=True, slots=True)
class Regeltekst:
    """One line of a text, as written and with each value of its first slot."""

    publiek: str
    tekst: str
    deel: str
    zin: str
    ingevuld: tuple[str, ...]


def filled_lines(inhoud: Kaderinhoud) -> Iterator[Regeltekst]:
    """Yield every line of every text; a line without a slot is filled in as it is."""
    for publiek, teksten in inhoud.teksten.items():
        values = slot_values(inhoud.begrippen, inhoud.publiek.get(publiek, Publiek()))
        for key, vorm in teksten.items():
            for deel, value in vorm:
                for zin in value if isinstance(value, list) else [value]:
                    if zin:
                        ingevuld = tuple(_fill(zin, values))
                        yield Regeltekst(publiek, key, deel, zin, ingevuld)


def slot_values(begrippen: Begrippen, publiek: Publiek) -> dict[str, tuple[str, ...]]:
    """Return what can stand in each slot for *publiek*, one value at a time."""
    found = {}
    for deel in begrippen.delen:
        own = publiek.waarden.get(deel.id, {})
        found[deel.id] = tuple(own.get(w.id, w.label) for w in deel.waarden)
    gevers = begrippen.gevers.values()
    return found | {
        "wie": tuple(publiek.gevers.get(g.id, g.label) for g in gevers),
        "ontbrekend": tuple(f.label for f in begrippen.feiten.values() if f.vraag),
        "contact": tuple(
            f"{c.label} ({c.telefoon})" if c.telefoon else c.label
            for c in begrippen.contacten.values()
        ),
        "versie": ("2026-11-22",),
    }


def _fill(zin: str, values: dict[str, tuple[str, ...]]) -> Iterator[str]:
    """Yield *zin* with each value of each slot, the other slots with their first."""
    slots = [slot for _, slot, _, _ in Formatter().parse(zin) if slot]
    first = {slot: values[slot][0] for slot in slots}
    if not slots:
        yield zin
    for slot in dict.fromkeys(slots):
        for value in values[slot]:
            yield zin.format_map({**first, slot: value})
