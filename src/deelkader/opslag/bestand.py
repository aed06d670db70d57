# SPDX-License-Identifier: EUPL-1.2
"""
SQLite in one folder, so that a COMMIT on it is durable.

Responsible for WAL and synchronous=FULL (set, then checked on every connection), for
migrating when it opens, and for noticing that the file was replaced or its tables
changed. Floor 4, `opslag`.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Self

from sqlalchemy import URL, Engine, create_engine, event
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.pool import QueuePool

from deelkader.errors import LogboekError
from deelkader.opslag.bijwerker import UITERLIJK, Bijwerker
from deelkader.opslag.eerste_versie import set_aside
from deelkader.opslag.migraties import (
    Stand,
    find_stand,
    previous_version,
    require_own,
    upgrade,
)
from deelkader.opslag.schijf import make_file, make_folder
from deelkader.opslag.vast import run_sql

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection

    from deelkader.opslag.inrichting import Inrichting

_BUSY_MS: Final = 10_000
_OPEN_ATTEMPTS: Final = 200
_OPEN_PAUSE: Final = 0.05
_SYNCHRONOUS_FULL: Final = 2
_SCHRIJFT: Final = "schrijft"


class SqliteBestand:
    """One file and its connections."""

    een_schrijver = True

    def __init__(
        self, motor: Engine, pad: Path, inrichting: Inrichting, vorige: str | None
    ) -> None:
        self.motor = motor
        self.vorige_versie = vorige
        self._inrichting = inrichting
        self._namen = str(pad.absolute()), f"{pad.absolute()}-wal"
        self._files = _identity(self._namen)
        self._schema: object = None
        self._bijwerker = Bijwerker(motor)
        self._schrijver: Connection | None = None

    @classmethod
    def open(cls, map_: Path, inrichting: Inrichting) -> Self:
        """Open the file in *map_*; make what is missing, migrate what is older."""
        make_folder(map_)
        pad = map_ / inrichting.bestand
        motor = _start(pad)
        try:
            inode = pad.stat().st_ino
            with motor.connect() as plain:
                stand = find_stand(plain, inrichting)
                vorige = previous_version(plain, inrichting, stand)
                if stand is Stand.EERSTE:
                    plain.rollback()
                    raw: Any = plain.connection.driver_connection
                    set_aside(map_, raw, inode)
            if stand is Stand.EERSTE:
                motor.dispose()
                motor = _start(pad)
            if stand is not Stand.BIJ:
                _bring_up(motor, inrichting)
            return cls(motor, pad, inrichting, vorige)
        except BaseException:
            motor.dispose()
            raise

    def require_in_place(self) -> None:
        """Raise a LogboekError when other files now stand under these names."""
        # WHY: SQLite keeps writing to a file that was removed or replaced; what
        # it then promises is gone with this process.
        if _identity(self._namen) != self._files:
            raise LogboekError(
                "logboek-niet-schrijfbaar",
                "Het bestand van het logboek is weg of vervangen. Daarom is er geen"
                " antwoord.",
                help="Zet de map terug en start deelkader opnieuw.",
            )

    @contextlib.contextmanager
    def writing(self) -> Iterator[Connection]:
        """Give the connection that writes; it holds the write lock of the file."""
        # WHY one that stays: taking one from the pool costs more than a line does.
        verbinding = self._schrijver or self._own_writer()
        self._schrijver = None
        try:
            raw: Any = verbinding.connection.driver_connection
            before = raw.total_changes
            with verbinding.begin():
                self._require_own(verbinding)
                yield verbinding
        except BaseException:
            # WHY: what went wrong may be of this connection.
            _give_back(verbinding)
            raise
        self._schrijver = verbinding
        self._bijwerker.wrote(raw.total_changes - before)

    def close(self, *, eigen: bool) -> None:
        """Close all connections; not *eigen*: they are of another process."""
        if eigen:
            self._bijwerker.close()
            if self._schrijver is not None:
                self._schrijver.close()
                self._schrijver = None
        self.motor.dispose(close=eigen)

    @contextlib.contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a connection that sees one moment."""
        with self.motor.connect() as verbinding, verbinding.begin():
            yield verbinding

    @contextlib.contextmanager
    def glance(self) -> Iterator[Connection]:
        """Give a connection for one statement that reads."""
        with self.motor.connect() as verbinding:
            yield verbinding

    def _own_writer(self) -> Connection:
        verbinding = _open_writer(self.motor)
        # WHY: what a SAVEPOINT may have to undo goes to a file of its own otherwise;
        # that takes more time than writing the rows. After a crash nobody reads it.
        _keep_aside(verbinding, "MEMORY")
        return verbinding

    def _require_own(self, verbinding: Connection) -> None:
        # WHY: SQLite counts every change of the schema, also by another program.
        raw: Any = verbinding.connection.driver_connection
        now = _pragma(raw, "schema_version")
        if now != self._schema:
            require_own(verbinding, self._inrichting)
            self._schema = now


def _start(pad: Path) -> Engine:
    """Return the connections to the file at *pad*; make it when it is not there."""
    make_file(pad)
    motor = create_engine(
        URL.create("sqlite", database=str(pad)),
        poolclass=QueuePool,
        hide_parameters=True,
        connect_args={"timeout": 0, "check_same_thread": False},
    )
    event.listen(motor, "connect", _configure)
    event.listen(motor, "begin", _begin)
    return motor


def _bring_up(motor: Engine, inrichting: Inrichting) -> None:
    """Run the missing migrations, with the write lock of the file."""
    with _open_writer(motor) as verbinding, verbinding.begin():
        # WHY: look again, now that no other process can be at it.
        if find_stand(verbinding, inrichting) is not Stand.BIJ:
            upgrade(verbinding, inrichting)


def _open_writer(motor: Engine) -> Connection:
    """Return a connection whose transactions take the write lock as they begin."""
    return motor.connect().execution_options(**{_SCHRIJFT: True})


def _keep_aside(verbinding: Connection, waar: str) -> None:
    """Say where SQLite keeps what it sorts, and what a part may have to undo."""
    raw: Any = verbinding.connection.driver_connection
    raw.execute(f"PRAGMA temp_store = {waar}")


def _give_back(verbinding: Connection) -> None:
    """Give a connection that wrote to those that read; who sorts may need a file."""
    with contextlib.suppress(sqlite3.Error, SQLAlchemyError):
        _keep_aside(verbinding, "DEFAULT")
    verbinding.close()


def _configure(raw: Any, _record: object) -> None:
    """Make a new connection durable, and check that it is."""
    try:
        _make_durable(raw)
        require_durable(raw)
    except BaseException:
        raw.close()
        raise


def _make_durable(raw: Any) -> None:
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
    raw.execute(f"PRAGMA wal_autocheckpoint = {UITERLIJK}")
    # WHY: a page that was damaged is found when it is read, as far as SQLite can.
    raw.execute("PRAGMA cell_size_check = ON")


def _begin(verbinding: Connection) -> None:
    # WHY: IMMEDIATE, so that nobody writes between reading the head and adding.
    mode = "IMMEDIATE" if verbinding.get_execution_options().get(_SCHRIJFT) else ""
    run_sql(verbinding, f"BEGIN {mode}")


def _identity(namen: tuple[str, ...]) -> tuple[tuple[int, int], ...]:
    """Return which files now stand under these names."""
    # WHY os.stat: it is asked twice for every batch, and a Path costs more than it.
    found = [os.stat(naam) for naam in namen]  # noqa: PTH116 - see above
    return tuple((stat.st_dev, stat.st_ino) for stat in found)


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
