# SPDX-License-Identifier: EUPL-1.2
"""
`deelkader normen`: every norm, whether it decides, and which rules rest on it.

Floor 7, `cli`.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from deelkader.cli.controleer import features_beside
from deelkader.cli.uitgang import StopError, Uitgang, print_json, quiet_pipe
from deelkader.kader import Kader, standard_folder
from deelkader.regels.bedoel_je import bedoel_je

if TYPE_CHECKING:
    import argparse

    from deelkader.regels.vorm import BronVorm


_VERGELIJK = "vergelijk"


@dataclass(frozen=True, slots=True)
class Norm:
    """One norm, the rules that name it and the scenarios about those rules."""

    id: str
    bron: BronVorm
    regels: tuple[str, ...]
    scenarios: tuple[str, ...]

    @property
    def is_los(self) -> bool:
        """Whether it decides, and no rule rests on it."""
        return self.bron.beslist is True and not self.regels

    def as_dict(self) -> dict[str, Any]:
        """Return what the JSON shows."""
        return {
            "norm": self.id,
            "titel": self.bron.titel,
            "beslist": self.bron.beslist,
            "reden": self.bron.reden,
            "geverifieerd": self.bron.geverifieerd,
            "gelezenVersie": self.bron.gelezen_versie,
            "regels": list(self.regels),
            "scenarios": list(self.scenarios),
        }


def run(arguments: argparse.Namespace) -> Uitgang:
    """Show every norm, or one; a deciding norm without a rule is told at the end."""
    map_ = standard_folder() if arguments.kader is None else Path(arguments.kader)
    kader = Kader.load(map_)
    if (arguments.norm == _VERGELIJK) is (arguments.bestand is None):
        raise StopError(
            Uitgang.VERKEERD_GEBRUIK,
            "wat-vergelijken",
            "Zo vergelijk je een lijst: deelkader normen vergelijk BESTAND.",
        )
    if arguments.bestand is not None:
        from deelkader.cli.normenlijst import run_comparison

        beside = features_beside(map_, arguments.features)
        return run_comparison(arguments, kader, beside)
    found = list(norms(kader, features_beside(map_, arguments.features)))
    shown = [n for n in found if arguments.norm in (None, n.id)]
    if not shown:
        meant = bedoel_je(arguments.norm, [n.id for n in found])
        raise StopError(
            Uitgang.VERKEERD_GEBRUIK,
            "onbekende-norm",
            f"De norm '{arguments.norm}' staat niet in bronnen.yaml.{meant}",
        )
    with quiet_pipe():
        if arguments.json:
            print_json([n.as_dict() for n in shown])
        else:
            _show(shown, kader, alleen=arguments.norm is not None)
    return Uitgang.GOED


def norms(kader: Kader, features: Path | None) -> list[Norm]:
    """Return every norm in the order of `bronnen.yaml`."""
    per_norm: dict[str, list[str]] = defaultdict(list)
    for regel in kader.inhoud.alle_regels:
        for bron in regel.bronnen:
            per_norm[bron].append(regel.id)
    told = _scenarios(features)
    return [
        Norm(
            id_,
            bron,
            tuple(per_norm[id_]),
            tuple(dict.fromkeys(s for r in per_norm[id_] for s in told.get(r, ()))),
        )
        for id_, bron in kader.inhoud.bronnen.items()
    ]


def _scenarios(features: Path | None) -> dict[str, list[str]]:
    """Return rule -> the names of the scenarios that are tagged with it."""
    if features is None:
        return {}
    try:
        from deelkader.verhalen.lezen import scenarios_per_rule
    except ModuleNotFoundError:
        return {}
    return scenarios_per_rule(features)


def _show(normen: list[Norm], kader: Kader, *, alleen: bool) -> None:
    for n in normen:
        mark = "" if n.bron.geverifieerd else " (niet geverifieerd)"
        role = "beslist" if n.bron.beslist else "beslist niet"
        print(f"{n.id}: {n.bron.titel}{mark}")
        print(f"    {role}: {n.bron.reden or 'nog niet gezegd waarom'}")
        if n.regels:
            print(f"    regels: {', '.join(n.regels)}")
            print(f"    scenario's: {len(n.scenarios)}")
        for naam in n.scenarios if alleen else ():
            print(f"      {naam}")
    if alleen:
        return
    decide = [n for n in normen if n.bron.beslist]
    behind = [n for n in decide if n.regels]
    print(f"{len(normen)} normen; {len(decide)} beslissen over delen.")
    print(f"Daarvan staan er {len(behind)} achter een regel.")
    loose = [n.id for n in decide if n.is_los]
    if loose:
        print(f"Nog zonder regel: {', '.join(loose)}.")
    toetsing = kader.inhoud.toetsing
    if toetsing is not None:
        print(f"Toetsing van de regels: {toetsing.door}.")
