# SPDX-License-Identifier: EUPL-1.2
"""
Look whether answers that leaned on consent still hold.

Responsible for asking the same question again, with what people say now and with the
kader of now. Never makes an answer hold: who wants to share asks again. Floor 5.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import delete, select, update

from deelkader.begrippen import Uitkomst
from deelkader.errors import DeelkaderError
from deelkader.opslag.uitboxtabellen import toetsmoment
from deelkader.opslag.zoekpad import in_log
from deelkader.service.aanroepen import Gegeven, answers_of, searched
from deelkader.toestemming import Peiling, standing
from deelkader.uitbox import post_void
from deelkader.uitvoer.beoordeling import JA

if TYPE_CHECKING:
    from deelkader.kader import Kader
    from deelkader.logboek import Logboek, Logregel
    from deelkader.model import Oordeel
    from deelkader.opslag import Eenheid
    from deelkader.service.toestemmingen import Toestemmingen
    from deelkader.toestemming import Gebeurtenis

_GEGEVEN: Final = "gegeven"


@dataclass(frozen=True, slots=True)
class Toetser:
    """Asks again, for one organisation; safe to share."""

    kader: Kader
    logboek: Logboek
    register: Toestemmingen
    vandaag: Callable[[], date]

    def due(self) -> str | None:
        """Return the key of somebody whose answers must be looked at today."""
        query = select(toetsmoment.c.sleutel).where(self._is_due())
        query = query.order_by(toetsmoment.c.dag, toetsmoment.c.nr).limit(1)
        with self.logboek.opslag.reading() as verbinding:
            found: str | None = verbinding.execute(query).scalar()
            return found

    def person_of(self, sleutel: str) -> str | None:
        """Return about whom the pieces under *sleutel* are, when that is ours."""
        pieces = self.register.stukken.under(sleutel)
        said = (one["gebeurtenis"] for one in pieces if "gebeurtenis" in one)
        whom: str | None = next((event["jeugdige"] for event in said), None)
        if whom is None:
            return None
        # WHY: pieces of other organisations stand in the same table.
        ids = self.logboek.sleutelbos.ids_of(self.logboek.organisatie, whom)
        return whom if sleutel in ids else None

    def look(self, sleutel: str, jeugdige: str | None) -> int | None:
        """
        Put down which answers about *jeugdige* no longer hold; return how many.

        One unit of work: the moment to look is gone when its events are there. None:
        another process is doing it.
        """
        with self.logboek.opslag.unit() as eenheid:
            mine = self._is_due_of(sleutel)
            query = select(toetsmoment.c.nr).where(mine)
            rows = eenheid.verbinding.execute(
                query.with_for_update(skip_locked=True)
            ).scalars()
            numbers = set(rows)
            # WHY all: who looks now does not see yet what another is putting down, and
            # the same answer would be told twice.
            seen = set(eenheid.verbinding.execute(query).scalars())
            if not numbers or numbers != seen:
                return None
            eenheid.verbinding.execute(
                delete(toetsmoment).where(toetsmoment.c.nr.in_(numbers))
            )
            return 0 if jeugdige is None else self._tell(eenheid, jeugdige)

    def later(self, sleutel: str) -> None:
        """Look at this one tomorrow: now it cannot be read."""
        mine = self._is_due_of(sleutel)
        tomorrow = self.vandaag().toordinal() + 1
        with self.logboek.opslag.unit() as eenheid:
            eenheid.verbinding.execute(
                update(toetsmoment).where(mine).values(dag=tomorrow)
            )

    def ask_again(
        self, vraag: Mapping[str, Any], events: Sequence[Gebeurtenis]
    ) -> Oordeel | None:
        """Return the answer to *vraag* now; None when it can no longer be asked."""
        today = self.vandaag()
        # WHY: a question about a coming day is asked about that day.
        day = max(today, date.fromisoformat(vraag["datum"]))
        feiten = vraag.get("feiten") or {}
        look = Peiling(day, naar=vraag.get("naar"), feiten=feiten)
        known = standing(events, self.kader.begrippen, look)
        records = [
            t.model_dump(mode="json", by_alias=True, exclude_none=True) for t in known
        ]
        asked = {**vraag, "datum": day.isoformat()}
        if records:
            asked["toestemmingen"] = records
        try:
            return self.kader.evaluate(asked)
        except DeelkaderError:
            return None

    def _tell(self, eenheid: Eenheid, jeugdige: str) -> int:
        events = self.register.events(jeugdige)
        ids = self.logboek.sleutelbos.ids_of(self.logboek.organisatie, jeugdige)
        lines = self.logboek.lezer.lines_of(ids)
        gone = [id_ for line in lines for id_ in self._over_in(line, events)]
        return post_void(eenheid, self.logboek.log, gone)

    def _over_in(self, line: Logregel, events: Sequence[Gebeurtenis]) -> Iterator[str]:
        """Yield every answer in *line* that was a yes on consent, and is none now."""
        for one in answers_of(line):
            was = _yes(
                (c["categorie"], Uitkomst(c["uitkomst"]))
                for c in one.oordeel["gegevens"]
            )
            if was and _leaned(one.vraag) and not was <= self._yes_now(one, events):
                yield one.id
        # WHY the whole: of a search only that has an id.
        found = (vraag for vraag, ja in searched(line) if ja and _leaned(vraag))
        if any(not self._is_yes_now(vraag, events) for vraag in found):
            yield line.id

    def _yes_now(self, one: Gegeven, events: Sequence[Gebeurtenis]) -> set[str]:
        """Return for which categories *one* is a yes now."""
        now = self.ask_again(one.vraag, events)
        if now is None:
            return set()
        return _yes((c.categorie, c.uitkomst) for c in now.gegevens)

    def _is_yes_now(
        self, vraag: Mapping[str, Any], events: Sequence[Gebeurtenis]
    ) -> bool:
        now = self.ask_again(vraag, events)
        return now is not None and now.uitkomst in JA

    def _is_due(self) -> Any:
        today = self.vandaag().toordinal()
        return (toetsmoment.c.log == self.logboek.log) & (toetsmoment.c.dag <= today)

    def _is_due_of(self, sleutel: str) -> Any:
        own = in_log(toetsmoment, self.logboek.log) & (toetsmoment.c.sleutel == sleutel)
        return own & (toetsmoment.c.dag <= self.vandaag().toordinal())


def _leaned(vraag: Mapping[str, Any]) -> bool:
    return any(t.get("status") == _GEGEVEN for t in vraag.get("toestemmingen") or ())


def _yes(uitkomsten: Iterable[tuple[str, Uitkomst]]) -> set[str]:
    return {categorie for categorie, uitkomst in uitkomsten if uitkomst in JA}
