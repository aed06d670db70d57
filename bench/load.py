# SPDX-License-Identifier: EUPL-1.2
"""
Budget `load`: the real rule set, from a fresh process to a Kader that answers.

Counted from before `import deelkader`; the memory is the peak above that of the
process with deelkader imported. Beside it: PyYAML's C loader reading the same
files and doing nothing with them.
"""

from __future__ import annotations

from collections.abc import Iterator

from bench.meting import Meting
from bench.vers_proces import medians

RONDES = 9

_DEELKADER = """
from deelkader import Kader
geladen, basis = time.perf_counter(), piek()
kader = Kader.standard()
klaar = time.perf_counter()
"""
_UITVOER = '{"s": klaar - begin, "import": geladen - begin, "mb": piek() - basis}'
_YAML = """
import yaml
from pathlib import Path
for path in Path({map!r}).rglob("*.yaml"):
    yaml.load(path.read_bytes(), Loader=yaml.CSafeLoader)
klaar = time.perf_counter()
"""


def measure() -> Iterator[Meting]:
    """Yield the time and the memory."""
    from deelkader.kader import standard_folder

    programmas = {
        "deelkader": (_DEELKADER, _UITVOER),
        "yaml": (_YAML.format(map=str(standard_folder())), '{"s": klaar - begin}'),
    }
    found = medians(programmas, RONDES)
    ours, peer = found["deelkader"], found["yaml"]
    against = f"PyYAML CSafeLoader, dezelfde bestanden: {peer['s']:.3f} s"
    detail = {"waarvan import": f"{ours['import']:.3f} s"}
    yield Meting("load", ours["s"], "s", against, "<= 0.5", detail)
    yield Meting("load", ours["mb"], "MB", against, "<= 50", {})
