# SPDX-License-Identifier: EUPL-1.2
"""
Budget `mutaties`: every small mistake in the real rules, in a fresh process.

Beside it: the same process that only tells the scenarios.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from bench.meting import Meting
from bench.vers_proces import medians

FEATURES = Path(__file__).parents[1] / "features"

_VERTELLEN = f"""
from pathlib import Path
from deelkader import Kader
from deelkader.analyse.mutanten import mutants
from deelkader.analyse.mutaties import Mutatietest, score
from deelkader.analyse.verdelen import judge_all
from deelkader.verhalen import Zinnenboek
from deelkader.verhalen.lezen import read_features
from deelkader.verhalen.uitvoeren import run
kader = Kader.standard()
verhalen = [s for f in read_features(Path({str(FEATURES)!r})) for s in f.scenarios]
proef = Mutatietest(kader, run(Zinnenboek(kader), verhalen))
"""
_MUTATIES = """
lots = list(judge_all(proef, list(mutants(kader.inhoud))))
"""
_KLAAR = "klaar = time.perf_counter()\n"


def measure() -> Iterator[Meting]:
    """Yield the time, with the score."""
    programmas = {
        "mutaties": (
            _VERTELLEN + _MUTATIES + _KLAAR,
            '{"s": klaar - begin, "score": score(lots), "aantal": len(lots)}',
        ),
        "vertellen": (_VERTELLEN + _KLAAR, '{"s": klaar - begin}'),
    }
    found = medians(programmas, 1)
    ours = found["mutaties"]
    yield Meting(
        "mutaties",
        ours["s"],
        "s",
        f"alleen vertellen: {found['vertellen']['s']:.2f} s",
        "<= 300",
        {"fouten": f"{ours['aantal']:.0f}", "score": f"{ours['score']:.1f} %"},
    )
