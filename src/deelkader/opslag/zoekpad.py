# SPDX-License-Identifier: EUPL-1.2
"""
How the store finds a few rows among many.

Responsible for a condition on the log that never decides which index is taken.
Floor 4, `opslag`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import Integer, literal_column

if TYPE_CHECKING:
    from sqlalchemy import BindParameter, ColumnElement, Table

_NUL: Final[ColumnElement[int]] = literal_column("0", Integer)


def in_log(tabel: Table, log: int | BindParameter[int]) -> ColumnElement[bool]:
    """
    Say that a row is of *log*, beside a condition that leaves few rows: keys or ids.

    WHY the sum: SQLite counts no rows beforehand, and beside several keys it would take
    an index of the log, in which all rows stand, and read every one of them.
    """
    return tabel.c.log + _NUL == log
