# SPDX-License-Identifier: EUPL-1.2
"""
What speaks against a bundle: every objection at once, with what to do about it.

Floor 5, `publicatie`, pure.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from deelkader.errors import Bevinding, KaderError, Plek


@dataclass(frozen=True, slots=True, order=True)
class Bezwaar:
    """One objection; *oplossing* says what to do."""

    code: str
    boodschap: str
    oplossing: str


def refusal(naam: str, bezwaren: Iterable[Bezwaar]) -> KaderError:
    """Return the error that names every objection against the file *naam*."""
    plek = Plek(naam, 1, 1)
    found = tuple(
        Bevinding(plek, one.code, one.boodschap, oplossing=one.oplossing)
        for one in dict.fromkeys(bezwaren)
    )
    wat = "1 bezwaar" if len(found) == 1 else f"{len(found)} bezwaren"
    return KaderError(
        "publicatie-geweigerd",
        f"Deze bundel is geweigerd: {wat}. Er is niets veranderd.",
        bevindingen=found,
    )
