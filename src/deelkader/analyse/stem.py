# SPDX-License-Identifier: EUPL-1.2
"""
The few voices over which a difference is counted: what everyone said together.

Floor: `analyse`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from deelkader.begrippen import Begrippen, Betekenis
from deelkader.engine.who import Stand, type_standen


@dataclass(frozen=True, slots=True)
class Stem:
    """One voice: everyone said *stand*, with each of *betekenissen*."""

    zin: str
    stand: Stand
    betekenissen: tuple[Betekenis, ...]

    def said(self, gevers: Iterable[str]) -> type_standen:
        """Return what this voice is for the engine, when *gevers* exist."""
        axes = dict.fromkeys(b.axis for b in self.betekenissen if b.axis)
        return tuple(((axis, g), self.stand) for axis in axes for g in gevers)

    def records(self, gevers: Iterable[str]) -> Iterator[dict[str, Any]]:
        """Yield what this voice is in a question, when *gevers* exist."""
        said: dict[str, Any] = {"status": "geweigerd"}
        if self.stand is Stand.UITDRUKKELIJK:
            said = {"status": "gegeven", "uitdrukkelijk": True}
        for gever in gevers:
            for betekenis in self.betekenissen:
                yield {"gever": gever, "betekenis": betekenis.id, **said}


def voices(begrippen: Begrippen) -> tuple[Stem, ...]:
    """Return: nobody spoke, everyone yes, everyone no, and yes to one thing alone."""
    some = tuple(b for b in begrippen.betekenissen.values() if b.axis)
    alone: dict[str | None, Betekenis] = {}
    for betekenis in some:
        alone.setdefault(betekenis.axis, betekenis)
    only = [
        Stem(f"iedereen zei alleen: {b.label}", Stand.UITDRUKKELIJK, (b,))
        for b in alone.values()
    ]
    return (
        Stem("niemand zei iets", Stand.OPEN, ()),
        Stem("iedereen zei uitdrukkelijk ja", Stand.UITDRUKKELIJK, some),
        Stem("iedereen zei nee", Stand.GEWEIGERD, some),
        *(only if len(only) > 1 else ()),
    )
