# SPDX-License-Identifier: EUPL-1.2
"""
Who asks the same few questions under the same few keys, in a process to be killed.

Says ``begin`` first, then ``KEY PRINT`` after each answer: what comes out under a key.
"""

from __future__ import annotations

import hashlib
import json
import random
import signal
import threading
from typing import TYPE_CHECKING, Any, Final

from tests.faults.kinderen import say
from tests.logboeken import PERSONEN
from tests.opstelling import mentor
from tests.opvolgkader import opvolgkader

from deelkader.service import Dienst
from deelkader.service.herhaling import Herhaler, Verzoek

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    from tests.logboeken import Installatie

    from deelkader.logboek import Logboek

KADER: Final = opvolgkader("proefopvolging")
SLEUTELS: Final = tuple(f"aanvraag-van-kind-{n:03d}" for n in range(60))


class Opstelling:
    """One installation that is asked under keys."""

    def __init__(self, logboek: Logboek) -> None:
        self.dienst = Dienst(KADER, logboek)
        self.herhaler = Herhaler(self.dienst, None, None)

    def ask(self, sleutel: str) -> str:
        """Ask what belongs to *sleutel*, and return a print of the answer."""
        wie = PERSONEN[SLEUTELS.index(sleutel) % len(PERSONEN)]

        def make(body: bytes) -> dict[str, Any]:
            return self.dienst.ask(self.dienst.read(body)).as_dict()

        verzoek = Verzoek(sleutel, "", "POST /v1/oordelen?")
        answer = self.herhaler.once(verzoek, mentor(jeugdige=wie), make)
        return hashlib.sha256(json.dumps(answer).encode()).hexdigest()


def main(pipe: Connection, installatie: Installatie, seed: int) -> None:
    """Open the log and let two threads ask, each in an order of its own."""

    def work(number: int) -> None:
        keys = list(SLEUTELS)
        random.Random(seed + number).shuffle(keys)
        for key in keys:
            say(pipe, f"{key} {ours.ask(key)}")

    say(pipe, "begin")
    with installatie.open() as logboek:
        ours = Opstelling(logboek)
        threads = [threading.Thread(target=work, args=(n,)) for n in range(2)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        # WHY: most was asked before, so it may be done before it is killed.
        signal.pause()
