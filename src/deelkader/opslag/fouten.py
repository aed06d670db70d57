# SPDX-License-Identifier: EUPL-1.2
"""
Errors of drivers and disks, turned into ours, without the rows they were about.

Floor 4, `opslag`.
"""

from __future__ import annotations

import contextlib
import sqlite3
from typing import TYPE_CHECKING, Final

from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from deelkader.errors import LogboekError

if TYPE_CHECKING:
    from collections.abc import Iterator

# What a server says about itself and not about a row: connection, login, resources,
# operator, disk, read-only. By the first two signs of its SQLSTATE.
_OVER_DE_SERVER: Final = {"08", "25", "28", "3D", "53", "55", "57", "58"}


@contextlib.contextmanager
def write_errors() -> Iterator[None]:
    """Turn errors of the driver and the disk into: nothing was promised."""
    try:
        yield
    except (SQLAlchemyError, sqlite3.Error, OSError) as error:
        raise LogboekError(
            "logboek-niet-schrijfbaar",
            "Het logboek kan niet schrijven. Daarom is er geen antwoord.",
            help="Kijk of de schijf vol is, of de database draait en of het programma"
            " daar mag schrijven.",
        ) from _without_values(error)


@contextlib.contextmanager
def read_errors() -> Iterator[None]:
    """Turn errors of the driver and the disk into: it cannot be read."""
    try:
        yield
    except (SQLAlchemyError, sqlite3.Error, OSError) as error:
        raise LogboekError(
            "logboek-niet-leesbaar",
            "Het logboek kan niet worden gelezen.",
            help="Kijk of het programma daar mag lezen, of de database draait en of"
            " de schijf heel is.",
        ) from _without_values(error)


def _without_values(error: Exception) -> Exception:
    """
    Return the error of the driver, without the rows it was about.

    WHY in place: PostgreSQL repeats a row in its message (`Key (id)=(…)`), and the
    chain of causes keeps every error that was on the way.
    """
    driver = error.orig if isinstance(error, DBAPIError) else None
    if not isinstance(driver, Exception):
        return error
    said = _safe_text(driver)
    driver.args = (said,)
    error.args = (f"({type(driver).__name__}) {said}",)
    return driver


def _safe_text(error: Exception) -> str:
    """Return what may be told of *error*: names of tables and columns, no values."""
    if isinstance(error, sqlite3.Error):
        return str(error)
    state = getattr(error, "sqlstate", None)
    if state is None:
        # WHY: without a state it is about the connection; the driver names the
        # address then, never a row. Of the rest only the kind is told.
        is_connection = type(error).__name__ == "OperationalError"
        return str(error) if is_connection else type(error).__name__
    if state[:2] in _OVER_DE_SERVER:
        return f"{state} {error.diag.message_primary}"  # type: ignore[attr-defined]  # only psycopg has it
    return str(state)
