# SPDX-License-Identifier: EUPL-1.2
"""
One store: SQLite in a folder, or a PostgreSQL database.

Responsible for units of work that are durable when they end, and for reading. How
SQLite is made durable stands in `bestand`, how PostgreSQL is in `postgres`.
Floor 4, `opslag`.
"""

from __future__ import annotations

import contextlib
import os
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Self

from deelkader.errors import LogboekError
from deelkader.opslag.bestand import SqliteBestand
from deelkader.opslag.eenheid import Eenheid
from deelkader.opslag.fouten import read_errors, write_errors
from deelkader.opslag.postgres import Postgres, is_postgres

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection

    from deelkader.opslag.inrichting import Inrichting


class Opslag:
    """A store that is open; safe to share between the threads of one process."""

    def __init__(self, onder: SqliteBestand | Postgres) -> None:
        self._onder = onder
        self._pid = os.getpid()
        self._lock = threading.RLock() if onder.een_schrijver else None

    @classmethod
    def open(cls, waar: Path | str, inrichting: Inrichting) -> Self:
        """
        Open the store at *waar*: a folder, or an address ``postgresql://…``.

        Raises:
            LogboekError: it cannot be written, cannot promise that a row stays, or
                a newer version made it.

        """
        with write_errors():
            if is_postgres(waar):
                return cls(Postgres.open(str(waar), inrichting))
            return cls(SqliteBestand.open(Path(waar), inrichting))

    @classmethod
    def migrate(cls, waar: Path | str, inrichting: Inrichting) -> Self:
        """
        Open the store at *waar*; when an older version made it, migrate it first.

        A folder is migrated by `open` too; a database only by this, because others
        may be using it.
        """
        with write_errors():
            if is_postgres(waar):
                return cls(Postgres.migrate(str(waar), inrichting))
            return cls(SqliteBestand.open(Path(waar), inrichting))

    @property
    def naam(self) -> str:
        """The kind of store: ``sqlite`` or ``postgresql``."""
        return self._onder.motor.dialect.name

    @property
    def vorige_versie(self) -> str | None:
        """The migration that had made it when it was opened; None: it was new."""
        return self._onder.vorige_versie

    @contextlib.contextmanager
    def unit(self) -> Iterator[Eenheid]:
        """
        Give a unit of work; COMMIT at the end, ROLLBACK on any error.

        INVARIANT: when the block ends without an error, its rows are on disk.
        """
        self._require_own_process()
        with write_errors(), self._lock or contextlib.nullcontext():
            self._onder.require_in_place()
            with self._onder.writing() as verbinding:
                yield Eenheid(verbinding)
            self._onder.require_in_place()

    @contextlib.contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a connection that reads one moment of the store."""
        self._require_own_process()
        with read_errors(), self._onder.reading() as verbinding:
            yield verbinding

    @contextlib.contextmanager
    def glance(self) -> Iterator[Connection]:
        """
        Give a connection for one statement that reads: it sees one moment by itself.

        Without a transaction a store elsewhere is asked once, and not three times.
        """
        self._require_own_process()
        with read_errors(), self._onder.glance() as verbinding:
            yield verbinding

    def close(self) -> None:
        """Close all connections after what is being written; twice is no error."""
        # WHY: in a child that was forked they still are those of the parent, and
        # whoever held the lock is not there.
        if os.getpid() != self._pid:
            self._onder.close(eigen=False)
            return
        with self._lock or contextlib.nullcontext():
            self._onder.close(eigen=True)

    def _require_own_process(self) -> None:
        # WHY: a connection that went through fork() can damage the store.
        if os.getpid() != self._pid:
            raise LogboekError(
                "logboek-ander-proces",
                "Het logboek is in een ander proces geopend.",
                help="Open het logboek opnieuw in dit proces.",
            )
