# SPDX-License-Identifier: EUPL-1.2
"""From the form to a question, and from problems back to fields."""

from __future__ import annotations

from datetime import date

import pytest

from deelkader import Kader
from deelkader.begrippen import Soort
from deelkader.errors import Probleem, VraagError
from deelkader.web.formulier import (
    Veldfout,
    errors_of,
    own_errors,
    question_of,
    read_filled,
)
from deelkader.web.velden import fields

DAG = date(2026, 11, 22)
BASIS = {
    "van": ("jeugdprofessional",),
    "naar": ("school",),
    "gegevens": ("betrokkenheid",),
    "doel": ("onderwijs-ondersteunen",),
    "situatie": ("hulpvraag",),
}


@pytest.fixture(scope="module")
def begrippen():
    """Return the vocabulary that is shipped."""
    return Kader.standard().begrippen


def question(begrippen, **ingevuld):
    """Return the question of a form that is filled in."""
    return question_of(BASIS | ingevuld, begrippen, DAG)


def test_left_alone_is_left_out(begrippen):
    """What nobody touched is not in the question: unknown, or a default."""
    assert question(begrippen) == {
        "datum": "2026-11-22",
        "van": "jeugdprofessional",
        "naar": "school",
        "gegevens": ["betrokkenheid"],
        "doel": "onderwijs-ondersteunen",
        "situatie": "hulpvraag",
    }


@pytest.mark.parametrize(
    ("ingevuld", "feiten"),
    [
        ({"gezag": ("eenhoofdig",)}, {"gezag": "eenhoofdig"}),
        ({"leeftijdsgroep": ("12-15",)}, {"leeftijdsgroep": "12-15"}),
        ({"praktisch": ("ja",)}, {"praktisch": True}),
        ({"wilsbekwaam": ("nee",)}, {"wilsbekwaam": False}),
        (
            {"risico-bij-informeren": ("onbekend",)},
            {"risicoBijInformeren": [False, True]},
        ),
        ({"geheim-adres": ("ja",)}, {"omstandigheden": {"geheimAdres": True}}),
        ({"maatregel": ("geen",)}, {"maatregel": []}),
        (
            {"maatregel": ("ja",), "maatregel-welke": ("ots", "gesloten-machtiging")},
            {"maatregel": ["gesloten-machtiging", "ots"]},
        ),
        ({"maatregel-welke": ("ots",)}, {"maatregel": ["ots"]}),
        (
            {"verdachte-ouder": ("ouder-1+ouder-2",)},
            {"verdachteOuder": ["ouder-1", "ouder-2"]},
        ),
        ({"verdachte-ouder": ("geen",)}, {"verdachteOuder": []}),
        ({"afweging": ("vastgelegd",)}, {"afweging": "vastgelegd"}),
        ({"geinformeerd": ("ja",)}, {"geinformeerd": True}),
    ],
)
def test_facts_become_the_contract(begrippen, ingevuld, feiten):
    """Every form of fact becomes the value that the contract writes."""
    assert feiten == question(begrippen, **ingevuld)["feiten"]


def test_consent_becomes_records(begrippen):
    """What each person said becomes a record; only a clear yes is explicit."""
    made = question(
        begrippen,
        **{
            "toestemming-jeugdige": ("gegeven",),
            "toestemming-ouder-1": ("geweigerd",),
            "toestemming-uitdrukkelijk": ("ja",),
        },
    )
    assert made["toestemmingen"] == [
        {"gever": "jeugdige", "status": "gegeven", "uitdrukkelijk": True},
        {"gever": "ouder-1", "status": "geweigerd"},
    ]


def test_every_option_makes_a_question_that_is_understood(begrippen):
    """Each option of each field, chosen alone, is a value that the kader knows."""
    kader = Kader.standard()
    for veld in fields(begrippen):
        for optie in veld.opties:
            filled, errors = read_filled([(veld.naam, optie.waarde)], fields(begrippen))
            assert errors == []
            asked = question_of({**BASIS, **filled}, begrippen, DAG)
            try:
                kader.evaluate(asked)
            except VraagError as error:
                codes = {p.code for p in error.problemen}
                # Some choices cannot go with this question; none is unknown.
                assert codes <= {"tegenstrijdig", "onmogelijke-combinatie"}
                assert codes


def test_every_fact_can_be_answered(begrippen):
    """Every fact that can be asked has a field, with a way to leave it open."""
    by_name = {veld.naam: veld for veld in fields(begrippen)}
    for feit in begrippen.feiten.values():
        if feit.soort in {Soort.FEIT, Soort.HANDELING}:
            first = by_name[feit.id].opties[0]
            assert first.waarde == ""
            if feit.soort is Soort.FEIT and feit.standaard is None:
                assert first.label == "Dat weet ik niet"


def test_values_with_a_rank_come_first(begrippen):
    """Values that the vocabulary ranks are shown at once; the rest is folded."""
    ranked = sorted(
        (w.eigenschappen["eerste"], w.id)
        for w in begrippen.lijsten["gegevens"]
        if "eerste" in w.eigenschappen
    )
    velden = {v.naam: v for v in fields(begrippen)}
    shown = [o.waarde for o in velden["gegevens"].opties if o.eerste]
    assert ranked
    assert shown == [name for _, name in ranked]
    assert velden["gegevens"].has_folded


def test_unknown_option_is_an_error_without_the_value(begrippen):
    """What is no option is refused at its field, and not repeated."""
    filled, errors = read_filled([("van", "Jan"), ("x", "y")], fields(begrippen))
    assert filled == {}
    assert {"van", ""} == {error.veld for error in errors}
    assert "Jan" not in str(errors)


def test_what_is_missing_is_asked_for(begrippen):
    """Every part that must be there is asked for in its own words."""
    errors = own_errors({}, begrippen, fields(begrippen))
    assert [e.veld for e in errors] == ["van", "naar", "gegevens", "doel", "situatie"]
    assert errors[1].boodschap == "Kies met wie je wilt delen."


@pytest.mark.parametrize(
    ("ingevuld", "veld"),
    [
        ({"maatregel": ("ja",)}, "maatregel-welke"),
        ({"maatregel": ("geen",), "maatregel-welke": ("ots",)}, "maatregel"),
    ],
)
def test_measure_must_agree_with_itself(begrippen, ingevuld, veld):
    """Yes without which, and no with one, are errors at their field."""
    errors = own_errors(BASIS | ingevuld, begrippen, fields(begrippen))
    assert [veld] == [error.veld for error in errors]


@pytest.mark.parametrize(
    ("pad", "veld"),
    [
        ("/van", "van"),
        ("/gegevens/0", "gegevens"),
        ("/feiten/leeftijd", "leeftijdsgroep"),
        ("/feiten/risicoBijInformeren", "risico-bij-informeren"),
        ("/feiten/omstandigheden/geheimAdres", "geheim-adres"),
        ("/toestemmingen/0", "toestemming-ouder-1"),
        ("", ""),
    ],
)
def test_problem_goes_to_its_field(begrippen, pad, veld):
    """A problem of the question is shown at the field it came from."""
    ingevuld = {"toestemming-ouder-1": ("gegeven",)}
    found = errors_of([Probleem(pad, "x", "Boodschap.")], ingevuld, begrippen)
    assert [Veldfout(veld, "Boodschap.")] == found
