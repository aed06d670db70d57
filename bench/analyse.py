# SPDX-License-Identifier: EUPL-1.2
"""
Budget `analyse`: every proof on the real rule set, in a fresh process.

Beside it: the same process that only loads the kader.
"""

from __future__ import annotations

from collections.abc import Iterator

from bench.meting import Meting
from bench.vers_proces import medians

RONDES = 3

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
