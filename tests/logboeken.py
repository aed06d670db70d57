# SPDX-License-Identifier: EUPL-1.2
"""
A log with its keys on both kinds of store, and what tests do with one.

`installatie`
    The places of a new log: log, keys and epoch key; ``installatie.open()`` opens it.
`ander`
    Empty places of the same kind, to put a back-up back in.
`logboek`
    That log, open; it is closed afterwards.
`map_`
    The places of a new log in folders, for a test that runs on one kind of store.
`klok`
    A clock that the test sets.
"""

from __future__ import annotations

import sqlite3
import tempfile
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import psycopg
import pytest
from sqlalchemy import func, select

from deelkader.logboek import Inhoud, Logboek
from deelkader.logboek.export import export_log
from deelkader.logboek.logboek import STANDAARD, utc_now
from deelkader.verifieer import Stand, Uitslag, verify

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from sqlalchemy import Table

NU = datetime(2026, 11, 22, 10, 11, 12, 345678, tzinfo=UTC)
PERSONEN = ("Fenna-8f21", "Joris-77aa", "Mila-03c4")


class Installatie(NamedTuple):
    """Where a log, its keys and its epoch key are."""

    log: Path | str
    sleutels: Path | str
    hoofdsleutel: Path

    @property
    def is_sqlite(self) -> bool:
        """Whether the stores are folders."""
        return isinstance(self.log, Path)

    def open(
        self,
        *,
        klok: Callable[[], datetime] = utc_now,
        organisatie: str = STANDAARD,
    ) -> Logboek:
        """Open the log."""
        return Logboek.open(
            self.log,
            sleutels=self.sleutels,
            hoofdsleutel=self.hoofdsleutel,
            organisatie=organisatie,
            klok=klok,
        )


@pytest.fixture
def installatie(log_en_sleutels, tmp_path) -> Installatie:
    """Return the places of a new log, of each kind."""
    log, sleutels = log_en_sleutels
    return Installatie(log, sleutels, tmp_path / "hoofdsleutel")


@pytest.fixture
def map_(tmp_path) -> Installatie:
    """Return the places of a new log, in folders."""
    return Installatie(*(tmp_path / n for n in ("log", "bos", "hoofdsleutel")))


@pytest.fixture
def klok() -> Klok:
    """Return a clock that the test sets."""
    return Klok()


@pytest.fixture
def ander(request, installatie, tmp_path) -> Iterator[Installatie]:
    """Return empty places of the same kind as *installatie*."""
    hoofdsleutel = tmp_path / "ander-hoofdsleutel"
    if installatie.is_sqlite:
        yield Installatie(tmp_path / "ander-log", tmp_path / "ander-bos", hoofdsleutel)
        return
    server = request.getfixturevalue("cluster")
    with server.database() as log, server.database() as bos:
        yield Installatie(log, bos, hoofdsleutel)


@pytest.fixture
def logboek(installatie) -> Iterator[Logboek]:
    """Return a new log that is open, of each kind."""
    with installatie.open() as opened:
        yield opened


def oordeel(nummer: int, persoon: str | None = None, **feiten: Any) -> Inhoud:
    """Return a content in the shape of a real one, about *persoon*."""
    personen = {} if persoon is None else {"jeugdige": persoon}
    return Inhoud("oordeel", {"nummer": nummer, **feiten}, personen, persoon)


def fill(logboek: Logboek, aantal: int) -> list[str]:
    """Write *aantal* lines about three persons in turn; return their ids."""
    return [
        logboek.append(oordeel(n, PERSONEN[n % len(PERSONEN)])).id
        for n in range(1, aantal + 1)
    ]


def count_rows(logboek: Logboek, table: Table) -> int:
    """Return how many rows *table* has in the store of *logboek*."""
    with logboek.opslag.reading() as verbinding:
        found: int = verbinding.execute(
            select(func.count()).select_from(table)
        ).scalar_one()
        return found


def examine(logboek: Logboek, vorige: Sequence[str] = ()) -> Uitslag:
    """Export *logboek* and let the verifier, which trusts nobody, look at it."""
    with tempfile.TemporaryDirectory() as folder:
        map_ = Path(folder) / "uitvoer"
        export_log(logboek, map_)
        return verify(map_, vorige=vorige)


def require_whole(logboek: Logboek, vorige: Sequence[str] = ()) -> Uitslag:
    """Export and verify *logboek*; fail unless all that was looked at is right."""
    uitslag = examine(logboek, vorige)
    wanted = [Stand.OK, Stand.OK] + [Stand.OK] * bool(vorige)
    found = [uitspraak.stand for uitspraak in uitslag.uitspraken]
    assert found[: len(wanted)] == wanted, uitslag.as_dict()
    assert uitslag.is_heel
    return uitslag


def damage(waar: Path | str, *opdrachten: str) -> None:
    """
    Change a store as somebody with every right could: past its triggers.

    In *opdrachten* ``x'…'`` is a literal of bytes on both kinds of store.
    """
    if isinstance(waar, Path):
        (bestand,) = waar.glob("*.sqlite")
        with closing(sqlite3.connect(bestand)) as other, other:
            kinds = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
            triggers = other.execute(kinds).fetchall()
            for naam, _ in triggers:
                other.execute(f'DROP TRIGGER "{naam}"')
            for opdracht in opdrachten:
                other.execute(opdracht)
            for _, sql in triggers:
                other.execute(sql)
        return
    with psycopg.connect(waar) as verbinding:
        verbinding.execute("SET session_replication_role = replica")
        for opdracht in opdrachten:
            verbinding.execute(opdracht.replace(" x'", r" '\x").encode())


class Klok:
    """A clock that the test sets."""

    def __init__(self, nu: datetime = NU) -> None:
        self.nu = nu

    def __call__(self) -> datetime:
        """Say what time it is."""
        return self.nu

    def forward(self, **spans: float) -> None:
        """Let time pass; negative is going back."""
        self.nu += timedelta(**spans)
