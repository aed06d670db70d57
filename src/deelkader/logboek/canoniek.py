# SPDX-License-Identifier: EUPL-1.2
"""
The bytes of one line of the log.

Responsible for canonical bytes (RFC 8785, without floats), and for refusing what looks
like a BSN. Does not read a clock, does not write, knows no database. Floor 4,
`logboek`, pure.
"""

from __future__ import annotations

import enum
import json
import re
from functools import lru_cache
from typing import Final
from uuid import UUID

import orjson

from deelkader.begrippen.bsn import lijkt_op_bsn
from deelkader.errors import LogboekError, LogboekUseError

_SOORT: Final = re.compile(r"[a-z]+(?:-[a-z]+)*")
_NAAM: Final = re.compile(r"[a-z0-9](?:[a-z0-9.-]{0,62}[a-z0-9])?")
_LARGEST_INT: Final = 2**53 - 1
_DEEPEST: Final = 254

_FAST: Final = (
    orjson.OPT_SORT_KEYS
    | orjson.OPT_STRICT_INTEGER
    | orjson.OPT_PASSTHROUGH_DATACLASS
    | orjson.OPT_PASSTHROUGH_DATETIME
    | orjson.OPT_PASSTHROUGH_SUBCLASS
)
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
# WHY not the short ones: of those most are new each time (a trace, a moment), and
# looking at them is quick.
_PARTS: Final = 1_000
_LONG: Final = 96
_KEY: Final = re.compile("[a-z]+")
_OPEN: Final = (b"{", b"[")


def canonical_bytes(value: object) -> bytes:
    """
    Return the one form of *value* in bytes: RFC 8785 for JSON without floats.

    A tuple is written as a list, an enum as its value, a UUID as its text.

    Raises:
        LogboekError: *value* holds something else than those, str, int, bool, None,
            list and dict with str keys, an int beyond 2**53 - 1, a lone surrogate,
            or is nested too deep. The message names the place, never the value.

    """
    fast = _fast_bytes(value)
    if fast is None or any(map(_POINT.fullmatch, _words(fast))):
        return _surely_canonical(value)
    return fast


def checked_bytes(value: object, *, remember: bool = False) -> bytes:
    """
    Return `canonical_bytes`, after making sure that nothing looks like a BSN.

    With *remember* a part of a mapping that came before is not looked at again: not
    for what is said of persons.

    Raises:
        LogboekError: as `canonical_bytes`, or something looks like a BSN; the
            message names the place, never the value.
    """
    fast = _plain_parts(value) if remember else _plain_bytes(value)
    if fast is not None:
        return fast
    encoded = canonical_bytes(value)
    # WHY: what will be written is looked at, not what it was made of.
    _walk_for_bsn(orjson.loads(encoded), "")
    return encoded


def _plain_bytes(value: object) -> bytes | None:
    """Return the canonical bytes when they are surely that, and hold no BSN."""
    fast = _fast_bytes(value)
    escaped = fast is None or b"\\" in fast
    return None if escaped or fast is None or _strange(fast) else fast


def _plain_parts(value: object) -> bytes | None:
    """Return the same of a mapping, looking at a part that came before only once."""
    names = _names(tuple(value)) if isinstance(value, dict) else ()
    if not names or not isinstance(value, dict):
        return _plain_bytes(value)
    parts = []
    for key, name in names:
        try:
            part = orjson.dumps([value[key]], option=_FAST)
        except (TypeError, ValueError, RecursionError):
            return None
        if part not in _PLAIN and not _PLAIN.learn(part):
            return None
        parts.append(name + part[1:-1])
    return b"{" + b",".join(parts) + b"}"


@lru_cache(256)
def _names(keys: tuple[object, ...]) -> tuple[tuple[str, bytes], ...]:
    """Return *keys* in order, each with how it is written; empty when one is odd."""
    plain = [k for k in keys if isinstance(k, str) and _KEY.fullmatch(k) is not None]
    if len(plain) < len(keys):
        return ()
    return tuple((key, f'"{key}":'.encode()) for key in sorted(plain))


def _fast_bytes(value: object) -> bytes | None:
    """Return the canonical bytes, unless the fast way may write them otherwise."""
    try:
        fast = orjson.dumps(value, option=_FAST)
    except (TypeError, ValueError, RecursionError):
        return None
    return fast if _is_sure(fast) else None


def _is_sure(fast: bytes) -> bool:
    # WHY: keys outside ASCII are ordered otherwise, and NaN becomes null.
    return fast.isascii() and b"null" not in fast and fast[:1] in _OPEN


def _strange(fast: bytes) -> list[bytes]:
    """Return the words that may be a BSN or a number with a point."""
    runs = _EIGHT in fast.translate(_DIGITS, _SEPARATORS)
    if runs and _ALONE.search(fast) is None:
        runs = False
    if not runs and _MAYBE_POINT.search(fast) is None:
        return []
    return [word for word in _words(fast) if not _is_plain(word)]


class _Plain:
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
        if not _is_sure(part) or b"\\" in part or _strange(part):
            return False
        if len(part) >= _LONG:
            self._add(part)
        return True

    def _add(self, part: bytes) -> None:
        if len(self._new) >= self._size:
            self._old, self._new = self._new, set()
        self._new.add(part)


_PLAIN: Final = _Plain(_PARTS)


def _words(fast: bytes) -> set[bytes]:
    return set(fast.translate(_SIGNS).split())


def _is_plain(word: bytes) -> bool:
    looks = lijkt_op_bsn(word.decode("ascii", "replace"))
    return not looks and _POINT.fullmatch(word) is None


def _surely_canonical(value: object) -> bytes:
    ordered = _ordered(value, "", 0)
    text = json.dumps(ordered, ensure_ascii=False, separators=(",", ":"))
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError:
        # WHY: from None, because the cause would quote the content.
        raise _refused("", "een teken dat geen echt teken is") from None


def _walk_for_bsn(value: object, path: str) -> None:
    if isinstance(value, dict):
        for key, item in value.items():
            _require_text_without_bsn(key, path)
            _walk_for_bsn(item, f"{path}/{key}")
    elif isinstance(value, list):
        for index, item in enumerate(value):
            _walk_for_bsn(item, f"{path}/{index}")
    elif isinstance(value, str):
        _require_text_without_bsn(value, path)
    elif isinstance(value, int):
        _require_text_without_bsn(str(int(value)), path)


def require_kind(soort: str) -> None:
    """Raise a LogboekError when *soort* is not a plain word."""
    if _SOORT.fullmatch(soort) is None:
        raise _refused("/soort", "iets dat geen soort is")


def require_name(organisatie: str) -> None:
    """Raise a LogboekError when *organisatie* cannot be part of an origin."""
    if _NAAM.fullmatch(organisatie) is None or lijkt_op_bsn(organisatie):
        raise LogboekUseError(
            "organisatie-ongeldig",
            "Deze naam kan niet bij een logboek staan: gebruik kleine letters, cijfers"
            " en streepjes.",
        )


def _ordered(value: object, path: str, depth: int) -> object:
    """Return *value* with its keys in order, or raise at the first thing refused."""
    if value is None or isinstance(value, bool | str):
        return value
    if isinstance(value, int):
        if abs(value) > _LARGEST_INT:
            raise _refused(path, "een te groot getal")
        return value
    if depth == _DEEPEST:
        raise _refused(path, "te veel lagen")
    if isinstance(value, enum.Enum):
        return _ordered(value.value, path, depth)
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, list | tuple):
        return [_ordered(v, f"{path}/{i}", depth + 1) for i, v in enumerate(value)]
    if isinstance(value, dict):
        if not all(isinstance(key, str) for key in value):
            raise _refused(path, "een naam die geen tekst is")
        return {
            key: _ordered(value[key], f"{path}/{key}", depth + 1)
            for key in sorted(value, key=_utf16)
        }
    raise _refused(path, "een waarde die daar niet mag staan")


def _utf16(key: str) -> bytes:
    return key.encode("utf-16-be", "surrogatepass")


def _require_text_without_bsn(text: str, path: str) -> None:
    if lijkt_op_bsn(text):
        raise LogboekError(
            "logboek-bsn-geweigerd",
            f"Op de plek '{path or '/'}' staat iets dat op een BSN lijkt."
            " Dat komt niet in het logboek.",
            help="Haal het nummer weg en stel de vraag opnieuw.",
        )


def _refused(path: str, what: str) -> LogboekError:
    # WHY: a key can hold a lone surrogate, which no terminal can print.
    place = (path or "/").encode("ascii", "backslashreplace").decode()
    return LogboekError(
        "logboek-inhoud-ongeldig",
        f"Op de plek '{place}' staat {what}. Dat kan niet in het logboek.",
        help="Dit is een fout in het programma. Meld hem bij de beheerder.",
    )
