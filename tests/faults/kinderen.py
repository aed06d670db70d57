# SPDX-License-Identifier: EUPL-1.2
"""
Processes of our own to be killed, quickly: forked from one that has loaded the code.

What a child says comes through a pipe that the parent reads. Each thing said is one
write shorter than PIPE_BUF, which the kernel does not cut.
"""

from __future__ import annotations

import multiprocessing
import os
import select
import signal
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from multiprocessing.connection import Connection

START_SECONDS: Final = 60
_LADEN: Final = (
    "psycopg",
    "alembic.command",
    "deelkader.logboek.logboek",
    "deelkader.logboek.wissen",
    "tests.faults.schrijver",
    "tests.faults.breekpunten",
    "tests.faults.opvolger",
    "tests.faults.herhaler",
    "tests.faults.bezorger",
)
_CONTEXT: Final = multiprocessing.get_context("forkserver")
_CONTEXT.set_forkserver_preload(list(_LADEN))


@dataclass
class Kind:
    """One child process, and what it has said so far."""

    process: Any
    pipe: Connection
    said: bytearray = field(default_factory=bytearray)

    def lines(self) -> list[str]:
        """Return what was said, whole lines only."""
        text = self.said.decode()
        assert text.endswith("\n") or not text, "the pipe cut a line"
        return text.splitlines()


def start(target: Callable[..., None], *arguments: Any) -> Kind:
    """Run *target* in a child; it gets the end of a pipe to say things, first."""
    ours, theirs = _CONTEXT.Pipe(duplex=False)
    process = _CONTEXT.Process(target=target, args=(theirs, *arguments))
    process.start()
    theirs.close()
    return Kind(process, ours)


def say(pipe: Connection, line: str) -> None:
    """Say *line*, in the child."""
    os.write(pipe.fileno(), f"{line}\n".encode())


def listen(kinderen: Sequence[Kind], seconds: float) -> None:
    """Read the pipes for so long, so that no child ever waits for us."""
    end = time.monotonic() + seconds
    by_pipe = {kind.pipe.fileno(): kind for kind in kinderen}
    while by_pipe and (left := end - time.monotonic()) > 0:
        for pipe in select.select(list(by_pipe), [], [], left)[0]:
            data = os.read(pipe, 65536)
            by_pipe[pipe].said += data
            if not data:
                del by_pipe[pipe]


def wait_until(kinderen: Sequence[Kind], lines: int) -> None:
    """Read until every child has said that many lines."""
    end = time.monotonic() + START_SECONDS
    while waiting := [kind for kind in kinderen if kind.said.count(b"\n") < lines]:
        assert time.monotonic() < end, "a child says nothing"
        # WHY looked at first: what a child says before it ends is read after that.
        # WHY only these: one that said enough may be ready before another begins.
        gone = [kind for kind in waiting if not kind.process.is_alive()]
        listen(kinderen, 0.002)
        said = all(kind.said.count(b"\n") >= lines for kind in gone)
        assert said, "a child stopped"


def kill(kinderen: Sequence[Kind]) -> None:
    """Kill with SIGKILL, prove that it was that, and read what is left to read."""
    for kind in kinderen:
        kind.process.kill()
    for kind in kinderen:
        kind.process.join()
        assert kind.process.exitcode == -signal.SIGKILL
    drain(kinderen)


def drain(kinderen: Sequence[Kind]) -> None:
    """Read to the end of the pipes of children that are gone."""
    for kind in kinderen:
        while data := os.read(kind.pipe.fileno(), 65536):
            kind.said += data
        kind.pipe.close()
        kind.process.close()
