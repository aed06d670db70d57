# SPDX-License-Identifier: EUPL-1.2
"""
What a viewer gets: a list, its lines, and what may be seen today at all.

Responsible for the shapes only; `inkijk` makes them. Floor 5, pure.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from deelkader.service.inkijkwoorden import Inkijkzinnen


@dataclass(frozen=True, slots=True)
class Uitzicht:
    """
    What a viewer may see today: *dicht* is nothing at all, *open* is something.

    *noemt* are the givers whose yes this viewer may know of.
    """

    dicht: bool
    open: bool
    noemt: frozenset[str]
    zinnen: Inkijkzinnen
    altijd: str


@dataclass(frozen=True, slots=True)
class Lijstregel:
    """
    One line of a list: *nummer* counts within this list only.

    *ja_vanaf* and *ja_tot* are the days of the yes of this viewer, where it has any.
    """

    nummer: int
    datum: date
    naar: tuple[str, ...]
    wat: tuple[str, ...]
    waarom: str
    door: tuple[str, ...]
    mocht_dit: tuple[str, ...]
    bronnen: tuple[str, ...]
    stoppen: bool
    gestopt: str
    ja_vanaf: date | None = None
    ja_tot: date | None = None

    def as_dict(self) -> dict[str, Any]:
        """Return plain JSON values (camelCase)."""
        return {
            "nummer": self.nummer,
            "datum": self.datum.isoformat(),
            "naar": list(self.naar),
            "wat": list(self.wat),
            "waarom": self.waarom,
            "door": list(self.door),
            "mochtDit": list(self.mocht_dit),
            "bronnen": list(self.bronnen),
            "stoppen": self.stoppen,
            **({"gestopt": self.gestopt} if self.gestopt else {}),
            **_days(jaVanaf=self.ja_vanaf, jaTot=self.ja_tot),
        }


@dataclass(frozen=True, slots=True)
class Inkijk:
    """A list for one viewer, newest first; *altijd* stands on every list."""

    titel: str
    altijd: str
    regels: tuple[Lijstregel, ...]
    leeg: str

    def as_dict(self) -> dict[str, Any]:
        """Return plain JSON values (camelCase)."""
        return {
            "titel": self.titel,
            "altijd": self.altijd,
            "regels": [regel.as_dict() for regel in self.regels],
            **({} if self.regels else {"leeg": self.leeg}),
        }


def _days(**dagen: date | None) -> dict[str, str]:
    return {naam: dag.isoformat() for naam, dag in dagen.items() if dag is not None}
