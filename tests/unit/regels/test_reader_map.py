# SPDX-License-Identifier: EUPL-1.2
"""Reading a folder: every file or a refusal, never a file from elsewhere."""

from __future__ import annotations

import os
import tracemalloc
from pathlib import Path

import pytest

from deelkader.regels import mapinhoud
from deelkader.regels.reader import read_folder
from deelkader.regels.yaml_punten import MAX_BEVINDINGEN, MAX_DIEPTE

GOLDEN = Path(__file__).parents[2] / "golden" / "reader" / "R017-map-niet-te-lezen"


def refusals(map_: Path) -> list[str]:
    """Return place and code of every finding about the folder."""
    return [
        f"{gevonden.plek.bestand} {gevonden.code}" for gevonden in read_folder(map_)[1]
    ]


@pytest.fixture
def kader(tmp_path):
    """Return a folder with two good files."""
    map_ = tmp_path / "kader"
    (map_ / "wet").mkdir(parents=True)
    (map_ / "kader.yaml").write_text("naam: Test\n", "utf-8")
    (map_ / "wet" / "school.yml").write_text("- id: een\n", "utf-8")
    return map_


def test_files_are_read_sorted_by_relative_name(kader):
    """Every YAML file is read, in subfolders too, under its relative posix name."""
    (kader / "LEESMIJ.md").write_text("geen regels", "utf-8")
    (kader / "beroep.YAML").write_text("[]", "utf-8")
    documenten, bevindingen = read_folder(kader)
    assert bevindingen == []
    assert list(documenten) == ["beroep.YAML", "kader.yaml", "wet/school.yml"]
    assert str(documenten["wet/school.yml"].plek((0, "id"))) == "wet/school.yml:1:7"


def test_findings_of_all_files_are_reported(kader):
    """A bad file does not hide the findings of the next one."""
    (kader / "a.yaml").write_text("a: no\n", "utf-8")
    (kader / "wet" / "b.yaml").write_text("b: 7.10\n", "utf-8")
    assert refusals(kader) == ["a.yaml R008", "wet/b.yaml R005"]


def test_golden(kader, tmp_path):
    """Links, pipes, folders with a file name and hidden signs are refused in Dutch."""
    (tmp_path / "buiten.yaml").write_text("a: b", "utf-8")
    (tmp_path / "buitenmap").mkdir()
    (kader / "a-buiten.yaml").symlink_to(tmp_path / "buiten.yaml")
    (kader / "b-dood.yaml").symlink_to(kader / "bestaat-niet.yaml")
    (kader / "c-zelf.yaml").symlink_to(kader / "c-zelf.yaml")
    (kader / "d-lus").symlink_to(kader)
    (kader / "e-buitenmap").symlink_to(tmp_path / "buitenmap")
    (kader / "f-map.yaml").mkdir()
    os.mkfifo(kader / "g-pijp.yaml")
    (kader / "h-\u202e.yaml").write_text("a: b", "utf-8")
    (kader / os.fsdecode(b"i-\xff.yaml")).write_text("a: b", "utf-8")
    documenten, bevindingen = read_folder(kader)
    assert list(documenten) == ["kader.yaml", "wet/school.yml"]
    verwacht = (GOLDEN / "expected.txt").read_text("utf-8")
    assert verwacht == "".join(f"{gevonden}\n" for gevonden in bevindingen)


def test_hidden_names_and_links_inside_are_fine(kader):
    """A mounted folder that links to its own hidden copy reads like any other."""
    (kader / "..data").mkdir()
    (kader / "..data" / "x.yaml").write_text("a: b", "utf-8")
    (kader / ".#lock.yaml").symlink_to("nergens")
    (kader / "x.yaml").symlink_to(Path("..data") / "x.yaml")
    documenten, bevindingen = read_folder(kader)
    assert bevindingen == []
    assert list(documenten) == ["kader.yaml", "wet/school.yml", "x.yaml"]


def test_links_to_folders_without_rules_by_name_are_still_refused(kader):
    """A link to a folder is refused whatever its name is."""
    (kader / "link").symlink_to("/")
    assert refusals(kader) == ["link R017"]


@pytest.mark.parametrize("naam", ["bestaat-niet", "kader.yaml"])
def test_what_is_no_folder_is_refused(kader, naam):
    """A folder that is missing or is a file gives a finding, not an exception."""
    assert [f"{naam} R017"] == refusals(kader / naam)


def test_unreadable_files_and_folders_are_refused(kader, monkeypatch):
    """A file or folder that may not be read is named, and the rest is read."""
    (kader / "dicht").mkdir()
    scan, openen = os.scandir, Path.open

    def guarded_scan(pad):
        if Path(pad).name == "dicht":
            raise PermissionError
        return scan(pad)

    def guarded_open(pad, *args, **named):
        if pad.name == "school.yml":
            raise PermissionError
        return openen(pad, *args, **named)

    monkeypatch.setattr(os, "scandir", guarded_scan)
    monkeypatch.setattr(Path, "open", guarded_open)
    assert refusals(kader) == ["dicht R017", "wet/school.yml R017"]
    assert list(read_folder(kader)[0]) == ["kader.yaml"]


def test_too_many_files_are_refused_before_any_is_read(kader, monkeypatch):
    """Above the limit of files nothing is read at all."""
    monkeypatch.setattr(mapinhoud, "MAX_BESTANDEN", 1)
    assert (read_folder(kader)[0], refusals(kader)) == ({}, ["kader R017"])


def test_too_many_names_are_refused(kader, monkeypatch):
    """A folder full of other files is refused too."""
    monkeypatch.setattr(mapinhoud, "MAX_NAMEN", 2)
    assert (read_folder(kader)[0], refusals(kader)) == ({}, ["kader R017"])


def test_too_many_bytes_together_are_refused(kader, monkeypatch):
    """Reading stops at the limit of all files together."""
    monkeypatch.setattr(mapinhoud, "MAX_TOTAAL", 15)
    assert refusals(kader) == ["wet/school.yml R017"]


def test_folders_too_deep_are_refused(tmp_path):
    """A tower of folders is refused and not walked to the end."""
    diep = tmp_path.joinpath(*["m"] * (MAX_DIEPTE + 5))
    diep.mkdir(parents=True)
    assert ["/".join(["m"] * (MAX_DIEPTE + 1)) + " R017"] == refusals(tmp_path)


def test_a_file_that_is_too_big_is_refused_without_reading_it_whole(kader):
    """A huge file costs no more than the limit."""
    with (kader / "a.yaml").open("wb") as bestand:
        bestand.truncate(10_000_000_000)
    tracemalloc.start()
    assert refusals(kader) == ["a.yaml R012"]
    piek = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert piek < 64_000_000


def test_reading_stops_after_too_many_findings(kader):
    """A folder full of errors ends with a finding that says the rest is not read."""
    for nummer in range(8):
        (kader / f"{nummer}.yaml").write_text("- \n" * 600, "utf-8")
    bevindingen = read_folder(kader)[1]
    assert len(bevindingen) <= 5 * MAX_BEVINDINGEN + 5
    assert bevindingen[-1].code == "R014"
    assert "7.yaml" not in {gevonden.plek.bestand for gevonden in bevindingen}
