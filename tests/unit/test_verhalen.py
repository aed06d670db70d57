# SPDX-License-Identifier: EUPL-1.2
"""Scenarios are read, told and written without losing anything."""

from itertools import pairwise

import pytest
from tests.bdd.gelezen import kader, scenarios, zinnenboek
from tests.regelbestanden import rule_files

from deelkader import Kader
from deelkader.errors import KaderError
from deelkader.regels import load_texts
from deelkader.verhalen import ScenarioError, Verhaal, Zinnenboek
from deelkader.verhalen.lezen import parse_feature
from deelkader.verhalen.schrijven import (
    write_difference,
    write_scenario,
    write_side,
)
from deelkader.verhalen.uitvoeren import coverage, run, run_one
from deelkader.verhalen.zin import Soort

KOP = "# language: nl\nFunctionaliteit: proef\n"


def read_back(tekst: str, boek: Zinnenboek) -> Verhaal:
    """Tell a written scenario; every sentence must hold."""
    found = run_one(boek, parse_feature("proef.feature", KOP + tekst).scenarios[0])
    assert found.fout == ""
    return found.verhaal


def without_words() -> Kader:
    """Return the kader without the words of its scenarios."""
    files = rule_files()
    del files["zinnen.yaml"]
    return Kader(load_texts(files))


@pytest.mark.parametrize("met_woorden", [True, False], ids=["woorden", "labels"])
def test_a_written_scenario_asks_the_same_and_holds(met_woorden: bool) -> None:
    """Every question of the features survives writing, with and without own words."""
    boek = zinnenboek() if met_woorden else Zinnenboek(without_words())
    for resultaat in run(zinnenboek(), scenarios()):
        raw = resultaat.verhaal.vraag().as_mapping()
        tekst = write_scenario(boek, raw, boek.kader.evaluate(raw), "proef")
        gelezen = read_back(tekst, boek).vraag().as_mapping()
        mine = boek.kader.evaluate(gelezen).as_dict()
        assert boek.kader.evaluate(raw).as_dict() == mine


@pytest.mark.parametrize("met_woorden", [True, False], ids=["woorden", "labels"])
def test_every_side_can_be_chosen(met_woorden: bool) -> None:
    """A contested point without words of its own is said by its labels."""
    boek = zinnenboek() if met_woorden else Zinnenboek(without_words())
    for naam, punt in kader().inhoud.standpunten.items():
        for kant in punt.kanten:
            verhaal = Verhaal(boek.kader)
            boek.tell(verhaal, Soort.GEGEVEN, write_side(boek, f"{naam}/{kant}"))
            assert verhaal.kanten == {naam: kant}


def test_a_difference_holds_of_one_answer_only() -> None:
    """The sentences that tell two answers apart do so."""
    boek = zinnenboek()
    asked = [r.verhaal for r in run(boek, scenarios()) if not r.verhaal.kanten][:60]
    for een, ander in pairwise(asked):
        assert een.oordeel is not None
        assert ander.oordeel is not None
        said = list(write_difference(boek, een.oordeel, ander.oordeel))
        verhaal = Verhaal(kader(), oordeel=een.oordeel)
        for zin in said:
            boek.tell(verhaal, Soort.DAN, zin)
        assert all(v.holds(een.oordeel) for v in verhaal.verwachtingen)


@pytest.mark.parametrize(
    ("tekst", "waarom"),
    [
        ("  Scenario: a\n    Gegeven dit is geen zin\n", "Deze zin kennen we niet"),
        ("  Scenario: a\n    Gegeven er zijn lichte zorgen\n", "zegt niets over"),
        (
            "  Scenario: a\n    Stel er zijn lichte zorgen\n    En er zijn geen zorgen",
            "Dit is al verteld: situatie.",
        ),
        ("  Scenario: a\n    Dan is het antwoord: ja\n", "nog niets gevraagd"),
    ],
)
def test_a_scenario_that_cannot_be_told_says_why(tekst: str, waarom: str) -> None:
    """Nothing is skipped: the first sentence that is wrong is named."""
    scenario = parse_feature("proef.feature", KOP + tekst).scenarios[0]
    assert waarom in run_one(zinnenboek(), scenario).fout


def test_a_file_that_is_no_feature_is_refused() -> None:
    """An English or broken file is an error, not an empty list."""
    with pytest.raises(ScenarioError, match="geen Nederlandse feature"):
        parse_feature("x.feature", "Feature: x\n  Scenario: y\n    Given z\n")
    with pytest.raises(ScenarioError, match="niet te lezen"):
        parse_feature("x.feature", "# language: nl\nzomaar tekst\n")


def test_every_rule_takes_part() -> None:
    """Every rule is behind an answer or named by a scenario; a new one is told."""
    resultaten = run(zinnenboek(), scenarios())
    assert coverage(kader(), resultaten).stil == ()
    assert coverage(kader(), []).stil == tuple(r.id for r in kader().inhoud.alle_regels)


def test_an_unknown_side_is_refused() -> None:
    """A contested point that does not exist is named."""
    with pytest.raises(KaderError, match="bestaat-niet/zo"):
        kader().with_standpunten({"bestaat-niet": "zo"})


@pytest.mark.parametrize(
    ("oud", "nieuw", "code"),
    [
        ('"X heeft haast": ', '"X heeft haast": {haastig: true}', "R040"),
        ('"X heeft haast": ', '"X heeft haast": {crisis: ja-hoor}', "R041"),
        ("gevers:\n", 'gevers:\n  "de tante": tante', "R046"),
        ("kanten:\n", 'kanten:\n  "de regio kiest": bestaat/niet', "R045"),
        ("plichten:\n", 'plichten:\n  "let goed op": opletten', "R044"),
    ],
)
def test_words_that_stand_for_nothing_are_refused(
    oud: str, nieuw: str, code: str
) -> None:
    """Every id in zinnen.yaml exists."""
    files = rule_files()
    tekst = files["zinnen.yaml"].decode()
    if oud.endswith("\n"):
        tekst = tekst.replace(f"\n{oud}", f"\n{nieuw}\n", 1)
    else:
        tekst = tekst.replace("\nfeiten:\n", f"\nfeiten:\n  {nieuw}\n", 1)
    files["zinnen.yaml"] = tekst.encode()
    with pytest.raises(KaderError) as error:
        load_texts(files)
    assert [b.code for b in error.value.bevindingen] == [code]
