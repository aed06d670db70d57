# SPDX-License-Identifier: EUPL-1.2
"""
Budget `analyse`: every proof on the real rule set, in a fresh process.

Beside it: the same process that only loads the kader. Also 1,000 synthetic rules
against the real ones.
"""

from __future__ import annotations

from collections.abc import Iterator

from bench.meting import Meting, interleaved
from bench.synthetisch import content
from bench.vers_proces import medians
from deelkader import Kader
from deelkader.analyse.formeel import prove

RONDES = 3
MAAT = 1_000

_LADEN = """
from deelkader import Kader
kader = Kader.standard()
klaar = time.perf_counter()
"""
_BEWIJZEN = """
from deelkader import Kader
from deelkader.analyse.formeel import prove
kader = Kader.standard()
uitslag = prove(kader)
klaar = time.perf_counter()
"""
_UITVOER = '{"s": klaar - begin, "mb": piek()}'


def measure() -> Iterator[Meting]:
    """Yield the time and the memory."""
    programmas = {"bewijzen": (_BEWIJZEN, _UITVOER), "laden": (_LADEN, _UITVOER)}
    found = medians(programmas, RONDES)
    ours, bare = found["bewijzen"], found["laden"]
    against = f"alleen laden: {bare['s']:.2f} s, {bare['mb']:.0f} MB"
    yield Meting("analyse", ours["s"], "s", against, "<= 10", {})
    yield Meting("analyse", ours["mb"], "MB", against, "<= 500", {})
    real, many = Kader.standard(), Kader(content(MAAT))
    times = interleaved(
        {"echt": lambda: prove(real), "veel": lambda: prove(many)}, rondes=RONDES
    )
    yield Meting(
        "analyse",
        times["veel"] / times["echt"],
        f"keer zo lang ({MAAT} regels)",
        f"{len(real.inhoud.alle_regels)} echte regels: {times['echt']:.2f} s",
        "<= 10",
        {"bewijzen": f"{times['veel']:.2f} s"},
    )
