# SPDX-License-Identifier: EUPL-1.2
"""
Which day it is: that of the Netherlands, wherever the server stands.

A yes that is taken back just after midnight counts from that day on; a server that
keeps another time would still answer for the day before. Floor 0: pure.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from datetime import date, datetime

HIER = ZoneInfo("Europe/Amsterdam")
"""Where the days of a question are counted."""


def day_of(moment: datetime) -> date:
    """Return the day of *moment* in the Netherlands."""
    return moment.astimezone(HIER).date()
