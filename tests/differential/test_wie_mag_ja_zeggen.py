# SPDX-License-Identifier: EUPL-1.2
"""
Who says yes: the matrix of the law, written a second time and asked for every case.

The second writing is short, so that a jurist can hold it against the table: age,
who holds gezag, can the youth oversee it, is a parent a suspect, is it practical.
"""

from __future__ import annotations

from itertools import product
from typing import Any

import pytest
from tests.bdd.gelezen import kader

LEEFTIJDEN = (0, 11, 12, 15, 16, 17, 18, 40)
GEZAG = (
    "eenhoofdig",
    "gezamenlijk",
    "gezamenlijk-met-derde",
    "voogdij",
    "tijdelijk-geen",
)
VERDACHT: tuple[tuple[str, ...], ...] = ((), ("ouder-1",), ("ouder-2",))
type_wie = tuple[frozenset[str], frozenset[str]]
OVERLEG = "overleg"


def holders(gezag: str, *, een_is_genoeg: bool) -> type_wie:
    """Return who must say yes for a child: everyone of the first, one of the second."""
    if gezag == "gezamenlijk" and een_is_genoeg:
        return frozenset(), frozenset({"ouder-1", "ouder-2"})
    return {
        "eenhoofdig": frozenset({"ouder-1"}),
        "gezamenlijk": frozenset({"ouder-1", "ouder-2"}),
        "gezamenlijk-met-derde": frozenset({"ouder-1", "derde-met-gezag"}),
        "voogdij": frozenset({"voogd"}),
        "tijdelijk-geen": frozenset({"vertegenwoordiger"}),
    }[gezag], frozenset()


def expected(
    leeftijd: int, gezag: str, *, bekwaam: bool, verdacht: bool, een_is_genoeg: bool
) -> type_wie | str:
    """Return who must say yes, or that a human decides who may."""
    self_ = frozenset({"jeugdige"})
    if leeftijd >= 18:
        return (self_ if bekwaam else frozenset({"vertegenwoordiger"})), frozenset()
    if leeftijd >= 16 and bekwaam:
        return self_, frozenset()
    if verdacht:
        return OVERLEG
    every, one = holders(gezag, een_is_genoeg=een_is_genoeg)
    return (every | self_ if leeftijd >= 12 and bekwaam else every), one


@pytest.mark.parametrize("leeftijd", LEEFTIJDEN)
@pytest.mark.parametrize("gezag", GEZAG)
def test_every_case_of_the_matrix(leeftijd: int, gezag: str) -> None:
    """The engine asks exactly these people, on both sides of every birthday."""
    asked = 0
    for bekwaam, verdacht, praktisch, bezwaar, ruzie in product(
        (True, False), VERDACHT, (False, True), (False, True), (False, True)
    ):
        feiten: dict[str, Any] = {
            "leeftijd": leeftijd,
            "pet": "hulp",
            "wilsbekwaam": bekwaam,
            "praktisch": praktisch,
            "bezwaar_andere_ouder": bezwaar,
            "verdachte_ouder": list(verdacht),
            "omstandigheden": {"scheidingsconflict": ruzie},
        }
        if leeftijd < 18:
            feiten["gezag"] = gezag
        answer = kader().evaluate(
            {
                "van": "jeugdprofessional",
                "naar": "school",
                "gegevens": ["praktische-afspraak"],
                "doel": "onderwijs-ondersteunen",
                "situatie": "hulpvraag",
                "datum": "2026-11-22",
                "feiten": feiten,
            }
        )
        [one] = answer.gegevens
        wanted = expected(
            leeftijd,
            gezag,
            bekwaam=bekwaam,
            verdacht=bool(verdacht),
            een_is_genoeg=praktisch and not bezwaar and not ruzie,
        )
        if wanted == OVERLEG:
            assert str(answer.uitkomst) == OVERLEG, feiten
            continue
        asked += 1
        assert str(answer.uitkomst) == "toestemming-nodig", feiten
        groups = frozenset(g for group in one.wie_een_van for g in group)
        assert (frozenset(one.wie), groups) == wanted, feiten
    assert asked


@pytest.mark.parametrize("gegeven", ["hulpinhoud", "in-vertrouwen-verteld"])
def test_content_is_never_practical(gegeven: str) -> None:
    """Both parents are asked for content, also when somebody calls it practical."""
    answer = kader().evaluate(
        {
            "van": "jeugdprofessional",
            "naar": "school",
            "gegevens": [gegeven],
            "doel": "onderwijs-ondersteunen",
            "situatie": "hulpvraag",
            "datum": "2026-11-22",
            "feiten": {
                "leeftijd": 8,
                "pet": "hulp",
                "gezag": "gezamenlijk",
                "praktisch": True,
            },
        }
    )
    assert set(answer.gegevens[0].wie) == {"ouder-1", "ouder-2"}
