# SPDX-License-Identifier: EUPL-1.2
"""
Budget `engine_unknown`: an ordinary question with every fact open that may be.

The questions hold nothing but their parts, for pairs, categories, purposes and
situations that some rule of the real rule set is about. The bound is for a plan
that is emptied before every question. Beside it stand the same questions with a
warm plan, and the harder ones in which also every default is freed ("one of all
its ordinary values").
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

from bench.meting import Meting, each, percentile
from bench.vragen import DATUM, ZAAD, forget, whole_answer
from deelkader import Deelvraag, Kader
from deelkader.begrippen import Soort, Vorm
from deelkader.engine.lezen import applies

VRAGEN = 3_000


def measure() -> Iterator[Meting]:
    """Yield the slow end of the cold answers."""
    kader = Kader.standard()
    vragen = ordinary_questions(kader, VRAGEN)
    freed = [free_defaults(kader, vraag) for vraag in vragen]
    kader.evaluate(vragen[0])
    cold = each(whole_answer(kader), vragen, before=lambda: forget(kader))
    warm = [each(whole_answer(kader), vragen) for _ in range(2)][1]
    wide = each(whole_answer(kader), freed, before=lambda: forget(kader))
    yield Meting(
        "engine_unknown",
        percentile(cold, 0.99) * 1e3,
        "ms (p99, koud)",
        f"dezelfde vragen warm: p99 {percentile(warm, 0.99) * 1e3:.3f} ms",
        "<= 20",
        {
            "koud": _spread(cold),
            "warm": _spread(warm),
            "koud, ook elke aanname vrij": _spread(wide),
        },
    )


def _spread(times: list[float]) -> str:
    points = {"p50": 0.5, "p90": 0.9, "p99": 0.99, "max": 1.0}
    figures = {name: percentile(times, part) * 1e3 for name, part in points.items()}
    return ", ".join(f"{name} {figure:.3f} ms" for name, figure in figures.items())


def ordinary_questions(kader: Kader, aantal: int) -> list[Deelvraag]:
    """Return different questions of parts only, each aimed at some rule."""
    rng = random.Random(ZAAD)
    rules = [r for r in kader.inhoud.regels if r.is_route or r.is_blokkade]
    found: dict[tuple[Any, ...], Deelvraag] = {}
    while len(found) < aantal:
        aim = {c.feit: c.indexen for c in rng.choice(rules).condities}
        parts = {}
        for deel in kader.begrippen.delen:
            if not deel.mag_leeg:
                allowed = aim.get(deel.id, frozenset(deel.gewoon)) - {deel.nvt}
                parts[deel.id] = deel.domein[rng.choice(sorted(allowed))]
        found.setdefault(tuple(parts.values()), _ask(kader, parts))
    return list(found.values())


def _ask(kader: Kader, parts: dict[str, Any]) -> Deelvraag:
    elk = kader.begrippen.elk.id
    return Deelvraag(**{**parts, elk: [parts[elk]], "datum": DATUM})


def free_defaults(kader: Kader, vraag: Deelvraag) -> Deelvraag:
    """Return the question in which every default may be any ordinary value."""
    begrippen = kader.begrippen
    known = {
        d.id: d.index[getattr(vraag, d.id)]
        for d in begrippen.delen
        if not d.elk and not d.mag_leeg
    }
    facts: dict[str, Any] = {}
    for feit in begrippen.feiten.values():
        if feit.soort is not Soort.FEIT or feit.standaard is None:
            continue
        if feit.vorm is Vorm.VERZAMELING or not applies(feit, known):
            continue
        group = facts.setdefault(feit.groep, {}) if feit.groep else facts
        group[feit.id] = [feit.domein[i] for i in feit.gewoon]
    return vraag.model_copy(update={"feiten": facts})
