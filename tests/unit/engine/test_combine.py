# SPDX-License-Identifier: EUPL-1.2
"""Every row of the tables of ADR 0001, by a kader made for it."""

from __future__ import annotations

from typing import Any

import pytest
from tests.unit.engine.klein import answer, level, question, record, rule, small, who

from deelkader.begrippen.uitkomst import NIVEAUS, outcome_of

JA, NEE = record("kind"), record("kind", "geweigerd")
RIJ = (who("wie-kind", "kind"),)
WEGEN = {"afweging": "gedaan"}

# --- the level of a route ----------------------------------------------------

ROUTES: list[tuple[int, str, list[Any], dict[str, Any]]] = [
    (6, "plicht", [], {}),
    (6, "grondslag", [], {}),
    (5, "geen-ander", [], {}),
    (5, "geen-geheim", [], {}),
    (5, "toestemming", [JA], {}),
    (5, "spreekrecht", [], WEGEN),
    (4, "spreekrecht", [], {}),
    (3, "toestemming", [], {}),
    (3, "toestemming", [record("kind", "gevraagd")], {}),
    (3, "toestemming", [record("kind", "verlopen")], {}),
    (0, "toestemming", [NEE], {}),
    (0, "toestemming", [record("kind", "ingetrokken")], {}),
]


@pytest.mark.parametrize(("expected", "soort", "records", "feiten"), ROUTES)
def test_the_level_of_a_route(
    expected: int, soort: str, records: list[Any], feiten: dict[str, Any]
) -> None:
    """A route that nothing stops opens its axis at the level of its kind."""
    kader = small(rule("weg", soort), rijen=RIJ)

    assert expected == level(kader, *records, **feiten)


@pytest.mark.parametrize(("expected", "soort", "records", "feiten"), ROUTES)
def test_the_highest_open_route_decides(
    expected: int, soort: str, records: list[Any], feiten: dict[str, Any]
) -> None:
    """Beside another open route the higher of the two counts."""
    kader = small(rule("weg", soort), rule("ander", "spreekrecht"), rijen=RIJ)
    other = 5 if feiten else 4

    assert max(expected, other) == level(kader, *records, **feiten)


# --- open --------------------------------------------------------------------


@pytest.mark.parametrize("soort", ["verbod", "overleg"])
@pytest.mark.parametrize(
    "route",
    ["plicht", "grondslag", "geen-ander", "geen-geheim", "spreekrecht", "toestemming"],
)
def test_a_blocker_of_the_law_stops_every_kind(soort: str, route: str) -> None:
    """Only a route that names the blocker stays open."""
    shut = small(rule("weg", route), rule("nee", soort), rijen=RIJ)
    named = small(
        rule("weg", route, uitzondering_op=["nee"]), rule("nee", soort), rijen=RIJ
    )
    bare = small(rule("weg", route), rijen=RIJ)

    assert level(shut) == (0 if soort == "verbod" else 1)
    assert level(named) == level(bare)


@pytest.mark.parametrize(
    ("route", "expected"),
    [
        ("plicht", 6),
        ("grondslag", 6),
        ("spreekrecht", 4),
        ("geen-ander", 0),
        ("geen-geheim", 0),
        ("toestemming", 0),
    ],
)
def test_a_blocker_of_a_lower_layer(route: str, expected: int) -> None:
    """An agreement stops only geen-ander, geen-geheim and toestemming."""
    kader = small(rule("weg", route), rijen=RIJ, beroep=[rule("afspraak", "verbod")])

    assert expected == level(kader)


def test_naming_one_of_two_blockers_is_not_enough() -> None:
    """Every blocker that matches must be named."""
    kader = small(
        rule("weg", "grondslag", uitzondering_op=["een"]),
        rule("een", "verbod"),
        rule("twee", "overleg"),
    )

    assert level(kader) == 1


def test_an_exception_holds_for_its_own_route_only() -> None:
    """A route beside the one that names the blocker stays shut."""
    kader = small(
        rule("weg", "spreekrecht", uitzondering_op=["nee"]),
        rule("ander", "grondslag"),
        rule("nee", "verbod"),
    )

    assert level(kader) == 4


def test_a_blocker_that_does_not_match_stops_nothing() -> None:
    """A blocker about something else is not there."""
    kader = small(
        rule("weg", "grondslag"), rule("nee", "verbod", als={"aard": "kwaad"})
    )

    assert [level(kader), level(kader, aard="kwaad")] == [6, 0]


def test_one_route_overrules_another_in_one_pass() -> None:
    """An overruled route still overrules: no chains, no order."""
    kader = small(
        rule("een", "spreekrecht", gaat_voor=["twee"]),
        rule("twee", "grondslag", gaat_voor=["drie"]),
        rule("drie", "geen-ander"),
    )

    assert level(kader) == 4


def test_a_stopped_route_still_overrules() -> None:
    """Whether an overruling route is itself open does not matter."""
    kader = small(
        rule("een", "grondslag", als={"aard": "goed"}, gaat_voor=["twee"]),
        rule("twee", "grondslag", uitzondering_op=["nee"]),
        rule("nee", "overleg"),
    )

    assert level(kader) == 1


# --- an axis without an open route -------------------------------------------


def test_nothing_matches() -> None:
    """No rule at all is overleg, never a yes and never a no."""
    assert level(small(rule("weg", "grondslag", als={"aard": "kwaad"}))) == 1


def test_a_bare_prohibition() -> None:
    """No route matches and a verbod does."""
    assert level(small(rule("nee", "verbod"))) == 0


def test_a_bare_consultation() -> None:
    """No route matches and an overleg does."""
    assert level(small(rule("nee", "overleg"))) == 1


def test_a_prohibition_that_stops_nothing_beside_a_stopped_route() -> None:
    """The verbod is named, the overleg stops: people judge, it is not forbidden."""
    kader = small(
        rule("weg", "grondslag", uitzondering_op=["nee"]),
        rule("nee", "verbod"),
        rule("eerst", "overleg"),
    )

    assert level(kader) == 1


def test_a_refused_consent_is_a_dead_route_not_a_prohibition() -> None:
    """A right beside a refused consent remains."""
    kader = small(rule("vraag", "toestemming"), rule("recht", "spreekrecht"), rijen=RIJ)

    assert level(kader, NEE) == 4


def test_only_overruled_routes() -> None:
    """A route that overrules another and is dead itself leaves the refusal."""
    kader = small(
        rule("vraag", "toestemming", gaat_voor=["recht"]),
        rule("recht", "spreekrecht"),
        rijen=RIJ,
    )

    assert level(kader, NEE) == 0


# --- axes, worlds and categories ---------------------------------------------


@pytest.mark.parametrize(
    ("een", "twee", "expected"),
    [
        ("grondslag", "grondslag", 6),
        ("grondslag", "geen-ander", 5),
        ("spreekrecht", "geen-geheim", 4),
        ("grondslag", "toestemming", 3),
        ("grondslag", "overleg", 1),
        ("grondslag", "verbod", 0),
    ],
)
def test_a_world_is_the_lowest_axis(een: str, twee: str, expected: int) -> None:
    """Both axes must be open, in either order."""
    for p, q in ((een, twee), (twee, een)):
        kader = small(
            rule("op-p", p), rule("op-q", q, **{"as": "q"}), assen=("p", "q"), rijen=RIJ
        )
        assert expected == level(kader)


def test_an_axis_without_rules_is_never_open() -> None:
    """One axis wide open and nothing on the other is overleg."""
    assert level(small(rule("weg", "grondslag"), assen=("p", "q"))) == 1


def test_a_rule_on_all_axes() -> None:
    """`assen: beide` stands on every axis."""
    kader = small(rule("weg", "spreekrecht", assen="beide"), assen=("p", "q"))

    assert level(kader) == 4


@pytest.mark.parametrize(
    ("laag", "hoog", "expected"),
    [
        (6, 6, 6),
        (0, 0, 0),
        (3, 3, 3),
        (4, 5, 4),
        (4, 6, 4),
        (5, 6, 5),
        (0, 1, 0),
        (1, 3, None),
        (3, 4, None),
        (3, 6, None),
        (0, 6, None),
        (1, 4, None),
    ],
)
def test_the_outcome_of_an_interval(laag: int, hoog: int, expected: int | None) -> None:
    """Equal ends, all a yes or all closed give the low end; else a fact is missing."""
    name = "feit-ontbreekt" if expected is None else NIVEAUS[expected].value

    assert name == outcome_of(laag, hoog).value


def test_a_category_spans_its_worlds() -> None:
    """The interval runs from the lowest to the highest world."""
    kader = small(
        rule("weg", "grondslag", als={"aard": "goed"}),
        rule("nee", "verbod", als={"aard": "kwaad"}),
    )
    found = answer(kader, aard=None)

    assert (found.laag, found.hoog, found.ontbrekend) == (0, 6, ("aard",))
    assert found.uitkomst == "feit-ontbreekt"


def test_a_question_takes_the_lowest_of_both_ends() -> None:
    """One category runs 1 to 6 and one is 4: together 1 to 4, so a fact is missing."""
    kader = small(
        rule("weg", "grondslag", als={"gegevens": "brief", "aard": "goed"}),
        rule("recht", "spreekrecht", als={"gegevens": "foto"}),
    )
    oordeel = kader.evaluate(question(gegevens=["brief", "foto"], aard=None))

    assert [(c.laag, c.hoog) for c in oordeel.gegevens] == [(1, 6), (4, 4)]
    assert oordeel.uitkomst == "feit-ontbreekt"


def test_a_rule_outside_its_days_does_not_match() -> None:
    """Both days count themselves."""
    kader = small(
        rule("weg", "grondslag", geldig_vanaf="2026-05-01", geldig_tot="2026-05-31")
    )
    days = ("2026-04-30", "2026-05-01", "2026-05-31", "2026-06-01")

    assert [level(kader, datum=day) for day in days] == [1, 6, 6, 1]


@pytest.mark.parametrize("laag", ["regio__oost/a", "gemeente__dorp/a"])
def test_a_rule_of_a_place_counts_only_there(laag: str) -> None:
    """A lower layer counts for its places, and never for a question without one."""
    lagen: dict[str, Any] = {laag: [rule("nee", "verbod")]}
    kader = small(rule("weg", "geen-ander"), **lagen)

    assert [level(kader), level(kader, plaats="dorp")] == [5, 0]
