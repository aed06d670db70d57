# SPDX-License-Identifier: EUPL-1.2
"""
What lines of the log bring into their cases: each in its turn, written together.

Responsible for a case that several lines of one call are about: the next finds it as
the one before left it. Floor 5.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from deelkader.opvolging.gebeurd import Gebeurd
from deelkader.opvolging.stap import begin_again
from deelkader.opvolging.zaken import Bewaard
from deelkader.service.vooruit import NIETS, Gebruik, Vooruit, place

if TYPE_CHECKING:
    from deelkader.logboek import Bewijs
    from deelkader.opslag import Eenheid
    from deelkader.opvolging.stap import Stap
    from deelkader.opvolging.zaak import Zaak
    from deelkader.service.begin import Begonnen
    from deelkader.service.opvolging import Opvolging

Mee = Callable[["Eenheid", "Bewijs"], object]
"""What a line brings: it is called in the transaction of that line, with its id."""
type_wiens = tuple[str | None, str]


@dataclass(frozen=True, slots=True)
class Aankomst:
    """
    What line *id* of day *dag* brings into the case of *jeugdige*, or of answer *zaak*.

    *eerder* are lines that were not told to it before. *zoals* is what other answers
    began in the same way, if it is an answer.
    """

    id: str
    gebeurd: Sequence[Gebeurd]
    dag: int
    jeugdige: str | None
    zaak: str
    eerder: Sequence[tuple[str, Sequence[Gebeurd]]] = ()
    zoals: Begonnen | None = None

    @property
    def wiens(self) -> type_wiens:
        """Whose case it is: of a person all is one case."""
        return (None, self.zaak) if self.jeugdige is None else (self.jeugdige, "")


def arrive(
    opvolging: Opvolging,
    eenheid: Eenheid,
    aankomsten: Sequence[Aankomst],
    vooruit: Vooruit = NIETS,
) -> None:
    """
    Write what *aankomsten* bring; requires the transaction of their lines.

    *vooruit* is what `_look_ahead` found for the same ones.
    """
    cases = _cases(opvolging, eenheid, aankomsten, vooruit)
    vandaag = opvolging.day()
    gebruik = Gebruik(vooruit)
    done: list[tuple[Bewaard, Stap]] = []
    for number, one in enumerate(aankomsten):
        bewaard = cases[one.wiens]
        stap = gebruik.step(number, one.id, one.jeugdige, bewaard, vandaag)
        if stap is None:
            stap = _step(opvolging, one, bewaard, vandaag)
        done.append((bewaard, stap))
        cases[one.wiens] = Bewaard(bewaard.id, bewaard.paar, stap.zaak)
    opvolging.zaken.save(eenheid, done)


def arrive_together(
    opvolging: Opvolging,
    begonnen: Sequence[tuple[Begonnen, str | None]],
    dag: int,
) -> list[Mee]:
    """
    Return what each of some lines of day *dag* must bring; the last writes it all.

    *begonnen* is what each answer began, and its jeugdige. Requires that the
    lines are written in one transaction, in this order.
    """
    arrived: list[Aankomst] = []
    vooruit = _look_ahead(opvolging, begonnen, dag)

    def brought_by(number: int) -> Mee:
        def write(eenheid: Eenheid, bewijs: Bewijs) -> None:
            # WHY: what was undone before may be written again.
            if number == 0:
                arrived.clear()
            arrived.append(_of_answer(bewijs.id, begonnen[number], dag))
            # WHY with the last: together they take few statements.
            if number == len(begonnen) - 1:
                arrive(opvolging, eenheid, arrived, vooruit)

        return write

    return [brought_by(number) for number in range(len(begonnen))]


def _of_answer(id_: str, begon: tuple[Begonnen, str | None], dag: int) -> Aankomst:
    zoals, jeugdige = begon
    return Aankomst(id_, zoals.gebeurd, dag, jeugdige, zaak=id_, zoals=zoals)


def _look_ahead(
    opvolging: Opvolging, begonnen: Sequence[tuple[Begonnen, str | None]], dag: int
) -> Vooruit:
    """Return what *begonnen* bring into the cases that there are now."""
    persons = dict.fromkeys(j for _, j in begonnen if j is not None)
    if not persons:
        return NIETS
    gezien = opvolging.zaken.peek(opvolging.logboek.opslag, persons)
    vandaag = opvolging.day()
    cases = {jeugdige: one.zaak for jeugdige, one in gezien.items()}
    stappen: list[Stap | None] = []
    for number, begon in enumerate(begonnen):
        jeugdige = begon[1]
        zaak = None if jeugdige is None else cases.get(jeugdige)
        if jeugdige is None or zaak is None:
            stappen.append(None)
            continue
        one = _of_answer(place(number), begon, dag)
        stap = opvolging.look(_told(one, zaak, opvolging), vandaag)
        cases[jeugdige] = stap.zaak
        stappen.append(stap)
    return Vooruit(gezien, vandaag, stappen)


def _cases(
    opvolging: Opvolging,
    eenheid: Eenheid,
    aankomsten: Sequence[Aankomst],
    vooruit: Vooruit,
) -> dict[type_wiens, Bewaard]:
    """Return every case that *aankomsten* are about, locked."""
    zaken, moment = opvolging.zaken, opvolging.moment()
    persons = dict.fromkeys(o.jeugdige for o in aankomsten if o.jeugdige is not None)
    found: dict[type_wiens, Bewaard] = {
        (jeugdige, ""): bewaard
        for jeugdige, bewaard in zaken.of_persons(
            eenheid, persons, vooruit.gezien
        ).items()
    }
    for one in aankomsten:
        if one.wiens in found:
            continue
        # WHY not looked for: the line of this answer is only now being written.
        is_first = one.zaak == one.id
        found[one.wiens] = (
            zaken.first_of_answer(one.zaak, moment)
            if is_first
            else zaken.of_answer(eenheid, one.zaak, moment)
        )
    return found


def _step(opvolging: Opvolging, one: Aankomst, bewaard: Bewaard, vandaag: int) -> Stap:
    """Return what follows for *bewaard* from what *one* brings."""
    zoals = one.zoals if bewaard.is_nieuw else None
    known = None if zoals is None else zoals.stap
    # WHY: most cases begin as others did that day. One that could not be reasoned
    # about was looked at on no day.
    if known is not None and known.zaak.dag == vandaag:
        return begin_again(known, one.jeugdige, one.id)
    stap = opvolging.look(_told(one, bewaard.zaak, opvolging), vandaag)
    if zoals is not None:
        # INVARIANT: of whom and of which line it was is not remembered.
        zoals.stap = begin_again(stap, None, "")
    return stap


def _told(one: Aankomst, zaak: Zaak, opvolging: Opvolging) -> Zaak:
    """Return *zaak* with what *one* brings."""
    # WHY: what happens now comes after all that was told; a clock that runs behind
    # that of another machine must not make it something of before.
    now = max(one.dag, zaak.dag)
    told = [replace(g, dag=now) if g.dag == one.dag != now else g for g in one.gebeurd]
    for lijn, things in (*one.eerder, (one.id, told)):
        zaak = zaak.add(lijn, things, opvolging.regelwerk)
    return zaak
