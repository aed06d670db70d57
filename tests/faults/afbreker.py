# SPDX-License-Identifier: EUPL-1.2
"""A command that is killed at a chosen call, in a process of its own."""

from __future__ import annotations

import os
import signal
from importlib import import_module
from typing import TYPE_CHECKING, Any

from tests.faults.kinderen import say

from deelkader.cli.main import main as run

if TYPE_CHECKING:
    from multiprocessing.connection import Connection


def main(
    pipe: Connection, argv: list[str], module: str, naam: str, keer: int, na: bool
) -> None:
    """Run the command; die before (or after) call number *keer* of *naam*."""
    where = import_module(module)
    real = getattr(where, naam)
    calls = 0

    def counted(*arguments: Any, **named: Any) -> Any:
        nonlocal calls
        calls += 1
        if calls == keer and not na:
            os.kill(os.getpid(), signal.SIGKILL)
        found = real(*arguments, **named)
        if calls == keer:
            os.kill(os.getpid(), signal.SIGKILL)
        return found

    setattr(where, naam, counted)
    say(pipe, "begin")
    say(pipe, f"not killed: {run(argv)}")
