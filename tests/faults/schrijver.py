# SPDX-License-Identifier: EUPL-1.2
"""
A writer to be killed: append for ever, and tell every append that returned.

Says ``begin`` before it opens the log and ``ID NUMBER ROOT`` after each append.
"""

from __future__ import annotations

import random
import threading
from typing import TYPE_CHECKING, Any

from tests.faults.kinderen import say
from tests.logboeken import PERSONEN, Installatie

from deelkader.logboek import Inhoud

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    from deelkader.logboek import Logboek


def content(rng: random.Random) -> Inhoud:
    """Return a content of 1 to 4 kB in the shape of a real one."""
    words = ("vraag", "eerst", "toestemming", "überleg", "met", "elkaar")
    text = " ".join(rng.choice(words) for _ in range(rng.randrange(60, 400)))
    persoon = rng.choice((*PERSONEN, None))
    feiten: dict[str, Any] = {
        "vraag": {"van": "jeugdprofessional", "leeftijd": rng.randrange(18)},
        "oordeel": {"uitkomst": "toestemming-nodig", "uitleg": text},
        "kader": {"versie": "2026-11-22", "hash": f"sha256:{rng.randbytes(32).hex()}"},
    }
    personen = {} if persoon is None else {"jeugdige": persoon}
    return Inhoud("oordeel", feiten, personen, persoon)


def write(pipe: Connection, logboek: Logboek, seed: int) -> None:
    """Append, and acknowledge only after append has returned."""
    rng = random.Random(seed)
    while True:
        bewijs = logboek.append(content(rng))
        root = bewijs.controlepunt.split("\n")[2]
        say(pipe, f"{bewijs.id} {bewijs.regelnummer} {root}")


def main(pipe: Connection, installatie: Installatie, threads: int, seed: int) -> None:
    """Open the log and let the threads write."""
    say(pipe, "begin")
    with installatie.open() as logboek:
        writers = [
            threading.Thread(target=write, args=(pipe, logboek, seed + n))
            for n in range(threads)
        ]
        for writer in writers:
            writer.start()
        for writer in writers:
            writer.join()
