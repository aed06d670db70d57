# SPDX-License-Identifier: EUPL-1.2
"""
A log as version 1 of deelkader made it, to be taken over by tests.

The tables and triggers are those of that version, word for word.
"""

from __future__ import annotations

import hashlib
import sqlite3
from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

SCHEMA = (
    """
    CREATE TABLE logregel (
        regelnummer INTEGER PRIMARY KEY,
        id TEXT UNIQUE NOT NULL,
        tijdstip TEXT NOT NULL,
        inhoud BLOB NOT NULL,
        vorige BLOB NOT NULL,
        hash BLOB NOT NULL
    ) STRICT
    """,
    """
    CREATE TRIGGER logregel_alleen_erbij BEFORE INSERT ON logregel
    WHEN NEW.regelnummer
            IS NOT (SELECT ifnull(max(regelnummer), 0) + 1 FROM logregel)
        OR EXISTS (SELECT 1 FROM logregel WHERE id = NEW.id)
    BEGIN SELECT RAISE(ABORT, 'logregel: not the next line'); END
    """,
    """
    CREATE TRIGGER logregel_niet_wijzigen BEFORE UPDATE ON logregel
    BEGIN SELECT RAISE(ABORT, 'logregel: append only'); END
    """,
    """
    CREATE TRIGGER logregel_niet_wissen BEFORE DELETE ON logregel
    BEGIN SELECT RAISE(ABORT, 'logregel: append only'); END
    """,
    "PRAGMA user_version = 1",
)
OPENBAAR = b"een meisje van veertien uit een verzonnen gezin"


def open_as_first_version(map_: Path) -> sqlite3.Connection:
    """Return a connection to a file of version 1 in *map_*, made when it is absent."""
    map_.mkdir(exist_ok=True)
    connection = sqlite3.connect(map_ / "deelkader.sqlite", isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    if not connection.execute("PRAGMA user_version").fetchone()[0]:
        for statement in SCHEMA:
            connection.execute(statement)
    return connection


def add_rows(connection: sqlite3.Connection, count: int) -> None:
    """Add *count* rows with a content that can be found on the disk."""
    start = connection.execute("SELECT count(*) FROM logregel").fetchone()[0]
    connection.execute("BEGIN IMMEDIATE")
    for nr in range(start + 1, start + count + 1):
        content = b"%d %s" % (nr, OPENBAAR * (nr % 40 + 1))
        hash_ = hashlib.sha256(content).digest()
        row = (nr, f"id-{nr:06d}", "2026-11-22T10:00:00Z", content, b"", hash_)
        connection.execute("INSERT INTO logregel VALUES (?, ?, ?, ?, ?, ?)", row)
    connection.execute("COMMIT")


def add_answers(
    connection: sqlite3.Connection, inhouden: list[bytes], begin: datetime
) -> list[bytes]:
    """Add lines as version 1 chained them, a second apart; return their hashes."""
    hashes = [hashlib.sha256(b"deelkader/logboek/1/genesis\n").digest()]
    for nr, content in enumerate(inhouden, start=1):
        moment = begin + timedelta(seconds=nr)
        tijdstip = moment.strftime("%Y-%m-%dT%H:%M:%S.000Z")
        id_ = f"01J{nr:023d}"
        digest = hashlib.sha256(b"deelkader/logregel/1\n" + nr.to_bytes(8, "big"))
        for field in (hashes[-1], id_.encode(), tijdstip.encode(), content):
            digest.update(len(field).to_bytes(8, "big") + field)
        row = (nr, id_, tijdstip, content, hashes[-1], digest.digest())
        connection.execute("INSERT INTO logregel VALUES (?, ?, ?, ?, ?, ?)", row)
        hashes.append(digest.digest())
    return hashes[1:]


def make_first_version(map_: Path, count: int) -> None:
    """Make a log of version 1 with *count* rows in *map_*."""
    connection = open_as_first_version(map_)
    add_rows(connection, count)
    connection.close()
