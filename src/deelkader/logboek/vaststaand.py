# SPDX-License-Identifier: EUPL-1.2
"""
A part of the facts of a line that is written again and again.

Responsible for its canonical bytes being made once, however many lines hold it.
Floor 4, `logboek`, pure but for what `blik` remembers.
"""

from __future__ import annotations

from functools import cached_property
from typing import Any

from deelkader.logboek.blik import part_bytes


class Vaststaand(dict[str, Any]):
    """
    A mapping that says the same in every line. INVARIANT: nobody changes it.

    Not for what is said of persons: it would stay in memory.
    """

    @cached_property
    def part(self) -> bytes | None:
        """Its canonical bytes; None when the slow way must decide what they are."""
        return part_bytes(dict(self))
