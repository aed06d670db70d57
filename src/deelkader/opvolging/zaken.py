# SPDX-License-Identifier: EUPL-1.2
"""
Cases with their tasks and messages, sealed, in the transaction of who writes them.

Responsible for finding and locking a case, for writing what a look at it changed,
and for few statements: a page of cases is one. Does not know the rules.
Floor 4, `opvolging`.

INVARIANT: who writes a case holds its row, and takes it after the head of the log
when he needs both; who only looks at due cases never waits for a row.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import orjson
from sqlalchemy import text

from deelkader.errors import LogboekError
from deelkader.opslag.tabellen import bericht, taak, zaak
from deelkader.opvolging.stap import Stap, Wijziging
from deelkader.opvolging.taak import Stand
from deelkader.opvolging.zaak import Zaak, new_id
from deelkader.opvolging.zaakrijen import (
    BERICHT,
    TAAK,
    TOONT,
    ZAAK,
    case_place,
    case_row,
    message_row,
    seal_case,
    shows,
    task_row,
)
from deelkader.opvolging.zaakvragen import (
    DUE,
    VAN_ID,
    Gezien,
    Rij,
    first_locked,
    first_seen,
)
from deelkader.sleutels import Houder
from deelkader.sleutels.verzegelen import open_piece
from deelkader.uitbox import Soort, post

if TYPE_CHECKING:
    from sqlalchemy import Row

    from deelkader.opslag import Eenheid, Opslag
    from deelkader.sleutels import Sleutelbos, Sleutelpaar

_LAAT: Final = (Stand.TE_LAAT, Stand.GEESCALEERD)
_NIETS: Final[Mapping[str, Gezien]] = {}


@dataclass(frozen=True, slots=True)
class Bewaard:
    """A case that is locked: its id, its key and what it holds."""

    id: str
    paar: Sleutelpaar
    zaak: Zaak
    is_nieuw: bool = False


@dataclass(frozen=True, slots=True)
class Bladzijde:
    """Due cases that are locked, and those that cannot be opened, by id."""

    zaken: Sequence[Bewaard]
    gewist: Sequence[str]
    kapot: Sequence[str]

    def __len__(self) -> int:
        return len(self.zaken) + len(self.gewist) + len(self.kapot)


@dataclass(frozen=True, slots=True)
class Zaken:
    """The cases of one organisation, in log number *log*."""

    sleutelbos: Sleutelbos
    organisatie: str
    log: int

    def of_person(self, eenheid: Eenheid, jeugdige: str) -> Bewaard:
        """
        Return the case of *jeugdige*, locked; a new one when there is none.

        Requires the transaction of a log line: its lock keeps two from making one.
        """
        return self.of_persons(eenheid, [jeugdige])[jeugdige]

    def of_persons(
        self,
        eenheid: Eenheid,
        jeugdigen: Collection[str],
        gezien: Mapping[str, Gezien] = _NIETS,
    ) -> dict[str, Bewaard]:
        """
        Return the case of each of *jeugdigen*, as `of_person`.

        One whose row is still the one in *gezien*, to the byte, holds that very `Zaak`.
        """
        pairs = self._pairs_of(jeugdigen)
        whose = {paar.id: j for j, paar in pairs.items()}
        rows = first_locked(eenheid.verbinding, self.log, whose)
        if rest := pairs.keys() - rows.keys():
            older = self.sleutelbos.ids_of_each(self.organisatie, rest)
            ids = {id_: j for j in rest for id_ in older[j] if id_ not in whose}
            rows |= first_locked(eenheid.verbinding, self.log, ids)
        found = {
            j: Bewaard(rij.id, pairs[j], gezien[j].zaak)
            for j, rij in rows.items()
            if j in gezien and gezien[j].rij == rij and rij.sleutel == pairs[j].id
        }
        other = {j: rij for j, rij in rows.items() if j not in found}
        known = {paar.id: paar for paar in pairs.values()}
        opened = self._opened(list(other.values()), known).zaken
        found |= dict(zip(other, opened, strict=True))
        return found | {
            j: Bewaard(new_id(), paar, Zaak(j), is_nieuw=True)
            for j, paar in pairs.items()
            if j not in found
        }

    def peek(self, opslag: Opslag, jeugdigen: Collection[str]) -> dict[str, Gezien]:
        """Return the case of each of *jeugdigen* that has one now, without a lock."""
        pairs = self._pairs_of(jeugdigen)
        whose = {paar.id: j for j, paar in pairs.items()}
        # WHY only this: who holds a connection must not wait for the key store.
        with opslag.glance() as verbinding:
            rows = first_seen(verbinding, self.log, whose)
        known = {paar.id: paar for paar in pairs.values()}
        opened = self._opened(list(rows.values()), known).zaken
        return {
            j: Gezien(rij, one.zaak)
            for (j, rij), one in zip(rows.items(), opened, strict=True)
        }

    def of_answer(self, eenheid: Eenheid, id_: str, tijd: str) -> Bewaard:
        """Return the case of answer *id_*, which is about nobody; as `of_person`."""
        found = self.by_id(eenheid, id_)
        return self.first_of_answer(id_, tijd) if found is None else found

    def first_of_answer(self, id_: str, tijd: str) -> Bewaard:
        """Return a new case of answer *id_*, which is about nobody and has none yet."""
        houder = Houder.of_log(self.organisatie, None, tijd)
        paar = self.sleutelbos.pairs([houder])[houder]
        return Bewaard(id_, paar, Zaak(), is_nieuw=True)

    def by_id(self, eenheid: Eenheid, id_: str) -> Bewaard | None:
        """Return case *id_*, locked; None when there is none that can be opened."""
        values = {"welk": self.log, "welke": id_}
        rows = eenheid.verbinding.execute(VAN_ID, values).all()
        found = self._opened(rows).zaken
        return found[0] if found else None

    def due(self, eenheid: Eenheid, dag: int, aantal: int) -> Bladzijde:
        """Return cases to look at on *dag*, in order of day and id, locked."""
        if eenheid.verbinding.dialect.name == "postgresql":
            # WHY first: a reader of messages waits for all who write them; who
            # waits for that reader must not hold a case yet.
            eenheid.verbinding.execute(text("LOCK TABLE bericht IN ROW EXCLUSIVE MODE"))
        values = {"welk": self.log, "tot": dag, "hoeveel": aantal}
        return self._opened(
            eenheid.verbinding.execute(DUE, values).all(), one_by_one=True
        )

    def save(self, eenheid: Eenheid, stappen: Iterable[tuple[Bewaard, Stap]]) -> None:
        """
        Write cases as they are now, and every task and message that is new.

        A case may be there again, as it became: new only the first time.
        """
        done = list(stappen)
        with eenheid.together():
            self._save_cases(eenheid, done)
            self._save_tasks(eenheid, done)
            messages = [
                message_row(self.log, b, w)
                for b, s in done
                for w in s.wijzigingen
                if w.bericht is not None
            ]
            if messages:
                eenheid.insert_rows(bericht, messages, BERICHT)
        late = [w.nieuw.id for _, s in done for w in s.wijzigingen if _became_late(w)]
        post(eenheid, self.log, Soort.PLICHT_VERLOPEN, late)

    def look_again(
        self, eenheid: Eenheid, ids: Collection[str], dag: int | None
    ) -> None:
        """Let the cases *ids* wait until *dag*; None: until something happens."""
        if ids:
            eenheid.update_rows(zaak, ("vanaf",), [(dag, id_) for id_ in ids])

    def _pairs_of(self, jeugdigen: Collection[str]) -> dict[str, Sleutelpaar]:
        """Return the pair in use for the file of each of *jeugdigen*."""
        houders = {j: Houder.of_file(self.organisatie, j) for j in jeugdigen}
        made = self.sleutelbos.pairs(houders.values())
        return {j: made[houder] for j, houder in houders.items()}

    def _opened(
        self,
        rows: Sequence[Row[Any] | Rij],
        known: Mapping[str, Sleutelpaar] | None = None,
        *,
        one_by_one: bool = False,
    ) -> Bladzijde:
        pairs = dict(known or {})
        # WHY only these: what seals the case from here on opens it too.
        if rest := {row.sleutel for row in rows} - pairs.keys():
            pairs |= self.sleutelbos.open_pairs(rest)
        found, gone, broken = [], [], []
        for row in rows:
            paar = pairs.get(row.sleutel)
            if paar is None:
                gone.append(row.id)
                continue
            try:
                content = open_piece(paar, case_place(row.id), row.inhoud)
            except LogboekError:
                if not one_by_one:
                    raise
                broken.append(row.id)
                continue
            found.append(Bewaard(row.id, paar, Zaak.from_dict(orjson.loads(content))))
        return Bladzijde(found, gone, broken)

    def _save_cases(
        self, eenheid: Eenheid, done: Sequence[tuple[Bewaard, Stap]]
    ) -> None:
        new = [case_row(self.log, b, s) for b, s in done if b.is_nieuw]
        if new:
            eenheid.insert_rows(zaak, new, ZAAK)
        old = [(s.vanaf, seal_case(b, s.zaak), b.id) for b, s in done if not b.is_nieuw]
        if old:
            eenheid.update_rows(zaak, ("vanaf", "inhoud"), old)

    def _save_tasks(
        self, eenheid: Eenheid, done: Sequence[tuple[Bewaard, Stap]]
    ) -> None:
        new = [
            task_row(self.log, b, s.zaak, w)
            for b, s in done
            for w in s.wijzigingen
            if w.oud is None
        ]
        if new:
            eenheid.insert_rows(taak, new, TAAK)
        changed = [
            (*shows(w.nieuw.taak), w.nieuw.id)
            for _, s in done
            for w in s.wijzigingen
            if w.oud is not None and shows(w.oud) != shows(w.nieuw.taak)
        ]
        if changed:
            eenheid.update_rows(taak, TOONT, changed)


def _became_late(w: Wijziging) -> bool:
    """Return whether its owner hears now, for the first time, that it is late."""
    was_late = w.oud is not None and w.oud.stand in _LAAT
    return w.bericht is not None and w.nieuw.taak.stand in _LAAT and not was_late
