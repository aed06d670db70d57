# SPDX-License-Identifier: EUPL-1.2
"""
The store of version 1, whose lines stood in it as plain text.

Responsible for setting its file aside, for giving its rows to who writes them anew,
each exactly once, and for leaving nothing of them on the disk. Does not know what a
row means: `logboek` does the writing. Floor 4, `opslag`.

Killed anywhere, the next time goes on:

    deelkader.sqlite      version 1; `Opslag.open` sets it aside
    deelkader-1.sqlite    set aside; how far it was taken over is in the new store
    deelkader-1.wissen    all of it is in the new store: only to be wiped
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from sqlalchemy import delete, insert, select

from deelkader.errors import LogboekError
from deelkader.opslag.fouten import read_errors, write_errors
from deelkader.opslag.schijf import sync_folder
from deelkader.opslag.tabellen import overname

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from deelkader.opslag.eenheid import Eenheid
    from deelkader.opslag.opslag import Opslag

_NAAM: Final = "deelkader.sqlite"
_OPZIJ: Final = "deelkader-1.sqlite"
_WISSEN: Final = "deelkader-1.wissen"
_FIRST: Final = -(2**63)
_ROWS: Final = 256
_BLOCK: Final = 1 << 20


@dataclass(frozen=True, slots=True)
class EersteRegel:
    """One row of the table `logregel` of version 1, as it was on disk."""

    regelnummer: int
    id: str
    tijdstip: str
    inhoud: bytes
    vorige: bytes
    hash: bytes


class Schrijver(Protocol):
    """What writes rows of version 1 into the unit of work that it gets."""

    def __call__(self, eenheid: Eenheid, regels: Sequence[EersteRegel]) -> None:
        """Write *regels*, in this order; raise when one of them cannot be taken."""


def is_set_aside(map_: Path) -> bool:
    """Return whether in *map_* a store of version 1 waits to be taken over."""
    return any((map_ / naam).exists() for naam in (_OPZIJ, _WISSEN))


def set_aside(map_: Path, connection: sqlite3.Connection, inode: int) -> None:
    """
    Give the file of version 1 in *map_* its other name, whole and without a WAL.

    *connection* has it open, *inode* is what had its name before that. WHY on the
    connection that found it: closing it would throw away the WAL with what it held.

    Raises:
        LogboekError: a program of version 1 is still using it.

    """
    path, aside = map_ / _NAAM, map_ / _OPZIJ
    _leave_wal(path, connection)
    connection.execute("BEGIN EXCLUSIVE")
    # WHY: who waited for this lock may find that another did it already; then the
    # new store has this name.
    if _inode(path) == inode:
        with contextlib.suppress(FileExistsError):
            os.link(path, aside)
        if _inode(aside) != inode:
            raise LogboekError(
                "logboek-onbekend-bestand",
                f"In deze map staan twee oude logboeken: {_NAAM} en {_OPZIJ}.",
                help="Zet een van beide in een eigen map.",
            )
        path.unlink()
        sync_folder(map_)
    connection.execute("ROLLBACK")


def take_over(map_: Path, opslag: Opslag, schrijf: Schrijver) -> int:
    """
    Let *schrijf* write every row that waits in *map_* into *opslag*; then wipe them.

    Each part of the rows and how far they are is one unit of work, so that no row
    is lost or doubled, whenever this is killed and whoever else is doing it.

    Returns:
        How many rows were written now.

    Raises:
        LogboekError: the store cannot be written, or the old file cannot be read.
        Whatever *schrijf* raises; the rows stay where they are.

    """
    taken = 0
    while is_set_aside(map_):
        with opslag.unit() as eenheid:
            eenheid.lock(overname)
            regels = _next_rows(map_, eenheid)
            if regels:
                schrijf(eenheid, regels)
                taken += len(regels)
            # WHY in the unit: nobody else reads a file that is being wiped.
            elif (map_ / _OPZIJ).exists():
                (map_ / _OPZIJ).rename(map_ / _WISSEN)
                sync_folder(map_)
        if not regels:
            _wipe(map_ / _WISSEN)
    return taken


def _next_rows(map_: Path, eenheid: Eenheid) -> list[EersteRegel]:
    """Return the rows that come next, and note that they are taken."""
    if not (map_ / _OPZIJ).exists():
        return []
    with read_errors(), _read(map_ / _OPZIJ) as old:
        bron = _bron(old)
        if bron is None:
            return []
        same = overname.c.bron == bron
        query = select(overname.c.tot).where(same)
        tot = eenheid.verbinding.execute(query).scalar_one_or_none()
        start = _FIRST if tot is None else tot + 1
        rows = old.execute(
            "SELECT regelnummer, id, tijdstip, inhoud, vorige, hash FROM logregel"
            " WHERE regelnummer >= ? ORDER BY regelnummer LIMIT ?",
            (start, _ROWS),
        ).fetchall()
    if rows:
        eenheid.verbinding.execute(delete(overname).where(same))
        values = {"bron": bron, "tot": rows[-1][0]}
        eenheid.verbinding.execute(insert(overname).values(values))
    return [EersteRegel(*row) for row in rows]


def _bron(old: sqlite3.Connection) -> bytes | None:
    """Return what tells this log from every other, or None when it is empty."""
    found = old.execute(
        "SELECT CAST(hash AS BLOB) FROM logregel ORDER BY regelnummer LIMIT 1"
    ).fetchone()
    return None if found is None else bytes(found[0])


@contextlib.contextmanager
def _read(path: Path) -> Iterator[sqlite3.Connection]:
    uri = f"{path.absolute().as_uri()}?mode=ro"
    with contextlib.closing(sqlite3.connect(uri, uri=True)) as connection:
        # WHY: a text with broken bytes must be found as a changed line.
        connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
        yield connection


def _leave_wal(path: Path, connection: sqlite3.Connection) -> None:
    """Bring all of the WAL into the file, and wipe it; nobody else has it open."""
    try:
        # WHY: in this mode the lock stays after COMMIT, and it is not given while
        # anybody else has the file open.
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("COMMIT")
    except sqlite3.OperationalError as error:
        if not _is_busy(error):
            raise
        raise LogboekError(
            "logboek-niet-schrijfbaar",
            "Een oudere versie van deelkader gebruikt dit logboek nog.",
            help="Stop die eerst, en start deelkader dan opnieuw.",
        ) from error
    connection.execute("PRAGMA wal_checkpoint(RESTART)")
    # WHY: all of it is in the file now, and a WAL of zeros is an empty one.
    _overwrite(Path(f"{path}-wal"))
    connection.execute("PRAGMA journal_mode = DELETE")


def _is_busy(error: sqlite3.OperationalError) -> bool:
    return error.sqlite_errorcode & 0xFF in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}


def _inode(path: Path) -> int | None:
    try:
        return path.stat().st_ino
    except FileNotFoundError:
        return None


def _wipe(path: Path) -> None:
    """Overwrite the file at *path* and remove it; it may be gone already."""
    with write_errors():
        _overwrite(path)
        path.unlink(missing_ok=True)
        sync_folder(path.parent)


def _overwrite(path: Path) -> None:
    """
    Put zeros over every byte of the file at *path*, on the disk.

    A disk that never writes twice in one place (SSD, copy-on-write) may keep the old
    bytes for a while: encrypt the disk.
    """
    try:
        descriptor = os.open(path, os.O_WRONLY)
    except FileNotFoundError:
        return
    try:
        left = os.fstat(descriptor).st_size
        while left:
            left -= os.write(descriptor, bytes(min(left, _BLOCK)))
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
