# SPDX-License-Identifier: EUPL-1.2
"""
Budget `engine_growth`: ten and a hundred times as many rules, the same question.

Synthetic kaders over the real vocabulary: rules stand in blocks of ten about one
sender, recipient, purpose and situation, so that at every size at most twenty
rules match a question (ten of its block, and who-rows). Measured is the full
Oordeel, with the plan emptied before every question and warm; the peer is the
same engine at 100 rules.
"""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Iterator
from functools import partial
from typing import Any

from bench.meting import Meting, each, percentile
from bench.synthetisch import DELEN, cells, content
from bench.vragen import DATUM, ZAAD, forget
from deelkader.begrippen import Begrippen
from deelkader.engine import Evaluator
from deelkader.model.oordeel import KaderVersie

MATEN = (100, 1_000, 10_000)
MOET = {1_000: "<= 2", 10_000: "<= 5"}
VRAGEN = 300
RONDES = 7


class Groei:
    """One synthetic kader; stands where `forget` expects a Kader."""

    def __init__(self, maat: int) -> None:
        rng = random.Random(ZAAD)
        inhoud = content(maat)
        begrippen = inhoud.begrippen
        self.cells = cells(begrippen, maat)
        start = time.process_time()
        self._evaluator = Evaluator(
            inhoud, KaderVersie("groei", str(maat)), lambda *_: {}
        )
        self.compiled = time.process_time() - start
        self.vragen = [self._ask(rng, begrippen) for _ in range(VRAGEN)]

    def _ask(self, rng: random.Random, begrippen: Begrippen) -> dict[str, Any]:
        cell = rng.choice(self.cells)
        feiten = begrippen.feiten
        parts = {d: feiten[d].domein[i] for d, i in zip(DELEN, cell, strict=True)}
        known = {
            name: feiten[name].domein[rng.choice(feiten[name].gewoon)]
            for name in ("leeftijdsgroep", "gezag", "praktisch", "wilsbekwaam")
        }
        category = rng.choice(begrippen.elk.domein)
        return {**parts, "gegevens": [category], "datum": DATUM, "feiten": known}

    def most_matching(self) -> int:
        """Return the most rules that match one of the questions."""
        evaluator = self._evaluator
        p = evaluator.programma
        most = 0
        for vraag in self.vragen:
            feiten = evaluator.lezer.read(vraag)
            mask = evaluator.base(feiten) & (p.wie | _routes(p) | p.voorwaarde)
            most = max(most, mask.bit_count())
        return most


def _routes(p: Any) -> int:
    mask = 0
    for axis in p.assen:
        mask |= axis.routes | axis.verboden | axis.overleggen
    return mask


def whole(kader: Groei, vraag: Any) -> object:
    """Answer a question to the last part."""
    return kader._evaluator.evaluate(vraag).aannames


def measure() -> Iterator[Meting]:
    """Yield the growth to each larger size, cold and warm."""
    kaders = {maat: Groei(maat) for maat in MATEN}
    times: dict[tuple[str, int], list[float]] = {}
    for _ in range(RONDES):
        for maat, kader in kaders.items():
            ask = partial(whole, kader)
            cold = each(ask, kader.vragen, before=partial(forget, kader))
            for vraag in kader.vragen:
                ask(vraag)
            warm = each(ask, kader.vragen)
            times.setdefault(("koud", maat), []).append(percentile(cold, 0.5))
            times.setdefault(("warm", maat), []).append(percentile(warm, 0.5))
    medians = {key: statistics.median(found) for key, found in times.items()}
    for pas in ("koud", "warm"):
        small = medians[pas, MATEN[0]]
        for maat in MATEN[1:]:
            yield Meting(
                "engine_growth",
                medians[pas, maat] / small,
                f"keer zo lang ({maat} regels, {pas})",
                f"{MATEN[0]} regels, {pas}: p50 {small * 1e6:.1f} µs",
                MOET[maat],
                {
                    "p50": f"{medians[pas, maat] * 1e6:.1f} µs",
                    "hooguit passend": kaders[maat].most_matching(),
                    "compileren": f"{kaders[maat].compiled:.2f} s",
                },
            )
