# SPDX-License-Identifier: EUPL-1.2
"""
The SQLite file of one installation.

Responsible for its rows and for transactions that are safe between threads and
between processes. Does not open the file itself (`bestand`) and does not know what a
row means: `logboek` makes the hashes.

Floor 4, `opslag`. Every sqlite3 or OS error leaves this room as a LogboekError.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from deelkader.errors import LogboekError
from deelkader.opslag.bestand import identity, open_file

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_PAGE = 256
_FIRST = -(2**63)
_COLUMNS = "regelnummer, id, tijdstip, inhoud, vorige, hash"


@dataclass(frozen=True, slots=True)
class LogRow:
    """One row of the table `logregel`, as it is on disk."""

    regelnummer: int
    id: str
    tijdstip: str
    inhoud: bytes
    vorige: bytes
    hash: bytes


class Transaction:
    """What can be done while the write lock of the whole file is held."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def last(self) -> LogRow | None:
        """Return the last line of the log, or None when it is empty."""
        row = self._connection.execute(
            f"SELECT {_COLUMNS} FROM logregel"  # noqa: S608 - a constant
            " ORDER BY regelnummer DESC LIMIT 1"
        ).fetchone()
        return None if row is None else LogRow(*row)

    def insert(self, row: LogRow) -> None:
        """Add *row*; the database refuses any number but the next one."""
        self._connection.execute(
            f"INSERT INTO logregel ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)",  # noqa: S608 - a constant
            (
                row.regelnummer,
                row.id,
                row.tijdstip,
                row.inhoud,
                row.vorige,
                row.hash,
            ),
        )
        # WHY: a trigger that someone added can swallow or remove the row.
        if self.last() != row:
            raise LogboekError(
                "logboek-niet-schrijfbaar",
                "Het logboek bewaart de regel niet. Daarom is er geen antwoord.",
                help="Kijk wie het bestand van het logboek heeft veranderd.",
            )


class SqliteStore:
    """
    One connection to the file, shared by the threads of one process.

    Other processes open their own store on the same folder.
    """

    def __init__(self, connection: sqlite3.Connection, folder: Path) -> None:
        self._connection = connection
        self._folder = folder.absolute()
        self._files = identity(folder)
        self._lock = threading.RLock()
        self._pid = os.getpid()

    @classmethod
    def open(cls, folder: Path) -> Self:
        """Open the file in *folder*; make both when they are not there."""
        with _write_errors():
            return cls(open_file(folder), folder)

    @contextlib.contextmanager
    def transaction(self) -> Iterator[Transaction]:
        """
        Hold the write lock of the file; COMMIT at the end, ROLLBACK on any error.

        INVARIANT: when the block ends without an error the rows are on disk.
        """
        self._require_own_process()
        with _write_errors(), self._lock:
            # WHY: IMMEDIATE, so that nobody writes between reading the last
            # line and adding the next one.
            self._require_same_files()
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield Transaction(self._connection)
                self._connection.execute("COMMIT")
            except BaseException:
                self._rollback()
                raise
            self._require_same_files()

    def logregel(self, id_: str) -> LogRow | None:
        """Return the line with this id, or None."""
        rows = self._read("WHERE id = ?", id_)
        return rows[0] if rows else None

    def logregels(self) -> Iterator[LogRow]:
        """Yield every line by number, a page at a time, so that memory stays flat."""
        start = _FIRST
        while rows := self._read(
            f"WHERE regelnummer >= ? ORDER BY regelnummer LIMIT {_PAGE}", start
        ):
            yield from rows
            start = rows[-1].regelnummer + 1

    def count(self) -> int:
        """Return the number of lines."""
        self._require_own_process()
        with _read_errors(), self._lock:
            row = self._connection.execute("SELECT count(*) FROM logregel").fetchone()
        return int(row[0])

    def close(self) -> None:
        """Close the connection; a second time does nothing."""
        with self._lock:
            self._connection.close()

    def _read(self, where: str, value: str | int) -> list[LogRow]:
        self._require_own_process()
        with _read_errors(), self._lock:
            rows = self._connection.execute(
                f"SELECT {_COLUMNS} FROM logregel {where}",  # noqa: S608 - constants
                (value,),
            ).fetchall()
        return [LogRow(*row) for row in rows]

    def _rollback(self) -> None:
        # WHY: the first error is the one to tell; a ROLLBACK that fails leaves the
        # transaction open, and then every later BEGIN is refused.
        with contextlib.suppress(sqlite3.Error):
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")

    def _require_same_files(self) -> None:
        # WHY: SQLite keeps writing to a file that was removed or replaced; what
        # it then promises is gone with this process.
        if identity(self._folder) != self._files:
            raise LogboekError(
                "logboek-niet-schrijfbaar",
                "Het bestand van het logboek is weg of vervangen. Daarom is er geen"
                " antwoord.",
                help="Zet de map terug en start deelkader opnieuw.",
            )

    def _require_own_process(self) -> None:
        # WHY: a connection that went through fork() can damage the file.
        if os.getpid() != self._pid:
            raise LogboekError(
                "logboek-ander-proces",
                "Het logboek is in een ander proces geopend.",
                help="Open het logboek opnieuw in dit proces.",
            )


@contextlib.contextmanager
def _write_errors() -> Iterator[None]:
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        raise LogboekError(
            "logboek-niet-schrijfbaar",
            "Het logboek kan niet schrijven. Daarom is er geen antwoord.",
            help="Kijk of de schijf vol is en of het programma in de map mag"
            " schrijven.",
        ) from error


@contextlib.contextmanager
def _read_errors() -> Iterator[None]:
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        raise LogboekError(
            "logboek-niet-leesbaar",
            "Het logboek kan niet worden gelezen.",
            help="Kijk of het programma in de map mag lezen en of de schijf heel is.",
        ) from error
