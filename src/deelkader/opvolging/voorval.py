# SPDX-License-Identifier: EUPL-1.2
"""
One thing that happened in a case.

Floor 4, `opvolging`, pure; shapes only.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Self


@dataclass(frozen=True, slots=True)
class Voorval:
    """
    What happened on a day.

    *nr* counts from 1 in the order in which things were told, *dag* is the day on
    which it happened in the Netherlands (`date.toordinal`). *kenmerken* are words
    from fixed lists, and whole numbers.
    """

    nr: int
    soort: str
    dag: int
    kenmerken: Mapping[str, str | int] = field(default_factory=dict)

    def as_dict(self) -> dict[str, Any]:
        """Return plain JSON values."""
        return {
            "nr": self.nr,
            "soort": self.soort,
            "dag": self.dag,
            "kenmerken": dict(self.kenmerken),
        }

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Self:
        """Return what `as_dict` gave."""
        return cls(
            values["nr"], values["soort"], values["dag"], dict(values["kenmerken"])
        )
