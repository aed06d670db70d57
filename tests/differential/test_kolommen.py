# SPDX-License-Identifier: EUPL-1.2
"""Columns say of every complete question what the engine says of it alone."""

import random
from collections import defaultdict
from datetime import date
from typing import Any

import numpy as np
import pytest
from tests.bdd.gelezen import kader as real_kader
from tests.differential.test_bewijzer import complete_question
from tests.differential.vergelijk import make_valid_kader

from deelkader import Kader, VraagError
from deelkader.analyse.veranderd import rule_days
from deelkader.begrippen import Soort
from deelkader.engine import askolommen
from deelkader.engine import kolommen as module
from deelkader.engine.kolommen import KolomError
from deelkader.engine.records import standings
from deelkader.errors import KaderExpiredError

KADERS = 40
VRAGEN = 80


def row(kader: Kader, vraag: dict[str, Any]) -> dict[Any, int]:
    """Return a complete question as one row: index per fact, stand per person."""
    lezer = kader._evaluator.lezer
    read = lezer.read(vraag)
    [elk] = read.elk
    found: dict[Any, int] = {}
    told = {**read.bekend, **read.aangenomen, **read.niet_gedaan}
    told |= lezer.per_categorie(elk)
    for feit in kader.begrippen.feiten.values():
        if feit.soort is Soort.DEEL and feit.id in vraag:
            stated = vraag[feit.id]
            found[feit.id] = feit.index[stated[0] if feit.elk else stated]
        elif feit.soort in (Soort.FEIT, Soort.HANDELING):
            found[feit.id] = told.get(feit.id, feit.nvt)
    parts = {k: frozenset({v}) for k, v in read.delen.items()}
    parts[kader.begrippen.elk.id] = frozenset({elk})
    said = standings(read.records, parts, read.datum)
    assert said is not None
    for axis in kader.begrippen.assen:
        for gever in kader.begrippen.gevers:
            found[axis, gever] = int(said.get((axis, gever), 0))
    return found


def compare(kader: Kader, rng: random.Random, vragen: int) -> int:
    """Ask questions one by one and as columns; return how many were compared."""
    asked = 0
    for day in rule_days(kader):
        rows, levels = [], []
        for _ in range(vragen):
            vraag = complete_question(rng, kader, day)
            try:
                answer = kader.evaluate(vraag).gegevens[0]
            except (VraagError, KaderExpiredError):
                continue
            if answer.per_deelnemer:
                continue
            rows.append(row(kader, vraag))
            levels.append(answer.laag)
        if not rows:
            continue
        columns = defaultdict(list)
        for one in rows:
            for key in rows[0]:
                columns[key].append(one[key])
        assert kader.outcomes(columns, day).tolist() == levels
        asked += len(rows)
    return asked


@pytest.mark.parametrize("zaad", range(KADERS))
def test_random_kaders(zaad: int) -> None:
    """Every level is the same, whatever the rules and words are."""
    rng = random.Random(f"kolommen-{zaad}")
    _, kader = make_valid_kader(rng)
    assert compare(kader, rng, VRAGEN)


def test_the_real_kader_in_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same for our own rules, with a block that is full more than once."""
    monkeypatch.setattr(module, "_BLOK", 7)
    assert compare(real_kader(), random.Random("echt"), 6000) > 100


def test_two_kinds_with_one_number(monkeypatch: pytest.MonkeyPatch) -> None:
    """Rows that are mixed to the same number are still told apart."""
    monkeypatch.setattr(askolommen, "_MENGERS", (0, 0, 0))
    kinds = [np.array([3, 4, 3, 5], np.uint64), np.array([1, 1, 1, 1], np.uint64)]
    first, like = askolommen.alike(kinds)
    assert kinds[0][like].tolist() == [3, 4, 3, 5]
    assert set(like.tolist()) == set(first.tolist())


def test_rows_that_are_alike_are_judged_once() -> None:
    """A thousand rows of three kinds have three rows that stand for them."""
    kinds = [np.array([n % 3 for n in range(1000)], np.uint64)]
    first, like = askolommen.alike(kinds)
    assert len(first) == 3
    assert (kinds[0][like] == kinds[0]).all()


def test_wrong_columns_are_named_all_at_once() -> None:
    """Missing, unknown, too long, out of range: one error, and no answer."""
    columns = {"van": [0, 1], "naar": [0], "kleur": [1, 1], "doel": [999, -1]}
    with pytest.raises(KolomError) as caught:
        real_kader().outcomes(columns, date(2026, 11, 22))
    said = str(caught.value)
    for word in ("kleur", "gegevens ontbreekt", "doel: een waarde", "even lang"):
        assert word in said


def test_a_table_is_no_column() -> None:
    """Who sits at a table is asked one by one."""
    naar = real_kader().begrippen.feiten["naar"]
    with pytest.raises(KolomError, match="naar: een tafel"):
        real_kader().outcomes(
            {"naar": [naar.index["veiligheidsteam"]]}, date(2026, 11, 22)
        )
