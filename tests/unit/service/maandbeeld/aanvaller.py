# SPDX-License-Identifier: EUPL-1.2
"""
Somebody who wants to know what a maandbeeld hides.

Knows every number that is published, what adds up to what (docs/maandbeeld.md), that
"kleiner-dan-10" is below ten and that "niet-getoond" is not, unless a whole group
says so. Looks with a solver for what can still be true. Shares no code with what
protects.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import z3

KLEIN, DICHT = "kleiner-dan-10", "niet-getoond"
UITKOMSTEN = (
    *("verplicht", "toegestaan", "afwegen", "toestemmingNodig", "feitOntbreekt"),
    *("overleg", "verboden"),
)
REDENEN = (
    *("overlegGeenRegel", "overlegLandelijkeRegel", "overlegPlaatselijkeAfspraak"),
)
SOMMEN = {"vragen": UITKOMSTEN, "overleg": REDENEN}
DAGEN = {"dagenHelft", "dagenNegenVanTien"}


@dataclass
class Aanvaller:
    """Gathers what is known of every hidden number."""

    weet: Any = field(default_factory=z3.Solver)
    klein: dict[str, Any] = field(default_factory=dict)

    def learn(self, naam: str, getoond: int | str, *, alles_dicht: bool = False) -> Any:
        """Take in one published figure; return what stands for it."""
        number = z3.Int(naam)
        if getoond == KLEIN:
            self.weet.add(number >= 0, number < 10)
            self.klein[naam] = number
        elif getoond == DICHT:
            self.weet.add(number >= (0 if alles_dicht else 10))
        else:
            self.weet.add(number == getoond)
        return number

    def adds_up(self, totaal: Any, delen: list[Any]) -> None:
        """Take in that *delen* together are *totaal*."""
        self.weet.add(totaal == z3.Sum(delen))

    def found(self) -> dict[str, list[int]]:
        """Return the small numbers of which some value is ruled out, and which."""
        assert self.weet.check() == z3.sat, "what is published contradicts itself"
        missing = {}
        for naam, number in self.klein.items():
            out = [w for w in range(10) if not self._can_be(number, w)]
            if out:
                missing[naam] = out
        return missing

    def _can_be(self, number: Any, waarde: int) -> bool:
        return bool(self.weet.check(number == waarde) == z3.sat)


def attack(beeld: dict[str, Any]) -> dict[str, list[int]]:
    """Return what a published maandbeeld gives away."""
    aanvaller = Aanvaller()
    for regio in beeld["regios"]:
        rows = {g["gemeente"]: g["cijfers"] for g in regio["gemeenten"]}
        _attack_region(aanvaller, rows, regio)
    _learn_rows(aanvaller, {"onbekend": beeld["onbekend"]})
    return aanvaller.found()


def _attack_region(
    aanvaller: Aanvaller, rows: dict[str, dict[str, Any]], regio: dict[str, Any]
) -> None:
    name = regio["regio"]
    known = _learn_rows(aanvaller, {**rows, name: regio["totaal"]})
    for cijfer in regio["totaal"].keys() - DAGEN:
        aanvaller.adds_up(
            known[name, cijfer], [known[gemeente, cijfer] for gemeente in rows]
        )
    listed = sum(reden["aantal"] for reden in regio["redenen"])
    landelijk, plaatselijk = (known[name, reden] for reden in REDENEN[1:])
    aanvaller.weet.add(landelijk + plaatselijk >= listed)


def _learn_rows(
    aanvaller: Aanvaller, rows: dict[str, dict[str, Any]]
) -> dict[tuple[str, str], Any]:
    answers = {"vragen", *UITKOMSTEN, *REDENEN}
    groups = [answers, set(REDENEN)]
    groups += [{c} for c in next(iter(rows.values())).keys() - answers - DAGEN]
    dicht = {
        cijfer
        for group in groups
        if all(cijfers[c] == DICHT for cijfers in rows.values() for c in group)
        for cijfer in group
    }
    known = {
        (plaats, cijfer): aanvaller.learn(
            f"{plaats}/{cijfer}", waarde, alles_dicht=cijfer in dicht
        )
        for plaats, cijfers in rows.items()
        for cijfer, waarde in cijfers.items()
        if cijfer not in DAGEN
    }
    for plaats in rows:
        for totaal, delen in SOMMEN.items():
            parts = [known[plaats, deel] for deel in delen]
            aanvaller.adds_up(known[plaats, totaal], parts)
    return known
