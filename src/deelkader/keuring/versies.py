# SPDX-License-Identifier: EUPL-1.2
"""Rules that are versions of one another: the same, at another time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

from deelkader.keuring.keur import Stof
from deelkader.model.regel import Regel

EEN_DAG = timedelta(days=1)


def successive(stof: Stof) -> Iterator[tuple[Regel, Regel]]:
    """Yield every pair of versions that follow each other in time."""
    groups: dict[Any, list[Regel]] = defaultdict(list)
    for regel in stof.inhoud.alle_regels:
        asks = frozenset((c.feit, c.indexen) for c in regel.condities)
        key = (
            *(regel.soort, regel.laag, regel.assen, regel.standpunten),
            *(regel.een_van, regel.groep, regel.iedereen_van, asks),
        )
        groups[key].append(regel)
    for group in groups.values():
        timed = [r for r in group if r.geldig_vanaf or r.geldig_tot]
        if len(timed) < len(group) or len(group) == 1:
            continue
        ordered = sorted(timed, key=lambda r: (starts(r), ends(r)))
        yield from pairwise(ordered)


def starts(regel: Regel) -> date:
    """Return the first day of *regel*."""
    return regel.geldig_vanaf or date.min


def ends(regel: Regel) -> date:
    """Return the last day of *regel*."""
    return regel.geldig_tot or date.max
