# SPDX-License-Identifier: EUPL-1.2
"""
Budget `log_append`: durable, sealed lines as a share of what the store can at all.

Ours: `append_many` of 100 answers at a time, made just before as the service makes
them, each encrypted in two parts, in the tree, under a signed checkpoint. Beside it,
in turns on the same disk: SQLite alone, the same bytes, batches of 100, as durable;
and one line for each fsync. Wall time.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from bench.logregels import PARTIJ, Antwoorden, KaleOpslag, folder, stored_rows
from bench.meting import Meting

RONDES = 7
PARTIJEN = 30


def measure() -> Iterator[Meting]:
    """Yield the share."""
    from deelkader.logboek import Logboek

    antwoorden = Antwoorden()
    ours, bare, single = [], [], []
    with folder() as map_, Logboek.open(map_ / "data") as logboek:
        for _ in range(PARTIJEN):
            logboek.append_many(antwoorden.take(PARTIJ))
        rows = stored_rows(logboek)
        kaal = KaleOpslag(map_)
        for _ in range(RONDES):
            ours.append(rate(logboek.append_many, _batches(antwoorden)))
            parts = (rows[i : i + PARTIJ] for i in range(0, len(rows), PARTIJ))
            bare.append(rate(kaal.append, parts))
            few = ([content] for content in antwoorden.take(PARTIJ))
            single.append(rate(logboek.append_many, few))
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


def _batches(antwoorden: Antwoorden) -> Iterator[list[Any]]:
    for _ in range(PARTIJEN):
        yield antwoorden.take(PARTIJ)


def rate(write: Callable[[list[Any]], object], batches: Iterable[list[Any]]) -> float:
    """Return lines per second of one round; making a batch does not count."""
    seconds = lines = 0.0
    for batch in batches:
        start = time.perf_counter()
        write(batch)
        seconds += time.perf_counter() - start
        lines += len(batch)
    return lines / seconds
