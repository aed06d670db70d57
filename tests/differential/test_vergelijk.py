# SPDX-License-Identifier: EUPL-1.2
"""The engine answers as the literal evaluator does, on random kaders."""

import os
from collections import Counter

import pytest
from tests.differential.vergelijk import compare_kader, describe
from tests.zaad import draw_seed

VRAGEN_PER_KADER = 20
DELEN = 10
KADERS = 25_000 if os.environ.get("DEELKADER_LANG") else 5_000
MINSTENS = 0.04


SEED = draw_seed()


@pytest.mark.parametrize("deel", range(DELEN))
def test_engine_equals_the_literal_evaluator(deel: int) -> None:
    """Every part of every answer is equal (at least 100,000 questions in all)."""
    print(f"DEELKADER_ZAAD={SEED} deel {deel}")  # noqa: T201 - shown on failure
    counted: Counter[str] = Counter()
    differences: list[str] = []
    for number in range(KADERS // DELEN):
        found, wrong = compare_kader(f"{SEED}-{deel}-{number}", VRAGEN_PER_KADER)
        counted += found
        differences += wrong

    assert differences[:5] == [], f"DEELKADER_ZAAD={SEED}"
    assert counted.total() == KADERS // DELEN * VRAGEN_PER_KADER
    for uitkomst, aantal in counted.items():
        assert aantal >= MINSTENS * counted.total(), f"{uitkomst} komt te weinig voor"


def test_a_difference_would_be_seen() -> None:
    """The comparison itself can fail: another outcome is described."""
    one = {
        "uitkomst": "overleg",
        "aannames": set(),
        "gegevens": [{"categorie": "g1", "laag": 1}],
    }
    other = {**one, "gegevens": [{"categorie": "g1", "laag": 0}]}

    assert one != other
    assert describe(one, other) == "g1.laag: letterlijk 1, engine 0"
