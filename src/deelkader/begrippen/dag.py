# SPDX-License-Identifier: EUPL-1.2
"""
A day as it is written everywhere here: 2026-11-22.

Never reads a clock. Floor 0.
"""

from __future__ import annotations

import re
from datetime import date

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}\Z")


def read_day(written: str) -> date:
    """
    Return the day *written*; `date.fromisoformat` takes more spellings than one.

    Raises:
        ValueError: it is not a day written as 2026-11-22.
    """
    if not _DAY.match(written):
        msg = "geen dag"
        raise ValueError(msg)
    return date.fromisoformat(written)
