# SPDX-License-Identifier: EUPL-1.2
"""The commands that give the log out, prove, keep and erase, from end to end."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
from pathlib import Path

import pytest
from tests.opstelling import MENTOR, VOORBEELDEN, WORTEL

from deelkader.cli.main import main
from deelkader.logboek import Logboek

WIE = "psn-verzonnen-7"
SAMEN = ["--door", "collega-a", "--door", "collega-b"]
INSTELLINGEN = """
naam: Jeugdhulp Verzonnen
oin: "00000001002306608000"
verwerkingsactiviteit: https://register.example.nl/va/1/versies/3
"""


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Return a log with one answer about somebody and one about nobody."""
    vraag = tmp_path / "vraag.json"
    vraag.write_text(json.dumps(MENTOR | {"jeugdige": WIE}))
    place = tmp_path / "data"
    for bestand in (vraag, VOORBEELDEN / "mentor.yaml"):
        assert main(["vraag", str(bestand), "--data", str(place)]) == 0
    return place


def run(*arguments: str | Path) -> int:
    """Run a subcommand of `logboek` in this process."""
    return int(main(["logboek", *map(str, arguments)]))


def kinds(data: Path) -> list[str]:
    """Return the kinds of all lines."""
    with Logboek.open(data) as logboek:
        return [line.soort for line in logboek.lines()]


def test_an_export_verifies_and_the_reading_is_logged_after_it(
    data: Path, tmp_path: Path
) -> None:
    """The export holds what was there; that it was made is the next line."""
    target = tmp_path / "uitvoer"
    assert run("exporteer", target, "--data", data) == 0
    assert len((target / "regels.jsonl").read_bytes().splitlines()) == 2
    assert run("verifieer", target) == 0
    assert kinds(data) == ["oordeel", "oordeel", "inzage"]
    assert WIE.encode() not in b"".join(
        path.read_bytes() for path in target.rglob("*") if path.is_file()
    )


@pytest.mark.parametrize(
    ("door", "code"),
    [
        ([], 2),
        (["--door", "a"], 2),
        (["--door", "a", "--door", " A "], 2),
        (["--door", "a", "--door", ""], 2),
        (SAMEN, 0),
    ],
)
def test_persons_are_opened_by_two_people(
    data: Path, tmp_path: Path, door: list[str], code: int
) -> None:
    """One, the same one twice, or nobody opens nothing and leaves no line."""
    target = tmp_path / "uitvoer"
    assert run("exporteer", target, "--personen", *door, "--data", data) == code
    assert target.exists() == (code == 0)
    assert len(kinds(data)) == 2 + (code == 0)
    if code == 0:
        assert WIE in (target / "regels.jsonl").read_text()


@pytest.mark.parametrize("vorm", ["adl", "ldv", "nen7513", "fhir"])
def test_the_log_in_the_words_of_others(data: Path, tmp_path: Path, vorm: str) -> None:
    """Each form is a file of JSON Lines that names the person only when opened."""
    (tmp_path / "i.yaml").write_text(INSTELLINGEN)
    own = ["--instellingen", str(tmp_path / "i.yaml"), "--data", str(data), *SAMEN]
    target = tmp_path / vorm
    assert run("exporteer", target, "--vorm", vorm, "--personen", *own) == 0
    records = [json.loads(line) for line in target.read_text().splitlines()]
    assert records
    assert WIE in target.read_text()


def test_the_log_as_a_table(data: Path, tmp_path: Path) -> None:
    """CSV has a row for every line, also without settings of the organisation."""
    (tmp_path / "i.yaml").write_text(INSTELLINGEN)
    target = tmp_path / "csv"
    own = ["--instellingen", str(tmp_path / "i.yaml"), "--data", str(data)]
    assert run("exporteer", target, "--vorm", "csv", *own) == 0
    text = target.read_text(encoding="utf-8-sig")
    assert len(list(csv.reader(io.StringIO(text), delimiter=";"))) == 3


@pytest.mark.parametrize(
    "arguments",
    [
        ["exporteer"],
        ["exporteer", "x", "--collector", "https://collector.example.nl"],
        ["exporteer", "--collector", "https://collector.example.nl"],
        ["exporteer", "x", "--vorm", "adl"],
        ["exporteer", "x", "--vorm", "adl", "--instellingen", "weg.yaml"],
        ["bewijs", "01ARZ3NDEKTSV4RRFFQ69G5FAV"],
        ["wis", "psn-onbekend-1", "--reden", "x", *SAMEN],
        ["wis", WIE, "--reden", "x", "--door", "a"],
        ["bewaar", "--proef"],
        ["bewaartermijn", "--jaren", "0", "--maanden", "1", "--reden", "x", *SAMEN],
    ],
)
def test_what_cannot_be_done_is_said_and_changes_nothing(
    data: Path,
    tmp_path: Path,
    arguments: list[str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Wrong use ends with 2 and a sentence, and the log is as it was."""
    monkeypatch.chdir(tmp_path)
    before = kinds(data)
    try:
        code = run(*arguments, "--data", data)
    except SystemExit as stopped:
        code = int(stopped.code or 0)
    assert code == 2
    assert capsys.readouterr().err
    assert kinds(data) == before


def test_a_receipt_is_checked_without_us(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What `bewijs` prints, the page of code accepts beside the key of the log."""
    assert run("exporteer", tmp_path / "uitvoer", "--data", data) == 0
    with Logboek.open(data) as logboek:
        id_ = next(iter(logboek.lines())).id
    capsys.readouterr()
    assert run("bewijs", id_, "--data", data) == 0
    (tmp_path / "bewijs.json").write_text(capsys.readouterr().out)
    done = subprocess.run(
        [
            sys.executable,
            "-I",
            WORTEL / "voorbeelden" / "bewijs_controleren.py",
            tmp_path / "bewijs.json",
            tmp_path / "uitvoer" / "sleutel.txt",
        ],
        capture_output=True,
        check=False,
        timeout=30,
    )
    assert done.returncode == 0, done


def test_a_person_is_erased_and_the_rest_still_verifies(
    data: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """A try changes nothing; then it is gone, also when the code comes over stdin."""
    ask = ["wis", "-", "--reden", "verzoek", *SAMEN, "--data", str(data)]
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{WIE}\n"))
    assert run(*ask, "--proef") == 0
    assert "Er is niets gewist." in capsys.readouterr().out
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{WIE}\n"))
    assert run(*ask) == 0
    assert WIE not in capsys.readouterr().out
    with Logboek.open(data) as logboek:
        lines = list(logboek.lines())
    assert [line.soort for line in lines] == ["oordeel", "oordeel", "wissing"]
    assert [line.is_gewist for line in lines] == [True, False, False]
    assert run("exporteer", tmp_path / "na", "--data", data) == 0
    assert run("verifieer", tmp_path / "na") == 0
    assert "Gewist op verzoek: 1 regel" in capsys.readouterr().out


def test_a_term_is_chosen_and_nothing_is_that_old(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Choosing is a line; keeping finds nothing and writes nothing."""
    term = ["--jaren", "20", "--maanden", "12", "--reden", "beleid", *SAMEN]
    assert run("bewaartermijn", *term, "--data", data) == 0
    assert run("bewaar", "--proef", "--data", data) == 0
    assert run("bewaar", *SAMEN, "--data", data) == 0
    assert "Er is niets gewist." in capsys.readouterr().out
    assert kinds(data) == ["oordeel", "oordeel", "bewaartermijn"]


def test_keys_are_replaced_and_the_log_still_verifies(
    data: Path, tmp_path: Path
) -> None:
    """A new signing key is vouched for by the old one; a new epoch key is no line."""
    assert run("exporteer", tmp_path / "voor", "--data", data) == 0
    own = ["--data", str(data)]
    assert main(["sleutel", "ondertekening", "--door", "a", *own]) == 0
    assert main(["sleutel", "ondertekening", *own]) == 2
    assert main(["sleutel", "hoofdsleutel", *own]) == 0
    assert run("exporteer", tmp_path / "na", "--data", data) == 0
    kept = tmp_path / "voor"
    vorig, sleutel = kept / "controlepunt.txt", kept / "sleutel.txt"
    arguments = ["--vorig", str(vorig), "--sleutel", str(sleutel)]
    assert run("verifieer", tmp_path / "na", *arguments) == 0
    assert kinds(data) == ["oordeel", "oordeel", "inzage", "sleutelwissel", "inzage"]
