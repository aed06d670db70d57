# SPDX-License-Identifier: EUPL-1.2
"""
The question "Bedoel je ...?" behind a message about an unknown word.

Responsible for: finding the one known word that looks most like what was written.
Not responsible for: deciding that a word is unknown.
Floor 2, `regels`.
"""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

_GELIJKENIS: Final = 0.6
_LANGSTE: Final = 100


def bedoel_je(woord: str, keuzes: Iterable[str]) -> str:
    """
    Return " Bedoel je 'x'?" with the choice most like *woord*, or "".

    A choice that differs only in capitals, dashes, underscores or spaces wins.

    >>> bedoel_je("Gi_Rol", ["gi-rol", "gezag"])
    " Bedoel je 'gi-rol'?"
    >>> bedoel_je("schoolverzuim", ["gezag"])
    ''
    """
    if len(woord) > _LANGSTE:
        return ""
    vormen: dict[str, str] = {}
    for keuze in sorted(set(keuzes) - {woord}):
        vormen.setdefault(_plain(keuze), keuze)
    gezocht = _plain(woord)
    lijkt = [gezocht] if gezocht in vormen else []
    lijkt = lijkt or get_close_matches(gezocht, vormen, n=1, cutoff=_GELIJKENIS)
    return f" Bedoel je '{vormen[lijkt[0]]}'?" if lijkt else ""


def _plain(woord: str) -> str:
    """Return *woord* without the differences that people overlook."""
    return woord.casefold().strip().replace("_", "-").replace(" ", "-")
