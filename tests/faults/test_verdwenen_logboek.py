# SPDX-License-Identifier: EUPL-1.2
"""A log that is gone, replaced or tampered with gives an error, never a receipt."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from deelkader import LogboekError
from deelkader.logboek import Logboek

BESTAND = "deelkader.sqlite"
INHOUD = {"soort": "proef"}


def remove_file(map_: Path) -> None:
    """Unlink the file while it is open."""
    (map_ / BESTAND).unlink()


def remove_wal(map_: Path) -> None:
    """Unlink the write-ahead log while it is open."""
    (map_ / f"{BESTAND}-wal").unlink()


def move_folder(map_: Path) -> None:
    """Move the whole folder away."""
    map_.rename(map_.with_name("weg"))


def replace_file(map_: Path) -> None:
    """Put another file in its place."""
    other = map_ / "ander"
    other.write_bytes((map_ / BESTAND).read_bytes())
    other.replace(map_ / BESTAND)


@pytest.mark.parametrize(
    "harm",
    [remove_file, remove_wal, move_folder, replace_file],
    ids=lambda f: f.__name__,
)
def test_a_log_that_is_gone_gives_no_receipt(
    tmp_path: Path, harm: Callable[[Path], None]
) -> None:
    """What cannot be found again is not acknowledged."""
    map_ = tmp_path / "data"
    with Logboek.open(map_) as logboek:
        logboek.append(INHOUD)
        harm(map_)
        with pytest.raises(LogboekError):
            logboek.append(INHOUD)
        with pytest.raises(LogboekError):
            logboek.require_writable()


SLIKT = "BEFORE INSERT ON logregel BEGIN SELECT RAISE(IGNORE); END"
WIST = """AFTER INSERT ON logregel BEGIN
DELETE FROM logregel WHERE regelnummer = NEW.regelnummer; END"""


@pytest.mark.parametrize("trigger", [SLIKT, WIST], ids=["slikt", "wist"])
def test_a_row_that_was_not_kept_gives_no_receipt(tmp_path: Path, trigger: str) -> None:
    """A trigger that someone added cannot make a line disappear unseen."""
    with Logboek.open(tmp_path) as logboek:
        logboek.append(INHOUD)
        with sqlite3.connect(tmp_path / BESTAND) as other:
            for (name,) in other.execute(
                "SELECT name FROM sqlite_master WHERE type = 'trigger'"
            ).fetchall():
                other.execute(f'DROP TRIGGER "{name}"')
            other.execute(f"CREATE TRIGGER vreemd {trigger}")
        other.close()
        with pytest.raises(LogboekError):
            logboek.append(INHOUD)
        assert len(logboek) == 1
