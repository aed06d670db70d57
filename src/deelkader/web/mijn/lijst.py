# SPDX-License-Identifier: EUPL-1.2
"""
The list per day: what was shared, as a page shows it.

Responsible for putting together what is of one day. Floor 7.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING

from deelkader.service.woorden import enumerate_words

if TYPE_CHECKING:
    from deelkader.service.inkijkvormen import Inkijk, Lijstregel


@dataclass(frozen=True, slots=True)
class Item:
    """One share in words; *dagen* is how long the own yes holds."""

    naar: str
    wat: str
    waarom: str
    door: str
    mocht: tuple[str, ...]
    bronnen: tuple[str, ...]
    vanaf: str
    tot: str
    stoppen: bool
    gestopt: str


def days_of(
    inkijk: Inkijk, schrijf: Callable[[date], str]
) -> list[tuple[str, list[Item]]]:
    """Return per day, newest first, what was shared; *schrijf* writes a day."""
    # INVARIANT: a list comes with its newest day first.
    return [
        (schrijf(dag), [_item(one, schrijf) for one in regels])
        for dag, regels in groupby(inkijk.regels, key=lambda one: one.datum)
    ]


def _item(regel: Lijstregel, schrijf: Callable[[date], str]) -> Item:
    return Item(
        naar=enumerate_words(regel.naar),
        wat=enumerate_words(regel.wat),
        waarom=regel.waarom,
        door=enumerate_words(regel.door),
        mocht=regel.mocht_dit,
        bronnen=regel.bronnen,
        vanaf="" if regel.ja_vanaf is None else schrijf(regel.ja_vanaf),
        tot="" if regel.ja_tot is None else schrijf(regel.ja_tot),
        stoppen=regel.stoppen,
        gestopt=regel.gestopt,
    )
