# SPDX-License-Identifier: EUPL-1.2
"""
The rules of follow-up in the form that durable-rules reads, as plain data.

Responsible for the patterns only; what happens when one is met is said by `motor`.
Every pattern tests whole numbers. Stage one: a thing begins a task (`b`), ends it
(`k` klaar, `v` vervalt) or puts it off (`u`). Stage two: the clock makes a running
task late. Floor 4, `opvolging`, pure.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import product
from typing import Any

from deelkader.model.opvolging import (
    AFGEROND,
    UITGESTELD,
    VOORVALLEN,
    Einde,
    Eis,
    Opvolgregel,
    Patroon,
)
from deelkader.opvolging.feiten import (
    BEGONNEN,
    KLAAR,
    KLOK,
    SOORT,
    TERMIJN,
    ZONDER,
    Woordenlijst,
)

type_patroon = dict[str, Any]

VAN_BEGIN = "t_"
"""Before the name of a kenmerk of what began a task, in the fact of that task."""


def words_of(regels: Iterable[Opvolgregel]) -> Iterator[str]:
    """Yield the ids of *regels* and every word that their patterns name."""
    for regel in regels:
        yield regel.id
        for patroon in patterns_of(regel):
            for eis in patroon.eisen:
                yield from (w for w in eis.waarden if isinstance(w, str))


def patterns_of(regel: Opvolgregel) -> Iterator[Patroon]:
    """Yield every pattern of *regel*, what begins it first."""
    yield regel.als
    if regel.eerder is not None:
        yield regel.eerder.patroon
    for einde in (*regel.klaar_bij, *regel.vervalt_bij):
        yield einde.patroon


def definition(
    regels: Mapping[int, Opvolgregel], woorden: Woordenlijst
) -> dict[str, list[type_patroon]]:
    """Return name -> what must all be there, for rules by their number."""
    found: dict[str, list[type_patroon]] = {}
    numbers = {regel.id: r for r, regel in regels.items()}
    for r, regel in regels.items():
        begins = (
            _begins(regel, woorden)
            if regel.na is None
            else [[{"t": {"$and": [{"s": KLAAR}, {"r": numbers[regel.na]}]}}]]
        )
        for way, begin in enumerate(begins):
            found[f"b{r}.{way}"] = begin
        for letter, einden in (("k", regel.klaar_bij), ("v", regel.vervalt_bij)):
            ways = (way for einde in einden for way in _ends(einde, woorden))
            for n, tests in enumerate(ways):
                found[f"{letter}{r}.{n}"] = [_begun({"r": r}), _later(tests)]
    for letter, soort in (("a", AFGEROND), ("u", UITGESTELD)):
        tests = [
            {"s": SOORT[soort]},
            {"regel": {"b": "id_van"}},
            {"$gte": {"bij": {"b": "laagst"}}},
            {"$lte": {"bij": {"b": "o"}}},
        ]
        found[letter] = [_begun(), _later(tests)]
    return found | _clock()


def _clock() -> dict[str, list[type_patroon]]:
    """Return when a running task is reminded of, late, and known higher up."""
    between = {
        "herinnerd": [{"$gte": {"d": {"t": "h"}}}, {"$lte": {"d": {"t": "u"}}}],
        "te-laat": [{"$gt": {"d": {"t": "u"}}}, {"$lte": {"d": {"t": "x"}}}],
        "geescaleerd": [{"$gt": {"d": {"t": "x"}}}],
    }
    return {
        name: [
            {"t": {"$and": [{"s": TERMIJN}]}},
            {"c": {"$and": [{"s": KLOK}, *tests, _always("t", KLOK, TERMIJN)]}},
        ]
        for name, tests in between.items()
    }


def _begins(regel: Opvolgregel, woorden: Woordenlijst) -> Iterator[list[type_patroon]]:
    eerder = regel.eerder
    if eerder is None:
        yield from ([{"t": {"$and": tests}}] for tests in _ways(regel.als, woorden))
        return
    known = [{"$neq": {name: ZONDER}} for name in eerder.anders]
    differs = [{"$neq": {name: {"e": name}}} for name in eerder.anders]
    near = [
        {"$gt": {"n": {"e": "n"}}},
        {"$lte": {"d": {"$add": {"$l": {"e": "d"}, "$r": eerder.binnen}}}},
        {"$gte": {"d": {"$sub": {"$l": {"e": "d"}, "$r": eerder.binnen}}}},
    ]
    always = _always("e", SOORT[regel.als.voorval], SOORT[eerder.patroon.voorval])
    firsts, seconds = _ways(eerder.patroon, woorden), _ways(regel.als, woorden)
    for first, second in product(firsts, seconds):
        yield [
            {"e": {"$and": [*first, *known]}},
            {"t": {"$and": [*second, *known, *differs, *near, always]}},
        ]


def _ends(einde: Einde, woorden: Woordenlijst) -> Iterator[list[type_patroon]]:
    same: list[type_patroon] = []
    for mine, theirs in einde.zelfde:
        same += [{"$neq": {mine: ZONDER}}, {mine: {"b": VAN_BEGIN + theirs}}]
    for tests in _ways(einde.patroon, woorden):
        yield [*tests, {"e": 1}, *same]


def _begun(*tests: type_patroon) -> type_patroon:
    return {"b": {"$and": [{"s": BEGONNEN}, *tests]}}


def _later(tests: Iterable[type_patroon]) -> type_patroon:
    """Return what was told after a task began and did not happen before it."""
    order = [{"$gt": {"n": {"b": "n"}}}, {"$gte": {"d": {"b": "d"}}}]
    return {"c": {"$and": [*tests, *order, _always("b", ZONDER, BEGONNEN)]}}


def _always(other: str, mine: int, theirs: int) -> type_patroon:
    """
    Return a comparison of kinds that is true: the last of those with another fact.

    WHY: when the last one is false, durable-rules reads on beyond its memory.
    """
    return {"$gte" if mine >= theirs else "$lte": {"s": {other: "s"}}}


def _ways(patroon: Patroon, woorden: Woordenlijst) -> list[list[type_patroon]]:
    """
    Return every way in which a thing can match: one value of each kenmerk.

    WHY: in durable-rules an `$or` beside a comparison with another fact drops that
    comparison; a duty would end with anything.
    """
    choices = [_tests(eis, woorden) for eis in patroon.eisen]
    return [
        [{"s": SOORT[patroon.voorval]}, *(test for tests in way for test in tests)]
        for way in product(*choices)
    ]


def _tests(eis: Eis, woorden: Woordenlijst) -> list[list[type_patroon]]:
    numbers = [woorden.value(w) for w in eis.waarden]
    if eis.niet:
        return [[{"$neq": {eis.kenmerk: n}} for n in numbers]]
    return [[{eis.kenmerk: n}] for n in numbers]


def kenmerken_of(regel: Opvolgregel) -> tuple[str, ...]:
    """Return the kenmerken of what begins *regel* that its endings look at."""
    einden = (*regel.klaar_bij, *regel.vervalt_bij)
    needed = {theirs for einde in einden for _, theirs in einde.zelfde}
    return tuple(name for name in VOORVALLEN[regel.als.voorval] if name in needed)
