# SPDX-License-Identifier: EUPL-1.2
"""How many taps the documented cases take, and that the page ends where they do."""

from __future__ import annotations

import json
from importlib.resources import files

import pytest
from tests.vakman import Vakman

from deelkader import Kader
from deelkader.begrippen import Uitkomst
from deelkader.web.vraag.stand import Stand

KADER = Kader.standard()
GEVALLEN = {
    geval["id"]: geval["deelvraag"]
    for geval in json.loads(
        files("deelkader.web.oefenen").joinpath("gevallen.json").read_text("utf-8")
    )
}
EEN = {k: g for k, g in GEVALLEN.items() if len(g["gegevens"]) == 1}


def asked(geval):
    """Return the case as a question of today."""
    return geval | {"datum": "2026-11-22"}


def test_there_are_cases():
    """The documented cases are here, with both a yes and a no among them."""
    found = {KADER.evaluate(asked(g)).uitkomst for g in GEVALLEN.values()}
    assert len(GEVALLEN) >= 15
    assert {Uitkomst.TOEGESTAAN, Uitkomst.VERBODEN, Uitkomst.AFWEGEN} <= found


@pytest.mark.parametrize("naam", sorted(GEVALLEN))
def test_the_page_ends_where_the_case_does(naam):
    """Asking only what matters gives the outcome of the whole question."""
    geval = GEVALLEN[naam]
    vakman = Vakman(KADER, geval)
    stap = vakman.walk()
    assert stap.raw is not None
    expected = KADER.evaluate(asked(geval))
    assert expected.uitkomst == KADER.evaluate(stap.raw).uitkomst
    if expected.uitkomst is Uitkomst.TOEGESTAAN and naam in EEN:
        assert vakman.tikken <= 10, vakman.gevraagd


@pytest.mark.parametrize("naam", sorted(EEN))
def test_first_answer_takes_six_taps(naam):
    """Six taps at a first visit, one less when the role is known; a fold is one."""
    geval = EEN[naam]
    first = Vakman(KADER, geval)
    first.hurry()
    assert first.tikken <= 6 + first.gevouwen, first.gevraagd
    knows = Vakman(KADER, geval, Stand().says("van", geval["van"]))
    knows.hurry()
    assert knows.tikken <= 5 + knows.gevouwen, knows.gevraagd


def test_what_is_common_is_not_folded():
    """Of the documented cases few need something that stands folded."""
    folded = 0
    for geval in EEN.values():
        vakman = Vakman(KADER, geval)
        vakman.hurry()
        folded += vakman.gevouwen
    assert folded <= len(EEN) / 5


def test_several_kinds_of_data_cost_a_box_each():
    """Who shares two things at once opens the boxes, ticks both and confirms."""
    several = [g for g in GEVALLEN.values() if len(g["gegevens"]) > 1]
    assert several
    for geval in several:
        vakman = Vakman(KADER, geval)
        vakman.hurry()
        assert vakman.tikken <= 6 + len(geval["gegevens"]) + 2


def test_situation_is_asked_before_what_and_why():
    """Who is in a hurry says early what is going on."""
    vakman = Vakman(KADER, EEN["S01"])
    vakman.hurry()
    assert vakman.gevraagd == ["van", "naar", "situatie", "gegevens", "doel"]
