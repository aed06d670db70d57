# SPDX-License-Identifier: EUPL-1.2
"""
The proof of one line as steps that a person can follow, each with its hashes.

Computes with the code of the verifier, not with that of the writer; the words are
made above. Floor 5, pure.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from deelkader.verifieer.boom import leaf_hash, node_hash
from deelkader.verifieer.canoniek import VormError
from deelkader.verifieer.nota import parse_checkpoint, parse_vkey

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deelkader.verifieer.nota import Controlepunt, Vkey

Soort = Literal["blad", "knoop", "wortel", "handtekening"]


@dataclass(frozen=True, slots=True)
class Stap:
    """
    One step: *uit* is the hash it ends with, *klopt* whether it held.

    A `knoop` puts the hash of the lines *van* up to *tot* to the *kant* of ours; after
    it we have those of *samen*.
    """

    soort: Soort
    uit: str
    klopt: bool
    buur: str = ""
    kant: str = ""
    van: int = 0
    tot: int = 0
    samen: tuple[int, int] = (0, 0)


def steps(
    blad: bytes, index: int, pad: Sequence[bytes], nota: str, vkey: str
) -> list[Stap]:
    """
    Return how one goes from the bytes *blad* to the signature under *nota*.

    Raises:
        VormError: *nota* or *vkey* is not written as the format says.
    """
    punt, key = parse_checkpoint(nota), parse_vkey(vkey)
    found = leaf_hash(blad)
    made = [Stap("blad", found.hex(), klopt=True)]
    sides = siblings(index, punt.grootte)
    if len(sides) != len(pad):
        raise VormError("Het pad past niet bij het controlepunt.")
    first, last = index, index + 1
    for (low, high, is_left), hash_ in zip(sides, pad, strict=True):
        found = node_hash(hash_, found) if is_left else node_hash(found, hash_)
        kant = "links" if is_left else "rechts"
        first, last = min(first, low), max(last, high)
        made.append(
            Stap(
                "knoop",
                found.hex(),
                klopt=True,
                buur=hash_.hex(),
                kant=kant,
                van=low + 1,
                tot=high,
                samen=(first + 1, last),
            )
        )
    made.append(Stap("wortel", punt.wortel.hex(), klopt=found == punt.wortel))
    made.append(Stap("handtekening", key.sleutel.hex(), klopt=_is_signed(punt, key)))
    return made


def _is_signed(punt: Controlepunt, key: Vkey) -> bool:
    try:
        return punt.oorsprong == key.naam and bool(punt.nota.signers([key]))
    except VormError:
        # WHY: a wrong signature is a step that fails, not a proof that is not there.
        return False


def siblings(index: int, grootte: int) -> list[tuple[int, int, bool]]:
    """
    Return what stands beside leaf *index* on the way up: from, to, and: is it left?

    Requires 0 <= index < grootte. Counts from 0; *to* is not included.
    """
    low, high = 0, grootte
    found = []
    while high - low > 1:
        middle = low + (1 << (high - low - 1).bit_length() - 1)
        if index < middle:
            found.append((middle, high, False))
            high = middle
        else:
            found.append((low, middle, True))
            low = middle
    return found[::-1]
