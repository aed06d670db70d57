# SPDX-License-Identifier: EUPL-1.2
"""
Tell the scenarios to a new kader, and to the one before it: `try_scenarios`.

Responsible for one distinction: a scenario that held before shows what this kader
changes; one that did not hold either is a mistake. Floor 5, `publicatie`; needs the
extra `analyse`.
"""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from deelkader.errors import Bevinding, KaderError, Plek
from deelkader.publicatie.bundel import GezaktScenario, Scenarioblad
from deelkader.verhalen import Zinnenboek
from deelkader.verhalen.uitvoeren import run, run_one

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deelkader.kader import Kader
    from deelkader.verhalen.lezen import Scenario
    from deelkader.verhalen.uitvoeren import Resultaat

_OPLOSSING = "Verbeter de regel, of pas het scenario aan. Haal het niet zomaar weg."


def try_scenarios(
    nieuw: Kader, oud: Kader | None, scenarios: Sequence[Scenario]
) -> Scenarioblad:
    """
    Return how *scenarios* go with *nieuw*; *oud* is the kader before, if any.

    Raises:
        KaderError: some do not hold, and did not hold with *oud* either; names all.
    """
    failed = [one for one in run(Zinnenboek(nieuw), scenarios) if one.fout]
    before = Zinnenboek(oud) if oud is not None and failed else None
    changed: list[Resultaat] = []
    wrong: list[Resultaat] = []
    for one in failed:
        held = before is not None and not run_one(before, one.scenario).fout
        (changed if held else wrong).append(one)
    if wrong:
        raise KaderError(
            "scenario-gezakt",
            "Er zijn scenario's gezakt die met het kader hiervoor ook niet klopten."
            " Er is niets gemaakt.",
            bevindingen=tuple(map(_finding, wrong)),
            help="Kijk met `deelkader scenarios`.",
        )
    return Scenarioblad(aantal=len(scenarios), gezakt=tuple(map(_named, changed)))


def _named(one: Resultaat) -> GezaktScenario:
    # WHY no folder: where it stood on one machine is nobody's affair.
    file = PurePath(one.scenario.bestand).name
    return GezaktScenario(naam=one.scenario.naam, bestand=file, fout=one.fout)


def _finding(one: Resultaat) -> Bevinding:
    scenario = one.scenario
    return Bevinding(
        Plek(scenario.bestand, scenario.regel, 1),
        "scenario-gezakt",
        f"{scenario.naam}: {one.fout}",
        oplossing=_OPLOSSING,
    )
