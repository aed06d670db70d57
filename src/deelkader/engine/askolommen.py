# SPDX-License-Identifier: EUPL-1.2
"""
One axis of many complete worlds at once, as columns: its level per row.

The rules of the axis are bits in a few machine words per row; rows in which the
same rules match and the same was said are judged once (`judge_axis`). Needs
numpy (extra `analyse`). Floor 3.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from deelkader.engine.combine import judge_axis
from deelkader.engine.compile import As, Programma, bits
from deelkader.engine.who import Stand, Verklaring

type_masker = NDArray[np.uint64]
type_kolom = NDArray[np.intp]
type_waar = NDArray[np.bool_]

GRENS_GEHEUGEN = 200_000
"""Kinds of rows remembered; at the bound the memory starts afresh."""
_WOORD = 64
_VOL = 2**_WOORD - 1
_STANDEN = len(Stand)
_MENGERS = (0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9)
_VAKKEN = 1 << 17
_RONDES = 3


class Askolommen:
    """
    Judges columns on one axis of a compiled kader; only its own rules are looked at.

    A bit here is the place of a rule among those of the axis.
    """

    def __init__(self, p: Programma, axis: As) -> None:
        self._p = p
        self._as = axis
        self._eigen = tuple(bits(axis.alles))
        self._woorden = max(1, -(-len(self._eigen) // _WOORD))
        everything = self._split(-1)
        self._tabellen = {
            feit: _columns([self._split(mask) for mask in p.accept[place]], everything)
            for feit, place in p.plaats.items()
            if p.tests[place] & axis.alles
        }
        self._vragend = self._split(axis.toestemmingen)
        self._spreekt = self._split(axis.routes & p.spreekrecht)
        self._wie = self._split(p.wie)
        self._groepen = [
            (self._split(groep.vragers), self._split(groep.leden))
            for groep in axis.wie.groepen
        ]
        self._rijen = {
            gever: self._split(
                sum(1 << bit for bit in bits(p.wie) if gever in p.regels[bit].een_van)
            )
            for gever in p.begrippen.gevers
        }
        self._niveaus: dict[tuple[int, ...], int] = {}

    def levels(
        self,
        feiten: Mapping[str, type_kolom],
        said: Mapping[tuple[str, str], type_kolom],
        weighed: type_waar,
        valid: int,
    ) -> NDArray[np.uint8]:
        """Return the level of this axis per row; *valid* are the rules of the day."""
        rows = len(weighed)
        words = [np.full(rows, word, np.uint64) for word in self._split(valid)]
        for naam, columns in self._tabellen.items():
            for n, column in columns:
                words[n] &= column[feiten[naam]]
        words, declared = self._declared(words, said, weighed)
        first, like = alike([*words, declared])
        levels = np.empty(rows, np.uint8)
        kinds = zip(*(c[first].tolist() for c in (*words, declared)), strict=True)
        levels[first] = [self._recall(kind) for kind in kinds]
        return levels[like]

    def _declared(
        self,
        words: list[type_masker],
        said: Mapping[tuple[str, str], type_kolom],
        weighed: type_waar,
    ) -> tuple[list[type_masker], type_masker]:
        """
        Return *words* and, in one number, what was said and whether it was weighed.

        All on which no level hangs is dropped, so that more rows are alike.
        """
        asked = _meets(words, self._vragend)
        words = _without(words, self._wie, asked)
        for vragers, leden in self._groepen:
            words = _without(words, leden, _meets(words, vragers))
        declared = (weighed & _meets(words, self._spreekt)).astype(np.uint64)
        for gever, rijen in self._rijen.items():
            declared *= np.uint64(_STANDEN)
            stand = said.get((self._as.id, gever))
            if stand is not None and any(rijen):
                counts = asked & _meets(words, rijen)
                declared += (stand * counts).astype(np.uint64)
        return words, declared

    def _recall(self, kind: tuple[int, ...]) -> int:
        """Return the level of one kind of row: its words, and what was declared."""
        found = self._niveaus.get(kind)
        if found is None:
            if len(self._niveaus) >= GRENS_GEHEUGEN:
                self._niveaus.clear()
            found = self._niveaus[kind] = self._level(kind[:-1], kind[-1])
        return found

    def _level(self, words: Sequence[int], declared: int) -> int:
        mask = 0
        for n, word in enumerate(words):
            for bit in bits(word):
                mask |= 1 << self._eigen[_WOORD * n + bit]
        standen = []
        for gever in reversed(self._rijen):
            declared, stand = divmod(declared, _STANDEN)
            if stand:
                standen.append(((self._as.id, gever), Stand(stand)))
        verklaring = Verklaring(tuple(standen), gewogen=bool(declared))
        return judge_axis(self._p, self._as, mask, verklaring).niveau

    def _split(self, mask: int) -> list[int]:
        """Return the own rules of *mask*, in words of 64 bits."""
        own = sum(1 << i for i, bit in enumerate(self._eigen) if mask >> bit & 1)
        return [own >> (_WOORD * n) & _VOL for n in range(self._woorden)]


def _columns(
    table: Sequence[Sequence[int]], everything: Sequence[int]
) -> list[tuple[int, type_masker]]:
    """Return the words of *table*, indexed by value, that leave some rule out."""
    whole = np.array(table, np.uint64).T
    return [
        (n, words)
        for n, (words, all_) in enumerate(zip(whole, everything, strict=True))
        if {*words.tolist()} != {all_}
    ]


def _meets(words: Sequence[type_masker], some: Sequence[int]) -> type_waar:
    """Return for which rows a rule of *some* matches."""
    found = np.zeros(len(words[0]), bool)
    for word, wanted in zip(words, some, strict=True):
        if wanted:
            found |= (word & np.uint64(wanted)) != 0
    return found


def _without(
    words: Sequence[type_masker], some: Sequence[int], unless: type_waar
) -> list[type_masker]:
    """Return *words* without the rules of *some*, but for the rows of *unless*."""
    return [
        word & np.where(unless, np.uint64(_VOL), np.uint64(_VOL & ~dropped))
        if dropped
        else word
        for word, dropped in zip(words, some, strict=True)
    ]


def alike(kolommen: Sequence[NDArray[Any]]) -> tuple[type_kolom, type_kolom]:
    """
    Return rows that stand for all, and per row the one it is equal to.

    Exact: a row that shares its place in the table with an unequal one tries
    other places, and at the end stands for itself.
    """
    mixed = np.zeros(len(kolommen[0]), np.uint64)
    for n, kolom in enumerate(kolommen):
        mixed = (mixed ^ kolom) * np.uint64(_MENGERS[n % len(_MENGERS)])
        mixed ^= mixed >> np.uint64(29)
    like = np.arange(len(mixed))
    left = like.copy()
    seen = np.empty(_VAKKEN, np.intp)
    for turn in range(_RONDES):
        place = (mixed[left] >> np.uint64(17 * turn)).astype(np.intp) % _VAKKEN
        seen[place] = left
        other = seen[place]
        equal = np.ones(len(left), bool)
        for kolom in kolommen:
            equal &= kolom[left] == kolom[other]
        like[left[equal]] = other[equal]
        left = left[~equal]
        if not left.size:
            break
    return np.flatnonzero(like == np.arange(len(like))), like
