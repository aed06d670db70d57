# SPDX-License-Identifier: EUPL-1.2
"""The laws about knowing more and about age, on random kaders and the real one."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest
from tests.properties.bron import (
    answered,
    ask,
    for_seeds,
    intervals,
    op_beide_bronnen,
    real_bron,
    state,
    stated,
    type_maker,
    type_vraag,
)

from deelkader import Kader, VraagError
from deelkader.begrippen import Feit, Soort, Vorm
from deelkader.begrippen.spelling import snake


def proven(kader: Kader, feit: Feit, vraag: type_vraag) -> set[int]:
    """Return what the records of *vraag* leave to *feit*."""
    left = set(range(len(feit.domein)))
    for record in vraag.get("toestemmingen", ()):
        left &= kader.begrippen.gevers[record["gever"]].bewijst.get(feit.id, left)
    return left


def may_be(kader: Kader, feit: Feit, vraag: type_vraag) -> Iterator[Any]:
    """Yield the ordinary values of *feit* when it is open after defaults."""
    said = stated(vraag, feit)
    ordinary = [feit.domein[i] for i in feit.gewoon]
    if said is None:
        default = None if feit.standaard is None else feit.index[feit.standaard]
        if default is None or default not in proven(kader, feit, vraag):
            yield from ordinary
    elif isinstance(said, list) and feit.vorm is not Vorm.VERZAMELING:
        unknown = {w.id for w in feit.waarden if w.onbekend}
        named = {
            feit.getal.value_of(v) if feit.getal and isinstance(v, int) else v
            for v in said
        }
        yield from ordinary if unknown & named else [v for v in ordinary if v in named]
    elif isinstance(said, str) and said in feit.waarde and feit.waarde[said].onbekend:
        yield from ordinary


@op_beide_bronnen
def test_weten_vernauwt(maak_bron: type_maker) -> None:
    """An open fact that becomes known never widens an interval."""
    counted: Counter[str] = Counter()

    def law(rng: random.Random) -> None:
        bron = maak_bron(rng)
        for vraag, oordeel in answered(bron, rng, 5):
            before = intervals(oordeel)
            if all(low == high for low, high in before):
                continue
            for feit in bron.kader.begrippen.feiten.values():
                if feit.soort is not Soort.FEIT:
                    continue
                for value in may_be(bron.kader, feit, vraag):
                    known = ask(bron.kader, state(vraag, feit, value))
                    if known is None:
                        counted["geweigerd"] += 1
                        continue
                    after = intervals(known)
                    counted["gesteld"] += 1
                    counted["nauwer"] += before != after
                    for (low, high), (l2, h2) in zip(before, after, strict=True):
                        assert low <= l2 <= h2 <= high

    for_seeds(200, law)
    assert counted["gesteld"] > 500
    assert counted["nauwer"] > 50


# --- age ---------------------------------------------------------------------


@op_beide_bronnen
def test_leeftijdsgrens_op_de_verjaardag(maak_bron: type_maker) -> None:
    """A number gives the answer of its own group: the new one from the birthday on."""
    counted: Counter[str] = Counter()

    def law(rng: random.Random) -> None:
        bron = maak_bron(rng)
        numbered = [f for f in bron.kader.begrippen.feiten.values() if f.getal]
        for vraag, _ in answered(bron, rng, 3 if numbered else 0):
            for feit in numbered:
                assert feit.getal is not None
                for value, bounds in feit.getal.grenzen.items():
                    named = state(vraag, feit, value)
                    expected = ask(bron.kader, named)
                    for number in bounds:
                        facts = state(vraag, feit, value)["feiten"]
                        del facts[feit.id]
                        facts[snake(feit.getal.naam)] = number
                        actual = ask(bron.kader, {**vraag, "feiten": facts})
                        assert expected == actual
                        counted["gevraagd"] += actual is not None

    for_seeds(150, law)
    assert counted["gevraagd"] > 200


@pytest.mark.parametrize(
    ("leeftijd", "wie"),
    [
        (11, ("ouder-1", "ouder-2")),
        (12, ("jeugdige", "ouder-1", "ouder-2")),
        (15, ("jeugdige", "ouder-1", "ouder-2")),
        (16, ("jeugdige",)),
        (17, ("jeugdige",)),
        (18, ("jeugdige",)),
        (120, ("jeugdige",)),
    ],
)
def test_who_decides_changes_on_the_birthday(
    leeftijd: int, wie: tuple[str, ...]
) -> None:
    """In the real kader the year before a birthday and the birthday itself differ."""
    oordeel = real_bron().kader.evaluate(question(leeftijd))

    assert wie == oordeel.gegevens[0].wie


@pytest.mark.parametrize("leeftijd", [-1, 121, 10**9])
def test_an_age_outside_every_group_is_refused(leeftijd: int) -> None:
    """There is no group before birth or after the last one."""
    with pytest.raises(VraagError) as raised:
        real_bron().kader.evaluate(question(leeftijd))

    assert [p.pad for p in raised.value.problemen] == ["/feiten/leeftijd"]


def question(leeftijd: int) -> type_vraag:
    """Return a question that waits for consent at every age."""
    return {
        "van": "jeugdprofessional",
        "naar": "school",
        "gegevens": ["betrokkenheid"],
        "doel": "onderwijs-ondersteunen",
        "situatie": "hulpvraag",
        "datum": "2026-11-22",
        "feiten": {"pet": "hulp", "leeftijd": leeftijd, "gezag": "gezamenlijk"},
    }
