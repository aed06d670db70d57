# SPDX-License-Identifier: EUPL-1.2
"""
Budget `http_full`: a whole answer over HTTP, as a share of an empty endpoint.

Ours: `deelkader start` as it is, with login: the token checked, the question read
strictly, the register looked at, judged, explained, its line and its tasks on disk
(SQLite), and then answered.
Beside it, in turns: the same bodies to the bare framework, which reads none of it.
Once about nobody, and once with each question about a person of its own.
"""

from __future__ import annotations

import contextlib
import statistics
from collections.abc import Iterator

from bench.inlogproef import write_login
from bench.logregels import folder
from bench.meting import Meting
from bench.webserver import Wrk, deelkader, empty, questions, shown

RONDES = 5
SECONDEN = 4
AANLOOP = 8
PAD = "/v1/oordelen"


def measure() -> Iterator[Meting]:
    """Yield the share, without and with a person in the question."""
    with contextlib.ExitStack() as stack:
        map_ = stack.enter_context(folder())
        inlog, koppen = write_login(map_)
        bare = stack.enter_context(empty())
        server = stack.enter_context(deelkader(map_ / "data", *inlog))
        for personen in (False, True):
            lijven = questions(personen=personen)
            full, nothing = Wrk(map_, PAD, lijven, koppen), Wrk(map_, "/leeg", lijven)
            full.run(server, AANLOOP)
            rounds = [
                (full.run(server, SECONDEN), nothing.run(bare, SECONDEN / 2))
                for _ in range(RONDES)
            ]
            ceiling = statistics.median(leeg.tempo for _, leeg in rounds)
            yield Meting(
                "http_full",
                statistics.median(100 * f.tempo / leeg.tempo for f, leeg in rounds),
                "% van een leeg antwoord" + (", over een persoon" if personen else ""),
                f"FastAPI dat niets doet: {ceiling:,.0f}/s",
                ">= 20",
                shown([f for f, _ in rounds]),
            )
