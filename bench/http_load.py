# SPDX-License-Identifier: EUPL-1.2
"""
Budget `http_load`: minutes of load, with memory that stays flat.

`deelkader start` on SQLite gets questions about many persons, as many as it can
answer. What it holds is looked at four times a second; the median of the last fifth
of the run is held against that of the second fifth, when every cache has begun.
One minute; ``DEELKADER_BENCH_MINUTEN=10`` for the whole budget.
"""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Iterator

from bench.logregels import folder
from bench.meting import Meting
from bench.webserver import Wrk, deelkader, outcome, questions

MINUTEN = float(os.environ.get("DEELKADER_BENCH_MINUTEN", "1"))
PAUZE = 0.25
DELEN = 5


def measure() -> Iterator[Meting]:
    """Yield how much more memory there is at the end."""
    seconds = 60 * MINUTEN
    with folder() as map_, deelkader(map_ / "data") as server:
        wrk = Wrk(map_, "/v1/oordelen", questions(personen=True))
        wrk.run(server, 5)
        seen = []
        with wrk.begun(server, seconds) as process:
            end = time.monotonic() + seconds
            while time.monotonic() < end:
                seen.append(server.memory())
                time.sleep(PAUZE)
            loop = outcome(process)
    part = len(seen) // DELEN
    begin, late = (
        statistics.median(seen[part : 2 * part]),
        statistics.median(seen[-part:]),
    )
    yield Meting(
        "http_load",
        late - begin,
        f"MB meer na {MINUTEN:g} min",
        f"{begin:.0f} MB in het begin",
        "<= 20",
        {
            "antwoorden/s": f"{loop.tempo:,.0f}",
            "p50": f"{loop.p50:.1f} ms",
            "p99": f"{loop.p99:.1f} ms",
        },
    )
