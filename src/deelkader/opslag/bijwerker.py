# SPDX-License-Identifier: EUPL-1.2
"""
Move what was committed from the write-ahead log into the file, beside the writers.

Responsible for writers that do not stand still for it. A line is on disk before: what
goes wrong here loses nothing, and is tried again. Floor 4, `opslag`.
"""

from __future__ import annotations

import contextlib
import sqlite3
import threading
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy.exc import SQLAlchemyError

if TYPE_CHECKING:
    from sqlalchemy import Engine

_PAGINAS: Final = 250
"""So many are moved at once: whoever commits meanwhile may wait for that long."""
_PER_EENHEID: Final = 6
_PER_RIJ: Final = 2

UITERLIJK: Final = 4_000
"""With so many pages in the write-ahead log a writer moves what is left itself."""


class Bijwerker:
    """One thread for the file of *motor*; it begins when there is enough to move."""

    def __init__(self, motor: Engine) -> None:
        self._motor = motor
        self._paginas = 0
        self._genoeg = threading.Event()
        self._begin = threading.Lock()
        self._draad: threading.Thread | None = None
        self._klaar = False

    def wrote(self, rijen: int) -> None:
        """Take note of a unit that wrote *rijen* rows; do not wait for anything."""
        self._paginas += _PER_EENHEID + _PER_RIJ * rijen
        if self._paginas < _PAGINAS:
            return
        self._paginas = 0
        self._genoeg.set()
        if self._draad is None:
            self._start()

    def close(self) -> None:
        """Let the thread end and wait for it; a second time does nothing."""
        with self._begin:
            self._klaar = True
            draad = self._draad
        self._genoeg.set()
        if draad is not None:
            draad.join()

    def _start(self) -> None:
        with self._begin:
            if self._draad is not None or self._klaar:
                return
            # WHY a daemon: a program that forgets to close the log still ends.
            draad = threading.Thread(
                target=self._run, name="deelkader-bijwerker", daemon=True
            )
            # WHY: the rows are on disk, and without this thread a writer moves them.
            with contextlib.suppress(RuntimeError):
                draad.start()
                self._draad = draad

    def _run(self) -> None:
        while True:
            self._genoeg.wait()
            self._genoeg.clear()
            if self._klaar:
                return
            # WHY: nothing is lost by it; a full disk is told to who writes a line.
            with contextlib.suppress(SQLAlchemyError, sqlite3.Error):
                self._move()

    def _move(self) -> None:
        with contextlib.closing(self._motor.raw_connection()) as verbinding:
            raw: Any = verbinding.driver_connection
            # PASSIVE waits for nobody, and nobody waits for it.
            raw.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
