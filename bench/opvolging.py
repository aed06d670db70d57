# SPDX-License-Identifier: EUPL-1.2
"""
Budget `opvolging`: cases per second that the motor reasons over, and its memory.

A case is what weeks of work leave behind: six things on average, such as an answer
with its duties, a signal with messages back, a consent, steps of the meldcode.
Every case is held against the literal reading of the rules first.
"""

from __future__ import annotations

import importlib.util
import random
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from bench.meting import Meting, seconds
from deelkader import Kader
from deelkader.model.opvolging import Opvolgregels
from deelkader.opvolging.motor import Motor
from deelkader.opvolging.voorval import Voorval

ZAAD = 20261129
GEVALLEN = 5_000
VEEL = 50_000
BEGIN = 739_900
type_verteld = Iterator[tuple[int, str, Mapping[str, str | int]]]
"""What happened: on which day, which kind, and its words."""
_PROGRAMMA = """
import re, sys
from pathlib import Path
from bench.opvolging import motor_and_cases, run
def piek():
    status = Path("/proc/self/status").read_text()
    return int(re.search(r"VmHWM:\\s+(\\d+)", status)[1]) / 1024
motor, gevallen = motor_and_cases(1_000)
run(motor, gevallen)
before = piek()
for _ in range(int(sys.argv[1]) // 1_000):
    run(motor, gevallen)
print(piek() - before)
"""


def measure() -> Iterator[Meting]:
    """Yield the rate, and how memory grows over many cases."""
    tasks, rules = _literal_reading(), _rules()
    motor, gevallen = motor_and_cases(GEVALLEN)
    for told, today in gevallen[:1_000]:
        assert motor.taken(told, today) == tasks(rules, told, today)
    rate = GEVALLEN / min(seconds(lambda: run(motor, gevallen)) for _ in range(5))
    some = gevallen[:500]
    slow = len(some) / seconds(lambda: [tasks(rules, *geval) for geval in some])
    things = sum(len(told) for told, _ in gevallen) / GEVALLEN
    yield Meting(
        "opvolging",
        rate,
        "gevallen/s per kern",
        f"dezelfde regels letterlijk gelezen: {slow:,.0f}",
        ">= 3000",
        {"per geval": f"{things:.1f} voorvallen, {len(rules.regels)} regels"},
    )
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAMMA, str(VEEL)],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[1],
    )
    grown = float(done.stdout)
    yield Meting("opvolging", grown, f"MB meer na {VEEL:,} gevallen", "gelijk", "<= 2")


def _rules() -> Opvolgregels:
    found = Kader.standard().inhoud.opvolging
    assert found is not None
    return found


def _literal_reading() -> Any:
    """Return the oracle of the tests; by its file: peers bring a `tests` of theirs."""
    file = Path(__file__).parents[1] / "tests" / "differential" / "opvolgorakel.py"
    spec = importlib.util.spec_from_file_location("opvolgorakel", file)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module.tasks


def motor_and_cases(
    count: int,
) -> tuple[Motor, list[tuple[tuple[Voorval, ...], int]]]:
    """Return the motor with the real rules, and *count* cases with a day each."""
    chance = random.Random(ZAAD)
    return Motor(_rules()), [one_case(chance) for _ in range(count)]


def run(motor: Motor, gevallen: Sequence[tuple[tuple[Voorval, ...], int]]) -> None:
    """Reason over every case once."""
    for told, today in gevallen:
        motor.taken(told, today)


def one_case(chance: random.Random) -> tuple[tuple[Voorval, ...], int]:
    """Return what happened in one case and the day on which it is looked at."""
    told: list[tuple[int, str, Mapping[str, str | int]]] = []
    for _ in range(chance.choice((1, 2))):
        part = chance.choice(_SOORTEN)
        day = BEGIN + chance.randrange(60)
        told += part(chance, day, len(told))
    things = tuple(
        Voorval(nr, soort, day, words)
        for nr, (day, soort, words) in enumerate(told, start=1)
    )
    return things, BEGIN + chance.randrange(30, 120)


def _answer(chance: random.Random, day: int, base: int) -> type_verteld:
    asked: dict[str, str | int] = {
        "van": "jeugdprofessional",
        "naar": chance.choice(("school", "huisarts", "veilig-thuis")),
        "doel": "hulp-afstemmen",
        "situatie": "hulpvraag",
        "uitkomst": "toestemming-nodig",
        "oordeel": base + 1,
    }
    yield day, "oordeel", asked
    duties = ("vastleggen-toestemming", "minimaliseren", "informeren-vooraf")
    for plicht in duties:
        risico = chance.choice(("nee", "nee", "ja", "onbekend"))
        yield day, "plicht", {**asked, "plicht": plicht, "risico": risico}
    if chance.random() < 0.5:
        words: dict[str, str | int]
        words = {"regel": "toestemming-opschrijven", "bij": base + 2, "hoe": "gedaan"}
        yield day + 1, "afgerond", words


def _signal(chance: random.Random, day: int, _base: int) -> type_verteld:
    who = chance.choice(("school", "jongerenwerker", "huisarts"))
    received = {"van": who, "naar": "jeugdprofessional", "situatie": "lichte-zorgen"}
    yield day, "signaal", received
    back = {"van": "jeugdprofessional", "naar": who, "doel": "terugkoppelen"}
    for after in (1, 9, 40)[: chance.randrange(4)]:
        yield day + after, "gedeeld", {**back, "oordeel": 0}


def _consent(chance: random.Random, day: int, _base: int) -> type_verteld:
    giver = chance.choice(("jeugdige", "ouder-1"))
    yield day, "toestemming", {"wat": "gevraagd", "gever": giver, "tot": 0}
    given: dict[str, str | int]
    given = {"wat": "gegeven", "gever": giver, "tot": day + 90}
    yield day + 3, "toestemming", given
    if chance.random() < 0.3:
        words = {"naar": "school", "doel": "hulp-afstemmen", "waarom": "intrekking"}
        yield day + 20, "inlichten", words


def _meldcode(chance: random.Random, day: int, _base: int) -> type_verteld:
    for stap in range(1, chance.randrange(2, 6)):
        yield day + 3 * stap, "meldcode", {"stap": stap}


_SOORTEN: tuple[Callable[[random.Random, int, int], type_verteld], ...] = (
    *(_answer, _answer, _signal, _signal),
    *(_consent, _meldcode),
)
