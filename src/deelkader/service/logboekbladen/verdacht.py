# SPDX-License-Identifier: EUPL-1.2
"""
Where it went wrong: after the last checkpoint that holds, up to the first that fails.

Responsible for pointing at the changed line instead of at all its neighbours. Every
batch of lines has a checkpoint, so the place is mostly one line. Floor 5.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from deelkader.logboek.boom import BREEDTE
from deelkader.verifieer.canoniek import VormError
from deelkader.verifieer.nota import parse_checkpoint

if TYPE_CHECKING:
    from deelkader.logboek.bladeren import Bladeraar
    from deelkader.logboek.boom import Boom


def suspects(
    bladeraar: Bladeraar, boom: Boom, nr: int, grootte: int
) -> tuple[int, int] | None:
    """
    Return the first and last line among which one was changed; None: not near *nr*.

    Requires that line *nr* does not lead to the root over *grootte* lines. Looks at
    the tile of *nr*: there a path is made from the lines themselves.
    """
    low = (nr - 1) // BREEDTE * BREEDTE
    high = min(low + BREEDTE, grootte)
    # WHY below the end: over a full tile a root is made from what was stored of it.
    signed = [
        (size, nota)
        for size, nota in bladeraar.checkpoints(low + 1, high)
        if size % BREEDTE
    ]
    good, bad = -1, len(signed)
    while bad - good > 1:
        middle = (good + bad) // 2
        if _holds(boom, *signed[middle]):
            good = middle
        else:
            bad = middle
    if good < 0 and low > 0:
        # WHY: then it can be before this tile as well.
        return None
    first = low if good < 0 else signed[good][0]
    last = high if bad == len(signed) else signed[bad][0]
    return first + 1, last


def _holds(boom: Boom, grootte: int, nota: str) -> bool:
    """Return whether the first *grootte* lines are still those that were signed."""
    try:
        return boom.range_hash(0, grootte) == parse_checkpoint(nota).wortel
    except (VormError, ValueError, IndexError):
        return False
