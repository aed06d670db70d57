# SPDX-License-Identifier: EUPL-1.2
"""Records of consent: scope, period, meaning and contradiction."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from tests.unit.engine.klein import level, question, record, rule, small, who

from deelkader import VraagError
from deelkader.engine.records import Record, standings
from deelkader.engine.who import Stand
from deelkader.model import Status, Toestemming

KADER = small(rule("vraag", "toestemming"), rijen=(who("wie", "kind"),))
TWEE = small(
    rule("op-p", "toestemming"),
    rule("op-q", "grondslag", **{"as": "q"}),
    assen=("p", "q"),
    rijen=(who("wie", "kind"),),
)


@pytest.mark.parametrize(
    ("grenzen", "expected"),
    [
        ({}, 5),
        ({"naar": "ene"}, 5),
        ({"naar": ["andere", "ene"]}, 5),
        ({"naar": "andere"}, 3),
        ({"gegevens": ["brief"]}, 5),
        ({"gegevens": ["foto"]}, 3),
        ({"toestand": "rust"}, 5),
        ({"vanaf": "2026-05-01"}, 5),
        ({"vanaf": "2026-05-02"}, 3),
        ({"tot": "2026-05-01"}, 5),
        ({"tot": "2026-04-30"}, 3),
        ({"vanaf": "2026-05-01", "tot": "2026-05-01"}, 5),
        ({"naar": "ene", "tot": "2026-04-30"}, 3),
        ({"betekenis": "over-p"}, 5),
        ({"betekenis": "niets"}, 3),
    ],
)
def test_a_record_covers_a_question(grenzen: dict[str, Any], expected: int) -> None:
    """Recipient, category, day and meaning must all contain the question."""
    assert expected == level(KADER, record("kind", **grenzen))


@pytest.mark.parametrize(
    "grenzen", [{"naar": "andere"}, {"tot": "2026-04-30"}, {"betekenis": "niets"}]
)
def test_a_no_outside_its_scope_does_not_refuse(grenzen: dict[str, Any]) -> None:
    """A no about something else leaves the question open."""
    assert level(KADER, record("kind", "geweigerd", **grenzen)) == 3


def test_a_record_counts_for_the_axis_of_its_meaning() -> None:
    """A record without a meaning has the default one."""
    assert level(TWEE, record("kind", betekenis="over-p")) == 5
    assert level(TWEE, record("kind", betekenis="over-q")) == 3
    assert level(TWEE, record("kind")) == 3


def test_a_scope_counts_a_part_as_the_question_does() -> None:
    """A value that counts as another is covered by that other value."""
    yes = record("kind", toestand="rust")

    assert level(KADER, yes, toestand="brand") == 5


@pytest.mark.parametrize("nee", ["geweigerd", "ingetrokken"])
def test_a_yes_and_a_no_of_one_person_are_refused(nee: str) -> None:
    """Contradictory records are a wrong question, in either order."""
    pair = [record("kind"), record("kind", nee)]
    for records in (pair, pair[::-1]):
        with pytest.raises(VraagError) as raised:
            KADER.evaluate(question(*records))
        (probleem,) = raised.value.problemen
        assert probleem.code == "toestemming-tegenstrijdig"
        assert probleem.pad == "/toestemmingen"


@pytest.mark.parametrize(
    "nee",
    [
        record("oma", "geweigerd"),
        record("kind", "geweigerd", naar="andere"),
        record("kind", "geweigerd", tot="2026-04-30"),
        record("kind", "geweigerd", betekenis="niets"),
        record("kind", "verlopen"),
        record("kind", "gevraagd"),
    ],
)
def test_records_that_do_not_contradict(nee: dict[str, Any]) -> None:
    """Another person, another scope or no decision at all stands beside a yes."""
    assert level(KADER, record("kind"), nee) == 5


def test_the_explicit_yes_of_two_counts() -> None:
    """Of two records that say yes the explicit one counts."""
    kader = small(
        rule("vraag", "toestemming", uitdrukkelijk=True), rijen=(who("wie", "kind"),)
    )
    plain, explicit = record("kind"), record("kind", uitdrukkelijk=True)

    assert [level(kader, plain, explicit), level(kader, explicit, plain)] == [5, 5]


def test_a_record_may_be_a_model() -> None:
    """A question from Python may hold `Toestemming` objects."""
    model = Toestemming(gever="kind", status=Status.GEGEVEN, gegevens=("brief",))
    vraag = {**question(), "toestemmingen": [model]}

    assert KADER.evaluate(vraag).uitkomst == "toegestaan"


def test_standings_of_nothing() -> None:
    """A record that decides nothing is not in the standings."""
    day = date(2026, 5, 1)
    asked = Record("kind", Status.GEVRAAGD, "p", (), None, None, uitdrukkelijk=False)
    other = Record("kind", Status.GEGEVEN, None, (), None, None, uitdrukkelijk=True)

    assert standings([], {}, day) == {}
    assert standings([asked, other], {}, day) == {}


def test_standings_per_axis_and_person() -> None:
    """The strongest yes of a person counts, per axis."""
    day = date(2026, 5, 1)
    plain = Record("kind", Status.GEGEVEN, "p", (), None, None, uitdrukkelijk=False)
    explicit = Record("kind", Status.GEGEVEN, "p", (), None, None, uitdrukkelijk=True)
    refused = Record("oma", Status.INGETROKKEN, "q", (), None, None, uitdrukkelijk=True)

    assert standings([explicit, plain, refused], {}, day) == {
        ("p", "kind"): Stand.UITDRUKKELIJK,
        ("q", "oma"): Stand.GEWEIGERD,
    }
