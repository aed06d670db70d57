# SPDX-License-Identifier: EUPL-1.2
"""
What the two stores hold: the log, and the keys that live apart from it.

Floor 4, `opslag`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from deelkader.opslag.sleuteltabellen import SLEUTELTABELLEN
from deelkader.opslag.uitboxtabellen import LOG_TABELLEN

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import MetaData


@dataclass(frozen=True, slots=True)
class Inrichting:
    """
    What a store holds.

    *naam* is also the name of its file in a folder. *versies* are the migrations that
    this program knows, in order; *map* is the folder they stand in. *wachters* are
    the triggers that belong to it per kind of store: the last migration makes exactly
    these.
    """

    naam: str
    tabellen: MetaData
    map: str
    versies: tuple[str, ...]
    wachters: Mapping[str, frozenset[str]]

    @property
    def bestand(self) -> str:
        """The name of the SQLite file."""
        return f"{self.naam}.sqlite"

    @property
    def versie(self) -> str:
        """The migration that this program works with."""
        return self.versies[-1]


_ALLEEN_ERBIJ: Final = frozenset(
    {
        "regel_niet_wijzigen",
        "regel_niet_wissen",
        "controlepunt_niet_wijzigen",
        "controlepunt_niet_wissen",
        "maandbeeld_niet_wijzigen",
        "maandbeeld_niet_wissen",
        "publicatie_niet_wijzigen",
        "publicatie_niet_wissen",
        "publicatiesleutel_niet_wijzigen",
        "publicatiesleutel_niet_wissen",
    }
)

LOG: Final = Inrichting(
    "deelkader",
    LOG_TABELLEN,
    "log",
    tuple(f"log_{number:04}" for number in range(1, 9)),
    {
        "sqlite": _ALLEEN_ERBIJ
        | {
            "regel_de_volgende",
            "controlepunt_alleen_nieuw",
            "maandbeeld_alleen_nieuw",
            "publicatie_alleen_nieuw",
            "publicatiesleutel_alleen_nieuw",
        },
        "postgresql": _ALLEEN_ERBIJ,
    },
)
SLEUTELS: Final = Inrichting(
    "sleutels",
    SLEUTELTABELLEN,
    "sleutels",
    ("sleutels_0001",),
    {"sqlite": frozenset(), "postgresql": frozenset()},
)
