# SPDX-License-Identifier: EUPL-1.2
"""No small number can be computed back, by an attacker who shares no code with us."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import replace
from datetime import date
from itertools import product
from random import Random
from typing import Any

import pytest
from tests.bdd.gelezen import kader
from tests.unit.service.maandbeeld.aanvaller import DICHT, KLEIN, Aanvaller, attack
from tests.zaad import draw_seed

from deelkader.service.maandbeeld import tabel
from deelkader.service.maandbeeld.cijfers import LOS, REDENEN, UITKOMSTEN
from deelkader.service.maandbeeld.gebied import local_rules
from deelkader.service.maandbeeld.kleine_aantallen import (
    DREMPEL,
    Tak,
    Verborgen,
    protect,
)
from deelkader.service.maandbeeld.maand import Maand
from deelkader.service.maandbeeld.telling import ONBEKEND, Telling
from deelkader.service.maandbeeld.terugkoppeltijd import Terugkoppeltijd

OKTOBER = Maand(date(2026, 10, 1))


@pytest.fixture
def lot() -> Random:
    """Return chance with a seed that is printed."""
    seed = draw_seed()
    print(f"zaad {seed}")  # noqa: T201 - for who repeats it
    return Random(seed)


def table(rows: list[list[int]]) -> list[Tak]:
    """Return the numbers of a table with the sums of rows, columns and all."""
    found = [
        Tak(("all", ""), "end", "begin", sum(map(sum, rows)), 3),
        *(
            Tak(("column", str(j)), ("c", j), "end", sum(r[j] for r in rows), 3)
            for j in range(len(rows[0]))
        ),
    ]
    for i, row in enumerate(rows):
        found.append(Tak(("row", str(i)), "begin", ("r", i), sum(row), 2))
        found += [
            Tak((str(i), str(j)), ("r", i), ("c", j), n) for j, n in enumerate(row)
        ]
    return found


def given_away(rows: list[list[int]], shown: dict[Any, Any]) -> dict[str, list[int]]:
    """Return which values the attacker rules out, from *shown* only."""
    aanvaller = Aanvaller()
    closed = set(shown.values()) == {DICHT}
    n = {
        p: aanvaller.learn("/".join(p), w, alles_dicht=closed) for p, w in shown.items()
    }
    columns = [str(j) for j in range(len(rows[0]))]
    lines = [str(i) for i in range(len(rows))]
    for i in lines:
        aanvaller.adds_up(n["row", i], [n[i, j] for j in columns])
    for j in columns:
        aanvaller.adds_up(n["column", j], [n[i, j] for i in lines])
    aanvaller.adds_up(n["all", ""], [n["row", i] for i in lines])
    return aanvaller.found()


def hide_small_only(takken: list[Tak], _lot: Random) -> dict[Any, Any]:
    """Hide what is small and think that it is done: what everybody tries first."""
    return {t.plek: Verborgen.KLEIN if t.aantal < DREMPEL else t.aantal for t in takken}


def random_rows(lot: Random) -> list[list[int]]:
    """Return a table of some size with small and large numbers."""
    high = lot.choice([15, 40, 400])
    size = lot.randrange(2, 7), lot.randrange(2, 6)
    kinds = (lambda: 0, lambda: lot.randrange(10), lambda: lot.randrange(high))
    return [[lot.choice(kinds)() for _ in range(size[1])] for _ in range(size[0])]


def test_every_small_number_can_still_be_anything_small(lot):
    """In random tables the attacker rules out nothing from zero to nine."""
    for _ in range(40):
        rows = random_rows(lot)
        shown = protect(table(rows), lot)
        assert given_away(rows, shown) == {}, rows


def test_hiding_only_the_small_numbers_gives_them_away(lot):
    """The attacker is good enough: against the naive way nearly all is found."""
    lost = 0
    for _ in range(20):
        rows = random_rows(lot)
        shown = hide_small_only(table(rows), lot)
        lost += bool(KLEIN in shown.values() and given_away(rows, shown))
    assert lost >= 10


def test_only_one_hidden_number_beside_its_sum_is_not_enough():
    """The plainest attack: sum minus the rest."""
    rows = [[3, 50, 60], [70, 80, 90]]
    takken = table(rows)
    assert given_away(rows, hide_small_only(takken, Random(1)))["0/0"] == [
        n for n in range(10) if n != 3
    ]
    assert given_away(rows, protect(takken, Random(1))) == {}


def test_what_is_large_enough_and_gives_nothing_away_is_shown(lot):
    """Without a small number nothing is hidden."""
    rows = [[10, 500], [33, 12]]
    assert Verborgen.DICHT not in protect(table(rows), lot).values()


def test_a_table_that_cannot_be_protected_says_nothing_at_all(lot):
    """Of two places whose sum is twelve, "below ten" would say "above two"."""
    takken = [
        Tak(("a", ""), "begin", "end", 5),
        Tak(("b", ""), "begin", "end", 7),
        Tak(("sum", ""), "end", "begin", 12),
    ]
    assert set(protect(takken, lot).values()) == {Verborgen.DICHT}


def test_numbers_that_do_not_add_up_are_refused(lot):
    """A table that lies cannot be protected."""
    takken = table([[1, 2], [3, 4]])
    takken[0] = replace(takken[0], aantal=11)
    with pytest.raises(ValueError, match="add up"):
        protect(takken, lot)


def test_repeating_the_work_for_every_table_rules_out_little(lot):
    """
    Who runs our program on all tables keeps at least six values for a small number.

    With fixed prices it is one: what is hidden then tells why.
    """
    high = 21
    seen: dict[Any, set[tuple[int, ...]]] = defaultdict(set)
    fixed: dict[Any, set[tuple[int, ...]]] = defaultdict(set)
    for row in product(range(high), repeat=3):
        takken = [Tak((str(i), ""), "b", "e", n) for i, n in enumerate(row)]
        takken.append(Tak(("sum", ""), "e", "b", sum(row), 3))
        for _ in range(40 if sum(row) < 40 else 0):
            seen[tuple(protect(takken, lot).values())].add(row)
        fixed[tuple(protect(takken, _Always()).values())].add(row)
    assert narrowest(seen, high) >= 6
    assert narrowest(fixed, high) == 1


class _Always(Random):
    """Chance that is none."""

    def randint(self, a: int, b: int) -> int:
        return 1


def narrowest(found: dict[Any, set[tuple[int, ...]]], high: int) -> int:
    """Return over how few values a small number is still spread, at worst."""
    widths = [
        max(values) - min(values) + 1
        for shown, rows in found.items()
        if max(map(max, rows)) < high - 1 and max(map(sum, rows)) < 36
        for place in range(3)
        if shown[place] == KLEIN
        for values in [{row[place] for row in rows}]
    ]
    assert widths
    return min(widths)


def random_counts(lot: Random) -> Telling:
    """Return counts of every place in the kader, that add up as real ones do."""
    aantallen: dict[str, Counter[str]] = {}
    redenen: dict[str, Counter[tuple[str, str]]] = {}
    terug: dict[str, Terugkoppeltijd] = {}
    local = [r for r, is_local in local_rules(kader()).items() if is_local]
    feit = kader().begrippen.laagfeit
    assert feit is not None
    for plaats in [w.id for w in feit.waarden] + [ONBEKEND]:
        size = lot.choice([0, 3, 12, 60, 400])
        some = lambda top=size: lot.randrange(top + 1)  # noqa: E731 - as many as fit
        counts = Counter({c: some() for c in (*UITKOMSTEN, *REDENEN, *LOS)})
        counts["overleg"] = sum(counts[r] for r in REDENEN)
        counts["vragen"] = sum(counts[u] for u in UITKOMSTEN)
        terug[plaats] = Terugkoppeltijd(
            tuple(sorted(some() for _ in range(some()))), some()
        )
        del counts["signaal-teruggekoppeld"], counts["signaal-wacht"]
        reasons: Counter[tuple[str, str]] = Counter()
        for reden, rules in ((REDENEN[1], ["regel-a", "regel-b"]), (REDENEN[2], local)):
            for _ in range(counts[reden]):
                reasons[reden, lot.choice(rules)] += 1
        aantallen[plaats], redenen[plaats] = counts, reasons
    return Telling(aantallen, redenen, terug)


def test_a_whole_maandbeeld_gives_nothing_away(lot):
    """All figures of two regions at once, as they are published."""
    for _ in range(2):
        beeld = tabel.build(kader(), OKTOBER, random_counts(lot), lot=lot)
        assert attack(beeld) == {}


def test_a_naive_maandbeeld_gives_much_away(lot, monkeypatch):
    """The same attacker finds numbers when only the small ones are hidden."""
    monkeypatch.setattr(tabel, "protect", hide_small_only)
    beeld = tabel.build(kader(), OKTOBER, random_counts(lot), lot=lot)
    assert len(attack(beeld)) > 10
