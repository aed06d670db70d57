# SPDX-License-Identifier: EUPL-1.2
"""
One case: what happened in it and which tasks followed, as a value that is replaced.

Responsible for giving numbers to what happened, and for its plain form; what follows
is worked out in `stap`. Knows no store and no clock. Floor 4, `opvolging`, pure but for
new ids.
"""

from __future__ import annotations

import secrets
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final, Protocol

from deelkader.model.opvolging import AFGEROND, UITGESTELD
from deelkader.opvolging.gebeurd import DEZE, Gebeurd
from deelkader.opvolging.taak import Stand, Taak
from deelkader.opvolging.voorval import Voorval

_LETTERS: Final = str.maketrans("0123456789abcdef", "bcdfghjkmnpqrstv")
_NOOIT: Final = 0
_ID_BYTES: Final = 16
_ALTIJD: Final = (AFGEROND, UITGESTELD)


class Regelwerk(Protocol):
    """The rules of follow-up, as far as a case needs them."""

    def taken(self, voorvallen: Sequence[Voorval], vandaag: int) -> tuple[Taak, ...]:
        """Return the tasks that follow, also those that are over; pure."""

    def touches(self, voorvallen: Sequence[Voorval]) -> bool:
        """Return whether any rule speaks of one of these things."""

    @property
    def venster(self) -> int:
        """How many days a rule looks back."""


def new_id() -> str:
    """Return a random id of letters only, so that none looks like a BSN."""
    return secrets.token_hex(_ID_BYTES).translate(_LETTERS)


@dataclass(frozen=True, slots=True)
class Lopend:
    """A task of a case with the *id* under which others know it."""

    id: str
    taak: Taak


@dataclass(frozen=True, slots=True)
class Zaak:
    """
    A case as it was on *dag*, the last day on which it was looked at.

    *nr* is the highest number given so far. *lijnen* says at which number the things
    of a line of the log begin.
    """

    jeugdige: str | None = None
    nr: int = 0
    dag: int = _NOOIT
    lijnen: Mapping[str, int] = field(default_factory=dict)
    voorvallen: tuple[Voorval, ...] = ()
    taken: tuple[Lopend, ...] = ()

    def add(
        self, lijn: str, gebeurd: Iterable[Gebeurd], rules: Regelwerk | None = None
    ) -> Zaak:
        """
        Return the case with what line *lijn* brings; a line counts only once.

        With *rules* only what they speak of is kept; each thing has its number.
        """
        if lijn in self.lijnen:
            return self
        first = self.nr + 1
        lijnen = {**self.lijnen, lijn: first}
        added = [
            Voorval(first + place, one.soort, one.dag, _words(one, lijn, lijnen))
            for place, one in enumerate(gebeurd)
        ]
        kept = [v for v in added if rules is None or _counts(v, rules)]
        return replace(
            self,
            nr=self.nr + len(added),
            lijnen=lijnen if added else self.lijnen,
            voorvallen=(*self.voorvallen, *kept),
        )

    def place_of(self, nr: int) -> tuple[str, int] | None:
        """Return which line told thing *nr*, and as which one (from 0)."""
        return self.places_of([nr])[0]

    def places_of(self, nummers: Iterable[int]) -> list[tuple[str, int] | None]:
        """Return the same of each of *nummers*."""
        lines = sorted((first, lijn) for lijn, first in self.lijnen.items())
        firsts = [first for first, _ in lines]
        found: list[tuple[str, int] | None] = []
        for nr in nummers:
            place = bisect_right(firsts, nr) - 1
            first, lijn = lines[place] if place >= 0 else (0, "")
            found.append((lijn, nr - first) if place >= 0 else None)
        return found

    @property
    def vanaf(self) -> int | None:
        """The first day on which time alone can change something; None: never."""
        days = [
            day
            for one in self.taken
            if not one.taak.stand.is_over
            for day in (one.taak.volgende, one.taak.opent)
            if day is not None
        ]
        days += [v.dag for v in self.voorvallen]
        return min((day for day in days if day > self.dag), default=None)

    def as_dict(self) -> dict[str, Any]:
        """Return plain JSON values."""
        return {
            "v": 1,
            "jeugdige": self.jeugdige,
            "nr": self.nr,
            "dag": self.dag,
            "lijnen": dict(self.lijnen),
            "voorvallen": [
                [v.nr, v.soort, v.dag, dict(v.kenmerken)] for v in self.voorvallen
            ],
            "taken": [[one.id, *_plain(one.taak)] for one in self.taken],
        }

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Zaak:
        """Return what `as_dict` gave."""
        return cls(
            values["jeugdige"],
            values["nr"],
            values["dag"],
            values["lijnen"],
            tuple(Voorval(*one) for one in values["voorvallen"]),
            tuple(Lopend(one[0], _read(one[1:])) for one in values["taken"]),
        )


def close(zaak: Zaak, id_: str) -> Zaak:
    """Return the case with task *id_* done, whatever the rules say."""
    return replace(
        zaak,
        taken=tuple(
            Lopend(id_, replace(one.taak, stand=Stand.KLAAR, volgende=None))
            if one.id == id_
            else one
            for one in zaak.taken
        ),
    )


def _counts(voorval: Voorval, rules: Regelwerk) -> bool:
    return voorval.soort in _ALTIJD or rules.touches([voorval])


def _words(one: Gebeurd, lijn: str, lijnen: Mapping[str, int]) -> dict[str, str | int]:
    words = dict(one.kenmerken)
    if one.wijst is not None:
        about = lijn if one.wijst.lijn == DEZE else one.wijst.lijn
        first = lijnen.get(about)
        words[one.wijst.kenmerk] = 0 if first is None else first + one.wijst.plek
    return words


def _plain(taak: Taak) -> list[Any]:
    return [
        taak.regel,
        taak.bij,
        taak.rol,
        taak.stand.value,
        taak.opent,
        taak.uiterlijk,
        taak.volgende,
        taak.strenger,
    ]


def _read(values: Sequence[Any]) -> Taak:
    regel, bij, rol, stand, *rest = values
    return Taak(regel, bij, rol, Stand(stand), *rest)
