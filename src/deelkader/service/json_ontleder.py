# SPDX-License-Identifier: EUPL-1.2
"""
Decode JSON in one pass, and tell whether there is something in it to refuse.

Responsible for what only the decoder sees: numbers as they were written, and keys
that came twice. Where it stands is for who walks through it (`json_lezer`). Floor 5.
"""

from __future__ import annotations

import json
from collections import Counter
from math import isinf
from typing import Any, Final

MAX_CIJFERS: Final = 18
BREUK: Final = "geen-heel-getal"
GEEN_GETAL: Final = "geen-getal"
TE_GROOT: Final = "getal-te-groot"


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
