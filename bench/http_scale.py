# SPDX-License-Identifier: EUPL-1.2
"""
Budget `http_scale`: two processes on one PostgreSQL, against one of them.

Both are `deelkader start` on the same database of lines and the same database of
keys, as `inrichting/systemd/deelkader@.service` starts them; the number of
connections is the same, divided over them. In turns. PostgreSQL is made for this
run (durable, as always), and stands with wrk on the same two cores.
"""

from __future__ import annotations

import statistics
from collections.abc import Iterator

from bench.logregels import folder
from bench.meting import Meting
from bench.postgres import postgres
from bench.webserver import VERBINDINGEN, Wrk, deelkader, questions

RONDES = 5
SECONDEN = 5


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
            rounds = [
                (
                    wrk.run_all([first], SECONDEN, VERBINDINGEN),
                    wrk.run_all([first, second], SECONDEN, VERBINDINGEN),
                )
                for _ in range(RONDES)
            ]
    one, two = (statistics.median(r[i].tempo for r in rounds) for i in (0, 1))
    yield Meting(
        "http_scale",
        statistics.median(b.tempo / a.tempo for a, b in rounds),
        "x zoveel met twee processen",
        f"een proces op dezelfde PostgreSQL: {one:,.0f} antwoorden/s",
        ">= 1.1",
        {
            "twee processen": f"{two:,.0f} antwoorden/s",
            "p99 van twee": f"{statistics.median(b.p99 for _, b in rounds):.1f} ms",
        },
    )
