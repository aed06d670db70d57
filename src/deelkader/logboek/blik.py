# SPDX-License-Identifier: EUPL-1.2
"""
The quick way to canonical bytes, and a quick look whether they may hold a BSN.

Responsible for a yes that is never wrong; after a no the slow way decides. Floor 4,
`logboek`, pure but for what it remembers.
"""

from __future__ import annotations

import re
from typing import Final

import orjson

from deelkader.begrippen.bsn import lijkt_op_bsn

# WHY words: JSON is cut at its own signs into short texts, each of which can be
# looked at by itself, and most of which occur often. A space within a text becomes a
# point: both may stand between the digits of a number.
_SIGNS: Final = bytes.maketrans(b'{}[]":, ', b"       .")
_POINT: Final = re.compile(rb"-?[0-9]+(?:\.[0-9]+(?:[eE][-+]?[0-9]+)?|[eE][-+]?[0-9]+)")
# WHY: bytes in which no eight digits follow each other, however they are separated,
# hold no BSN; and a number with a point stands behind a name, a comma or a bracket.
# Most bytes need no other look. The separators are the ASCII ones of `lijkt_op_bsn`.
_DIGITS: Final = bytes(48 if chr(byte) in "0123456789" else 32 for byte in range(256))
_SEPARATORS: Final = b"-. "
_EIGHT: Final = b"0" * 8
_MAYBE_POINT: Final = re.compile(rb'(?:":|[,[])-?[0-9]+[.eE]')
# WHY: of those that are left, most are within a longer word, where none is a BSN; a
# moment too, for a T follows its date.
_ALONE: Final = re.compile(rb"(?<!\w)[0-9](?:[-. ]?[0-9]){7,8}(?!\w)")
# WHY: new with every line, and in this form none of their numbers stands alone.
_EACH_NEW: Final = re.compile(
    rb'\["[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}Z"\]'
    rb'|\[\{"span":"[0-9a-f]{16}","trace":"[0-9a-f]{32}"\}\]'
)
# WHY not the short ones: of those most are new each time, and looking is quick.
_PARTS: Final = 1_000
_LONG: Final = 96
_OPEN: Final = (b"{", b"[")
_FAST: Final = (
    orjson.OPT_SORT_KEYS
    | orjson.OPT_STRICT_INTEGER
    | orjson.OPT_PASSTHROUGH_DATACLASS
    | orjson.OPT_PASSTHROUGH_DATETIME
    | orjson.OPT_PASSTHROUGH_SUBCLASS
)


def fast_bytes(value: object) -> bytes | None:
    """Return the canonical bytes, unless the fast way may write them otherwise."""
    fast = _written(value)
    return fast if fast is not None and _is_sure(fast) else None


def part_bytes(value: object) -> bytes | None:
    """
    Return the canonical bytes of a part of a mapping, when they surely hold no BSN.

    A part that came before is not looked at again.
    """
    part = _written([value])
    if part is None or (part not in BEKEKEN and not BEKEKEN.learn(part)):
        return None
    return part[1:-1]


def strange_words(fast: bytes) -> list[bytes]:
    """Return the words that may be a BSN or a number with a point."""
    runs = _EIGHT in fast.translate(_DIGITS, _SEPARATORS)
    if runs and _ALONE.search(fast) is None:
        runs = False
    if not runs and _MAYBE_POINT.search(fast) is None:
        return []
    return [word for word in _words(fast) if not _is_plain(word)]


def has_point(fast: bytes) -> bool:
    """Return whether *fast* holds a number with a point or an exponent."""
    return any(map(_POINT.fullmatch, _words(fast)))


class Bekeken:
    """
    Parts that were looked at before: surely canonical, without a BSN.

    The oldest are forgotten first, half of them at a time; what comes by often stays.
    """

    def __init__(self, size: int) -> None:
        self._size = size
        self._new: set[bytes] = set()
        self._old: set[bytes] = set()

    def __contains__(self, part: bytes) -> bool:
        if part in self._new:
            return True
        if part not in self._old:
            return False
        self._add(part)
        return True

    def learn(self, part: bytes) -> bool:
        """Return whether *part* is plain; remember it when so, if it is long."""
        if _EACH_NEW.fullmatch(part) is not None:
            return True
        if not _is_sure(part) or b"\\" in part or strange_words(part):
            return False
        if len(part) >= _LONG:
            self._add(part)
        return True

    def _add(self, part: bytes) -> None:
        if len(self._new) >= self._size:
            self._old, self._new = self._new, set()
        self._new.add(part)


BEKEKEN: Final = Bekeken(_PARTS)


def _written(value: object) -> bytes | None:
    try:
        return orjson.dumps(value, option=_FAST)
    except (TypeError, ValueError, RecursionError):
        return None


def _is_sure(fast: bytes) -> bool:
    """Return whether *fast*, which orjson wrote, is canonical for sure."""
    # WHY: keys outside ASCII are ordered otherwise, and NaN becomes null.
    return fast.isascii() and b"null" not in fast and fast[:1] in _OPEN


def _words(fast: bytes) -> set[bytes]:
    return set(fast.translate(_SIGNS).split())


def _is_plain(word: bytes) -> bool:
    looks = lijkt_op_bsn(word.decode("ascii", "replace"))
    return not looks and _POINT.fullmatch(word) is None
