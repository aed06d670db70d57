# SPDX-License-Identifier: EUPL-1.2
"""An erasure that is killed at a chosen step, in a process of its own."""

from __future__ import annotations

import os
import pathlib
import signal
from typing import TYPE_CHECKING, Any

from sqlalchemy import update
from tests.faults.kinderen import say

from deelkader.logboek import schrijver, wissen
from deelkader.logboek.wissen import Besluit, erase_person
from deelkader.opslag.tabellen import wissing
from deelkader.sleutels import kop, sleutelbos

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    from sqlalchemy import Table, Update
    from tests.logboeken import Installatie

# What is killed just before it happens. The first leaves nothing erased.
STAPPEN: dict[str, tuple[Any, str]] = {
    "before the line is committed": (schrijver, "checkpoint"),
    "before the keys are destroyed": (sleutelbos.Sleutelbos, "destroy"),
    "when the new epoch key is made": (kop, "_wrap_pairs"),
    "when the store is half written": (kop, "_wrap_signing_keys"),
    "before the old epoch key is destroyed": (sleutelbos.Sleutelbos, "finish"),
    "when the old epoch key is overwritten": (pathlib.Path, "unlink"),
    "before it is marked as done": (wissen, "update"),
}


def _die(*_: Any, **__: Any) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def main(pipe: Connection, installatie: Installatie, stap: str, persoon: str) -> None:
    """Erase *persoon*, and die at *stap*."""
    with installatie.open() as logboek:
        if stap == "when the old epoch key is overwritten":
            # WHY: making a new key removes an unfinished one of the same name.
            setattr(pathlib.Path, "unlink", _unlink_or_die)  # noqa: B010 - as below
        elif stap == "before it is marked as done":
            setattr(wissen, "update", _update_or_die)  # noqa: B010 - as below
        else:
            where, name = STAPPEN[stap]
            setattr(where, name, _die)
        say(pipe, "begin")
        erase_person(logboek, persoon, Besluit(("Ans", "Bram"), "verzoek"))
        say(pipe, "not killed")


def _update_or_die(table: Table) -> Update:
    if table is wissing:
        _die()
    return update(table)


def _unlink_or_die(_pad: pathlib.Path, *, missing_ok: bool = False) -> None:
    if not missing_ok:
        _die()
