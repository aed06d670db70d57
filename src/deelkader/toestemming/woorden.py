# SPDX-License-Identifier: EUPL-1.2
"""
How one word of a person follows another: `last_words`.

The rules, for one person and one meaning, in the order in which things happened
(at the same moment a no comes last):

- a yes or a refusal replaces every earlier word, as far as it reaches;
- a withdrawal ends what was given or asked, as far as it reaches, and no more;
- a yes outside its days counts as lapsed after them and not at all before them;
- an expiry ends only the yes it is about; asking does not end a yes or a no;
- an invalidated yes falls out; an invalidated no leaves the matter open, so a
  correction never brings back a yes that a no had ended.

Floor 4, pure: no clock.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from deelkader.begrippen.dagen import day_of
from deelkader.model.toestemming import Status
from deelkader.toestemming.bereik import (
    Vlak,
    Wereld,
    is_empty,
    overlap,
    remainder,
    without,
)
from deelkader.toestemming.gebeurtenis import NEE, Gebeurtenis, Soort

NEES = frozenset({Status.GEWEIGERD, Status.INGETROKKEN})
"""What counts as a no."""


@dataclass(frozen=True, slots=True)
class Stuk:
    """A part of what can be asked, with the last word about it and its event."""

    vlak: Vlak
    status: Status
    bron: Gebeurtenis


def last_words(
    gebeurtenissen: Sequence[Gebeurtenis],
    alle: Sequence[Gebeurtenis],
    wereld: Wereld,
    op: date,
) -> list[Stuk]:
    """Return the last words of one person about one meaning, on the day *op*."""
    ongeldig = {g.over for g in alle if g.soort is Soort.ONGELDIG}
    by_id = {g.id: g for g in alle}
    stukken: list[Stuk] = []
    for gebeurtenis in sorted(gebeurtenissen, key=order):
        if day_of(gebeurtenis.gebeurd_op) > op:
            continue
        reach = wereld.reach(_reaching(gebeurtenis, by_id))
        if is_empty(reach):
            continue
        if gebeurtenis.id in ongeldig:
            if gebeurtenis.soort not in {Soort.GEGEVEN, Soort.GEVRAAGD}:
                stukken = _end(stukken, reach, None)
        else:
            stukken = _hear(stukken, gebeurtenis, reach, op)
    return stukken


def order(gebeurtenis: Gebeurtenis) -> tuple[datetime, bool, datetime, str]:
    """Return where an event comes among others; at one moment a no is the last."""
    recorded = gebeurtenis.vastgelegd_op or gebeurtenis.gebeurd_op
    is_no = gebeurtenis.soort in NEE
    return gebeurtenis.gebeurd_op, is_no, recorded, gebeurtenis.id


def _reaching(
    gebeurtenis: Gebeurtenis, by_id: Mapping[str, Gebeurtenis]
) -> Gebeurtenis:
    """Return the event whose reach *gebeurtenis* has: its own, or that it is about."""
    if gebeurtenis.soort in {Soort.INGETROKKEN, Soort.VERLOPEN}:
        return by_id.get(gebeurtenis.over or "", gebeurtenis)
    return gebeurtenis


def _hear(
    stukken: list[Stuk], gebeurtenis: Gebeurtenis, reach: Vlak, op: date
) -> list[Stuk]:
    """Return *stukken* after one more event."""
    soort = gebeurtenis.soort
    if soort is Soort.ONGELDIG:
        return stukken
    if soort is Soort.VERLOPEN:
        return _end(stukken, reach, gebeurtenis.over)
    if soort is Soort.INGETROKKEN:
        return _change(stukken, reach, (Status.INGETROKKEN, gebeurtenis))
    if soort is Soort.GEWEIGERD:
        return [*cut(stukken, reach), Stuk(reach, Status.GEWEIGERD, gebeurtenis)]
    return _hear_for_days(stukken, gebeurtenis, reach, op)


def _hear_for_days(
    stukken: list[Stuk], gebeurtenis: Gebeurtenis, reach: Vlak, op: date
) -> list[Stuk]:
    """Return *stukken* after a yes or a request, which hold for certain days."""
    if gebeurtenis.vanaf is not None and op < gebeurtenis.vanaf:
        return stukken
    is_over = gebeurtenis.tot is not None and gebeurtenis.tot < op
    status = Status.VERLOPEN if is_over else Status(gebeurtenis.soort.value)
    free = [reach]
    if gebeurtenis.soort is Soort.GEVRAAGD:
        for stuk in stukken:
            if stuk.status in {Status.GEGEVEN, *NEES}:
                free = without(free, stuk.vlak)
    kept = stukken
    for vlak in free:
        kept = cut(kept, vlak)
    return [*kept, *(Stuk(vlak, status, gebeurtenis) for vlak in free)]


def cut(stukken: Iterable[Stuk], reach: Vlak) -> list[Stuk]:
    """Return *stukken* with nothing left where *reach* is."""
    return [
        Stuk(vlak, stuk.status, stuk.bron)
        for stuk in stukken
        for vlak in remainder(stuk.vlak, reach)
    ]


def _end(stukken: Iterable[Stuk], reach: Vlak, over: str | None) -> list[Stuk]:
    """Let what was given or asked lapse in *reach*; with *over* only that event."""
    found: list[Stuk] = []
    for stuk in stukken:
        lives = stuk.status in {Status.GEGEVEN, Status.GEVRAAGD}
        if lives and over in {None, stuk.bron.id}:
            found += _change([stuk], reach, (Status.VERLOPEN, stuk.bron))
        else:
            found.append(stuk)
    return found


def _change(
    stukken: Iterable[Stuk], reach: Vlak, wordt: tuple[Status, Gebeurtenis]
) -> list[Stuk]:
    """Change what people said in *reach*, except where they refused."""
    found: list[Stuk] = []
    for stuk in stukken:
        hit = overlap(stuk.vlak, reach)
        if is_empty(hit) or stuk.status is Status.GEWEIGERD:
            found.append(stuk)
            continue
        found += cut([stuk], reach)
        found.append(Stuk(hit, *wordt))
    return found
