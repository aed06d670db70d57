# SPDX-License-Identifier: EUPL-1.2
"""
Make cases again from the lines of the log: for the time that follow-up was off.

Responsible for giving a case everything that the log tells of it, in the order of the
log, and for knowing its old tasks again: they keep their id and their end.
Memory grows with the number of cases, not with the log. Floor 5.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from deelkader.begrippen.dagen import day_of
from deelkader.logboek.kop import Kop
from deelkader.opvolging.gebeurd import answer_of, of_line
from deelkader.opvolging.stap import Stap
from deelkader.opvolging.taak import Taak
from deelkader.opvolging.zaak import Lopend, Zaak
from deelkader.service.oordeelinhoud import SOORT
from deelkader.service.toestemmingen import GEDEELD, TOESTEMMING, Toestemmingen
from deelkader.toestemming import Soort
from deelkader.toestemming.intrekking import duty_to_tell

if TYPE_CHECKING:
    from deelkader.logboek import Logregel
    from deelkader.opvolging.gebeurd import Gebeurd
    from deelkader.opvolging.takenlijst import Taakregel
    from deelkader.opvolging.zaken import Bewaard
    from deelkader.service.opvolging import Opvolging

Verteld = Sequence[tuple[str, Sequence["Gebeurd"]]]


class Herbouw:
    """One run over a log."""

    def __init__(self, opvolging: Opvolging) -> None:
        self._opvolging = opvolging
        self._logboek = opvolging.logboek
        self._register = Toestemmingen(opvolging.kader, opvolging.logboek)
        self._last = 0

    def run(self) -> int:
        """Build every case; return how many there are."""
        persons: set[str] = set()
        alone: dict[str, list[str]] = {}
        made = 0
        for line in self._logboek.lines():
            self._last = line.regelnummer
            if line.personen is None:
                continue
            jeugdige = line.personen.inhoud.get("jeugdige")
            if jeugdige is None:
                self._sort(line, alone)
            elif jeugdige not in persons:
                persons.add(jeugdige)
                made += self._build(jeugdige, "", ())
        return made + sum(self._build(None, case, ids) for case, ids in alone.items())

    def _sort(self, line: Logregel, alone: dict[str, list[str]]) -> None:
        """Note *line*, which is about nobody, under its case."""
        about = answer_of(_facts(line))
        told = list(self._each([line], None))
        if about is not None and told[0][1]:
            alone.setdefault(about, [about]).append(line.id)
        elif self._opvolging.touches(told[0][1]):
            alone.setdefault(line.id, [line.id])

    def _build(self, jeugdige: str | None, case: str, ids: Iterable[str]) -> bool:
        """Build one case while nobody can add a line; return whether there is one."""
        opvolging = self._opvolging
        with self._logboek.opslag.unit() as eenheid:
            Kop.locked(eenheid.verbinding, self._logboek.log)
            if jeugdige is None:
                lines = self._lines_alone(case, ids)
            else:
                lines = self._lines_of(jeugdige)
            told = self._told(lines, jeugdige)
            if not told:
                return False
            bewaard = opvolging.case_of(eenheid, jeugdige, case)
            tasks = opvolging.lijst.of_case(eenheid.verbinding, bewaard.id)
            stap = self._again(bewaard, told, tasks)
            opvolging.zaken.save(eenheid, [(bewaard, stap)])
            return True

    def _lines_of(self, jeugdige: str) -> list[Logregel]:
        """Return the lines about *jeugdige*, in the order of the log."""
        logboek = self._logboek
        ids = logboek.sleutelbos.ids_of(logboek.organisatie, jeugdige)
        return [line for line in logboek.lezer.lines_of(ids) if not line.is_gewist]

    def _lines_alone(self, case: str, ids: Iterable[str]) -> list[Logregel]:
        """Return the lines *ids*, and those of *case* that came after the reading."""
        found = [line for id_ in ids if (line := self._logboek.get(id_)) is not None]
        known = [line for line in found if not line.is_gewist]
        later = [
            line
            for line in self._logboek.lines(self._last + 1)
            if not line.is_gewist and answer_of(_facts(line)) == case
        ]
        return known + later

    def _told(self, lines: Sequence[Logregel], jeugdige: str | None) -> Verteld:
        """Return what *lines* bring; an answer only if a rule or line speaks of it."""
        named = {answer_of(_facts(line)) for line in lines}
        return [
            (line.id, gebeurd)
            for line, gebeurd in self._each(lines, jeugdige)
            if gebeurd
            and (
                line.soort != SOORT
                or line.id in named
                or self._opvolging.touches(gebeurd)
            )
        ]

    def _each(
        self, lines: Sequence[Logregel], jeugdige: str | None
    ) -> Iterator[tuple[Logregel, Sequence[Gebeurd]]]:
        """Yield each line with what it brings; whom to tell by what was shared then."""
        shared: list[Mapping[str, Any]] = []
        for line in lines:
            facts = _facts(line)
            dag = day_of(datetime.fromisoformat(line.tijdstip)).toordinal()
            tell: list[tuple[str, str]] = []
            if line.soort == GEDEELD:
                shared.append(facts)
            elif line.soort == TOESTEMMING and jeugdige is not None:
                tell = self._to_tell(facts["gebeurtenis"]["id"], jeugdige, shared)
            yield line, of_line(line.soort, facts, dag, tell)

    def _to_tell(
        self, id_: str, jeugdige: str, shared: Sequence[Mapping[str, Any]]
    ) -> list[tuple[str, str]]:
        events = {event.id: event for event in self._register.events(jeugdige)}
        event = events.get(id_)
        if event is None or event.soort is not Soort.INGETROKKEN:
            return []
        reach = event if event.over is None else events.get(event.over, event)
        begrippen = self._opvolging.kader.begrippen
        duty = duty_to_tell(reach, event.betekenis, begrippen, shared)
        return [] if duty is None else [(o.naar, o.doel) for o in duty.ontvangers]

    def _again(
        self, bewaard: Bewaard, told: Verteld, tasks: Sequence[Taakregel]
    ) -> Stap:
        """Return the case as the log tells it, with the tasks that it had."""
        zaak = Zaak(bewaard.zaak.jeugdige, dag=bewaard.zaak.dag)
        for lijn, gebeurd in told:
            zaak = zaak.add(lijn, gebeurd, self._opvolging.regelwerk)
        kept = [_known(one, zaak) for one in tasks]
        taken = tuple(one for one in kept if one is not None)
        return self._opvolging.look(replace(zaak, taken=taken))


def _known(one: Taakregel, zaak: Zaak) -> Lopend | None:
    """Return an old task of the case, begun by the number that its thing has now."""
    lijn, _, plek = one.bij.partition("/")
    first = zaak.lijnen.get(lijn)
    if first is None and one.stand.is_over:
        return None
    bij = 0 if first is None else first + int(plek)
    clear = (one.rol, one.stand, one.opent, one.uiterlijk, None, one.strenger)
    return Lopend(one.id, Taak(one.regel, bij, *clear))


def _facts(line: Logregel) -> Mapping[str, Any]:
    return {} if line.feiten is None else line.feiten.inhoud
