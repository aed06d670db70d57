# SPDX-License-Identifier: EUPL-1.2
"""
Budget `http_batch`: whole answers per second over HTTP, a hundred in a call.

`deelkader start` as it is, with login, gets `POST /v1/reeksen` with a hundred of the
questions of `http_full`; each answer is explained, and its line and its tasks are on
disk, before any of them leaves. In turns: one process, two of them on the same folder
(as many as this machine has cores), and the same bodies to the bare framework.
"""

from __future__ import annotations

import contextlib
import statistics
from collections.abc import Iterator, Sequence

from bench.inlogproef import write_login
from bench.logregels import PARTIJ, folder
from bench.meting import Meting
from bench.webserver import SOORTEN, Loop, Wrk, deelkader, empty, questions

RONDES = 5
SECONDEN = 6
AANLOOP = 12
VERBINDINGEN = 4


def measure() -> Iterator[Meting]:
    """Yield the rates per kind of questions, of one process and of two."""
    with contextlib.ExitStack() as stack:
        map_ = stack.enter_context(folder())
        inlog, koppen = write_login(map_)
        bare = stack.enter_context(empty())
        servers = [
            stack.enter_context(deelkader(map_ / "data", *inlog)) for _ in range(2)
        ]
        for soort, personen, vragen in SOORTEN:
            asked = questions(personen=personen, vragen=vragen)
            lijven = [
                {"vragen": asked[start : start + PARTIJ]}
                for start in range(0, len(asked), PARTIJ)
            ]
            full, nothing = (
                Wrk(map_, "/v1/reeksen", lijven, koppen),
                Wrk(map_, "/leeg", lijven),
            )
            full.run_all(servers, AANLOOP, VERBINDINGEN)
            rounds = [
                (
                    full.run(servers[0], SECONDEN, VERBINDINGEN),
                    full.run_all(servers, SECONDEN, VERBINDINGEN),
                    nothing.run(bare, SECONDEN / 2, VERBINDINGEN),
                )
                for _ in range(RONDES)
            ]
            one, two, leeg = zip(*rounds, strict=True)
            yield _rate(f"antwoorden/s{soort}", one, leeg)
            yield _rate(f"antwoorden/s van twee processen{soort}", two, leeg)


def _rate(wat: str, full: Sequence[Loop], leeg: Sequence[Loop]) -> Meting:
    ceiling = PARTIJ * statistics.median(loop.tempo for loop in leeg)
    return Meting(
        "http_batch",
        PARTIJ * statistics.median(loop.tempo for loop in full),
        wat,
        f"FastAPI dat niets leest en niets doet: {ceiling:,.0f} vragen/s",
        ">= 8000",
        {"p99": f"{statistics.median(loop.p99 for loop in full):.0f} ms"},
    )
