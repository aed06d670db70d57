# SPDX-License-Identifier: EUPL-1.2
"""
Who withdraws and sends for ever, in a process to be killed.

Says ``begin`` first, then ``gestopt ID`` after each withdrawal that returned.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from tests.faults.kinderen import say
from tests.faults.opvolger import KADER
from tests.gebeurtenisgeval import Geval, geval
from tests.ontvanger import one_receiver

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    from tests.logboeken import Installatie

KINDEREN = tuple(f"kind-{letter}-duiventil" for letter in "abcde")


def work(pipe: Connection, ours: Geval) -> None:
    """Let families say yes, ask, and let them stop; tell only what returned."""
    while True:
        for who in KINDEREN:
            now = ours.klok.nu.isoformat()
            yes = ours.all_say(who, gebeurdOp=now)
            held, uitkomst = ours.ask(who)
            if uitkomst == "toegestaan":
                say(pipe, f"ja {held}")
            ours.klok.forward(seconds=1)
            say(pipe, f"gestopt {ours.withdraw(yes['ouder-1'], jeugdige=who)}")
            ours.klok.forward(seconds=1)


def main(pipe: Connection, installatie: Installatie, url: str, verder: int) -> None:
    """Open the log; one thread works and one sends."""
    say(pipe, "begin")
    with installatie.open() as logboek:
        ours = geval(logboek, KADER)
        ours.klok.forward(hours=verder)
        events = ours.told_to(one_receiver(url))
        thread = threading.Thread(target=work, args=(pipe, ours))
        thread.start()
        while True:
            events.run()
