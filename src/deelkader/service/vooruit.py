# SPDX-License-Identifier: EUPL-1.2
"""
What follows from answers, worked out before the log is locked.

Responsible for using it only for the very case that was looked at; whether it is still
the same is seen by who locks it. So the log is locked only to write, and while this
process reasons another can write. Floor 5; pure.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from deelkader.opvolging.stap import Stap
    from deelkader.opvolging.zaakvragen import Gezien
    from deelkader.opvolging.zaken import Bewaard

_PLEK: Final = "?"
"""Begins what stands for the id of a line that is not written yet."""


def place(nummer: int) -> str:
    """Return what stands for the id of line *nummer* until that is known."""
    return f"{_PLEK}{nummer}"


@dataclass(frozen=True, slots=True)
class Vooruit:
    """
    What follows from some lines for cases as they were in *gezien*, on *dag*.

    *stappen* are in the order of the lines; None for a line about a new case.
    """

    gezien: Mapping[str, Gezien]
    dag: int
    stappen: Sequence[Stap | None]


NIETS: Final = Vooruit({}, 0, ())


class Gebruik:
    """Uses *vooruit* once, line by line, with the ids that the lines got."""

    def __init__(self, vooruit: Vooruit) -> None:
        self._vooruit = vooruit
        self._ids: dict[str, str] = {}
        self._verwacht = {j: one.zaak for j, one in vooruit.gezien.items()}

    def step(
        self, nummer: int, lijn: str, jeugdige: str | None, bewaard: Bewaard, dag: int
    ) -> Stap | None:
        """
        Return what follows from line *nummer*, written as *lijn*, on *dag*.

        None: work it out now. It was not foreseen, the case is not as it was, or it is
        another day.
        """
        # INVARIANT: the very same object, so nothing came in between.
        if jeugdige is None or self._verwacht.get(jeugdige) is not bewaard.zaak:
            return None
        stap = self._vooruit.stappen[nummer]
        if stap is None or dag != self._vooruit.dag:
            return None
        self._ids[place(nummer)] = lijn
        lines = {self._ids.get(one, one): nr for one, nr in stap.zaak.lijnen.items()}
        now = self._verwacht[jeugdige] = replace(stap.zaak, lijnen=lines)
        return replace(stap, zaak=now)
