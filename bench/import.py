# SPDX-License-Identifier: EUPL-1.2
# ruff: noqa: N999 - a benchmark has the name of its budget
"""
Budget `import`: importing deelkader beside importing pydantic with one model.

In fresh processes, in turns; the start of the interpreter itself is not counted.
"""

from __future__ import annotations

from collections.abc import Iterator

from bench.meting import Meting
from bench.vers_proces import medians

RONDES = 25

_PYDANTIC = """
from pydantic import BaseModel
class Model(BaseModel):
    naam: str
klaar = time.perf_counter()
"""
_DEELKADER = """
import deelkader
klaar = time.perf_counter()
"""


def measure() -> Iterator[Meting]:
    """Yield the ratio."""
    uitvoer = '{"s": klaar - begin}'
    programmas = {"pydantic": (_PYDANTIC, uitvoer), "deelkader": (_DEELKADER, uitvoer)}
    found = medians(programmas, RONDES)
    ours, peer = found["deelkader"]["s"], found["pydantic"]["s"]
    yield Meting(
        "import",
        ours / peer,
        "keer zo lang",
        f"pydantic met één model: {peer * 1e3:.0f} ms",
        "<= 2.5",
        {"deelkader": f"{ours * 1e3:.0f} ms"},
    )
