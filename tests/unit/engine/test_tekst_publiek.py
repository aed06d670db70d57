# SPDX-License-Identifier: EUPL-1.2
"""The same answer for who it is about, and no text where that is dangerous."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from tests.bdd.gelezen import kader
from tests.opstelling import MENTOR

from deelkader import Kader


def texts(**feiten: Any) -> Any:
    """Return the texts of the question with *feiten*; None takes a fact out."""
    known = {k: v for k, v in {**MENTOR["feiten"], **feiten}.items() if v is not None}
    return kader().evaluate({**MENTOR, "feiten": known}).tekst


def test_who_it_is_about_reads_their_own_words() -> None:
    """The girl is "jij", her parents are "je ouder"; a parent is "u"."""
    found = texts()
    assert "dat je hulp krijgt" in found["jeugdige"]["kern"]
    assert "jij, je ouder en je andere ouder" in found["jeugdige"]["kern"]
    assert "dat uw kind hulp krijgt" in found["ouder"]["kern"]
    assert "dat de jeugdige hulp krijgt" not in str(found["ouder"])
    assert "We praten er eerst met je over." in found["jeugdige"]["daarbij"]


def test_the_professional_keeps_the_words_of_the_vocabulary() -> None:
    """What the professional must do stands in the answer itself."""
    found = texts()["professional"]
    assert "de jeugdige" in found["kern"]
    assert "daarbij" not in found


@pytest.mark.parametrize(
    "gevaar",
    [
        {"risico_bij_informeren": True},
        {"verdachte_ouder": ["ouder-1"]},
        {"verdachte_ouder": ["ouder-2"]},
    ],
)
def test_no_family_text_where_telling_is_dangerous(gevaar: dict[str, Any]) -> None:
    """Danger at home leaves only the text of the professional."""
    assert set(texts(**gevaar)) == {"professional"}


def test_no_family_text_in_acute_danger() -> None:
    """Whether telling is safe is then not something to assume."""
    nu = {**MENTOR, "situatie": "acuut-onveilig", "doel": "acute-bescherming"}
    assert set(kader().evaluate(nu).tekst) == {"professional"}


@pytest.mark.parametrize(
    ("leeftijd", "voor_ouder"), [(11, True), (15, True), (16, False), (None, False)]
)
def test_a_parent_reads_nothing_from_16_years(
    leeftijd: int | None, voor_ouder: bool
) -> None:
    """From 16 the youth decides what a parent hears; unknown may be 16."""
    assert ("ouder" in texts(leeftijd=leeftijd)) is voor_ouder


@pytest.mark.parametrize(("waarde", "leest"), [(False, True), (True, False)])
def test_a_fact_that_only_a_text_looks_at_counts(waarde: bool, leest: bool) -> None:
    """What decides about a text is read, also where no rule tests it."""
    inhoud = kader().inhoud
    name = "radicalisering"
    assert not any(c.feit == name for r in inhoud.alle_regels for c in r.condities)
    waar = frozenset({inhoud.begrippen.feiten[name].index[True]})
    ouder = replace(inhoud.publiek["ouder"], niet_bij=({name: waar},))
    other = Kader(replace(inhoud, publiek={**inhoud.publiek, "ouder": ouder}))
    feiten = {**MENTOR["feiten"], "omstandigheden": {name: waarde}}
    assert ("ouder" in other.evaluate({**MENTOR, "feiten": feiten}).tekst) is leest
