# SPDX-License-Identifier: EUPL-1.2
"""
A case without what no longer counts, so that it does not grow with the years.

Floor 4, `opvolging`, pure.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from deelkader.opvolging.voorval import Voorval
from deelkader.opvolging.zaak import Regelwerk, Zaak


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
    lines = {place[0] for place in zaak.places_of(numbers) if place is not None}
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
