# SPDX-License-Identifier: EUPL-1.2
"""
The use cases: ask, find, and whether this installation is ready.

Responsible for the order of things: judge, write the line, then answer. No
line, no answer. Knows no framework and no screen. Floor 5.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any, Final

from deelkader.begrippen.dagen import day_of
from deelkader.errors import (
    DeelkaderError,
    KaderError,
    KaderExpiredError,
    LogboekError,
    Probleem,
    VraagError,
)
from deelkader.logboek.regels import Inhoud
from deelkader.service.aanroepen import answer_in, line_id
from deelkader.service.aanvulling import Aanvulling
from deelkader.service.antwoord import Antwoord
from deelkader.service.beantwoord import Beantwoord
from deelkader.service.json_lezer import DUBBEL, VERZOEK, Grenzen, Lezing, parse_json
from deelkader.service.oordeelinhoud import SOORT, line_of, moment
from deelkader.service.oordeler import Oordeler, Wens
from deelkader.service.vraaggroep import of_all

if TYPE_CHECKING:
    from deelkader.kader import Kader
    from deelkader.logboek import Bewijs, Logregel
    from deelkader.model import Oordeel
    from deelkader.service.poorten import Register, Schrijver, Volger


_ONBEWAAKT: Final = nullcontext()


def _all_or_none(
    found: Sequence[Beantwoord | DeelkaderError],
) -> list[Beantwoord] | None:
    good = [one for one in found if not isinstance(one, DeelkaderError)]
    return good if len(good) == len(found) else None


def local_today() -> date:
    """Return the day of today in the Netherlands, where the rules hold."""
    return day_of(datetime.now(UTC))


class Dienst:
    """One kader, with or without a log; safe to share between threads."""

    def __init__(
        self,
        kader: Kader,
        logboek: Schrijver | None = None,
        vandaag: Callable[[], date] = local_today,
        register: Register | None = None,
        opvolging: Volger | None = None,
    ) -> None:
        self.kader = kader
        # What people must know about the kader, while there are answers.
        self.let_op: tuple[Probleem, ...] = ()
        self._logboek = logboek
        self._vandaag = vandaag
        self._opvolging = opvolging
        bekend = Aanvulling(register, opvolging, kader.begrippen)
        self._oordeler = Oordeler(kader, bekend)

    @property
    def logboek(self) -> Schrijver | None:
        """The log in which every answer comes."""
        return self._logboek

    def today(self) -> date:
        """Return the day on which a question without a day of its own is asked."""
        return self._vandaag()

    def ask(
        self, raw: Any, *, waarom: bool = False, publiek: str | None = None
    ) -> Antwoord:
        """
        Answer the question *raw*, after its line is in the log.

        With *publiek* the answer must hold a text for that audience.

        Raises:
            VraagError: the question cannot be asked like this.
            KaderError: no kader for that day, or no text for *publiek*.
            LogboekError: the line was not written, so there is no answer.
        """
        return self._log([self._oordeler.answer(raw, Wens(waarom, publiek))])[0]

    def ask_many(
        self, raws: list[Any], *, waarom: bool = False, publiek: str | None = None
    ) -> list[Antwoord]:
        """Answer every question in order; one that cannot be asked stops them all."""
        return self._log(self._oordeler.answer_all(raws, Wens(waarom, publiek)))

    def ask_each(
        self, vragen: Sequence[tuple[Any, Wens]]
    ) -> list[Antwoord | DeelkaderError]:
        """
        Answer every question of several callers: what cannot be asked is its own error.

        Raises:
            VanAllenError: writing failed, for all of them.
            LogboekError: not one line was written.
        """
        found = self._oordeler.answer_each(vragen)
        gegeven = [one for one in found if not isinstance(one, DeelkaderError)]
        answers = iter(self._log(gegeven, of_all()))
        return [
            one if isinstance(one, DeelkaderError) else next(answers) for one in found
        ]

    def ask_series(
        self, reeksen: Sequence[tuple[Sequence[Any], Wens]]
    ) -> list[list[Antwoord] | None]:
        """
        Answer several series at once: of one that cannot be asked no line, and None.

        Raises:
            VanAllenError: writing failed, for all of them.
            LogboekError: not one line was written.
        """
        asked = [(raw, wens) for vragen, wens in reeksen for raw in vragen]
        each = iter(self._oordeler.answer_each(asked))
        found = [_all_or_none([next(each) for _ in vragen]) for vragen, _ in reeksen]
        whole = [one for some in found for one in some or ()]
        answers = iter(self._log(whole, of_all()))
        return [
            None if some is None else [next(answers) for _ in some] for some in found
        ]

    def read(self, tekst: bytes, grenzen: Grenzen = VERZOEK) -> Any:
        """
        Return the question in the JSON *tekst*.

        Raises:
            VraagError: with the problems of the text and of the question together.
        """
        lezing = parse_json(tekst, grenzen)
        self.require_clean(lezing)
        return lezing.inhoud

    def require_clean(self, lezing: Lezing) -> None:
        """Raise a VraagError with everything that is wrong with *lezing*."""
        if not lezing.problemen:
            return
        found = set(lezing.problemen)
        # WHY: a value that was refused has one problem; what the kader says of it
        # too would only repeat that.
        named = {p.pad for p in found if p.pad and p.code != DUBBEL}
        inhoud = lezing.inhoud
        pairs = enumerate(inhoud) if isinstance(inhoud, list) else [(None, inhoud)]
        for number, raw in pairs:
            try:
                self._oordeler.judge(raw)
            except VraagError as error:
                start = "" if number is None else f"/{number}"
                more = [
                    Probleem(start + p.pad, p.code, p.boodschap)
                    for p in error.problemen
                ]
                found.update(p for p in more if p.pad not in named)
            except KaderError:
                continue
        raise VraagError(tuple(sorted(found)))

    def find(self, id_: str) -> dict[str, Any] | None:
        """Return the answer that was logged under *id_*, without its texts."""
        if self._logboek is None:
            return None
        line = self._logboek.get(line_id(id_))
        one = None if line is None else answer_in(line, id_)
        if line is None or one is None:
            return None
        bewijs = self._logboek.receipt(line)
        return {**one.oordeel, "id": id_, "bewijs": bewijs.as_dict()}

    def again(self, line: Logregel, *, waarom: bool = False) -> dict[str, Any] | None:
        """
        Return the answer in *line* as it was given.

        Requires that *line* is not erased. With another kader than it was given on,
        it comes as `find` gives it.
        """
        if self._logboek is None or line.feiten is None or line.personen is None:
            return None
        feiten = line.feiten.inhoud
        if feiten["kader"] != self.kader.versie.as_dict():
            return self.find(line.id)
        vraag = {**feiten["vraag"], **line.personen.inhoud}
        bewijs = self._logboek.receipt(line)
        oordeel = self._oordeler.judge(vraag, Wens(waarom))
        return Antwoord(Beantwoord.of(vraag, oordeel), bewijs).as_dict()

    def proof(self, id_: str) -> dict[str, Any] | None:
        """Return what proves offline that answer *id_* is in the log, also erased."""
        line = None if self._logboek is None else self._logboek.get(id_)
        if self._logboek is None or line is None or line.soort != SOORT:
            return None
        return self._logboek.proof(id_)

    def ready(self) -> list[DeelkaderError]:
        """Return what stands in the way of answering; empty when ready."""
        found: list[DeelkaderError] = []
        inhoud = self.kader.inhoud
        if not inhoud.geldig_vanaf <= self.today() <= inhoud.geldig_tot:
            said = "Dit kader is vandaag niet geldig."
            found.append(KaderExpiredError("kader-niet-geldig", said))
        log = self._logboek
        for require in () if log is None else (log.require_writable, log.require_keys):
            try:
                require()
            except LogboekError as error:
                found.append(error)
        return found

    def complete(self, raw: Any) -> Any:
        """Return *raw* with what is known here of its jeugdige."""
        return self._oordeler.complete(raw)

    def _log(
        self,
        gegeven: list[Beantwoord],
        bij_het_schrijven: AbstractContextManager[None] = _ONBEWAAKT,
    ) -> list[Antwoord]:
        receipts: list[Bewijs | None] = [None] * len(gegeven)
        if self._logboek is not None:
            begonnen = moment(datetime.now(UTC))
            lines = self._lines_for(gegeven, begonnen)
            with bij_het_schrijven:
                receipts = list(self._written(self._logboek, lines))
        # INVARIANT: only here, after the lines are on disk, is there an answer.
        return [
            Antwoord(one, bewijs) for one, bewijs in zip(gegeven, receipts, strict=True)
        ]

    def write(self, line: Inhoud) -> Bewijs | None:
        """Write *line*; return its receipt once it is on disk, None without a log."""
        log = self._logboek
        return None if log is None else self._written(log, [line])[0]

    def _written(self, logboek: Schrijver, lines: list[Inhoud]) -> list[Bewijs]:
        bewijzen = logboek.append_many(lines)
        if self._opvolging is not None:
            self._opvolging.look_back(lines, bewijzen)
        return bewijzen

    def line_for(
        self, vraag: dict[str, Any], oordeel: Oordeel, begonnen: str
    ) -> Inhoud:
        """Return the line of an answer, with the tasks that it begins."""
        return self._lines_for([Beantwoord.of(vraag, oordeel)], begonnen)[0]

    def _lines_for(self, gegeven: list[Beantwoord], begonnen: str) -> list[Inhoud]:
        if self._opvolging is None:
            return [line_of(one, begonnen) for one in gegeven]
        brought = self._opvolging.begun_by(gegeven)
        return [
            line_of(one, begonnen, mee)
            for one, mee in zip(gegeven, brought, strict=True)
        ]
