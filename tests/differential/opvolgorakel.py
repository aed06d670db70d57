# SPDX-License-Identifier: EUPL-1.2
"""
Follow-up once more, the slow and literal way: what the motor is held against.

Shares nothing with it but the shapes of a rule, a thing that happened and a task.
It looks at every rule, every thing and every pair of things, and counts days one
by one on a calendar of its own.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from deelkader.model.opvolging import (
    VOORVALLEN,
    Duur,
    Einde,
    Opvolgregel,
    Opvolgregels,
    Patroon,
)
from deelkader.opvolging.taak import Stand, Taak
from deelkader.opvolging.voorval import Voorval

LAST = date.max.toordinal()
FOREVER = math.inf


@dataclass
class Task:
    """One task as it came out of the history."""

    origin: Voorval
    start_nr: int
    start_day: int
    end: Voorval | None
    done: bool
    due: int
    opens: int

    @property
    def end_nr(self) -> float:
        """The number of its end; a running task outlasts every number."""
        return FOREVER if self.end is None else self.end.nr


def tasks(
    rules: Opvolgregels, history: Sequence[Voorval], today: int
) -> tuple[Taak, ...]:
    """Return what the motor should say."""
    happened = sorted((v for v in history if v.dag <= today), key=lambda v: v.nr)
    future = [v.dag for v in history if v.dag > today]
    every: dict[str, list[Task]] = {}
    found: list[Taak] = []
    for rule in rules.regels:
        every[rule.id] = list(all_tasks(rule, happened, every))
        found += [
            shown(rule, task, today, future)
            for task in every[rule.id]
            if not hidden(rule, task, every[rule.id])
        ]
    return tuple(sorted(found, key=lambda t: (t.bij, t.regel)))


def all_tasks(rule, happened, every):
    """Yield every task of *rule*, also those that another one hides."""
    for origin, start_nr, start_day in begins(rule, happened, every):
        due = first_due(rule, origin, start_day)
        if due is None:
            continue
        opens = start_day
        if rule.termijn.begint is not None:
            opens = max(start_day, step(due, rule.termijn.begint, -1))
        end, done = ending(rule, origin, (start_nr, start_day), happened)
        task = Task(origin, start_nr, start_day, end, done, due, opens)
        for thing in happened:
            until = put_off(rule, task, thing, happened)
            task.due = max(task.due, until)
        yield task


def begins(rule, happened, every):
    """Yield (origin, number, day) of everything that begins a task."""
    if rule.na is not None:
        for before in every[rule.na]:
            if before.end is not None and before.done:
                yield before.origin, before.end.nr, before.end.dag
        return
    for thing in happened:
        if not fits(rule.als, thing):
            continue
        if rule.eerder is None or any(
            is_earlier(rule, before, thing) for before in happened
        ):
            yield thing, thing.nr, thing.dag


def is_earlier(rule, before, thing):
    """Return whether *before* is what had to be told before *thing*."""
    eerder = rule.eerder
    if before.nr >= thing.nr or abs(before.dag - thing.dag) > eerder.binnen:
        return False
    if not fits(eerder.patroon, before):
        return False
    for name in eerder.anders:
        one, other = value(before, name), value(thing, name)
        if one in {0, "onbekend"} or other in {0, "onbekend"} or one == other:
            return False
    return True


def ending(rule, origin, start, happened):
    """Return the first thing that ends the task, and whether it is then done."""
    for thing in happened:
        if thing.nr <= start[0] or thing.dag < start[1]:
            continue
        done = any(closes(e, origin, thing, happened) for e in rule.klaar_bij)
        void = any(closes(e, origin, thing, happened) for e in rule.vervalt_bij)
        if thing.soort == "afgerond" and is_about(rule, origin, thing, happened):
            if value(thing, "hoe") == "niet-meer-nodig":
                void = True
            else:
                done = True
        if done or void:
            return thing, done
    return None, False


def closes(einde: Einde, origin: Voorval, thing: Voorval, happened) -> bool:
    """Return whether *thing* is such an ending, told for the first time."""
    if not fits(einde.patroon, thing) or first_same(thing, happened) is not thing:
        return False
    for mine, theirs in einde.zelfde:
        one, other = value(thing, mine), value(origin, theirs)
        if one in {0, "onbekend"} or one != other:
            return False
    return True


def is_about(rule, origin, thing, happened):
    """Return whether a person spoke of this task."""
    if value(thing, "regel") != rule.id:
        return False
    low = 1 if rule.per == "zaak" else first_same(origin, happened).nr
    return low <= number(thing, "bij") <= origin.nr


def put_off(rule, task, thing, happened):
    """Return the day until which *thing* puts the task off, 0 when it does not."""
    if thing.soort != "uitgesteld" or rule.uitstel is None:
        return 0
    if thing.nr <= task.start_nr or thing.dag < task.start_day:
        return 0
    if thing.nr > task.end_nr or not is_about(rule, task.origin, thing, happened):
        return 0
    if number(thing, "tot") < thing.dag:
        return 0
    return min(number(thing, "tot"), thing.dag + rule.uitstel, LAST)


def hidden(rule: Opvolgregel, task: Task, others: Sequence[Task]) -> bool:
    """Return whether an earlier task that lasts as long says the same."""
    return any(
        other.origin.nr < task.origin.nr
        and other.end_nr >= task.end_nr
        and (rule.per == "zaak" or same(other.origin, task.origin))
        for other in others
    )


def shown(rule, task, today, future):
    """Return the task with its state."""
    remind = late = known = FOREVER
    late = task.due + 1
    if rule.herinner is not None:
        remind = max(task.start_day, step(task.due, rule.herinner, -1))
        remind = FOREVER if remind > task.due else remind
    if rule.escaleer is not None:
        known = step(task.due, rule.escaleer.na, 1) + 1
    if task.end is not None:
        stand, following = Stand.KLAAR if task.done else Stand.VERVALLEN, None
    else:
        stand = Stand.OPEN
        for day, then in (
            (remind, Stand.HERINNERD),
            (late, Stand.TE_LAAT),
            (known, Stand.GEESCALEERD),
        ):
            if today >= day:
                stand = then
        days = [d for d in (remind, late, known, *future) if today < d <= LAST]
        following = min(days, default=None)
    return Taak(
        rule.id,
        task.origin.nr,
        owner(rule, task.origin),
        stand,
        task.opens,
        task.due,
        following,
        rule.strenger,
    )


def owner(rule, origin):
    """Return who owns the task."""
    if rule.rol in VOORVALLEN[origin.soort]:
        who = value(origin, rule.rol)
        return rule.escaleer.rol if who == "onbekend" and rule.escaleer else who
    return rule.rol


def first_due(rule, origin, day):
    """Return the last day before anything puts it off; None when there is none."""
    term = rule.termijn
    if term.voor is None:
        return step(day, term.duur, 1)
    when = number(origin, term.voor)
    return None if when == 0 else max(day, step(min(when, LAST), term.duur, -1))


def fits(patroon: Patroon, thing: Voorval) -> bool:
    """Return whether *thing* meets every demand."""
    if thing.soort != patroon.voorval:
        return False
    for eis in patroon.eisen:
        if (value(thing, eis.kenmerk) in eis.waarden) is eis.niet:
            return False
    return True


def value(thing: Voorval, name: str) -> str | int:
    """Return a kenmerk; one that nobody told is not known."""
    numbers = {"oordeel", "bij", "tot", "op", "stap"}
    return thing.kenmerken.get(name, 0 if name in numbers else "onbekend")


def number(thing: Voorval, name: str) -> int:
    """Return a kenmerk that is a whole number."""
    found = value(thing, name)
    assert isinstance(found, int)
    return found


def same(one: Voorval, other: Voorval) -> bool:
    """Return whether two things differ in nothing but their number."""
    if (one.soort, one.dag) != (other.soort, other.dag):
        return False
    return all(value(one, n) == value(other, n) for n in VOORVALLEN[one.soort])


def first_same(thing: Voorval, happened: Sequence[Voorval]) -> Voorval:
    """Return the first thing that says the same."""
    return next(v for v in happened if same(v, thing))


def step(day: int, duration: Duur, sign: int) -> int:
    """Return the day so many calendar or working days on, or back."""
    if duration.werkdagen == 0:
        return min(max(day + sign * duration.dagen, 1), LAST)
    left = duration.werkdagen
    now = date.fromordinal(day)
    while left:
        if now in {date.min, date.max}:
            break
        now += timedelta(days=sign)
        if now.weekday() < 5 and now not in free_days(now.year):
            left -= 1
    return now.toordinal()


@cache
def free_days(year: int) -> frozenset[date]:
    """Return the free days of the Netherlands, with Easter after Meeus."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    m = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    n = h + m - 7 * ((a + 11 * h + 22 * m) // 451) + 114
    easter = date(year, n // 31, n % 31 + 1)
    moving = {easter + timedelta(days=d) for d in (-2, 0, 1, 39, 49, 50)}
    king = date(year, 4, 27)
    if king.weekday() == 6:
        king = date(year, 4, 26)
    fixed = {date(year, 1, 1), date(year, 5, 5)}
    fixed |= {date(year, 12, 25), date(year, 12, 26), king}
    return frozenset(moving | fixed)
