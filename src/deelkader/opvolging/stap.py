# SPDX-License-Identifier: EUPL-1.2
"""
A look at a case: what follows from it on a day, and what changed since the last look.

Responsible for asking the rules, for tasks that go on, and for what their owners must
hear. Floor 4, `opvolging`, pure but for the ids of new tasks.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from deelkader.opvolging.taak import Stand, Taak
from deelkader.opvolging.zaak import Lopend, Regelwerk, Zaak, new_id


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


def begin_again(stap: Stap, jeugdige: str | None, lijn: str) -> Stap:
    """
    Return what follows for a case of *jeugdige* that began as another, in line *lijn*.

    Requires that *stap* was the first look at that other case, of one line, on the
    same day. What may tell one case from another is new: the ids of its tasks.
    """
    (first,) = stap.zaak.lijnen.values()
    new = {one.id: Lopend(new_id(), one.taak) for one in stap.zaak.taken}
    # WHY not `replace`: it takes longer than all the rest.
    old, taken = stap.zaak, tuple(new.values())
    zaak = Zaak(jeugdige, old.nr, old.dag, {lijn: first}, old.voorvallen, taken)
    changed = [
        Wijziging(new[w.nieuw.id], w.oud, w.dag, w.bericht, w.dagen)
        for w in stap.wijzigingen
    ]
    return Stap(zaak, tuple(changed))


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
