# SPDX-License-Identifier: EUPL-1.2
"""
Budget `verschil`: the real rule set against itself with one condition narrower.

Beside it: the same process that only loads both.
"""

from __future__ import annotations

from collections.abc import Iterator

from bench.meting import Meting
from bench.vers_proces import medians

RONDES = 3

_LADEN = """
from dataclasses import replace
from deelkader import Kader
from deelkader.model.regel import Conditie
oud = Kader.standard()
def smal(r):
    weg = oud.begrippen.elk.index["betrokkenheid"]
    return replace(r, condities=tuple(
        replace(c, indexen=c.indexen - {weg}) if c.feit == "gegevens" else c
        for c in r.condities))
regels = tuple(smal(r) if r.id == "toestemming-hulp-naar-school" else r
               for r in oud.inhoud.regels)
nieuw = Kader(replace(oud.inhoud, regels=regels))
"""
_VERGELIJKEN = """
from deelkader.analyse.verschil import compare
assert compare(oud, nieuw).rijen
"""
_KLAAR = "klaar = time.perf_counter()\n"
_UITVOER = '{"s": klaar - begin}'


def measure() -> Iterator[Meting]:
    """Yield the time."""
    programmas = {
        "vergelijken": (_LADEN + _VERGELIJKEN + _KLAAR, _UITVOER),
        "laden": (_LADEN + _KLAAR, _UITVOER),
    }
    found = medians(programmas, RONDES)
    against = f"alleen laden: {found['laden']['s']:.2f} s"
    yield Meting("verschil", found["vergelijken"]["s"], "s", against, "<= 10", {})
