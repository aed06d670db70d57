# SPDX-License-Identifier: EUPL-1.2
"""
What people said, on a day, with what was known at a moment: `standing`.

Responsible for the last word per person, meaning and reach, as the records that
the engine takes. Never yields records that contradict each other or the facts of
the question. Floor 4, pure: no clock.

The rules, for one person and one meaning, in the order in which things happened
(at the same moment a no comes last):

- a yes or a refusal replaces every earlier word, as far as it reaches;
- a withdrawal ends what was given or asked, as far as it reaches, and no more;
- a yes outside its days counts as lapsed after them and not at all before them;
- an expiry ends only the yes it is about; asking does not end a yes or a no;
- an invalidated yes falls out; an invalidated no leaves the matter open, so a
  correction never brings back a yes that a no had ended.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from deelkader.begrippen import Begrippen, Feit
from deelkader.model.toestemming import Status, Toestemming
from deelkader.toestemming.bereik import (
    Vlak,
    Wereld,
    is_empty,
    join,
    overlap,
    remainder,
    without,
)
from deelkader.toestemming.bewijs import without_contradiction
from deelkader.toestemming.gebeurtenis import (
    NEE,
    Gebeurtenis,
    Soort,
    differs_per_question,
)

HIER = ZoneInfo("Europe/Amsterdam")
"""Where the days of a question are counted."""

_NEE = frozenset({Status.GEWEIGERD, Status.INGETROKKEN})


@dataclass(frozen=True, slots=True)
class Peiling:
    """
    From where one looks: the day *op*, with what was recorded up to *bekend*.

    *naar* is the recipient of the question: at a table a no of any kind wins from a
    yes to one participant. *feiten* are facts of the question: who has no say by
    them is left out. *personen* says who is meant by a role, as pseudonyms.
    """

    op: date
    bekend: datetime | None = None
    naar: str | None = None
    feiten: Mapping[str, Any] = field(default_factory=dict)
    personen: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Stuk:
    """A part of what can be asked, with the last word about it and its event."""

    vlak: Vlak
    status: Status
    bron: Gebeurtenis


def day_of(moment: datetime) -> date:
    """Return the day of *moment* in the Netherlands."""
    return moment.astimezone(HIER).date()


def standing(
    gebeurtenissen: Iterable[Gebeurtenis], begrippen: Begrippen, peiling: Peiling
) -> tuple[Toestemming, ...]:
    """Return the records that hold, in the declared order of givers and meanings."""
    wereld = Wereld.of(begrippen)
    found = pieces(gebeurtenissen, begrippen, peiling)
    return tuple(
        Toestemming(
            gever=stuk.bron.gever,
            status=stuk.status,
            betekenis=stuk.bron.betekenis,
            vanaf=stuk.bron.vanaf if stuk.status is Status.GEGEVEN else None,
            tot=stuk.bron.tot if stuk.status is Status.GEGEVEN else None,
            uitdrukkelijk=_is_explicit(stuk),
            **wereld.spoken(stuk.vlak),
        )
        for stuk in found
    )


def pieces(
    gebeurtenissen: Iterable[Gebeurtenis], begrippen: Begrippen, peiling: Peiling
) -> tuple[Stuk, ...]:
    """Return the same as `standing`, with the event behind each record."""
    wereld = Wereld.of(begrippen)
    groups: dict[tuple[int, str], list[Gebeurtenis]] = {}
    known = _known(gebeurtenissen, peiling)
    gevers = list(begrippen.gevers)
    for gebeurtenis in known:
        if gebeurtenis.gever in begrippen.gevers and _is_meant(gebeurtenis, peiling):
            key = gevers.index(gebeurtenis.gever), _axis(gebeurtenis, begrippen)
            groups.setdefault(key, []).append(gebeurtenis)
    seat = _table(begrippen, peiling.naar)
    found: list[Stuk] = []
    for key in sorted(groups):
        stukken = _fold(groups[key], known, wereld, peiling.op)
        if seat is not None:
            stukken = _at_table(stukken, seat, wereld)
        found += _tidy(stukken)
    left = without_contradiction(
        [(s.bron.gever, s.status in _NEE, s.bron.gebeurd_op) for s in found],
        begrippen,
        peiling.feiten,
    )
    return tuple(stuk for stuk, kept in zip(found, left, strict=True) if kept)


def _known(
    gebeurtenissen: Iterable[Gebeurtenis], peiling: Peiling
) -> tuple[Gebeurtenis, ...]:
    """Return what was recorded by then; an event that was not written is known."""
    until = peiling.bekend
    return tuple(
        g
        for g in gebeurtenissen
        if until is None or g.vastgelegd_op is None or g.vastgelegd_op <= until
    )


def _is_meant(gebeurtenis: Gebeurtenis, peiling: Peiling) -> bool:
    """Return whether the giver is who is meant by that role in this question."""
    wanted = peiling.personen.get(gebeurtenis.gever)
    if differs_per_question(gebeurtenis.gever):
        return wanted is not None and gebeurtenis.gever_pseudoniem == wanted
    own = gebeurtenis.gever_pseudoniem
    return wanted is None or own is None or own == wanted


def _axis(gebeurtenis: Gebeurtenis, begrippen: Begrippen) -> str:
    """Return what a word is about: meanings that open one axis speak together."""
    betekenis = begrippen.betekenissen.get(gebeurtenis.betekenis)
    if betekenis is None or betekenis.axis is None:
        return gebeurtenis.betekenis
    return betekenis.axis


def _table(begrippen: Begrippen, naar: str | None) -> str | None:
    deel: Feit | None = begrippen.feiten.get("naar")
    if naar is None or deel is None or naar not in deel.waarde:
        return None
    return naar if deel.waarde[naar].is_tafel else None


# --- the last word -----------------------------------------------------------


def _fold(
    gebeurtenissen: Sequence[Gebeurtenis],
    alle: Sequence[Gebeurtenis],
    wereld: Wereld,
    op: date,
) -> list[Stuk]:
    """Return the last words of one person about one meaning, on the day *op*."""
    ongeldig = {g.over for g in alle if g.soort is Soort.ONGELDIG}
    by_id = {g.id: g for g in alle}
    stukken: list[Stuk] = []
    for gebeurtenis in sorted(gebeurtenissen, key=_order):
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


def _order(gebeurtenis: Gebeurtenis) -> tuple[datetime, bool, datetime, str]:
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
        return [*_cut(stukken, reach), Stuk(reach, Status.GEWEIGERD, gebeurtenis)]
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
            if stuk.status in {Status.GEGEVEN, *_NEE}:
                free = without(free, stuk.vlak)
    kept = stukken
    for vlak in free:
        kept = _cut(kept, vlak)
    return [*kept, *(Stuk(vlak, status, gebeurtenis) for vlak in free)]


def _cut(stukken: Iterable[Stuk], reach: Vlak) -> list[Stuk]:
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
        found += _cut([stuk], reach)
        found.append(Stuk(hit, *wordt))
    return found


# --- the records -------------------------------------------------------------


def _at_table(stukken: Iterable[Stuk], tafel: str, wereld: Wereld) -> list[Stuk]:
    """
    Return *stukken* as they hold at *tafel*, where everybody hears everything.

    A word about the table is about all who sit there; a no to the table or to one
    participant wins there from a yes to the other.
    """
    everyone = wereld.alles[0]
    spread = [
        Stuk((everyone, *s.vlak[1:]), s.status, s.bron) if tafel in s.vlak[0] else s
        for s in stukken
    ]
    noes = [stuk for stuk in spread if stuk.status in _NEE]
    # WHY: with the table itself in it, a yes would reach those who are cut out.
    table = (frozenset((tafel,)), *wereld.alles[1:])
    rest = _cut((stuk for stuk in spread if stuk.status not in _NEE), table)
    for no in noes:
        rest = _cut(rest, no.vlak)
    return [*rest, *noes]


def _tidy(stukken: Iterable[Stuk]) -> list[Stuk]:
    """Return *stukken* joined and in order, so that the same words read the same."""
    ordered = sorted(
        stukken, key=lambda s: (_order(s.bron), s.status, [sorted(v) for v in s.vlak])
    )
    joined = join(
        ((s.vlak, s) for s in ordered),
        lambda a, b: (a.status, a.bron.id) == (b.status, b.bron.id),
    )
    return [Stuk(vlak, stuk.status, stuk.bron) for vlak, stuk in joined]


def _is_explicit(stuk: Stuk) -> bool:
    return stuk.status is Status.GEGEVEN and stuk.bron.uitdrukkelijk
