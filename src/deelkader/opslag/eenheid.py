# SPDX-License-Identifier: EUPL-1.2
"""
The unit of work: everything written in it is on disk, or nothing is.

A log line, the tasks it makes and a consent event share one. Floor 4, `opslag`.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from deelkader.opslag.vast import insert_rows, run_sql, together, update_rows

if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import AbstractContextManager

    from sqlalchemy import Connection, Table


_DEEL: Final = "deel"


@dataclass(frozen=True, slots=True)
class Eenheid:
    """One open transaction that writes; *verbinding* runs statements in it."""

    verbinding: Connection

    def lock(self, table: Table) -> None:
        """
        Let nobody else write to *table* until this unit ends; reading goes on.

        On SQLite a unit already holds the whole file.
        """
        if self.verbinding.dialect.name == "postgresql":
            name = self.verbinding.dialect.identifier_preparer.format_table(table)
            self.verbinding.execute(text(f"LOCK TABLE {name} IN EXCLUSIVE MODE"))

    def insert_rows(
        self, table: Table, rows: list[tuple[Any, ...]], names: tuple[str, ...] = ()
    ) -> None:
        """Add *rows*: each the values of columns *names*, or of every column."""
        insert_rows(self.verbinding, table, rows, names)

    def update_rows(
        self, table: Table, names: tuple[str, ...], rows: list[tuple[Any, ...]]
    ) -> None:
        """Change columns *names* of *table*: each row is their values and the id."""
        update_rows(self.verbinding, table, names, rows)

    def together(self) -> AbstractContextManager[None]:
        """Let what is written in this block travel in one go to a store elsewhere."""
        return together(self.verbinding)

    @contextlib.contextmanager
    def part(self) -> Iterator[None]:
        """
        Undo what is written in this block when it raises, and only that.

        Raises:
            OperationalError: it could not be undone: nothing of the unit may be kept.
        """
        # WHY by hand: every batch of lines has one, and SQLAlchemy compiles it anew.
        run_sql(self.verbinding, f"SAVEPOINT {_DEEL}")
        try:
            yield
        except BaseException:
            self._undo_part()
            raise
        run_sql(self.verbinding, f"RELEASE SAVEPOINT {_DEEL}")

    def _undo_part(self) -> None:
        undo = f"ROLLBACK TO SAVEPOINT {_DEEL}"
        try:
            run_sql(self.verbinding, undo)
            run_sql(self.verbinding, f"RELEASE SAVEPOINT {_DEEL}")
        except Exception as error:
            raise OperationalError(undo, None, error, hide_parameters=True) from error
