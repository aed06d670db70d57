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
import select
import signal
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

import pytest

import deelkader.logboek
from deelkader.logboek import Logboek

ROUNDS = 500 if os.environ.get("DEELKADER_LANG") == "1" else 25
SCHRIJVER = Path(__file__).with_name("schrijver.py")
SOURCE = Path(deelkader.logboek.__file__).parents[2]
START_SECONDS = 60


@dataclass
class Writer:
    """One child process, and what it has said so far."""

    process: subprocess.Popen[bytes]
    threads: int
    said: bytearray = field(default_factory=bytearray)

    @property
    def pipe(self) -> IO[bytes]:
        """The end of the pipe that we read."""
        assert self.process.stdout is not None
        return self.process.stdout

    def acknowledged(self) -> list[tuple[str, int, str]]:
        """Return id, number and checkpoint of every line that was acknowledged."""
        text = self.said.decode()
        assert text.endswith("\n") or not text, "the pipe cut a line"
        words = (line.split() for line in text.splitlines() if line != "begin")
        return [(id_, int(number), point) for id_, number, point in words]


def start(folder: Path, threads: int, seed: int) -> Writer:
    """Start a writer on *folder*."""
    command = [sys.executable, str(SCHRIJVER), str(folder), str(threads), str(seed)]
    environment = {**os.environ, "PYTHONPATH": str(SOURCE)}
    process = subprocess.Popen(command, stdout=subprocess.PIPE, env=environment)
    return Writer(process, threads)


def listen(writers: list[Writer], seconds: float) -> None:
    """Read the pipes for so long, so that no writer ever waits for us."""
    end = time.monotonic() + seconds
    by_pipe = {writer.pipe.fileno(): writer for writer in writers}
    while by_pipe and (left := end - time.monotonic()) > 0:
        for pipe in select.select(list(by_pipe), [], [], left)[0]:
            data = os.read(pipe, 65536)
            by_pipe[pipe].said += data
            if not data:
                del by_pipe[pipe]


def wait_until(writers: list[Writer], lines: int) -> None:
    """Read until every writer has said that many lines."""
    end = time.monotonic() + START_SECONDS
    while any(w.said.count(b"\n") < lines for w in writers):
        assert time.monotonic() < end, "a writer does not start"
        assert all(w.process.poll() is None for w in writers), "a writer stopped"
        listen(writers, 0.001)


def kill(writers: list[Writer]) -> None:
    """Kill with SIGKILL, prove that it was that, and read what is left in the pipes."""
    for writer in writers:
        writer.process.send_signal(signal.SIGKILL)
    for writer in writers:
        assert writer.process.wait() == -signal.SIGKILL
        writer.said += writer.pipe.read()
        writer.pipe.close()


def check(folder: Path, writers: list[Writer], older: int) -> int:
    """
    Check that the log holds every acknowledged line under its number.

    Beyond those and the *older* lines at most one line for each thread may be there:
    written, and killed before it could be told.
    """
    acknowledged = [line for writer in writers for line in writer.acknowledged()]
    with Logboek.open(folder) as logboek:
        found = {r.id: (r.regelnummer, r.controlepunt) for r in logboek.lines()}
        assert logboek.verify() == len(logboek) == len(found)
    numbers = sorted(number for number, _ in found.values())
    assert numbers == list(range(1, len(found) + 1))
    told = {id_: (number, point) for id_, number, point in acknowledged}
    assert len(told) == len(acknowledged)
    assert told == {id_: found.get(id_) for id_ in told}
    untold = len(found) - older - len(told)
    assert 0 <= untold <= sum(writer.threads for writer in writers)
    return len(found)


@pytest.fixture
def zaad(capsys: pytest.CaptureFixture[str]) -> int:
    """Return the seed of this run; print it, and again when the test fails."""
    given = os.environ.get("DEELKADER_ZAAD")
    seed = random.SystemRandom().getrandbits(32) if given is None else int(given)
    with capsys.disabled():
        print(f"\nherhalen: DEELKADER_ZAAD={seed}")  # noqa: T201 - for who repeats it
    print(f"herhalen: DEELKADER_ZAAD={seed}")  # noqa: T201 - for who repeats it
    return seed


def test_a_killed_writer_loses_no_acknowledged_line(
    tmp_path: Path, zaad: int, capsys: pytest.CaptureFixture[str]
) -> None:
    """Every line that one or two killed processes acknowledged is in the log."""
    total = 0
    for number in range(ROUNDS):
        rng = random.Random(f"{zaad}/{number}")
        folder = tmp_path / str(number)
        lines = 0
        for _ in range(2):
            writers = [
                start(folder, rng.randrange(1, 9), rng.getrandbits(32))
                for _ in range(1 + number % 2)
            ]
            wait_until(writers, 2)
            listen(writers, rng.uniform(0, 0.06))
            kill(writers)
            lines = check(folder, writers, lines)
        total += lines
        with Logboek.open(folder) as logboek:
            assert logboek.append({}).regelnummer == lines + 1
            assert logboek.verify() == lines + 1
    with capsys.disabled():
        print(f"{ROUNDS} rondes, {total} regels, niets kwijt")  # noqa: T201 - for who repeats it


def test_a_writer_killed_while_it_opens_leaves_a_log_that_opens(
    tmp_path: Path, zaad: int
) -> None:
    """Killed anywhere in making the folder, the file and the table: no harm is done."""
    for number in range(ROUNDS):
        rng = random.Random(f"{zaad}/open/{number}")
        folder = tmp_path / str(number)
        writers = [start(folder, 1, rng.getrandbits(32))]
        wait_until(writers, 1)
        listen(writers, rng.uniform(0, 0.012))
        kill(writers)
        lines = check(folder, writers, 0)
        with Logboek.open(folder) as logboek:
            assert logboek.append({}).regelnummer == lines + 1


def test_two_processes_write_one_chain(tmp_path: Path, zaad: int) -> None:
    """Two processes that write at the same time make one chain, line by line mixed."""
    writers = [start(tmp_path, 4, zaad + n) for n in range(2)]
    wait_until(writers, 2)
    both = max(writer.said.count(b"\n") for writer in writers)
    wait_until(writers, both + 50)
    kill(writers)
    check(tmp_path, writers, 0)
    first, second = (
        {number for _, number, _ in writer.acknowledged()} for writer in writers
    )
    assert max(first) > min(second)
    assert max(second) > min(first)
