# SPDX-License-Identifier: EUPL-1.2
"""The write-ahead log is moved into the file beside the writers, and loses nothing."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from sqlalchemy import create_engine, event
from tests.draden import until

from deelkader.opslag import LOG, Opslag
from deelkader.opslag.bijwerker import UITERLIJK, Bijwerker
from deelkader.opslag.tabellen import stuk

REGELS = 900
WEINIG = 100
INHOUD = b"x" * 2_000
DRAAD = "deelkader-bijwerker"


def write(opened: Opslag, rows: int) -> None:
    """Write *rows* rows of two kilobytes, a hundred in a unit."""
    for start in range(0, rows, 100):
        with opened.unit() as eenheid:
            eenheid.insert_rows(
                stuk,
                [(f"{n}", "s", "k", n, INHOUD) for n in range(start, start + 100)],
                ("id", "soort", "sleutel", "volgorde", "inhoud"),
            )


def threads() -> list[threading.Thread]:
    """Return the threads that move pages now."""
    return [thread for thread in threading.enumerate() if thread.name == DRAAD]


@pytest.fixture
def pad(tmp_path: Path) -> Path:
    """Give where the file will stand."""
    return tmp_path / LOG.bestand


def test_what_was_written_gets_into_the_file_while_the_store_is_open(pad):
    """No writer had so much before it that it would have moved it itself."""
    with_file = Opslag.open(pad.parent, LOG)
    write(with_file, REGELS)

    until(lambda: pad.stat().st_size > REGELS * len(INHOUD) / 2)
    assert pad.with_name(f"{pad.name}-wal").stat().st_size < UITERLIJK * 4096
    with_file.close()


def test_its_thread_begins_with_enough_and_ends_with_the_store(tmp_path):
    """One thread for each file; a store that hardly writes has none."""
    before = len(threads())
    one, other = (Opslag.open(tmp_path / naam, LOG) for naam in ("een", "twee"))
    write(one, WEINIG)
    assert len(threads()) == before
    write_more = threading.Thread(target=write, args=(other, REGELS))
    write_more.start()
    write_more.join()
    assert len(threads()) == before + 1
    one.close()
    other.close()
    assert len(threads()) == before
    other.close()


def test_what_goes_wrong_in_it_is_tried_again(pad):
    """The thread stays, and the next time it moves what is there."""
    opened = Opslag.open(pad.parent, LOG)
    write(opened, WEINIG)
    motor = create_engine(f"sqlite:///{pad}")
    tried = []

    def fail_twice(*_: object) -> None:
        tried.append(pad.stat().st_size)
        if len(tried) < 3:
            raise sqlite3.OperationalError("disk I/O error")

    event.listen(motor, "checkout", fail_twice)
    bijwerker = Bijwerker(motor)

    def write_enough() -> None:
        before = len(tried)
        bijwerker.wrote(1_000)
        until(lambda: len(tried) > before)

    for _ in range(3):
        write_enough()
    until(lambda: pad.stat().st_size > WEINIG * len(INHOUD))
    assert tried[0] == tried[1] < WEINIG * len(INHOUD)
    bijwerker.close()
    motor.dispose()
    opened.close()


def test_where_no_thread_can_begin_a_writer_moves_what_there_is(pad, monkeypatch):
    """Nobody is told that a line was not written when it was."""

    def refuse(_thread: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(threading.Thread, "start", refuse)
    opened = Opslag.open(pad.parent, LOG)
    write(opened, 3 * UITERLIJK)
    assert pad.stat().st_size > UITERLIJK * len(INHOUD)
    opened.close()


def test_a_program_that_forgets_to_close_the_store_ends_and_has_written(pad):
    """The thread does not keep it, and what was acknowledged is there."""
    program = (
        "from pathlib import Path\n"
        "from tests.unit.opslag.test_bijwerker import write\n"
        "from deelkader.opslag import LOG, Opslag\n"
        f"opened = Opslag.open(Path({str(pad.parent)!r}), LOG)\n"
        f"write(opened, {REGELS})\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True, timeout=60)
    opened = Opslag.open(pad.parent, LOG)
    with opened.reading() as verbinding:
        count = verbinding.exec_driver_sql("SELECT count(*) FROM stuk").scalar_one()
    opened.close()
    assert count == REGELS
