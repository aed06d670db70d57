# SPDX-License-Identifier: EUPL-1.2
"""
What a request must hold: every fact, with a value that is possible beside the rest.

Each deviation forbids every action: Cedar passes over a policy that fails, and
that may not be a prohibition. Floor 4, `cedar`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from deelkader.begrippen import Feit, Soort, Vorm
from deelkader.cedar.kern import NVT, condition_of, value_name
from deelkader.cedar.tekst import all_of, key, quoted, spell, string
from deelkader.engine.compile import Programma


def tested_facts(p: Programma) -> tuple[Feit, ...]:
    """Return every fact that some policy may test, in the declared order."""
    feiten = p.begrippen.feiten
    stap = p.begrippen.weegstap
    todo = [n for n, place in p.plaats.items() if p.tests[place]]
    todo += [stap.handeling[0]] if stap and stap.handeling else []
    found: set[str] = set()
    while todo:
        name = todo.pop()
        if name in found:
            continue
        found.add(name)
        todo += [feiten[name].uit or ""] if feiten[name].uit else []
        todo += [other for als in feiten[name].geldt_als for other in als]
    return tuple(f for f in feiten.values() if f.id in found)


def values(feit: Feit, vlaggen: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the values that a request may give *feit*."""
    every: Iterable[int] = range(feit.nvt + 1)
    if feit.soort is Soort.DEEL:
        # WHY: a table is asked per participant, never as if it were one party.
        every = [i for i in range(feit.nvt) if feit.is_asked(i)]
        every += [feit.nvt] if feit.mag_leeg else []
    elif feit.soort is Soort.CONSTANTE:
        fixed = feit.index[vlaggen.get(feit.id, feit.streng)]
        every = [fixed, *([feit.nvt] if feit.geldt_als else [])]
    return tuple(value_name(feit, i) for i in every)


def guards(
    feiten: Iterable[Feit], given: Mapping[str, tuple[str, ...]], sets: Iterable[str]
) -> Iterator[str]:
    """Yield the policies that forbid all where a request is not as it must be."""
    tests = [
        f"context has {name} &&\n  {quoted(some)}.contains(context.{name})"
        for name, some in given.items()
    ]
    tests += [f"context has {name}" for name in sets]
    held = " &&\n  ".join(tests) or "true"
    yield _forbid(
        "alle-feiten", "Elk feit is er, met een waarde die kan", "unless", held
    )
    every = {f.id: f for f in feiten}
    for feit in every.values():
        if feit.uit:
            yield from _derived(feit, every[feit.uit])
        if feit.geldt_als:
            yield from _applicable(feit, every)


def _derived(feit: Feit, bron: Feit) -> Iterator[str]:
    """Yield that a derived fact follows its source."""
    groups: dict[int, list[str]] = defaultdict(list)
    for i in range(bron.nvt + 1):
        groups[feit.follows(bron, i)].append(value_name(bron, i))
    for i, names in groups.items():
        source = f"{quoted(names)}.contains(context.{key(bron.id)})"
        other = f"context.{key(feit.id)} != {string(value_name(feit, i))}"
        titel = f"{feit.id} volgt uit {bron.id}"
        yield _forbid("afgeleid", titel, "when", all_of([source, other]))


def _applicable(feit: Feit, feiten: Mapping[str, Feit]) -> Iterator[str]:
    """Yield that a fact has a value exactly where it means something."""
    ways = [
        "(" + all_of([spell(condition_of(feiten[n], s)) for n, s in als.items()]) + ")"
        for als in feit.geldt_als
    ]
    applies = " ||\n  ".join(ways)
    is_nvt = f"context.{key(feit.id)} == {string(NVT)}"
    titel = f"{feit.id} alleen waar het iets betekent"
    alone = f"!({applies}) &&\n  !({is_nvt})"
    yield _forbid("niet-van-toepassing", titel, "when", alone)
    if not (feit.soort is Soort.HANDELING and feit.vorm is Vorm.KEUZE):
        missing = f"({applies}) &&\n  {is_nvt}"
        yield _forbid("van-toepassing", titel, "when", missing)


def _forbid(naam: str, titel: str, wanneer: str, tests: str) -> str:
    notes = f"@regel({string(naam)})\n@titel({string(titel)})"
    return (
        f"{notes}\nforbid (principal, action, resource)\n{wanneer} {{\n  {tests}\n}};"
    )
