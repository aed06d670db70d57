# SPDX-License-Identifier: EUPL-1.2
"""
Write a batch of sealed lines in one unit of work.

Responsible for the order of things in it: lock the head, give each line its number,
id and time, grow the tree, store, sign the new head. A line that was sealed before
an erasure is not written but given back: its key may be gone. Floor 4, `logboek`.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from sqlalchemy import bindparam, func, select
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError

from deelkader.errors import LogboekError
from deelkader.logboek.blad import leaf_bytes
from deelkader.logboek.boom import leaf_hash
from deelkader.logboek.kop import Kop, require_zone
from deelkader.logboek.nota import Ondertekenaar, checkpoint
from deelkader.logboek.regels import Bewijs
from deelkader.opslag.fouten import write_errors
from deelkader.opslag.tabellen import controlepunt, regel, tegel
from deelkader.opslag.vast import Vast

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime

    from deelkader.logboek.zegel import Deel
    from deelkader.opslag import Eenheid, Opslag
    from deelkader.opslag.groep import Wachtend


# WHY here: a statement that is made once is compiled once.
_BEWAARD: Final = Vast(
    select(func.count()).where(
        regel.c.log == bindparam("welk"), regel.c.nr > bindparam("vanaf")
    )
)


class Verzegeld(NamedTuple):
    """
    One line that only needs its place.

    *epoche* is when its key was looked up; *eerder* are id and time of a line that
    an earlier version of the log wrote.
    """

    soort: str
    sleutel: str
    epoche: int
    feiten: Deel
    personen: Deel
    blad: Mapping[str, Any]
    mee: Callable[[Eenheid, Bewijs], object] | None
    eerder: tuple[str, datetime] | None = None


class VerouderdError(Exception):
    """Something came in between: look the keys up again, and seal again."""


@dataclass(slots=True)
class _Oogst:
    """The rows of a part of a batch, in order."""

    regels: list[tuple[Any, ...]]
    tegels: list[tuple[Any, ...]]

    def store(self, eenheid: Eenheid) -> None:
        """Write the rows, and begin again."""
        if self.regels:
            eenheid.insert_rows(regel, self.regels)
        if self.tegels:
            eenheid.insert_rows(tegel, self.tegels)
        self.regels, self.tegels = [], []


class Schrijver:
    """Writes the lines of one log."""

    def __init__(
        self,
        opslag: Opslag,
        log: int,
        ondertekenaar: Callable[[str], Ondertekenaar],
        klok: Callable[[], datetime],
    ) -> None:
        self._opslag = opslag
        self._log = log
        self._ondertekenaar = ondertekenaar
        self._klok = klok

    def write(
        self, batch: Sequence[Wachtend[Sequence[Verzegeld], list[Bewijs]]]
    ) -> None:
        """Write all lines of *batch*; each item gets its receipts or its error."""
        with self._opslag.unit() as eenheid:
            written = self.write_in(eenheid, batch)
        # INVARIANT: here the COMMIT has returned, and with it the fsync.
        for item, bewijzen in written:
            item.uitslag = bewijzen

    def write_in(
        self,
        eenheid: Eenheid,
        batch: Sequence[Wachtend[Sequence[Verzegeld], list[Bewijs]]],
    ) -> list[tuple[Any, list[Bewijs]]]:
        """Write *batch* in a unit of another; return items with their receipts."""
        kop = Kop.locked(eenheid.verbinding, self._log)
        before = kop.copy()
        oogst = _Oogst([], [])
        places: list[tuple[Any, list[tuple[str, int]]]] = []
        for item in batch:
            stale = any(line.epoche != kop.epoche for line in item.vraag)
            # WHY: each change of key has a checkpoint of its own.
            wissel = any("vkey" in line.blad for line in item.vraag)
            if stale or (wissel and kop.vkey != before.vkey):
                item.fout = VerouderdError()
            elif any(line.mee is not None for line in item.vraag):
                oogst.store(eenheid)
                kop = self._write_apart(
                    eenheid, kop, item, places, is_alone=len(batch) == 1
                )
            else:
                places.append((item, self._place(kop, item.vraag, oogst)))
        nota = self._close_batch(eenheid, oogst, kop, before)
        return [
            (item, [Bewijs(id_, number, nota) for id_, number in placed])
            for item, placed in places
        ]

    def _write_apart(
        self,
        eenheid: Eenheid,
        kop: Kop,
        item: Wachtend[Sequence[Verzegeld], list[Bewijs]],
        places: list[tuple[Any, list[tuple[str, int]]]],
        *,
        is_alone: bool,
    ) -> Kop:
        """Write an item that brings work of its own, so that it can be undone alone."""
        moved = kop.copy()
        try:
            # WHY not when it is the only one: then the unit is undone with it.
            with contextlib.nullcontext() if is_alone else eenheid.part():
                oogst = _Oogst([], [])
                placed = self._place(moved, item.vraag, oogst)
                oogst.store(eenheid)
                for line, (id_, number) in zip(item.vraag, placed, strict=True):
                    if line.mee is not None:
                        line.mee(eenheid, Bewijs(id_, number, ""))
        except DBAPIError as error:
            # WHY: after trouble of the store itself (a full disk) the transaction
            # may be gone; what is written then would be in nobody's.
            if is_alone or isinstance(error, InterfaceError | OperationalError):
                raise
            item.fout = _refused_by_store(error)
            return kop
        except Exception as error:
            if is_alone:
                raise
            item.fout = error
            return kop
        places.append((item, placed))
        return moved

    def _place(
        self, kop: Kop, lines: Sequence[Verzegeld], oogst: _Oogst
    ) -> list[tuple[str, int]]:
        """Give each of *lines* its place; return ids and numbers."""
        placed = []
        moment = require_zone(self._klok())
        for line in lines:
            kop.epoche += "gewist" in line.blad
            kop.vkey = line.blad.get("vkey", kop.vkey)
            id_, now = line.eerder or (None, moment)
            found = kop.next_line(now, id_)
            encoded = leaf_bytes(line, found)
            oogst.regels.append(
                (
                    self._log,
                    found["nr"],
                    found["id"],
                    line.sleutel,
                    encoded,
                    line.feiten.opgeslagen,
                    line.personen.opgeslagen,
                )
            )
            oogst.tegels += [
                (self._log, *full) for full in kop.rand.append(leaf_hash(encoded))
            ]
            placed.append((found["id"], found["nr"]))
        return placed

    def _close_batch(
        self, eenheid: Eenheid, oogst: _Oogst, kop: Kop, before: Kop
    ) -> str:
        """Store what is left, save and sign the head, and see that all is there."""
        if kop.grootte == before.grootte:
            return ""
        # WHY: at a change of key both sign, so that the old one vouches for the new.
        keys = dict.fromkeys((before.vkey, kop.vkey))
        signers = [self._ondertekenaar(vkey) for vkey in keys]
        nota = checkpoint(kop.grootte, kop.rand.root(), *signers)
        with eenheid.together():
            oogst.store(eenheid)
            kop.save(eenheid.verbinding)
            row = self._log, kop.grootte, len(keys) > 1, nota
            eenheid.insert_rows(controlepunt, [row])
            place = {"welk": self._log, "vanaf": before.grootte}
            found = _BEWAARD.ask(eenheid.verbinding, place)
        ((kept,),) = found()
        # WHY: a trigger that someone added can swallow or remove a row.
        if kept != kop.grootte - before.grootte:
            raise LogboekError(
                "logboek-niet-schrijfbaar",
                "Het logboek bewaart de regel niet. Daarom is er geen antwoord.",
                help="Kijk wie het bestand van het logboek heeft veranderd.",
            )
        return nota


def _refused_by_store(error: DBAPIError) -> LogboekError:
    """Return *error* as ours, without the row it was about."""
    try:
        with write_errors():
            raise error
    except LogboekError as found:
        return found
