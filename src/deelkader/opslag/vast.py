# SPDX-License-Identifier: EUPL-1.2
"""
Statements that are run for every batch: written out once, then the driver's affair.

What SQLAlchemy does around a statement costs ten times the statement itself; that
time is under the lock of the log. Errors are still those of SQLAlchemy.
Floor 4, `opslag`.
"""

from __future__ import annotations

import contextlib
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from sqlalchemy.exc import DBAPIError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from contextlib import AbstractContextManager

    from sqlalchemy import Connection, Dialect, Table
    from sqlalchemy.sql import Select, Update


class Vast:
    """
    One statement with named values.

    The driver gets plain values and gives plain rows: nothing is translated, so it
    fits columns of text, whole numbers and bytes.
    """

    def __init__(self, statement: Select[Any] | Update) -> None:
        self._statement = statement

    def rows(
        self, verbinding: Connection, values: Mapping[str, Any]
    ) -> list[tuple[Any, ...]]:
        """Run it in the transaction of *verbinding* and return all rows."""
        return self.ask(verbinding, values)()

    def ask(
        self, verbinding: Connection, values: Mapping[str, Any]
    ) -> Callable[[], list[tuple[Any, ...]]]:
        """Run it and return what gives all rows, to be called after `together`."""
        sql, given = self._filled(verbinding, values)
        with _errors(verbinding, sql):
            cursor = verbinding.connection.cursor()
            cursor.execute(sql, given)

        def found() -> list[tuple[Any, ...]]:
            with _errors(verbinding, sql), contextlib.closing(cursor):
                return list(cursor.fetchall())

        if _pipeline(verbinding) is not None:
            return found
        # WHY now: a store may read while it gives, and would see what comes after.
        rows = found()
        return lambda: rows

    def run(self, verbinding: Connection, values: Mapping[str, Any]) -> None:
        """Run it in the transaction of *verbinding*; it gives no rows."""
        sql, given = self._filled(verbinding, values)
        with _cursor(verbinding, sql) as cursor:
            cursor.execute(sql, given)

    def _filled(
        self, verbinding: Connection, values: Mapping[str, Any]
    ) -> tuple[str, dict[str, Any] | list[Any]]:
        sql, names = _written(self._statement, verbinding.dialect)
        return sql, dict(values) if names is None else [values[n] for n in names]


@contextlib.contextmanager
def together(verbinding: Connection) -> Iterator[None]:
    """
    Let what this block runs travel in one go to a store that is elsewhere.

    An error of one of them comes at the latest when the block ends.
    """
    pipeline = _pipeline(verbinding)
    if pipeline is None:
        yield
        return
    with _errors(verbinding, ""), pipeline():
        yield


def _pipeline(
    verbinding: Connection,
) -> Callable[[], AbstractContextManager[Any]] | None:
    """Return what gathers statements on their way; None: they go one by one."""
    kind = getattr(verbinding.dialect.loaded_dbapi, "Pipeline", None)
    if kind is None or not kind.is_supported():
        return None
    raw: Any = verbinding.connection.driver_connection
    gather: Callable[[], AbstractContextManager[Any]] = raw.pipeline
    return gather


def insert_rows(
    verbinding: Connection,
    table: Table,
    rows: Sequence[tuple[Any, ...]],
    names: tuple[str, ...] = (),
) -> None:
    """Add *rows*: each the values of columns *names*, or of every column."""
    sql = _insert_sql(table, names, verbinding.dialect)
    with _cursor(verbinding, sql) as cursor:
        cursor.executemany(sql, rows)


def run_sql(verbinding: Connection, sql: str) -> None:
    """Run *sql*, which is words of ours without values."""
    with _cursor(verbinding, sql) as cursor:
        cursor.execute(sql)


def update_rows(
    verbinding: Connection,
    table: Table,
    names: tuple[str, ...],
    rows: Sequence[tuple[Any, ...]],
) -> None:
    """Change columns *names* of *table*: each row is their values and the id."""
    sql = _update_sql(table, names, verbinding.dialect)
    with _cursor(verbinding, sql) as cursor:
        cursor.executemany(sql, rows)


@contextlib.contextmanager
def _cursor(verbinding: Connection, sql: str) -> Iterator[Any]:
    """Give a cursor of the driver; its errors become those of SQLAlchemy."""
    with (
        _errors(verbinding, sql),
        contextlib.closing(verbinding.connection.cursor()) as cursor,
    ):
        yield cursor


@contextlib.contextmanager
def _errors(verbinding: Connection, sql: str) -> Iterator[None]:
    dialect = verbinding.dialect
    driver = dialect.loaded_dbapi.Error
    try:
        yield
    except driver as error:
        raise DBAPIError.instance(
            sql, (), error, driver, hide_parameters=True, dialect=dialect
        ) from error


@lru_cache
def _written(
    statement: Select[Any] | Update, dialect: Dialect
) -> tuple[str, tuple[str, ...] | None]:
    """Return the text, and the order of its values where they have no names."""
    made = statement.compile(dialect=dialect)
    order = made.positiontup
    return str(made), None if order is None else tuple(order)


@lru_cache
def _insert_sql(table: Table, names: tuple[str, ...], dialect: Dialect) -> str:
    """Return the statement that takes rows by position."""
    prepare = dialect.identifier_preparer
    columns = names or tuple(column.name for column in table.columns)
    marks = ", ".join([_mark(dialect)] * len(columns))
    into = f"{prepare.format_table(table)} ({', '.join(map(prepare.quote, columns))})"
    return f"INSERT INTO {into} VALUES ({marks})"  # noqa: S608 - names of our tables


@lru_cache
def _update_sql(table: Table, names: tuple[str, ...], dialect: Dialect) -> str:
    """Return the statement that takes values by position, and then the id."""
    prepare = dialect.identifier_preparer
    mark = _mark(dialect)
    changes = ", ".join(f"{prepare.quote(naam)} = {mark}" for naam in names)
    which = f"{prepare.format_table(table)} SET {changes}"
    return f"UPDATE {which} WHERE id = {mark}"


def _mark(dialect: Dialect) -> str:
    return "?" if dialect.paramstyle == "qmark" else "%s"
