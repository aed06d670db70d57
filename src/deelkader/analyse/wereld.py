# SPDX-License-Identifier: EUPL-1.2
"""
From a world that a solver found back to a question that anyone can ask.

Responsible for the question only; who asks it again proves that the solver
meant the same as the engine. Floor: `analyse`.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from deelkader.analyse.encode import Codering
from deelkader.begrippen import Feit, Soort, Vorm
from deelkader.begrippen.feitgroep import grouped_facts
from deelkader.engine.who import Stand

_STATUS: Mapping[Stand, Mapping[str, Any]] = {
    Stand.GEGEVEN: {"status": "gegeven"},
    Stand.UITDRUKKELIJK: {"status": "gegeven", "uitdrukkelijk": True},
    Stand.GEWEIGERD: {"status": "geweigerd"},
}


def question(codering: Codering, model: Any, datum: date) -> dict[str, Any]:
    """Return the world of *model* as a question in which every fact is stated."""
    vraag: dict[str, Any] = {"datum": datum.isoformat()}
    feiten: dict[str, Any] = {}
    for feit in codering.begrippen.feiten.values():
        if feit.soort not in (Soort.DEEL, Soort.FEIT, Soort.HANDELING):
            continue
        i = _index(codering, model, feit)
        if i == feit.nvt:
            continue
        waarde = feit.domein[i]
        stated = sorted(waarde) if isinstance(waarde, frozenset) else waarde
        if feit.soort is Soort.DEEL:
            vraag[feit.id] = [stated] if feit.elk else stated
        else:
            feiten[feit.id] = stated
    vraag["feiten"] = grouped_facts(codering.begrippen.feiten, feiten)
    vraag["toestemmingen"] = _records(codering, model)
    return vraag


def _index(codering: Codering, model: Any, feit: Feit) -> int:
    """Return the value of *feit* in the model; a free one is what is not done."""
    for i, value in enumerate(codering.feit[feit.id]):
        if model.eval(value, model_completion=True):
            return i
    return feit.index[False] if feit.vorm is Vorm.JA_NEE else feit.nvt


def _records(codering: Codering, model: Any) -> list[Mapping[str, Any]]:
    """Return a record for everyone who said yes or no."""
    meaning = {b.axis: b.id for b in codering.begrippen.betekenissen.values() if b.axis}
    return [
        {"gever": gever, "betekenis": meaning[axis], **_STATUS[stand]}
        for (axis, gever), said in codering.stand.items()
        for stand, value in said.items()
        if stand is not Stand.OPEN and model.eval(value, model_completion=True)
    ]
