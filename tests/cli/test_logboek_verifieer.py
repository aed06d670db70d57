# SPDX-License-Identifier: EUPL-1.2
"""`deelkader logboek verifieer`: four sentences, and how it ends."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest
from tests.opstelling import call_command, environment
from tests.unit.service.test_narekenen import bundle, facts
from tests.unit.verifieer.schrijver import Schrijver, Sleutel, write_text

VERIFIEER = ("logboek", "verifieer")
REGELS = 6


@pytest.fixture(scope="module")
def log() -> Schrijver:
    """Return a log of real answers, with the kader that gave them."""
    log = Schrijver()
    log.kaders.append(bundle())
    for nr in range(1, REGELS):
        log.add("oordeel", facts(), {"jeugdige": f"p{nr}"}, sleutel=f"{nr}a" * 16)
    log.add("wissing", {"aantal": 1}, gewist=["2a" * 16])
    log.open[1].clear()
    return log


@pytest.fixture
def map_(log: Schrijver, tmp_path: Path) -> Path:
    """Return its export, with the papers that a reader keeps beside it."""
    write_text(tmp_path / "vorig.txt", log.checkpoint(3))
    write_text(tmp_path / "sleutel.txt", Sleutel().vkey + "\n")
    return log.write(tmp_path / "uitvoer")


def verify(map_: Path, *more: str):
    """Run the command with the papers of the reader."""
    own = (
        "--vorig",
        map_.parent / "vorig.txt",
        "--sleutel",
        map_.parent / "sleutel.txt",
    )
    return call_command(*VERIFIEER, map_, *own, *more)


def test_a_whole_export_ends_well(map_):
    """All four statements hold, with the kader out of the export itself."""
    done = verify(map_)
    said = done.stdout.decode()
    assert (done.returncode, done.stderr) == (0, b""), said
    assert said.splitlines()[1] == "Dit logboek klopt."
    assert said.count("\n✓ ") == 4
    assert "✓ 4. Alle 4 adviezen komen uit bij narekenen." in said
    assert "Gewist op verzoek: 1 regel." in said
    assert f"Herhaal: deelkader logboek verifieer {map_} --vorig" in " ".join(
        said.split()
    )


def test_a_changed_export_ends_with_five(map_):
    """The line is named, and the exit code tells a script."""
    data = (map_ / "regels.jsonl").read_bytes()
    changed = data.replace(b'"toestemming-nodig"', b'"toestemming-nodih"', 1)
    (map_ / "regels.jsonl").write_bytes(changed)
    done = verify(map_)
    assert done.returncode == 5
    assert "Regel 1: de feiten passen niet bij de regel." in done.stdout.decode()


def test_without_the_kader_the_answers_are_not_recomputed(map_):
    """It says what to do, and that nothing needs to be wrong."""
    for bestand in (map_ / "kaders").iterdir():
        bestand.unlink()
    done = verify(map_)
    said = " ".join(done.stdout.decode().split())
    assert done.returncode == 5
    assert "✗ 4. 4 van 4 adviezen zijn niet na te rekenen." in said
    assert "Dit zegt nog niet dat er iets fout is." in said
    with_own = verify(map_, "--kader", "rules")
    assert with_own.returncode == 0, with_own.stdout.decode()


def test_the_json_says_it_all(map_):
    """Programs get the same four statements."""
    done = call_command(*VERIFIEER, map_, "--json", "--steekproef", "2", "--zaad", "7")
    found = json.loads(done.stdout)
    assert done.returncode == 0
    assert found["heel"] is True
    assert [u["stand"] for u in found["uitspraken"]] == [
        "ok",
        "ok",
        "niet-bekeken",
        "ok",
    ]
    assert found["telling"]["regels"] == REGELS
    assert len(found["steekproef"]["regels"]) == 2
    assert found["herhaal"].endswith("--steekproef 2 --zaad 7")


def test_a_report_is_written_beside_the_answer(map_, tmp_path):
    """Markdown for the archive, with the pages of the sample."""
    verslag = tmp_path / "verslag.md"
    done = verify(map_, "--verslag", str(verslag), "--steekproef", "3", "--zaad", "a b")
    assert done.returncode == 0
    text = verslag.read_text("utf-8")
    assert "**Dit logboek klopt.**" in text
    assert "--zaad 'a b'" in text
    assert text.count("\n### Regel ") == 3
    assert "Steekproef van 3, zaad a b" in done.stdout.decode()


@pytest.mark.parametrize(
    "more",
    [
        ["--steekproef", "3"],
        ["--zaad", "3"],
        ["--steekproef", "0", "--zaad", "x"],
        ["--steekproef", "x", "--zaad", "x"],
        ["--vorig", "er-is-niets"],
        ["--vorig", "README.md"],
        ["--sleutel", "er-is-niets"],
        ["--sleutel", "README.md"],
        ["--kader", "er-is-niets"],
        ["--verslag", "er/is/niets.md"],
        ["--onbekend"],
    ],
)
@pytest.mark.parametrize("as_json", [True, False])
def test_wrong_use_ends_with_two(map_, more, as_json):
    """A word in Dutch, and no verdict."""
    done = call_command(*VERIFIEER, map_, *more, *(["--json"] if as_json else []))
    assert done.returncode == 2
    if as_json:
        assert json.loads(done.stdout)["fouten"][0]["boodschap"]
    else:
        assert done.stdout == b""
        assert b"Traceback" not in done.stderr
        assert done.stderr


@pytest.mark.parametrize("naam", ["er-is-niets", "docs"])
def test_a_folder_that_is_no_export_is_wrong_use(naam):
    """Nothing to verify is not the same as not intact."""
    done = call_command(*VERIFIEER, naam)
    assert done.returncode == 2
    assert b"uitvoer" in done.stderr


def test_the_group_without_a_subcommand_is_wrong_use():
    """`deelkader logboek` alone says what is missing."""
    assert call_command("logboek").returncode == 2
    assert call_command("logboek", "onzin").returncode == 2


def test_a_person_sees_progress_and_a_file_does_not(map_):
    """The bar is for a terminal; it goes to stderr."""
    leader, follower = pty.openpty()
    try:
        done = subprocess.run(
            [sys.executable, "-m", "deelkader", *VERIFIEER, str(map_)],
            stdout=subprocess.PIPE,
            stderr=follower,
            check=False,
            env=environment(),
        )
        os.close(follower)
        shown = os.read(leader, 4_096).decode()
    finally:
        os.close(leader)
    assert "100%" in shown
    assert b"%" not in done.stdout
