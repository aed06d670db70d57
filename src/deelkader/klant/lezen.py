# SPDX-License-Identifier: EUPL-1.2
"""
Read JSON strictly: what is not there, or of another type, is an error with its place.

Responsible for never repeating what came in: a place holds only names that this code
asked for. Floor 2, `klant`, pure.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from types import MappingProxyType
from typing import Any, Final, NoReturn, TypeVar

from deelkader.begrippen import Uitkomst
from deelkader.klant.fouten import AntwoordOngeldigError

T = TypeVar("T")
_BEKEND: Final = frozenset(uitkomst.value for uitkomst in Uitkomst)


class Lezing:
    """One value and its place."""

    __slots__ = ("_plek", "_waarde")

    def __init__(self, waarde: Any, plek: str = "") -> None:
        self._waarde = waarde
        self._plek = plek

    def part(self, naam: str) -> Lezing:
        """Return the part *naam* of an object; it must be there."""
        inhoud = self._of_type(dict, "geen blok met velden")
        if naam not in inhoud:
            raise AntwoordOngeldigError("er ontbreekt iets", f"{self._plek}/{naam}")
        return Lezing(inhoud[naam], f"{self._plek}/{naam}")

    def optional(self, naam: str) -> Lezing | None:
        """Return the part *naam*, None when it is not there."""
        inhoud = self._of_type(dict, "geen blok met velden")
        return self.part(naam) if naam in inhoud else None

    def elements(self) -> Iterator[Lezing]:
        """Return the items of the value, which must be a list."""
        found = self._of_type(list, "geen lijst")
        return (Lezing(item, f"{self._plek}/{nr}") for nr, item in enumerate(found))

    def each(self, naam: str, read: Callable[[Lezing], T]) -> tuple[T, ...]:
        """Return what *read* makes of each item of the list *naam*."""
        return tuple(map(read, self.part(naam).elements()))

    def each_if_any(self, naam: str, read: Callable[[Lezing], T]) -> tuple[T, ...]:
        """Return the same; nothing when there is no such list."""
        return () if self.optional(naam) is None else self.each(naam, read)

    def entries(self, naam: str) -> Iterator[tuple[str, Lezing]]:
        """Return the names and values of the object *naam*; a name is not shown."""
        place = f"{self._plek}/{naam}"
        found = self.part(naam).mapping()
        return ((key, Lezing(value, place)) for key, value in found.items())

    def text(self) -> str:
        """Return the value, which must be a text that is not empty."""
        found: str = self._of_type(str, "geen tekst")
        return found or self._refuse("een lege tekst")

    def texts(self) -> tuple[str, ...]:
        """Return the value, which must be a list of texts."""
        return tuple(item.text() for item in self.elements())

    def outcome(self) -> Uitkomst:
        """Return the value, which must be an outcome that we know."""
        found = self.text()
        if found not in _BEKEND:
            self._refuse("een onbekende uitkomst")
        return Uitkomst(found)

    def number(self) -> int:
        """Return the value, which must be a whole number above zero."""
        found: int = self._of_type(int, "geen getal")
        # WHY: True is an int in Python.
        return found if found > 0 and found is not True else self._refuse("geen getal")

    def mapping(self) -> MappingProxyType[str, Any]:
        """Return the value, which must be an object."""
        return MappingProxyType(self._of_type(dict, "geen blok met velden"))

    def value(self) -> Any:
        """Return the value, whatever it is."""
        return self._waarde

    def _of_type(self, soort: type, wat: str) -> Any:
        return self._waarde if isinstance(self._waarde, soort) else self._refuse(wat)

    def _refuse(self, wat: str) -> NoReturn:
        raise AntwoordOngeldigError(wat, self._plek or "/")


def read_json(inhoud: bytes) -> Lezing:
    """
    Return what *inhoud* says.

    Raises:
        AntwoordOngeldigError: it is not JSON, is cut off, or says a thing twice.
    """
    try:
        found = json.loads(
            inhoud.decode("utf-8"), object_pairs_hook=_once, parse_constant=_refuse
        )
    except (ValueError, RecursionError):
        found = None
    if found is None:
        raise AntwoordOngeldigError("geen leesbare JSON")
    return Lezing(found)


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a name stands twice")
    return found


def _refuse(_: str) -> NoReturn:
    raise ValueError("not a number of JSON")
