# SPDX-License-Identifier: EUPL-1.2
"""From a folder with rules to a running service, with real commands and a server."""

from __future__ import annotations

import json
import resource
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import httpx
import pytest
from tests.opstelling import running_server
from tests.uitgevers import STRENGER, VERSIE, story_of, texts

from deelkader.cli.main import main
from deelkader.testing import question_for

if TYPE_CHECKING:
    from collections.abc import Iterator

DOOR = ("--door", "beheer-1", "--door", "beheer-2")


@pytest.fixture
def werk(tmp_path: Path, monkeypatch) -> Path:
    """Return a folder with rules and the keys of four people."""
    monkeypatch.chdir(tmp_path)
    for naam, raw in texts().items():
        (tmp_path / "regels" / naam).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "regels" / naam).write_bytes(raw)
    for naam in ("uitgever-1", "jurist-1", "fg-1"):
        assert main(["publiceer", "sleutel", naam]) == 0
    return tmp_path


def propose(uit: str, *more: str) -> int:
    """Make a proposal of the folder."""
    fixed = ("--vanaf", "2026-11-01", "--reden", "Om te proeven.")
    return main(["publiceer", "voorstel", "regels", uit, *fixed, *more])


def make(voorstel: str, uit: str) -> None:
    """Let a jurist and the FG approve, and publish."""
    approve = ["publiceer", "goedkeur", voorstel, "--sleutel"]
    assert main([*approve, "jurist-1.sleutel"]) == 0
    assert main([*approve, "fg-1.sleutel", "--rol", "fg"]) == 0
    sign = ("--sleutel", "uitgever-1.sleutel")
    assert main(["publiceer", "maak", voorstel, uit, *sign]) == 0


def trust() -> None:
    """Trust all of them."""
    for naam, rol in (
        ("uitgever-1", "uitgever"),
        ("jurist-1", "goedkeurder"),
        ("fg-1", "fg"),
    ):
        fixed = ("--rol", rol, *DOOR, "--data", "data")
        assert main(["publiceer", "vertrouw", f"{naam}.vkey", *fixed]) == 0


def test_an_approval_can_be_printed_to_paste_it_elsewhere(werk, capsys):
    """With --nota only the note is told, and the proposal stays as it is."""
    assert propose("v1.json", "--eerste") == 0
    before = Path("v1.json").read_bytes()
    capsys.readouterr()
    approve = ["publiceer", "goedkeur", "v1.json", "--sleutel", "jurist-1.sleutel"]
    assert main([*approve, "--nota"]) == 0
    told = capsys.readouterr().out
    assert told.startswith("deelkader/goedkeuring/1\n")
    assert told.splitlines()[-1].startswith("\u2014 jurist-1 ")
    assert Path("v1.json").read_bytes() == before
    assert main(approve) == 0
    assert Path("v1.json").read_bytes() != before


def test_from_folder_to_service(werk, capsys):
    """A published kader answers; a folder after it is refused, and people see that."""
    assert propose("v1.json", "--eerste") == 0
    make("v1.json", "b1.json")
    trust()
    capsys.readouterr()
    assert main(["kader", "verifieer", "b1.json", "--data", "data", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["uitgegeven"] is True
    assert main(["kader", "op", "2026-11-29", "--data", "data"]) == 2
    with running_server("data", "--kader", "b1.json") as (address, _):
        told = httpx.get(f"{address}/readyz", timeout=30).json()
        assert (told["status"], "letOp" in told) == ("gereed", False)
        asked = question_for("toegestaan").as_mapping()
        body = json.loads(json.dumps(asked, default=str))
        answer = httpx.post(f"{address}/v1/oordelen", json=body, timeout=30).json()
    with running_server("data", "--kader", "regels") as (address, _):
        told = httpx.get(f"{address}/readyz", timeout=30).json()
        assert told["status"] == "gereed"
        assert [one["code"] for one in told["letOp"]] == ["kader-niet-ondertekend"]
        page = httpx.get(address, timeout=30).text.replace("&#39;", "'")
        assert told["letOp"][0]["boodschap"] in page
    capsys.readouterr()
    again = ["kader", "narekenen", answer["id"], "--data", "data"]
    assert main(again) == 0
    assert "Narekenen geeft hetzelfde." in capsys.readouterr().out
    assert main(["kader", "lijst", "--data", "data"]) == 0
    assert capsys.readouterr().out.startswith("1. Kader 2026-01-01, vanaf 2026-11-01")


def test_a_proposal_names_each_scenario_that_no_longer_holds(werk, capsys):
    """As people read it; one that never held stops it, with where it stands."""
    told = werk / "features" / "proef.feature"
    told.parent.mkdir()
    told.write_text(story_of(texts(), "toegestaan", "verboden"), "utf-8")
    assert propose("v1.json", "--eerste") == 0
    assert "Scenario's: 2 geslaagd, 0 gezakt." in capsys.readouterr().out
    make("v1.json", "b1.json")
    for naam, raw in texts(dicht=STRENGER).items():
        (werk / "regels" / naam).write_bytes(raw)
    capsys.readouterr()
    assert propose("v2.json", "--tegen", "b1.json") == 0
    said = capsys.readouterr().out
    assert (
        "Scenario's: 1 geslaagd, 1 gezakt (verwacht: de uitkomst wijzigt). Daarom keurt"
        " ook de FG dit goed.\n  proef.feature: Proef toegestaan\n"
    ) in said
    assert propose("v3.json", "--eerste") == 3
    found = capsys.readouterr().err
    assert "scenario-gezakt Proef toegestaan: " in found
    assert not (werk / "v3.json").exists()
    assert propose("v4.json", "--tegen", "b1.json", "--features", "nergens") == 2
    told.write_text("Kapot", "utf-8")
    assert propose("v4.json", "--tegen", "b1.json") == 2
    told.unlink()
    told.parent.rmdir()
    capsys.readouterr()
    assert propose("v4.json", "--tegen", "b1.json", "--json") == 0
    assert json.loads(capsys.readouterr().out)["scenarios"] is None


def test_a_site_and_a_difference_take_bundles_of_before(werk, capsys):
    """A bundle is what held then; a proposal never held, and a broken file is named."""
    assert propose("v1.json", "--eerste") == 0
    make("v1.json", "b1.json")
    for naam, raw in texts(dicht=STRENGER, versie=VERSIE).items():
        (werk / "regels" / naam).write_bytes(raw)
    site = ["site", "uit", "--kader", "regels", "--vorige"]
    assert main([*site, "b1.json"]) == 0
    page = (werk / "uit" / "versies.html").read_text("utf-8")
    assert "2026-01-01" in page
    assert "2026-02-02" in page
    assert "proefregel-mag" in page
    capsys.readouterr()
    assert main(["verschil", "b1.json", "regels", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["aantallen"]["strenger"] > 0
    (werk / "stuk.json").write_bytes((werk / "b1.json").read_bytes()[:99])
    wrong = ["--vorige", "stuk.json", "--vorige", "nergens.json"]
    assert main([*site[:1], "anders", *site[2:], "v1.json", *wrong]) == 2
    said = capsys.readouterr().err
    for part in (
        "--vorige v1.json: Dit is een voorstel.",
        "--vorige stuk.json: Dit bestand is geen hele bundel",
        "--vorige nergens.json: geen map met regels, geen bundel",
    ):
        assert part in said
    assert not (werk / "anders").exists()


def test_without_a_good_kader_it_does_not_start(werk, capsys):
    """Nothing unsigned is used after a publisher is trusted."""
    trust()
    (werk / "stuk.json").write_bytes(b'{"inhoud":')
    start = ["start", "--data", "data", "--port", "0", "--kader"]
    for naam, code in (
        ("stuk.json", "bundel-onleesbaar"),
        ("regels", "kader-niet-ondertekend"),
    ):
        capsys.readouterr()
        assert main([*start, naam]) == 3
        said = capsys.readouterr().err
        assert "Daarom start dit niet." in said
        assert code in said


def test_what_is_missing_in_a_command_is_named(werk, capsys):
    """Against which kader, or that it is the first: the command says what to choose."""
    propose_ = ["publiceer", "voorstel", "regels", "v1.json", "--vanaf", "2026-11-01"]
    with pytest.raises(SystemExit):
        main([*propose_, "--reden", "Begin."])
    assert "Kies een van deze: --tegen --eerste." in capsys.readouterr().err
    with pytest.raises(SystemExit):
        main([*propose_, "--reden", "Begin.", "--eerste", "--tegen", "b1.json"])
    assert "gaan niet samen" in capsys.readouterr().err


def test_a_file_that_is_not_there_is_called_that(werk, capsys):
    """Not a broken bundle: then people would ask the publisher for another one."""
    assert main(["publiceer", "goedkeur", "nergens.json"]) == 3
    assert "bundel-onvindbaar" in capsys.readouterr().err


def test_a_step_writes_its_file_or_nothing(werk, capsys):
    """Bad input: what to do is said, and no file is there or changed."""
    assert propose("v1.json", "--eerste") == 0
    before = (werk / "v1.json").read_bytes()
    sign = ("--sleutel", "uitgever-1.sleutel")
    capsys.readouterr()
    assert main(["publiceer", "maak", "v1.json", "b1.json", *sign]) == 3
    assert "deelkader publiceer goedkeur" in capsys.readouterr().err
    assert propose("v1.json", "--eerste") == 2
    assert propose("v2.json", "--tegen", "v1.json") == 3
    assert propose("v2.json", "--eerste", "--gevolgen", "uitgever-1.vkey") == 2
    assert propose("v2.json", "--eerste", "--tot", "2026-10-01") == 3
    assert main(["publiceer", "goedkeur", "v1.json", "--sleutel", "weg"]) == 3
    assert main(["publiceer", "goedkeur", "regels"]) == 3
    assert main(["publiceer", "sleutel", "jurist-1"]) == 3
    assert not (werk / "b1.json").exists()
    assert not (werk / "v2.json").exists()
    assert (werk / "v1.json").read_bytes() == before
    capsys.readouterr()
    assert main(["publiceer", "goedkeur", "v1.json"]) == 0
    assert "Daarom keurt ook de FG dit goed." in capsys.readouterr().out
    assert (werk / "v1.json").read_bytes() == before


def test_a_question_with_a_bundle_needs_a_log(werk, capsys):
    """Only there stands who may publish."""
    assert propose("v1.json", "--eerste") == 0
    (werk / "vraag.json").write_text("{}")
    capsys.readouterr()
    assert main(["vraag", "vraag.json", "--kader", "v1.json"]) == 2
    assert "--data" in capsys.readouterr().err


@contextmanager
def a_full_disk() -> Iterator[None]:
    """Let no file grow beyond a few bytes."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (9, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_full_disk_leaves_nothing_half(werk, capsys):
    """Afterwards the same step can be done again."""
    assert propose("v", "--eerste") == 0
    before = {one.name: one.read_bytes() for one in werk.iterdir() if one.is_file()}
    approve = ["publiceer", "goedkeur", "v", "--sleutel", "jurist-1.sleutel"]
    with a_full_disk():
        assert propose("w", "--eerste") == 2
        assert main(approve) == 2
        assert main(["publiceer", "sleutel", "jurist-9"]) == 3
    assert "niet te schrijven" in capsys.readouterr().err
    after = {one.name: one.read_bytes() for one in werk.iterdir() if one.is_file()}
    assert after == before
    assert main(approve) == 0
    assert main(["publiceer", "sleutel", "jurist-9"]) == 0
