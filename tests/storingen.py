# SPDX-License-Identifier: EUPL-1.2
"""
Make a store fail below its interface, for tests of what stands on it.

`disk_full`
    SQLite finds no room for one page more: a real SQLITE_FULL from SQLite itself.
`failing_commit`
    COMMIT does not happen: nothing of the unit is on disk. Both kinds of store.
`lost_answer`
    COMMIT happens, but its answer does not arrive. Both kinds of store.

All three take an open `Opslag` and last as long as their block; afterwards the same
store works again. For what takes a real disk or a real server see `tests/faults`.
"""

from __future__ import annotations

import contextlib
import errno
from typing import TYPE_CHECKING, Any

from sqlalchemy import event

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection, Engine

    from deelkader.opslag import Opslag

_MOST_PAGES = 2**32 - 2


def engine(opslag: Opslag) -> Engine:
    """Return what is below *opslag*."""
    return opslag._onder.motor


@contextlib.contextmanager
def disk_full(opslag: Opslag) -> Iterator[None]:
    """Let the file of *opslag* not grow."""
    assert opslag.naam == "sqlite"
    limit = 1

    def set_limit(verbinding: Connection) -> None:
        verbinding.exec_driver_sql(f"PRAGMA max_page_count = {limit}")

    # WHY it stays registered: every connection that got the limit must lose it.
    event.listen(engine(opslag), "begin", set_limit)
    try:
        yield
    finally:
        limit = _MOST_PAGES


@contextlib.contextmanager
def failing_commit(opslag: Opslag) -> Iterator[None]:
    """Let COMMIT fail before it does anything."""

    def fail(_: Connection) -> None:
        raise OSError(errno.EIO, "storing voor de test")

    event.listen(engine(opslag), "commit", fail)
    try:
        yield
    finally:
        event.remove(engine(opslag), "commit", fail)


@contextlib.contextmanager
def lost_answer(opslag: Opslag) -> Iterator[None]:
    """Let COMMIT happen and then fail, as when a cable breaks."""
    dialect: Any = engine(opslag).dialect
    real = dialect.do_commit

    def commit_and_fail(connection: Any) -> None:
        real(connection)
        raise OSError(errno.ECONNRESET, "storing voor de test")

    dialect.do_commit = commit_and_fail
    try:
        yield
    finally:
        del dialect.do_commit
