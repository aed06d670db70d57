# SPDX-License-Identifier: EUPL-1.2
"""The SQLite file: how it is opened, what it promises, and what it refuses."""

from __future__ import annotations

import multiprocessing
import os
import sqlite3
import stat
import tempfile
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from deelkader.errors import LogboekError
from deelkader.opslag import LogRow, SqliteStore, bestand
from deelkader.opslag.bestand import FILE_NAME, SCHEMA_VERSION, require_durable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from multiprocessing.synchronize import Barrier

NOBODY = 65534


def row(number: int) -> LogRow:
    """Return a row that means nothing; the store does not look inside."""
    return LogRow(number, f"id-{number}", "t", b"i", b"v", b"h")


def mode_of(path: Path) -> int:
    """Return the permission bits of *path*."""
    return stat.S_IMODE(path.stat().st_mode)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteStore]:
    """Return a store with two rows."""
    opened = SqliteStore.open(tmp_path)
    for number in (1, 2):
        with opened.transaction() as transaction:
            transaction.insert(row(number))
    yield opened
    opened.close()


@pytest.fixture
def ordinary_folder() -> Iterator[Path]:
    """Return a folder of a user whom file modes stop; root gives up its rights."""
    root = os.geteuid() == 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if root:
            os.chown(folder, NOBODY, NOBODY)
            os.seteuid(NOBODY)
        try:
            yield folder
        finally:
            if root:
                os.seteuid(0)
            folder.chmod(0o700)


def test_folder_and_files_are_for_the_owner_only(tmp_path: Path) -> None:
    """The folders that are made get 0700, and every file in them 0600."""
    folder = tmp_path / "een" / "twee"
    opened = SqliteStore.open(folder)
    with opened.transaction() as transaction:
        transaction.insert(row(1))
    assert (mode_of(folder.parent), mode_of(folder)) == (0o700, 0o700)
    files = {path.name: mode_of(path) for path in folder.iterdir()}
    names = [FILE_NAME, f"{FILE_NAME}-shm", f"{FILE_NAME}-wal"]
    assert files == dict.fromkeys(names, 0o600)
    opened.close()


def test_the_promise_is_really_in_force(store: SqliteStore) -> None:
    """WAL, FULL, foreign keys and waiting for a lock are on, asked of SQLite itself."""
    connection = store._connection
    found = {
        name: connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
    }
    assert found == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "busy_timeout": 10_000,
    }


@pytest.mark.parametrize(
    "pragma",
    ["journal_mode = DELETE", "synchronous = NORMAL", "synchronous = OFF"],
)
def test_less_than_the_promise_is_refused(tmp_path: Path, pragma: str) -> None:
    """Without WAL or without FULL the store does not open its door."""
    connection = sqlite3.connect(tmp_path / "x", isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    require_durable(connection)
    connection.execute(f"PRAGMA {pragma}")
    with pytest.raises(LogboekError) as caught:
        require_durable(connection)
    connection.close()
    assert caught.value.code == "logboek-niet-duurzaam"


def test_rows_come_back_in_order(store: SqliteStore) -> None:
    """Rows are found by id, in order, counted, and as last."""
    assert list(store.logregels()) == [row(1), row(2)]
    assert (store.logregel("id-2"), store.logregel("id-9")) == (row(2), None)
    assert store.count() == 2
    with store.transaction() as transaction:
        assert transaction.last() == row(2)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE logregel SET inhoud = x'00'",
        "DELETE FROM logregel",
        "INSERT INTO logregel VALUES (4, 'd', 't', x'', x'', x'')",
        "INSERT OR REPLACE INTO logregel VALUES (2, 'd', 't', x'', x'', x'')",
        "INSERT OR REPLACE INTO logregel VALUES (3, 'id-1', 't', x'', x'', x'')",
        "INSERT INTO logregel VALUES (3, 'd', 't', 'text', x'', x'')",
        "INSERT INTO logregel VALUES (3, NULL, 't', x'', x'', x'')",
    ],
)
def test_the_table_only_grows(
    tmp_path: Path, store: SqliteStore, statement: str
) -> None:
    """Also another tool can only add the next row, of the right types."""
    other = sqlite3.connect(tmp_path / FILE_NAME)
    with pytest.raises(sqlite3.IntegrityError):
        other.execute(statement)
    other.close()
    assert list(store.logregels()) == [row(1), row(2)]


def test_an_error_in_a_transaction_leaves_nothing(store: SqliteStore) -> None:
    """Whatever is raised inside, nothing of it is kept and the store goes on."""

    def fail() -> None:
        with store.transaction() as transaction:
            transaction.insert(row(3))
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fail()
    assert store.count() == 2
    with store.transaction() as transaction:
        transaction.insert(row(3))
    assert store.count() == 3


def test_a_row_out_of_turn_is_a_logboek_error(store: SqliteStore) -> None:
    """The refusal of the database leaves this room as our own error."""

    def skip_one() -> None:
        with store.transaction() as transaction:
            transaction.insert(row(4))

    with pytest.raises(LogboekError) as caught:
        skip_one()
    assert caught.value.code == "logboek-niet-schrijfbaar"
    assert isinstance(caught.value.__cause__, sqlite3.IntegrityError)


def test_a_read_only_folder_is_refused(ordinary_folder: Path) -> None:
    """Where nothing can be made there is no log, and nothing is left behind."""
    ordinary_folder.chmod(0o500)
    for folder in (ordinary_folder, ordinary_folder / "nieuw"):
        with pytest.raises(LogboekError) as caught:
            SqliteStore.open(folder)
        assert caught.value.code == "logboek-niet-schrijfbaar"
        assert isinstance(caught.value.__cause__, PermissionError)
    assert list(ordinary_folder.iterdir()) == []


def test_an_existing_log_in_a_read_only_folder_is_refused(
    ordinary_folder: Path,
) -> None:
    """A log that cannot be written does not open, also when it can be read."""
    SqliteStore.open(ordinary_folder).close()
    (ordinary_folder / FILE_NAME).chmod(0o400)
    ordinary_folder.chmod(0o500)
    with pytest.raises(LogboekError) as caught:
        SqliteStore.open(ordinary_folder)
    assert caught.value.code == "logboek-niet-schrijfbaar"


def test_a_file_where_the_folder_should_be_is_refused(tmp_path: Path) -> None:
    """A path through a file is an error with a code."""
    (tmp_path / "x").touch()
    for folder in (tmp_path / "x", tmp_path / "x" / "y"):
        with pytest.raises(LogboekError) as caught:
            SqliteStore.open(folder)
        assert caught.value.code == "logboek-niet-schrijfbaar"


def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    """Something else under our name is not touched."""
    content = b"dit is geen database" * 100
    (tmp_path / FILE_NAME).write_bytes(content)
    with pytest.raises(LogboekError) as caught:
        SqliteStore.open(tmp_path)
    assert caught.value.code == "logboek-niet-schrijfbaar"
    assert (tmp_path / FILE_NAME).read_bytes() == content


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        (f"PRAGMA user_version = {SCHEMA_VERSION + 1}", "logboek-nieuwer-schema"),
        ("CREATE TABLE vreemd (x)", "logboek-onbekend-bestand"),
    ],
)
def test_a_database_of_another_is_refused(
    tmp_path: Path, statement: str, code: str
) -> None:
    """A newer schema, or a database that is not ours, is refused and not locked."""
    with sqlite3.connect(tmp_path / FILE_NAME, isolation_level=None) as other:
        other.execute(statement)
        with pytest.raises(LogboekError) as caught:
            SqliteStore.open(tmp_path)
        assert caught.value.code == code
        other.execute("BEGIN EXCLUSIVE")
    other.close()


def test_a_store_does_not_go_through_fork(store: SqliteStore) -> None:
    """A child that was forked may not use the connection of its parent."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            store.count()
            answer = b"used"
        except LogboekError as error:
            answer = error.code.encode()
        os.write(writing, answer)
        os._exit(0)
    os.waitpid(child, 0)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        assert pipe.read() == b"logboek-ander-proces"


def test_opening_waits_for_another_who_makes_the_file(tmp_path: Path) -> None:
    """The lock on a new file that SQLite itself does not wait for is waited for."""
    other = sqlite3.connect(
        tmp_path / FILE_NAME, isolation_level=None, check_same_thread=False
    )
    other.execute("BEGIN IMMEDIATE")
    release = threading.Timer(0.2, other.close)
    release.start()
    opened = SqliteStore.open(tmp_path)
    release.join()
    assert opened.count() == 0
    opened.close()


def test_opening_does_not_wait_for_ever(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A lock that stays ends in an error with a code."""
    monkeypatch.setattr(bestand, "_OPEN_ATTEMPTS", 3)
    with sqlite3.connect(tmp_path / FILE_NAME, isolation_level=None) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(LogboekError) as caught:
            SqliteStore.open(tmp_path)
    other.close()
    assert caught.value.code == "logboek-niet-schrijfbaar"


def open_and_write(folder: Path, barrier: Barrier, count: int) -> None:
    """Open a new folder together with others and add *count* rows."""
    barrier.wait()
    opened = SqliteStore.open(folder)
    for _ in range(count):
        with opened.transaction() as transaction:
            last = transaction.last()
            transaction.insert(row(1 if last is None else last.regelnummer + 1))
    opened.close()


def test_many_processes_open_a_new_folder_at_once(tmp_path: Path) -> None:
    """Six processes that start together on nothing make one table without gaps."""
    context = multiprocessing.get_context("spawn")
    barrier = context.Barrier(6)
    folder = tmp_path / "nieuw"
    children = [
        context.Process(target=open_and_write, args=(folder, barrier, 20))
        for _ in range(6)
    ]
    for child in children:
        child.start()
    for child in children:
        child.join()
    assert [child.exitcode for child in children] == [0] * 6
    opened = SqliteStore.open(folder)
    assert [r.regelnummer for r in opened.logregels()] == list(range(1, 121))
    opened.close()
    assert [path.name for path in folder.iterdir()] == [FILE_NAME]
