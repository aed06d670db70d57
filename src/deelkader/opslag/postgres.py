# SPDX-License-Identifier: EUPL-1.2
"""
PostgreSQL as the store of many processes.

Responsible for the connections and for refusing a server that cannot promise that a
COMMIT stays. Floor 4, `opslag`.
"""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Final, Self

from sqlalchemy import Engine, MetaData, create_engine, text
from sqlalchemy.engine import make_url

from deelkader.errors import LogboekError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy import Connection

_ADRES: Final = ("postgresql://", "postgresql+psycopg://")
_DUURZAAM: Final = {
    "fsync": {"on"},
    "full_page_writes": {"on"},
    "synchronous_commit": {"on", "remote_apply", "remote_write", "local"},
}


def is_postgres(waar: Path | str) -> bool:
    """Return whether *waar* is the address of a PostgreSQL database."""
    return str(waar).startswith(_ADRES)


class Postgres:
    """The connections to one database."""

    een_schrijver = False

    def __init__(self, motor: Engine) -> None:
        self.motor = motor

    @classmethod
    def open(cls, adres: str, tabellen: MetaData) -> Self:
        """Open the database at *adres* and make the tables that are missing."""
        url = make_url(adres).set(drivername="postgresql+psycopg")
        motor = create_engine(url, pool_pre_ping=True, hide_parameters=True)
        with motor.begin() as verbinding:
            _require_durable(verbinding)
            verbinding.execute(text("SELECT pg_advisory_xact_lock(7303014)"))
            tabellen.create_all(verbinding)
        return cls(motor)

    def require_in_place(self) -> None:
        """Do nothing: the server guards its own files."""

    @contextlib.contextmanager
    def writing(self) -> Iterator[Connection]:
        """Give a connection in a transaction that writes."""
        with self.motor.begin() as verbinding:
            yield verbinding

    @contextlib.contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a connection that sees one moment."""
        with (
            self.motor.connect() as plain,
            plain.execution_options(isolation_level="REPEATABLE READ") as verbinding,
            verbinding.begin(),
        ):
            yield verbinding


def _require_durable(verbinding: Connection) -> None:
    for name, wanted in _DUURZAAM.items():
        if verbinding.execute(text(f"SHOW {name}")).scalar_one() not in wanted:
            raise LogboekError(
                "logboek-niet-duurzaam",
                "Deze database kan niet beloven dat een regel bewaard blijft:"
                f" {name} staat uit.",
                help=f"Zet {name} aan in de instellingen van PostgreSQL.",
            )
