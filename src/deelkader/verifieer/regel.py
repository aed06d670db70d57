# SPDX-License-Identifier: EUPL-1.2
"""
One line of an export: the leaf, its hash and its two parts.

Responsible for all that follows from the bytes of one line alone: its form, and
whether the parts that are there are those of the leaf. Floor 1, `verifieer`.
"""

from __future__ import annotations

from typing import NamedTuple

from deelkader.verifieer.blad import Blad, Toezegging, read_leaf
from deelkader.verifieer.boom import leaf_hash
from deelkader.verifieer.canoniek import VormError, read_text
from deelkader.verifieer.deel import Deel, read_part

VOOR_BLAD = '{"blad":'
_ANDERS = "passen niet bij de regel. Ze zijn veranderd."


class Regel(NamedTuple):
    """A line; *fout* says in Dutch why its parts are not those of the leaf, or ""."""

    blad: Blad
    data: bytes
    """The bytes of the leaf."""
    hash: bytes
    feiten: Deel
    personen: Deel
    fout: str


def read_line(raw: bytes) -> Regel:
    """
    Return the line in *raw*, which has no newline.

    Raises:
        VormError: it has no leaf that can be read.
    """
    tekst = read_text(raw)
    if not tekst.startswith(VOOR_BLAD):
        raise VormError("Dit is geen regel van een logboek.")
    blad, einde = read_leaf(tekst, len(VOOR_BLAD))
    data = blad.tekst.encode()
    feiten: Deel = None
    personen: Deel = None
    try:
        feiten, einde = read_part(tekst, einde, "feiten")
        personen, einde = read_part(tekst, einde, "personen")
        fout = "" if tekst[einde:] == "}" else "er staat iets in dat er niet hoort."
    except VormError as error:
        fout = error.reden
    fout = (
        fout
        or _misfit("feiten", feiten, blad.feiten)
        or _misfit("personen", personen, blad.personen)
    )
    return Regel(blad, data, leaf_hash(data), feiten, personen, fout)


def _misfit(naam: str, deel: Deel, toezegging: Toezegging | None) -> str:
    """Return why *deel* is not what the leaf says; nothing for a part that is gone."""
    if deel is None:
        return ""
    if toezegging is None:
        return f"de {naam} horen niet bij deze regel."
    return "" if deel.fits(toezegging) else f"de {naam} {_ANDERS}"
