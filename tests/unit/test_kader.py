# SPDX-License-Identifier: EUPL-1.2
"""The front door: loading, asking, explaining, and the days on which it holds."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from deelkader import Deelvraag, Kader, KaderError, KaderExpiredError, VraagError

BIBLIOTHEEK = Path(__file__).parents[1] / "kaders" / "bibliotheek"
KADER = Kader.load(BIBLIOTHEEK)
VRAAG: dict[str, Any] = {
    "subject": "gast",
    "actie": "lenen",
    "bron": ["roman"],
    "leesPlek": "balie",
    "datum": "2026-05-01",
    "feiten": {"schade": []},
}


def on(datum: Any) -> dict[str, Any]:
    """Return the question on another day."""
    return {**VRAAG, "datum": datum}


def test_one_kader_is_one_value() -> None:
    """Equal content is an equal kader, with one hash; another kader differs."""
    again = Kader.load(str(BIBLIOTHEEK))

    assert again == KADER
    assert hash(KADER) == hash(again)
    assert Kader.standard() != KADER
    assert KADER.versie != KADER
    expected = "Kader('Uitleenregels van de bibliotheek', versie='2026-05-01')"
    assert expected == repr(KADER)


def test_what_a_kader_shows() -> None:
    """Version, vocabulary and content are there to read."""
    assert KADER.versie.versie == "2026-05-01"
    assert KADER.versie.hash.startswith("sha256:")
    assert KADER.begrippen.elk.id == "bron"
    assert KADER.inhoud.naam == "Uitleenregels van de bibliotheek"


@pytest.mark.parametrize("datum", ["2026-01-01", "2026-12-31", date(2026, 12, 31)])
def test_a_kader_holds_on_its_first_and_last_day(datum: Any) -> None:
    """Both days count."""
    assert KADER.evaluate(on(datum)).uitkomst == "overleg"


@pytest.mark.parametrize("datum", ["2025-12-31", "2027-01-01", date(2027, 1, 1)])
def test_a_kader_does_not_hold_outside_its_days(datum: Any) -> None:
    """Outside its days a kader answers nothing and names the days that hold."""
    with pytest.raises(KaderExpiredError) as raised:
        KADER.evaluate(on(datum))

    assert raised.value.code == "kader-niet-geldig"
    assert "2026-01-01 tot en met 2026-12-31" in str(raised.value)


@pytest.mark.parametrize(
    "datum",
    [
        *("gisteren", "", "2026-13-01", 20260501, None, ["2026-05-01"], True),
        *(datetime(2026, 5, 1, tzinfo=UTC), datetime(2020, 5, 1, tzinfo=UTC)),
    ],
)
def test_a_day_that_is_none_is_a_problem_of_the_question(datum: Any) -> None:
    """A wrong day is named with the other problems, whatever its type."""
    with pytest.raises(VraagError) as raised:
        KADER.evaluate({**on(datum), "actie": "scheuren"})

    assert [p.pad for p in raised.value.problemen] == ["/actie", "/datum"]


def test_explain_adds_the_routes_that_just_missed() -> None:
    """The answer is the same; `waaromNiet` is there only when asked."""
    plain, explained = KADER.evaluate(VRAAG), KADER.explain(VRAAG)
    (category,) = explained.as_dict()["gegevens"]

    assert plain.gegevens[0].waarom_niet is None
    assert "waaromNiet" not in plain.as_dict()["gegevens"][0]
    missed = {"regel": "roman-lenen", "verschil": ["subject"]}
    assert missed in category["waaromNiet"]
    del category["waaromNiet"]
    assert plain.as_dict()["gegevens"] == [category]


def test_many_questions_in_order() -> None:
    """Each question gets its own answer, one at a time."""
    vragen = [VRAAG, {**VRAAG, "subject": "pashouder"}, VRAAG]
    answers = KADER.evaluate_many(iter(vragen))

    assert [str(o.uitkomst) for o in answers] == ["overleg", "toegestaan", "overleg"]


def test_a_folder_that_is_no_kader(tmp_path: Path) -> None:
    """An empty folder is refused with every file it lacks."""
    with pytest.raises(KaderError) as raised:
        Kader.load(tmp_path)

    assert [b.plek.bestand for b in raised.value.bevindingen] == [
        *("begrippen.yaml", "bronnen.yaml", "kader.yaml"),
    ]


def test_the_shipped_kader_answers() -> None:
    """The rules of this package load and answer the question of the README."""
    vraag = Deelvraag(
        van="jeugdprofessional",
        naar="school",
        gegevens=["betrokkenheid"],
        doel="onderwijs-ondersteunen",
        situatie="hulpvraag",
        datum="2026-11-22",
        feiten={"pet": "hulp", "leeftijd": 14, "gezag": "gezamenlijk"},
    )

    assert Kader.standard().evaluate(vraag).uitkomst == "toestemming-nodig"
