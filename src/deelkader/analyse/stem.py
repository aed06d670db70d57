# SPDX-License-Identifier: EUPL-1.2
"""
The few voices over which a difference is counted: what everyone said together.

Floor: `analyse`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from deelkader.begrippen import Begrippen, Betekenis
from deelkader.engine.who import Stand, type_standen


@dataclass(frozen=True, slots=True)
class Stem:
    """One voice: what everyone said, for each meaning that has something said."""

    zin: str
    standen: tuple[tuple[Betekenis, Stand], ...]

    def said(self, gevers: Iterable[str]) -> type_standen:
        """Return what this voice is for the engine, when *gevers* exist."""
        axes = {b.axis: stand for b, stand in self.standen if b.axis}
        return tuple(((axis, g), stand) for axis, stand in axes.items() for g in gevers)

    def stand(self, axis: str) -> Stand:
        """Return what everyone says about what counts on *axis*."""
        return {b.axis: s for b, s in self.standen}.get(axis, Stand.OPEN)

    def records(self, gevers: Iterable[str]) -> Iterator[dict[str, Any]]:
        """Yield what this voice is in a question, when *gevers* exist."""
        for gever in gevers:
            for betekenis, stand in self.standen:
                yield {"gever": gever, "betekenis": betekenis.id, **STATUS[stand]}


STATUS: Final[Mapping[Stand, Mapping[str, Any]]] = {
    Stand.GEGEVEN: {"status": "gegeven", "uitdrukkelijk": False},
    Stand.UITDRUKKELIJK: {"status": "gegeven", "uitdrukkelijk": True},
    Stand.GEWEIGERD: {"status": "geweigerd"},
}


def voices(begrippen: Begrippen) -> tuple[Stem, ...]:
    """
    Return the voices: silence, yes, no, yes to one thing alone, and an ordinary yes.

    An ordinary yes is there once per axis, beside an explicit yes on the other: only
    then is seen that a rule no longer asks for an explicit one on that axis.
    """
    some = tuple(b for b in begrippen.betekenissen.values() if b.axis)
    axes = tuple(dict.fromkeys(b.axis for b in some))
    first = tuple(next(b for b in some if b.axis == axis) for axis in axes)
    yes, no = Stand.UITDRUKKELIJK, Stand.GEWEIGERD
    plain = (
        Stem(
            f"iedereen zei gewoon ja: {b.label}",
            tuple((o, Stand.GEGEVEN if o.axis == b.axis else yes) for o in some),
        )
        for b in first
    )
    only = (Stem(f"iedereen zei alleen: {b.label}", ((b, yes),)) for b in first)
    return (
        Stem("niemand zei iets", ()),
        Stem("iedereen zei uitdrukkelijk ja", tuple((b, yes) for b in some)),
        Stem("iedereen zei nee", tuple((b, no) for b in some)),
        *(only if len(first) > 1 else ()),
        *plain,
    )
