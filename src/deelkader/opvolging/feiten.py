# SPDX-License-Identifier: EUPL-1.2
"""
What happened as facts of whole numbers only, checked first.

Responsible for refusing a thing that no writer tells, and for words as numbers: in
durable-rules 1, "1" and true are one value and long texts can be equal. Floor 4,
`opvolging`, pure.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from deelkader.model.opvolging import ONBEKEND, VOORVALLEN
from deelkader.opvolging.dagen import EERSTE, LAATSTE
from deelkader.opvolging.voorval import Voorval

type_feit = dict[str, int]

SESSIE: Final = 1
"""Of one case at a time, so always the same."""

HOOGSTE: Final = 2**31 - 1
LANGSTE: Final = 200
ZONDER: Final = 0
"""The number of a word or day that is not known; never equal to another."""
_GETAL: Final = {
    soort: {name: kenmerk.soort.is_number for name, kenmerk in kenmerken.items()}
    for soort, kenmerken in VOORVALLEN.items()
}
SOORT: Final = {soort: n for n, soort in enumerate(VOORVALLEN, start=1)}
BEGONNEN, KLAAR, TERMIJN, KLOK = 101, 102, 103, 104


def check(voorvallen: Iterable[Voorval]) -> list[Voorval]:
    """
    Return the things in the order in which they were told.

    Raises:
        ValueError: a number is there twice, or a kind, kenmerk or value is none
            that a writer tells. The message does not repeat it.
    """
    found = sorted(voorvallen, key=lambda v: v.nr)
    last = 0
    for one in found:
        if not _is_number(one.nr) or one.nr <= last:
            raise ValueError("Every voorval needs a number of its own, from 1.")
        last = one.nr
        if not _is_number(one.dag) or not EERSTE <= one.dag <= LAATSTE:
            raise ValueError(f"Voorval {one.nr} has no day on the calendar.")
        numbers = _GETAL.get(one.soort)
        if numbers is None:
            raise ValueError(f"Voorval {one.nr} has an unknown kind.")
        for name, value in one.kenmerken.items():
            is_number = numbers.get(name)
            if is_number is None:
                raise ValueError(f"Voorval {one.nr} has an unknown kenmerk.")
            # WHY written out: this runs for every word of every case.
            if is_number:
                fits = type(value) is int and 0 <= value <= HOOGSTE
            else:
                fits = isinstance(value, str) and len(value) <= LANGSTE
            if not fits:
                raise ValueError(f"Voorval {one.nr} has a bad value for {name}.")
    return found


class Woordenlijst:
    """Words as numbers: those of the rules are fixed, others count on per case."""

    def __init__(self, woorden: Iterable[str]) -> None:
        fixed = dict.fromkeys(w for w in woorden if w != ONBEKEND)
        self._woorden = {ONBEKEND: ZONDER} | {w: n for n, w in enumerate(fixed, 1)}

    def number(self, woord: str) -> int:
        """Return the number of a word that the rules name."""
        return self._woorden[woord]

    def value(self, waarde: str | int) -> int:
        """Return what stands for a value that the rules name."""
        return waarde if isinstance(waarde, int) else self._woorden[waarde]

    def facts(self, voorvallen: Sequence[Voorval]) -> list[type_feit]:
        """
        Return a fact for each thing, numbered from 1.

        Of things that are the same in all but their number, `g` is the number of the
        first; that one has `e` 1.
        """
        woorden = dict(self._woorden)
        first: dict[tuple[int, ...], int] = {}
        return [
            self._fact(place, one, woorden, first)
            for place, one in enumerate(voorvallen, start=1)
        ]

    def _fact(
        self,
        place: int,
        one: Voorval,
        woorden: dict[str, int],
        first: dict[tuple[int, ...], int],
    ) -> type_feit:
        soort = SOORT[one.soort]
        values = self._values(one.soort, one.kenmerken, woorden)
        same = (soort, one.dag, *values.values())
        group = first.setdefault(same, one.nr)
        return {
            "id": place,
            "sid": SESSIE,
            "s": soort,
            "n": one.nr,
            "d": one.dag,
            "g": group,
            "e": int(group == one.nr),
        } | values

    def _values(
        self, soort: str, kenmerken: Mapping[str, str | int], woorden: dict[str, int]
    ) -> dict[str, int]:
        found = {}
        for name in VOORVALLEN[soort]:
            value = kenmerken.get(name, ZONDER)
            if isinstance(value, int):
                found[name] = value
            else:
                found[name] = woorden.setdefault(value, len(woorden))
        return found


def _is_number(value: object) -> bool:
    return type(value) is int and 0 <= value <= HOOGSTE
