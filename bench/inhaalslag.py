# SPDX-License-Identifier: EUPL-1.2
"""
Budget `inhaalslag`: open cases that are all due after a day off.

Each case holds what a real answer brought, sealed with a key of its own, in SQLite as
durable as always; each gets a message. Every case is opened, reasoned about with the
rules and the engine of the real kader, and written. CPU time of one core.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from bench.logregels import folder
from bench.meting import Meting

ZAKEN = 100_000
BEGIN = date(2026, 11, 23)
PARTIJ = 1_000
VRAAG = {
    "van": "jeugdprofessional",
    "naar": "school",
    "gegevens": ["betrokkenheid"],
    "doel": "onderwijs-ondersteunen",
    "situatie": "hulpvraag",
    "datum": "2026-11-22",
    "feiten": {
        "pet": "hulp",
        "leeftijd": 14,
        "gezag": "gezamenlijk",
        "onderwijssoort": "vo",
    },
}
_PROGRAMMA = """
import re, sys, time
from pathlib import Path
from bench.inhaalslag import BEGIN, opened
def piek():
    status = Path("/proc/self/status").read_text()
    return int(re.search(r"VmHWM:\\s+(\\d+)", status)[1]) / 1024
logboek, opvolging = opened(Path(sys.argv[1]))
opvolging.run_due(BEGIN + __import__("datetime").timedelta(days=3), aantal=200)
before = piek()
start, clock = time.process_time(), time.perf_counter()
ronde = opvolging.run_due(BEGIN + __import__("datetime").timedelta(days=3))
taken, wall = time.process_time() - start, time.perf_counter() - clock
assert ronde.mislukt == 0 and ronde.berichten >= ronde.zaken, ronde
assert ronde.zaken == int(sys.argv[2]) - 200, ronde
logboek.close()
print(ronde.zaken / taken, ronde.zaken / wall, piek() - before)
"""


def measure() -> Iterator[Meting]:
    """Yield the rate, how it changes with ten times the cases, and the memory."""
    found = {}
    with folder() as map_:
        for size in (ZAKEN // 10, ZAKEN):
            data = map_ / str(size)
            fill(data, size)
            found[size] = _catch_up(data, size)
    small, large = found[ZAKEN // 10], found[ZAKEN]
    yield Meting(
        "inhaalslag",
        large[0],
        "zaken/s per kern",
        f"{motor_alone():,.0f}/s voor de regels alleen",
        ">= 3000",
        {"open zaken": ZAKEN, "zaken/s op de klok": f"{large[1]:,.0f}"},
    )
    yield Meting(
        "inhaalslag",
        small[0] / large[0],
        "x zo lang per zaak bij 10x de zaken",
        f"{small[0]:,.0f} zaken/s bij {ZAKEN // 10:,}",
        "<= 1.3",
    )
    yield Meting(
        "inhaalslag",
        large[2] - small[2],
        "MB meer bij 10x de zaken",
        f"{small[2]:.0f} MB erbij voor {ZAKEN // 10:,}",
        "<= 8",
    )


def opened(data: Path) -> tuple[Any, Any]:
    """Return the log at *data* with its follow-up."""
    from deelkader import Kader
    from deelkader.logboek import Logboek
    from deelkader.service.opvolging import Opvolging

    logboek, kader = Logboek.open(data), Kader.standard()
    opvolging = Opvolging(kader, logboek, regelwerk=_rules(kader))
    opvolging.require_on()
    return logboek, opvolging


def _rules(kader: Any) -> Any:
    """Return the rules, reasoning about each case: here all are alike."""
    from deelkader.opvolging.regelwerk import Motorwerk

    rules = Motorwerk(kader.inhoud.opvolging)
    rules._delen._bekend = _Vergeten()
    return rules


class _Vergeten(dict[Any, Any]):
    """Keeps nothing of what it is told."""

    def __setitem__(self, key: Any, value: Any) -> None:
        """Forget it."""


def fill(data: Path, aantal: int) -> None:
    """Make *aantal* open cases, each of a person of its own."""
    from deelkader.opvolging.zaak import new_id
    from deelkader.opvolging.zaken import Bewaard
    from deelkader.sleutels import Houder

    logboek, opvolging = opened(data)
    stap = opvolging.look(_things(opvolging.regelwerk), BEGIN.toordinal())
    assert stap.zaak.taken
    for start in range(0, aantal, PARTIJ):
        persons = [f"psn-{n:07d}" for n in range(start, min(start + PARTIJ, aantal))]
        houders = [Houder.of_file(logboek.organisatie, p) for p in persons]
        pairs = logboek.sleutelbos.pairs(houders)
        with logboek.opslag.unit() as eenheid:
            opvolging.zaken.save(
                eenheid,
                [
                    (
                        Bewaard(new_id(), pairs[h], stap.zaak, is_nieuw=True),
                        _of_person(stap, person),
                    )
                    for h, person in zip(houders, persons, strict=True)
                ],
            )
    logboek.close()


def motor_alone() -> float:
    """Return looks per second at one such case, without a store."""
    import time

    from deelkader import Kader

    rules = _rules(Kader.standard())
    things = _things(rules).voorvallen
    day, many = (BEGIN + timedelta(days=3)).toordinal(), 5_000
    start = time.process_time()
    for _ in range(many):
        rules.taken(things, day)
    return many / (time.process_time() - start)


def _things(rules: Any) -> Any:
    """Return a case of an answer of the real kader, before its first look."""
    from deelkader import Kader
    from deelkader.opvolging.gebeurd import of_answer
    from deelkader.opvolging.zaak import Zaak
    from deelkader.service.oordeelinhoud import canonical_question

    vraag = canonical_question(VRAAG)
    oordeel = Kader.standard().evaluate(VRAAG)
    gebeurd = of_answer(vraag, oordeel, BEGIN.toordinal())
    return Zaak().add("01KB0000000000000000000001", gebeurd, rules)


def _of_person(stap: Any, persoon: str) -> Any:
    """Return *stap* for another person, with tasks of its own."""
    from deelkader.opvolging.zaak import Lopend, new_id

    taken = tuple(Lopend(new_id(), one.taak) for one in stap.zaak.taken)
    changes = tuple(
        replace(change, nieuw=one)
        for change, one in zip(stap.wijzigingen, taken, strict=True)
    )
    zaak = replace(stap.zaak, jeugdige=persoon, taken=taken)
    return replace(stap, zaak=zaak, wijzigingen=changes)


def _catch_up(data: Path, size: int) -> tuple[float, float, float]:
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAMMA, str(data), str(size)],
        capture_output=True,
        text=True,
        check=True,
    )
    rate, wall, memory = map(float, done.stdout.split())
    return rate, wall, memory
