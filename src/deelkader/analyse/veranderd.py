# SPDX-License-Identifier: EUPL-1.2
"""What differs in the text of two kaders, before any question is asked."""

from __future__ import annotations

from typing import Any

from deelkader.engine.compile import Programma
from deelkader.kader import Kader
from deelkader.model.regel import Regel


def same_words(oud: Kader, nieuw: Kader) -> bool:
    """Return whether the two have one vocabulary and one choice of flags."""
    return (
        oud.begrippen == nieuw.begrippen and oud.inhoud.vlaggen == nieuw.inhoud.vlaggen
    )


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
