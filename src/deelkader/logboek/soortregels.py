# SPDX-License-Identifier: EUPL-1.2
"""
Which lines of some kinds there are: `Soortregels`.

Responsible for finding every one, so that a register beside the log can show that it
lacks none. Remembers what it read: a log only grows. Floor 4, `logboek`.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from sqlalchemy import bindparam, select, text

from deelkader.opslag.soorten import Bytes
from deelkader.opslag.tabellen import logkop, regel

if TYPE_CHECKING:
    from sqlalchemy import Connection

_BEVAT: Final = {
    "sqlite": "instr(regel.blad, :deel) > 0",
    "postgresql": "position(:deel in regel.blad) > 0",
}
"""Where the bytes of a leaf hold others, per kind of store."""


class Soortregels:
    """The lines of one log by kind; safe to share between threads."""

    def __init__(self, log: int) -> None:
        self._log = log
        self._lock = threading.Lock()
        self._gelezen: dict[str, tuple[int, dict[str, str]]] = {}

    def ids(self, verbinding: Connection, begin: str) -> Mapping[str, str]:
        """
        Return id -> kind of every line whose kind begins with *begin*.

        As *verbinding* sees the log. The first time it reads the leaf of every line.
        """
        with self._lock:
            seen, found = self._gelezen.get(begin, (0, {}))
            size = select(logkop.c.grootte).where(logkop.c.log == self._log)
            until: int = verbinding.execute(size).scalar_one()
            if until < seen:
                # WHY: another thread looked at a later moment. What it saw has no
                # row at this one, and would pass for a row that somebody removed.
                return self._read(verbinding, begin, 0)
            if until > seen:
                found = found | self._read(verbinding, begin, seen)
                self._gelezen[begin] = until, found
            return found

    def _read(self, verbinding: Connection, begin: str, na: int) -> dict[str, str]:
        # WHY in the store: a leaf is small, and nearly all are of another kind.
        wanted = bindparam("deel", f'"soort":"{begin}'.encode(), Bytes)
        # WHY as text: SQLAlchemy has no such operator for bytes.
        is_of_kind = text(_BEVAT[verbinding.dialect.name]).bindparams(wanted)
        query = select(regel.c.id, regel.c.blad).where(
            regel.c.log == self._log, regel.c.nr > na, is_of_kind
        )
        rows = verbinding.execute(query).all()
        kinds = {row.id: json.loads(bytes(row.blad))["soort"] for row in rows}
        return {id_: kind for id_, kind in kinds.items() if kind.startswith(begin)}
