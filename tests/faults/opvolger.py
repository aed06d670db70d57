# SPDX-License-Identifier: EUPL-1.2
"""
Who asks, closes and does due work for ever, in a process to be killed.

Says ``begin`` first, then ``antwoord ID`` and ``klaar TASK`` after each that
returned, and ``dag NUMBER`` after each round of due work.
"""

from __future__ import annotations

import contextlib
import random
import threading
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from tests.faults.kinderen import say
from tests.logboeken import NU, PERSONEN, Installatie, Klok
from tests.opstelling import MENTOR
from tests.opvolgkader import opvolgkader

from deelkader.errors import VraagError
from deelkader.service import Dienst
from deelkader.service.delingen import record_shared
from deelkader.service.opvolging import Opvolging
from deelkader.toestemming import Vastlegger

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    from deelkader.logboek import Logboek

KADER = opvolgkader("proefopvolging")
DOOR = Vastlegger(id="ans-0001")
WIE = (*PERSONEN, None)


class Opstelling:
    """One installation with a day that can be moved."""

    def __init__(self, logboek: Logboek, klok: Klok) -> None:
        self.klok, self.logboek = klok, logboek
        self.opvolging = Opvolging(KADER, logboek, self.vandaag)
        self.dienst = Dienst(KADER, logboek, self.vandaag, None, self.opvolging)

    def vandaag(self) -> date:
        """Return the day of the clock."""
        return self.klok.nu.date()

    def ask(self, jeugdige: str | None) -> str:
        """Ask a question whose answer begins one task; return its id."""
        who: dict[str, Any] = {} if jeugdige is None else {"jeugdige": jeugdige}
        antwoord = self.dienst.ask(MENTOR | who)
        assert antwoord.bewijs is not None
        return antwoord.bewijs.id


def work(pipe: Connection, ours: Opstelling, seed: int) -> None:
    """Ask, share and close, and tell it only after it has returned."""
    rng = random.Random(seed)
    while True:
        kind = rng.random()
        if kind < 0.5:
            say(pipe, f"antwoord {ours.ask(rng.choice(WIE))}")
            continue
        open_ = ours.opvolging.taken(stand=["open", "herinnerd", "te-laat"], aantal=9)
        if not open_.taken:
            continue
        task = rng.choice(open_.taken)
        # WHY: another thread or process may have closed it in between.
        with contextlib.suppress(VraagError):
            if kind < 0.75:
                ours.opvolging.finish(task.id, "gedaan", DOOR)
                say(pipe, f"klaar {task.id}")
            elif task.oordeel is not None:
                oordeel = task.oordeel
                record_shared(ours.logboek, oordeel, DOOR, None, ours.opvolging)


def run_rounds(pipe: Connection, ours: Opstelling, seed: int) -> None:
    """Let days pass and do what is due."""
    rng = random.Random(seed)
    while True:
        ours.klok.forward(days=rng.choice((0, 1, 1, 5, 12)))
        ours.opvolging.run_due(aantal=rng.choice((None, 2)))
        say(pipe, f"dag {ours.vandaag().toordinal()}")


def main(pipe: Connection, installatie: Installatie, dag: int, seed: int) -> None:
    """Open the log on day *dag* and let two threads work and one do due work."""
    klok = Klok(NU + timedelta(days=dag - NU.date().toordinal()))
    say(pipe, "begin")
    with installatie.open(klok=klok) as logboek:
        ours = Opstelling(logboek, klok)
        threads = [
            threading.Thread(target=target, args=(pipe, ours, seed + n))
            for n, target in enumerate((work, work, run_rounds))
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()


def catch_up(pipe: Connection, installatie: Installatie, dagen: list[int]) -> None:
    """Do the due work of each of *dagen*, beside others that do the same."""
    klok = Klok()
    with installatie.open(klok=klok) as logboek:
        ours = Opstelling(logboek, klok)
        say(pipe, "begin")
        for dag in dagen:
            ronde = ours.opvolging.run_due(date.fromordinal(dag), aantal=None)
            assert ronde.mislukt == 0
            say(pipe, f"{dag} {ronde.zaken} {ronde.berichten}")
    say(pipe, "klaar")
