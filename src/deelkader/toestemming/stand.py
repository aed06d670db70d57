# SPDX-License-Identifier: EUPL-1.2
"""
What people said, on a day, with what was known at a moment: `standing`.

Responsible for the last word per person, meaning and reach, as the records that
the engine takes. Never yields records that contradict each other or the facts of
the question; how one word follows another is `woorden`'s affair. Floor 4, pure.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from deelkader.begrippen import Begrippen, Feit
from deelkader.model.toestemming import Status, Toestemming
from deelkader.toestemming.bereik import (
    Wereld,
    join,
)
from deelkader.toestemming.bewijs import without_contradiction
from deelkader.toestemming.gebeurtenis import (
    Gebeurtenis,
    differs_per_question,
)
from deelkader.toestemming.woorden import NEES, Stuk, cut, last_words, order


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
        stukken = last_words(groups[key], known, wereld, peiling.op)
        if seat is not None:
            stukken = _at_table(stukken, seat, wereld)
        found += _tidy(stukken)
    left = without_contradiction(
        [(s.bron.gever, s.status in NEES, s.bron.gebeurd_op) for s in found],
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
    noes = [stuk for stuk in spread if stuk.status in NEES]
    # WHY: with the table itself in it, a yes would reach those who are cut out.
    table = (frozenset((tafel,)), *wereld.alles[1:])
    rest = cut((stuk for stuk in spread if stuk.status not in NEES), table)
    for no in noes:
        rest = cut(rest, no.vlak)
    return [*rest, *noes]


def _tidy(stukken: Iterable[Stuk]) -> list[Stuk]:
    """Return *stukken* joined and in order, so that the same words read the same."""
    ordered = sorted(
        stukken, key=lambda s: (order(s.bron), s.status, [sorted(v) for v in s.vlak])
    )
    joined = join(
        ((s.vlak, s) for s in ordered),
        lambda a, b: (a.status, a.bron.id) == (b.status, b.bron.id),
    )
    return [Stuk(vlak, stuk.status, stuk.bron) for vlak, stuk in joined]


def _is_explicit(stuk: Stuk) -> bool:
    return stuk.status is Status.GEGEVEN and stuk.bron.uitdrukkelijk
