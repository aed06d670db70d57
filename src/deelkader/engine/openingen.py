# SPDX-License-Identifier: EUPL-1.2
"""
For which values of a part a rule may open the way, before the question is whole.

Responsible for a list to choose from, not for an answer: a route that may be there can
still be stopped. Pure. Floor 3.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from deelkader.engine.tafel import seats

if TYPE_CHECKING:
    from deelkader.engine.evaluate import Evaluator
    from deelkader.engine.feiten import Feiten


def with_a_route(
    evaluator: Evaluator, raw: Mapping[str, Any], deel: str
) -> tuple[str, ...]:
    """
    Return the values of the part *deel* for which every axis may have a route.

    A table is judged per participant, so at a table every value is returned.

    Raises:
        VraagError: *raw* with such a value is no question.
    """
    begrippen = evaluator.programma.begrippen
    found = []
    for waarde in begrippen.feiten[deel].waarde:
        feiten = evaluator.lezer.read({**raw, deel: waarde})
        if seats(begrippen, feiten, evaluator.tafels).per_deel:
            return tuple(begrippen.feiten[deel].waarde)
        if any(_has_routes(evaluator, feiten, c) for c in feiten.elk):
            found.append(waarde)
    return tuple(found)


def _has_routes(evaluator: Evaluator, feiten: Feiten, categorie: str) -> bool:
    """Return whether a route of each axis accepts what is known of *categorie*."""
    p = evaluator.programma
    mask = evaluator.base(feiten)
    for name, i in evaluator.lezer.per_categorie(categorie).items():
        mask &= p.accept[p.plaats[name]][i]
    return all(mask & axis.routes for axis in p.assen)
