# SPDX-License-Identifier: EUPL-1.2
"""
The events of a jeugdige sorted by what they are about: `dossiers`.

Every event cuts what can be asked into parts in which all events speak of the whole
part. So a history per part is exact, also after a withdrawal of half a yes.
Responsible for that sorting, for what leaves the register. Floor 4, pure.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from deelkader.begrippen import Begrippen
from deelkader.model.toestemming import Status
from deelkader.toestemming.bereik import (
    Vlak,
    Wereld,
    is_empty,
    join,
    overlap,
    remainder,
    without,
)
from deelkader.toestemming.gebeurtenis import (
    Gebeurtenis,
    Soort,
    differs_per_question,
)
from deelkader.toestemming.woorden import last_words, order

_OPENT = frozenset({Soort.GEVRAAGD, Soort.GEGEVEN, Soort.GEWEIGERD})

_Deel = tuple[Vlak, tuple[Gebeurtenis, ...]]


@dataclass(frozen=True, slots=True)
class Dossier:
    """
    All that happened about one part: *gebeurtenissen*, in order, of every giver.

    None in *naar*, *gegevens* or *doel* is every one. *betrokkene* is the pseudonym
    of whom the data are about, where that is not the jeugdige.
    """

    jeugdige: str
    betrokkene: str | None
    betekenis: str
    naar: tuple[str, ...] | None
    gegevens: tuple[str, ...] | None
    doel: tuple[str, ...] | None
    gebeurtenissen: tuple[Gebeurtenis, ...]

    @property
    def gevers(self) -> tuple[str, ...]:
        """Who is spoken of, in the order of first appearance."""
        return tuple(dict.fromkeys(g.gever for g in self.gebeurtenissen))

    def status_of(self, gever: str, begrippen: Begrippen, op: date) -> Status | None:
        """Return what *gever* said last on *op*; None when nothing valid."""
        own = [g for g in self.gebeurtenissen if g.gever == gever]
        wereld = Wereld.of(begrippen)
        here = wereld.reach(self)
        for stuk in last_words(own, self.gebeurtenissen, wereld, op):
            if not is_empty(overlap(stuk.vlak, here)):
                return stuk.status
        return None


def dossiers(
    gebeurtenissen: Iterable[Gebeurtenis],
    begrippen: Begrippen,
    bekend: datetime | None = None,
) -> tuple[Dossier, ...]:
    """Return what happened per jeugdige, meaning and part, up to *bekend*."""
    known = [
        g
        for g in gebeurtenissen
        if bekend is None or g.vastgelegd_op is None or g.vastgelegd_op <= bekend
    ]
    wereld = Wereld.of(begrippen)
    groups: dict[tuple[str, str | None, str], list[Gebeurtenis]] = {}
    for event in sorted(known, key=order):
        about = event.gever_pseudoniem if differs_per_question(event.gever) else None
        groups.setdefault((event.jeugdige, about, event.betekenis), []).append(event)
    return tuple(
        _dossier(key, wereld.spoken(vlak), events)
        for key, group in groups.items()
        for vlak, events in _parts(group, wereld)
    )


def _dossier(
    key: tuple[str, str | None, str],
    delen: dict[str, tuple[str, ...] | None],
    events: tuple[Gebeurtenis, ...],
) -> Dossier:
    jeugdige, betrokkene, betekenis = key
    return Dossier(
        jeugdige=jeugdige,
        betrokkene=betrokkene,
        betekenis=betekenis,
        naar=delen["naar"],
        gegevens=delen["gegevens"],
        doel=delen["doel"],
        gebeurtenissen=events,
    )


def _parts(events: Sequence[Gebeurtenis], wereld: Wereld) -> list[_Deel]:
    """Return the parts into which *events* cut what can be asked."""
    by_id = {event.id: event for event in events}
    parts: list[_Deel] = []
    # WHY: what is about another event finds that event there, whenever it happened.
    for event in sorted(events, key=lambda event: event.over is not None):
        about = by_id.get(event.over or "")
        reach = wereld.reach(event if about is None or event.soort in _OPENT else about)
        parts = _add(parts, event, reach)
    ordered = [(vlak, tuple(sorted(part, key=order))) for vlak, part in parts]
    return join(ordered, lambda a, b: [e.id for e in a] == [e.id for e in b])


def _add(parts: Sequence[_Deel], event: Gebeurtenis, reach: Vlak) -> list[_Deel]:
    found: list[_Deel] = []
    free = [] if is_empty(reach) else [reach]
    for vlak, events in parts:
        hit = overlap(vlak, reach)
        if is_empty(hit):
            found.append((vlak, events))
            continue
        found.append((hit, (*events, event)))
        found += [(rest, events) for rest in remainder(vlak, reach)]
        free = without(free, vlak)
    # A withdrawal opens no part of its own: nothing was said there.
    if event.soort in _OPENT:
        found += [(piece, (event,)) for piece in free]
    return found
