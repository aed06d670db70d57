# SPDX-License-Identifier: EUPL-1.2
"""What differs in the text of two kaders, before any question is asked."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from deelkader.engine.compile import Programma, compile_rules
from deelkader.kader import Kader
from deelkader.model.regel import Regel


def same_words(oud: Kader, nieuw: Kader) -> bool:
    """Return whether the two have one vocabulary and one choice of flags."""
    return (
        oud.begrippen == nieuw.begrippen and oud.inhoud.vlaggen == nieuw.inhoud.vlaggen
    )


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
