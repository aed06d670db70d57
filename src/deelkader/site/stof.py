# SPDX-License-Identifier: EUPL-1.2
"""
What a site is about, collected once: scenarios really run, guarantees really proven.

Responsible for the work; the pages only show it. In `site`.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from deelkader.analyse.garanties import Bewijs, Bewijzer
from deelkader.beeld.dekking import touched
from deelkader.kader import Kader
from deelkader.model.regel import Regel
from deelkader.verhalen import Zinnenboek
from deelkader.verhalen.lezen import Feature, Scenario, read_features
from deelkader.verhalen.schrijven import write_scenario
from deelkader.verhalen.uitvoeren import Resultaat
from deelkader.verhalen.uitvoeren import run as run_all


@dataclass(frozen=True)
class Stof:
    """A kader with its scenarios as they went, and its guarantees as proven."""

    kader: Kader
    features: tuple[Feature, ...]
    resultaten: tuple[Resultaat, ...]
    bewijzen: tuple[Bewijs, ...]
    vorige: tuple[Kader, ...] = ()

    @cached_property
    def per_bestand(self) -> Mapping[str, tuple[Resultaat, ...]]:
        """Feature file -> how its scenarios went."""
        found: dict[str, list[Resultaat]] = defaultdict(list)
        for resultaat in self.resultaten:
            found[resultaat.scenario.bestand].append(resultaat)
        return {name: tuple(some) for name, some in found.items()}

    @cached_property
    def geraakt(self) -> Mapping[str, tuple[tuple[Resultaat, str], ...]]:
        """Rule -> the scenarios that touch it, and how."""
        found: dict[str, list[tuple[Resultaat, str]]] = defaultdict(list)
        for resultaat in self.resultaten:
            for regel, hoe in touched(resultaat).items():
                found[regel].append((resultaat, hoe))
        return {name: tuple(some) for name, some in found.items()}

    @cached_property
    def op_norm(self) -> Mapping[str, tuple[Regel, ...]]:
        """Norm -> the rules that rest on it."""
        found: dict[str, list[Regel]] = defaultdict(list)
        for regel in self.kader.inhoud.alle_regels:
            for bron in regel.bronnen:
                found[bron].append(regel)
        return {name: tuple(some) for name, some in found.items()}

    @property
    def gezakt(self) -> tuple[Resultaat, ...]:
        """The scenarios that do not hold."""
        return tuple(r for r in self.resultaten if r.fout)

    def counterexample(self, bewijs: Bewijs) -> str:
        """Return the question that breaks a guarantee: a scenario where that can be."""
        if bewijs.tegenvoorbeeld is None:
            return ""
        vraag = bewijs.tegenvoorbeeld.vraag
        if not self.features:
            return json.dumps(vraag, ensure_ascii=False, indent=1, default=str)
        answer = self.kader.evaluate(vraag)
        return write_scenario(
            Zinnenboek(self.kader), vraag, answer, bewijs.garantie.zin
        )


def collect(kader: Kader, features: Path | None, vorige: Sequence[Kader] = ()) -> Stof:
    """
    Run every scenario in *features* and prove every guarantee of *kader*.

    Raises:
        ScenarioError: a file with scenarios cannot be read.
    """
    read = () if features is None else read_features(features)
    # WHY: sentences exist only for a kader that is asked about as its scenarios are.
    told = run_all(Zinnenboek(kader), _scenarios(read)) if read else []
    proven = tuple(Bewijzer(kader).prove_all())
    return Stof(kader, read, tuple(told), proven, tuple(vorige))


def _scenarios(features: Iterable[Feature]) -> Iterator[Scenario]:
    for feature in features:
        yield from feature.scenarios


def rule_names(feature: Feature) -> dict[int, str]:
    """Return line -> the name of the Regel that holds the scenario on it."""
    return dict(_lines(feature.boom["feature"]["children"], ""))


def _lines(children: list[dict[str, Any]], naam: str) -> Iterator[tuple[int, str]]:
    for child in children:
        if "rule" in child:
            yield from _lines(child["rule"]["children"], child["rule"]["name"])
        elif "scenario" in child:
            scenario = child["scenario"]
            yield scenario["location"]["line"], naam
            for examples in scenario["examples"]:
                for row in examples["tableBody"]:
                    yield row["location"]["line"], naam
