# SPDX-License-Identifier: EUPL-1.2
"""
The bytes, the hash and the id of one Logregel (line of the log).

Responsible for canonical bytes (RFC 8785, without floats), for the hash that links
a line to the one before it, for ids (ULID), and for refusing what looks like a BSN.
Does not read a clock, does not write, knows no database.

Floor 4, `logboek`, pure: only ids draw randomness.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from typing import Final

from deelkader.begrippen.bsn import lijkt_op_bsn
from deelkader.errors import LogboekError

# INVARIANT: these never change; another form of line gets another prefix.
_PREFIX: Final = b"deelkader/logregel/1\n"
GENESIS: Final = hashlib.sha256(b"deelkader/logboek/1/genesis\n").digest()

_LARGEST_INT = 2**53 - 1
_DEEPEST = 64

_CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_BASE32 = "0123456789abcdefghijklmnopqrstuv"
_TO_BASE32 = str.maketrans(_CROCKFORD, _BASE32)
_ID_LENGTH = 26
_RANDOM_BITS = 80
_ID_BITS = 128


def canonical_bytes(value: object) -> bytes:
    """
    Return the one form of *value* in bytes: RFC 8785 for JSON without floats.

    Raises:
        LogboekError: *value* holds something else than str, int, bool, None, list
            and dict with str keys, an int beyond 2**53 - 1, a lone surrogate, or is
            nested too deep. The message names the place, never the value.

    """
    ordered = _ordered(value, "", 0)
    text = json.dumps(ordered, ensure_ascii=False, separators=(",", ":"))
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError:
        # WHY: from None, because the cause would quote the content.
        raise _refused("", "een teken dat geen echt teken is") from None


def require_no_bsn(value: object, path: str = "") -> None:
    """
    Raise a LogboekError when a text, number or key in *value* looks like a BSN.

    Requires that *value* went through `canonical_bytes`.
    """
    if isinstance(value, dict):
        for key, item in value.items():
            _require_text_without_bsn(key, path)
            require_no_bsn(item, f"{path}/{key}")
    elif isinstance(value, list):
        for index, item in enumerate(value):
            require_no_bsn(item, f"{path}/{index}")
    elif isinstance(value, str):
        _require_text_without_bsn(value, path)
    elif isinstance(value, int):
        _require_text_without_bsn(str(int(value)), path)


def hash_line(
    vorige: bytes, regelnummer: int, id_: str, tijdstip: str, inhoud: bytes
) -> bytes:
    """
    Return the SHA-256 of one line; every field counts and none can run into another.

    *vorige* is the hash of the line before it, GENESIS for line 1.
    """
    digest = hashlib.sha256(_PREFIX)
    digest.update(regelnummer.to_bytes(8, "big", signed=True))
    for field in (vorige, id_.encode(), tijdstip.encode(), inhoud):
        digest.update(len(field).to_bytes(8, "big"))
        digest.update(field)
    return digest.digest()


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
    value = now_ms << _RANDOM_BITS | secrets.randbits(_RANDOM_BITS)
    if vorige is not None:
        value = max(value, _id_value(vorige) + 1)
    if value >> _ID_BITS:
        raise ValueError("no id is left after this one")
    return "".join(
        _CROCKFORD[value >> shift & 31] for shift in range(5 * _ID_LENGTH - 5, -1, -5)
    )


def _id_value(id_: str) -> int:
    if len(id_) != _ID_LENGTH or not set(id_) <= set(_CROCKFORD) or id_[0] > "7":
        raise ValueError("not an id")
    return int(id_.translate(_TO_BASE32), 32)


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
    if isinstance(value, list):
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
