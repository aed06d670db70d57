# SPDX-License-Identifier: EUPL-1.2
"""
The id of a line of the log (ULID): made, and told from other text.

Responsible for ids that rise. Does not read a clock, knows no database. Floor 4,
`logboek`, pure: only a new id draws randomness.
"""

from __future__ import annotations

import re
import secrets
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Final

_CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_PAIRS = [a + b for a in _CROCKFORD for b in _CROCKFORD]
_TO_BASE32 = str.maketrans(_CROCKFORD, "0123456789abcdefghijklmnopqrstuv")
_ID_LENGTH = 26
_RANDOM_BITS = 80
_ID_BITS = 128
_TIME_LENGTH = 10
_ID: Final = re.compile(f"[0-7][{_CROCKFORD}]{{25}}")
_SHIFTS = range(5 * _ID_LENGTH - 10, -1, -10)
_BEGIN: Final = datetime(1970, 1, 1, tzinfo=UTC)


def new_id(now_ms: int, vorige: str | None = None) -> str:
    """
    Return a new ULID for this moment, always greater than the id *vorige*.

    The state comes from outside, so that ids also rise between processes, within a
    millisecond and when the clock goes back. Its time is a hint, `tijdstip` counts.

    Raises:
        ValueError: *now_ms* is out of range or *vorige* is not an id.

    """
    if not 0 <= now_ms < 1 << (_ID_BITS - _RANDOM_BITS):
        raise ValueError("now_ms does not fit in an id")
    if vorige is not None and (quick := _next_quickly(now_ms, vorige)):
        return quick
    value = now_ms << _RANDOM_BITS | secrets.randbits(_RANDOM_BITS)
    if vorige is not None:
        value = max(value, _id_value(vorige) + 1)
    if value >> _ID_BITS:
        raise ValueError("no id is left after this one")
    return "".join([_PAIRS[value >> shift & 1023] for shift in _SHIFTS])


def is_line_id(tekst: str) -> bool:
    """Return whether *tekst* can be the id of a line."""
    return _ID.fullmatch(tekst) is not None


def first_id(moment: datetime) -> str:
    """Return the lowest id that a line of *moment* can have."""
    now_ms = max(0, (moment - _BEGIN) // timedelta(milliseconds=1))
    return _time_text(now_ms) + _CROCKFORD[0] * (_ID_LENGTH - _TIME_LENGTH)


def _next_quickly(now_ms: int, vorige: str) -> str:
    """Return *vorige* plus one when that is the new id and changes one letter."""
    last = _CROCKFORD.find(vorige[-1:])
    if not 0 <= last < len(_CROCKFORD) - 1 or _ID.fullmatch(vorige) is None:
        return ""
    if vorige[:_TIME_LENGTH] < _time_text(now_ms):
        return ""
    return vorige[:-1] + _CROCKFORD[last + 1]


@lru_cache(2)
def _time_text(now_ms: int) -> str:
    """Return how an id of this moment begins."""
    value = now_ms << _RANDOM_BITS
    return "".join([_PAIRS[value >> shift & 1023] for shift in _SHIFTS[:5]])


def _id_value(id_: str) -> int:
    if len(id_) != _ID_LENGTH or not set(id_) <= set(_CROCKFORD) or id_[0] > "7":
        raise ValueError("not an id")
    return int(id_.translate(_TO_BASE32), 32)
