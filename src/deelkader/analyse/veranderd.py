# SPDX-License-Identifier: EUPL-1.2
"""What differs in the text of two kaders, before any question is asked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from deelkader.analyse.zet import may_meet
from deelkader.engine.compile import Programma, bits, compile_rules
from deelkader.kader import Kader
from deelkader.model.regel import Regel


def beyond_compare(oud: Kader, nieuw: Kader) -> str | None:
    """Return why the two have no situations in common, or None when they have."""
    if oud.begrippen != nieuw.begrippen:
        return (
            "De woordenlijsten verschillen."
            " De oude regels zijn niet te lezen met de nieuwe woorden."
        )
    if oud.inhoud.vlaggen != nieuw.inhoud.vlaggen:
        return "De vlaggen verschillen."
    # WHY: a question to a table is one to each who sits there, so that who sits
    # there changes answers where no rule changed.
    if oud.inhoud.tafels != nieuw.inhoud.tafels:
        return "Wie er vast aan tafel zit, verschilt."
    return None


def days_apart(oud: Kader, nieuw: Kader) -> Iterator[date]:
    """
    Yield the first day that both hold, and every later day on which they may differ.

    A rule can begin or end later. Days on which the same rules count beside the
    changed ones are one.
    """
    p = side_by_side(oud, nieuw)
    first = max(k.inhoud.geldig_vanaf for k in (oud, nieuw))
    last = min(k.inhoud.geldig_tot for k in (oud, nieuw))
    mask = changed(p[0], p[1]) | changed(p[1], p[0])
    some = [one.regels[bit] for one in p for bit in bits(mask)]
    near = [may_meet(one, some) for one in p]
    later = {*rule_days(oud), *rule_days(nieuw)}
    seen = set()
    for dag in [first, *sorted(d for d in later if first < d <= last)]:
        valid = tuple(one.valid_on(dag) & m for one, m in zip(p, near, strict=True))
        if valid not in seen and (dag == first or any(v & mask for v in valid)):
            yield dag
        seen.add(valid)


def rule_days(kader: Kader) -> list[date]:
    """Return a day for every set of valid rules within the life of the kader."""
    inhoud = kader.inhoud
    starts = {r.geldig_vanaf for r in inhoud.regels if r.geldig_vanaf}
    ends = {
        date.fromordinal(r.geldig_tot.toordinal() + 1)
        for r in inhoud.regels
        if r.geldig_tot and r.geldig_tot < date.max
    }
    later = {d for d in starts | ends if inhoud.geldig_vanaf < d <= inhoud.geldig_tot}
    return sorted({inhoud.geldig_vanaf, *later})


def side_by_side(oud: Kader, nieuw: Kader) -> tuple[Programma, Programma]:
    """
    Return both kaders compiled, so that every id has the same bit in both.

    A rule that one of them lacks stands there as a rule that holds on no day.
    """
    mine, theirs = ({r.id: r for r in k.inhoud.regels} for k in (oud, nieuw))
    one, other = (
        compile_rules(
            k.inhoud.begrippen,
            [*own.values(), *(_never(r) for i, r in beside.items() if i not in own)],
        )
        for k, own, beside in ((oud, mine, theirs), (nieuw, theirs, mine))
    )
    return one, other


def _never(regel: Regel) -> Regel:
    return replace(regel, geldig_vanaf=date.max, geldig_tot=date.min)


def changed(p: Programma, other: Programma) -> int:
    """Return the rules of *p* that *other* does not have in the same form."""
    there = {_content(r) for r in other.regels}
    mask = 0
    for bit, regel in enumerate(p.regels):
        if _content(regel) not in there:
            mask |= 1 << bit
    return mask


def _content(regel: Regel) -> Any:
    """Return what a rule does; its place, title and sources do not matter here."""
    return (
        regel.id,
        regel.soort,
        regel.laag,
        regel.condities,
        regel.assen,
        regel.uitdrukkelijk,
        regel.uitzondering_op,
        regel.gaat_voor,
        regel.voorwaarden,
        tuple(map(repr, regel.plichten)),
        regel.een_van,
        regel.groep,
        regel.iedereen_van,
        regel.geldig_vanaf,
        regel.geldig_tot,
    )
