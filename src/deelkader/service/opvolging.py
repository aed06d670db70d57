# SPDX-License-Identifier: EUPL-1.2
"""
The use cases of follow-up: what happened becomes tasks, and tasks are done.

Responsible for one transaction: a line of the log, what it means for its case, and
the tasks and messages that follow are on disk together, or none of them is. Which
tasks follow is the affair of the rules. Floor 5.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date
from typing import TYPE_CHECKING, Any

from deelkader.errors import DeelkaderError, Probleem, VraagError
from deelkader.logboek.regels import Inhoud
from deelkader.opvolging.gebeurd import answer_of, of_line
from deelkader.opvolging.inkorten import shorten
from deelkader.opvolging.raakvlak import Raakvlak
from deelkader.opvolging.stap import Stap, look
from deelkader.opvolging.takenlijst import Takenlijst
from deelkader.opvolging.zaak import Regelwerk, Zaak
from deelkader.opvolging.zaken import Bewaard, Zaken
from deelkader.service.aankomst import Aankomst, Mee, arrive, arrive_together
from deelkader.service.begin import Begin
from deelkader.service.dienst import local_today
from deelkader.service.herbouw import Herbouw
from deelkader.service.inhaalslag import Ronde, run_due
from deelkader.service.omslag import Omslag
from deelkader.service.opvolgregels import find_rules
from deelkader.service.taakwerk import Taakwerk
from deelkader.service.waarover import about_whom, quiet_answer

if TYPE_CHECKING:
    from deelkader.kader import Kader
    from deelkader.logboek import Bewijs, Logboek
    from deelkader.opslag import Eenheid
    from deelkader.opvolging.takenlijst import Berichtregel, Taakregel, Takenblad
    from deelkader.service.beantwoord import Beantwoord
    from deelkader.toestemming import Vastlegger

Ontvangers = Callable[[], Sequence[tuple[str, str]]]


class Opvolging:
    """
    The follow-up of one organisation; safe to share between threads and processes.

    When it is off (`probleem` says why) everything else works: lines are written
    without their tasks, and `rebuild` makes those later.
    """

    def __init__(
        self,
        kader: Kader,
        logboek: Logboek,
        vandaag: Callable[[], date] = local_today,
        regelwerk: Regelwerk | None = None,
    ) -> None:
        self.kader = kader
        self.logboek = logboek
        self.vandaag = vandaag
        self.probleem: DeelkaderError | None = None
        self.regelwerk = regelwerk
        if regelwerk is None:
            self.regelwerk, self.probleem = find_rules(kader)
        bos, organisatie, log = logboek.sleutelbos, logboek.organisatie, logboek.log
        self.zaken = Zaken(bos, organisatie, log)
        self.lijst = Takenlijst(logboek.opslag, bos, organisatie, log)
        self._werk = Taakwerk(self)
        self.look_back = Omslag(self).look
        self.touches = Raakvlak(self.regelwerk).touches
        self._begin = Begin(self.touches)

    @property
    def staat_aan(self) -> bool:
        """Whether duties are followed up; when not, `probleem` says why."""
        return self.regelwerk is not None

    def begun_by(self, antwoorden: Sequence[Beantwoord]) -> list[Mee | None]:
        """
        Return what the line of each answer must bring; None when that is nothing.

        Hand the results in as `Inhoud.mee`, in lines that are written together, in this
        order: they, their cases and their tasks are written at once, or none of them
        is.
        """
        if not self.staat_aan:
            return [None] * len(antwoorden)
        dag = self.day()
        found: list[Mee | None] = [None] * len(antwoorden)
        begun = {}
        for number, one in enumerate(antwoorden):
            begonnen = self._begin.of(one, dag)
            if begonnen.gebeurd:
                begun[number] = begonnen, one.jeugdige
        brought = arrive_together(self, list(begun.values()), dag)
        for number, mee in zip(begun, brought, strict=True):
            found[number] = mee
        return found

    def along(self, inhoud: Inhoud, inlichten: Ontvangers = tuple) -> Inhoud:
        """
        Return *inhoud* so that what it means for its case is written with it.

        *inlichten* gives who must be told of it (to whom, for what); it is asked in
        the transaction, after what *inhoud* itself brings.
        """
        if not self.staat_aan:
            return inhoud
        dag = self.day()
        oordeel = answer_of(inhoud.feiten)
        earlier = quiet_answer(self, oordeel)

        def write(eenheid: Eenheid, bewijs: Bewijs) -> None:
            if inhoud.mee is not None:
                inhoud.mee(eenheid, bewijs)
            gebeurd = of_line(inhoud.soort, inhoud.feiten, dag, inlichten())
            if gebeurd:
                about = (inhoud.betrokkene, oordeel or bewijs.id)
                own = Aankomst(bewijs.id, gebeurd, dag, *about, earlier)
                arrive(self, eenheid, [own])

        return replace(inhoud, mee=write)

    def record(
        self,
        soort: str,
        feiten: Mapping[str, Any],
        personen: Mapping[str, Any],
        jeugdige: str | None = None,
        mee: Mee | None = None,
    ) -> Bewijs:
        """
        Write a line of the kind *soort*, with what it means, in one transaction.

        *mee* writes more in that transaction.

        What the facts of a kind are: docs/logboek.md. `oordeel` in *feiten* is the id
        of the answer that it is about; then the line is about the jeugdige of that
        answer. `gebeurd` (2026-11-29) is the day, when that is not today.

        Raises:
            VraagError: there is no such answer, it was erased, or it is about another
                jeugdige; nothing is written.
            LogboekError: it was not written.
        """
        wie = about_whom(self.logboek, soort, feiten, jeugdige)
        everyone = dict(personen) if wie is None else {**personen, "jeugdige": wie}
        inhoud = Inhoud(soort, feiten, everyone, wie, mee=mee)
        return self.logboek.append(self.along(inhoud))

    def taken(
        self,
        rol: str | None = None,
        stand: str | Collection[str] | None = None,
        na: str | None = None,
        aantal: int = 50,
    ) -> Takenblad:
        """
        Return a page of tasks, by last day: those of *rol* and in *stand* (or any).

        *na* is the `volgende` of the page before.

        Raises:
            VraagError: *na* is not what a page gave.
        """
        try:
            return self.lijst.page(rol, stand, na, aantal)
        except ValueError:
            said = "Dit is geen plek in de lijst. Begin opnieuw, zonder na."
            raise VraagError((Probleem("/na", "onbekende-waarde", said),)) from None

    def taak(self, id_: str) -> Taakregel | None:
        """Return task *id_* of this organisation, or None."""
        return self.lijst.get(id_)

    def finish(self, id_: str, hoe: str, door: Vastlegger) -> Bewijs:
        """
        Close task *id_*: it was done (`gedaan`), or is `niet-meer-nodig`.

        Raises:
            VraagError: there is no such task here, or it is closed already; nothing
                is written.
            LogboekError: it was not written.
        """
        return self._werk.finish(id_, hoe, door)

    def postpone(self, id_: str, tot: date, reden: str, door: Vastlegger) -> Bewijs:
        """
        Put task *id_* off until *tot*, for a *reden* of `REDENEN`.

        Raises:
            VraagError: there is no such task here, it is closed, its rule lets nobody
                put it off, or *tot* or *reden* cannot be; nothing is written.
            LogboekError: it was not written.
        """
        return self._werk.postpone(id_, tot, reden, door)

    def berichten(self, na: int = 0, aantal: int = 100) -> list[Berichtregel]:
        """Return the messages with a number above *na*; each was made once."""
        return self.lijst.messages(na, aantal)

    def stricter(self, jeugdige: str, dag: date | None = None) -> dict[str, bool]:
        """
        Return the circumstances that late tasks of *jeugdige* make true on *dag*.

        Also when follow-up is off: what is late stays late.
        """
        on = self.day() if dag is None else dag.toordinal()
        late = {one.strenger for one in self.lijst.late_of(jeugdige, on)}
        known = self.kader.begrippen.feiten
        return {naam: True for naam in late if naam is not None and naam in known}

    def keys_of(self, jeugdigen: Collection[str]) -> Mapping[str, str]:
        """Return the id of every key of *jeugdigen*, with whose it is."""
        logboek = self.logboek
        return logboek.sleutelbos.persons_of(logboek.organisatie, jeugdigen)

    def late_among(self, wiens: Mapping[str, str]) -> Collection[str]:
        """Return the jeugdigen in *wiens* of whom a task is late today."""
        return self.lijst.late_among(wiens, self.day())

    def run_due(self, vandaag: date | None = None, aantal: int | None = None) -> Ronde:
        """
        Look at cases whose day has come, in order of day; at most *aantal*.

        Any number of processes may do this at once: each change is made once. Who
        was away for weeks catches up. Of states that a task went through unseen its
        owner hears only the strongest, with the days of the others.

        Raises:
            DeelkaderError: follow-up is off.
            LogboekError: the store cannot be written now.
        """
        self.require_on()
        dag = self.vandaag() if vandaag is None else vandaag
        return run_due(self, dag.toordinal(), aantal)

    def rebuild(self) -> int:
        """
        Make every case again from the lines of the log; return how many there are.

        What is closed stays closed, and nobody hears anything twice. For lines written
        while follow-up was off; run `run_due` after it.

        Raises:
            DeelkaderError: follow-up is off.
            LogboekError: the store cannot be written now.
        """
        self.require_on()
        return Herbouw(self).run()

    def require_on(self) -> None:
        """Raise why follow-up is off, when it is."""
        if self.probleem is not None:
            raise self.probleem

    def moment(self) -> str:
        """Return what the clock says, as a key is looked for by it."""
        return self.logboek.klok().astimezone(UTC).isoformat()

    def case_of(self, eenheid: Eenheid, jeugdige: str | None, zaak_id: str) -> Bewaard:
        """Return the case of *jeugdige*, or of the answer *zaak_id*, locked."""
        if jeugdige is not None:
            return self.zaken.of_person(eenheid, jeugdige)
        return self.zaken.of_answer(eenheid, zaak_id, self.moment())

    def look(self, zaak: Zaak, dag: int | None = None) -> Stap:
        """
        Return what follows for *zaak* on *dag* (today), without what is too old.

        A case that the rules cannot reason about keeps its tasks as they are, and
        is looked at again the next day.
        """
        assert self.regelwerk is not None  # noqa: S101 - who calls this looked
        on = self.day() if dag is None else dag
        try:
            stap = look(zaak, self.regelwerk, on)
        except (ValueError, RuntimeError):
            return Stap(zaak, opnieuw=on + 1)
        return replace(stap, zaak=shorten(stap.zaak, self.regelwerk))

    def day(self) -> int:
        """Return today, as an ordinal."""
        return self.vandaag().toordinal()
