# SPDX-License-Identifier: EUPL-1.2
"""From a case in ZGW to a question: what is not in a table is refused, not guessed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deelkader import Kader, VraagError
from deelkader.klant.zgw import (
    Afspraken,
    Keuzes,
    Zaakdeel,
    age_on,
    question_from_case,
)

if TYPE_CHECKING:
    from collections.abc import Callable

ZTC = "https://open-zaak.example/catalogi/api/v1"
HULPVERLENER, MENTOR = f"{ZTC}/roltypen/1", f"{ZTC}/roltypen/2"
BRIEF, PLAN = f"{ZTC}/informatieobjecttypen/1", f"{ZTC}/informatieobjecttypen/2"
OP = date(2026, 11, 22)
AFSPRAKEN = Afspraken(
    partijen={HULPVERLENER: "jeugdprofessional", MENTOR: "school"},
    gegevens={BRIEF: ["betrokkenheid"], PLAN: ["betrokkenheid", "hulpinhoud"]},
)
KEUZES = Keuzes("hulpvraag", "onderwijs-ondersteunen", "hulp", {"gezag": "gezamenlijk"})
DEEL = Zaakdeel(HULPVERLENER, MENTOR, [BRIEF], geboren="2012-05-04")


def codes(make: Callable[[], object]) -> set[tuple[str, str]]:
    """Return the places and codes of the problems that *make* runs into."""
    with pytest.raises(VraagError) as caught:
        make()
    return {(p.pad, p.code) for p in caught.value.problemen}


def test_the_case_becomes_the_question_of_the_mentor() -> None:
    """What the tables say and what a person chose, and the kader takes it."""
    vraag = question_from_case(DEEL, AFSPRAKEN, KEUZES, OP)
    assert (vraag.van, vraag.naar) == ("jeugdprofessional", "school")
    assert vraag.gegevens == ("betrokkenheid",)
    assert vraag.feiten == {"gezag": "gezamenlijk", "pet": "hulp", "leeftijd": 14}
    oordeel = Kader.standard().evaluate(vraag)
    assert oordeel.gegevens[0].wie == ("jeugdige", "ouder-1", "ouder-2")


def test_every_category_of_every_document_is_asked_once() -> None:
    """A document that can hold more is asked about with all of it."""
    deel = replace(DEEL, documenten=[BRIEF, PLAN])
    vraag = question_from_case(deel, AFSPRAKEN, KEUZES, OP)
    assert vraag.gegevens == ("betrokkenheid", "hulpinhoud")


def test_what_no_table_names_is_refused_all_at_once() -> None:
    """Nothing is left out of the question in silence, and no URL is repeated."""
    strange = f"{ZTC}/roltypen/zwaluwstaart"
    deel = Zaakdeel(strange, strange, [BRIEF, strange])
    make = lambda: question_from_case(deel, AFSPRAKEN, KEUZES, OP)  # noqa: E731 - short
    assert codes(make) == {
        ("/van/0", "niet-in-afspraken"),
        ("/naar/0", "niet-in-afspraken"),
        ("/documenten/1", "niet-in-afspraken"),
    }
    with pytest.raises(VraagError) as caught:
        make()
    assert "zwaluwstaart" not in f"{caught.value} {caught.value.problemen}"


def test_an_empty_row_of_a_table_is_no_row() -> None:
    """A type without categories would make a document that holds nothing."""
    leeg = Afspraken(AFSPRAKEN.partijen, {BRIEF: []})
    found = codes(lambda: question_from_case(DEEL, leeg, KEUZES, OP))
    assert found == {("/documenten/0", "niet-in-afspraken")}
    none = replace(DEEL, documenten=[])
    found = codes(lambda: question_from_case(none, AFSPRAKEN, KEUZES, OP))
    assert found == {("/documenten", "leeg")}


def test_a_choice_that_contradicts_the_case_is_refused() -> None:
    """Neither the day of birth nor the person is believed over the other."""
    anders = replace(KEUZES, feiten={"leeftijd": 16, "pet": "toegang"})
    found = codes(lambda: question_from_case(DEEL, AFSPRAKEN, anders, OP))
    assert found == {
        ("/feiten/leeftijd", "tegenstrijdig"),
        ("/feiten/pet", "tegenstrijdig"),
    }


def test_what_is_unknown_stays_unknown() -> None:
    """No day of birth, no age; nothing else is filled in."""
    deel = replace(DEEL, geboren=None)
    vraag = question_from_case(deel, AFSPRAKEN, replace(KEUZES, feiten={}), OP)
    assert vraag.feiten == {"pet": "hulp"}
    assert vraag.jeugdige is None
    assert vraag.toestemmingen == ()


@pytest.mark.parametrize(
    ("geboren", "op", "jaren"),
    [
        ("2012-11-22", OP, 14),
        ("2012-11-23", OP, 13),
        ("20121122", OP, 14),
        ("2012-02-29", date(2026, 2, 28), 13),
        ("2012-02-29", date(2026, 3, 1), 14),
        ("2026-11-22", OP, 0),
        ("2026-11-23", OP, None),
        ("20120000", OP, None),
        ("2012-13-01", OP, None),
        ("2012", OP, None),
        ("ongeveer 2012", OP, None),
        ("2012-05-0\N{ARABIC-INDIC DIGIT FOUR}", OP, None),
        ("", OP, None),
        (None, OP, None),
    ],
)
def test_age_in_whole_years(geboren, op, jaren) -> None:
    """A part of a day of birth is no day of birth."""
    assert age_on(geboren, op) == jaren


@given(st.dates(date(1990, 1, 1), date(2026, 1, 1)), st.integers(0, 12_000))
def test_age_never_falls_and_rises_once_a_year(geboren: date, dagen: int) -> None:
    """From one day to the next it stays, or is one more on the birthday."""
    day = geboren + timedelta(days=dagen)
    before = age_on(geboren.isoformat(), day)
    after = age_on(geboren.isoformat(), day + timedelta(days=1))
    assert before is not None
    assert after is not None
    assert after - before in {0, 1}
