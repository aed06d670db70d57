# SPDX-License-Identifier: EUPL-1.2
"""
Erase a person, or what is too old: first the line that says so, then the keys.

Responsible for that order and for finishing what a process that died had begun.
Two people sign for it. Floor 4, `logboek`.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import delete, func, insert, select, update

from deelkader.errors import LogboekError, LogboekUseError
from deelkader.logboek.regels import Bewijs, Inhoud
from deelkader.logboek.samen import are_two
from deelkader.opslag.tabellen import (
    bericht,
    herhaling,
    logkop,
    regel,
    stuk,
    taak,
    wissing,
    zaak,
)
from deelkader.opslag.uitboxtabellen import toegangsverzoek, toetsmoment
from deelkader.opslag.zoekpad import in_log
from deelkader.uitbox import post_erased

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from deelkader.logboek.logboek import Logboek
    from deelkader.opslag import Eenheid, Opslag
    from deelkader.sleutels import Sleutelbos

WISSING: Final = "wissing"
_POGINGEN: Final = 20
# WHY: a leaf must stay well below 65,536 bytes, the most that a tile can hold.
_PER_REGEL: Final = 1_000
# INVARIANT: a case before its tasks and messages. Who is at work on a case holds its
# row; what they add is there when the row is given free, and goes after it.
_ERBIJ: Final = (stuk, zaak, taak, bericht, toegangsverzoek)


@dataclass(frozen=True, slots=True)
class Gewist:
    """
    What an erasure did, or would do.

    *bewijs* is of its last line, and None when it was only tried.
    """

    sleutels: tuple[str, ...]
    regels: int
    stukken: int
    bewijs: Bewijs | None = None


class _ErKwamIetsBijError(Exception):
    """Between looking and erasing there came a key: look again."""


@dataclass(frozen=True, slots=True)
class Besluit:
    """Who decide to erase, and why; with *proef* they only look what would go."""

    door: tuple[str, ...]
    reden: str
    proef: bool = False

    def require_two(self) -> None:
        """Raise a LogboekError unless two different people decide."""
        if not are_two(self.door):
            raise LogboekUseError(
                "wissen-vraagt-twee",
                "Wissen doe je met z'n tweeën. Er is niets gewist.",
                help="Noem twee verschillende mensen met --door.",
            )


def erase_person(logboek: Logboek, persoon: str, besluit: Besluit) -> Gewist:
    """
    Destroy everything that can open what is kept about *persoon*.

    Raises:
        LogboekError: there are no two people, or nothing is kept about *persoon*.
    """
    besluit.require_two()
    bos, organisatie = logboek.sleutelbos, logboek.organisatie
    gewist = Wisopdracht(
        logboek, WISSING, lambda: bos.ids_of(organisatie, persoon), besluit
    ).run()
    if not gewist.sleutels:
        raise LogboekUseError(
            "wissen-niets-gevonden",
            "Over deze persoon staat hier niets. Er is niets gewist.",
            help="Kijk of het pseudoniem klopt.",
        )
    return gewist


def finish_erasures(opslag: Opslag, bos: Sleutelbos, log: int) -> None:
    """Destroy the keys that the log says are destroyed, where that was not done."""
    open_ = (wissing.c.log == log) & wissing.c.klaar.is_(False)
    with opslag.reading() as verbinding:
        query = select(wissing.c.nr, wissing.c.sleutels).where(open_)
        rows = verbinding.execute(query).all()
    if not rows:
        return
    bos.destroy({id_ for row in rows for id_ in json.loads(row.sleutels)})
    with opslag.unit() as eenheid:
        done = wissing.c.nr.in_([row.nr for row in rows])
        eenheid.verbinding.execute(
            update(wissing).where(wissing.c.log == log, done).values(klaar=True)
        )


def seen_epoch(opslag: Opslag, log: int) -> int:
    """Return how many erasures the log knows; keys are looked up after this."""
    with opslag.reading() as verbinding:
        query = select(logkop.c.epoche).where(logkop.c.log == log)
        epoche: int = verbinding.execute(query).scalar_one()
        return epoche


@dataclass(frozen=True, slots=True)
class Wisopdracht:
    """One erasure: *find* gives the keys to destroy, as they are at that moment."""

    logboek: Logboek
    soort: str
    find: Callable[[], Sequence[str]]
    besluit: Besluit

    def run(self) -> Gewist:
        """Destroy the keys; finding none gives no line."""
        for _ in range(_POGINGEN):
            ids = self.find()
            found = _count(self.logboek, ids)
            if self.besluit.proef or not ids:
                return found
            try:
                bewijzen = self.logboek.append_many(
                    self._line(some, ids) for some in _parts(ids)
                )
            except _ErKwamIetsBijError:
                continue
            logboek = self.logboek
            finish_erasures(logboek.opslag, logboek.sleutelbos, logboek.log)
            return replace(found, bewijs=bewijzen[-1])
        raise LogboekError(
            "logboek-bezet",
            "Er komen nu steeds gegevens bij. Er is niets gewist.",
            help="Probeer het over een minuut opnieuw.",
        )

    def _line(self, some: Sequence[str], ids: Sequence[str]) -> Inhoud:
        """Return the line that says that the keys *some* of *ids* are destroyed."""

        def note(eenheid: Eenheid, bewijs: Bewijs) -> None:
            # WHY: under the lock of the log, so that no line above this one is
            # sealed with a key that was made after the first look.
            if self.find() != ids:
                raise _ErKwamIetsBijError
            eenheid.verbinding.execute(
                insert(wissing).values(
                    log=self.logboek.log,
                    nr=bewijs.regelnummer,
                    sleutels=json.dumps(some),
                    klaar=False,
                )
            )
            if self.soort == WISSING:
                # WHY not when a term ends: who got those answers knows their age.
                post_erased(eenheid, self.logboek.log, some)
            for table in (*_ERBIJ, toetsmoment):
                own = table.c.sleutel.in_(some)
                eenheid.verbinding.execute(delete(table).where(own))
            _forget_answers(eenheid, some)

        counted = _count(self.logboek, some)
        content: dict[str, Any] = {
            "reden": self.besluit.reden,
            "aantal": counted.regels,
            "stukken": counted.stukken,
        }
        people = {"door": list(self.besluit.door)}
        return Inhoud(self.soort, content, people, mee=note, blad={"gewist": some})


def _forget_answers(eenheid: Eenheid, some: Sequence[str]) -> None:
    """Leave of answers that could be asked for again only that there was one."""
    # WHY not removed: who then asks once more would write about the erased again.
    eenheid.verbinding.execute(
        update(herhaling)
        .where(herhaling.c.sleutel.in_(some))
        .values(afdruk=b"", regel="", antwoord=None)
    )


def _parts(ids: Sequence[str]) -> list[Sequence[str]]:
    return [ids[i : i + _PER_REGEL] for i in range(0, len(ids), _PER_REGEL)]


def _count(logboek: Logboek, ids: Sequence[str]) -> Gewist:
    """Return how many lines and other pieces these keys open."""
    lines = pieces = 0
    with logboek.opslag.reading() as verbinding:
        for some in _parts(ids):
            own = in_log(regel, logboek.log) & regel.c.sleutel.in_(some)
            query = select(func.count()).where(own)
            lines += verbinding.execute(query).scalar_one()
            for table in _ERBIJ:
                query = select(func.count()).where(table.c.sleutel.in_(some))
                pieces += verbinding.execute(query).scalar_one()
    return Gewist(tuple(ids), lines, pieces)
