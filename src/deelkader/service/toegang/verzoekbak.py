# SPDX-License-Identifier: EUPL-1.2
"""
Requests for consent as they are kept: sealed with the key of the person.

Responsible for the rows, and for what of one may be in the clear: its state and
until when. Floor 5.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final, Self

import orjson
from sqlalchemy import delete, insert, select, update

from deelkader.opslag.uitboxtabellen import toegangsverzoek
from deelkader.opslag.zoekpad import in_log
from deelkader.opvolging.zaak import new_id
from deelkader.sleutels import Houder
from deelkader.sleutels.verzegelen import open_piece, seal_piece

if TYPE_CHECKING:
    from sqlalchemy import Row, Select

    from deelkader.logboek import Logboek
    from deelkader.opslag import Eenheid
    from deelkader.service.toegang.verzoeklezer import Aanvraag

_BEWAAR: Final = timedelta(days=30)
_BLAD: Final = 100


class Status(StrEnum):
    """How a request stands, in the words of the profile."""

    PENDING = "pending"
    APPROVED = "approved"
    DENIED = "denied"
    EXPIRED = "expired"
    CANCELLED = "cancelled"

    @property
    def is_over(self) -> bool:
        """Whether nothing changes any more."""
        return self is not Status.PENDING


@dataclass(frozen=True, slots=True)
class Verzoek:
    """
    One request: about the denial *oordeel*, which leans on *jeugdige*.

    *over* are the parts of the question that a task names, *terug* who wants to hear
    and what, *lijf* a print of what was sent, *systeem* who sent it when there is
    login. *akkoord* names the approval.
    """

    id: str
    status: Status
    tot: datetime
    herhaal: str | None
    jeugdige: str
    oordeel: str
    over: Mapping[str, str]
    lijf: str
    terug: Mapping[str, Any] | None = None
    systeem: str | None = None
    klaar: datetime | None = None
    akkoord: str | None = None

    def closed(self, status: Status, nu: datetime) -> Verzoek:
        """Return this request as it ended at *nu*."""
        akkoord = new_id() if status is Status.APPROVED else None
        return replace(self, status=status, klaar=nu, akkoord=akkoord)

    def sealed(self) -> bytes:
        """Return what is sealed."""
        klaar = None if self.klaar is None else self.klaar.isoformat()
        kept = {
            "jeugdige": self.jeugdige,
            "oordeel": self.oordeel,
            "over": dict(self.over),
            "lijf": self.lijf,
            "terug": self.terug,
            "systeem": self.systeem,
            "klaar": klaar,
            "akkoord": self.akkoord,
        }
        return orjson.dumps(kept)

    @classmethod
    def of(cls, row: Row[Any], kept: Mapping[str, Any]) -> Self:
        """Return what `sealed` gave, beside what stands in the clear."""
        klaar = kept["klaar"]
        moment = None if klaar is None else datetime.fromisoformat(klaar)
        tot = datetime.fromtimestamp(row.tot / 1000, UTC)
        more = {k: kept[k] for k in ("jeugdige", "oordeel", "over", "lijf", "terug")}
        return cls(
            id=row.id,
            status=Status(row.stand),
            tot=tot,
            herhaal=row.herhaal,
            klaar=moment,
            akkoord=kept["akkoord"],
            systeem=kept.get("systeem"),
            **more,
        )


def new_request(
    aanvraag: Aanvraag, tot: datetime, herhaal: str | None, systeem: str | None
) -> Verzoek:
    """Return a request that waits."""
    return Verzoek(
        id=new_id(),
        status=Status.PENDING,
        tot=tot.replace(microsecond=0),
        herhaal=herhaal,
        jeugdige=aanvraag.jeugdige,
        oordeel=aanvraag.oordeel,
        over=aanvraag.over,
        lijf=aanvraag.lijf,
        terug=aanvraag.terug,
        systeem=systeem,
    )


@dataclass(frozen=True, slots=True)
class Verzoekbak:
    """The requests of one organisation."""

    logboek: Logboek

    def print_of(self, herhaal: str | None, wie: str = "") -> str | None:
        """Return under what an Idempotency-Key is kept: never the key itself."""
        if herhaal is None:
            return None
        said = f"{self.logboek.organisatie}\n{herhaal}"
        if wie:
            said = f"{self.logboek.organisatie}\n{wie}\n{herhaal}"
        return hashlib.sha256(said.encode()).hexdigest()

    def add(self, eenheid: Eenheid, verzoek: Verzoek) -> None:
        """Write *verzoek*."""
        houder = Houder.of_file(self.logboek.organisatie, verzoek.jeugdige)
        paar = self.logboek.sleutelbos.pairs([houder])[houder]
        eenheid.verbinding.execute(
            insert(toegangsverzoek).values(
                log=self.logboek.log,
                id=verzoek.id,
                sleutel=paar.id,
                stand=verzoek.status.value,
                tot=int(verzoek.tot.timestamp() * 1000),
                herhaal=verzoek.herhaal,
                inhoud=seal_piece(paar, _place(verzoek.id), verzoek.sealed()),
            )
        )

    def close(self, eenheid: Eenheid, verzoek: Verzoek) -> bool:
        """Write *verzoek* as it ended; False when it ended before, or is gone."""
        t = toegangsverzoek.c
        mine = (t.id == verzoek.id) & (t.stand == Status.PENDING.value)
        run = eenheid.verbinding.execute
        sleutel = run(select(t.sleutel).where(mine).with_for_update()).scalar()
        pairs = self.logboek.sleutelbos.open_pairs([] if sleutel is None else [sleutel])
        if sleutel not in pairs:
            return False
        sealed = seal_piece(pairs[sleutel], _place(verzoek.id), verzoek.sealed())
        values = {"stand": verzoek.status.value, "inhoud": sealed}
        run(update(toegangsverzoek).where(mine).values(values))
        return True

    def is_known(self, eenheid: Eenheid, herhaal: str) -> bool:
        """Return whether a request has this print."""
        query = self._own().where(toegangsverzoek.c.herhaal == herhaal)
        return eenheid.verbinding.execute(query).first() is not None

    def find(self, id_: str) -> Verzoek | None:
        """Return request *id_*; None when there is none that can be opened."""
        found = self._opened(self._own().where(toegangsverzoek.c.id == id_))
        return found[0] if found else None

    def find_again(self, herhaal: str) -> Verzoek | None:
        """Return the request with this print."""
        found = self._opened(self._own().where(toegangsverzoek.c.herhaal == herhaal))
        return found[0] if found else None

    def waiting_of(self, jeugdige: str) -> Sequence[Verzoek]:
        """Return the requests about *jeugdige* that wait."""
        ids = self.logboek.sleutelbos.ids_of(self.logboek.organisatie, jeugdige)
        t = toegangsverzoek.c
        own = in_log(toegangsverzoek, self.logboek.log) & t.sleutel.in_(ids)
        waiting = select(toegangsverzoek).where(own, t.stand == Status.PENDING.value)
        return self._opened(waiting.order_by(t.nr))

    def too_old(self, nu: datetime) -> Sequence[Verzoek]:
        """Return requests that waited too long; remove what ended long ago."""
        t, now = toegangsverzoek.c, int(nu.timestamp() * 1000)
        long_ago = now - int(_BEWAAR.total_seconds() * 1000)
        old = (t.log == self.logboek.log) & (t.tot <= long_ago)
        ended = old & (t.stand != Status.PENDING.value)
        with self.logboek.opslag.reading() as verbinding:
            gone = verbinding.execute(select(t.nr).where(ended).limit(_BLAD))
            numbers = gone.scalars().all()
        if numbers:
            with self.logboek.opslag.unit() as eenheid:
                eenheid.verbinding.execute(
                    delete(toegangsverzoek).where(t.nr.in_(numbers))
                )
        waiting = (t.stand == Status.PENDING.value) & (t.tot <= now)
        return self._opened(self._own().where(waiting).limit(_BLAD))

    def _own(self) -> Select[Any]:
        query = select(toegangsverzoek).where(toegangsverzoek.c.log == self.logboek.log)
        return query.order_by(toegangsverzoek.c.nr)

    def _opened(self, query: Select[Any]) -> list[Verzoek]:
        with self.logboek.opslag.reading() as verbinding:
            rows = verbinding.execute(query).all()
        pairs = self.logboek.sleutelbos.open_pairs(row.sleutel for row in rows)
        return [
            Verzoek.of(
                row,
                orjson.loads(
                    open_piece(pairs[row.sleutel], _place(row.id), row.inhoud)
                ),
            )
            for row in rows
            if row.sleutel in pairs
        ]


def _place(id_: str) -> str:
    return f"deelkader/toegangsverzoek/1\n{id_}"
