# SPDX-License-Identifier: EUPL-1.2
"""
Fixtures that give a test both kinds of store, so that one test is run on both.

`log_en_sleutels`
    Two addresses: of a log that holds nothing yet and of a key store that is new. Two
    folders for SQLite, two databases for PostgreSQL. ``log_en_sleutels.log`` goes into
    `Opslag.open`, or into whatever opens a log. Its tables are there: the migrations
    made them once, and each test gets a copy. That takes a third of the time.
`leeg_logboek`
    A folder with such a log, to copy.
`waar`
    The address of a store that is new and empty: opening it makes the tables.
`opslag`
    That address, opened as a log; it is closed afterwards.
`adres`
    A new, empty PostgreSQL database, for a test about PostgreSQL itself. Such a test
    carries ``@pytest.mark.postgres``; the others get the mark by their parameter.
`later_program`
    The log as a next version of this program would hold it: one migration more.
`eigen_cluster`
    A PostgreSQL server for this test alone: to stop, to kill, to set up badly.

A test that asks for one of the first three runs twice: ``[sqlite]`` and
``[postgresql]``. One server serves all tests of a worker; it starts at the first.
"""

from __future__ import annotations

import dataclasses
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest
from sqlalchemy import Column, Integer, MetaData, Table
from tests.postgres import Cluster

from deelkader.opslag import LOG, Inrichting, Opslag, migraties

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class Adressen(NamedTuple):
    """Where a log and its keys are."""

    log: Path | str
    sleutels: Path | str


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    """Return a PostgreSQL server that is shared by the tests of this worker."""
    server = Cluster()
    try:
        server.start()
        yield server
    finally:
        server.remove()


@pytest.fixture(scope="session")
def sjabloon(cluster: Cluster) -> str:
    """Return the name of a database with a log that holds nothing yet."""
    cluster.run("CREATE DATABASE sjabloon")
    Opslag.open(cluster.adres("sjabloon"), LOG).close()
    return "sjabloon"


@pytest.fixture(scope="session")
def leeg_logboek(tmp_path_factory) -> Path:
    """Return a folder with a log that holds nothing yet."""
    folder: Path = tmp_path_factory.mktemp("leeg") / "log"
    Opslag.open(folder, LOG).close()
    return folder


@pytest.fixture
def eigen_cluster() -> Iterator[Cluster]:
    """Return a PostgreSQL server of this test; it is not started yet."""
    server = Cluster()
    try:
        yield server
    finally:
        server.remove()


@pytest.fixture
def adres(cluster: Cluster) -> Iterator[str]:
    """Return the address of a new, empty PostgreSQL database."""
    with cluster.database() as address:
        yield address


@pytest.fixture(
    params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)]
)
def log_en_sleutels(request, tmp_path) -> Iterator[Adressen]:
    """Return the addresses of a new log and a new key store, of each kind."""
    if request.param == "sqlite":
        shutil.copytree(request.getfixturevalue("leeg_logboek"), tmp_path / "log")
        yield Adressen(tmp_path / "log", tmp_path / "sleutels")
        return
    server = request.getfixturevalue("cluster")
    sjabloon = request.getfixturevalue("sjabloon")
    with server.database(sjabloon) as log, server.database() as sleutels:
        yield Adressen(log, sleutels)


@pytest.fixture(
    params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)]
)
def waar(request, tmp_path) -> Path | str:
    """Return the address of one new store, of each kind."""
    if request.param == "sqlite":
        folder: Path = tmp_path / "log"
        return folder
    address: str = request.getfixturevalue("adres")
    return address


@pytest.fixture
def opslag(waar) -> Iterator[Opslag]:
    """Return a new log that is open, of each kind."""
    opened = Opslag.open(waar, LOG)
    yield opened
    opened.close()


LATER = "log_9000"
LATERE_MIGRATIE = """
from alembic import op
from sqlalchemy import Column, Integer

revision = "{later}"
down_revision = "{nu}"


def upgrade():
    op.create_table("later", Column("x", Integer, primary_key=True))
    {eind}
"""


@pytest.fixture
def later_program(tmp_path) -> Callable[..., Inrichting]:
    """Return what makes the log of a next version of this program."""

    def make(eind: str = "") -> Inrichting:
        map_ = tmp_path / "migraties"
        shutil.copytree(Path(migraties.__file__).parent / LOG.map, map_)
        code = LATERE_MIGRATIE.format(later=LATER, nu=LOG.versie, eind=eind)
        (map_ / "versies" / "v9000_later.py").write_text(code, encoding="utf-8")
        tabellen = MetaData()
        for table in LOG.tabellen.tables.values():
            table.to_metadata(tabellen)
        Table("later", tabellen, Column("x", Integer, primary_key=True))
        versies = (*LOG.versies, LATER)
        return dataclasses.replace(
            LOG, tabellen=tabellen, map=str(map_), versies=versies
        )

    return make
