# SPDX-License-Identifier: EUPL-1.2
"""
Budget `herbereken`: logged questions replayed per minute, on one core.

Twice: with the questions of a log as they come back in practice, and with no question
asked twice. Both from lines that were read already (`log_verify` is about that). Beside
it: the same questions asked one by one, and the whole command on an export, which
also checks every line.
"""

from __future__ import annotations

import gc
import json
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bench.logregels import PARTIJ, folder
from bench.meting import Meting
from bench.vragen import complete_worlds

if TYPE_CHECKING:
    from deelkader import Kader

REGELS = 200_000
VERSCHILLEND = 20_000
HERHAALD = 2_000
LOS = 2_000
_BEGONNEN = "2026-11-29T10:00:00.000Z"
_PROGRAMMA = """
import re, sys, time
from pathlib import Path
from deelkader import Kader
from deelkader.service.herbereken.naspelen import Bron, effects_of
def piek():
    status = Path("/proc/self/status").read_text()
    return int(re.search(r"VmHWM:\\s+(\\d+)", status)[1]) / 1024
kader = Kader.standard()
before, start = piek(), time.process_time()
found = effects_of(kader, Bron(Path(sys.argv[1]), "standaard"))
assert found["logboek"]["regels"] == int(sys.argv[2]), found["logboek"]
print(time.process_time() - start, piek() - before)
"""


def measure() -> Iterator[Meting]:
    """Yield both rates."""
    from deelkader import Kader
    from deelkader.service.oordeelinhoud import canonical_question

    kader = Kader.standard()
    asked = [
        canonical_question(world.vraag)
        for world in complete_worlds(kader, VERSCHILLEND, alles=False)
    ]
    answers = [_plain(kader.evaluate(vraag).as_dict()) for vraag in asked]
    whole, more = _export(kader, asked)
    # WHY: the questions are kept here only to measure; a log is read line by line.
    gc.collect()
    gc.freeze()
    _rate(asked, answers, HERHAALD, HERHAALD)
    usual = _rate(asked, answers, HERHAALD, REGELS)
    unlike = _rate(asked, answers, VERSCHILLEND, VERSCHILLEND)
    single = _one_by_one(asked[:LOS])
    gc.unfreeze()
    unit = "miljoen vragen per minuut per kern"
    against = f"een voor een: {single:.2f}"
    yield Meting(
        "herbereken",
        usual,
        unit,
        against,
        ">= 1",
        {"vragen": f"{HERHAALD:,} verschillende in {REGELS:,} regels"},
    )
    yield Meting(
        "herbereken",
        unlike,
        unit,
        against,
        ">= 1",
        {
            "vragen": f"{VERSCHILLEND:,}, alle verschillend",
            "met nakijken van de uitvoer": f"{whole:.2f} miljoen per minuut",
            "geheugen erbij": f"{more:.0f} MB",
        },
    )


def _rate(
    asked: Sequence[Any], answers: Sequence[Any], different: int, lines: int
) -> float:
    """Return how many millions of questions a fresh kader replays in a minute."""
    from deelkader import Kader
    from deelkader.service.herbereken.tabel import tabulate
    from deelkader.service.herbereken.uitkomst import Telling

    telling = Telling(Kader.standard())
    start = time.process_time()
    for n in range(lines):
        telling.note(asked[n % different], answers[n % different])
    tabulate(telling.groups())
    return _per_minute(lines, time.process_time() - start)


def _one_by_one(asked: Sequence[Any]) -> float:
    from deelkader import Kader

    fresh = Kader.standard()
    start = time.process_time()
    for vraag in asked:
        fresh.evaluate(vraag)
    return _per_minute(len(asked), time.process_time() - start)


def _export(kader: Kader, asked: Sequence[Mapping[str, Any]]) -> tuple[float, float]:
    """Return for the whole command on an export: millions per minute, MB more."""
    from deelkader.logboek import Logboek
    from deelkader.logboek.export import export_log
    from deelkader.service.beantwoord import Beantwoord
    from deelkader.service.oordeelinhoud import line_of

    with folder() as map_, Logboek.open(map_ / "data") as logboek:
        for first in range(0, len(asked), PARTIJ):
            logboek.append_many(
                [
                    line_of(one, _BEGONNEN)
                    for vraag in asked[first : first + PARTIJ]
                    for one in [Beantwoord.of(dict(vraag), kader.evaluate(vraag))]
                ]
            )
        export_log(logboek, map_ / "uitvoer")
        return _command(map_ / "uitvoer", len(asked))


def _command(map_: Path, size: int) -> tuple[float, float]:
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAMMA, str(map_), str(size)],
        capture_output=True,
        text=True,
        check=True,
    )
    seconds, more = map(float, done.stdout.split())
    return _per_minute(size, seconds), more


def _per_minute(aantal: int, seconds: float) -> float:
    return aantal / seconds * 60 / 1e6


def _plain(oordeel: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(json.dumps(oordeel))
    return found
