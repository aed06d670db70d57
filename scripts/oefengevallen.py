# SPDX-License-Identifier: EUPL-1.2
"""
The stories to practise with: every scenario of `features/` that is a case.

A story is what stands before the question; the question is also kept as data, so
that a page needs no reader of scenarios.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from deelkader.service.oordeelinhoud import canonical_question
from deelkader.verhalen import Zinnenboek
from deelkader.verhalen.lezen import read_features
from deelkader.verhalen.uitvoeren import run_one
from deelkader.verhalen.zin import Soort

if TYPE_CHECKING:
    from pathlib import Path

    from deelkader import Kader
    from deelkader.verhalen.lezen import Scenario

GEVAL = "@geval:"
DAG = "het is "


def cases(kader: Kader, features: Path) -> str:
    """Return the stories as JSON, in the order of the scenarios."""
    boek = Zinnenboek(kader)
    found = [
        _case(boek, scenario)
        for feature in read_features(features)
        for scenario in feature.scenarios
        if any(tag.startswith(GEVAL) for tag in scenario.tags)
    ]
    return json.dumps(found, ensure_ascii=False, indent=1) + "\n"


def _case(boek: Zinnenboek, scenario: Scenario) -> dict[str, Any]:
    verhaal = run_one(boek, scenario).verhaal
    id_ = next(t for t in scenario.tags if t.startswith(GEVAL)).removeprefix(GEVAL)
    told = [
        f"{tekst[:1].upper()}{tekst[1:]}."
        for soort, tekst in scenario.zinnen
        if soort is Soort.GEGEVEN and not tekst.startswith(DAG)
    ]
    asked = next(tekst for soort, tekst in scenario.zinnen if soort is Soort.ALS)
    vraag = asked.partition(": ")[2]
    question = canonical_question(verhaal.vraag())
    del question["datum"]
    # WHY not the name of the scenario: it often gives the answer away.
    return {
        "id": id_,
        "titel": f"{vraag[:1].upper()}{vraag[1:]}",
        "verhaal": told,
        "deelvraag": question,
    }
