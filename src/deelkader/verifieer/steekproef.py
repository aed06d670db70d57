# SPDX-License-Identifier: EUPL-1.2
"""
A sample of opened answers that somebody else can draw again by hand.

The ticket of a line is SHA-256 of the text ``<zaad>/<nr>`` (UTF-8, the number
without points). The lines with the lowest tickets are the sample; by hand:
``printf '%s' '20261122/41007' | sha256sum``. Floor 1, `verifieer`.
"""

from __future__ import annotations

import heapq
from hashlib import sha256

from deelkader.verifieer.doorloop import SOORT, Adviesregel


def ticket(zaad: str, nr: int) -> int:
    """Return the ticket of line *nr*; the lowest are drawn."""
    return int.from_bytes(sha256(f"{zaad}/{nr}".encode()).digest(), "big")


class Steekproef:
    """Keeps the *aantal* lines with the lowest tickets; memory grows with those."""

    def __init__(self, aantal: int, zaad: str) -> None:
        self.aantal = aantal
        self.zaad = zaad
        self._heap: list[tuple[int, int, Adviesregel]] = []

    def offer(self, regel: Adviesregel) -> None:
        """Let *regel* take part, when it holds one answer that a page can show."""
        if regel.soort != SOORT:
            return
        item = (-ticket(self.zaad, regel.nr), -regel.nr, regel)
        if len(self._heap) < self.aantal:
            heapq.heappush(self._heap, item)
        elif self._heap and item[:2] > self._heap[0][:2]:
            heapq.heapreplace(self._heap, item)

    def drawn(self) -> list[Adviesregel]:
        """Return the sample, by line number."""
        return sorted((item[2] for item in self._heap), key=lambda regel: regel.nr)
