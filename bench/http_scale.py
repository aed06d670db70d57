# SPDX-License-Identifier: EUPL-1.2
"""
Budget `http_scale`: two processes on one PostgreSQL, against one of them.

Both are `deelkader start` on the same database of lines and the same database of
keys, as `inrichting/systemd/deelkader@.service` starts them; the number of
connections is the same, divided over them. PostgreSQL is made for this run (durable,
as always), and stands with wrk on the same two cores.

In turns: one, two, two, one. Each person is asked about again and again, so the cases
grow and each run is slower than the one before; who always came second would pay.
"""

from __future__ import annotations

import statistics
from collections.abc import Iterator

from bench.logregels import folder
from bench.meting import Meting
from bench.postgres import postgres
from bench.webserver import Wrk, deelkader, questions

RONDES = 4
SECONDEN = 5
VERBINDINGEN = 64
"""Enough that none of them waits for callers; with few, one answers all together."""


def measure() -> Iterator[Meting]:
    """Yield how many times as much two do."""
    with (
        postgres() as cluster,
        folder() as map_,
        cluster.database() as log,
        cluster.database() as bos,
    ):
        own = ("--sleutels", bos, "--hoofdsleutel", str(map_ / "hoofdsleutel"))
        wrk = Wrk(map_, "/v1/oordelen", questions(personen=True))
        with deelkader(log, *own) as first, deelkader(log, *own) as second:
            wrk.run_all([first, second], SECONDEN, VERBINDINGEN)
            both = [first, second]
            rounds = [
                [
                    wrk.run_all(servers, SECONDEN, VERBINDINGEN)
                    for servers in ([first], both, both, [first])
                ]
                for _ in range(RONDES)
            ]
    one, two = (
        statistics.median(a.tempo + b.tempo for a, b in pairs) / 2
        for pairs in ([(r[0], r[3]) for r in rounds], [(r[1], r[2]) for r in rounds])
    )
    yield Meting(
        "http_scale",
        statistics.median(
            (r[1].tempo + r[2].tempo) / (r[0].tempo + r[3].tempo) for r in rounds
        ),
        "x zoveel met twee processen",
        f"een proces op dezelfde PostgreSQL: {one:,.0f} antwoorden/s",
        ">= 1.1",
        {
            "twee processen": f"{two:,.0f} antwoorden/s",
            "p99 van twee": f"{statistics.median(r[1].p99 for r in rounds):.1f} ms",
        },
    )
