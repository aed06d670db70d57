# SPDX-License-Identifier: EUPL-1.2
"""
How long it took until who gave a signal heard something.

Looks at the signals that came in the month before, as they stand at the end of this
month. Each had at least four weeks, the group is fixed, and no month has a number in
common with another: docs/maandbeeld.md says why that matters. Floor 5, pure.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

NOG_NIET: Final = "nog-niet"
"""What a number of days says when so many have not heard anything yet."""


@dataclass(frozen=True, slots=True)
class Terugkoppeltijd:
    """Days until feedback, sorted, and how many still *wacht* on the last day."""

    dagen: tuple[int, ...]
    wacht: int

    @classmethod
    def of(
        cls, paren: Iterable[tuple[int, int | None]], laatste: int
    ) -> Terugkoppeltijd:
        """
        Return the figures of *paren*: day begun, and day of the first feedback or None.

        Days are ordinals; what came after day *laatste* had not come yet.
        """
        known = list(paren)
        dagen = sorted(
            terug - begonnen
            for begonnen, terug in known
            if terug is not None and terug <= laatste
        )
        return cls(tuple(dagen), len(known) - len(dagen))

    def within(self, tiende: int) -> int | str:
        """
        Return the days within which *tiende* of every ten heard something.

        Who still waits, counts: `NOG_NIET` when fewer than that heard anything.
        """
        everyone = len(self.dagen) + self.wacht
        rank = -(-everyone * tiende // 10)
        return self.dagen[rank - 1] if 0 < rank <= len(self.dagen) else NOG_NIET
