# SPDX-License-Identifier: EUPL-1.2
"""
A disk that is full, small, damaged or gone: an error, never a promise.

SQLite says so itself here; nothing is imitated but where the test name says so.
"""

from __future__ import annotations

import contextlib
import os
import random
import resource
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import insert, select, text
from tests.storingen import disk_full, failing_commit, lost_answer
from tests.zaad import draw_seed

import deelkader
from deelkader.errors import LogboekError
from deelkader.opslag import LOG, Opslag
from deelkader.opslag.tabellen import stuk

KB = 1024
ROOT = Path(__file__).parents[2]
SOURCE = Path(deelkader.__file__).parents[1]


def add(opened: Opslag, naam: str, size: int = 1) -> None:
    """Add one row of *size* bytes in one unit."""
    row = {"id": naam, "soort": "s", "sleutel": "k", "volgorde": 1}
    with opened.unit() as eenheid:
        eenheid.verbinding.execute(insert(stuk), row | {"inhoud": bytes(size)})


def names(opened: Opslag) -> list[str]:
    """Return the ids of the rows."""
    with opened.reading() as verbinding:
        return list(verbinding.execute(select(stuk.c.id).order_by(stuk.c.id)).scalars())


def sums(map_: Path) -> list[tuple[str, int]]:
    """Read every row of the store again, from the disk."""
    with (
        contextlib.closing(Opslag.open(map_, LOG)) as opened,
        opened.reading() as verbinding,
    ):
        rows = verbinding.execute(select(stuk.c.id, stuk.c.inhoud).order_by(stuk.c.id))
        return [(naam, len(inhoud)) for naam, inhoud in rows]


def code(opened: Opslag, naam: str, size: int = 1) -> str:
    """Return the code with which adding fails."""
    with pytest.raises(LogboekError) as caught:
        add(opened, naam, size)
    return caught.value.code


def test_a_full_disk_is_an_error_and_passes(tmp_path):
    """What did not fit is not there at all; when there is room again, it goes on."""
    opened = Opslag.open(tmp_path, LOG)
    add(opened, "een")
    with disk_full(opened):
        assert code(opened, "twee", 100 * KB) == "logboek-niet-schrijfbaar"
        assert names(opened) == ["een"]
    add(opened, "drie", 100 * KB)
    opened.close()
    assert sums(tmp_path) == [("drie", 100 * KB), ("een", 1)]


@pytest.mark.parametrize("room", [64, 128, 200, 256])
def test_a_file_that_may_not_grow_is_an_error(tmp_path, room):
    """The limit of the system itself: what was acknowledged stays, the rest is told."""
    Opslag.open(tmp_path, LOG).close()
    command = [sys.executable, __file__, str(tmp_path), str(room)]
    paths = os.pathsep.join((str(SOURCE), str(ROOT)))
    done = subprocess.run(
        command,
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": paths},
    )
    said = done.stdout.split()
    assert said[-1] == "logboek-niet-schrijfbaar"
    assert sums(tmp_path) == [(naam, 10 * KB) for naam in said[:-1]]


def write_until_it_fails(map_: Path, room: int) -> None:
    """Add rows, tell each that was acknowledged, and the error that ends it."""
    opened = Opslag.open(map_, LOG)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room * KB, room * KB))
    try:
        for nr in range(1000):
            add(opened, f"{nr:04d}", 10 * KB)
            os.write(1, f"{nr:04d}\n".encode())
    except LogboekError as error:
        os.write(1, error.code.encode())
    # WHY: the error says that nothing is sure; so nothing is tidied up either.
    os._exit(0)


@pytest.fixture
def small_disk(tmp_path):
    """Return a folder on a disk of 1 MB."""
    folder: Path = tmp_path / "klein"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)]
    if subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("extern: this user may not mount a disk")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


@pytest.mark.lang
def test_a_disk_that_is_really_full_is_an_error_and_passes(small_disk):
    """Fill a disk of 1 MB; take something away, and the store works again."""
    ballast = small_disk / "ballast"
    ballast.write_bytes(bytes(300 * KB))
    opened = Opslag.open(small_disk / "data", LOG)
    told = []
    with contextlib.suppress(LogboekError):
        for nr in range(1000):
            add(opened, f"{nr:04d}", 10 * KB)
            told.append(f"{nr:04d}")
    assert 0 < len(told) < 1000
    assert names(opened) == told
    ballast.unlink()
    add(opened, "later", 10 * KB)
    opened.close()
    found = sums(small_disk / "data")
    assert found == [(naam, 10 * KB) for naam in [*told, "later"]]


def remove_file(map_: Path) -> None:
    """Unlink the file while it is open."""
    (map_ / LOG.bestand).unlink()


def remove_wal(map_: Path) -> None:
    """Unlink the write-ahead log while it is open."""
    (map_ / f"{LOG.bestand}-wal").unlink()


def move_folder(map_: Path) -> None:
    """Move the whole folder away."""
    map_.rename(map_.with_name("weg"))


def replace_file(map_: Path) -> None:
    """Put another file in its place."""
    other = map_ / "ander"
    other.write_bytes((map_ / LOG.bestand).read_bytes())
    other.replace(map_ / LOG.bestand)


HARM = [remove_file, remove_wal, move_folder, replace_file]


@pytest.mark.parametrize("harm", HARM, ids=lambda f: f.__name__)
def test_a_store_that_is_gone_promises_nothing(tmp_path, harm):
    """What cannot be found again is not acknowledged, not once and not later."""
    map_ = tmp_path / "data"
    opened = Opslag.open(map_, LOG)
    add(opened, "een")
    harm(map_)
    assert code(opened, "twee") == "logboek-niet-schrijfbaar"
    assert code(opened, "drie") == "logboek-niet-schrijfbaar"
    opened.close()


@pytest.mark.parametrize("harm", HARM, ids=lambda f: f.__name__)
def test_a_store_that_goes_during_a_unit_promises_nothing(tmp_path, harm):
    """Also when it happens between the first row and COMMIT."""
    map_ = tmp_path / "data"
    opened = Opslag.open(map_, LOG)

    def write() -> None:
        with opened.unit() as eenheid:
            row = {"id": "a", "soort": "s", "sleutel": "k", "volgorde": 1}
            eenheid.verbinding.execute(insert(stuk), row | {"inhoud": b""})
            harm(map_)

    with pytest.raises(LogboekError):
        write()
    opened.close()


def test_a_damaged_page_is_an_error(tmp_path):
    """Whatever part of a tree page is overwritten: reading stops, or shows it."""
    rng = random.Random(zaad := draw_seed())
    print(f"zaad {zaad}")  # noqa: T201 - for who repeats it
    opened = Opslag.open(tmp_path, LOG)
    for nr in range(400):
        add(opened, f"{nr:04d}", 500)
    opened.close()
    path = tmp_path / LOG.bestand
    whole = path.read_bytes()
    wanted = sums(tmp_path)
    silent = 0
    for page in range(1, len(whole) // 4096):
        start = page * 4096
        torn = whole[:start] + rng.randbytes(64) + whole[start + 64 :]
        path.write_bytes(torn)
        try:
            silent += sums(tmp_path) == wanted
        except LogboekError as error:
            assert error.code.startswith("logboek-niet-")  # noqa: PT017 - one of two
        for end in ("-wal", "-shm"):
            Path(f"{path}{end}").unlink(missing_ok=True)
    path.write_bytes(whole)
    assert sums(tmp_path) == wanted
    # Only pages that this reading never needs may go unseen.
    assert silent < len(whole) // 4096 // 2


def test_a_commit_that_fails_leaves_nothing(opslag):
    """The driver says no at the last moment (imitated): nothing is there."""
    add(opslag, "een")
    with failing_commit(opslag):
        assert code(opslag, "twee") == "logboek-niet-schrijfbaar"
    assert names(opslag) == ["een"]
    add(opslag, "drie")
    assert names(opslag) == ["drie", "een"]


def test_an_answer_that_is_lost_is_never_a_yes(opslag):
    """COMMIT happened and its answer did not come (imitated): it is an error."""
    with lost_answer(opslag):
        assert code(opslag, "een") == "logboek-niet-schrijfbaar"
    add(opslag, "twee")
    assert names(opslag) == ["een", "twee"]


def test_a_statement_that_fails_does_not_poison_the_next(opslag):
    """After an error the same store reads and writes."""
    with pytest.raises(LogboekError), opslag.unit() as eenheid:
        eenheid.verbinding.execute(text("INSERT INTO bestaat_niet VALUES (1)"))
    add(opslag, "een")
    assert names(opslag) == ["een"]


if __name__ == "__main__":
    write_until_it_fails(Path(sys.argv[1]), int(sys.argv[2]))
