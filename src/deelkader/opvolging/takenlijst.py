# SPDX-License-Identifier: EUPL-1.2
"""
Read tasks and messages: a page at a time, opened, without their persons.

Responsible for an order in which a reader can go on, and for leaving out what can no
longer be opened. Floor 4, `opvolging`.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Final

import orjson
from sqlalchemy import and_, bindparam, literal_column, or_, select, text

from deelkader.opslag.tabellen import bericht, taak, zaak
from deelkader.opslag.vastlijst import VastLijst
from deelkader.opslag.zoekpad import in_log
from deelkader.opvolging.taak import Stand
from deelkader.opvolging.zaak import Zaak
from deelkader.opvolging.zaakrijen import case_place, message_place, task_place
from deelkader.sleutels.verzegelen import open_piece

if TYPE_CHECKING:
    from sqlalchemy import BindParameter, ColumnElement, Connection, Row, Select

    from deelkader.opslag import Opslag
    from deelkader.sleutels import Sleutelbos

_OVER: Final = [stand.value for stand in Stand if stand.is_over]


def _is_late(
    log: int | BindParameter[int],
    sleutels: Sequence[str | BindParameter[str]],
    dag: int | BindParameter[int],
) -> tuple[ColumnElement[bool], ...]:
    """Say that a task is in *log*, of one of *sleutels*, not over and late on *dag*."""
    return (
        in_log(taak, log),
        taak.c.sleutel.in_(sleutels),
        taak.c.uiterlijk < dag,
        # WHY written out: it is the same for whoever asks.
        taak.c.stand.not_in([literal_column(f"'{stand}'") for stand in _OVER]),
    )


# WHY here: every batch of questions about persons runs it.
_TE_LAAT: Final = VastLijst(
    lambda sleutels: select(taak.c.sleutel).where(
        *_is_late(bindparam("welk"), sleutels, bindparam("dag"))
    )
)


@dataclass(frozen=True, slots=True)
class Taakregel:
    """
    One task as it is kept; *oordeel* is the id of the answer that it is about.

    Days are ordinals. *bij* says what began it: ``LINE/PLACE``, a line of the log and
    which thing of that line. *zaak* is a random id, for this program only.
    """

    id: str
    rol: str
    stand: Stand
    uiterlijk: int
    regel: str
    opent: int
    oordeel: str | None
    strenger: str | None
    bij: str
    zaak: str

    def as_dict(self) -> dict[str, Any]:
        """Return what others may see, as plain JSON values; days as 2026-11-29."""
        found = {
            "id": self.id,
            "regel": self.regel,
            "rol": self.rol,
            "stand": self.stand.value,
            "opent": date.fromordinal(self.opent).isoformat(),
            "uiterlijk": date.fromordinal(self.uiterlijk).isoformat(),
        }
        return found if self.oordeel is None else found | {"oordeel": self.oordeel}


@dataclass(frozen=True, slots=True)
class Takenblad:
    """A page of tasks; *volgende* is what to hand in for the next, None: the end."""

    taken: tuple[Taakregel, ...]
    volgende: str | None


@dataclass(frozen=True, slots=True)
class Berichtregel:
    """
    One message: the owner of *taak* must hear *soort*, said on *dag* (an ordinal).

    *dagen* are the messages that were passed over, because nobody looked on their
    day: only the strongest is made.
    """

    nr: int
    id: str
    rol: str
    soort: str
    dag: int
    taak: str
    regel: str
    uiterlijk: str
    dagen: Mapping[str, str]

    def as_dict(self) -> dict[str, Any]:
        """Return plain JSON values."""
        return {
            "nr": self.nr,
            "id": self.id,
            "rol": self.rol,
            "soort": self.soort,
            "dag": date.fromordinal(self.dag).isoformat(),
            "taak": self.taak,
            "regel": self.regel,
            "uiterlijk": self.uiterlijk,
            **({"dagen": dict(self.dagen)} if self.dagen else {}),
        }


@dataclass(frozen=True, slots=True)
class Takenlijst:
    """The tasks and messages of one organisation, in log number *log*."""

    opslag: Opslag
    sleutelbos: Sleutelbos
    organisatie: str
    log: int

    def page(
        self,
        rol: str | None = None,
        stand: str | Collection[str] | None = None,
        na: str | None = None,
        aantal: int = 50,
    ) -> Takenblad:
        """
        Return tasks by last day and age; *na* is the `volgende` of the page before.

        Raises:
            ValueError: *na* is not what a page gave.
        """
        query = select(taak).where(taak.c.log == self.log)
        if rol is not None:
            query = query.where(taak.c.rol == rol)
        if stand is not None:
            wanted = [stand] if isinstance(stand, str) else list(stand)
            query = query.where(taak.c.stand.in_(wanted))
        if na is not None:
            day, _, nr = na.partition("/")
            query = query.where(
                or_(
                    taak.c.uiterlijk > int(day),
                    and_(taak.c.uiterlijk == int(day), taak.c.nr > int(nr)),
                )
            )
        query = query.order_by(taak.c.uiterlijk, taak.c.nr).limit(aantal + 1)
        rows = self._rows(query)
        shown = rows[:aantal]
        more = len(rows) > aantal
        last = f"{shown[-1].uiterlijk}/{shown[-1].nr}" if more else None
        return Takenblad(tuple(self._opened(shown)), last)

    def get(self, id_: str) -> Taakregel | None:
        """Return task *id_*; None when it is not there or can no longer be opened."""
        query = select(taak).where(taak.c.log == self.log, taak.c.id == id_)
        return next(iter(self._opened(self._rows(query))), None)

    def of_case(self, verbinding: Connection, zaak_id: str) -> list[Taakregel]:
        """Return every task that case *zaak_id* ever had."""
        query = select(taak).where(taak.c.log == self.log, taak.c.zaak == zaak_id)
        return self._opened(verbinding.execute(query.order_by(taak.c.nr)).all())

    def person_of(self, zaak_id: str) -> str | None:
        """Return the pseudonym that case *zaak_id* is about."""
        query = select(zaak).where(zaak.c.log == self.log, zaak.c.id == zaak_id)
        rows = self._rows(query)
        pairs = self.sleutelbos.open_pairs(row.sleutel for row in rows)
        for row in rows:
            if row.sleutel in pairs:
                place = case_place(row.id)
                content = open_piece(pairs[row.sleutel], place, row.inhoud)
                return Zaak.from_dict(orjson.loads(content)).jeugdige
        return None

    def late_of(self, jeugdige: str, dag: int) -> list[Taakregel]:
        """Return the tasks of *jeugdige* that are not over and late on *dag*."""
        ids = self.sleutelbos.ids_of(self.organisatie, jeugdige)
        if not ids:
            return []
        query = select(taak).where(*_is_late(self.log, ids, dag))
        rows = self._rows(query.order_by(taak.c.uiterlijk, taak.c.nr))
        return self._opened(rows) if rows else []

    def late_among(self, wiens: Mapping[str, str], dag: int) -> set[str]:
        """
        Return the persons in *wiens* of whom a task is late on *dag*; none is opened.

        *wiens* holds the id of every key of theirs, with whose it is.
        """
        with self.opslag.glance() as verbinding:
            values = {"welk": self.log, "dag": dag}
            rows = _TE_LAAT.rows(verbinding, list(wiens), values)
        return {wiens[id_] for (id_,) in rows}

    def messages(self, na: int = 0, aantal: int = 100) -> list[Berichtregel]:
        """
        Return messages with a number above *na*, in order.

        No message with a lower number than these comes later.
        """
        query = select(bericht).where(bericht.c.log == self.log, bericht.c.nr > na)
        query = query.order_by(bericht.c.nr).limit(aantal)
        rows = self._settled(query)
        pairs = self.sleutelbos.open_pairs(row.sleutel for row in rows)
        found = []
        for row in rows:
            if row.sleutel in pairs:
                place = message_place(row.id)
                said = orjson.loads(open_piece(pairs[row.sleutel], place, row.inhoud))
                clear = (row.nr, row.id, row.rol, row.soort, row.dag, row.taak)
                found.append(
                    Berichtregel(
                        *clear, said["regel"], said["uiterlijk"], said["dagen"]
                    )
                )
        return found

    def _settled(self, query: Select[Any]) -> Sequence[Row[Any]]:
        """Return rows of messages when nobody is writing any."""
        if self.opslag.naam != "postgresql":
            return self._rows(query)
        with self.opslag.unit() as eenheid:
            # WHY: who wrote number 8 may be done later than who wrote 9; this waits
            # for all who are writing.
            eenheid.verbinding.execute(text("LOCK TABLE bericht IN SHARE MODE"))
            return eenheid.verbinding.execute(query).all()

    def _rows(self, query: Select[Any]) -> Sequence[Row[Any]]:
        with self.opslag.glance() as verbinding:
            return verbinding.execute(query).all()

    def _opened(self, rows: Sequence[Row[Any]]) -> list[Taakregel]:
        pairs = self.sleutelbos.open_pairs(row.sleutel for row in rows)
        found = []
        for row in rows:
            if row.sleutel not in pairs:
                continue
            place = task_place(row.id)
            said = orjson.loads(open_piece(pairs[row.sleutel], place, row.inhoud))
            found.append(
                Taakregel(
                    id=row.id,
                    rol=row.rol,
                    stand=Stand(row.stand),
                    uiterlijk=row.uiterlijk,
                    zaak=row.zaak,
                    **said,
                )
            )
        return found
