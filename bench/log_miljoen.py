# SPDX-License-Identifier: EUPL-1.2
"""
Budget `log_miljoen`: what a log of a million lines asks of memory and of time.

One process writes all of it, in batches of 100; beside each figure stands the same of
the first tenth. The whole export is then checked by the verifier in a process of its
own. Takes some ten minutes and five gigabytes of disk.
"""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bench.log_verify import check_export
from bench.logregels import PARTIJ, Antwoorden, folder
from bench.meting import Meting

REGELS = 1_000_000
TIENDE = REGELS // 10
STUK = 10_000
"""Lines over which a rate is taken."""
BEWIJZEN = 200


def measure() -> Iterator[Meting]:
    """Yield the memory of the writer and of the verifier, and the rate of writing."""
    from deelkader.logboek import Logboek
    from deelkader.logboek.export import export_log

    antwoorden = Antwoorden()
    met: dict[int, tuple[float, float, float]] = {}
    piek: dict[int, float] = {}
    with folder() as map_, Logboek.open(map_ / "data") as logboek:
        for size in (TIENDE, REGELS):
            rate = 0.0
            while len(logboek) < size:
                rate = _rate(logboek, antwoorden)
            met[size] = rate, _memory(), _proof_seconds(logboek, size)
            export_log(logboek, map_ / str(size))
            _, piek[size] = check_export(map_ / str(size), size)
    (first, small, quick), (last, large, slow) = met[TIENDE], met[REGELS]
    yield Meting(
        "log_miljoen",
        large - small,
        "MB meer bij het schrijven, van een tiende tot alles",
        "gelijk",
        "<= 20",
        {"regels": REGELS, "MB": f"{large:.0f}"},
    )
    yield Meting(
        "log_miljoen",
        piek[REGELS] - piek[TIENDE],
        "MB meer bij het nakijken, van een tiende tot alles",
        "gelijk",
        "<= 20",
        {"MB erbij voor alles": f"{piek[REGELS]:.0f}"},
    )
    yield Meting(
        "log_miljoen",
        last / first,
        "keer het tempo bij een tiende",
        f"{first:,.0f} regels/s bij een tiende, {last:,.0f} aan het eind",
        ">= 0.5",
        {"een bewijs": f"{quick * 1e3:.1f} ms bij een tiende, {slow * 1e3:.1f} ms"},
    )


def _rate(logboek: Any, antwoorden: Antwoorden) -> float:
    """Write some lines; return how many a second, making them aside."""
    seconds = 0.0
    for _ in range(STUK // PARTIJ):
        batch = antwoorden.take(PARTIJ)
        start = time.perf_counter()
        logboek.append_many(batch)
        seconds += time.perf_counter() - start
    return STUK / seconds


def _proof_seconds(logboek: Any, size: int) -> float:
    """Return how long one inclusion proof takes, over the whole of the log."""
    ids = [
        next(iter(logboek.lines(1 + n * size // BEWIJZEN))).id for n in range(BEWIJZEN)
    ]
    start = time.perf_counter()
    for id_ in ids:
        assert logboek.proof(id_) is not None
    return (time.perf_counter() - start) / BEWIJZEN


def _memory() -> float:
    """Return the memory that this process has now, in MB."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    found = re.search(r"VmRSS:\s+(\d+)", status)
    assert found is not None
    return int(found[1]) / 1024
