# SPDX-License-Identifier: EUPL-1.2
"""Taking over a log of version 1: each line once, and then nothing of it is left."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from sqlalchemy import insert, select
from tests.eerste_versie import (
    OPENBAAR,
    add_rows,
    make_first_version,
    open_as_first_version,
)

import deelkader
from deelkader.errors import LogboekError
from deelkader.opslag import LOG, Opslag, bestand, eerste_versie
from deelkader.opslag.tabellen import stuk

NEEMT_OVER = Path(__file__).parents[2] / "faults" / "overnemer.py"
SOURCE = Path(deelkader.__file__).parents[1]


def write(eenheid, regels) -> None:
    """Write the rows as something that this room knows; without their content."""
    rows = [
        {
            "id": f"{regel.regelnummer}",
            "soort": "proef",
            "sleutel": "",
            "volgorde": regel.regelnummer,
            "inhoud": regel.hash,
        }
        for regel in regels
    ]
    eenheid.verbinding.execute(insert(stuk), rows)


def taken(opslag) -> list[int]:
    """Return the numbers of the rows that were taken over, in order."""
    with opslag.reading() as verbinding:
        return list(
            verbinding.execute(select(stuk.c.volgorde).order_by(stuk.c.volgorde))
            .scalars()
            .all()
        )


@pytest.fixture
def map_(tmp_path) -> Path:
    """Return the folder where version 1 had its log."""
    folder: Path = tmp_path / "data"
    return folder


def test_opening_sets_the_first_version_aside(map_):
    """The old file keeps every row under its new name; the new one is empty."""
    make_first_version(map_, 3)
    opened = Opslag.open(map_, LOG)
    assert eerste_versie.is_set_aside(map_)
    assert taken(opened) == []
    opened.close()
    names = sorted(path.name for path in map_.iterdir())
    assert names == ["deelkader-1.sqlite", "deelkader.sqlite"]
    with contextlib.closing(sqlite3.connect(map_ / "deelkader-1.sqlite")) as old:
        assert old.execute("SELECT count(*) FROM logregel").fetchone() == (3,)


def test_rows_in_a_wal_that_was_left_behind_come_along(map_, tmp_path):
    """A program that was killed leaves its rows in the WAL; they are not lost."""
    killed = tmp_path / "levend"
    connection = open_as_first_version(killed)
    add_rows(connection, 5)
    shutil.copytree(killed, map_, ignore=shutil.ignore_patterns("*-shm"))
    connection.close()
    assert (map_ / "deelkader.sqlite-wal").stat().st_size > 0
    opened = Opslag.open(map_, LOG)
    assert eerste_versie.take_over(map_, opened, write) == 5
    assert taken(opened) == [1, 2, 3, 4, 5]
    opened.close()


@pytest.mark.parametrize("count", [0, 1, 255, 256, 257, 700])
def test_every_row_is_taken_over_once(waar, map_, count):
    """Whole parts and the rest, into both kinds of store; a second time is nothing."""
    make_first_version(map_, count)
    Opslag.open(map_, LOG).close()
    opened = Opslag.open(waar, LOG)
    assert eerste_versie.take_over(map_, opened, write) == count
    assert taken(opened) == list(range(1, count + 1))
    assert eerste_versie.take_over(map_, opened, write) == 0
    assert not eerste_versie.is_set_aside(map_)
    opened.close()


def test_the_rows_are_given_as_they_were(map_):
    """Number, id, time, content and hashes come through unchanged and in order."""
    make_first_version(map_, 3)
    with contextlib.closing(sqlite3.connect(map_ / "deelkader.sqlite")) as old:
        wanted = old.execute("SELECT * FROM logregel ORDER BY 1").fetchall()
    opened = Opslag.open(map_, LOG)
    found = []

    def keep(eenheid, regels) -> None:
        found.extend(regels)
        write(eenheid, regels)

    eerste_versie.take_over(map_, opened, keep)
    names = ("regelnummer", "id", "tijdstip", "inhoud", "vorige", "hash")
    assert [tuple(getattr(r, name) for name in names) for r in found] == wanted
    opened.close()


def test_nothing_of_the_plain_text_stays(map_, tmp_path):
    """Not in the folder, and not in the blocks of the files that are gone."""
    killed = tmp_path / "levend"
    make_first_version(killed, 300)
    connection = open_as_first_version(killed)
    add_rows(connection, 2)
    shutil.copytree(killed, map_, ignore=shutil.ignore_patterns("*-shm"))
    connection.close()
    with contextlib.ExitStack() as stack:
        handles = [stack.enter_context(path.open("rb")) for path in map_.iterdir()]
        assert [OPENBAAR in handle.read() for handle in handles] == [True, True]
        opened = Opslag.open(map_, LOG)
        assert eerste_versie.take_over(map_, opened, write) == 302
        opened.close()
        for handle in handles:
            handle.seek(0)
            assert OPENBAAR not in handle.read()
    assert [path.name for path in map_.iterdir()] == ["deelkader.sqlite"]
    assert OPENBAAR not in (map_ / "deelkader.sqlite").read_bytes()


def test_a_program_of_version_1_that_is_running_is_not_disturbed(map_, monkeypatch):
    """While it has the file open, the new program does not start."""
    monkeypatch.setattr(bestand, "_BUSY_MS", 100)
    connection = open_as_first_version(map_)
    add_rows(connection, 2)
    with pytest.raises(LogboekError) as caught:
        Opslag.open(map_, LOG)
    assert "oudere versie" in caught.value.message
    add_rows(connection, 1)
    connection.close()
    opened = Opslag.open(map_, LOG)
    assert eerste_versie.take_over(map_, opened, write) == 3
    opened.close()


def test_two_old_logs_in_one_folder_are_refused(map_):
    """A second file of version 1 never takes the place of the first."""
    make_first_version(map_, 1)
    Opslag.open(map_, LOG).close()
    (map_ / "deelkader.sqlite").unlink()
    make_first_version(map_, 2)
    with pytest.raises(LogboekError) as caught:
        Opslag.open(map_, LOG)
    assert caught.value.code == "logboek-onbekend-bestand"
    with contextlib.closing(sqlite3.connect(map_ / "deelkader-1.sqlite")) as old:
        assert old.execute("SELECT count(*) FROM logregel").fetchone() == (1,)


def test_a_writer_that_refuses_a_row_loses_nothing(map_):
    """What was written before stays, the rest waits, and the next time goes on."""
    make_first_version(map_, 600)
    opened = Opslag.open(map_, LOG)

    def refuse(eenheid, regels) -> None:
        write(eenheid, regels)
        if regels[0].regelnummer > 1:
            raise KeyError

    with pytest.raises(KeyError):
        eerste_versie.take_over(map_, opened, refuse)
    assert taken(opened) == list(range(1, 257))
    assert eerste_versie.take_over(map_, opened, write) == 344
    assert taken(opened) == list(range(1, 601))
    opened.close()


def test_an_old_file_that_is_damaged_is_not_wiped(map_):
    """What cannot be read is an error, and stays where it is."""
    make_first_version(map_, 300)
    opened = Opslag.open(map_, LOG)
    aside = map_ / "deelkader-1.sqlite"
    with aside.open("r+b") as file:
        file.seek(4096)
        file.write(os.urandom(aside.stat().st_size - 4096))
    with pytest.raises(LogboekError) as caught:
        eerste_versie.take_over(map_, opened, write)
    assert caught.value.code == "logboek-niet-leesbaar"
    assert aside.exists()
    opened.close()


def test_threads_that_take_over_together_take_each_row_once(waar, map_):
    """Four at once on one old file: no row is lost and none is doubled."""
    make_first_version(map_, 900)
    Opslag.open(map_, LOG).close()
    stores = [Opslag.open(waar, LOG) for _ in range(4)]
    counts = []

    def run(opened) -> None:
        counts.append(eerste_versie.take_over(map_, opened, write))

    threads = [threading.Thread(target=run, args=(opened,)) for opened in stores]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sum(counts) == 900
    assert len(counts) == 4
    assert taken(stores[0]) == list(range(1, 901))
    for opened in stores:
        opened.close()


STAPPEN = {
    "os.link": 2,
    "os.fsync": 6,
    "os.write": 1,
    "pathlib.Path.unlink": 3,
    "pathlib.Path.rename": 1,
    "deelkader.opslag.eerste_versie._next_rows": 4,
}


@pytest.mark.parametrize(
    ("stap", "keer"),
    [(stap, keer) for stap, last in STAPPEN.items() for keer in range(1, last + 1)],
)
def test_killed_at_any_step_the_next_time_goes_on(map_, stap, keer):
    """SIGKILL just before the n-th such step: no line lost, none doubled, all wiped."""
    make_first_version(map_, 520)
    environment = {**os.environ, "PYTHONPATH": str(SOURCE)}
    command = [sys.executable, str(NEEMT_OVER), str(map_), stap, str(keer)]
    done = subprocess.run(command, env=environment, check=False)
    assert done.returncode == -signal.SIGKILL
    opened = Opslag.open(map_, LOG)
    eerste_versie.take_over(map_, opened, write)
    assert taken(opened) == list(range(1, 521))
    opened.close()
    left = [path for path in map_.iterdir() if not path.name.startswith(".nieuw-")]
    assert [path.name for path in left] == ["deelkader.sqlite"]
    assert OPENBAAR not in left[0].read_bytes()
