# SPDX-License-Identifier: EUPL-1.2
"""What is refused by command says what to do, and changes nothing."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from tests.uitgevers import people, proposal, published, texts, trusting

from deelkader.cli.main import main
from deelkader.logboek import Logboek
from deelkader.publicatie.register import Publicaties
from deelkader.service.dienst import Dienst
from deelkader.testing import question_for, small_kader

if TYPE_CHECKING:
    from pathlib import Path

    from deelkader.publicatie.bundel import Bundel

NU = datetime.now(UTC)
ZONDER_FEIT = {
    "feit": ("  uitgezocht: {soort: feit, vorm: ja-nee}\n", ""),
    "regel": (
        "als: {situatie: proef-feit-ontbreekt, uitgezocht: true}",
        "als: {situatie: proef-feit-ontbreekt}",
    ),
}


class Huis:
    """An installation that uses its second bundle."""

    def __init__(self, map_: Path) -> None:
        self.map = map_
        self.mensen = people()
        self.eerste = published(self.mensen, nu=NU)
        later = proposal(self.eerste, texts(), vanaf=date(2026, 11, 2))
        self.tweede = published(self.mensen, later, nu=NU)
        with Logboek.open(map_ / "data") as logboek:
            register = trusting(logboek, self.mensen)
            register.accept(self.eerste.as_bytes())
            register.accept(self.tweede.as_bytes())

    def stand(self) -> tuple[int, list[int]]:
        """Return how many lines there are, and which bundles were taken."""
        with Logboek.open(self.map / "data") as logboek:
            found = Publicaties(logboek).all()
            return len(logboek), [one.volgnummer for one in found]

    def third(self, **other: Any) -> Bundel:
        """Return a good bundle after the second."""
        return published(self.mensen, proposal(self.tweede, **other), nu=NU)


@pytest.fixture(scope="module")
def huis(tmp_path_factory) -> Huis:
    """Return an installation that uses its second bundle."""
    return Huis(tmp_path_factory.mktemp("huis"))


def offers(huis: Huis) -> dict[str, tuple[bytes, str]]:
    """Return bad bundles by code, each with what one must do about it."""
    good = huis.third().as_bytes()
    yesterday = NU.date() - timedelta(days=2)
    tomorrow = NU + timedelta(days=1)
    ahead = published(huis.mensen, proposal(huis.tweede), nu=tomorrow)
    return {
        "kader-niet-ondertekend": (
            proposal(huis.tweede).as_bytes(),
            "deelkader publiceer",
        ),
        "bundel-onleesbaar": (good[:-99], "Haal de bundel opnieuw op"),
        "bundel-veranderd": (
            good.replace(b"Om te proeven.", b"Om te breken.."),
            "Gebruik deze bundel niet.",
        ),
        "bundel-ouder": (huis.eerste.as_bytes(), "Geef die opnieuw uit"),
        "bundel-verlopen": (
            huis.third(tot=yesterday, vanaf=date(2026, 1, 1)).as_bytes(),
            "Geef een nieuw kader uit.",
        ),
        "klok-teruggezet": (ahead.as_bytes(), "Zet de klok goed"),
    }


def test_a_bad_bundle_says_what_to_do_and_changes_nothing(huis, capsys):
    """Unsigned, truncated, forged, older, expired, or signed in what is to come."""
    before = huis.stand()
    where = ("--data", str(huis.map / "data"))
    for code, (raw, doe) in offers(huis).items():
        file = huis.map / f"{code}.json"
        file.write_bytes(raw)
        for verb in ("verifieer", "neem"):
            capsys.readouterr()
            assert main(["kader", verb, str(file), *where]) == 3, code
            said = capsys.readouterr().err
            assert code in said
            assert doe in said
            assert "Er is niets veranderd." in said
    assert huis.stand() == before


@pytest.fixture(scope="module")
def uitvoer(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the export of the log of organisation noord, in which a fact was told."""
    map_ = tmp_path_factory.mktemp("noord")
    asked = json.loads(
        json.dumps(question_for("feit-ontbreekt").as_mapping(), default=str)
    )
    with Logboek.open(map_ / "data", organisatie="noord") as logboek:
        told = asked | {"feiten": {"uitgezocht": True}}
        Dienst(small_kader(), logboek).ask_many([told] * 12)
    where = ("--data", str(map_ / "data"), "--organisatie", "noord")
    assert main(["logboek", "exporteer", str(map_ / "uitvoer"), *where]) == 0
    return map_ / "uitvoer"


def write(map_: Path, **changes: tuple[str, str]) -> str:
    """Write the small kader with *changes*; return where."""
    for naam, raw in texts(**changes).items():
        (map_ / naam).parent.mkdir(parents=True, exist_ok=True)
        (map_ / naam).write_bytes(raw)
    return str(map_)


def test_a_log_of_another_organisation_says_how_to_name_it(uitvoer, tmp_path, capsys):
    """Nothing is computed; whose log it is, is told."""
    kader = write(tmp_path / "regels")
    command = ["herbereken", str(uitvoer), "--kader", kader]
    capsys.readouterr()
    assert main(command) == 2
    found = capsys.readouterr()
    assert found.out == ""
    assert "'noord'" in found.err
    assert "Er is niets uitgerekend." in found.err
    assert "--organisatie" in found.err
    assert main([*command, "--organisatie", "noord"]) == 0


def test_a_kader_that_lacks_a_fact_of_the_log_says_which(uitvoer, tmp_path, capsys):
    """With what to do; nothing is computed with a part of the questions."""
    kader = write(tmp_path / "regels", **ZONDER_FEIT)
    command = ["herbereken", str(uitvoer), "--organisatie", "noord", "--kader", kader]
    capsys.readouterr()
    assert main(command) == 3
    found = capsys.readouterr()
    assert found.out == ""
    assert "uitgezocht" in found.err
    assert "Er is niets uitgerekend." in found.err
    assert "Oplossing:" in found.err
