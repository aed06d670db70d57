# SPDX-License-Identifier: EUPL-1.2
"""
What one measurement is, and how times are taken.

Everything runs on two shared cores: whatever is compared is measured in turns,
round after round, and the median of the rounds counts.
"""

from __future__ import annotations

import gc
import json
import statistics
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

RONDES = 15


class OntbreektError(Exception):
    """What this budget is measured with is not on this machine."""


@dataclass(frozen=True, slots=True)
class Meting:
    """One figure beside its peer; *must* is a bound such as ``>= 10`` or ``<= 20``."""

    name: str
    figure: float
    unit: str
    against: str
    must: str
    detail: Mapping[str, Any] = field(default_factory=dict)

    @property
    def ok(self) -> bool:
        """Whether the figure is within its bound."""
        sign, bound = self.must.split()
        if sign == ">=":
            return self.figure >= float(bound)
        return self.figure <= float(bound)

    def as_json(self) -> str:
        """Return the one line of JSON."""
        return json.dumps(
            {
                "name": self.name,
                "figure": significant(self.figure),
                "unit": self.unit,
                "against": self.against,
                "must": self.must,
                "ok": self.ok,
                **({"detail": self.detail} if self.detail else {}),
            },
            ensure_ascii=False,
        )


def significant(figure: float) -> float:
    """Return *figure* with three significant digits."""
    return float(f"{figure:.3g}")


def interleaved(
    workers: Mapping[str, Callable[[], Any]], rondes: int = RONDES
) -> dict[str, float]:
    """Return the median seconds of each worker, run in turns."""
    times: dict[str, list[float]] = {name: [] for name in workers}
    for work in workers.values():
        work()
    for _ in range(rondes):
        for name, work in workers.items():
            times[name].append(seconds(work))
    return {name: statistics.median(found) for name, found in times.items()}


def seconds(work: Callable[[], Any]) -> float:
    """Return how long one call takes, the garbage collector aside."""
    gc.collect()
    gc.disable()
    start = time.process_time()
    work()
    taken = time.process_time() - start
    gc.enable()
    return taken


def each(
    work: Callable[[Any], Any],
    inputs: Iterable[Any],
    before: Callable[[], Any] = lambda: None,
) -> list[float]:
    """Return the seconds of every single call; *before* each is not counted."""
    clock = time.process_time
    found = []
    for one in inputs:
        before()
        start = clock()
        work(one)
        found.append(clock() - start)
    return found


def percentile(times: Sequence[float], part: float) -> float:
    """Return the time within which *part* (0..1) of the calls stayed."""
    ordered = sorted(times)
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))]
