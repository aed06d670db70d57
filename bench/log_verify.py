# SPDX-License-Identifier: EUPL-1.2
"""
Budget `log_verify`: lines per second that the verifier checks, and how memory grows.

The export holds opened facts and sealed persons, as an auditor gets it; answers are
not recomputed. Also: the size of an inclusion proof, which grows with log n.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from bench.logregels import PARTIJ, contents, folder
from bench.meting import Meting

REGELS = 20_000
_PROGRAMMA = """
import re, sys, time
from pathlib import Path
from deelkader.verifieer import verify
def piek():
    status = Path("/proc/self/status").read_text()
    return int(re.search(r"VmHWM:\\s+(\\d+)", status)[1]) / 1024
before = piek()
start = time.process_time()
uitslag = verify(sys.argv[1])
taken = time.process_time() - start
assert uitslag.grootte == int(sys.argv[2]), uitslag
print(taken, piek() - before)
"""


def measure() -> Iterator[Meting]:
    """Yield the rate, and the memory for ten times as many lines."""
    from deelkader.logboek import Logboek
    from deelkader.logboek.export import export_log

    inhouden = contents(PARTIJ * 20)
    with folder() as map_, Logboek.open(map_ / "data") as logboek:
        found = {}
        for size in (REGELS // 10, REGELS):
            while len(logboek) < size:
                start = len(logboek) % len(inhouden)
                logboek.append_many(inhouden[start : start + PARTIJ])
            export_log(logboek, map_ / str(size))
            found[size] = check_export(map_ / str(size), size)
        last = next(iter(logboek.lines(REGELS // 2)))
        proof = logboek.proof(last.id)
        assert proof is not None
        pad = len(proof["pad"])
    seconds, peak = found[REGELS]
    small = found[REGELS // 10][1]
    yield Meting(
        "log_verify",
        REGELS / seconds,
        "regels/s per kern",
        f"bewijs van een regel in {REGELS:,}: {pad} hashes",
        ">= 15000",
        {"geheugen erbij": f"{peak:.0f} MB; bij een tiende van de regels {small:.0f}"},
    )
    yield Meting(
        "log_verify", peak - small, "MB meer bij 10x de regels", "gelijk", "<= 8", {}
    )


def check_export(map_: Path, size: int) -> tuple[float, float]:
    """Return the seconds, and the MB that checking takes, in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAMMA, str(map_), str(size)],
        capture_output=True,
        text=True,
        check=True,
    )
    seconds, peak = map(float, done.stdout.split())
    return seconds, peak
