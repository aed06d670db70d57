# SPDX-License-Identifier: EUPL-1.2
"""
Budget `log_append`: durable, sealed lines as a share of what the store can at all.

Ours: `append_many` of 100 answers at a time, each encrypted in two parts, in the
tree, under a signed checkpoint. Beside it, in turns on the same disk: SQLite alone,
the same bytes, batches of 100, as durable; and one line for each fsync. Wall time.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Iterator

from bench.logregels import PARTIJ, KaleOpslag, contents, folder, stored_rows
from bench.meting import Meting

RONDES = 7
PARTIJEN = 30


def measure() -> Iterator[Meting]:
    """Yield the share."""
    from deelkader.logboek import Logboek

    inhouden = contents(PARTIJ * PARTIJEN)
    batches = [inhouden[i : i + PARTIJ] for i in range(0, len(inhouden), PARTIJ)]
    few = inhouden[:PARTIJ]
    ours, bare, single = [], [], []
    with folder() as map_, Logboek.open(map_ / "data") as logboek:
        for batch in batches:
            logboek.append_many(batch)
        rows = stored_rows(logboek)
        kaal = KaleOpslag(map_)
        for _ in range(RONDES):
            ours.append(rate(lambda: [logboek.append_many(b) for b in batches], rows))
            bare.append(
                rate(
                    lambda: [
                        kaal.append(rows[i : i + PARTIJ])
                        for i in range(0, len(rows), PARTIJ)
                    ],
                    rows,
                )
            )
            single.append(rate(lambda: [logboek.append(i) for i in few], few))
        kaal.close()
    share = 100 * statistics.median(o / b for o, b in zip(ours, bare, strict=True))
    size = sum(len(part) for part in rows[0][2:])
    against = f"SQLite alleen: {statistics.median(bare):,.0f} regels/s"
    yield Meting(
        "log_append",
        share,
        "% van het plafond van de opslag",
        against,
        ">= 40",
        {
            "regels/s": f"{statistics.median(ours):,.0f}",
            "een voor een": f"{statistics.median(single):,.0f} regels/s",
            "bytes per regel": size,
        },
    )


def rate(work: object, lines: list[object]) -> float:
    """Return lines per second of one round."""
    assert callable(work)
    start = time.perf_counter()
    work()
    return len(lines) / (time.perf_counter() - start)
