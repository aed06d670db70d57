# SPDX-License-Identifier: EUPL-1.2
"""
What people at the Regeldesk work on, kept in the store: `Deskmap`.

Responsible for versions that follow each other: who writes a version must have seen
the one before it, and nothing is overwritten. Knows not what a version says. Floor 5,
`publicatie`.
"""

from __future__ import annotations

import json
import re
import secrets
from dataclasses import dataclass
from datetime import UTC
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import func, select

from deelkader.errors import DeelkaderError, LogboekUseError
from deelkader.opslag.tabellen import deskstuk

if TYPE_CHECKING:
    from collections.abc import Mapping

    from deelkader.logboek import Logboek

MEESTE_STUKKEN: Final = 500
MEESTE_VERSIES: Final = 1_000
_ID: Final = re.compile(r"[a-z]{16}")
_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True, slots=True)
class Stuk:
    """One version: *kop* is what a list shows, *inhoud* the rest."""

    id: str
    versie: int
    tijd: str
    door: str
    kop: Mapping[str, Any]
    inhoud: bytes = b""


class VersieError(DeelkaderError):
    """Somebody else wrote a version that was not seen; nothing was written."""

    def __init__(self, nu: int) -> None:
        super().__init__(
            "concept-ingehaald",
            "Iemand anders bewaarde intussen een nieuwere versie. Die van jou is niet"
            " bewaard.",
            help="Vergelijk de twee versies en kies.",
        )
        self.nu = nu


def new_id() -> str:
    """Return an id that nobody guesses; letters only, so it is no number of anyone."""
    return "".join(secrets.choice(_LETTERS) for _ in range(16))


class Deskmap:
    """The pieces of one kind in one log; safe to share between processes."""

    def __init__(self, logboek: Logboek, soort: str) -> None:
        self._logboek = logboek
        self._soort = soort

    def all(self) -> list[Stuk]:
        """Return the last version of every piece without its content, newest first."""
        c = deskstuk.c
        own = (c.log == self._logboek.log) & (c.soort == self._soort)
        last = select(c.id, func.max(c.versie).label("versie")).where(own)
        newest = last.group_by(c.id).subquery()
        query = select(c.id, c.versie, c.tijd, c.door, c.kop).join(
            newest, (c.id == newest.c.id) & (c.versie == newest.c.versie)
        )
        with self._logboek.opslag.reading() as verbinding:
            rows = verbinding.execute(query.where(own)).all()
        found = [Stuk(r.id, r.versie, r.tijd, r.door, json.loads(r.kop)) for r in rows]
        return sorted(found, key=lambda s: (s.tijd, s.id), reverse=True)

    def versions(self, id_: str) -> list[Stuk]:
        """Return every version of piece *id_*, the first first; none: there is none."""
        if _ID.fullmatch(id_) is None:
            return []
        c = deskstuk.c
        query = select(c.versie, c.tijd, c.door, c.kop, c.inhoud).where(
            c.log == self._logboek.log, c.id == id_, c.soort == self._soort
        )
        with self._logboek.opslag.reading() as verbinding:
            rows = verbinding.execute(query.order_by(c.versie)).all()
        return [
            Stuk(id_, r.versie, r.tijd, r.door, json.loads(r.kop), bytes(r.inhoud))
            for r in rows
        ]

    def write(
        self, id_: str, na: int, door: str, kop: Mapping[str, Any], inhoud: bytes
    ) -> Stuk:
        """
        Write the version after *na* (0: the first) of piece *id_*.

        Raises:
            VersieError: another version came after *na*.
            LogboekError: it was not written.
        """
        c = deskstuk.c
        own = c.log == self._logboek.log
        now = self._logboek.klok().astimezone(UTC).isoformat(timespec="seconds")
        said = json.dumps(dict(kop), ensure_ascii=False)
        with self._logboek.opslag.unit() as eenheid:
            eenheid.lock(deskstuk)
            last = select(func.max(c.versie)).where(own, c.id == id_)
            found: int = eenheid.verbinding.execute(last).scalar_one() or 0
            if found != na:
                raise VersieError(found)
            count = select(func.count(c.id.distinct())).where(own)
            pieces: int = eenheid.verbinding.execute(count).scalar_one()
            if na >= MEESTE_VERSIES or (na == 0 and pieces >= MEESTE_STUKKEN):
                raise LogboekUseError(
                    "regeldesk-vol",
                    "De Regeldesk is vol. Er is niets bewaard.",
                    help="Vraag je beheerder om oude concepten weg te halen.",
                )
            row = (
                *(self._logboek.log, id_, na + 1, self._soort),
                *(now, door, said, inhoud),
            )
            eenheid.insert_rows(deskstuk, [row])
        return Stuk(id_, na + 1, now, door, kop, inhoud)
