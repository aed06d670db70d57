# SPDX-License-Identifier: EUPL-1.2
"""Synthetic rules over the real vocabulary; ten of them match a question."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date
from itertools import product

from bench.vragen import ZAAD
from deelkader import Kader
from deelkader.begrippen import Begrippen, Feit
from deelkader.errors import Plek
from deelkader.model.regel import Conditie, Regel, RegelSoort
from deelkader.regels.kaderinhoud import Kaderinhoud

PER_BLOK = 10
DELEN = ("van", "naar", "doel", "situatie")

_BLOK = (
    (RegelSoort.GRONDSLAG, "avg"),
    (RegelSoort.GRONDSLAG, "avg"),
    (RegelSoort.VERBOD, "avg"),
    (RegelSoort.TOESTEMMING, "geheimhouding"),
    (RegelSoort.TOESTEMMING, "geheimhouding"),
    (RegelSoort.GEEN_GEHEIM, "geheimhouding"),
    (RegelSoort.SPREEKRECHT, "geheimhouding"),
    (RegelSoort.OVERLEG, "geheimhouding"),
    (RegelSoort.WIE, ""),
    (RegelSoort.VOORWAARDE, ""),
)


def cells(begrippen: Begrippen, maat: int) -> list[tuple[int, ...]]:
    """Return the parts of the questions that *maat* rules are about."""
    every = list(product(*(_plain(begrippen.feiten[d]) for d in DELEN)))
    return random.Random(ZAAD).sample(every, maat // PER_BLOK)


def content(maat: int) -> Kaderinhoud:
    """Return the real kader with *maat* synthetic rules for its own."""
    inhoud = Kader.standard().inhoud
    # WHY: a random question must not be refused because it cannot exist.
    begrippen = replace(inhoud.begrippen, onmogelijk=())
    rng = random.Random(ZAAD)
    regels = tuple(
        _rule(rng, begrippen, cell, number * PER_BLOK + place)
        for number, cell in enumerate(cells(begrippen, maat))
        for place in range(PER_BLOK)
    )
    return replace(
        inhoud, begrippen=begrippen, regels=regels, alle_regels=regels, garanties=()
    )


def _plain(deel: Feit) -> list[int]:
    """Return the values that set no other fact."""
    return [deel.index[w.id] for w in deel.waarden if not w.zet and w.telt_als is None]


def _rule(
    rng: random.Random, begrippen: Begrippen, cell: tuple[int, ...], number: int
) -> Regel:
    soort, axis = _BLOK[number % PER_BLOK]
    als = {d: frozenset({i}) for d, i in zip(DELEN, cell, strict=True)}
    some = begrippen.elk.gewoon
    als[begrippen.elk.id] = frozenset(rng.sample(some, len(some) * 2 // 3))
    ages = begrippen.feiten["leeftijdsgroep"].gewoon
    als["leeftijdsgroep"] = frozenset(rng.sample(ages, 3))
    return Regel(
        id=f"r{number:05d}",
        soort=soort,
        plek=Plek("synthetisch.yaml", number + 1, 1),
        laag="wet",
        condities=tuple(Conditie(f, i) for f, i in als.items()),
        assen=(axis,) if axis else (),
        een_van=("jeugdige",) if soort is RegelSoort.WIE else (),
        voorwaarden=("minimaliseren",) if soort is RegelSoort.VOORWAARDE else (),
        geldig_vanaf=date(2026, 1, 1),
    )
