# SPDX-License-Identifier: EUPL-1.2
"""
Leaf through the log, newest line first; a line that was changed is shown as such.

Responsible for telling apart what is whole, what was erased by a line that says so,
and what was changed. `lezer` stops at a changed line: an answer may not rest on it;
here somebody looks for it. Floor 4, `logboek`.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import select

from deelkader.errors import LogboekTamperedError
from deelkader.logboek.ids import first_id
from deelkader.logboek.lezer import open_row
from deelkader.logboek.regels import FEITEN, PERSONEN
from deelkader.opslag.tabellen import controlepunt, logkop, regel, wissing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Row

    from deelkader.logboek.logboek import Logboek
    from deelkader.logboek.regels import Logregel


class Staat(StrEnum):
    """How a line was found."""

    HEEL = "heel"
    GEWIST = "gewist"
    VERANDERD = "veranderd"
    WEG = "weg"


@dataclass(frozen=True, slots=True)
class Bekeken:
    """
    A line as it is stored; *regel* is None when it was changed or is gone.

    *gewist_door* is the number of the line that says that the content was erased.
    """

    nr: int
    id: str
    blad: bytes
    feiten: bytes
    personen: bytes
    staat: Staat
    regel: Logregel | None
    gewist_door: int | None = None


class Logstand(NamedTuple):
    """How far the log is, the key that signs it now, and whether that was another."""

    grootte: int
    vkey: str
    gewisseld: bool


class Bladeraar:
    """Leafs through *logboek*; safe to share between threads."""

    def __init__(self, logboek: Logboek) -> None:
        self._logboek = logboek

    def state(self) -> Logstand:
        """Return how far the log is, and which key signs it."""
        log = self._logboek.log
        query = select(logkop.c.grootte, logkop.c.vkey).where(logkop.c.log == log)
        changes = select(controlepunt.c.grootte).where(
            controlepunt.c.log == log, controlepunt.c.wissel
        )
        with self._logboek.opslag.reading() as verbinding:
            row = verbinding.execute(query).one()
            changed = verbinding.execute(changes.limit(1)).first() is not None
        return Logstand(row.grootte, row.vkey, changed)

    def first_from(self, moment: datetime) -> int | None:
        """Return the number of the first line written at *moment* or later."""
        # WHY the id: it rises with the time, and the store knows its order.
        query = select(regel.c.nr).where(
            regel.c.log == self._logboek.log, regel.c.id >= first_id(moment)
        )
        with self._logboek.opslag.reading() as verbinding:
            found = verbinding.execute(query.order_by(regel.c.id).limit(1)).scalar()
        return None if found is None else int(found)

    def checkpoints(self, vanaf: int, tot: int) -> list[tuple[int, str]]:
        """Return size and text of the checkpoints over *vanaf* to *tot* lines."""
        size = controlepunt.c.grootte
        query = select(size, controlepunt.c.nota).where(
            controlepunt.c.log == self._logboek.log, size >= vanaf, size <= tot
        )
        with self._logboek.opslag.reading() as verbinding:
            rows = verbinding.execute(query.order_by(size)).all()
        return [(row.grootte, row.nota) for row in rows]

    def back(self, tot: int, vanaf: int) -> list[Bekeken]:
        """
        Return the lines *tot* down to *vanaf*, both included, newest first.

        Requires that the log has at least *tot* lines: one that is not there is gone.
        """
        query = select(regel).where(
            regel.c.log == self._logboek.log, regel.c.nr <= tot, regel.c.nr >= vanaf
        )
        with self._logboek.opslag.reading() as verbinding:
            rows = verbinding.execute(query.order_by(regel.c.nr.desc())).all()
        there = {one.nr: one for one in self._looked_at(rows)}
        return [there.get(nr) or _gone(nr) for nr in range(tot, vanaf - 1, -1)]

    def line(self, nr: int) -> Bekeken | None:
        """Return line *nr*; None when the log never had it."""
        if not 1 <= nr <= self.state().grootte:
            return None
        return self.back(nr, nr)[0]

    def _looked_at(self, rows: Sequence[Row[Any]]) -> list[Bekeken]:
        pairs = self._logboek.sleutelbos.open_pairs(row.sleutel for row in rows)
        told: dict[str, list[int]] = {}
        found = []
        for row in rows:
            try:
                line = open_row(row, pairs.get(row.sleutel))
            except (LogboekTamperedError, TypeError):
                found.append(_seen(row, Staat.VERANDERD))
                continue
            if not line.is_gewist:
                found.append(_seen(row, Staat.HEEL, line))
                continue
            if row.sleutel not in told:
                told[row.sleutel] = self._erasures(row.sleutel)
            # INVARIANT: a destroyed key cannot seal, so what comes after the last
            # line that names it was not erased by it.
            by = max(told[row.sleutel], default=0)
            if by >= row.nr and _fits(row):
                found.append(_seen(row, Staat.GEWIST, line, by))
            else:
                found.append(_seen(row, Staat.VERANDERD))
        return found

    def _erasures(self, sleutel: str) -> list[int]:
        """Return the lines that say that *sleutel* was destroyed, by their own leaf."""
        log = self._logboek.log
        # WHY first these: erasures are few, and the lines are many.
        naming = select(wissing.c.nr).where(
            wissing.c.log == log, wissing.c.sleutels.contains(sleutel)
        )
        query = select(regel.c.nr, regel.c.blad).where(
            regel.c.log == log, regel.c.nr.in_(naming)
        )
        with self._logboek.opslag.reading() as verbinding:
            rows = verbinding.execute(query).all()
        return [row.nr for row in rows if sleutel in _erased_in(row.blad)]


def _seen(
    row: Row[Any], staat: Staat, line: Logregel | None = None, by: int | None = None
) -> Bekeken:
    blad, feiten = _raw(row.blad), _raw(row.feiten)
    personen = _raw(row.personen)
    return Bekeken(row.nr, row.id, blad, feiten, personen, staat, line, by)


def _raw(stored: object) -> bytes:
    """Return what is stored; SQLite also keeps what was never written like that."""
    return stored if isinstance(stored, bytes) else str(stored).encode()


def _gone(nr: int) -> Bekeken:
    return Bekeken(nr, "", b"", b"", b"", Staat.WEG, None)


def _fits(row: Row[Any]) -> bool:
    """Return whether the sealed parts are still the bytes that the leaf names."""
    leaf = json.loads(row.blad)
    return all(
        hashlib.sha256(getattr(row, naam)).hexdigest() == leaf[naam]["versleuteld"]
        for naam in (FEITEN, PERSONEN)
    )


def _erased_in(blad: bytes) -> list[str]:
    try:
        found = json.loads(blad)["gewist"]
    except (ValueError, KeyError, TypeError):
        return []
    return found if isinstance(found, list) else []
