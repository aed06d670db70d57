# SPDX-License-Identifier: EUPL-1.2
"""
A writer to be killed: append for ever, and tell every append that returned.

Use: ``python schrijver.py FOLDER THREADS SEED``. Prints ``begin`` before it
opens the log and ``ID REGELNUMMER CONTROLEPUNT`` after each append, each in one
write to the pipe, which the kernel does not cut (shorter than PIPE_BUF).
"""

from __future__ import annotations

import os
import random
import sys
import threading
from typing import Any

from deelkader.logboek import Logboek


def record(rng: random.Random) -> dict[str, Any]:
    """Return a content of 1 to 4 kB in the shape of a real one."""
    text = " ".join(
        rng.choice(("vraag", "eerst", "toestemming", "überleg", "met", "elkaar"))
        for _ in range(rng.randrange(60, 400))
    )
    return {
        "vraag": {
            "van": "jeugdprofessional",
            "naar": "school",
            "gegevens": ["betrokkenheid", "verzuim"],
            "datum": "2026-11-22",
            "feiten": {"pet": "hulp", "leeftijd": rng.randrange(18), "maatregel": []},
        },
        "oordeel": {
            "uitkomst": "toestemming-nodig",
            "gegevens": [
                {
                    "categorie": "betrokkenheid",
                    "gronden": {"avg": [{"regel": f"regel-{rng.randrange(100)}"}]},
                    "wie": ["jeugdige", "ouder-1", "ouder-2"],
                }
            ],
            "tekst": {"professional": {"kop": "Vraag eerst toestemming.", "x": text}},
            "kader": {
                "versie": "2026-11-22",
                "hash": f"sha256:{rng.randbytes(32).hex()}",
            },
        },
    }


def write(logboek: Logboek, seed: int) -> None:
    """Append, and acknowledge only after append has returned."""
    rng = random.Random(seed)
    while True:
        bewijs = logboek.append(record(rng))
        line = f"{bewijs.id} {bewijs.regelnummer} {bewijs.controlepunt}\n"
        os.write(1, line.encode())


def main() -> None:
    """Open the log and let the threads write."""
    folder, threads, seed = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    os.write(1, b"begin\n")
    with Logboek.open(folder) as logboek:
        writers = [
            threading.Thread(target=write, args=(logboek, seed + n))
            for n in range(threads)
        ]
        for writer in writers:
            writer.start()
        for writer in writers:
            writer.join()


if __name__ == "__main__":
    main()
