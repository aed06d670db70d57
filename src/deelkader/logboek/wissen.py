# SPDX-License-Identifier: EUPL-1.2
"""
Erase a person, or what is too old: first the line that says so, then the keys.

Responsible for that order and for finishing what a process that died had begun.
Two people sign for it. Floor 4, `logboek`.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import delete, insert, select, update

from deelkader.errors import LogboekError
from deelkader.logboek.regels import Bewijs, Inhoud
from deelkader.opslag.tabellen import logkop, regel, stuk, wissing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deelkader.logboek.logboek import Logboek
    from deelkader.opslag import Eenheid, Opslag
    from deelkader.sleutels import Sleutelbos

WISSING: Final = "wissing"
BEWARING: Final = "bewaring"
_SAMEN: Final = 2


@dataclass(frozen=True, slots=True)
class Gewist:
    """What an erasure did, or would do: *bewijs* is None when it was only tried."""

    sleutels: tuple[str, ...]
    regels: int
    stukken: int
    bewijs: Bewijs | None = None


@dataclass(frozen=True, slots=True)
class Besluit:
    """Who decide to erase, and why; with *proef* they only look what would go."""

    door: tuple[str, ...]
    reden: str
    proef: bool = False

    def require_two(self) -> None:
        """Raise a LogboekError unless two different people decide."""
        people = {one.strip().casefold() for one in self.door if one.strip()}
        if len(people) != _SAMEN or len(self.door) != _SAMEN:
            raise LogboekError(
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
    ids = logboek.sleutelbos.ids_of(logboek.organisatie, persoon)
    if not ids:
        raise LogboekError(
            "wissen-niets-gevonden",
            "Over deze persoon staat hier niets. Er is niets gewist.",
            help="Kijk of het pseudoniem klopt.",
        )
    return erase_keys(logboek, WISSING, ids, besluit)


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


def erase_keys(
    logboek: Logboek, soort: str, ids: Sequence[str], besluit: Besluit
) -> Gewist:
    """Log that *ids* are destroyed, and destroy them."""
    regels, stukken = _count(logboek, ids)
    found = Gewist(tuple(ids), regels, stukken)
    if besluit.proef:
        return found

    def note(eenheid: Eenheid, bewijs: Bewijs) -> None:
        eenheid.verbinding.execute(
            insert(wissing).values(
                log=logboek.log,
                nr=bewijs.regelnummer,
                sleutels=json.dumps(sorted(ids)),
                klaar=False,
            )
        )
        eenheid.verbinding.execute(delete(stuk).where(stuk.c.sleutel.in_(ids)))

    content: dict[str, Any] = {
        "reden": besluit.reden,
        "aantal": regels,
        "stukken": stukken,
    }
    bewijs = logboek.append(
        Inhoud(
            soort,
            content,
            {"door": list(besluit.door)},
            mee=note,
            blad={"gewist": sorted(ids)},
        )
    )
    finish_erasures(logboek.opslag, logboek.sleutelbos, logboek.log)
    return Gewist(found.sleutels, regels, stukken, bewijs)


def _count(logboek: Logboek, ids: Sequence[str]) -> tuple[int, int]:
    """Return how many lines and other pieces these keys open."""
    with logboek.opslag.reading() as verbinding:
        lines = select(regel.c.nr).where(
            regel.c.log == logboek.log, regel.c.sleutel.in_(ids)
        )
        pieces = select(stuk.c.id).where(stuk.c.sleutel.in_(ids))
        return (
            len(verbinding.execute(lines).all()),
            len(verbinding.execute(pieces).all()),
        )
