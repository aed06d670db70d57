# SPDX-License-Identifier: EUPL-1.2
"""
Decode JSON in one pass, and tell whether there is something in it to refuse.

Responsible for what only the decoder sees: numbers as they were written, and keys
that came twice. Where it stands is for who walks through it (`json_lezer`). Text that
a program wrote in the shortest way is decoded by one that sees neither, and then
written again: the same bytes say that there was nothing to see. Floor 5.
"""

from __future__ import annotations

import json
from collections import Counter
from math import isinf
from typing import Any, Final

import orjson

MAX_CIJFERS: Final = 18
BREUK: Final = "geen-heel-getal"
GEEN_GETAL: Final = "geen-getal"
TE_GROOT: Final = "getal-te-groot"
_CIJFERS: Final = bytes(
    ord("0") if chr(sign) in "0123456789-" else sign for sign in range(256)
)
_BEGIN: Final = 256
_MACHT: Final = b"0e0"
_LANG: Final = b"0" * (MAX_CIJFERS + 1)
GEEN: Final = object()
"""What `read_plain` returns when it cannot say; None is a value."""


def read_plain(tekst: bytes) -> Any:
    """
    Return the values in *tekst*, when there is surely nothing in it to refuse.

    `GEEN`: it may be in order, but not every sign stands where this would write it.
    """
    # WHY first: who writes spaces does so from the start.
    begin = tekst[:_BEGIN]
    if b": " in begin or b", " in begin or b"\n" in begin:
        return GEEN
    # WHY so wide: a text that looks like such a number only takes the other way.
    if b"." in tekst:
        return GEEN
    cijfers = tekst.translate(_CIJFERS)
    if _MACHT in cijfers or _LANG in cijfers:
        return GEEN
    try:
        found = orjson.loads(tekst)
        # INVARIANT: a key that came twice, a number in another form and half a sign
        # are not written again as they were.
        same = orjson.dumps(found) == tekst
    except (orjson.JSONDecodeError, TypeError):
        return GEEN
    return found if same else GEEN


class Geweigerd:
    """Stands where a value was refused; fits nowhere."""

    __slots__ = ("code",)

    def __init__(self, code: str) -> None:
        self.code = code


class Dubbel(dict[str, Any]):
    """A JSON object in which the keys *dubbel* came twice."""

    __slots__ = ("dubbel",)

    def __init__(self, pairs: list[tuple[str, Any]]) -> None:
        super().__init__(pairs)
        counted = Counter(key for key, _ in pairs)
        self.dubbel = {key for key, count in counted.items() if count > 1}


class Ontleder:
    """Decodes one text; *twijfel* says whether there is a problem in what it made."""

    __slots__ = ("twijfel",)

    def __init__(self) -> None:
        self.twijfel = False

    def read(self, tekst: str) -> Any:
        """
        Return the values in *tekst*, with a `Geweigerd` or `Dubbel` where needed.

        Raises:
            JSONDecodeError: it is no JSON.
        """
        return json.loads(
            tekst,
            object_pairs_hook=self._read_object,
            parse_constant=lambda _: self._refuse(GEEN_GETAL),
            parse_float=self._read_float,
            parse_int=self._read_int,
        )

    def _read_object(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) == len(pairs):
            return found
        self.twijfel = True
        return Dubbel(pairs)

    def _read_float(self, tekst: str) -> Geweigerd:
        """Refuse a number with a point; one that no program holds has another code."""
        return self._refuse(TE_GROOT if isinf(float(tekst)) else BREUK)

    def _read_int(self, cijfers: str) -> int | Geweigerd:
        # WHY: counted before int(), which has a limit of its own.
        if len(cijfers.lstrip("-")) > MAX_CIJFERS:
            return self._refuse(TE_GROOT)
        return int(cijfers)

    def _refuse(self, code: str) -> Geweigerd:
        self.twijfel = True
        return Geweigerd(code)
