# SPDX-License-Identifier: EUPL-1.2
"""
Whether an answer is wider when not everyone says the same.

A voice (`stem`) lets everyone say one thing; who must say yes can change without
any voice noticing. Here some say yes and the others do not. Floor: `analyse`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations, product
from typing import Any, Final

from deelkader.analyse.stem import STATUS
from deelkader.begrippen import Begrippen, Betekenis
from deelkader.begrippen.uitkomst import VERPLICHT
from deelkader.engine.geheugen import GRENS_GEHEUGEN
from deelkader.engine.who import (
    Stand,
    Toestemmingsstand,
    Verklaring,
    standing,
    type_clausules,
)


@dataclass(frozen=True, slots=True)
class Aszicht:
    """One axis of a world: whom it asks, and its level for what they say together."""

    axis: str
    clausules: type_clausules
    niveaus: tuple[int, ...]
    """By `Stand`: silence, an ordinary yes, an explicit yes, no."""

    def level(self, said: Sequence[tuple[str, Stand]]) -> int:
        """Return the level when each of these people says something."""
        verklaring = Verklaring(tuple(((self.axis, g), s) for g, s in said), False)  # noqa: FBT003 - weighed or not is in the levels
        plain, explicit = (
            standing(self.axis, self.clausules, verklaring, uitdrukkelijk=strict)
            for strict in (False, True)
        )
        if plain is Toestemmingsstand.GEWEIGERD:
            return self.niveaus[Stand.GEWEIGERD]
        if explicit is Toestemmingsstand.GEGEVEN:
            return self.niveaus[Stand.UITDRUKKELIJK]
        together = Toestemmingsstand.GEGEVEN is plain
        return self.niveaus[Stand.GEGEVEN if together else Stand.OPEN]


@dataclass(frozen=True, slots=True)
class Menging:
    """What each said about one thing, beside an explicit yes of all to the rest."""

    zin: str
    standen: tuple[tuple[str, Stand], ...]
    over: tuple[Betekenis, ...]
    rest: tuple[Betekenis, ...]

    def records(self, gevers: Iterable[str]) -> Iterator[dict[str, Any]]:
        """Yield what they said in a question, when *gevers* exist."""
        yes = ((g, Stand.UITDRUKKELIJK) for g in gevers)
        for said, about in ((self.standen, self.over), (yes, self.rest)):
            for (gever, stand), b in product(said, about):
                if stand is not Stand.OPEN:
                    yield {"gever": gever, "betekenis": b.id, **STATUS[stand]}


ANDERS_GEZEGD: Final = "niet iedereen zei hetzelfde"


def mix(begrippen: Begrippen, axis: str, said: Sequence[tuple[str, Stand]]) -> Menging:
    """Return what people say: *said* on *axis*, and yes to everything else."""
    some = [b for b in begrippen.betekenissen.values() if b.axis]
    return Menging(
        ANDERS_GEZEGD,
        tuple(said),
        tuple(b for b in some if b.axis == axis),
        tuple(b for b in some if b.axis != axis),
    )


type_gemengd = tuple[str, tuple[tuple[str, Stand], ...], int, int]
"""Axis, what each said on it, and the level of either kader."""


@lru_cache(maxsize=GRENS_GEHEUGEN)
def wider_mix(
    een: tuple[Aszicht, ...], ander: tuple[Aszicht, ...], gevers: tuple[str, ...]
) -> type_gemengd | None:
    """
    Return something that people can say for which *ander* is wider than *een*.

    *gevers* are who exist. A world is its strictest axis, and a yes never narrows
    one: if any saying is wider then so is one with a yes of all on every axis but
    one, and on that axis one kind of yes beside one kind of no yes.
    """
    for n, (one, other) in enumerate(zip(een, ander, strict=True)):
        named = {g for z in (one, other) for who in z.clausules for g in who}
        people = [g for g in gevers if g in named]
        beside = [
            min((z.niveaus[Stand.UITDRUKKELIJK] for z in rest), default=VERPLICHT)
            for rest in (een[:n] + een[n + 1 :], ander[:n] + ander[n + 1 :])
        ]
        for said in _sayings(people):
            before = min(beside[0], one.level(said))
            after = min(beside[1], other.level(said))
            if after > before:
                return one.axis, said, before, after
    return None


def _sayings(people: Sequence[str]) -> Iterator[tuple[tuple[str, Stand], ...]]:
    """Yield every way in which some of *people* say yes, and the others do not."""
    kinds = product((Stand.OPEN, Stand.GEWEIGERD), (Stand.UITDRUKKELIJK, Stand.GEGEVEN))
    for no, yes in kinds:
        for size in range(len(people) + 1):
            for some in combinations(people, size):
                yield tuple((g, yes if g in some else no) for g in people)
