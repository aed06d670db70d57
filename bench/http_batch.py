# SPDX-License-Identifier: EUPL-1.2
"""
Budget `http_batch`: whole answers per second over HTTP, a hundred in a call.

`deelkader start` as it is, with login, gets `POST /v1/reeksen` with a hundred of the
questions of `http_full`; each answer is explained, and its line and its tasks are on
disk, before any of them leaves. Beside it, in turns: the same bodies to the bare
framework.
"""

from __future__ import annotations

import contextlib
import statistics
from collections.abc import Iterator

from bench.inlogproef import write_login
from bench.logregels import PARTIJ, folder
from bench.meting import Meting
from bench.webserver import SOORTEN, Wrk, deelkader, empty, questions

RONDES = 5
SECONDEN = 10
AANLOOP = 12
VERBINDINGEN = 4


def measure() -> Iterator[Meting]:
    """Yield the rate per kind of questions."""
    with contextlib.ExitStack() as stack:
        map_ = stack.enter_context(folder())
        inlog, koppen = write_login(map_)
        bare = stack.enter_context(empty())
        server = stack.enter_context(deelkader(map_ / "data", *inlog))
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
            full.run(server, AANLOOP, VERBINDINGEN)
            rounds = [
                (
                    full.run(server, SECONDEN, VERBINDINGEN),
                    nothing.run(bare, SECONDEN / 2, VERBINDINGEN),
                )
                for _ in range(RONDES)
            ]
            ceiling = PARTIJ * statistics.median(leeg.tempo for _, leeg in rounds)
            yield Meting(
                "http_batch",
                PARTIJ * statistics.median(f.tempo for f, _ in rounds),
                f"antwoorden/s{soort}",
                f"FastAPI dat niets leest en niets doet: {ceiling:,.0f} vragen/s",
                ">= 8000",
                {"p99": f"{statistics.median(f.p99 for f, _ in rounds):.0f} ms"},
            )
