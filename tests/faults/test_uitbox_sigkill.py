# SPDX-License-Identifier: EUPL-1.2
"""Killed anywhere between the disk and the receiver, no event is lost."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from tests.faults import bezorger
from tests.faults.kinderen import Kind, kill, listen, start, wait_until
from tests.faults.opvolger import KADER
from tests.gebeurtenisgeval import geval
from tests.ontvanger import one_receiver, receiving

from deelkader.service.gebeurtenissen import Ronde
from deelkader.service.gebeurtenissen.bezorgen import BEZET

if TYPE_CHECKING:
    from tests.logboeken import Installatie

ROUNDS = 3


def promised(kinderen: list[Kind], what: str) -> set[str]:
    """Return the ids that were told as *what* before the process was killed."""
    lines = [line.split() for kind in kinderen for line in kind.lines()]
    return {one[1] for one in lines if one[0] == what}


def test_no_event_is_lost_wherever_a_process_is_killed(
    installatie: Installatie,
) -> None:
    """
    Every withdrawal that returned is heard, and every yes that stopped.

    The receiver fails now and then. What it hears twice has the same id.
    """
    stopped, gone = set(), set()
    with receiving() as ander:
        for number in range(ROUNDS):
            ander.antwoorden = [200, 500, 200, 503] * 5
            many = 1 + number % 2
            kinderen = [
                start(bezorger.main, installatie, ander.url, number)
                for _ in range(many)
            ]
            wait_until(kinderen, 4)
            listen(kinderen, random.uniform(0, 0.2))
            kill(kinderen)
            stopped |= promised(kinderen, "gestopt")
            gone |= promised(kinderen, "ja")
        ander.antwoorden = []
        with installatie.open() as logboek:
            ours = geval(logboek, KADER)
            ours.klok.forward(hours=ROUNDS)
            for who in bezorger.KINDEREN:
                last = ours.register.events(who)
                open_ = [e for e in last if e.gever == "ouder-1"][-1:]
                if open_ and open_[0].soort.value == "gegeven":
                    ours.withdraw(open_[0].id, jeugdige=who)
            events = ours.told_to(one_receiver(ander.url))
            for _ in range(12):
                ours.later += BEZET + 6 * 3_600_000
                if events.run() == Ronde():
                    break
            assert events.postkamer.undivided() == 0
            assert {row["stand"] for row in events.postkamer.counts()} == {"bezorgd"}
        assert ander.slecht == []
        refs = [one["dataref"].rpartition("/") for one in ander.goed.values()]
        assert len(stopped) >= ROUNDS
        assert stopped <= {id_ for start_, _, id_ in refs if "intrekkingen" in start_}
        assert gone <= {id_ for start_, _, id_ in refs if "oordelen" in start_}
        # Each thing is one event, however often it was sent.
        assert len(refs) == len({id_ for _, _, id_ in refs})
