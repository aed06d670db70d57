# SPDX-License-Identifier: EUPL-1.2
"""A PostgreSQL of a bench's own, the one of the tests, and a raw table in it."""

from __future__ import annotations

import contextlib
import importlib.util
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from bench.logregels import as_lines
from bench.meting import OntbreektError


@contextlib.contextmanager
def postgres() -> Iterator[Any]:
    """Give a server that was made for this run (durable, as always)."""
    # WHY by its file: another package in this environment may be called tests too.
    place = Path(__file__).parents[1] / "tests" / "postgres.py"
    spec = importlib.util.spec_from_file_location("proefpostgres", place)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    if module.find_programs() is None:
        raise OntbreektError("PostgreSQL ontbreekt: apt-get install postgresql")
    cluster = module.Cluster()
    try:
        cluster.start()
        yield cluster
    finally:
        cluster.remove()


class KalePostgres:
    """PostgreSQL with the rows of a log and nothing else: the ceiling of the store."""

    def __init__(self, database: str) -> None:
        import psycopg

        self._db = psycopg.connect(database)
        self._db.execute(
            "CREATE TABLE regel (log INTEGER, nr BIGINT, id TEXT, sleutel TEXT,"
            " blad BYTEA, feiten BYTEA, personen BYTEA, PRIMARY KEY (log, nr))"
        )
        self._db.execute("CREATE UNIQUE INDEX a ON regel (id)")
        self._db.execute("CREATE INDEX b ON regel (sleutel, nr)")
        self._db.commit()
        self._nr = 0

    def append(self, rows: Sequence[tuple[Any, ...]]) -> None:
        """Write *rows* (id, key and three parts) in one durable transaction."""
        numbered = as_lines(rows, self._nr)
        self._nr += len(rows)
        with self._db.cursor() as cursor:
            cursor.executemany(
                "INSERT INTO regel VALUES (%s, %s, %s, %s, %s, %s, %s)", numbered
            )
        self._db.commit()

    def close(self) -> None:
        """Close the connection."""
        self._db.close()
