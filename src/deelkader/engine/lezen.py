# SPDX-License-Identifier: EUPL-1.2
"""
Read what a question states: its parts and its facts.

Responsible for finding the fact behind each key, for groups and constants, and
for values that set other facts. Not for single values (`waarden`) or defaults
(`feiten`). Floor 3.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from deelkader.begrippen import Begrippen, Feit, Soort, Vorm
from deelkader.engine.namen import Namen, type_enkel
from deelkader.engine.problemen import Problemen
from deelkader.engine.waarden import read_number, read_value, type_gelezen

_ENKEL = frozenset({str, bool})
_ANDERE_VLAG = "Deze vlaggen staan vast in het kader. Herhaal ze of laat ze weg."
_PAST_NIET = "Dit past niet bij een feit dat je noemt."


@dataclass(slots=True)
class Genoemd:
    """
    What was stated: one index, several indexes, or plainly "unknown".

    A list that holds "unknown" names several indexes and is *onbekend* too.
    """

    een: dict[str, int] = field(default_factory=dict)
    meer: dict[str, tuple[int, ...]] = field(default_factory=dict)
    onbekend: set[str] = field(default_factory=set)

    def copy(self) -> Genoemd:
        """Return the same, to be changed on its own."""
        return Genoemd(dict(self.een), dict(self.meer), set(self.onbekend))

    def put(self, feit: Feit, gelezen: type_gelezen) -> bool:
        """Store what was read; return False when the fact was stated before."""
        if feit.id in self.een or feit.id in self.meer:
            return False
        if len(gelezen) == 1 and isinstance(gelezen[0], int):
            self.een[feit.id] = gelezen[0]
            return True
        known = {i for i in gelezen if isinstance(i, int)}
        if len(known) < len(gelezen):
            self.onbekend.add(feit.id)
            known.update(feit.gewoon)
        self.meer[feit.id] = tuple(sorted(known))
        return True

    def limit(self, feit: Feit, wanted: set[int]) -> bool:
        """Limit *feit* to *wanted*; return False when nothing is left."""
        stated = set(self.meer.pop(feit.id, ()))
        if feit.id in self.een:
            stated = {self.een.pop(feit.id)}
        left = sorted(stated & wanted if stated else wanted)
        if len(left) == 1:
            self.een[feit.id] = left[0]
        elif left:
            self.meer[feit.id] = tuple(left)
        return bool(left)


@dataclass(slots=True)
class Lezing:
    """One reading of one question; what was found is in the fields."""

    begrippen: Begrippen
    namen: Namen
    vlaggen: Mapping[str, Any]
    problems: Problemen
    delen: dict[str, str] = field(default_factory=dict)
    elk: tuple[str, ...] = ()
    genoemd: Genoemd = field(default_factory=Genoemd)
    zetels: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def read_facts(self, top: Mapping[str, Any]) -> Genoemd:
        """Read the facts of *top*; return what they state before any part is read."""
        if "feiten" in top:
            stated = self.problems.read_map("/feiten", top["feiten"])
            self._read_all(self.namen.enkel, stated, self._read_key)
        return self.genoemd.copy()

    def read_parts(self, top: Mapping[str, Any]) -> None:
        """Read the parts of *top*, and what these set, beside the facts."""
        for deel in self.begrippen.delen:
            self._read_part(deel, top)
        self._set_by_parts()

    def _read_part(self, deel: Feit, top: Mapping[str, Any]) -> None:
        pad = f"/{deel.id}"
        if deel.id not in top:
            if not deel.mag_leeg:
                self.problems.add(pad, "ontbreekt")
        elif deel.elk:
            self.elk = self._read_categories(deel, pad, top[deel.id])
        elif isinstance(top[deel.id], str) and top[deel.id] in deel.index:
            self.delen[deel.id] = top[deel.id]
        else:
            self.problems.unknown_value(pad, top[deel.id], deel.waarde)

    def _read_categories(self, deel: Feit, pad: str, raw: Any) -> tuple[str, ...]:
        items = [raw] if isinstance(raw, str) else self.problems.read_list(pad, raw)
        if not items and isinstance(raw, list | tuple):
            self.problems.add(pad, "leeg")
        for number, item in enumerate(items):
            if not isinstance(item, str) or item not in deel.index:
                self.problems.unknown_value(f"{pad}/{number}", item, deel.waarde)
            elif item in items[:number]:
                self.problems.add(f"{pad}/{number}", "dubbel")
        return tuple(item for item in items if isinstance(item, str))

    def _read_all(
        self,
        enkel: Mapping[str, type_enkel],
        stated: Mapping[Any, Any],
        otherwise: Callable[[Any, Any], None],
    ) -> None:
        """Read plain values of one fact here, as nearly all are; else *otherwise*."""
        een, meer = self.genoemd.een, self.genoemd.meer
        for key, value in stated.items():
            if key in enkel and type(value) in _ENKEL:
                name, index = enkel[key]
                if value in index and name not in een and name not in meer:
                    een[name] = index[value]
                    continue
            otherwise(key, value)

    def _read_key(self, key: Any, value: Any) -> None:
        """Read one key under `feiten`: a fact, a number or a group."""
        namen, pad = self.namen, f"/feiten/{key}"
        if key in namen.feiten:
            self._read_fact(namen.feiten[key], pad, value)
        elif key in namen.getallen:
            feit = namen.getallen[key]
            self._put(feit, pad, read_number(feit, pad, value, self.problems))
        elif key in namen.groepen:
            self._read_group(namen.groepen[key], pad, value)
        else:
            known = {*namen.feiten, *namen.getallen, *namen.groepen}
            self.problems.unknown_key("/feiten", key, known)

    def _read_group(self, groep: str, pad: str, raw: Any) -> None:
        members = self.namen.in_groep[groep]
        if isinstance(raw, list | tuple):
            self._repeat_constants(members, pad, raw)
            return

        def read_member(key: Any, value: Any) -> None:
            if key in members:
                self._read_fact(members[key], f"{pad}/{key}", value)
            else:
                known = {f.id for f in members.values()}
                self.problems.unknown_key(pad, key, known)

        stated = self.problems.read_map(pad, raw)
        self._read_all(self.namen.enkel_in_groep[groep], stated, read_member)

    def _repeat_constants(
        self, members: Mapping[str, Feit], pad: str, raw: list[Any] | tuple[Any, ...]
    ) -> None:
        """Check a list that repeats which constants of the kader are on."""
        ids = {f.id: f for f in members.values()}
        if any(f.soort is not Soort.CONSTANTE for f in ids.values()):
            self.problems.add(pad, "verkeerd-type")
            return
        repeated = {item for item in raw if isinstance(item, str) and item in ids}
        for number, item in enumerate(raw):
            if not isinstance(item, str) or item not in ids:
                self.problems.unknown_value(f"{pad}/{number}", item, ids)
        if repeated != {name for name in ids if self.vlaggen.get(name) is True}:
            self.problems.add(pad, "andere-vlag", _ANDERE_VLAG)

    def _read_fact(self, feit: Feit, pad: str, raw: Any) -> None:
        if feit.soort is Soort.CONSTANTE:
            if raw is not self.vlaggen.get(feit.id, feit.streng):
                self.problems.add(pad, "andere-vlag", _ANDERE_VLAG)
            return
        if feit.soort is Soort.TAFEL:
            self._read_seats(feit, pad, raw)
            return
        self._put(feit, pad, read_value(feit, pad, raw, self.problems))

    def _read_seats(self, feit: Feit, pad: str, raw: Any) -> None:
        """Check who sits at a table; who they are decides only at a table."""
        items = [raw] if isinstance(raw, str) else self.problems.read_list(pad, raw)
        for item in items:
            if not isinstance(item, str) or item not in feit.index:
                self.problems.unknown_value(pad, item, feit.waarde)
        if feit.voor is not None:
            self.zetels[feit.voor] = tuple(i for i in items if isinstance(i, str))

    def _put(self, feit: Feit, pad: str, gelezen: type_gelezen | None) -> None:
        if gelezen is not None and not self.genoemd.put(feit, gelezen):
            self.problems.add(pad, "dubbel")

    def _set_by_parts(self) -> None:
        """Let a value that is really a measure, event or age set its fact."""
        stated = {
            deel.id: deel.waarde[self.delen[deel.id]]
            for deel in self.begrippen.delen
            if deel.id in self.delen
        }
        for name, waarde in stated.items():
            counted = waarde.telt_als or waarde.id
            self.delen[name] = counted
            self.genoemd.een[name] = self.begrippen.feiten[name].index[counted]
        for deel in self.begrippen.delen:
            if deel.mag_leeg:
                self.genoemd.een.setdefault(deel.id, deel.nvt)
        for name, waarde in stated.items():
            for target, value in waarde.zet.items():
                self._set_fact(self.begrippen.feiten[target], value, name)

    def _set_fact(self, feit: Feit, value: Any, deel: str) -> None:
        if not applies(feit, self.genoemd.een):
            return
        if feit.vorm is Vorm.VERZAMELING:
            wanted = set(feit.indexes_with([value]))
        else:
            wanted = {feit.index[value]}
        if not self.genoemd.limit(feit, wanted):
            self.problems.add(f"/{deel}", "tegenstrijdig", _PAST_NIET)


def applies(feit: Feit, bekend: Mapping[str, int]) -> bool:
    """Return whether *feit* means something, given the parts in *bekend*."""
    if not feit.geldt_als:
        return True
    for als in feit.geldt_als:
        for deel, indexen in als.items():
            if bekend.get(deel) not in indexen:
                break
        else:
            return True
    return False
