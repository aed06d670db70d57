# SPDX-License-Identifier: EUPL-1.2
"""From what was tapped to a question, and back into the next form."""

from __future__ import annotations

from datetime import date

import pytest

from deelkader import Kader
from deelkader.begrippen import Soort
from deelkader.errors import VraagError
from deelkader.web.vraag.boek import ONBEKEND, Vragenboek
from deelkader.web.vraag.stand import FormulierError, Stand, question_of, read_form

DAG = date(2026, 11, 22)
KADER = Kader.standard()
BOEK = Vragenboek(KADER.begrippen)
BASIS = [
    ("van", "jeugdprofessional"),
    ("naar", "school"),
    ("gegevens", "betrokkenheid"),
    ("doel", "onderwijs-ondersteunen"),
    ("situatie", "hulpvraag"),
]


def question(*meer):
    """Return the question of a form with the parts and *meer*."""
    return question_of(read_form([*BASIS, *meer], BOEK).stand, BOEK, DAG)


def test_what_was_not_said_is_left_out():
    """Nothing is in the question that nobody tapped."""
    assert question() == {
        "datum": "2026-11-22",
        "van": "jeugdprofessional",
        "naar": "school",
        "gegevens": ["betrokkenheid"],
        "doel": "onderwijs-ondersteunen",
        "situatie": "hulpvraag",
    }


@pytest.mark.parametrize(
    ("gezegd", "feiten"),
    [
        (("gezag", "eenhoofdig"), {"gezag": "eenhoofdig"}),
        (("leeftijdsgroep", "12-15"), {"leeftijdsgroep": "12-15"}),
        (("praktisch", "ja"), {"praktisch": True}),
        (("wilsbekwaam", "nee"), {"wilsbekwaam": False}),
        (
            ("risico-bij-informeren", "onbekend"),
            {"risicoBijInformeren": [False, True]},
        ),
        (("geheim-adres", "ja"), {"omstandigheden": {"geheimAdres": True}}),
        (("maatregel", "geen"), {"maatregel": []}),
        (
            ("maatregel", "gesloten-machtiging+ots"),
            {"maatregel": ["gesloten-machtiging", "ots"]},
        ),
        (
            ("verdachte-ouder", "ouder-1+ouder-2"),
            {"verdachteOuder": ["ouder-1", "ouder-2"]},
        ),
        (("verdachte-ouder", "geen"), {"verdachteOuder": []}),
        (("afweging", "vastgelegd"), {"afweging": "vastgelegd"}),
        (("geinformeerd", "ja"), {"geinformeerd": True}),
    ],
)
def test_facts_become_the_contract(gezegd, feiten):
    """Every form of fact becomes the value that the contract writes."""
    assert feiten == question(gezegd)["feiten"]


@pytest.mark.parametrize(
    "gezegd",
    [("gezag", "onbekend"), ("afweging", "nee"), ("geinformeerd", "nee")],
)
def test_unknown_and_not_done_are_left_out(gezegd):
    """What nobody knows, and what was not done, is simply absent."""
    assert "feiten" not in question(gezegd)


def test_consent_becomes_records():
    """What each person said becomes a record; only a clear yes is explicit."""
    made = question(
        ("zei-jeugdige", "duidelijk"),
        ("zei-ouder-1", "geweigerd"),
        ("zei-ouder-2", "open"),
    )
    assert made["toestemmingen"] == [
        {"gever": "jeugdige", "status": "gegeven", "uitdrukkelijk": True},
        {"gever": "ouder-1", "status": "geweigerd"},
    ]


def test_every_option_makes_a_question_that_is_understood():
    """Each option of each question, tapped alone, is a value that the kader knows."""
    for vraag in BOEK.vragen.values():
        for waarde in vraag.waarden:
            try:
                KADER.evaluate(question((vraag.naam, waarde)))
            except VraagError as error:
                codes = {p.code for p in error.problemen}
                # Some choices cannot go with this question; none is unknown.
                known = {"onmogelijke-combinatie", "toestemming-tegenstrijdig"}
                assert codes <= known | {"tegenstrijdig"}
                assert codes


def test_every_fact_can_be_answered():
    """Every fact that can be asked has a question with "I do not know"."""
    for feit in KADER.begrippen.feiten.values():
        if feit.soort is Soort.FEIT:
            assert ONBEKEND in BOEK[feit.id].waarden
            assert BOEK[feit.id].vraag


def test_seats_count_only_at_a_table():
    """Who was said to sit at a table is forgotten when it is no table any more."""
    seats = ("deelnemers", "huisarts")
    assert "feiten" not in question(seats)
    at_table = question(seats, ("naar", "casusoverleg"))
    assert at_table["feiten"] == {"deelnemers": ["huisarts"]}


def test_a_form_is_read_back_as_it_was_written():
    """The hidden fields of a page hold all that was said, in order."""
    stand = read_form([*BASIS, ("gezag", "onbekend"), ("klaar", "ja")], BOEK).stand
    assert read_form(stand.paren(), BOEK).stand == stand
    assert stand.laatste == "gezag"
    assert Stand().laatste == ""


def test_all_consent_is_taken_back_at_once():
    """Going back from consent forgets what every person said."""
    form = [*BASIS, ("zei-jeugdige", "gegeven"), ("per-persoon", "ja")]
    stand = read_form(form, BOEK).stand
    assert stand.laatste == "toestemming"
    back = stand.without("toestemming")
    assert back.get("zei-jeugdige") == ()
    assert back.vlaggen == frozenset()


@pytest.mark.parametrize(
    "paar",
    [
        ("van", "Jan"),
        ("x", "y"),
        ("beurt", "kort"),
        ("klaar", "nee"),
        ("wijzig", "x"),
        ("zei-nee", "x"),
        ("zei-jeugdige", "ja, hoor"),
        ("gegevens", "onbekend"),
    ],
)
def test_what_the_page_never_sends_is_refused(paar):
    """Another name or value is no form of ours, and is not repeated."""
    with pytest.raises(FormulierError) as error:
        read_form([*BASIS, paar], BOEK)
    assert paar[1] not in str(error.value)
