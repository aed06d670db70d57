# SPDX-License-Identifier: EUPL-1.2
"""The export: what is open in it, what is not, and that it is whole or not there."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.logboeken import PERSONEN, damage, fill

from deelkader.errors import LogboekError
from deelkader.logboek.export import export_log
from deelkader.verifieer import verify


def read(map_: Path) -> list[dict]:
    """Return the lines of an export."""
    raw = (map_ / "regels.jsonl").read_text(encoding="utf-8")
    return [json.loads(line) for line in raw.splitlines()]


def test_facts_are_open_and_persons_are_not(logboek, tmp_path: Path) -> None:
    """Nobody's pseudonym is anywhere in the folder."""
    fill(logboek, 6)
    assert export_log(logboek, tmp_path / "uit") == 6
    lines = read(tmp_path / "uit")
    numbers = [line["feiten"]["inhoud"]["nummer"] for line in lines]
    assert numbers == list(range(1, 7))
    assert all(line["personen"].keys() == {"versleuteld"} for line in lines)
    files = [pad for pad in (tmp_path / "uit").rglob("*") if pad.is_file()]
    raw = b"".join(pad.read_bytes() for pad in files)
    assert not any(persoon.encode() in raw for persoon in PERSONEN)


def test_persons_are_open_when_asked_for(logboek, tmp_path: Path) -> None:
    """Then it verifies too."""
    fill(logboek, 3)
    export_log(logboek, tmp_path / "uit", personen=True)
    found = [line["personen"]["inhoud"]["jeugdige"] for line in read(tmp_path / "uit")]
    assert found == [PERSONEN[1], PERSONEN[2], PERSONEN[0]]
    assert verify(tmp_path / "uit").is_heel


def test_a_folder_that_is_there_is_left_alone(logboek, tmp_path: Path) -> None:
    """Nothing is written over or beside what somebody has."""
    fill(logboek, 1)
    (tmp_path / "uit").mkdir()
    (tmp_path / "uit" / "iets").write_text("x")
    with pytest.raises(LogboekError) as caught:
        export_log(logboek, tmp_path / "uit")
    assert caught.value.code == "export-bestaat-al"
    assert [pad.name for pad in (tmp_path / "uit").iterdir()] == ["iets"]


def test_an_empty_log_has_no_export(logboek, tmp_path: Path) -> None:
    """There is no checkpoint to give."""
    with pytest.raises(LogboekError) as caught:
        export_log(logboek, tmp_path / "uit")
    assert caught.value.code == "logboek-leeg"
    assert not (tmp_path / "uit").exists()


def test_an_export_that_fails_leaves_no_folder(installatie, tmp_path: Path) -> None:
    """A line that was changed, or an error half way: nothing stays behind."""

    def stop(done: int, _all: int) -> None:
        if done == 2:
            raise OSError("stuk")

    map_ = tmp_path / "plek" / "uit"
    with installatie.open() as logboek:
        fill(logboek, 4)
        with pytest.raises(OSError, match="stuk"):
            export_log(logboek, map_, voortgang=stop)
    damage(installatie.log, "UPDATE regel SET feiten = x'01' WHERE nr = 3")
    with installatie.open() as logboek, pytest.raises(LogboekError):
        export_log(logboek, map_)
    assert list(map_.parent.iterdir()) == []


def test_missing_lines_are_not_exported_as_a_whole(installatie, tmp_path: Path) -> None:
    """A line that is gone is an error of the writer already."""
    with installatie.open() as logboek:
        fill(logboek, 4)
        damage(installatie.log, "DELETE FROM regel WHERE nr = 2")
        with pytest.raises(LogboekError) as caught:
            export_log(logboek, tmp_path / "uit")
    assert caught.value.code == "logboek-niet-heel"


def test_what_was_written_meanwhile_is_not_in_it(logboek, tmp_path: Path) -> None:
    """The export is of the moment it began: exactly the lines of its checkpoint."""
    logboek.append_many([])
    fill(logboek, 3)

    def more(done: int, _all: int) -> None:
        if done == 1:
            fill(logboek, 3)

    assert export_log(logboek, tmp_path / "uit", voortgang=more) == 3
    assert len(read(tmp_path / "uit")) == 3
    assert verify(tmp_path / "uit").is_heel
