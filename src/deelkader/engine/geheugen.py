# SPDX-License-Identifier: EUPL-1.2
"""
The bounded memory of judged worlds: the same world, and the same axis, once.

Responsible for remembering only; the judgement is `combine`. A world is the
mask of its rules and what people said, so the memory cannot change an answer.
Floor 3.
"""

from __future__ import annotations

from deelkader.engine.combine import AsStand, Wereld, join, judge_axis
from deelkader.engine.compile import As, Programma
from deelkader.engine.who import Verklaring

GRENS_GEHEUGEN = 100_000
"""Worlds and axes remembered; at the bound the memory starts afresh."""


def recall(p: Programma, mask: int, verklaring: Verklaring) -> Wereld:
    """Return the judgement of a world, judged now or before."""
    key = mask, verklaring
    found: Wereld | None = p.werelden.get(key)
    if found is None:
        assen = tuple(recall_axis(p, axis, mask, verklaring) for axis in p.assen)
        found = join(p, mask, assen, verklaring)
        if len(p.werelden) >= GRENS_GEHEUGEN:
            p.werelden.clear()
        p.werelden[key] = found
    return found


def recall_axis(p: Programma, axis: As, mask: int, verklaring: Verklaring) -> AsStand:
    """Return one axis of a world; only its own rules and what they ask count."""
    here = mask & axis.alles
    key = (
        axis.id,
        here,
        verklaring.standen if here & axis.toestemmingen else (),
        verklaring.gewogen and bool(here & p.spreekrecht),
    )
    found: AsStand | None = p.standen.get(key)
    if found is None:
        found = judge_axis(p, axis, here, verklaring)
        if len(p.standen) >= GRENS_GEHEUGEN:
            p.standen.clear()
        p.standen[key] = found
    return found
