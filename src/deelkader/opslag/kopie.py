# SPDX-License-Identifier: EUPL-1.2
"""
A store as one SQLite file that nobody writes to: copied while in use, and put back.

Both kinds of store give the same file, so that what was copied from one kind can be
put back into the other. Knows nothing of what a row means. Floor 4, `opslag`.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote, urlencode

from sqlalchemy import create_engine, func, select
from sqlalchemy.pool import NullPool

from deelkader.errors import LogboekError
from deelkader.opslag.fouten import read_errors, write_errors
from deelkader.opslag.migraties import Stand, find_stand, previous_version
from deelkader.opslag.opslag import Opslag
from deelkader.opslag.postgres import connect, is_postgres
from deelkader.opslag.schijf import make_file, make_folder, sync_folder

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection, Table

    from deelkader.opslag.inrichting import Inrichting

_RIJEN: Final = 1_000
_BLOK: Final = 1 << 20


def is_there(waar: Path | str, inrichting: Inrichting) -> bool:
    """
    Return whether a store stands at *waar*, without making one.

    Raises:
        LogboekError: a newer version made it, or something else than deelkader did.
    """
    if not is_postgres(waar):
        return (Path(waar) / inrichting.bestand).is_file()
    return _stand(str(waar), inrichting)[0] is not Stand.LEEG


def is_free(waar: Path | str, inrichting: Inrichting) -> bool:
    """
    Return whether a store can be put back at *waar* without overwriting anything.

    Raises:
        LogboekError: a newer version made what stands there, or another program did.
    """
    if not is_postgres(waar):
        with read_errors():
            folder = Path(waar)
            return not folder.exists() or not any(folder.iterdir())
    stand, is_empty = _stand(str(waar), inrichting)
    return stand is Stand.LEEG or (stand is Stand.BIJ and is_empty)


def _stand(adres: str, inrichting: Inrichting) -> tuple[Stand, bool]:
    """Return what stands in a database, and whether all its tables are empty."""
    with read_errors():
        motor = connect(adres)
        try:
            with motor.connect() as verbinding:
                stand = find_stand(verbinding, inrichting)
                if stand is not Stand.BIJ:
                    return stand, False
                tables = inrichting.tabellen.sorted_tables
                return stand, not any(_has_rows(verbinding, t) for t in tables)
        finally:
            motor.dispose()


def _has_rows(verbinding: Connection, table: Any) -> bool:
    return verbinding.execute(select(table).limit(1)).first() is not None


def copy_store(waar: Path | str, inrichting: Inrichting, map_: Path) -> Path:
    """
    Copy the store at *waar*, as it is at one moment, to a file in *map_*.

    Others go on reading and writing meanwhile. Returns the file, which is on disk.

    Raises:
        LogboekError: the store cannot be read, or the file cannot be written.
    """
    doel = map_ / inrichting.bestand
    with write_errors():
        if is_postgres(waar):
            _copy_rows(str(waar), inrichting, map_)
        else:
            _copy_pages(Path(waar) / inrichting.bestand, doel)
        make_still(doel)
    require_sound(doel, inrichting)
    return doel


def _copy_pages(bron: Path, doel: Path) -> None:
    # WHY not `Opslag.open`: that would migrate what an older version made, and a
    # copy is what one makes before that.
    make_file(doel)
    with (
        closing(sqlite3.connect(_address(bron, mode="rw"), uri=True)) as source,
        closing(sqlite3.connect(doel)) as target,
    ):
        # WHY all at once: between two steps a writer would make it begin again; in
        # WAL mode nobody waits for who reads.
        source.backup(target, pages=-1)


def _copy_rows(adres: str, inrichting: Inrichting, map_: Path) -> None:
    with (
        closing(Opslag.open(adres, inrichting)) as bron,
        closing(Opslag.open(map_, inrichting)) as target,
    ):
        _pour(bron, target, inrichting)


def _pour(bron: Opslag, target: Opslag, inrichting: Inrichting) -> None:
    """Add every row of *bron* to *target*: all of them, or none."""
    with bron.reading() as verbinding, target.unit() as eenheid:
        for table in inrichting.tabellen.sorted_tables:
            query = select(table).order_by(*table.primary_key.columns)
            rows = verbinding.execute(query.execution_options(yield_per=_RIJEN))
            for some in rows.partitions():
                eenheid.insert_rows(table, [tuple(row) for row in some])
            if target.naam == "postgresql":
                _count_on(eenheid.verbinding, table)


def _count_on(verbinding: Connection, table: Table) -> None:
    """Let the numbers that the server gives go on after those that were put back."""
    column = table.autoincrement_column
    if column is None:
        return
    prepare = verbinding.dialect.identifier_preparer
    sequence = func.pg_get_serial_sequence(prepare.format_table(table), column.name)
    last = select(func.max(column)).scalar_subquery()
    verbinding.execute(select(func.setval(sequence, last)))


def make_still(pad: Path) -> None:
    """Leave of the store *pad* one file with nothing beside it, and put it on disk."""
    with closing(sqlite3.connect(pad)) as raw:
        raw.execute("PRAGMA journal_mode = DELETE")
    sync_file(pad)


def put_back(bestand: Path, inrichting: Inrichting, waar: Path | str) -> None:
    """
    Put the copy *bestand* back at *waar*; all of it is on disk, or nothing is.

    *bestand* is used up: for a folder it is moved there, so it stands on that disk.
    Requires that `is_free` said so of *waar*.

    Raises:
        LogboekError: it cannot be written there.
    """
    with write_errors():
        if not is_postgres(waar):
            folder = Path(waar)
            make_folder(folder)
            sync_file(bestand)
            bestand.rename(folder / inrichting.bestand)
            sync_folder(folder)
            return
        with (
            closing(Opslag.migrate(bestand.parent, inrichting)) as bron,
            closing(Opslag.open(waar, inrichting)) as target,
        ):
            _pour(bron, target, inrichting)


@contextlib.contextmanager
def reading_copy(bestand: Path) -> Iterator[Connection]:
    """
    Give a connection that reads the copy *bestand*, and leaves nothing beside it.

    Raises:
        LogboekError: it is not a file of SQLite, or it is damaged.
    """
    with _reading(_address(bestand, immutable="1")) as verbinding:
        yield verbinding


@contextlib.contextmanager
def reading_store(waar: Path | str, inrichting: Inrichting) -> Iterator[Connection]:
    """Give a connection that reads one moment of the store in use at *waar*."""
    if not is_postgres(waar):
        pad = Path(waar) / inrichting.bestand
        with _reading(_address(pad, mode="rw")) as verbinding:
            # WHY by hand: the driver begins nothing for who only reads.
            verbinding.exec_driver_sql("BEGIN")
            yield verbinding
        return
    with (
        closing(Opslag.open(waar, inrichting)) as opened,
        opened.reading() as verbinding,
    ):
        yield verbinding


@contextlib.contextmanager
def _reading(address: str) -> Iterator[Connection]:
    motor = create_engine(
        "sqlite://",
        creator=lambda: sqlite3.connect(address, uri=True, isolation_level=None),
        poolclass=NullPool,
        hide_parameters=True,
    )
    try:
        with read_errors(), motor.connect() as verbinding:
            yield verbinding
    finally:
        motor.dispose()


def _address(bestand: Path, **opties: str) -> str:
    return f"file:{quote(str(bestand.absolute()))}?{urlencode(opties)}"


def version_of(bestand: Path, inrichting: Inrichting) -> str:
    """Return the migration that made the copy *bestand*; it is sound."""
    with reading_copy(bestand) as verbinding:
        stand = find_stand(verbinding, inrichting)
        return previous_version(verbinding, inrichting, stand) or ""


def require_sound(bestand: Path, inrichting: Inrichting) -> None:
    """
    Raise a LogboekError unless *bestand* is a whole store of this kind.

    An older version may have made it: `put_back` brings it up.
    """
    with reading_copy(bestand) as verbinding:
        checked = verbinding.exec_driver_sql("PRAGMA integrity_check").scalars().all()
        if checked != ["ok"]:
            raise LogboekError(
                "logboek-niet-leesbaar", "Het bestand van deze kopie is beschadigd."
            )
        if find_stand(verbinding, inrichting) not in {Stand.BIJ, Stand.OUDER}:
            raise LogboekError(
                "logboek-onbekend-bestand", "In deze kopie staat niet wat erin hoort."
            )


def copy_file(bron: Path, doel: Path) -> None:
    """Copy a file, so that only its owner can read it; on disk when this returns."""
    make_file(doel)
    with bron.open("rb") as van, doel.open("wb") as naar:
        while block := van.read(_BLOK):
            naar.write(block)
        naar.flush()
        os.fsync(naar.fileno())


def sync_file(pad: Path) -> None:
    """Put what was written to *pad* on disk."""
    descriptor = os.open(pad, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def hash_file(pad: Path) -> str:
    """Return the SHA-256 of the bytes of *pad*, in hex."""
    with pad.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
