# SPDX-License-Identifier: EUPL-1.2
"""The SQLite file: how it is opened, what it promises, and what it refuses."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import stat
import tempfile
import threading
from pathlib import Path

import pytest
from sqlalchemy import Connection, insert, select, text

from deelkader.errors import LogboekError
from deelkader.opslag import LOG, SLEUTELS, Opslag, bestand
from deelkader.opslag.bestand import require_durable
from deelkader.opslag.tabellen import stuk

NOBODY = 65534
SLIKT = "BEFORE INSERT ON stuk BEGIN SELECT RAISE(IGNORE); END"
WIST = "AFTER INSERT ON stuk BEGIN DELETE FROM stuk WHERE id = NEW.id; END"


def add(opened: Opslag, naam: str) -> None:
    """Add one row in one unit."""
    row = {"id": naam, "soort": "s", "sleutel": "k", "volgorde": 1, "inhoud": b"x"}
    with opened.unit() as eenheid:
        eenheid.verbinding.execute(insert(stuk), row)


def names(opened: Opslag) -> list[str]:
    """Return the ids of the rows."""
    with opened.reading() as verbinding:
        return list(verbinding.execute(select(stuk.c.id).order_by(stuk.c.id)).scalars())


def refusal(map_: Path) -> LogboekError:
    """Return the error with which the store does not open."""
    with pytest.raises(LogboekError) as caught:
        Opslag.open(map_, LOG)
    return caught.value


@pytest.fixture
def opslag(tmp_path):
    """Return an open store with one row."""
    opened = Opslag.open(tmp_path / "data", LOG)
    add(opened, "een")
    yield opened
    opened.close()


@pytest.fixture
def ordinary_folder():
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


def test_folder_and_files_are_for_the_owner_only(tmp_path):
    """The folders that are made get 0700, and every file in them 0600."""
    folder = tmp_path / "een" / "twee"
    opened = Opslag.open(folder, LOG)
    add(opened, "x")
    keys = Opslag.open(folder, SLEUTELS)
    modes = {
        path.name: stat.S_IMODE(path.stat().st_mode)
        for path in (folder.parent, folder, *folder.iterdir())
    }
    files = [
        f"{name}.sqlite{end}"
        for name in ("deelkader", "sleutels")
        for end in ("", "-wal", "-shm")
    ]
    assert modes == {"een": 0o700, "twee": 0o700, **dict.fromkeys(files, 0o600)}
    keys.close()
    opened.close()


def test_the_promise_is_in_force_on_every_connection(opslag):
    """WAL, FULL and the rest are on, asked of SQLite itself, writing and reading."""
    wanted = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "busy_timeout": 10_000,
        "secure_delete": 1,
    }
    with opslag.unit() as eenheid, opslag.reading() as first, opslag.reading() as more:
        connections = (eenheid.verbinding, first, more)
        assert len({id(c.connection.driver_connection) for c in connections}) == 3
        for verbinding in connections:
            found = {
                name: verbinding.execute(text(f"PRAGMA {name}")).scalar_one()
                for name in wanted
            }
            assert found == wanted


def test_what_a_part_may_have_to_undo_makes_no_file(opslag):
    """What a SAVEPOINT keeps aside stays in memory: to SQLite that is 2."""
    with opslag.unit() as eenheid, eenheid.part():
        assert _keeps_aside(eenheid.verbinding) == 2
    with opslag.reading() as verbinding:
        assert _keeps_aside(verbinding) == 0


def test_a_connection_that_wrote_reads_as_all_others(opslag):
    """After an error it goes to those that read, and what they sort may be large."""
    for _ in range(3):
        with pytest.raises(ZeroDivisionError), opslag.unit():
            raise ZeroDivisionError
    with contextlib.ExitStack() as stack:
        readers = [stack.enter_context(opslag.reading()) for _ in range(4)]
        assert [_keeps_aside(one) for one in readers] == [0] * 4
    with opslag.unit() as eenheid:
        assert _keeps_aside(eenheid.verbinding) == 2


def _keeps_aside(verbinding: Connection) -> int:
    found: int = verbinding.execute(text("PRAGMA temp_store")).scalar_one()
    return found


@pytest.mark.parametrize(
    "pragma",
    ["journal_mode = DELETE", "synchronous = NORMAL", "synchronous = OFF"],
)
def test_less_than_the_promise_is_refused(tmp_path, pragma):
    """Without WAL or without FULL the store does not open its door."""
    with contextlib.closing(sqlite3.connect(tmp_path / "x")) as connection:
        connection.isolation_level = None
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        require_durable(connection)
        connection.execute(f"PRAGMA {pragma}")
        with pytest.raises(LogboekError) as caught:
            require_durable(connection)
    assert caught.value.code == "logboek-niet-duurzaam"


def test_a_driver_that_drops_the_promise_is_noticed(tmp_path, monkeypatch):
    """A connection on which WAL does not come into force opens no store."""
    monkeypatch.setattr(bestand, "_switch_to_wal", lambda _: None)
    assert refusal(tmp_path).code == "logboek-niet-duurzaam"


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE regel SET blad = x'00'",
        "UPDATE OR REPLACE regel SET nr = 1 WHERE nr = 2",
        "DELETE FROM regel",
        "INSERT INTO regel VALUES (0, 4, 'd', 'k', x'', x'', x'')",
        "INSERT INTO regel VALUES (0, NULL, 'd', 'k', x'', x'', x'')",
        "INSERT OR REPLACE INTO regel VALUES (0, 2, 'd', 'k', x'', x'', x'')",
        "INSERT OR REPLACE INTO regel VALUES (0, 3, 'id-1', 'k', x'', x'', x'')",
        (
            "INSERT OR REPLACE INTO regel (rowid, log, nr, id, sleutel, blad, feiten,"
            " personen) VALUES (1, 0, 3, 'd', 'k', x'', x'', x'')"
        ),
        (
            "INSERT INTO regel VALUES (0, 2, 'd', 'k', x'', x'', x'')"
            " ON CONFLICT DO UPDATE SET blad = x'00'"
        ),
        "INSERT INTO regel VALUES (0, 3, 'd', 'k', 'text', x'', x'')",
        "INSERT INTO regel VALUES (0, 3, 'd', 'k', x'', 'text', x'')",
        "INSERT INTO regel VALUES (0, 3, 'd', 'k', x'', x'', 'text')",
        "INSERT INTO regel VALUES (0, 3, 'd', 'k', x'', x'', NULL)",
        "INSERT INTO regel VALUES (0, 3, NULL, 'k', x'', x'', x'')",
        "INSERT OR REPLACE INTO controlepunt VALUES (0, 2, 0, 'andere')",
        (
            "INSERT OR REPLACE INTO controlepunt (rowid, log, grootte, wissel, nota)"
            " VALUES (1, 0, 3, 0, 'andere')"
        ),
        "UPDATE OR REPLACE controlepunt SET nota = 'andere'",
        "DELETE FROM controlepunt",
    ],
)
def test_another_tool_can_only_add_the_next_line(tmp_path, opslag, statement):
    """Also with SQL of its own, without our settings, it changes nothing."""
    path = tmp_path / "data" / LOG.bestand
    dump = "SELECT * FROM regel UNION ALL SELECT *, 0, 0, 0 FROM controlepunt"
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute(
            "INSERT INTO logkop VALUES (0, 'o', 'o', '', 0, x'', '', '', 0, '')"
        )
        for nr in (1, 2):
            other.execute(
                "INSERT INTO regel VALUES (0, ?, ?, 'k', x'01', x'02', x'03')",
                (nr, f"id-{nr}"),
            )
        other.execute("INSERT INTO controlepunt VALUES (0, 2, 0, 'nota')")
        before = other.execute(dump).fetchall()
        with pytest.raises(sqlite3.IntegrityError):
            other.execute(statement)
        assert other.execute(dump).fetchall() == before
        other.execute("INSERT INTO regel VALUES (0, 3, 'd', 'k', x'', x'', x'')")


@pytest.mark.parametrize("trigger", [SLIKT, WIST], ids=["slikt", "wist"])
def test_a_trigger_that_someone_added_meanwhile_is_noticed(tmp_path, opslag, trigger):
    """A store whose schema changed while it was open gives no promise."""
    path = tmp_path / "data" / LOG.bestand
    with contextlib.closing(sqlite3.connect(path)) as other:
        other.execute(f"CREATE TRIGGER vreemd {trigger}")
    with pytest.raises(LogboekError) as caught:
        add(opslag, "twee")
    assert caught.value.code == "logboek-niet-schrijfbaar"
    with contextlib.closing(sqlite3.connect(path)) as other:
        other.execute("DROP TRIGGER vreemd")
        other.execute("VACUUM")
    add(opslag, "twee")
    assert names(opslag) == ["een", "twee"]


def test_a_read_only_folder_is_refused(ordinary_folder):
    """Where nothing can be made there is no log, and nothing is left behind."""
    ordinary_folder.chmod(0o500)
    for folder in (ordinary_folder, ordinary_folder / "nieuw"):
        error = refusal(folder)
        assert error.code == "logboek-niet-schrijfbaar"
        assert isinstance(error.__cause__, PermissionError)
    assert list(ordinary_folder.iterdir()) == []


def test_an_existing_log_in_a_read_only_folder_is_refused(ordinary_folder):
    """A log that cannot be written does not open, also when it can be read."""
    Opslag.open(ordinary_folder, LOG).close()
    (ordinary_folder / LOG.bestand).chmod(0o400)
    ordinary_folder.chmod(0o500)
    assert refusal(ordinary_folder).code == "logboek-niet-schrijfbaar"


def test_a_file_where_the_folder_should_be_is_refused(tmp_path):
    """A path through a file is an error with a code."""
    (tmp_path / "x").touch()
    for folder in (tmp_path / "x", tmp_path / "x" / "y"):
        assert refusal(folder).code == "logboek-niet-schrijfbaar"


def test_a_file_that_is_no_database_is_refused(tmp_path):
    """Something else under our name is not touched."""
    content = b"dit is geen database" * 100
    (tmp_path / LOG.bestand).write_bytes(content)
    assert refusal(tmp_path).code == "logboek-niet-schrijfbaar"
    assert (tmp_path / LOG.bestand).read_bytes() == content


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TABLE vreemd (x)",
        "CREATE TABLE logregel (x)",
        "CREATE VIEW vreemd AS SELECT 1",
    ],
)
def test_a_database_of_another_is_refused(tmp_path, statement):
    """A database that is not ours is refused, not changed and not locked."""
    path = tmp_path / LOG.bestand
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute(statement)
        assert refusal(tmp_path).code == "logboek-onbekend-bestand"
        other.execute("BEGIN EXCLUSIVE")
        found = other.execute("SELECT count(*) FROM sqlite_master").fetchone()
        assert found == (1,)


def test_opening_waits_for_another_who_makes_the_file(tmp_path):
    """The lock on a new file that SQLite itself does not wait for is waited for."""
    other = sqlite3.connect(
        tmp_path / LOG.bestand, isolation_level=None, check_same_thread=False
    )
    other.execute("BEGIN IMMEDIATE")
    release = threading.Timer(0.2, other.close)
    release.start()
    opened = Opslag.open(tmp_path, LOG)
    release.join()
    assert names(opened) == []
    opened.close()


def test_opening_does_not_wait_for_ever(tmp_path, monkeypatch):
    """A lock that stays ends in an error with a code."""
    monkeypatch.setattr(bestand, "_OPEN_ATTEMPTS", 3)
    path = tmp_path / LOG.bestand
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert refusal(tmp_path).code == "logboek-niet-schrijfbaar"


def test_a_text_with_broken_bytes_is_read_as_a_changed_text(tmp_path, opslag):
    """Broken bytes come up as another text, so that the reader can name the line."""
    path = tmp_path / "data" / LOG.bestand
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("UPDATE stuk SET id = CAST(x'ff41' AS TEXT)")
    assert names(opslag) == ["\ufffdA"]
