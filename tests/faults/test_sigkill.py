# SPDX-License-Identifier: EUPL-1.2
"""
A writer that is killed with SIGKILL loses no line that it acknowledged.

The acknowledgements are counted here, outside the killed process: what came out of
its pipe. The seed is printed; DEELKADER_ZAAD repeats it. DEELKADER_LANG=1 makes 500
rounds of 25.

What this cannot show: SIGKILL leaves the page cache of the kernel alone, so a
missing fsync does not show here. That is what `require_durable` is for.
"""

from __future__ import annotations

import os
import random
from dataclasses import dataclass, field

import pytest
from tests.faults import schrijver
from tests.faults.kinderen import Kind, kill, listen, start, wait_until
from tests.logboeken import Installatie, oordeel, require_whole
from tests.zaad import draw_seed

ROUNDS = 500 if os.environ.get("DEELKADER_LANG") == "1" else 25


@dataclass
class Stand:
    """What is known of the log: every id with its number, and the last checkpoint."""

    found: dict[str, int] = field(default_factory=dict)
    controlepunten: list[str] = field(default_factory=list)

    def check(
        self, installatie: Installatie, kinderen: list[Kind], threads: int
    ) -> None:
        """
        Check that the log holds every acknowledged line under its number.

        Beyond those and the older lines at most one line for each thread may be
        there: written, and killed before it could be told.
        """
        said = [line.split() for kind in kinderen for line in kind.lines()[1:]]
        told = {id_: int(number) for id_, number, _ in said}
        assert len(told) == len(said)
        with installatie.open() as logboek:
            rest = {r.id: r.regelnummer for r in logboek.lines(len(self.found) + 1)}
            assert all(r.feiten is not None for r in logboek.lines())
            found = self.found | rest
            assert sorted(found.values()) == list(range(1, len(logboek) + 1))
            assert told == {id_: found.get(id_) for id_ in told}
            untold = len(found) - len(self.found) - len(told)
            assert 0 <= untold <= threads
            roots = {root for _, _, root in said}
            assert roots <= {nota.split("\n")[2] for nota in checkpoints(logboek)}
        self.found = found


def checkpoints(logboek) -> list[str]:
    """Return every checkpoint that the log kept."""
    found, size = [], 0
    while size < len(logboek):
        size, nota = logboek.lezer.checkpoint(size + 1)
        found.append(nota)
    return found


@pytest.fixture
def zaad(capsys: pytest.CaptureFixture[str]) -> int:
    """Return the seed of this run; print it, and again when the test fails."""
    seed = draw_seed()
    with capsys.disabled():
        print(f"\nherhalen: DEELKADER_ZAAD={seed}")  # noqa: T201 - for who repeats it
    print(f"herhalen: DEELKADER_ZAAD={seed}")  # noqa: T201 - for who repeats it
    return seed


def test_a_killed_writer_loses_no_acknowledged_line(
    installatie, zaad: int, capsys: pytest.CaptureFixture[str]
) -> None:
    """Every line that one or two killed processes acknowledged is in the log."""
    stand = Stand()
    for number in range(ROUNDS):
        rng = random.Random(f"{zaad}/{number}")
        many = [rng.randrange(1, 9) for _ in range(1 + number % 2)]
        kinderen = [
            start(schrijver.main, installatie, threads, rng.getrandbits(32))
            for threads in many
        ]
        wait_until(kinderen, 2)
        listen(kinderen, rng.uniform(0, 0.06))
        kill(kinderen)
        stand.check(installatie, kinderen, sum(many))
    with installatie.open() as logboek:
        assert logboek.append(oordeel(1)).regelnummer == len(stand.found) + 1
        require_whole(logboek, checkpoints(logboek)[:: max(1, len(stand.found) // 50)])
    with capsys.disabled():
        print(f"{ROUNDS} rondes, {len(stand.found)} regels, niets kwijt")  # noqa: T201 - for who repeats it


def test_a_writer_killed_while_it_opens_leaves_a_log_that_opens(
    installatie, zaad: int, request, tmp_path
) -> None:
    """Killed anywhere in making places, tables and the first keys: no harm is done."""
    for number in range(ROUNDS):
        rng = random.Random(f"{zaad}/open/{number}")
        places = new_places(installatie, request, tmp_path, number)
        kinderen = [start(schrijver.main, places, 1, rng.getrandbits(32))]
        wait_until(kinderen, 1)
        listen(kinderen, rng.uniform(0, 0.15))
        kill(kinderen)
        stand = Stand()
        stand.check(places, kinderen, 1)
        with places.open() as logboek:
            assert logboek.append(oordeel(1)).regelnummer == len(stand.found) + 1


def new_places(installatie, request, tmp_path, number: int) -> Installatie:
    """Return places that nothing was made in, of the same kind as *installatie*."""
    hoofdsleutel = tmp_path / f"hoofdsleutel-{number}"
    if installatie.is_sqlite:
        return Installatie(
            tmp_path / f"log-{number}", tmp_path / f"bos-{number}", hoofdsleutel
        )
    cluster = request.getfixturevalue("cluster")
    names = [f"open_{number}_log", f"open_{number}_bos"]
    for name in names:
        cluster.run(f"DROP DATABASE IF EXISTS {name}")
        cluster.run(f"CREATE DATABASE {name}")
    log, bos = map(cluster.adres, names)
    return Installatie(log, bos, hoofdsleutel)


def test_processes_write_one_log(installatie, zaad: int) -> None:
    """Three processes at the same time: no gap, no double, no fork, mixed lines."""
    kinderen = [start(schrijver.main, installatie, 4, zaad + n) for n in range(3)]
    wait_until(kinderen, 2)
    most = max(kind.said.count(b"\n") for kind in kinderen)
    wait_until(kinderen, most + 50)
    kill(kinderen)
    stand = Stand()
    stand.check(installatie, kinderen, 12)
    numbers = [{int(line.split()[1]) for line in kind.lines()[1:]} for kind in kinderen]
    for one in numbers:
        for other in numbers:
            assert max(one) > min(other)
    with installatie.open() as logboek:
        require_whole(logboek, checkpoints(logboek)[::20])
