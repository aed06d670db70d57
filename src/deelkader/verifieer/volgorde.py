# SPDX-License-Identifier: EUPL-1.2
"""
The order of the lines: numbers without gaps, ids that rise, times that do not go back.

Responsible for naming what is wrong: gone, doubled, out of place or back-dated.
Floor 1, `verifieer`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from deelkader.verifieer.blad import Blad
from deelkader.verifieer.uitslag import Bevinding, points

_MEESTE_GATEN = 1_000
"""Gaps remembered; with more, a line out of place is called doubled."""


class Volgorde:
    """Sees the lines one by one; *verwacht* is the number that should come next."""

    def __init__(self) -> None:
        self.verwacht = 1
        self._gaten: list[tuple[int, int]] = []
        self._id = ""
        self._tijd = ""

    def skip(self) -> None:
        """Pass over a line that could not be read."""
        self.verwacht += 1

    def see(self, blad: Blad) -> Iterable[Bevinding]:
        """Return what is wrong with the place of *blad*."""
        nr = blad.nr
        if (
            nr == self.verwacht
            and blad.id > self._id
            and blad.tijd >= self._tijd
            and blad.klok is None
        ):
            self.verwacht = nr + 1
            self._id, self._tijd = blad.id, blad.tijd
            return ()
        return self._look(blad)

    def _look(self, blad: Blad) -> Iterator[Bevinding]:
        nr = blad.nr
        if nr < self.verwacht:
            yield self._out_of_place(nr)
            return
        if nr > self.verwacht and len(self._gaten) < _MEESTE_GATEN:
            self._gaten.append((self.verwacht, nr - 1))
        self.verwacht = nr + 1
        yield from self._moments(blad)
        self._id, self._tijd = blad.id, blad.tijd

    def missing(self) -> Iterator[Bevinding]:
        """Yield the numbers that never came, but not those after the last line."""
        for first, last in self._gaten:
            yield gone(first, last)

    def _out_of_place(self, nr: int) -> Bevinding:
        for place, (first, last) in enumerate(self._gaten):
            if first <= nr <= last:
                rest = [(first, nr - 1), (nr + 1, last)]
                self._gaten[place : place + 1] = [(a, b) for a, b in rest if a <= b]
                return Bevinding(
                    nr,
                    "verwisseld",
                    f"Regel {points(nr)} staat niet op zijn plaats: hij komt na regel"
                    f" {points(self.verwacht - 1)}.",
                )
        return Bevinding(
            nr, "dubbel", f"Regel {points(nr)} staat er nog een keer, als extra regel."
        )

    def _moments(self, blad: Blad) -> Iterator[Bevinding]:
        nr = blad.nr
        if blad.tijd < self._tijd:
            yield Bevinding(
                nr,
                "teruggedateerd",
                f"Regel {points(nr)} heeft een tijd die vóór de regel erboven ligt.",
            )
        if blad.id <= self._id:
            yield Bevinding(
                nr,
                "teruggedateerd",
                f"Regel {points(nr)} heeft een kenmerk dat niet na dat van de regel"
                " erboven komt.",
            )
        if blad.klok is not None and not blad.klok < self._tijd:
            yield Bevinding(
                nr,
                "vorm",
                f"Regel {points(nr)} noemt een klok die terugliep, maar dat was niet"
                " zo.",
            )


def gone(first: int, last: int) -> Bevinding:
    """Return the finding that the lines *first* to *last* are not there."""
    if first == last:
        reden = f"Regel {points(first)} ontbreekt."
    else:
        reden = f"Regel {points(first)} tot en met {points(last)} ontbreken."
    return Bevinding(first, "ontbreekt", reden)
