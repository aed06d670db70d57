# SPDX-License-Identifier: EUPL-1.2
"""
PostgreSQL as the store of many processes.

Responsible for the connections, for refusing a server that cannot promise that a
COMMIT stays, and for migrating a database that is empty. Floor 4, `opslag`.
"""

from __future__ import annotations

import contextlib
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Final, Self

from sqlalchemy import URL, Engine, create_engine, event, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from deelkader.errors import LogboekError
from deelkader.opslag.migraties import Stand, find_stand, previous_version, upgrade

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from sqlalchemy import Connection

    from deelkader.opslag.inrichting import Inrichting

_ADRES: Final = ("postgresql://", "postgresql+psycopg://")
_DUURZAAM: Final = {
    "fsync": {"on"},
    "full_page_writes": {"on"},
    "synchronous_commit": {"on", "remote_apply", "remote_write", "local"},
}
# WHY: nobody waits for ever for a lock, and the lock of a client that is gone
# without a word is given free within a minute.
_SESSIE: Final = {
    "lock_timeout": "10s",
    "tcp_keepalives_idle": "30",
    "tcp_keepalives_interval": "10",
    "tcp_keepalives_count": "3",
}
_VERBINDEN_SECONDEN: Final = "10"
_SLOT_MIGREREN: Final = 7303014


def is_postgres(waar: Path | str) -> bool:
    """
    Return whether *waar* is the address of a PostgreSQL database, or else a folder.

    Raises:
        LogboekError: it is an address of something else.

    """
    if str(waar).startswith(_ADRES):
        return True
    if "://" in str(waar):
        raise _unreadable()
    return False


class Postgres:
    """The connections to one database."""

    een_schrijver = False

    def __init__(self, motor: Engine, vorige: str | None) -> None:
        self.motor = motor
        self.vorige_versie = vorige

    @classmethod
    def open(cls, adres: str, inrichting: Inrichting) -> Self:
        """Open the database at *adres*; make the tables when it is empty."""
        return cls(*_open(adres, inrichting, {Stand.LEEG}))

    @classmethod
    def migrate(cls, adres: str, inrichting: Inrichting) -> Self:
        """Open the database at *adres*; migrate it when it is empty or older."""
        return cls(*_open(adres, inrichting, {Stand.LEEG, Stand.OUDER}))

    def require_in_place(self) -> None:
        """Do nothing: the server guards its own files."""

    def close(self, *, eigen: bool) -> None:
        """Close all connections; not *eigen*: they are of another process."""
        self.motor.dispose(close=eigen)

    @contextlib.contextmanager
    def writing(self) -> Iterator[Connection]:
        """Give a connection in a transaction that writes."""
        with self.motor.begin() as verbinding:
            yield verbinding

    @contextlib.contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a connection that sees one moment, and cannot write."""
        with (
            self.motor.connect() as plain,
            plain.execution_options(
                isolation_level="REPEATABLE READ", postgresql_readonly=True
            ) as verbinding,
            verbinding.begin(),
        ):
            yield verbinding

    @contextlib.contextmanager
    def glance(self) -> Iterator[Connection]:
        """Give a connection for one statement that reads."""
        with (
            self.motor.connect() as plain,
            plain.execution_options(isolation_level="AUTOCOMMIT") as verbinding,
        ):
            yield verbinding


def _open(
    adres: str, inrichting: Inrichting, migreer_bij: set[Stand]
) -> tuple[Engine, str | None]:
    motor = connect(adres)
    try:
        with motor.begin() as verbinding:
            stand = find_stand(verbinding, inrichting)
            vorige = previous_version(verbinding, inrichting, stand)
            if stand is not Stand.BIJ:
                _bring_up(verbinding, inrichting, migreer_bij)
    except BaseException:
        motor.dispose()
        raise
    return motor, vorige


def connect(adres: str) -> Engine:
    """Return connections to the database at *adres*, whatever stands in it."""
    url = _read(adres)
    if "connect_timeout" not in url.query:
        url = url.update_query_dict({"connect_timeout": _VERBINDEN_SECONDEN})
    motor = create_engine(url, pool_pre_ping=True, hide_parameters=True)
    event.listen(motor, "connect", _configure)
    return motor


def _read(adres: str) -> URL:
    if find_spec("psycopg") is None:
        raise LogboekError(
            "extra-ontbreekt",
            "Voor PostgreSQL ontbreekt een onderdeel.",
            help='Installeer het met: pip install "deelkader[postgresql]"',
        )
    try:
        return make_url(adres).set(drivername="postgresql+psycopg")
    except (ArgumentError, ValueError):
        # WHY outside: the error of the library may repeat the password.
        pass
    raise _unreadable()


def _unreadable() -> LogboekError:
    return LogboekError(
        "logboek-adres-ongeldig",
        "Het adres van de database is niet te lezen.",
        help="Schrijf het als postgresql://naam@computer:5432/database.",
    )


def _bring_up(
    verbinding: Connection, inrichting: Inrichting, migreer_bij: set[Stand]
) -> None:
    slot = {"slot": _SLOT_MIGREREN}
    verbinding.execute(text("SELECT pg_advisory_xact_lock(:slot)"), slot)
    # WHY: look again, now that no other process can be at it.
    stand = find_stand(verbinding, inrichting)
    if stand is Stand.BIJ:
        return
    if stand not in migreer_bij:
        # WHY: other processes of the older version may still be using it.
        raise LogboekError(
            "logboek-ouder-schema",
            "Dit logboek is gemaakt door een oudere versie van deelkader.",
            help="Stop de oudere versie, maak een kopie, en draai `deelkader migreer`.",
        )
    upgrade(verbinding, inrichting)


def _configure(raw: Any, _record: object) -> None:
    """Check that a new connection is durable, and let it not wait for ever."""
    try:
        with raw.cursor() as cursor:
            names = ", ".join(f"current_setting('{name}')" for name in _DUURZAAM)
            cursor.execute(f"SELECT {names}")
            found = dict(zip(_DUURZAAM, cursor.fetchone(), strict=True))
            for name, value in _SESSIE.items():
                cursor.execute(f"SET {name} = '{value}'")
        raw.commit()
        _require_durable(found)
    except BaseException:
        raw.close()
        raise


def _require_durable(found: Mapping[str, str]) -> None:
    for name, wanted in _DUURZAAM.items():
        if found[name] not in wanted:
            raise LogboekError(
                "logboek-niet-duurzaam",
                "Deze database kan niet beloven dat een regel bewaard blijft:"
                f" {name} staat uit.",
                help=f"Zet {name} aan in de instellingen van PostgreSQL.",
            )
