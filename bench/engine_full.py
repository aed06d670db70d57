# SPDX-License-Identifier: EUPL-1.2
"""
Budget `engine_full`: the whole explained Oordeel, every fact known.

Ours is `Kader.evaluate` of a Deelvraag that was made beforehand: the question is
checked, judged and explained (grounds, duties, who, way forward, alternatives).
Beside it stands the fastest peer deciding only which axes are open.

Two kinds of questions: with every fact stated that some rule tests, defaults
included (the peers get no more either), and with all facts of the vocabulary
stated. Each is asked three times: *nieuw*, 2,000 different questions from an empty
plan; *warm*, the same questions again; *koud*, the plan emptied before each. The
bound holds for warm: the plan is part of the engine.
"""

from __future__ import annotations

import statistics
from collections.abc import Iterator
from typing import Any

from bench.engine_bare import prepared_peers
from bench.meting import Meting, each, percentile
from bench.peers import Peer
from bench.vragen import Wereld, complete_worlds, forget, whole_answer
from deelkader import Kader

VRAGEN = 2_000
AAN_PEERS = 300
RONDES = 7


def measure() -> Iterator[Meting]:
    """Yield the ratio and the median, for both kinds of questions."""
    kader = Kader.standard()
    soorten = {
        "elk getoetst feit genoemd": complete_worlds(kader, VRAGEN, alles=False),
        "alle feiten genoemd": complete_worlds(kader, VRAGEN, alles=True),
    }
    peer, requests = fastest_peer(kader, next(iter(soorten.values()))[:AAN_PEERS])
    times: dict[str, list[float]] = {}
    for _ in range(RONDES):
        bare = percentile(each(peer.decide, requests), 0.5)
        times.setdefault(peer.naam, []).append(bare)
        for soort, werelden in soorten.items():
            for pas, p50 in passes(kader, werelden).items():
                times.setdefault(f"{soort}, {pas}", []).append(p50)
    medians = {key: statistics.median(found) for key, found in times.items()}
    theirs = medians.pop(peer.naam)
    against = f"{peer.naam}: p50 {_us(theirs)} per kaal besluit"
    for soort in soorten:
        ours = medians[f"{soort}, warm"]
        detail = {k: _us(v) for k, v in medians.items() if k.startswith(soort)}
        yield Meting(
            "engine_full", theirs / ours, "keer zo snel", against, ">= 3", detail
        )
        yield Meting("engine_full", ours * 1e6, "µs (p50)", against, "<= 100", detail)


def passes(kader: Kader, werelden: list[Wereld]) -> dict[str, float]:
    """Return the median seconds per question: new, seen before, and quite cold."""
    vragen = [wereld.vraag for wereld in werelden]
    forget(kader)
    new = each(whole_answer(kader), vragen)
    warm = each(whole_answer(kader), vragen)
    cold = each(whole_answer(kader), vragen[:AAN_PEERS], before=lambda: forget(kader))
    named = {"nieuw": new, "warm": warm, "koud": cold}
    return {pas: percentile(found, 0.5) for pas, found in named.items()}


def fastest_peer(kader: Kader, werelden: list[Wereld]) -> tuple[Peer, list[Any]]:
    """Return the peer that decides these worlds fastest, with its requests."""
    peers = prepared_peers(kader._evaluator.programma, werelden)

    def median(found: tuple[Peer, list[Any]]) -> float:
        return percentile(each(found[0].decide, found[1]), 0.5)

    return min(peers, key=median)


def _us(taken: float) -> str:
    return f"{taken * 1e6:.1f} µs"
