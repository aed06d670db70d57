# SPDX-License-Identifier: EUPL-1.2
"""
Budget `site`: the whole site of the real rules, in a fresh process.

Scenarios really run, guarantees really proven, every page and picture written.
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
_MAKEN = """
import tempfile
from pathlib import Path
from deelkader import Kader
from deelkader.site import build, write_site
from deelkader.site.stof import collect
site = build(collect(Kader.standard(), Path("features")))
with tempfile.TemporaryDirectory() as folder:
    write_site(Path(folder) / "site", site.bestanden)
klaar = time.perf_counter()
"""
_UITVOER = '{"s": klaar - begin, "mb": piek()}'
_GETELD = '{"s": klaar - begin, "mb": piek(), "bladzijden": site.bladzijden}'


def measure() -> Iterator[Meting]:
    """Yield the time."""
    programmas = {"maken": (_MAKEN, _GETELD), "laden": (_LADEN, _UITVOER)}
    found = medians(programmas, RONDES)
    ours, bare = found["maken"], found["laden"]
    detail = {
        "bladzijden": f"{ours['bladzijden']:.0f}",
        "geheugen": f"{ours['mb']:.0f} MB",
    }
    against = f"alleen laden: {bare['s']:.2f} s"
    yield Meting("site", ours["s"], "s", against, "<= 60", detail)
