# SPDX-License-Identifier: EUPL-1.2
"""The worlds of a position: distinct masks, and the bound on them."""

from __future__ import annotations

import pytest
from tests.unit.engine.klein import answer, question, record, rule, small

from deelkader import Kader, VraagError
from deelkader.begrippen.uitkomst import VERBODEN, VERPLICHT
from deelkader.engine import situatie
from deelkader.engine.situatie import Bewijsfeit, worlds

WAARDEN = {"aard": ["goed", "kwaad"], "groep": ["klein", "groot"], "haast": [True]}


def many(aantal: int = 4) -> Kader:
    """Return a kader in which every open fact matters on its own."""
    regels = [
        rule("a", "grondslag", als={"aard": "goed"}),
        rule("b", "grondslag", als={"groep": "klein"}),
        rule("c", "grondslag", als={"zak": "z1"}),
        rule("d", "grondslag", als={"zak": "z2"}),
    ]
    return small(*regels[:aantal])


OPEN = {"aard": None, "groep": None, "zak": None}


def test_each_distinct_mask_once() -> None:
    """Worlds in which the same rules match are one world."""
    p = many()._evaluator.programma
    place = p.plaats
    everything = (1 << len(p.regels)) - 1
    aard = (place["aard"], p.feit(place["aard"]).gewoon)
    zak = (place["zak"], p.feit(place["zak"]).gewoon)
    pet = (place["pet"], p.feit(place["pet"]).gewoon)

    assert len(worlds(p, everything, (aard,)) or ()) == 2
    assert len(worlds(p, everything, (aard, zak)) or ()) == 8
    assert len(worlds(p, everything, (aard, zak, pet)) or ()) == 8
    assert worlds(p, 0, (aard, zak)) == {0}
    assert worlds(p, everything, ()) == {everything}


def test_the_masks_do_not_depend_on_the_order_of_facts() -> None:
    """Branching on the facts in any order gives the same worlds."""
    p = many()._evaluator.programma
    open_ = tuple((p.plaats[n], p.feit(p.plaats[n]).gewoon) for n in OPEN)
    everything = (1 << len(p.regels)) - 1

    assert worlds(p, everything, open_) == worlds(p, everything, open_[::-1])


@pytest.mark.parametrize(("grens", "is_bounded"), [(16, False), (15, True), (1, True)])
def test_past_the_bound_the_interval_is_everything(
    grens: int, is_bounded: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """More masks than the bound are not judged: never a guess, never a yes."""
    monkeypatch.setattr(situatie, "GRENS_WERELDEN", grens)
    found = answer(many(), **OPEN)
    ends = (VERBODEN, VERPLICHT) if is_bounded else (1, 6)

    assert ends == (found.laag, found.hoog)
    assert found.uitkomst == "feit-ontbreekt"
    if is_bounded:
        assert found.ontbrekend == ("aard", "maat", "zak")
        assert found.wie == ()
        assert found.weg_vooruit == ()


def test_the_bound_is_generous() -> None:
    """Every fact of a question at once stays far below the bound."""
    assert situatie.GRENS_WERELDEN >= 1024


# --- what records prove ------------------------------------------------------


@pytest.mark.parametrize(
    ("mogelijk", "bewezen", "genoemd", "expected"),
    [
        ((0, 1), {0, 1, 2}, False, (0, 1)),
        ((0, 1), {1, 2}, False, (1,)),
        ((0, 1), {2}, False, (2,)),
        ((0, 1), {2}, True, None),
        ((0,), {0}, True, (0,)),
        ((0, 1), set(), False, None),
        ((0, 1), set(), True, None),
    ],
)
def test_what_a_proof_leaves(
    mogelijk: tuple[int, ...],
    bewezen: set[int],
    genoemd: bool,
    expected: tuple[int, ...] | None,
) -> None:
    """Inside the proof if anything is; else the proof itself, unless stated."""
    feit = Bewijsfeit(0, mogelijk, frozenset(bewezen), genoemd)

    assert expected == feit.allowed()


def test_a_record_proves_whatever_its_status() -> None:
    """Who spoke is there: an open fact is known through any record."""
    kader = small(rule("weg", "grondslag", als={"aard": "goed"}))
    before = answer(kader, aard=None)
    assert (before.laag, before.hoog) == (1, 6)

    for status in ("gegeven", "geweigerd", "ingetrokken", "verlopen", "gevraagd"):
        after = answer(kader, record("ouder", status), aard=None)
        assert (after.laag, after.hoog) == (6, 6)


@pytest.mark.parametrize("aard", ["kwaad", ["kwaad", "zeldzaam"]])
def test_a_record_against_a_stated_fact_is_refused(aard: str | list[str]) -> None:
    """A known fact or a list outside the proof contradicts the record."""
    with pytest.raises(VraagError) as raised:
        small().evaluate(question(record("ouder"), aard=aard))

    assert [p.code for p in raised.value.problemen] == ["toestemming-tegenstrijdig"]
