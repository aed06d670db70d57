# SPDX-License-Identifier: EUPL-1.2
"""
Open the SQLite file so that a COMMIT on it is durable.

Responsible for the folder and the file with their modes, for WAL and
synchronous=FULL (set, then checked), and for the tables and their version. Does not
read or write rows (`sqlite`).

Floor 4, `opslag`. Lets sqlite3 and OS errors out; `sqlite` turns them into ours.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import tempfile
import time
from pathlib import Path
from typing import Final

from deelkader.errors import LogboekError

FILE_NAME: Final = "deelkader.sqlite"
SCHEMA_VERSION: Final = 1

_BUSY_MS = 10_000
_OPEN_ATTEMPTS = 200
_OPEN_PAUSE = 0.05
_SYNCHRONOUS_FULL = 2

# WHY: the INSERT trigger keeps the numbers without gaps, and keeps INSERT OR
# REPLACE out, which removes a row without waking the DELETE trigger.
_SCHEMA = (
    """
    CREATE TABLE logregel (
        regelnummer INTEGER PRIMARY KEY,
        id TEXT UNIQUE NOT NULL,
        tijdstip TEXT NOT NULL,
        inhoud BLOB NOT NULL,
        vorige BLOB NOT NULL,
        hash BLOB NOT NULL
    ) STRICT
    """,
    """
    CREATE TRIGGER logregel_alleen_erbij BEFORE INSERT ON logregel
    WHEN NEW.regelnummer
            IS NOT (SELECT ifnull(max(regelnummer), 0) + 1 FROM logregel)
        OR EXISTS (SELECT 1 FROM logregel WHERE id = NEW.id)
    BEGIN SELECT RAISE(ABORT, 'logregel: not the next line'); END
    """,
    """
    CREATE TRIGGER logregel_niet_wijzigen BEFORE UPDATE ON logregel
    BEGIN SELECT RAISE(ABORT, 'logregel: append only'); END
    """,
    """
    CREATE TRIGGER logregel_niet_wissen BEFORE DELETE ON logregel
    BEGIN SELECT RAISE(ABORT, 'logregel: append only'); END
    """,
    f"PRAGMA user_version = {SCHEMA_VERSION}",
)


def open_file(folder: Path) -> sqlite3.Connection:
    """Return a durable connection to the file in *folder*; make what is missing."""
    _make_folder(folder)
    _make_file(folder / FILE_NAME)
    connection = _connect(folder / FILE_NAME)
    try:
        _configure(connection)
        require_durable(connection)
        _require_schema(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def identity(folder: Path) -> tuple[tuple[int, int], ...]:
    """Return which files now stand in *folder* under the names of the log."""
    found = []
    for naam in (FILE_NAME, FILE_NAME + "-wal"):
        stat = (folder / naam).stat()
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


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(
        path,
        timeout=0,
        isolation_level=None,
        check_same_thread=False,
    )
    # WHY: a text with broken bytes must be found as a changed line with its
    # number; an error from the database would not name it.
    connection.text_factory = _decode
    return connection


def _decode(raw: bytes) -> str:
    return raw.decode("utf-8", "replace")


def _configure(connection: sqlite3.Connection) -> None:
    _switch_to_wal(connection)
    connection.execute(f"PRAGMA busy_timeout = {_BUSY_MS}")
    connection.execute("PRAGMA synchronous = FULL")
    # WHY: on macOS an ordinary fsync does not reach the disk; elsewhere no effect.
    connection.execute("PRAGMA fullfsync = ON")
    connection.execute("PRAGMA checkpoint_fullfsync = ON")
    connection.execute("PRAGMA foreign_keys = ON")


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


def _require_schema(connection: sqlite3.Connection) -> None:
    if _pragma(connection, "user_version") == SCHEMA_VERSION:
        return
    connection.execute("BEGIN IMMEDIATE")
    # WHY: read again, now that no other process can be making the tables.
    version = _pragma(connection, "user_version")
    if version == 0:
        _make_schema(connection)
    elif version != SCHEMA_VERSION:
        raise LogboekError(
            "logboek-nieuwer-schema",
            "Dit logboek is gemaakt door een nieuwere versie van deelkader.",
            help="Installeer de nieuwste versie van deelkader.",
        )
    connection.execute("COMMIT")


def _make_schema(connection: sqlite3.Connection) -> None:
    tables = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
    if tables:
        raise LogboekError(
            "logboek-onbekend-bestand",
            f"Het bestand {FILE_NAME} is niet door deelkader gemaakt.",
            help="Kies een andere map.",
        )
    for statement in _SCHEMA:
        connection.execute(statement)


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
