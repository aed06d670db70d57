# SPDX-License-Identifier: EUPL-1.2
"""
Budget `log_append`: durable, sealed lines as a share of what the store can at all.

Ours: `append_many` of 100 answers at a time, made just before as the service makes
them, each encrypted in two parts, in the tree, under a signed checkpoint. Beside it,
in turns on the same disk: the store alone, the same bytes, batches of 100, as durable;
and one line for each fsync. On SQLite and on PostgreSQL. Wall time.
"""

from __future__ import annotations

import contextlib
import statistics
import time
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from bench.logregels import PARTIJ, Antwoorden, KaleOpslag, folder, stored_rows
from bench.meting import Meting
from bench.postgres import KalePostgres, postgres

RONDES = 7
PARTIJEN = 30


def measure() -> Iterator[Meting]:
    """Yield the share, on SQLite and on PostgreSQL."""
    from deelkader.logboek import Logboek

    with folder() as map_, Logboek.open(map_ / "data") as logboek:
        yield _share("SQLite", logboek, lambda: KaleOpslag(map_))
    with (
        postgres() as cluster,
        folder() as map_,
        cluster.database() as data,
        cluster.database() as bare,
        Logboek.open(
            data, sleutels=map_ / "bos", hoofdsleutel=map_ / "hoofdsleutel"
        ) as logboek,
    ):
        yield _share("PostgreSQL", logboek, lambda: KalePostgres(bare))


def _share(store: str, logboek: Any, kale: Callable[[], Any]) -> Meting:
    """Return what part of the ceiling of *store* the log reaches, in turns."""
    antwoorden = Antwoorden()
    ours, bare, single = [], [], []
    for _ in range(PARTIJEN):
        logboek.append_many(antwoorden.take(PARTIJ))
    rows = stored_rows(logboek)
    with contextlib.closing(kale()) as kaal:
        for _ in range(RONDES):
            ours.append(rate(logboek.append_many, _batches(antwoorden)))
            parts = (rows[i : i + PARTIJ] for i in range(0, len(rows), PARTIJ))
            bare.append(rate(kaal.append, parts))
            few = ([content] for content in antwoorden.take(PARTIJ))
            single.append(rate(logboek.append_many, few))
    return Meting(
        "log_append",
        100 * statistics.median(o / b for o, b in zip(ours, bare, strict=True)),
        "% van het plafond van de opslag",
        f"{store} alleen: {statistics.median(bare):,.0f} regels/s",
        ">= 40",
        {
            "regels/s": f"{statistics.median(ours):,.0f}",
            "een voor een": f"{statistics.median(single):,.0f} regels/s",
            "bytes per regel": sum(len(part) for part in rows[0][2:]),
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
