# SPDX-License-Identifier: EUPL-1.2
"""
Reading strictly: JSON and base64 that can be written in one way only.

Responsible for refusing every other spelling of the same value, so that a changed
bit shows. Canonical JSON is RFC 8785; numbers are whole, as in all the log writes.
Where `orjson` is installed it writes the bytes to compare with; that is the same and
faster. Knows no log. Floor 1, `verifieer`.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
from typing import Any, Final, NoReturn

_MEER_DAN_16_BITS = re.compile("[\U00010000-\U0010ffff]")
_GROOTSTE = 2**53 - 1


class VormError(Exception):
    """Something is not written as the format says; *reden* is a Dutch sentence."""

    def __init__(self, reden: str) -> None:
        super().__init__(reden)
        self.reden = reden


def _refuse(_: str) -> NoReturn:
    raise VormError("Er staat een getal in dat niet heel is.")


def _whole(tekst: str) -> int:
    # WHY: the length first; Python itself refuses to read a very long number.
    if len(tekst) > len(str(-_GROOTSTE)) or abs(getal := int(tekst)) > _GROOTSTE:
        raise VormError("Er staat een te groot getal in.")
    return getal


_LEZER: Final = json.JSONDecoder(
    parse_float=_refuse, parse_int=_whole, parse_constant=_refuse
)
_SCHRIJVER: Final = json.JSONEncoder(
    ensure_ascii=False, sort_keys=True, separators=(",", ":"), check_circular=False
)
_read = _LEZER.raw_decode


def _encode_plain(waarde: Any) -> bytes:
    return _SCHRIJVER.encode(waarde).encode("utf-8", "surrogatepass")


def _encode_fast(waarde: Any) -> bytes:
    try:
        return orjson.dumps(waarde, option=orjson.OPT_SORT_KEYS)
    except TypeError:
        return _encode_plain(waarde)


try:
    import orjson
except ModuleNotFoundError:
    _encode = _encode_plain
else:
    _encode = _encode_fast


def read_value(tekst: str, begin: int = 0) -> tuple[Any, bytes, int]:
    """
    Return the canonical JSON value in *tekst* from *begin*, its bytes and its end.

    Raises:
        VormError: there is no value, or it is not written canonically.
    """
    try:
        waarde, einde = _read(tekst, begin)
    except (ValueError, RecursionError):
        raise VormError("Dit is geen leesbare JSON.") from None
    stuk = tekst[begin:einde]
    data = stuk.encode()
    # WHY: RFC 8785 orders keys by UTF-16, Python by code point; only beyond U+FFFF
    # do the two differ.
    is_plain = stuk.isascii() or _MEER_DAN_16_BITS.search(stuk) is None
    if (_encode(waarde) if is_plain else write_canonical(waarde)) != data:
        raise VormError("De tekst is niet precies zoals het logboek hem schrijft.")
    return waarde, data, einde


def write_canonical(waarde: Any) -> bytes:
    """Return the one spelling of *waarde*, which this module read."""
    tekst = json.dumps(_ordered(waarde), ensure_ascii=False, separators=(",", ":"))
    return tekst.encode("utf-8", "surrogatepass")


def read_canonical(inhoud: bytes) -> Any:
    """
    Return the canonical JSON value that is all of *inhoud*.

    Raises:
        VormError: *inhoud* is not canonical JSON in UTF-8, or holds something more.
    """
    tekst = read_text(inhoud)
    waarde, _, einde = read_value(tekst)
    if einde != len(tekst):
        raise VormError("Na het einde staat nog iets.")
    return waarde


def read_text(inhoud: bytes) -> str:
    """Return *inhoud* as text; a VormError when it is not UTF-8."""
    try:
        return inhoud.decode("utf-8")
    except UnicodeDecodeError:
        raise VormError("De tekst is geen UTF-8.") from None


def read_base64(tekst: str) -> bytes:
    """Return the bytes of *tekst*; a VormError when it is another spelling of them."""
    try:
        gelezen = binascii.a2b_base64(tekst)
    except (ValueError, binascii.Error):
        raise VormError("Er staat base64 in die niet klopt.") from None
    if base64.b64encode(gelezen).decode() != tekst:
        raise VormError("Er staat base64 in die niet klopt.")
    return gelezen


def _ordered(waarde: Any) -> Any:
    if isinstance(waarde, dict):
        keys = sorted(waarde, key=lambda key: key.encode("utf-16-be", "surrogatepass"))
        return {key: _ordered(waarde[key]) for key in keys}
    if isinstance(waarde, list):
        return [_ordered(item) for item in waarde]
    return waarde
