# SPDX-License-Identifier: EUPL-1.2
"""
Who looked at a rule as a lawyer, when, and when it must be looked at again.

Says nothing about an answer. Floor 1.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Toetsing:
    """
    The state of validation; *door* is plain words, also when nobody did it yet.

    *opnieuw_op* is the first day on which it must be looked at again.
    """

    door: str
    rol: str = ""
    op: date | None = None
    opnieuw_op: date | None = None

    @property
    def is_gedaan(self) -> bool:
        """Whether someone did look at it."""
        return self.op is not None
