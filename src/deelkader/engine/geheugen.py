# SPDX-License-Identifier: EUPL-1.2
"""
The bounded memory of judged worlds: the same world is judged once.

Responsible for remembering only; the judgement is `combine`. A world is the
mask of its rules and what people said, so the memory cannot change an answer.
Floor 3.
"""

from __future__ import annotations

from deelkader.engine.combine import Wereld, judge
from deelkader.engine.compile import Programma
from deelkader.engine.who import Verklaring

GRENS_GEHEUGEN = 100_000
"""Worlds remembered; at the bound the memory starts afresh."""


def recall(p: Programma, mask: int, verklaring: Verklaring) -> Wereld:
    """Return the judgement of a world, judged now or before."""
    key = mask, verklaring
    found = p.werelden.get(key)
    if found is None:
        found = judge(p, mask, verklaring)
        if len(p.werelden) >= GRENS_GEHEUGEN:
            p.werelden.clear()
        p.werelden[key] = found
    return found
