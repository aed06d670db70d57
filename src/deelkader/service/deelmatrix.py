# SPDX-License-Identifier: EUPL-1.2
"""
Who may share what with whom, as one table for people: `make_matrix`.

Responsible for asking every cell under the same assumptions. Nothing is written: a
table is about nobody. Floor 5.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from deelkader.beeld.uitkomsten import TEKENS as _TEKENS
from deelkader.begrippen.uitkomst import OVERLEG

if TYPE_CHECKING:
    from deelkader.kader import Kader
    from deelkader.model.oordeel import CategorieOordeel

TEKENS: Final = {
    **{uitkomst: teken for uitkomst, (teken, _, _) in _TEKENS.items()},
    "geen-regel": "·",
}
"""Outcome -> its letter: never a colour alone."""


@dataclass(frozen=True, slots=True)
class Vak:
    """One cell: with whom, what, and the outcome (or `geen-regel`)."""

    naar: str
    gegeven: str
    uitkomst: str

    @property
    def teken(self) -> str:
        """The letter of this cell."""
        return TEKENS[self.uitkomst]


def make_matrix(
    kader: Kader,
    vraag: Mapping[str, Any],
    naar: Sequence[str],
    gegevens: Sequence[str],
) -> list[list[Vak]]:
    """
    Return a row per category of *gegevens*, with a cell per recipient of *naar*.

    *vraag* is the rest of the question: who, for what, situation, facts, consent.

    Raises:
        VraagError: it cannot be asked like this.
    """
    columns = [
        kader.evaluate({**vraag, "naar": who, "gegevens": list(gegevens)}).gegevens
        for who in naar
    ]
    return [
        [
            Vak(who, gegeven, _outcome(column[row]))
            for who, column in zip(naar, columns, strict=True)
        ]
        for row, gegeven in enumerate(gegevens)
    ]


def _outcome(oordeel: CategorieOordeel) -> str:
    """Return the outcome; where a rule is missing that is said."""
    if oordeel.hoog == OVERLEG and not all(oordeel.gronden.values()):
        return "geen-regel"
    return oordeel.uitkomst.value
