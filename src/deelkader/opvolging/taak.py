# SPDX-License-Identifier: EUPL-1.2
"""
A task: what somebody has to do, by when, and how it stands today.

Floor 4, `opvolging`, pure; shapes only.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import Any


class Stand(enum.StrEnum):
    """How a task stands; `klaar` and `vervallen` are for ever."""

    OPEN = "open"
    HERINNERD = "herinnerd"
    TE_LAAT = "te-laat"
    GEESCALEERD = "geescaleerd"
    KLAAR = "klaar"
    VERVALLEN = "vervallen"

    @property
    def is_over(self) -> bool:
        """Whether nothing has to be done any more."""
        return self in {Stand.KLAAR, Stand.VERVALLEN}


@dataclass(frozen=True, slots=True)
class Taak:
    """
    One task of a case: rule *regel*, begun by the thing with number *bij*.

    *rol* owns it. Days are ordinals: it began on *opent* and must be done on
    *uiterlijk* at the latest. *volgende* is the first day after today on which its
    state changes by time alone, None when never. *strenger* is the circumstance that
    a late task makes true for next questions, if its rule says so.
    """

    regel: str
    bij: int
    rol: str
    stand: Stand
    opent: int
    uiterlijk: int
    volgende: int | None = None
    strenger: str | None = None

    @property
    def key(self) -> tuple[str, int]:
        """What tells this task from others of its case."""
        return self.regel, self.bij

    def as_dict(self) -> dict[str, Any]:
        """Return plain JSON values."""
        return {
            "regel": self.regel,
            "bij": self.bij,
            "rol": self.rol,
            "stand": self.stand.value,
            "opent": self.opent,
            "uiterlijk": self.uiterlijk,
            "volgende": self.volgende,
            "strenger": self.strenger,
        }
