# SPDX-License-Identifier: EUPL-1.2
"""
Budget `log_latency`: p99 of one append under load, beside a bare commit.

Four threads append at half of the highest rate; the p99 is held against that of a
bare SQLite commit of the same bytes, one by one. Wall time.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from bench.logregels import KaleOpslag, contents, folder, stored_rows
from bench.meting import Meting, percentile

if TYPE_CHECKING:
    from deelkader.logboek import Inhoud, Logboek

DRADEN = 4
SECONDEN = 6.0
AANLOOP = 2.0


def measure() -> Iterator[Meting]:
    """Yield the ratio."""
    from deelkader.logboek import Logboek

    inhouden = contents(400)
    with folder() as map_, Logboek.open(map_ / "data") as logboek:
        logboek.append_many(inhouden)
        rows = stored_rows(logboek)
        highest = len(_run(logboek, inhouden, AANLOOP, 0.0)) / AANLOOP
        pause = DRADEN / (highest / 2)
        ours = _run(logboek, inhouden, SECONDEN, pause)
        kaal = KaleOpslag(map_)
        bare: list[float] = []
        end = time.perf_counter() + SECONDEN / 2
        while (start := time.perf_counter()) < end:
            kaal.append(rows[len(bare) % len(rows) :][:1])
            bare.append(time.perf_counter() - start)
        kaal.close()
    p99, peer = percentile(ours, 0.99), percentile(bare, 0.99)
    yield Meting(
        "log_latency",
        p99 / peer,
        "x",
        f"kale commit van dezelfde bytes: p99 {peer * 1e3:.2f} ms",
        "<= 6",
        {
            "p99": f"{p99 * 1e3:.2f} ms",
            "p50": f"{percentile(ours, 0.5) * 1e3:.2f} ms",
            "hoogste tempo": f"{highest:,.0f} regels/s, {DRADEN} draden",
        },
    )


def _run(
    logboek: Logboek, inhouden: Sequence[Inhoud], seconds: float, pause: float
) -> list[float]:
    """Return the seconds of every append of all threads, each *pause* apart."""
    found: list[float] = []

    def write(number: int) -> None:
        begin = time.perf_counter()
        planned = begin + number * pause / DRADEN
        own: list[float] = []
        while time.perf_counter() - begin < seconds:
            if (wait := planned - time.perf_counter()) > 0:
                time.sleep(wait)
            start = time.perf_counter()
            logboek.append(inhouden[(number + DRADEN * len(own)) % len(inhouden)])
            own.append(time.perf_counter() - start)
            planned += pause
        found.extend(own)

    threads = [threading.Thread(target=write, args=(n,)) for n in range(DRADEN)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return found
