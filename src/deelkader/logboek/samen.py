# SPDX-License-Identifier: EUPL-1.2
"""
Four eyes: what one person may not do alone.

Floor 4, `logboek`, pure.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

_SAMEN: Final = 2


def are_two(door: Sequence[str]) -> bool:
    """Return whether *door* (codes of people) are two different people, no more."""
    people = {one.strip().casefold() for one in door if one.strip()}
    return len(people) == len(door) == _SAMEN
