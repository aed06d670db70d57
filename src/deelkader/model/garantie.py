# SPDX-License-Identifier: EUPL-1.2
"""
The guarantee: a sentence that must be true of every question. Floor 1.

It says for which worlds it speaks and how wide or strict their answer may be.
"""

from __future__ import annotations

from dataclasses import dataclass

from deelkader.errors import Plek
from deelkader.model.regel import Conditie, RegelSoort


@dataclass(frozen=True, slots=True)
class Garantie:
    """
    One sentence of `garanties.yaml`, checked.

    It holds for the worlds of *condities* in which nobody of *zonder_ja* said
    yes, everybody of *nee_van* said no, consent as a whole is refused where
    *geweigerd*, and no rule of *zonder_soorten* matches. *hoogstens* and
    *minstens* are levels of outcomes (ADR 0001); *altijd_een_regel* says that a
    named rule decides.
    """

    id: str
    zin: str
    plek: Plek
    condities: tuple[Conditie, ...]
    zonder_ja: frozenset[str]
    nee_van: frozenset[str]
    geweigerd: bool
    zonder_soorten: frozenset[RegelSoort]
    hoogstens: int | None
    minstens: int | None
    altijd_een_regel: bool
    bronnen: tuple[str, ...]
