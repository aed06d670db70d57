# SPDX-License-Identifier: EUPL-1.2
"""
What is known of a jeugdige through the years, and a question on one of those days.

Responsible for age, gezag, measures and consent on a day, and for the days on which
one of them changes. Judges nothing. Floor 5, pure.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from deelkader.begrippen import Begrippen, Feit
from deelkader.begrippen.dagen import day_of
from deelkader.begrippen.spelling import spellings
from deelkader.toestemming import (
    Gebeurtenis,
    Gezagsfeit,
    Peiling,
    gezag_on,
    standing,
)

_EEN_DAG = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Maatregel:
    """A measure with its first and last day; None: not known to begin or end."""

    id: str
    vanaf: date | None = None
    tot: date | None = None


@dataclass(frozen=True, slots=True)
class Levensloop:
    """
    What is known of one jeugdige; what is None is left as the question has it.

    *leeftijd* is an age and the day of that age: then the birthday is not known, and
    near it the age is one of two. *bekend*: only what was recorded by then.
    """

    geboren: date | None = None
    leeftijd: tuple[int, date] | None = None
    gebeurtenissen: tuple[Gebeurtenis, ...] | None = None
    gezag: tuple[Gezagsfeit, ...] | None = None
    maatregelen: tuple[Maatregel, ...] | None = None
    bekend: datetime | None = None


def question_on(
    vraag: Mapping[str, Any], levensloop: Levensloop, dag: date, begrippen: Begrippen
) -> dict[str, Any]:
    """Return *vraag* as it is asked on *dag*."""
    feiten = dict(vraag.get("feiten") or {})
    counted = _counted(begrippen)
    born = _born(levensloop)
    if born is not None and counted is not None and counted.getal is not None:
        _replace(feiten, counted.getal.naam, None)
        _replace(feiten, counted.id, _groups(counted, born, dag))
    if levensloop.gezag is not None:
        known = gezag_on(levensloop.gezag, dag, levensloop.bekend)
        _replace(feiten, "gezag", known.get("gezag"))
    if levensloop.maatregelen is not None:
        _replace(feiten, "maatregel", _measures(levensloop.maatregelen, dag, begrippen))
    asked = {**vraag, "datum": dag, "feiten": feiten}
    if levensloop.gebeurtenissen is not None:
        look = Peiling(dag, levensloop.bekend, vraag.get("naar"), feiten)
        asked["toestemmingen"] = standing(levensloop.gebeurtenissen, begrippen, look)
    return asked


def turning_days(
    levensloop: Levensloop, begrippen: Begrippen
) -> Mapping[date, set[str]]:
    """Return the days on which something changes, and what."""
    found: defaultdict[date, set[str]] = defaultdict(set)
    for day, reden in _turns(levensloop, begrippen):
        found[day].add(reden)
    return found


def _turns(levensloop: Levensloop, begrippen: Begrippen) -> Iterator[tuple[date, str]]:
    for day in _birthdays(levensloop, begrippen):
        yield day, "verjaardag"
    for event in levensloop.gebeurtenissen or ():
        yield day_of(event.gebeurd_op), f"toestemming-{event.soort.value}"
        if event.vanaf is not None:
            yield event.vanaf, "toestemming-begint"
        if event.tot is not None and event.tot < date.max:
            yield event.tot + _EEN_DAG, "toestemming-verloopt"
    for fact in levensloop.gezag or ():
        yield fact.peildatum, "gezag"
    for measure in levensloop.maatregelen or ():
        if measure.vanaf is not None:
            yield measure.vanaf, "maatregel-begint"
        if measure.tot is not None and measure.tot < date.max:
            yield measure.tot + _EEN_DAG, "maatregel-eindigt"


def _birthdays(levensloop: Levensloop, begrippen: Begrippen) -> Iterator[date]:
    """Yield the first and last day on which each age group can begin."""
    counted, born = _counted(begrippen), _born(levensloop)
    if born is None or counted is None or counted.getal is None:
        return
    for laagste, _ in counted.getal.grenzen.values():
        for birth in born:
            yield birthday(birth, laagste)


# --- age ---------------------------------------------------------------------


def age_on(geboren: date, dag: date) -> int:
    """Return the age in whole years; a birthday on 29 February counts from 1 March."""
    had = (dag.month, dag.day) >= (geboren.month, geboren.day)
    return dag.year - geboren.year - (not had)


def birthday(geboren: date, jaren: int) -> date:
    """Return the first day on which somebody is *jaren* years old."""
    try:
        return geboren.replace(year=geboren.year + jaren)
    except ValueError:
        return date(geboren.year + jaren, 3, 1)


def _born(levensloop: Levensloop) -> tuple[date, date] | None:
    """Return the first and the last day on which somebody can have been born."""
    if levensloop.geboren is not None:
        return levensloop.geboren, levensloop.geboren
    if levensloop.leeftijd is None:
        return None
    jaren, dag = levensloop.leeftijd
    return _years_before(dag, jaren + 1) + _EEN_DAG, _years_before(dag, jaren)


def _years_before(dag: date, jaren: int) -> date:
    try:
        return dag.replace(year=dag.year - jaren)
    except ValueError:
        return date(dag.year - jaren, 2, 28)


def _counted(begrippen: Begrippen) -> Feit | None:
    """Return the fact that is given as an age."""
    return next((f for f in begrippen.feiten.values() if f.getal is not None), None)


def _groups(feit: Feit, born: tuple[date, date], dag: date) -> list[str] | str:
    """Return the groups that the age on *dag* can fall in."""
    oldest, youngest = age_on(born[0], dag), age_on(born[1], dag)
    assert feit.getal is not None  # noqa: S101 - `_counted` chose it for that
    groups = [
        group
        for group, (laagste, hoogste) in feit.getal.grenzen.items()
        if laagste <= max(oldest, 0) and max(youngest, 0) <= hoogste
    ]
    return groups[0] if len(groups) == 1 else groups


# --- the other facts ---------------------------------------------------------


def _measures(
    maatregelen: tuple[Maatregel, ...], dag: date, begrippen: Begrippen
) -> list[str]:
    """Return the measures on *dag*; one that ended counts as ended, if that exists."""
    known = begrippen.feiten["maatregel"].waarde
    found = set()
    for measure in maatregelen:
        if measure.vanaf is not None and dag < measure.vanaf:
            continue
        is_over = measure.tot is not None and measure.tot < dag
        name = f"{measure.id}-beeindigd" if is_over else measure.id
        if not is_over or name in known:
            found.add(name)
    running = {m for m in found if f"{m}-beeindigd" in found}
    return sorted(found - {f"{m}-beeindigd" for m in running})


def _replace(feiten: dict[str, Any], naam: str, waarde: Any) -> None:
    """Put *waarde* under *naam*, under whichever spelling it stood; None is absent."""
    for key in spellings(naam):
        feiten.pop(key, None)
    if waarde is not None:
        feiten[naam] = waarde
