# SPDX-License-Identifier: EUPL-1.2
"""
`deelkader scenarios`: do the scenarios hold, and what do they not notice?

Floor 7, `cli`.
"""

from __future__ import annotations

import sys
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING, Any

from deelkader.cli.controleer import features_beside
from deelkader.cli.uitgang import StopError, Uitgang, print_json, quiet_pipe
from deelkader.kader import Kader, standard_folder

if TYPE_CHECKING:
    import argparse

    from deelkader.analyse.mutaties import Uitslag
    from deelkader.verhalen import Zinnenboek
    from deelkader.verhalen.uitvoeren import Dekking, Resultaat

_STIP = 25


def run(arguments: argparse.Namespace) -> Uitgang:
    """Run the features; a scenario that does not hold gives its own exit code."""
    try:
        from deelkader.verhalen import ScenarioError, Zinnenboek
        from deelkader.verhalen.lezen import read_features
        from deelkader.verhalen.uitvoeren import coverage
        from deelkader.verhalen.uitvoeren import run as run_all
    except ModuleNotFoundError as error:
        raise StopError(
            Uitgang.VERKEERD_GEBRUIK,
            "extra-ontbreekt",
            "Voor scenario's is een extra nodig: pip install 'deelkader[analyse]'.",
        ) from error
    folder = _folder(arguments)
    kader = Kader.standard() if arguments.kader is None else Kader.load(arguments.kader)
    try:
        features = read_features(folder)
    except ScenarioError as error:
        raise StopError(Uitgang.VERKEERD_GEBRUIK, error.code, error.message) from error
    boek = Zinnenboek(kader)
    found = run_all(boek, (s for feature in features for s in feature.scenarios))
    failed = [r for r in found if r.fout]
    lots: list[Uitslag] = []
    if arguments.mutaties and not failed:
        lots = _mutants(kader, found, _chosen(kader, arguments.regel))
    with quiet_pipe():
        if arguments.json:
            print_json(_as_dict(boek, found, coverage(kader, found), lots))
        else:
            _show(found, coverage(kader, found))
            if lots:
                _show_mutants(boek, lots)
    return Uitgang.SCENARIO_GEZAKT if failed else Uitgang.GOED


def _folder(arguments: argparse.Namespace) -> Path:
    """Return the folder with features: the given one, or that beside the rules."""
    rules = standard_folder() if arguments.kader is None else Path(arguments.kader)
    folder = features_beside(rules, arguments.features)
    if folder is None:
        raise StopError(
            Uitgang.VERKEERD_GEBRUIK,
            "geen-map",
            "Er is geen map met features. Noem die met --features.",
        )
    return folder


def _chosen(kader: Kader, named: list[str] | None) -> frozenset[str]:
    """Return the ids of the rules in which mistakes are made."""
    known = frozenset(r.id for r in kader.inhoud.alle_regels)
    wrong = sorted(set(named or ()) - known)
    if wrong:
        raise StopError(
            Uitgang.VERKEERD_GEBRUIK,
            "onbekende-regel",
            f"Deze regel is er niet: {', '.join(wrong)}.",
        )
    return frozenset(named or known)


def _mutants(
    kader: Kader, found: list[Resultaat], regels: frozenset[str]
) -> list[Uitslag]:
    """Judge every mutant, with a sign of life on the screen of a person."""
    from deelkader.analyse.mutanten import mutants
    from deelkader.analyse.mutaties import Mutatietest
    from deelkader.analyse.verdelen import judge_all

    test = Mutatietest(kader, found)
    todo = [m for m in mutants(kader.inhoud) if m.oud.id in regels]
    lots = []
    for number, uitslag in enumerate(judge_all(test, todo), 1):
        lots.append(uitslag)
        if sys.stderr.isatty() and number % _STIP == 0:
            print(f"\r{number} van {len(todo)}", end="", file=sys.stderr, flush=True)
    if sys.stderr.isatty():
        print(file=sys.stderr)
    return lots


def _show(found: list[Resultaat], dekking: Dekking) -> None:
    failed = [r for r in found if r.fout]
    for resultaat in failed:
        print(f"{resultaat.scenario.plek} {resultaat.scenario.naam}")
        print(textwrap.indent(resultaat.fout, "    "))
    print(f"{len(found) - len(failed)} van {len(found)} scenario's kloppen.")
    total = len(dekking.regels)
    seen = total - len(dekking.stil)
    print(f"{seen} van {total} regels doen mee in een scenario.")
    if dekking.stil:
        print(f"Zonder scenario: {', '.join(dekking.stil)}.")


def _show_mutants(boek: Zinnenboek, lots: list[Uitslag]) -> None:
    """Print every mutant that nobody notices, with the scenario that would."""
    from deelkader.analyse.mutaties import Lot, killer, score

    for uitslag in lots:
        if uitslag.lot in (Lot.OVERLEEFT, Lot.ONBESLIST):
            print(f"\n{uitslag.mutant}: {uitslag.lot}.")
            print(killer(boek, uitslag), end="")
    counts = {lot: sum(u.lot is lot for u in lots) for lot in Lot}
    print(
        f"\n{len(lots)} fouten geprobeerd: {counts[Lot.OPGEMERKT]} opgemerkt,"
        f" {counts[Lot.GELIJK]} bewezen zonder gevolg,"
        f" {counts[Lot.OVERLEEFT] + counts[Lot.ONBESLIST]} niet opgemerkt."
        f" Score: {score(lots):.1f}%."
    )


def _as_dict(
    boek: Zinnenboek, found: list[Resultaat], dekking: Dekking, lots: list[Uitslag]
) -> dict[str, Any]:
    answer: dict[str, Any] = {
        "scenarios": len(found),
        "fouten": [
            {
                "bestand": r.scenario.bestand,
                "regel": r.scenario.regel,
                "naam": r.scenario.naam,
                "fout": r.fout,
            }
            for r in found
            if r.fout
        ],
        "regels": len(dekking.regels),
        "zonderScenario": list(dekking.stil),
    }
    if lots:
        from deelkader.analyse.mutaties import killer, score

        answer["score"] = round(score(lots), 2)
        answer["mutaties"] = [
            {
                "regel": u.mutant.oud.id,
                "mutatie": str(u.mutant.mutatie),
                "waarvan": u.mutant.waarvan,
                "lot": str(u.lot),
                "scenario": killer(boek, u),
            }
            for u in lots
        ]
    return answer
