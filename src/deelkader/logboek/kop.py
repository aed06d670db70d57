# SPDX-License-Identifier: EUPL-1.2
"""
The head of a log: its size, its right edge, the last id and time.

Its lock orders the lines of all processes. Floor 4, `logboek`.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, Self

from sqlalchemy import bindparam, func, insert, select, update

from deelkader.errors import LogboekError, LogboekTamperedError
from deelkader.logboek.boom import Rand
from deelkader.logboek.ids import new_id
from deelkader.opslag.tabellen import logkop, regel
from deelkader.opslag.vast import Vast, together

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from deelkader.opslag import Eenheid


_BEGIN: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECONDE: Final = timedelta(milliseconds=1)
_BEWEEGT: Final = ("grootte", "rand", "laatste_id", "laatste_tijd", "epoche", "vkey")
# WHY here: a statement that is made once is compiled once; made for every batch it
# costs more than the writing.
# WHY key_share: whoever adds a row that names this log, and holds something that a
# writer waits for, must not have to wait for the writer.
_KOP: Final = Vast(
    select(*(logkop.c[naam] for naam in _BEWEEGT))
    .where(logkop.c.log == bindparam("welk"))
    .with_for_update(key_share=True)
)
_LAATSTE: Final = Vast(
    select(func.max(regel.c.nr)).where(regel.c.log == bindparam("welk"))
)
_BEWAREN: Final = Vast(
    update(logkop)
    .where(logkop.c.log == bindparam("welk"))
    .values(
        {naam: bindparam(f"nieuw_{naam}") for naam in _BEWEEGT},
    )
)


@dataclass(slots=True)
class Kop:
    """The head as it is within one transaction; it moves with every line."""

    log: int
    rand: Rand
    laatste_id: str
    laatste_tijd: str
    epoche: int
    vkey: str

    @classmethod
    def locked(cls, verbinding: Connection, log: int) -> Self:
        """
        Return the head of *log*; nobody else gets it until the transaction ends.

        Raises:
            LogboekTamperedError: the head does not fit the last line.
        """
        with together(verbinding):
            heads = _KOP.ask(verbinding, {"welk": log})
            last = _LAATSTE.ask(verbinding, {"welk": log})
        ((number,),) = last()
        for grootte, edge, *rest in heads():
            rand = Rand.read(grootte, edge)
            if rand is not None and grootte == (number or 0):
                return cls(log, rand, *rest)
        raise LogboekTamperedError(
            number or 0, "De kop van het logboek past niet bij de laatste regel."
        )

    @property
    def grootte(self) -> int:
        """The number of lines."""
        return self.rand.grootte

    def copy(self) -> Kop:
        """Return a head that can move apart from this one."""
        return replace(self, rand=self.rand.copy())

    def next_line(self, now: datetime, id_: str | None = None) -> dict[str, Any]:
        """
        Return number, id and time of the next line, and move on to it.

        Times never go back: a clock that does is told of in `klok`. Without *id_*
        the line gets a new one.
        """
        now_ms = (now - _BEGIN) // _MILLISECONDE
        said = _tijdstip(now_ms)
        tijd = max(said, self.laatste_tijd)
        if id_ is None:
            id_ = self._next_id(now_ms)
        self.laatste_id, self.laatste_tijd = id_, tijd
        line: dict[str, Any] = {"nr": self.grootte + 1, "id": id_, "tijd": tijd}
        return line if said == tijd else line | {"klok": said}

    def _next_id(self, now_ms: int) -> str:
        try:
            return new_id(now_ms, self.laatste_id or None)
        except ValueError:
            raise LogboekTamperedError(
                self.grootte, f"Het id van regel {self.grootte} is geen id."
            ) from None

    def save(self, verbinding: Connection) -> None:
        """Write the head where it now stands."""
        _BEWAREN.run(
            verbinding,
            {
                "welk": self.log,
                "nieuw_grootte": self.grootte,
                "nieuw_rand": bytes(self.rand),
                "nieuw_laatste_id": self.laatste_id,
                "nieuw_laatste_tijd": self.laatste_tijd,
                "nieuw_epoche": self.epoche,
                "nieuw_vkey": self.vkey,
            },
        )


def find_log(verbinding: Connection, organisatie: str) -> tuple[int, str, str] | None:
    """Return number, origin and key store of the log of *organisatie*, if any."""
    query = select(logkop.c.log, logkop.c.oorsprong, logkop.c.sleutelbos)
    row = verbinding.execute(query.where(logkop.c.organisatie == organisatie)).first()
    return None if row is None else (row.log, row.oorsprong, row.sleutelbos)


def new_origin(organisatie: str) -> str:
    """Return an origin that no other log has, also not one made anew."""
    return f"deelkader/{organisatie}/{secrets.token_hex(8)}"


def make_log(
    eenheid: Eenheid, organisatie: str, oorsprong: str, sleutelbos: str, vkey: str
) -> int:
    """Make an empty log and return its number; requires the lock on the table."""
    query = select(func.coalesce(func.max(logkop.c.log), 0) + 1)
    log: int = eenheid.verbinding.execute(query).scalar_one()
    eenheid.verbinding.execute(
        insert(logkop).values(
            log=log,
            organisatie=organisatie,
            oorsprong=oorsprong,
            sleutelbos=sleutelbos,
            grootte=0,
            rand=b"",
            laatste_id="",
            laatste_tijd="",
            epoche=0,
            vkey=vkey,
        )
    )
    return log


def require_zone(now: datetime) -> datetime:
    """Raise a LogboekError when *now* does not say in which zone it is."""
    if now.tzinfo is None:
        raise LogboekError(
            "logboek-klok-zonder-zone",
            "De klok van het logboek zegt niet in welke tijdzone hij loopt.",
            help="Geef een klok mee die de tijd in UTC zegt.",
        )
    return now


@lru_cache(2)
def _tijdstip(now_ms: int) -> str:
    moment = (_BEGIN + now_ms * _MILLISECONDE).replace(tzinfo=None)
    return moment.isoformat(timespec="milliseconds") + "Z"
