# SPDX-License-Identifier: EUPL-1.2
"""
One case: what happened in it and which tasks followed, as a value that is replaced.

Responsible for giving numbers to what happened, for asking the rules what follows,
for telling what changed, and for leaving out what no longer counts. Knows no store
and no clock. Floor 4, `opvolging`, pure but for the ids of new tasks.
"""

from __future__ import annotations

import secrets
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
        lines = [(first, lijn) for lijn, first in self.lijnen.items() if first <= nr]
        if not lines:
            return None
        first, lijn = max(lines)
        return lijn, nr - first

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


@dataclass(frozen=True, slots=True)
class Wijziging:
    """
    One task that is new or changed; *oud* is None for a new one.

    *bericht* is what its owner must hear on *dag*, if anything. *dagen* are the
    messages passed over while nobody looked, each with its day: only the strongest
    is made.
    """

    nieuw: Lopend
    oud: Taak | None
    dag: int
    bericht: str | None = None
    dagen: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Stap:
    """
    What looking at a case gave: the case as it is now, and what changed.

    *opnieuw* is a day on which to look again, whatever the tasks say.
    """

    zaak: Zaak
    wijzigingen: tuple[Wijziging, ...] = ()
    opnieuw: int | None = None

    @property
    def vanaf(self) -> int | None:
        """The first day on which this case must be looked at."""
        days = [d for d in (self.zaak.vanaf, self.opnieuw) if d is not None]
        return min(days, default=None)


_BERICHT: Final = {
    Stand.OPEN: "nieuw",
    Stand.HERINNERD: "herinnering",
    Stand.TE_LAAT: "te-laat",
    Stand.GEESCALEERD: "escalatie",
}
_STERKTE: Final = {stand: place for place, stand in enumerate(_BERICHT)}


def look(zaak: Zaak, rules: Regelwerk, vandaag: int) -> Stap:
    """
    Return what follows on *vandaag*, and what changed since the last look.

    A case never goes back in time. A task that is over stays so, and one that the
    rules no longer speak of stays until a person closes it.
    """
    dag = max(zaak.dag, vandaag)
    found = {t.key: t for t in rules.taken(zaak.voorvallen, dag)}
    known = {one.taak.key: one for one in zaak.taken}
    taken, changed = [], []
    for one in zaak.taken:
        new = _follow(one.taak, found.get(one.taak.key), dag)
        taken.append(Lopend(one.id, new))
        said = _said(one.taak, new, zaak.dag, dag)
        if new != one.taak or said is not None:
            changed.append(Wijziging(taken[-1], one.taak, dag, said))
    for key, taak in found.items():
        if key in known:
            continue
        taken.append(Lopend(new_id(), taak))
        said = _said(None, taak, zaak.dag, dag)
        changed.append(Wijziging(taken[-1], None, dag, said))
    now = Zaak(zaak.jeugdige, zaak.nr, dag, zaak.lijnen, zaak.voorvallen, tuple(taken))
    return Stap(now, tuple(_with_days(w, zaak, rules) for w in changed))


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


def shorten(zaak: Zaak, rules: Regelwerk) -> Zaak:
    """
    Return the case without what lies before the first thing that still matters.

    That is what an open task began with, what speaks of a day that is still coming,
    and all that happened in the time before it that rules look back. Nothing goes
    when that would change what follows from the rest.
    """
    open_ = {one.taak.bij for one in zaak.taken if not one.taak.stand.is_over}
    if zaak.voorvallen and zaak.voorvallen[0].nr in open_:
        return _without_lines(zaak)
    days = [v.dag for v in zaak.voorvallen if v.nr in open_]
    grens = min([zaak.dag, *days]) - rules.venster
    first = next(
        (v.nr for v in zaak.voorvallen if v.nr in open_ or _last_day(v) >= grens),
        zaak.nr + 1,
    )
    kept = tuple(v for v in zaak.voorvallen if v.nr >= first)
    if len(kept) == len(zaak.voorvallen) or not _agree(zaak, kept, rules):
        return _without_lines(zaak)
    taken = tuple(
        one for one in zaak.taken if one.taak.bij >= first or not one.taak.stand.is_over
    )
    return _without_lines(replace(zaak, voorvallen=kept, taken=taken))


def _without_lines(zaak: Zaak) -> Zaak:
    """Return the case without the lines that nothing in it comes from or is about."""
    # WHY: each line brings something, so this few have none to leave.
    if len(zaak.lijnen) <= 1:
        return zaak
    numbers = {v.nr for v in zaak.voorvallen}
    numbers |= {one.taak.bij for one in zaak.taken}
    for v in zaak.voorvallen:
        about = v.kenmerken.get("oordeel")
        numbers |= {about} if isinstance(about, int) else set()
    places = {zaak.place_of(nr) for nr in numbers}
    lines = {place[0] for place in places if place is not None}
    if len(lines) == len(zaak.lijnen):
        return zaak
    kept = {lijn: nr for lijn, nr in zaak.lijnen.items() if lijn in lines}
    return replace(zaak, lijnen=kept)


def _last_day(voorval: Voorval) -> int:
    """Return the last day that *voorval* speaks of: its own, or one that it names."""
    named = (voorval.kenmerken.get(name, 0) for name in ("op", "tot"))
    return max([voorval.dag, *(day for day in named if isinstance(day, int))])


def _agree(zaak: Zaak, kept: Sequence[Voorval], rules: Regelwerk) -> bool:
    """Return whether the rules say of *kept* alone what they say of all of it."""
    whole = rules.taken(zaak.voorvallen, zaak.dag)
    part = rules.taken(kept, zaak.dag) if kept else ()
    first = kept[0].nr if kept else zaak.nr + 1
    return tuple(t for t in whole if t.bij >= first) == part


def _follow(old: Taak, found: Taak | None, dag: int) -> Taak:
    """Return how a known task goes on; *found* is what the rules say of it now."""
    if old.stand.is_over:
        return old
    if found is not None:
        return found
    # WHY: its rule is gone; only time still counts, and a person closes it.
    if dag > old.uiterlijk:
        late = max(old.stand, Stand.TE_LAAT, key=lambda s: _STERKTE[s])
        return replace(old, stand=late, volgende=None)
    return replace(old, volgende=old.uiterlijk + 1)


def _said(old: Taak | None, new: Taak, was: int, dag: int) -> str | None:
    """Return the kind of message that this change makes."""
    if new.stand.is_over or new.opent > dag:
        return None
    if old is None or old.opent > was:
        return _BERICHT[new.stand]
    if _STERKTE.get(new.stand, -1) > _STERKTE.get(old.stand, -1):
        return _BERICHT[new.stand]
    return None


def _with_days(change: Wijziging, zaak: Zaak, rules: Regelwerk) -> Wijziging:
    """Return *change* with the days of the states that nobody saw."""
    old, new = change.oud, change.nieuw.taak
    if change.bericht is None:
        return change
    low = -1 if old is None else _STERKTE.get(old.stand, -1)
    if _STERKTE[new.stand] - low <= 1:
        return change
    days: dict[str, int] = {}
    day: int | None = new.opent if old is None else old.volgende
    # INVARIANT: each round goes to a later day, and a task has few states.
    for _ in range(2 * len(_BERICHT)):
        if day is None or day >= change.dag:
            break
        then = {t.key: t for t in rules.taken(zaak.voorvallen, day)}.get(new.key)
        if then is None or then.stand.is_over:
            break
        if low < _STERKTE[then.stand] < _STERKTE[new.stand]:
            days.setdefault(_BERICHT[then.stand], day)
        if then.volgende is None or then.volgende <= day:
            break
        day = then.volgende
    return replace(change, dagen=days)


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
