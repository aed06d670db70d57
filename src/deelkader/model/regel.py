# SPDX-License-Identifier: EUPL-1.2
"""
The rule: conditions over facts, and what follows when they hold.

Responsible for the shape of a rule after reading. A condition holds the
accepted *indexes* of the values of a fact (`Feit.domein`), so that nothing
above this floor has to know how it was written. Floor 1.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from deelkader.errors import Plek
from deelkader.model.toetsing import Toetsing


class RegelSoort(StrEnum):
    """What a rule does; see ADR 0001 for the levels of the routes."""

    PLICHT = "plicht"
    GRONDSLAG = "grondslag"
    GEEN_ANDER = "geen-ander"
    GEEN_GEHEIM = "geen-geheim"
    TOESTEMMING = "toestemming"
    SPREEKRECHT = "spreekrecht"
    VERBOD = "verbod"
    OVERLEG = "overleg"
    VOORWAARDE = "voorwaarde"
    ALTERNATIEF = "alternatief"
    WIE = "wie"
    NIET_VRAGEN = "niet-vragen"


ROUTES = frozenset(
    {
        RegelSoort.PLICHT,
        RegelSoort.GRONDSLAG,
        RegelSoort.GEEN_ANDER,
        RegelSoort.GEEN_GEHEIM,
        RegelSoort.TOESTEMMING,
        RegelSoort.SPREEKRECHT,
    }
)
BLOKKADES = frozenset({RegelSoort.VERBOD, RegelSoort.OVERLEG})
STOPBAAR_DOOR_LAGERE_LAAG = frozenset(
    {RegelSoort.GEEN_ANDER, RegelSoort.GEEN_GEHEIM, RegelSoort.TOESTEMMING}
)
LAAG_WET = "wet"


@dataclass(frozen=True, slots=True)
class PlichtOpRegel:
    """An obligation on a rule; *termijn* is ISO 8601 days or {"werkdagen": n}."""

    plicht: str
    termijn: str | Mapping[str, int] | None = None


@dataclass(frozen=True, slots=True)
class Conditie:
    """One condition: the accepted indexes of *feit*, and how it was written."""

    feit: str
    indexen: frozenset[int]


@dataclass(frozen=True, slots=True)
class Regel:
    """
    One rule of a kader, checked and with every name resolved.

    A who-row names people (*een_van*), of a *groep* or on *assen*, or asks
    everyone of a group (*iedereen_van*). *standpunten* must all be chosen.
    """

    id: str
    soort: RegelSoort
    plek: Plek | None
    laag: str
    condities: tuple[Conditie, ...]
    titel: str = ""
    assen: tuple[str, ...] = ()
    uitdrukkelijk: bool = False
    uitzondering_op: frozenset[str] = frozenset()
    gaat_voor: frozenset[str] = frozenset()
    voorwaarden: tuple[str, ...] = ()
    plichten: tuple[PlichtOpRegel, ...] = ()
    een_van: tuple[str, ...] = ()
    groep: str | None = None
    iedereen_van: str | None = None
    stel_voor: Mapping[str, Any] | None = None
    niet_vragen: tuple[str, str] | None = None
    standpunten: tuple[str, ...] = ()
    bronnen: tuple[str, ...] = ()
    uitleg: str = ""
    toetsing: Toetsing | None = None
    geldig_vanaf: date | None = None
    geldig_tot: date | None = None

    @property
    def is_route(self) -> bool:
        """Whether this rule can open an axis."""
        return self.soort in ROUTES

    @property
    def is_blokkade(self) -> bool:
        """Whether this rule can stop routes."""
        return self.soort in BLOKKADES

    @property
    def is_wet(self) -> bool:
        """Whether this rule stands in the lowest layer."""
        return self.laag == LAAG_WET

    @property
    def kanten(self) -> dict[str, str]:
        """Contested point -> the side on which this rule holds."""
        sides = (side.partition("/") for side in self.standpunten)
        return {name: kant for name, _, kant in sides}

    def can_stop(self, route: Regel) -> bool:
        """Return whether this blocker can stop *route* (axis and match aside)."""
        if self.id in route.uitzondering_op:
            return False
        return self.is_wet or route.soort in STOPBAAR_DOOR_LAGERE_LAAG
