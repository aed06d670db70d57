# SPDX-License-Identifier: EUPL-1.2
"""
Take over a log of version 1, and be killed just before a chosen step.

Use: ``python overnemer.py FOLDER STEP N``. STEP is the name of a function, as
``os.fsync``; before its N-th call this process sends itself SIGKILL.
"""

from __future__ import annotations

import os
import signal
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

from sqlalchemy import insert

from deelkader.opslag import LOG, Opslag, eerste_versie
from deelkader.opslag.tabellen import stuk


def kill_before(step: str, number: int) -> None:
    """Let the *number*-th call of *step* never happen."""
    *path, name = step.split(".")
    owner: Any = import_module(path[0])
    for part in path[1:]:
        owner = getattr(owner, part)
    real = getattr(owner, name)
    left = number

    def call(*args: Any, **kwargs: Any) -> Any:
        nonlocal left
        left -= 1
        if not left:
            os.kill(os.getpid(), signal.SIGKILL)
        return real(*args, **kwargs)

    setattr(owner, name, call)


def write(eenheid: Any, regels: Any) -> None:
    """Write the rows as something that this room knows."""
    rows = [
        {
            "id": f"{regel.regelnummer}",
            "soort": "proef",
            "sleutel": "",
            "volgorde": regel.regelnummer,
            "inhoud": regel.hash,
        }
        for regel in regels
    ]
    eenheid.verbinding.execute(insert(stuk), rows)


def main() -> None:
    """Open the folder and take over what waits there."""
    folder, step, number = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    kill_before(step, number)
    opened = Opslag.open(folder, LOG)
    eerste_versie.take_over(folder, opened, write)
    opened.close()


if __name__ == "__main__":
    main()
