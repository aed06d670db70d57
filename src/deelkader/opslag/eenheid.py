# SPDX-License-Identifier: EUPL-1.2
"""
The unit of work: everything written in it is on disk, or nothing is.

A log line, the tasks it makes and a consent event share one. Floor 4, `opslag`.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection, Dialect, Table


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

    def insert_rows(self, table: Table, rows: list[tuple[Any, ...]]) -> None:
        """Add *rows*, each with a value for every column of *table*, in order."""
        # WHY: handing the driver its own kind of rows costs a third of an insert.
        sql = _insert_sql(table, self.verbinding.dialect)
        self.verbinding.exec_driver_sql(sql, rows)

    def update_rows(
        self, table: Table, names: tuple[str, ...], rows: list[tuple[Any, ...]]
    ) -> None:
        """Change columns *names* of *table*: each row is their values and the id."""
        sql = _update_sql(table, names, self.verbinding.dialect)
        self.verbinding.exec_driver_sql(sql, rows)

    @contextlib.contextmanager
    def part(self) -> Iterator[None]:
        """Undo what is written in this block when it raises, and only that."""
        with self.verbinding.begin_nested():
            yield


@lru_cache
def _update_sql(table: Table, names: tuple[str, ...], dialect: Dialect) -> str:
    """Return the statement that takes values by position, and then the id."""
    prepare = dialect.identifier_preparer
    mark = _mark(dialect)
    changes = ", ".join(f"{prepare.quote(naam)} = {mark}" for naam in names)
    return f"UPDATE {prepare.format_table(table)} SET {changes} WHERE id = {mark}"  # noqa: S608 - names of our tables


def _mark(dialect: Dialect) -> str:
    return "?" if dialect.paramstyle == "qmark" else "%s"


@lru_cache
def _insert_sql(table: Table, dialect: Dialect) -> str:
    """Return the statement that takes rows by position."""
    prepare = dialect.identifier_preparer
    names = ", ".join(prepare.quote(column.name) for column in table.columns)
    marks = ", ".join([_mark(dialect)] * len(table.columns))
    into = f"{prepare.format_table(table)} ({names})"
    return f"INSERT INTO {into} VALUES ({marks})"  # noqa: S608 - names of our tables
