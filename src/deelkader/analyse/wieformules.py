# SPDX-License-Identifier: EUPL-1.2
"""
Who must say yes on an axis, as formulas: what `engine.wierijen` says of one world.

Floor: `analyse`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import z3

from deelkader.engine.compile import Programma, bits
from deelkader.engine.wierijen import Wierijen

type_formule = Any
type_past = Sequence[type_formule]
"""Per rule that it matches."""


def naming(
    p: Programma, wie: Wierijen, past: type_past
) -> Iterator[tuple[type_formule, tuple[str, ...]]]:
    """Yield when someone is named, and who: one of them must say yes."""
    for bit in bits(wie.zelf):
        yield past[bit], p.regels[bit].een_van
    asked: dict[int, list[type_formule]] = {}
    for groep in wie.groepen:
        for bit in bits(groep.leden):
            asked.setdefault(bit, []).append(_some(past, groep.vragers))
    for bit, some in asked.items():
        yield z3.And(past[bit], z3.Or(some)), p.regels[bit].een_van


def law_names(wie: Wierijen, past: type_past) -> type_formule:
    """Return that a row of the law names someone."""
    groups = [
        z3.And(_some(past, g.vragers & wie.wet), _some(past, g.leden & wie.wet))
        for g in wie.groepen
    ]
    return z3.Or(_some(past, wie.zelf & wie.wet), *groups)


def _some(past: type_past, mask: int) -> type_formule:
    """Return that some rule of *mask* matches."""
    return z3.Or([past[bit] for bit in bits(mask)]) if mask else z3.BoolVal(val=False)
