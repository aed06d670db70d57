# SPDX-License-Identifier: EUPL-1.2
"""
Budget `http_load`: minutes of load, with memory that stays flat.

`deelkader start` on SQLite gets questions about many persons, as many as it can
answer. What it holds is looked at four times a second; the median of the last fifth
of the run is held against that of the second fifth, when every cache has begun.
One minute; ``DEELKADER_BENCH_MINUTEN=10`` for the whole budget.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from bench.logregels import folder
from bench.meting import Meting
from bench.webserver import LIJVEN, Wrk, deelkader, outcome, questions, shown

MINUTEN = float(os.environ.get("DEELKADER_BENCH_MINUTEN", "1"))
PAUZE = 0.25
DELEN = 5


def measure() -> Iterator[Meting]:
    """Yield how much more memory there is at the end."""
    seconds = 60 * MINUTEN
    with folder() as map_:
        data = map_ / "data"
        with deelkader(data) as server:
            wrk = Wrk(map_, "/v1/oordelen", questions(personen=True))
            wrk.run(server, 5)
            seen = []
            with wrk.begun(server, seconds) as process:
                end = time.monotonic() + seconds
                while time.monotonic() < end:
                    seen.append(server.memory())
                    time.sleep(PAUZE)
                loop = outcome(process)
        kept = _kept(data)
    part = len(seen) // DELEN
    begin = statistics.median(seen[part : 2 * part])
    yield Meting(
        "http_load",
        statistics.median(seen[-part:]) - begin,
        f"MB meer na {MINUTEN:g} min",
        f"{begin:.0f} MB in het begin",
        "<= 20",
        shown([loop]) | kept,
    )


def _kept(data: Path) -> dict[str, str]:
    """Return what an answer with its tasks takes on disk, and a person's keys."""
    from sqlalchemy import text

    from deelkader.logboek import Logboek

    with Logboek.open(data) as logboek:
        lines, bos = len(logboek), logboek.sleutelbos
        with bos._opslag.reading() as verbinding:
            pairs = verbinding.execute(
                text("SELECT count(*) FROM sleutel")
            ).scalar_one()
        begin = time.perf_counter()
        bos.rotate()
        rewritten = pairs / (time.perf_counter() - begin)
    log, keys = _size(data), _size(data.with_name("data-sleutels"))
    begin = time.perf_counter()
    doel = str(data.with_name("kopie"))
    command = [sys.executable, "-m", "deelkader", "back-up", doel, "--data", str(data)]
    subprocess.run(command, check=True, capture_output=True)
    taken = time.perf_counter() - begin
    return {
        "regels": f"{lines:,}",
        "op schijf per antwoord": f"{log / lines:,.0f} bytes",
        "sleutels per persoon": f"{keys / min(LIJVEN, lines):,.0f} bytes",
        "sleutelparen": f"{pairs:,}, bij een wissing {rewritten:,.0f}/s herschreven",
        "back-up": f"{taken:.1f} s ({lines / taken:,.0f} regels/s, met starten)",
    }


def _size(map_: Path) -> int:
    return sum(path.stat().st_size for path in map_.rglob("*") if path.is_file())
