# SPDX-License-Identifier: EUPL-1.2
"""What the budgets of the log share: contents as they really are, and a raw store."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from bench.vragen import complete_worlds

PARTIJ = 100
"""Lines in a batch."""
VRAGEN = 200
PERSONEN = 2_000


class Antwoorden:
    """Answers of the real kader, each about the next of many persons."""

    def __init__(self) -> None:
        from deelkader import Kader
        from deelkader.service.oordeelinhoud import canonical_question

        kader = Kader.standard()
        asked = complete_worlds(kader, VRAGEN, alles=False)
        self._answered = [
            (canonical_question(world.vraag), kader.evaluate(world.vraag))
            for world in asked
        ]
        self._given = 0

    def take(self, aantal: int) -> list[Any]:
        """Return *aantal* contents, made now: as the service makes them."""
        from deelkader.service.beantwoord import Beantwoord
        from deelkader.service.oordeelinhoud import line_of

        found = []
        for number in range(self._given, self._given + aantal):
            vraag, oordeel = self._answered[number % VRAGEN]
            person = {"jeugdige": f"psn-{number % PERSONEN:06d}"}
            one = Beantwoord.of(vraag | person, oordeel)
            found.append(line_of(one, "2026-11-29T10:00:00.000Z"))
        self._given += aantal
        return found


def contents(aantal: int) -> list[Any]:
    """Return *aantal* answers of the real kader, each about a person of its own."""
    return Antwoorden().take(aantal)


@contextlib.contextmanager
def folder() -> Iterator[Path]:
    """Give a folder on the disk of the project: /tmp may be memory."""
    map_ = Path(tempfile.mkdtemp(prefix=".meting-", dir=Path.cwd()))
    try:
        yield map_
    finally:
        shutil.rmtree(map_)


def as_lines(rows: Sequence[tuple[Any, ...]], nr: int) -> list[tuple[Any, ...]]:
    """Return *rows* (id, key and three parts) as the lines after number *nr*."""
    numbered = enumerate(rows, nr + 1)
    return [(1, number, f"{number:026d}", *row[1:]) for number, row in numbered]


class KaleOpslag:
    """SQLite with the rows of a log and nothing else: the ceiling of the store."""

    def __init__(self, map_: Path) -> None:
        self._db = sqlite3.connect(map_ / "kaal.sqlite", isolation_level=None)
        self._db.execute("PRAGMA journal_mode = WAL")
        self._db.execute("PRAGMA synchronous = FULL")
        self._db.execute(
            "CREATE TABLE regel (log INTEGER, nr INTEGER, id TEXT, sleutel TEXT,"
            " blad BLOB, feiten BLOB, personen BLOB, PRIMARY KEY (log, nr))"
        )
        self._db.execute("CREATE UNIQUE INDEX a ON regel (id)")
        self._db.execute("CREATE INDEX b ON regel (sleutel, nr)")
        self._nr = 0

    def append(self, rows: Sequence[tuple[Any, ...]]) -> None:
        """Write *rows* (id, key and three parts) in one durable transaction."""
        numbered = as_lines(rows, self._nr)
        self._nr += len(rows)
        self._db.execute("BEGIN IMMEDIATE")
        self._db.executemany("INSERT INTO regel VALUES (?, ?, ?, ?, ?, ?, ?)", numbered)
        self._db.execute("COMMIT")

    def close(self) -> None:
        """Close the file."""
        self._db.close()


def stored_rows(logboek: Any) -> list[tuple[Any, ...]]:
    """Return the rows of *logboek* as they are stored: id, key, three parts."""
    return [
        (row.id, row.sleutel, row.blad, row.feiten, row.personen)
        for _, row in logboek.lezer.lines_with_rows()
    ]
