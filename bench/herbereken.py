# SPDX-License-Identifier: EUPL-1.2
"""
Budget `herbereken`: logged questions replayed per minute, on one core.

The questions are read from lines that were checked already (`log_verify` is about
that). Beside it: the same number when no question is asked twice, which no log does.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from typing import Any

from bench.meting import Meting
from bench.vragen import complete_worlds

REGELS = 200_000
VERSCHILLEND = 20_000
HERHAALD = 2_000


def measure() -> Iterator[Meting]:
    """Yield the rate."""
    from deelkader import Kader
    from deelkader.analyse.garanties import rule_days
    from deelkader.service.herbereken.lezen import Vragen
    from deelkader.service.herbereken.tabel import tabulate
    from deelkader.service.herbereken.uitkomst import replay
    from deelkader.service.oordeelinhoud import canonical_question

    kader = Kader.standard()
    asked = [
        canonical_question(world.vraag)
        for world in complete_worlds(kader, VERSCHILLEND, alles=False)
    ]
    answers = [_plain(kader.evaluate(vraag).as_dict()) for vraag in asked]

    def run(different: int, lines: int) -> tuple[float, int]:
        fresh = Kader.standard()
        start = time.process_time()
        telling = Telling(fresh)
        for n in range(lines):
            telling.note(asked[n % different], answers[n % different])
        tabulate(telling.groups())
        return time.process_time() - start

    usual, kinds = run(HERHAALD, REGELS)
    unlike, every = run(VERSCHILLEND, VERSCHILLEND)
    yield Meting(
        "herbereken",
        REGELS / usual * 60 / 1e6,
        "miljoen vragen per minuut per kern",
        f"{kinds} verschillende vragen in {REGELS:,} regels",
        ">= 1",
        {
            "alles verschillend": f"{VERSCHILLEND / unlike * 60 / 1e6:.2f} miljoen"
            f" per minuut ({every} vragen)"
        },
    )


def _plain(oordeel: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(json.dumps(oordeel))
    return found
