# SPDX-License-Identifier: EUPL-1.2
"""
Which event must still go to whom, and whose turn it is.

Responsible for losing none and for nobody sending the same one at the same time:
who takes one first moves the moment on which the next may try. Floor 5.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import and_, delete, exists, func, insert, select, update

from deelkader.opslag.uitboxtabellen import bezorging, uitbox
from deelkader.service.gebeurtenissen.bericht import Gebeurtenis
from deelkader.uitbox import Soort

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement

    from deelkader.opslag import Opslag
    from deelkader.service.gebeurtenissen.afnemers import Afnemers
    from deelkader.service.gebeurtenissen.zender import Uitslag

BEZET: Final = 60_000
"""Milliseconds after which an attempt of a process that died is forgotten."""
_EERSTE, _LANGSTE = 10_000, 6 * 3_600_000
_BLAD: Final = 200
_BEWAAR: Final = timedelta(days=30)


class Stand(StrEnum):
    """How a delivery stands."""

    WACHT = "wacht"
    BEZORGD = "bezorgd"
    ONBEZORGD = "onbezorgd"


def now_ms() -> int:
    """Return this moment in milliseconds since 1970."""
    return time.time_ns() // 1_000_000


def pause(pogingen: int, gevraagd: float = 0.0) -> int:
    """
    Return how many milliseconds to wait after *pogingen* attempts.

    Twice as long each time, up to six hours, and by chance up to half of it less: so
    that not all come back at once. Never shorter than the receiver *gevraagd*.
    """
    longest = min(_EERSTE * 2 ** min(pogingen - 1, 32), _LANGSTE)
    chance = random.uniform(longest / 2, longest)  # noqa: S311 - only spreads load
    return int(max(chance, gevraagd * 1000))


@dataclass(frozen=True, slots=True)
class Zending:
    """One event for one receiver, taken by us; *poging* counts from 1."""

    nr: int
    afnemer: str
    poging: int
    gebeurtenis: Gebeurtenis


@dataclass(frozen=True, slots=True)
class Postkamer:
    """The events of log number *log*; *nu* gives milliseconds since 1970."""

    opslag: Opslag
    log: int
    nu: Callable[[], int] = field(default=now_ms)

    def divide(self, afnemers: Afnemers) -> int:
        """Note for each new event who must hear it; return how many events."""
        query = select(uitbox).where(uitbox.c.log == self.log, ~uitbox.c.verdeeld)
        query = query.order_by(uitbox.c.nr).limit(_BLAD)
        with self.opslag.unit() as eenheid:
            rows = eenheid.verbinding.execute(
                query.with_for_update(skip_locked=True)
            ).all()
            new = [
                self._new(row.id, naam)
                for row in rows
                for naam in _receivers(afnemers, Soort(row.soort), row.aan)
            ]
            if new:
                eenheid.verbinding.execute(insert(bezorging), new)
            numbers = [row.nr for row in rows]
            done = update(uitbox).where(uitbox.c.nr.in_(numbers))
            eenheid.verbinding.execute(done.values(verdeeld=True))
        return len(rows)

    def take(self, afnemer: str) -> Zending | None:
        """Take what *afnemer* must hear now, so that no other process takes it."""
        now = self.nu()
        mine = and_(self._own(Stand.WACHT), bezorging.c.afnemer == afnemer)
        query = select(bezorging).where(mine, bezorging.c.vanaf <= now)
        query = query.order_by(bezorging.c.vanaf, bezorging.c.nr).limit(1)
        with self.opslag.unit() as eenheid:
            row = eenheid.verbinding.execute(
                query.with_for_update(skip_locked=True)
            ).first()
            if row is None:
                return None
            tried = row.pogingen + 1
            eenheid.verbinding.execute(
                update(bezorging)
                .where(bezorging.c.nr == row.nr)
                .values(pogingen=tried, vanaf=now + BEZET)
            )
            about = select(uitbox).where(uitbox.c.id == row.gebeurtenis)
            found = eenheid.verbinding.execute(about).one()
        gebeurtenis = Gebeurtenis(
            found.id, Soort(found.soort), found.onderwerp, found.tijd, found.aan
        )
        return Zending(row.nr, afnemer, tried, gebeurtenis)

    def settle(self, zending: Zending, uitslag: Uitslag, meeste: int) -> Stand:
        """Note how it went; after *meeste* attempts nobody tries any more."""
        values: dict[str, Any] = {"fout": uitslag.fout}
        stand = Stand.BEZORGD
        if uitslag.fout is not None:
            stand = Stand.ONBEZORGD if zending.poging >= meeste else Stand.WACHT
            values["vanaf"] = self.nu() + pause(zending.poging, uitslag.wacht)
        # WHY the attempt: who was too slow finds that another took over.
        mine = and_(
            bezorging.c.nr == zending.nr, bezorging.c.pogingen == zending.poging
        )
        done = update(bezorging).where(mine, self._own(Stand.WACHT))
        with self.opslag.unit() as eenheid:
            eenheid.verbinding.execute(done.values(stand=stand.value, **values))
        return stand

    def retry(self, afnemer: str | None = None) -> int:
        """Let everything that waits or was given up be tried now; return how many."""
        open_ = bezorging.c.stand.in_([Stand.WACHT.value, Stand.ONBEZORGD.value])
        mine = and_(bezorging.c.log == self.log, open_)
        if afnemer is not None:
            mine = and_(mine, bezorging.c.afnemer == afnemer)
        values = {"stand": Stand.WACHT.value, "pogingen": 0, "vanaf": self.nu()}
        with self.opslag.unit() as eenheid:
            done = eenheid.verbinding.execute(
                update(bezorging).where(mine).values(values)
            )
            return int(done.rowcount)

    def counts(self) -> list[dict[str, Any]]:
        """Return per receiver and state how many there are, and one of the faults."""
        query = select(
            bezorging.c.afnemer,
            bezorging.c.stand,
            func.count().label("aantal"),
            func.max(bezorging.c.fout).label("fout"),
        ).where(bezorging.c.log == self.log)
        query = query.group_by(bezorging.c.afnemer, bezorging.c.stand)
        with self.opslag.reading() as verbinding:
            rows = verbinding.execute(query.order_by("afnemer", "stand")).all()
        return [
            {k: v for k, v in zip(row._fields, row, strict=True) if v is not None}
            for row in rows
        ]

    def undivided(self) -> int:
        """Return how many events nobody looked at yet."""
        return self._count(uitbox, and_(uitbox.c.log == self.log, ~uitbox.c.verdeeld))

    def undelivered(self) -> int:
        """Return how many deliveries were given up."""
        return self._count(bezorging, self._own(Stand.ONBEZORGD))

    def clean(self, *, also_new: bool) -> int:
        """
        Remove events of a month ago that wait for nobody; return how many.

        *also_new*: also what was never divided, because nobody wants to hear.
        """
        then = datetime.fromtimestamp(self.nu() / 1000, UTC) - _BEWAAR
        waiting = exists().where(
            bezorging.c.gebeurtenis == uitbox.c.id,
            bezorging.c.stand != Stand.BEZORGD.value,
        )
        old = and_(uitbox.c.log == self.log, uitbox.c.tijd < then.isoformat(), ~waiting)
        if not also_new:
            old = and_(old, uitbox.c.verdeeld)
        with self.opslag.unit() as eenheid:
            run = eenheid.verbinding.execute
            ids = run(select(uitbox.c.id).where(old).limit(_BLAD)).scalars().all()
            run(delete(bezorging).where(bezorging.c.gebeurtenis.in_(ids)))
            run(delete(uitbox).where(uitbox.c.id.in_(ids)))
        return len(ids)

    def _new(self, gebeurtenis: str, afnemer: str) -> dict[str, Any]:
        return {
            "log": self.log,
            "gebeurtenis": gebeurtenis,
            "afnemer": afnemer,
            "stand": Stand.WACHT.value,
            "pogingen": 0,
            "vanaf": self.nu(),
            "fout": None,
        }

    def _own(self, stand: Stand) -> ColumnElement[bool]:
        return and_(bezorging.c.log == self.log, bezorging.c.stand == stand.value)

    def _count(self, table: Any, where: ColumnElement[bool]) -> int:
        with self.opslag.reading() as verbinding:
            query = select(func.count()).select_from(table).where(where)
            return int(verbinding.execute(query).scalar_one())


def _receivers(afnemers: Afnemers, soort: Soort, aan: str | None) -> Iterable[str]:
    """Return who hears of *soort*: one who asked for it, or all who want it."""
    if aan is not None:
        return [aan] if aan in afnemers.afnemers else []
    return [naam for naam, a in afnemers.afnemers.items() if soort in a.soorten]
