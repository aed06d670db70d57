# SPDX-License-Identifier: EUPL-1.2
"""`Deelvraag` and `Toestemming`: shapes, and refusals that repeat nothing."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from pydantic import ValidationError

from deelkader import Deelvraag, Kader, VraagError
from deelkader.model import Status, Toestemming

KADER = Kader.standard()
MERK = "qqmerkqq 1"
BSN = str(
    next(
        n
        for n in range(123456780, 123456800)
        if sum(
            w * int(c)
            for w, c in zip((9, 8, 7, 6, 5, 4, 3, 2, -1), str(n), strict=True)
        )
        % 11
        == 0
    )
)
VRAAG: dict[str, Any] = {
    "van": "jeugdprofessional",
    "naar": "school",
    "gegevens": ["betrokkenheid"],
    "doel": "onderwijs-ondersteunen",
    "situatie": "hulpvraag",
    "datum": "2026-11-22",
    "feiten": {"pet": "hulp", "leeftijd": 16},
    "toestemmingen": [{"gever": "jeugdige", "status": "gegeven"}],
}


def refused(**velden: Any) -> tuple[list[tuple[str, str]], str]:
    """Return place and code of every problem, and everything that is said."""
    with pytest.raises(VraagError) as raised:
        Deelvraag(**{**VRAAG, **velden})
    found = raised.value.problemen
    text = " ".join([str(raised.value), repr(raised.value), *map(str, found)])
    assert raised.value.__cause__ is None
    return [(p.pad, p.code) for p in found], text


def test_a_question_and_its_mapping_get_one_answer() -> None:
    """The model, its plain values and the written question are one question."""
    vraag = Deelvraag(**VRAAG)

    assert KADER.evaluate(vraag) == KADER.evaluate(VRAAG)
    assert KADER.evaluate(vraag) == KADER.evaluate(vraag.as_mapping())
    assert vraag.datum == date(2026, 11, 22)
    assert vraag.toestemmingen[0].status is Status.GEGEVEN


def test_a_question_cannot_be_changed() -> None:
    """A question is frozen."""
    vraag = Deelvraag(**VRAAG)

    with pytest.raises(ValidationError):
        vraag.naar = "politie"  # type: ignore[misc]  # that is the test


@pytest.mark.parametrize(
    ("velden", "pad", "code"),
    [
        ({"naar": 7}, "/naar", "verkeerd-type"),
        ({"naar": None}, "/naar", "verkeerd-type"),
        ({"gegevens": ["betrokkenheid", 7]}, "/gegevens/1", "verkeerd-type"),
        ({"datum": 7}, "/datum", "verkeerd-type"),
        ({"datum": MERK}, "/datum", "verkeerd-type"),
        ({"feiten": MERK}, "/feiten", "verkeerd-type"),
        ({"feiten": {7: MERK}}, "/feiten", "verkeerd-type"),
        ({"feiten": {int(BSN): MERK}}, "/feiten", "verkeerd-type"),
        ({"ontvanger": MERK}, "/ontvanger", "onbekend-veld"),
        ({MERK: MERK}, "", "onbekend-veld"),
        ({BSN: MERK}, "", "onbekend-veld"),
        (
            {"toestemmingen": [{"gever": "jeugdige"}]},
            "/toestemmingen/0/status",
            "ontbreekt",
        ),
        (
            {"toestemmingen": [{"gever": "jeugdige", "status": MERK}]},
            "/toestemmingen/0/status",
            "verkeerd-type",
        ),
        (
            {"toestemmingen": [{"gever": "jeugdige", "status": "gegeven", MERK: 1}]},
            "/toestemmingen/0",
            "onbekend-veld",
        ),
    ],
)
def test_a_refusal_names_the_place_and_repeats_nothing(
    velden: dict[str, Any], pad: str, code: str
) -> None:
    """Place and code only: no value, and no key that is more than a word."""
    found, text = refused(**velden)

    assert [(pad, code)] == found
    assert "qqmerkqq" not in text
    assert BSN not in text


def test_absent_fields_are_all_named() -> None:
    """Every absent field is a problem of its own."""
    with pytest.raises(VraagError) as raised:
        Deelvraag()

    assert {"ontbreekt"} == {p.code for p in raised.value.problemen}
    assert {p.pad for p in raised.value.problemen} == {
        *("/van", "/naar", "/gegevens", "/doel", "/situatie", "/datum"),
    }


def test_a_record_takes_one_name_or_several() -> None:
    """A scope may be one id, a list or a tuple; days are texts or dates."""
    one = Toestemming(gever="jeugdige", status="gegeven", naar="school")  # type: ignore[arg-type]  # as a caller writes it
    two = Toestemming(
        gever="jeugdige",
        status=Status.GEGEVEN,
        naar=["school"],  # type: ignore[arg-type]  # as a caller writes it
    )

    assert one == two
    assert one.naar == ("school",)
