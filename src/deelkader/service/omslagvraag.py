# SPDX-License-Identifier: EUPL-1.2
"""
An answer as far as it counts for a no that becomes a yes: what it is about, to what.

Responsible for when two answers are about the same, and for what was said otherwise.
Floor 5, pure.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from deelkader.begrippen.uitkomst import RANG, Uitkomst
from deelkader.service.oordeelinhoud import answers_in

HERHAALD: Final = "herhaald"
ALLES: Final = (1 << 61) - 1
"""The mark of whatever was not looked at yet."""
_JA: Final = RANG[Uitkomst.AFWEGEN]
_RANG: Final = {uitkomst.value: rang for uitkomst, rang in RANG.items()}

type_wat = tuple[str, str, str]
"""From whom, to whom, for what."""


@dataclass(frozen=True, slots=True)
class Gezegd:
    """One answer to *vraag*: the categories that it says yes to, and no."""

    wat: type_wat
    ja: frozenset[str]
    nee: frozenset[str]
    vraag: Mapping[str, Any]

    def facts(self, zonder: Collection[str]) -> dict[str, Any]:
        """Return what was said, without what is named in *zonder*."""
        found = dict(_flat(self.vraag.get("feiten") or {}, zonder))
        if self.vraag.get("situatie"):
            found["situatie"] = self.vraag["situatie"]
        return found


def said_in(soort: str, feiten: Mapping[str, Any]) -> list[Gezegd]:
    """Return every answer in a line of the kind *soort*."""
    return [_said(vraag, oordeel) for vraag, oordeel in answers_in(soort, feiten)]


def named_in(soort: str, feiten: Mapping[str, Any]) -> list[type_wat]:
    """Return what a line says no to, or tells of."""
    if soort == HERHAALD:
        return [_what(feiten)]
    return [one.wat for one in said_in(soort, feiten) if one.nee]


def mark(wat: Iterable[type_wat]) -> int:
    """
    Return one number for all of *wat*: two that share nothing have no bit in common.

    The other way around says nothing: each bit stands for many, and for others in
    each process.
    """
    found = 0
    for one in wat:
        found |= 1 << hash(one) % ALLES.bit_length()
    return found


def is_told(feiten: Mapping[str, Any], nu: Gezegd) -> bool:
    """Return whether a line that tells told this already, for all that is a yes now."""
    same = _what(feiten) == nu.wat
    return same and not nu.ja.isdisjoint(feiten["gegevens"])


def changed(toen: Mapping[str, Any], nu: Mapping[str, Any]) -> list[str]:
    """
    Return what was said then and is said otherwise now, or no longer.

    What was left open then and is known now is no other fact: that is how one asks
    on. A list says that it was one of these.
    """
    return sorted(
        naam
        for naam, was in toen.items()
        if (not isinstance(was, list) and nu.get(naam) != was)
        or (
            isinstance(was, list)
            and any(one not in was for one in _listed(nu.get(naam, was)))
        )
    )


def _listed(waarde: Any) -> list[Any]:
    return waarde if isinstance(waarde, list) else [waarde]


def _said(vraag: Mapping[str, Any], oordeel: Mapping[str, Any]) -> Gezegd:
    ranks = {c["categorie"]: _RANG[c["uitkomst"]] for c in oordeel["gegevens"]}
    return Gezegd(
        _what(vraag),
        frozenset(c for c, rank in ranks.items() if rank >= _JA),
        frozenset(c for c, rank in ranks.items() if rank < _JA),
        vraag,
    )


def _what(feiten: Mapping[str, Any]) -> type_wat:
    return feiten["van"], feiten["naar"], feiten["doel"]


def _flat(
    feiten: Mapping[str, Any], zonder: Collection[str]
) -> Iterator[tuple[str, Any]]:
    for naam, waarde in feiten.items():
        if isinstance(waarde, Mapping):
            yield from _flat(waarde, zonder)
        elif naam not in zonder:
            yield naam, waarde
