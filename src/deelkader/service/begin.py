# SPDX-License-Identifier: EUPL-1.2
"""
What an answer begins in its case.

Responsible for remembering it for as long as the answer is remembered, and of nobody.
Floor 5.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from deelkader.opvolging.gebeurd import Gebeurd, of_answer

if TYPE_CHECKING:
    from deelkader.opvolging.stap import Stap
    from deelkader.service.beantwoord import Beantwoord, Vormen


@dataclass(slots=True)
class Begonnen:
    """
    What an answer of *dag* begins: *gebeurd*, when a rule speaks of it; else nothing.

    *stap* is the first look at a case that began so, once there was one.
    """

    dag: int
    gebeurd: tuple[Gebeurd, ...]
    stap: Stap | None = None


class Begin:
    """What answers begin; *touches* says whether a rule speaks of it. Safe to share."""

    def __init__(self, touches: Callable[[Sequence[Gebeurd]], bool]) -> None:
        self._touches = touches
        self._known: WeakKeyDictionary[Vormen, Begonnen] = WeakKeyDictionary()

    def of(self, one: Beantwoord, dag: int) -> Begonnen:
        """Return what *one*, given on *dag*, begins."""
        known = self._known.get(one.vormen)
        if known is None or known.dag != dag:
            gebeurd = of_answer(one.vraag, one.oordeel, dag)
            known = Begonnen(dag, gebeurd if self._touches(gebeurd) else ())
            self._known[one.vormen] = known
        return known
