# SPDX-License-Identifier: EUPL-1.2
"""
Who can have said anything in a world, and what that is for each voice.

A record proves facts, so that not everyone can speak in every world; worlds with
the same proof share what is worked out. Floor: `analyse`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from deelkader.analyse.cel import Cel
from deelkader.analyse.stem import Stem
from deelkader.engine.compile import Programma
from deelkader.engine.who import Stand, type_standen

type_per_as = Mapping[str, tuple[type_standen, ...]]
"""Axis -> what people say when they all say it, by `Stand`."""


@dataclass(frozen=True, slots=True)
class Gezegd:
    """Who exist, what they say in each voice, and the same per axis by `Stand`."""

    gevers: tuple[str, ...]
    stemmen: tuple[type_standen, ...]
    per_as: type_per_as


class Sprekers:
    """What people can have said in the worlds of *p*, over *stemmen*."""

    def __init__(self, p: Programma, stemmen: tuple[Stem, ...]) -> None:
        self._p = p
        self._stemmen = stemmen
        self._bekend: dict[tuple[tuple[int, int], ...], Gezegd] = {}

    def said(self, cel: Cel) -> Gezegd:
        """Return what is said in *cel*; the same object for the same proof."""
        found = self._bekend.get(cel.bewijs)
        if found is None:
            gevers = self._who_exist(cel)
            each = tuple(stem.said(gevers) for stem in self._stemmen)
            axes = {axis.id: self._by_stand(axis.id, each) for axis in self._p.assen}
            found = self._bekend[cel.bewijs] = Gezegd(gevers, each, axes)
        return found

    def _by_stand(
        self, axis: str, each: tuple[type_standen, ...]
    ) -> tuple[type_standen, ...]:
        """Return per `Stand` the first voice in which everyone says that on *axis*."""
        there: dict[Stand, type_standen] = {}
        for stem, said in zip(self._stemmen, each, strict=True):
            there.setdefault(stem.stand(axis), said)
        return tuple(there.get(stand, ()) for stand in Stand)

    def _who_exist(self, cel: Cel) -> tuple[str, ...]:
        """Return who can have said anything: a record proves facts of the world."""
        begrippen, plaats = self._p.begrippen, self._p.plaats
        return tuple(
            gever.id
            for gever in begrippen.gevers.values()
            if all(
                cel.voorbeeld[plaats[f]] in idx | {begrippen.feiten[f].nvt}
                for f, idx in gever.bewijst.items()
            )
        )
