# SPDX-License-Identifier: EUPL-1.2
"""
What is asked once more: the line and the answer under the key that a caller chose.

Responsible for one promise: under one key there is one line, also with many processes
and after a crash. Keeps prints of keys and requests, never themselves; an answer is
sealed with the keys of the person of its line, so an erasure takes it. ADR 0019.

Floor 4, `logboek`.
"""

from __future__ import annotations

import hmac
from collections.abc import Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, replace
from datetime import UTC
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import delete, select, update
from sqlalchemy.dialects import postgresql, sqlite

from deelkader.opslag.tabellen import herhaling
from deelkader.sleutels import Houder
from deelkader.sleutels.verzegelen import open_piece, seal_piece

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime

    from deelkader.logboek.regels import Bewijs, Inhoud
    from deelkader.opslag import Eenheid, Opslag
    from deelkader.sleutels import Sleutelbos, Sleutelpaar

DAGEN: Final = 2
"""How many days a key is kept after the day on which it was used."""
_OPRUIMEN: Final = 200
# WHY a holder of their own: what prints are made with must not end with a month or a
# person. No code of a person begins like this.
_HOUDER: Final = "_herhalingen"


class AlGedaanError(Exception):
    """Under this key there is a line already; nothing was written."""


@dataclass(slots=True)
class Aanvraag:
    """
    One request with a key: the prints of the key and of what is asked.

    *paar* is set once its line is written; *bewijs* is of a line that is there
    already, so that nothing is written again. *is_over_meer*: about more people than
    one, so that no key of one of them may seal the answer.
    """

    waarde: bytes
    afdruk: bytes
    paar: Sleutelpaar | None = None
    is_over_meer: bool = False
    bewijs: Bewijs | None = None


@dataclass(frozen=True, slots=True)
class Herhaald:
    """What is kept under a key; *antwoord* is None when its process died before."""

    is_zelfde: bool
    is_gewist: bool
    regel: str
    antwoord: bytes | None


class Herhalingen:
    """The keys that callers used in log number *log*; safe to share."""

    def __init__(
        self,
        opslag: Opslag,
        sleutelbos: Sleutelbos,
        organisatie: str,
        log: int,
        klok: Callable[[], datetime],
    ) -> None:
        self._opslag = opslag
        self._sleutelbos = sleutelbos
        self._organisatie = organisatie
        self._log = log
        self._klok = klok
        self._nu: ContextVar[Aanvraag | None] = ContextVar("aanvraag", default=None)

    def request(self, sleutel: str, beller: str, wat: bytes) -> Aanvraag:
        """Return the request for *wat* by *beller* under the key *sleutel*."""
        houder = Houder.of_file(self._organisatie, _HOUDER)
        secret = self._sleutelbos.pairs([houder])[houder].feiten
        parts = (b"sleutel", beller.encode(), sleutel.encode())
        return Aanvraag(_print(secret, parts), _print(secret, (b"vraag", wat)))

    def find(self, aanvraag: Aanvraag) -> Herhaald | None:
        """Return what is kept under the key of *aanvraag*; None when it is new."""
        query = select(herhaling).where(
            self._own(aanvraag), herhaling.c.dag >= self._first_day()
        )
        with self._opslag.reading() as verbinding:
            row = verbinding.execute(query).first()
        if row is None:
            return None
        paar = self._sleutelbos.open_pairs([row.sleutel]).get(row.sleutel)
        if paar is None:
            return Herhaald(is_zelfde=False, is_gewist=True, regel="", antwoord=None)
        answer = None
        if row.antwoord is not None:
            answer = open_piece(paar, _place(aanvraag), row.antwoord)
        same = hmac.compare_digest(row.afdruk, aanvraag.afdruk)
        return Herhaald(
            is_zelfde=same, is_gewist=False, regel=row.regel, antwoord=answer
        )

    @contextmanager
    def during(self, aanvraag: Aanvraag) -> Iterator[None]:
        """Let the line that is written in this block be that of *aanvraag*."""
        token = self._nu.set(aanvraag)
        try:
            yield
        finally:
            self._nu.reset(token)

    def written(self) -> Bewijs | None:
        """Return the receipt of the line that is there already, if it is."""
        now = self._nu.get()
        return None if now is None else now.bewijs

    def along(self, inhouden: Sequence[Inhoud]) -> Sequence[Inhoud]:
        """Return *inhouden* so that the key of this request is written with them."""
        now = self._nu.get()
        if now is None or now.paar is not None or not inhouden:
            return inhouden
        first = inhouden[0]
        now.is_over_meer = len({one.betrokkene for one in inhouden}) > 1

        def write(eenheid: Eenheid, bewijs: Bewijs) -> None:
            # WHY first: what *first* brings may refuse because it was done already.
            self._claim(eenheid, now, bewijs.id, first.betrokkene)
            if first.mee is not None:
                first.mee(eenheid, bewijs)

        return [replace(first, mee=write), *inhouden[1:]]

    def claim(self, eenheid: Eenheid) -> None:
        """Keep the key of this request, if it has one, for what writes no line."""
        now = self._nu.get()
        if now is not None:
            self._claim(eenheid, now, "", None)

    def keep(self, aanvraag: Aanvraag, antwoord: bytes) -> None:
        """
        Keep the answer that *aanvraag* gets, unless its person was erased since.

        One about more people is never kept: it is made again from its lines.
        """
        if aanvraag.paar is None or aanvraag.is_over_meer:
            return
        sealed = seal_piece(aanvraag.paar, _place(aanvraag), antwoord)
        own = self._own(aanvraag) & (herhaling.c.sleutel == aanvraag.paar.id)
        with self._opslag.unit() as eenheid:
            eenheid.verbinding.execute(
                update(herhaling).where(own).values(antwoord=sealed)
            )

    def tidy_all(self) -> None:
        """Remove every key that was kept long enough."""
        more = True
        while more:
            with self._opslag.unit() as eenheid:
                more = self._tidy(eenheid) == _OPRUIMEN

    def _tidy(self, eenheid: Eenheid) -> int:
        """Remove some keys that were kept long enough; return how many."""
        old = (herhaling.c.log == self._log) & (herhaling.c.dag < self._first_day())
        some = select(herhaling.c.waarde).where(old).limit(_OPRUIMEN)
        gone = (herhaling.c.log == self._log) & herhaling.c.waarde.in_(some)
        return eenheid.verbinding.execute(delete(herhaling).where(gone)).rowcount

    def _claim(
        self, eenheid: Eenheid, aanvraag: Aanvraag, regel: str, wie: str | None
    ) -> None:
        """Keep the key of *aanvraag*; raise an AlGedaanError when it is there."""
        tijd = self._klok().astimezone(UTC)
        houder = Houder.of_log(self._organisatie, wie, tijd.isoformat())
        paar = self._sleutelbos.pairs([houder])[houder]
        self._tidy(eenheid)
        verbinding = eenheid.verbinding
        own = self._own(aanvraag) & (herhaling.c.dag < self._first_day())
        verbinding.execute(delete(herhaling).where(own))
        kind = postgresql if verbinding.dialect.name == "postgresql" else sqlite
        row = {
            "log": self._log,
            "waarde": aanvraag.waarde,
            "dag": tijd.date().toordinal(),
            "afdruk": aanvraag.afdruk,
            "regel": regel,
            "sleutel": paar.id,
        }
        # WHY one statement: looking first would let two processes both find nothing.
        added = kind.insert(herhaling).values(**row).on_conflict_do_nothing()
        if verbinding.execute(added.returning(herhaling.c.dag)).first() is None:
            raise AlGedaanError
        aanvraag.paar = paar

    def _own(self, aanvraag: Aanvraag) -> Any:
        return (herhaling.c.log == self._log) & (herhaling.c.waarde == aanvraag.waarde)

    def _first_day(self) -> int:
        return self._klok().astimezone(UTC).date().toordinal() - DAGEN


def _print(secret: bytes, parts: Sequence[bytes]) -> bytes:
    mac = hmac.new(secret, b"deelkader/herhaling/1", "sha256")
    for part in parts:
        mac.update(len(part).to_bytes(8, "big") + part)
    return mac.digest()


def _place(aanvraag: Aanvraag) -> str:
    return f"deelkader/herhaling/1\n{aanvraag.waarde.hex()}"
