# SPDX-License-Identifier: EUPL-1.2
"""
What could still change the answer: open facts and assumed defaults.

Responsible for `ontbrekend` and `aannames`. Floor 3.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from deelkader.begrippen import Uitkomst, outcome_of
from deelkader.engine.combine import type_gemist
from deelkader.engine.compile import Programma
from deelkader.engine.geheugen import recall
from deelkader.engine.kern import Oordeelkern
from deelkader.engine.situatie import Situatie, type_open, worlds
from deelkader.engine.weg import type_weg

type_antwoord = tuple[Oordeelkern, type_weg]


def missing_facts(
    p: Programma, situatie: Situatie, kern: Oordeelkern
) -> tuple[str, ...]:
    """
    Return the names of the open facts that change the level or who must say yes.

    A fact is named when two worlds exist that differ only in it and are judged
    differently. The one that most often settles the outcome stands first; ties
    follow the declared order of asking.
    """
    if not kern.werelden:
        return tuple(p.feit(feit).naam for feit, _ in situatie.open)
    ranked = []
    for place, (feit, waarden) in enumerate(situatie.open):
        others = situatie.open[:place] + situatie.open[place + 1 :]
        results = _results(p, situatie, (feit, waarden), others)
        rank = _rank(results, waarden, kern.uitkomst)
        if rank is not None:
            ranked.append((*rank, feit))
    return tuple(p.feit(feit).naam for *_, feit in sorted(ranked))


def _results(
    p: Programma,
    situatie: Situatie,
    asked: tuple[int, tuple[int, ...]],
    others: type_open,
) -> list[dict[int, tuple[int, type_gemist]]]:
    """Return, per world of the other facts, the result for each value of one."""
    feit, waarden = asked
    masks = worlds(p, situatie.base(p), others) or set()
    verklaring = situatie.verklaring()
    found = []
    for mask in masks:
        judged = {i: recall(p, mask & p.accept[feit][i], verklaring) for i in waarden}
        found.append({i: (w.niveau, w.gemist) for i, w in judged.items()})
    return found


def _rank(
    results: list[dict[int, tuple[int, type_gemist]]],
    waarden: tuple[int, ...],
    uitkomst: Uitkomst,
) -> tuple[Fraction, Fraction] | None:
    """Return how little a fact decides (smaller is more), None when nothing."""
    differs = sum(len(set(result.values())) > 1 for result in results)
    if not differs:
        return None
    settled = 0
    if uitkomst is Uitkomst.FEIT_ONTBREEKT:
        for i in waarden:
            levels = [result[i][0] for result in results]
            outcome = outcome_of(min(levels), max(levels))
            settled += outcome is not Uitkomst.FEIT_ONTBREEKT
    return -Fraction(settled, len(waarden)), -Fraction(differs, len(results))


def assumptions(
    p: Programma,
    situatie: Situatie,
    answer: type_antwoord,
    judge_again: Callable[[Situatie], type_antwoord],
) -> tuple[int, ...]:
    """Return the assumed facts of which another ordinary value changes the answer."""
    found = []
    proofs = {b.feit: b.bewezen for b in situatie.bewijs}
    for feit, assumed in situatie.aangenomen:
        proven = proofs.get(feit)
        others = situatie.mask & ~p.alternatief
        for other, value in situatie.aangenomen:
            # What a record can prove may still open up on a way forward.
            if other != feit and other not in proofs:
                others &= p.accept[other][value]
        for i in p.feit(feit).gewoon:
            if i == assumed or (proven is not None and i not in proven):
                continue
            if proven is None and _same_rules(others, p.accept[feit], i, assumed):
                continue
            if _differs(answer, judge_again(situatie.with_value(p, feit, i))):
                found.append(feit)
                break
    return tuple(found)


def _same_rules(mask: int, accept: tuple[int, ...], value: int, assumed: int) -> bool:
    """Return whether the same rules of *mask* remain with the one and the other."""
    return not mask & (accept[value] ^ accept[assumed])


def _differs(one: type_antwoord, other: type_antwoord) -> bool:
    a, b = one[0], other[0]
    return (
        a.uitkomst is not b.uitkomst
        or a.gemist != b.gemist
        or a.voorwaarden != b.voorwaarden
        or a.plichten != b.plichten
        or one[1] != other[1]
    )
