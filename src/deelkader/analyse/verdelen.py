# SPDX-License-Identifier: EUPL-1.2
"""
Judge many mutants at once: the work is shared between the processors.

Responsible for sharing out only; what becomes of a mutant is said by
`Mutatietest`. Where a process cannot be copied the mutants go one by one.
Floor: `analyse`.
"""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Iterator, Sequence

from deelkader.analyse.mutanten import Mutant
from deelkader.analyse.mutaties import Lot, Mutatietest, Uitslag

_KOPIE = "fork"
_HAPPEN = 8
"""Mutants that a process takes at a time."""


def judge_all(proef: Mutatietest, mutanten: Sequence[Mutant]) -> Iterator[Uitslag]:
    """Yield what became of each of *mutanten*, in order."""
    hands = min(os.cpu_count() or 1, len(mutanten))
    if hands < 2 or _KOPIE not in multiprocessing.get_all_start_methods():  # noqa: PLR2004 - one hand shares nothing
        yield from map(proef.judge, mutanten)
        return
    context = multiprocessing.get_context(_KOPIE)
    with context.Pool(hands, _start, (proef, mutanten)) as ploeg:
        lots = ploeg.imap(_judge_one, range(len(mutanten)), _HAPPEN)
        for mutant, lot in zip(mutanten, lots, strict=True):
            # WHY again: an answer cannot travel between processes, and who is not
            # noticed is shown with the question that tells it apart.
            told = lot in (Lot.OPGEMERKT, Lot.GELIJK)
            yield Uitslag(mutant, lot) if told else proef.judge(mutant)


_werk: list[tuple[Mutatietest, Sequence[Mutant]]] = []


def _start(proef: Mutatietest, mutanten: Sequence[Mutant]) -> None:
    """Give this process the work; it was copied, not sent."""
    _werk[:] = [(proef, mutanten)]


def _judge_one(number: int) -> Lot:
    proef, mutanten = _werk[0]
    return proef.judge(mutanten[number]).lot
