# SPDX-License-Identifier: EUPL-1.2
"""What was answered or loaded cannot be changed by whoever holds it."""

from __future__ import annotations

from typing import Any

import pytest

from deelkader import Kader, KaderExpiredError, VraagError

VRAAG: dict[str, Any] = {
    "van": "jeugdprofessional",
    "naar": "school",
    "gegevens": ["betrokkenheid"],
    "doel": "onderwijs-ondersteunen",
    "situatie": "hulpvraag",
    "datum": "2026-11-22",
}


@pytest.fixture(scope="module")
def kader() -> Kader:
    """Return the shipped kader."""
    return Kader.standard()


def test_the_reasons_of_an_answer_stay(kader):
    """The next asker gets the same reasons."""
    gronden: Any = kader.evaluate(VRAAG).gegevens[0].gronden
    with pytest.raises((TypeError, AttributeError)):
        gronden.clear()

    assert kader.evaluate(VRAAG).gegevens[0].gronden["avg"]


def test_the_flags_of_a_kader_stay(kader):
    """A flag is in the hash of the kader, so it cannot change under it."""
    vlaggen: Any = kader.inhoud.vlaggen
    with pytest.raises(TypeError):
        vlaggen["vir-aan"] = True


def test_all_problems_come_before_the_day(kader):
    """A day outside the kader does not hide a misspelt id."""
    old = VRAAG | {"datum": "2020-01-01"}
    with pytest.raises(VraagError):
        kader.evaluate(old | {"naar": "schol"})
    with pytest.raises(KaderExpiredError):
        kader.evaluate(old)


@pytest.mark.parametrize(
    "vraag",
    [None, "tekst", VRAAG | {"feiten": {"leeftijd": 10**5000}}, []],
    ids=["niets", "tekst", "reusachtig", "lijst"],
)
def test_nonsense_is_a_problem_and_not_a_crash(kader, vraag):
    """Whatever is asked, the answer is a list of problems."""
    with pytest.raises(VraagError):
        kader.evaluate(vraag)


def bsn() -> str:
    """Return a number that passes the check, worked out here."""
    for number in range(123_456_700, 123_456_800):
        *digits, last = map(int, str(number))
        weights = range(9, 1, -1)
        if not (sum(map(int.__mul__, digits, weights)) - last) % 11:
            return str(number)
    raise AssertionError


@pytest.mark.parametrize("vorm", ["bsn{}", "{}", "BSN:{}", "bsn_{}"])
def test_a_bsn_in_disguise_is_no_pseudonym(kader, vorm):
    """Letters before it do not hide what it is."""
    with pytest.raises(VraagError) as refused:
        kader.evaluate(VRAAG | {"jeugdige": vorm.format(bsn())})
    assert {p.code for p in refused.value.problemen} == {"mogelijk-bsn"}
    assert bsn() not in str(refused.value)
