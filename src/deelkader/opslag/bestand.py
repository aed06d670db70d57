# SPDX-License-Identifier: EUPL-1.2
"""
SQLite in one folder, so that a COMMIT on it is durable.

Responsible for the folder and the file with their modes, for WAL and
synchronous=FULL (set, then checked on every connection), and for noticing that the
file was replaced. Floor 4, `opslag`.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Self

from sqlalchemy import URL, Engine, MetaData, create_engine, event
from sqlalchemy.pool import QueuePool

from deelkader.errors import LogboekError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection

_BUSY_MS: Final = 10_000
_OPEN_ATTEMPTS: Final = 200
_OPEN_PAUSE: Final = 0.05
_SYNCHRONOUS_FULL: Final = 2
_SCHRIJFT: Final = "schrijft"


class SqliteBestand:
    """One file and its connections."""

    een_schrijver = True

    def __init__(self, motor: Engine, pad: Path) -> None:
        self.motor = motor
        self._pad = pad.absolute()
        self._files = _identity(self._pad)

    @classmethod
    def open(cls, map_: Path, bestand: str, tabellen: MetaData) -> Self:
        """Open *bestand* in *map_*; make what is missing."""
        _make_folder(map_)
        pad = map_ / bestand
        _make_file(pad)
        motor = create_engine(
            URL.create("sqlite", database=str(pad)),
            poolclass=QueuePool,
            hide_parameters=True,
            connect_args={"timeout": 0, "check_same_thread": False},
        )
        event.listen(motor, "connect", _configure)
        event.listen(motor, "begin", _begin)
        try:
            with motor.connect() as plain:
                schrijver = plain.execution_options(**{_SCHRIJFT: True})
                with schrijver.begin():
                    tabellen.create_all(schrijver)
            return cls(motor, pad)
        except BaseException:
            motor.dispose()
            raise

    def require_in_place(self) -> None:
        """Raise a LogboekError when other files now stand under these names."""
        # WHY: SQLite keeps writing to a file that was removed or replaced; what
        # it then promises is gone with this process.
        if _identity(self._pad) != self._files:
            raise LogboekError(
                "logboek-niet-schrijfbaar",
                "Het bestand van het logboek is weg of vervangen. Daarom is er geen"
                " antwoord.",
                help="Zet de map terug en start deelkader opnieuw.",
            )

    @contextlib.contextmanager
    def writing(self) -> Iterator[Connection]:
        """Give a connection that holds the write lock of the file."""
        with self.motor.connect() as plain:
            verbinding = plain.execution_options(**{_SCHRIJFT: True})
            with verbinding.begin():
                yield verbinding

    @contextlib.contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a connection that sees one moment."""
        with self.motor.connect() as verbinding, verbinding.begin():
            yield verbinding


def _configure(raw: Any, _record: object) -> None:
    """Make a new connection durable, and check that it is."""
    # WHY: transactions are begun by `_begin`, not by the driver.
    raw.isolation_level = None
    # WHY: a text with broken bytes must be found as a changed line with its
    # number; an error from the database would not name it.
    raw.text_factory = _decode
    _switch_to_wal(raw)
    raw.execute(f"PRAGMA busy_timeout = {_BUSY_MS}")
    raw.execute("PRAGMA synchronous = FULL")
    # WHY: on macOS an ordinary fsync does not reach the disk; elsewhere no effect.
    raw.execute("PRAGMA fullfsync = ON")
    raw.execute("PRAGMA checkpoint_fullfsync = ON")
    raw.execute("PRAGMA foreign_keys = ON")
    raw.execute("PRAGMA secure_delete = ON")
    require_durable(raw)


def _begin(verbinding: Connection) -> None:
    # WHY: IMMEDIATE, so that nobody writes between reading the head and adding.
    mode = "IMMEDIATE" if verbinding.get_execution_options().get(_SCHRIJFT) else ""
    verbinding.exec_driver_sql(f"BEGIN {mode}")


def _identity(pad: Path) -> tuple[tuple[int, int], ...]:
    """Return which files now stand under the names of the store."""
    found = []
    for naam in (pad, Path(f"{pad}-wal")):
        stat = naam.stat()
        found.append((stat.st_dev, stat.st_ino))
    return tuple(found)


def require_durable(connection: sqlite3.Connection) -> None:
    """
    Raise a LogboekError unless WAL and synchronous=FULL are really in force.

    INVARIANT: they stay so: `synchronous` belongs to this connection, and no other
    process can leave WAL while this connection is open.
    """
    mode = _pragma(connection, "journal_mode")
    synchronous = _pragma(connection, "synchronous")
    if mode != "wal" or synchronous != _SYNCHRONOUS_FULL:
        raise LogboekError(
            "logboek-niet-duurzaam",
            "Het logboek kan hier niet beloven dat een regel bewaard blijft.",
            help="Zet de map op een gewone, lokale schijf.",
        )


def _decode(raw: bytes) -> str:
    return raw.decode("utf-8", "replace")


def _switch_to_wal(connection: sqlite3.Connection) -> None:
    # WHY: SQLite does not wait (busy_timeout) when two connections switch a new
    # file to WAL at once; it says "locked" to one of them. So here we wait.
    for attempt in range(1, _OPEN_ATTEMPTS + 1):
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            busy = error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY
            if not busy or attempt == _OPEN_ATTEMPTS:
                raise
            time.sleep(_OPEN_PAUSE)
        else:
            return


def _pragma(connection: sqlite3.Connection, name: str) -> str | int:
    value: str | int = connection.execute(f"PRAGMA {name}").fetchone()[0]
    return value


def _make_folder(folder: Path) -> None:
    if folder.is_dir():
        return
    _make_folder(folder.parent)
    folder.mkdir(mode=0o700, exist_ok=True)
    _sync_folder(folder.parent)


def _make_file(path: Path) -> None:
    """
    Make an empty file that only its owner can read.

    WHY this way: closing any descriptor of the database file drops the locks that
    this process has on it. So the file is closed before it gets its real name, and
    a file that exists is never opened here. SQLite gives -wal and -shm its mode.
    """
    if path.exists():
        return
    descriptor, temporary = tempfile.mkstemp(prefix=".nieuw-", dir=path.parent)
    os.close(descriptor)
    try:
        with contextlib.suppress(FileExistsError):
            os.link(temporary, path)
    finally:
        Path(temporary).unlink()
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    """Make the names in *folder* durable: a file without its name is lost."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
