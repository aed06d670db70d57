# SPDX-License-Identifier: EUPL-1.2
"""
Read what a question states: parts and facts, value by value.

Responsible for types, known values, lists ("one of these"), numbers, groups and
for values that set other facts. Not for defaults (`feiten`). Floor 3.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from deelkader.begrippen import Begrippen, Feit, Onbekend, Soort, Vorm
from deelkader.engine.namen import Namen
from deelkader.engine.problemen import Problemen


@dataclass(slots=True)
class Genoemd:
    """
    What was stated: one index, several indexes, or plainly "unknown".

    A list that holds "unknown" names several indexes and is *onbekend* too.
    """

    een: dict[str, int] = field(default_factory=dict)
    meer: dict[str, tuple[int, ...]] = field(default_factory=dict)
    onbekend: set[str] = field(default_factory=set)

    def put(self, feit: Feit, gelezen: tuple[int | Onbekend, ...]) -> bool:
        """Store what was read; return False when the fact was stated before."""
        if feit.id in self.een or feit.id in self.meer or feit.id in self.onbekend:
            return False
        known = {i for i in gelezen if isinstance(i, int)}
        if len(known) < len(gelezen):
            self.onbekend.add(feit.id)
            known.update(feit.gewoon)
        if len(known) == 1:
            self.een[feit.id] = known.pop()
        else:
            self.meer[feit.id] = tuple(sorted(known))
        return True


def read_stated(
    begrippen: Begrippen,
    namen: Namen,
    vlaggen: Mapping[str, Any],
    top: Mapping[str, Any],
    problems: Problemen,
) -> tuple[dict[str, str], tuple[str, ...], Genoemd]:
    """Return parts as written, the categories, and everything else stated."""
    genoemd = Genoemd()
    delen: dict[str, str] = {}
    elk: tuple[str, ...] = ()
    for deel in begrippen.delen:
        pad = f"/{deel.id}"
        if deel.id not in top:
            if not deel.mag_leeg:
                problems.add(pad, "ontbreekt")
        elif deel.elk:
            elk = _read_categories(deel, pad, top[deel.id], problems)
        elif isinstance(top[deel.id], str) and top[deel.id] in deel.index:
            delen[deel.id] = top[deel.id]
        else:
            problems.unknown_value(pad, top[deel.id], deel.waarde)
    if "feiten" in top:
        facts = problems.read_map("/feiten", top["feiten"])
        _read_facts(namen, facts, vlaggen, genoemd, problems)
    _set_by_parts(begrippen, delen, genoemd, problems)
    return delen, elk, genoemd


def _read_categories(
    deel: Feit, pad: str, raw: Any, problems: Problemen
) -> tuple[str, ...]:
    items = [raw] if isinstance(raw, str) else problems.read_list(pad, raw)
    if not items and isinstance(raw, list | tuple):
        problems.add(pad, "leeg")
    for number, item in enumerate(items):
        if not isinstance(item, str) or item not in deel.index:
            problems.unknown_value(f"{pad}/{number}", item, deel.waarde)
        elif item in items[:number]:
            problems.add(f"{pad}/{number}", "dubbel")
    return tuple(item for item in items if isinstance(item, str))


def _read_facts(
    namen: Namen,
    raw: Mapping[Any, Any],
    vlaggen: Mapping[str, Any],
    genoemd: Genoemd,
    problems: Problemen,
) -> None:
    for key, value in raw.items():
        pad = f"/feiten/{key}"
        if not isinstance(key, str):
            problems.unknown_key("/feiten", key, ())
        elif key in namen.feiten:
            _read_fact(namen.feiten[key], pad, value, vlaggen, genoemd, problems)
        elif key in namen.getallen:
            feit = namen.getallen[key]
            _put(feit, pad, _read_number(feit, pad, value, problems), genoemd, problems)
        elif key in namen.groepen:
            _read_group(namen, namen.groepen[key], pad, value, vlaggen, genoemd, problems)
        else:
            known = {*namen.feiten, *namen.getallen, *namen.groepen}
            problems.unknown_key("/feiten", key, known)


def _read_group(
    namen: Namen,
    groep: str,
    pad: str,
    raw: Any,
    vlaggen: Mapping[str, Any],
    genoemd: Genoemd,
    problems: Problemen,
) -> None:
    members = namen.in_groep[groep]
    if isinstance(raw, list | tuple):
        _repeat_constants(members, pad, raw, vlaggen, problems)
        return
    for key, value in problems.read_map(pad, raw).items():
        if key in members:
            _read_fact(
                members[key], f"{pad}/{key}", value, vlaggen, genoemd, problems
            )
        else:
            problems.unknown_key(pad, key, {f.id for f in members.values()})


def _repeat_constants(
    members: Mapping[str, Feit],
    pad: str,
    raw: list[Any] | tuple[Any, ...],
    vlaggen: Mapping[str, Any],
    problems: Problemen,
) -> None:
    """Check a list that repeats which constants of the kader are on."""
    ids = {f.id: f for f in members.values()}
    if any(f.soort is not Soort.CONSTANTE for f in ids.values()):
        problems.add(pad, "verkeerd-type")
        return
    for number, item in enumerate(raw):
        if not isinstance(item, str) or item not in ids:
            problems.unknown_value(f"{pad}/{number}", item, ids)
    on = {name for name in ids if vlaggen.get(name) is True}
    if on != {item for item in raw if isinstance(item, str) and item in ids}:
        problems.add(pad, "andere-vlag", _ANDERE_VLAG)


_ANDERE_VLAG = "Deze vlaggen staan vast in het kader. Herhaal ze of laat ze weg."


def _read_fact(
    feit: Feit,
    pad: str,
    raw: Any,
    vlaggen: Mapping[str, Any],
    genoemd: Genoemd,
    problems: Problemen,
) -> None:
    if feit.soort is Soort.CONSTANTE:
        if raw is not vlaggen.get(feit.id, feit.streng):
            problems.add(pad, "andere-vlag", _ANDERE_VLAG)
        return
    _put(feit, pad, read_value(feit, pad, raw, problems), genoemd, problems)


def _put(
    feit: Feit,
    pad: str,
    gelezen: tuple[int | Onbekend, ...] | None,
    genoemd: Genoemd,
    problems: Problemen,
) -> None:
    if gelezen is not None and not genoemd.put(feit, gelezen):
        problems.add(pad, "dubbel")


def read_value(
    feit: Feit, pad: str, raw: Any, problems: Problemen
) -> tuple[int | Onbekend, ...] | None:
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
        problems.add(pad, "verkeerd-type")
        return None
    if isinstance(raw, str) and raw in feit.waarde:
        return Onbekend() if feit.waarde[raw].onbekend else feit.index[raw]
    problems.unknown_value(pad, raw, feit.waarde)
    return None


def _read_set(
    feit: Feit, pad: str, raw: Any, problems: Problemen
) -> tuple[int, ...] | None:
    items = problems.read_list(pad, raw)
    good = {i for i in items if isinstance(i, str) and i in feit.waarde}
    for number, item in enumerate(items):
        if not isinstance(item, str) or item not in good:
            problems.unknown_value(f"{pad}/{number}", item, feit.waarde)
    return (feit.index[frozenset(good)],) if len(good) == len(items) else None


def _read_number(
    feit: Feit, pad: str, raw: Any, problems: Problemen
) -> tuple[int, ...] | None:
    assert feit.getal is not None  # noqa: S101 - `Namen.getallen` holds only these
    items = raw if isinstance(raw, list | tuple) and raw else [raw]
    found = set()
    for item in items:
        if not isinstance(item, int) or isinstance(item, bool):
            problems.unknown_value(pad, None, ())
            return None
        waarde = feit.getal.value_of(item)
        if waarde is None:
            problems.add(pad, "buiten-bereik")
            return None
        found.add(feit.index[waarde])
    return tuple(sorted(found))


def applies(feit: Feit, bekend: Mapping[str, int]) -> bool:
    """Return whether *feit* means something, given the parts in *bekend*."""
    return not feit.geldt_als or any(
        all(bekend.get(deel) in indexen for deel, indexen in als.items())
        for als in feit.geldt_als
    )


def _set_by_parts(
    begrippen: Begrippen,
    delen: dict[str, str],
    genoemd: Genoemd,
    problems: Problemen,
) -> None:
    """Let a value that is really a measure, event or age set its fact."""
    counted = dict(delen)
    for deel in begrippen.delen:
        waarde = deel.waarde.get(delen.get(deel.id, ""))
        if waarde is not None:
            counted[deel.id] = waarde.telt_als or waarde.id
            genoemd.een[deel.id] = deel.index[counted[deel.id]]
        elif not deel.elk:
            genoemd.een[deel.id] = deel.nvt
    for deel in begrippen.delen:
        waarde = deel.waarde.get(delen.get(deel.id, ""))
        for name, value in waarde.zet.items() if waarde else ():
            feit = begrippen.feiten[name]
            if applies(feit, genoemd.een):
                _set_fact(feit, value, deel.id, genoemd, problems)
    delen.update(counted)


def _set_fact(
    feit: Feit, value: Any, deel: str, genoemd: Genoemd, problems: Problemen
) -> None:
    if feit.vorm is Vorm.VERZAMELING:
        wanted = {i for i, v in enumerate(feit.domein) if value in v}  # type: ignore[operator]  # a set fact has sets
    else:
        wanted = {feit.index[value]}
    stated = set(genoemd.meer.get(feit.id, ()))
    if feit.id in genoemd.een:
        stated = {genoemd.een[feit.id]}
    left = sorted(stated & wanted if stated else wanted)
    if not left:
        problems.add(
            f"/{deel}", "tegenstrijdig", "Dit past niet bij een feit dat je noemt."
        )
        return
    genoemd.een.pop(feit.id, None)
    genoemd.meer.pop(feit.id, None)
    if len(left) == 1:
        genoemd.een[feit.id] = left[0]
    else:
        genoemd.meer[feit.id] = tuple(left)
