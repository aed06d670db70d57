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
from deelkader.logboek.blik import fast_bytes, has_point, part_bytes, strange_words
from deelkader.logboek.vaststaand import Vaststaand

_SOORT: Final = re.compile(r"[a-z]+(?:-[a-z]+)*")
_NAAM: Final = re.compile(r"[a-z0-9](?:[a-z0-9.-]{0,62}[a-z0-9])?")
_LARGEST_INT: Final = 2**53 - 1
_DEEPEST: Final = 254

_KEY: Final = re.compile("[a-z]+")


def canonical_bytes(value: object) -> bytes:
    """
    Return the one form of *value* in bytes: RFC 8785 for JSON without floats.

    A tuple is written as a list, an enum as its value, a UUID as its text.

    Raises:
        LogboekError: *value* holds something else than those, str, int, bool, None,
            list and dict with str keys, an int beyond 2**53 - 1, a lone surrogate,
            or is nested too deep. The message names the place, never the value.

    """
    fast = fast_bytes(value)
    if fast is None or has_point(fast):
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
    if not value and type(value) is dict:
        return b"{}"
    fast = _plain_parts(value) if remember else _plain_bytes(value)
    if fast is not None:
        return fast
    encoded = canonical_bytes(value)
    # WHY: what will be written is looked at, not what it was made of.
    _walk_for_bsn(orjson.loads(encoded), "")
    return encoded


def _plain_bytes(value: object) -> bytes | None:
    """Return the canonical bytes when they are surely that, and hold no BSN."""
    fast = fast_bytes(value)
    escaped = fast is None or b"\\" in fast
    return None if escaped or fast is None or strange_words(fast) else fast


def _plain_parts(value: object) -> bytes | None:
    """Return the same of a mapping, looking at a part that came before only once."""
    names = _names(tuple(value)) if isinstance(value, dict) else ()
    if not names or not isinstance(value, dict):
        return _plain_bytes(value)
    parts = []
    for key, name in names:
        item = value[key]
        part = item.part if type(item) is Vaststaand else part_bytes(item)
        if part is None:
            return None
        parts.append(name + part)
    return b"{" + b",".join(parts) + b"}"


@lru_cache(256)
def _names(keys: tuple[object, ...]) -> tuple[tuple[str, bytes], ...]:
    """Return *keys* in order, each with how it is written; empty when one is odd."""
    plain = [k for k in keys if isinstance(k, str) and _KEY.fullmatch(k) is not None]
    if len(plain) < len(keys):
        return ()
    return tuple((key, f'"{key}":'.encode()) for key in sorted(plain))


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


@lru_cache(64)
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
