# SPDX-License-Identifier: EUPL-1.2
"""
Which kader holds through the days, and a timeline over them: `timeline_over`.

Responsible for days on which another published kader begins, also one that is only
announced, and for days on which none holds. Floor 5.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

from deelkader.errors import Probleem
from deelkader.service.tijdlijn import Tijdstap, timeline

if TYPE_CHECKING:
    from deelkader.kader import Kader
    from deelkader.service.archief import Archief
    from deelkader.service.levensloop import Levensloop

KADER_BEGINT: Final = "kader-begint"
_EEN_DAG: Final = timedelta(days=1)
_GEEN: Final = Probleem(
    "/datum", "geen-uitgegeven-kader", "Op deze dag geldt geen uitgegeven kader."
)


@dataclass(frozen=True, slots=True)
class Stuk:
    """From *eerste* to *laatste* holds *kader*; None: no published one does."""

    eerste: date
    laatste: date
    kader: Kader | None
    volgnummer: int | None


def kaders_through(
    archief: Archief, dagen: tuple[date, date], bekend: datetime | None = None
) -> tuple[Stuk, ...]:
    """
    Return which published kader holds from the first to the last of *dagen*.

    With *bekend* only what was in use by that moment. Empty when nothing was ever
    published: then there is one kader, and it says itself when it holds.
    """
    first, last = dagen
    published = [
        one
        for one in archief.publicaties.all()
        if bekend is None or one.gebruikt <= bekend
    ]
    if not published:
        return ()
    turns = {first}
    for one in published:
        m = one.bundle().manifest
        turns.add(m.vanaf)
        if m.tot is not None:
            turns.add(m.tot + _EEN_DAG)
    days = sorted(day for day in turns if first <= day <= last)
    found: list[Stuk] = []
    for day, after in zip(days, [*days[1:], last + _EEN_DAG], strict=True):
        held = [p for p in published if p.bundle().manifest.holds_on(day)]
        number = held[-1].volgnummer if held else None
        if found and found[-1].volgnummer == number:
            found[-1] = replace(found[-1], laatste=after - _EEN_DAG)
            continue
        kader = archief.kader_of(held[-1]) if held else None
        found.append(Stuk(day, after - _EEN_DAG, kader, number))
    return tuple(found)


def timeline_over(
    stukken: Sequence[Stuk], vraag: Mapping[str, Any], levensloop: Levensloop
) -> tuple[Tijdstap, ...]:
    """Return how the answer runs through *stukken*: the days on which it changes."""
    steps: list[Tijdstap] = []
    for stuk in stukken:
        if stuk.kader is None:
            own = [Tijdstap(stuk.eerste, None, (), (), (), (_GEEN,))]
        else:
            days = stuk.eerste, stuk.laatste
            own = list(timeline(stuk.kader, vraag, levensloop, days))
        if steps:
            own[0] = replace(own[0], redenen=(KADER_BEGINT,))
        for step in own:
            if not steps or not step.is_same_answer(steps[-1]):
                steps.append(step)
    return tuple(steps)
