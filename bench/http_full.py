# SPDX-License-Identifier: EUPL-1.2
"""
Budget `http_full`: a whole answer over HTTP, as a share of an empty endpoint.

Ours: `deelkader start` as it is, with login: the token checked, the question read
strictly, the register looked at, judged, explained, its line and its tasks on disk
(SQLite), and then answered.
Beside it, in turns: the same bodies to the bare framework, which reads none of it.
Once about nobody, once with each question about a person of its own, and once with
each of those another question too: so many that no answer is remembered.
"""

from __future__ import annotations

import contextlib
import statistics
from collections.abc import Iterator

from bench.inlogproef import write_login
from bench.logregels import folder
from bench.meting import Meting
from bench.webserver import SOORTEN, Wrk, deelkader, empty, questions, shown

RONDES = 5
SECONDEN = 4
AANLOOP = 8
PAD = "/v1/oordelen"


def measure() -> Iterator[Meting]:
    """Yield the share per kind of questions."""
    with contextlib.ExitStack() as stack:
        map_ = stack.enter_context(folder())
        inlog, koppen = write_login(map_)
        bare = stack.enter_context(empty())
        server = stack.enter_context(deelkader(map_ / "data", *inlog))
        for soort, personen, vragen in SOORTEN:
            lijven = questions(personen=personen, vragen=vragen)
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
                f"% van een leeg antwoord{soort}",
                f"FastAPI dat niets doet: {ceiling:,.0f}/s",
                ">= 20",
                shown([f for f, _ in rounds]),
            )
