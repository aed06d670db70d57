# SPDX-License-Identifier: EUPL-1.2
"""
Run small programs in fresh processes, in turns, and collect what they print.

The peak memory is VmHWM: on Linux `ru_maxrss` of a new process starts at the size
of the process that started it, so that a small program seems to use nothing.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import deelkader

LANGST = 900
"""Seconds after which a program that is still busy is stopped, with an error."""
_OPMAAK = """
import json, time
def piek():
    with open("/proc/self/status") as status:
        return next(int(s.split()[1]) for s in status if s.startswith("VmHWM")) / 1024
begin = time.perf_counter()
{programma}
print(json.dumps({uitvoer}))
"""


def medians(
    programmas: Mapping[str, tuple[str, str]], rondes: int
) -> dict[str, dict[str, float]]:
    """
    Return per program the median of each printed figure.

    A program is its text and the mapping it prints; *begin* is the time just
    before its first line, *piek* the most memory it has had, in MB.
    """
    found: dict[str, list[dict[str, float]]] = {name: [] for name in programmas}
    for _ in range(rondes):
        for name, (programma, uitvoer) in programmas.items():
            found[name].append(_run(programma, uitvoer))
    return {
        name: {key: statistics.median(run[key] for run in runs) for key in runs[0]}
        for name, runs in found.items()
    }


def _run(programma: str, uitvoer: str) -> dict[str, float]:
    source = str(Path(deelkader.__file__).parents[1])
    text = _OPMAAK.format(programma=programma, uitvoer=uitvoer)
    done = subprocess.run(
        [sys.executable, "-c", text],
        env={**os.environ, "PYTHONPATH": source},
        capture_output=True,
        check=True,
        text=True,
        timeout=LANGST,
    )
    result: dict[str, float] = json.loads(done.stdout)
    return result
