# SPDX-License-Identifier: EUPL-1.2
"""
Read the value of one fact: one value, a list ("one of these"), a set, a number.

Responsible for types and known values. Which fact it is about, is decided by
`lezen`. Floor 3.
"""

from __future__ import annotations

from typing import Any

from deelkader.begrippen import Feit, Onbekend, Soort, Vorm
from deelkader.engine.problemen import Problemen

type_gelezen = tuple[int | Onbekend, ...]


def read_value(
    feit: Feit, pad: str, raw: Any, problems: Problemen
) -> type_gelezen | None:
    """Return the indexes *raw* names, Onbekend among them, or None with a problem."""
    if feit.vorm is Vorm.VERZAMELING:
        return _read_set(feit, pad, raw, problems)
    if not isinstance(raw, list | tuple) or feit.soort is not Soort.FEIT:
        one = _read_one(feit, pad, raw, problems)
        return None if one is None else (one,)
    if not raw:
        problems.add(pad, "leeg")
        return None
    items = [
        _read_one(feit, f"{pad}/{number}", item, problems)
        for number, item in enumerate(raw)
    ]
    found = tuple(dict.fromkeys(item for item in items if item is not None))
    return found if None not in items else None


def _read_one(
    feit: Feit, pad: str, raw: Any, problems: Problemen
) -> int | Onbekend | None:
    if feit.vorm is Vorm.JA_NEE:
        if isinstance(raw, bool):
            return feit.index[raw]
        problems.wrong_type(pad, raw)
        return None
    if isinstance(raw, str) and raw in feit.waarde:
        return Onbekend() if feit.waarde[raw].onbekend else feit.index[raw]
    problems.unknown_value(pad, raw, feit.waarde)
    return None


def _read_set(
    feit: Feit, pad: str, raw: Any, problems: Problemen
) -> type_gelezen | None:
    items = problems.read_list(pad, raw)
    good = {i for i in items if isinstance(i, str) and i in feit.waarde}
    for number, item in enumerate(items):
        if not isinstance(item, str) or item not in good:
            problems.unknown_value(f"{pad}/{number}", item, feit.waarde)
        elif item in items[:number]:
            problems.add(f"{pad}/{number}", "dubbel")
    if len(good) != len(items) or not isinstance(raw, list | tuple):
        return None
    return (feit.index[frozenset(good)],)


def read_number(
    feit: Feit, pad: str, raw: Any, problems: Problemen
) -> type_gelezen | None:
    """Return the indexes of the values in whose bounds the numbers of *raw* lie."""
    items = raw if isinstance(raw, list | tuple) and raw else [raw]
    found: list[int] = []
    for item in items:
        if not isinstance(item, int) or isinstance(item, bool):
            problems.wrong_type(pad, item)
            return None
        waarde = feit.getal.value_of(item) if feit.getal else None
        if waarde is None:
            problems.out_of_range(pad, item)
            return None
        found.append(feit.index[waarde])
    return tuple(dict.fromkeys(found))
