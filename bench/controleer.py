# SPDX-License-Identifier: EUPL-1.2
"""
Budget `controleer`: the real rules with all their scenarios, in a fresh process.

Also 1,000 synthetic rules, without scenarios, against the real rules without.
Beside it: the same process that only loads the kader.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from bench.meting import Meting, interleaved
from bench.synthetisch import content
from bench.vers_proces import medians
from deelkader import Kader
from deelkader.keuring import examine

RONDES = 3
MAAT = 1_000
FEATURES = Path(__file__).parents[1] / "features"

_LADEN = """
from deelkader import Kader
kader = Kader.standard()
klaar = time.perf_counter()
"""
_CONTROLEREN = f"""
from pathlib import Path
from deelkader.cli.keuring import Keuring
from deelkader.kader import standard_folder
keuring = Keuring(standard_folder(), Path({str(FEATURES)!r}))
assert not [b for b in keuring.examine() if b.ernst == "fout"]
assert keuring.verhalen
klaar = time.perf_counter()
"""
_UITVOER = '{"s": klaar - begin}'


def measure() -> Iterator[Meting]:
    """Yield the time, and the growth to a thousand rules."""
    programmas = {"controleren": (_CONTROLEREN, _UITVOER), "laden": (_LADEN, _UITVOER)}
    found = medians(programmas, RONDES)
    against = f"alleen laden: {found['laden']['s']:.2f} s"
    yield Meting("controleer", found["controleren"]["s"], "s", against, "<= 2", {})
    real, many = Kader.standard().inhoud, content(MAAT)
    times = interleaved({"echt": lambda: examine(real), "veel": lambda: examine(many)})
    against = f"{len(real.alle_regels)} echte regels: {times['echt'] * 1e3:.0f} ms"
    yield Meting(
        "controleer",
        times["veel"] / times["echt"],
        f"keer zo lang ({MAAT} regels)",
        against,
        "<= 10",
        {"keuren": f"{times['veel'] * 1e3:.0f} ms"},
    )
