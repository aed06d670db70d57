# SPDX-License-Identifier: EUPL-1.2
"""
What one person was asked or said about sharing, as it holds now: `Woord`.

Responsible for putting together what belongs to one question, and for who else must
still say yes. Reads the events of one jeugdige; writes nothing. Floor 5, pure.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from deelkader.begrippen.dagen import day_of
from deelkader.model.toestemming import Status
from deelkader.toestemming import Gebeurtenis, Peiling, Soort
from deelkader.toestemming.bereik import (
    DELEN,
    Vlak,
    Wereld,
    is_empty,
    overlap,
    remainder,
)
from deelkader.toestemming.stand import pieces
from deelkader.toestemming.woorden import Stuk

if TYPE_CHECKING:
    from deelkader.begrippen import Begrippen

_NAAR, _GEGEVENS, _DOEL = DELEN
type_delen = Mapping[str, tuple[str, ...] | None]


@dataclass(frozen=True, slots=True)
class Woord:
    """
    One question, and the last word of one person about it; *id* is of that word.

    *delen* are ids, None is everything. *ids* are the events behind it, one per
    meaning. *vragen* are the requests that can still be answered, *vrager* is the
    party that asked. *wacht_op* are the others who were asked the same and did not
    say yes.
    """

    ids: tuple[str, ...]
    status: Status
    delen: type_delen
    vanaf: date | None
    tot: date | None
    op: date
    vragen: tuple[str, ...]
    vrager: str | None
    wacht_op: frozenset[str]

    @property
    def id(self) -> str:
        """Return the id by which this is asked for."""
        return self.ids[0]

    @property
    def naar(self) -> tuple[str, ...] | None:
        """Return who would hear it."""
        return self.delen[_NAAR]

    @property
    def gegevens(self) -> tuple[str, ...] | None:
        """Return what it is about."""
        return self.delen[_GEGEVENS]

    @property
    def doel(self) -> tuple[str, ...] | None:
        """Return what it is for."""
        return self.delen[_DOEL]


_VOLGORDE: Final = (
    Status.GEVRAAGD,
    Status.GEGEVEN,
    Status.GEWEIGERD,
    Status.INGETROKKEN,
    Status.VERLOPEN,
)
"""What asks something of this person comes first."""


def words_of(
    own: Sequence[Gebeurtenis],
    events: Sequence[Gebeurtenis],
    begrippen: Begrippen,
    op: date,
) -> tuple[Woord, ...]:
    """
    Return what one person was asked and said, as it holds on *op*.

    *own* are the events of that person, among all *events* of the jeugdige.
    """
    kast = _Kast(events, begrippen, op)
    groups: dict[tuple[object, ...], list[Stuk]] = {}
    for stuk in pieces(own, begrippen, Peiling(op)):
        # WHY: a request that ran out asks nothing any more, and nobody answered it.
        ran_out = (stuk.status, stuk.bron.soort) == (Status.VERLOPEN, Soort.GEVRAAGD)
        is_sharing = begrippen.betekenissen[stuk.bron.betekenis].axis is not None
        if is_sharing and not ran_out:
            key = (stuk.status, stuk.vlak, stuk.bron.vanaf, stuk.bron.tot)
            groups.setdefault(key, []).append(stuk)
    return tuple(sorted(map(kast.word, groups.values()), key=_place))


class _Kast:
    """The events of one jeugdige, looked at from one day."""

    def __init__(
        self, events: Sequence[Gebeurtenis], begrippen: Begrippen, op: date
    ) -> None:
        self._events = events
        self._begrippen = begrippen
        self._op = op
        self._wereld = Wereld.of(begrippen)
        self._by_id = {one.id: one for one in events}
        self._gone = {one.over for one in events if one.soort is Soort.ONGELDIG}

    def word(self, stukken: Sequence[Stuk]) -> Woord:
        """Return what *stukken*, which say the same, say together."""
        first = stukken[0]
        bronnen = sorted((s.bron for s in stukken), key=lambda e: e.id)
        requests = [r for b in bronnen for r in self._requests(b)]
        askers = [r.vastgelegd_door.rol for r in requests]
        return Woord(
            ids=tuple(b.id for b in bronnen),
            status=first.status,
            delen=self._wereld.spoken(first.vlak),
            vanaf=first.bron.vanaf,
            tot=first.bron.tot,
            op=day_of(max(b.gebeurd_op for b in bronnen)),
            vragen=tuple(dict.fromkeys(r.id for r in requests)),
            vrager=next((rol for rol in askers if rol is not None), None),
            wacht_op=frozenset(self._waiting(first.bron.gever, first.vlak)),
        )

    def _requests(self, bron: Gebeurtenis) -> Iterator[Gebeurtenis]:
        """Yield the request behind *bron*, if it can still be answered."""
        found: Gebeurtenis | None = bron
        while found is not None and found.soort is not Soort.GEVRAAGD:
            found = self._by_id.get(found.over or "")
        if found is None or found.id in self._gone:
            return
        if found.tot is None or found.tot >= self._op:
            yield found

    def _waiting(self, gever: str, vlak: Vlak) -> Iterator[str]:
        """Yield the others who were asked about *vlak*, and of whom there is no yes."""
        for asked in self._events:
            if asked.soort is not Soort.GEVRAAGD or asked.gever == gever:
                continue
            left = [overlap(self._wereld.reach(asked), vlak)]
            for yes in self._yes_of(asked):
                left = [rest for one in left for rest in remainder(one, yes)]
            open_ = asked.tot is None or asked.tot >= self._op
            if open_ and asked.id not in self._gone and not all(map(is_empty, left)):
                yield asked.gever

    def _yes_of(self, asked: Gebeurtenis) -> Iterator[Vlak]:
        same = [one for one in self._events if one.gever == asked.gever]
        for stuk in pieces(same, self._begrippen, Peiling(self._op)):
            is_same = stuk.bron.betekenis == asked.betekenis
            if stuk.status is Status.GEGEVEN and is_same:
                yield stuk.vlak


def _place(woord: Woord) -> tuple[int, int, str]:
    return _VOLGORDE.index(woord.status), -woord.op.toordinal(), woord.id
