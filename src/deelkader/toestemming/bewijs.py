# SPDX-License-Identifier: EUPL-1.2
"""
Which givers can stand beside each other, and beside the facts of a question.

A record of a person is evidence: two parents who spoke are two parents with gezag
(custody). After a change of gezag old and new givers contradict each other, and the
engine refuses such a question. Responsible for leaving out who has no say, so that
it never comes to that. Floor 4, pure.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from deelkader.begrippen import Begrippen, Feit
from deelkader.begrippen.spelling import spellings

Uitspraak = tuple[str, bool, datetime]
"""Who spoke, whether it is a no, and when."""


def without_contradiction(
    uitspraken: Sequence[Uitspraak], begrippen: Begrippen, feiten: Mapping[str, Any]
) -> list[bool]:
    """
    Return per statement whether it can stand.

    Who has no say by the stated facts is left out. Where nothing is stated and the
    givers contradict each other, it is not known who decides: then no yes of theirs
    counts, and of the noes those that fit the latest one.
    """
    kept = [True] * len(uitspraken)
    for name in {fact for gever in begrippen.gevers.values() for fact in gever.bewijst}:
        stated = _stated(begrippen.feiten[name], feiten)
        for place, (gever, _, _) in enumerate(uitspraken):
            proof = begrippen.gevers[gever].bewijst.get(name)
            if proof is not None and not proof & stated:
                kept[place] = False
        for place in _clashing(uitspraken, kept, begrippen, (name, stated)):
            kept[place] = False
    return kept


def _clashing(
    uitspraken: Sequence[Uitspraak],
    kept: Sequence[bool],
    begrippen: Begrippen,
    fact: tuple[str, frozenset[int]],
) -> list[int]:
    """Return the places to leave out because givers contradict each other."""
    name, allowed = fact
    proofs = {
        place: proof
        for place, (gever, _, _) in enumerate(uitspraken)
        if kept[place]
        and (proof := begrippen.gevers[gever].bewijst.get(name)) is not None
    }
    left = allowed
    for proof in proofs.values():
        left &= proof
    if left or not proofs:
        return []
    gone = []
    for place in sorted(proofs, key=lambda p: uitspraken[p][2], reverse=True):
        if uitspraken[place][1] and allowed & proofs[place]:
            allowed &= proofs[place]
        else:
            gone.append(place)
    return gone


def _stated(feit: Feit, feiten: Mapping[str, Any]) -> frozenset[int]:
    """Return the indexes that the question leaves *feit*; all when it says nothing."""
    every = frozenset(range(len(feit.domein)))
    raw = next((feiten[key] for key in spellings(feit.id) if key in feiten), None)
    named = list(raw) if isinstance(raw, list | tuple) else [raw]
    known = [feit.index[n] for n in named if isinstance(n, str) and n in feit.index]
    return frozenset(known) if known and len(known) == len(named) else every
