# SPDX-License-Identifier: EUPL-1.2
"""
`deelkader beeld`: a picture of a kader, as SVG, as CSV or as a table.

Floor 7, `cli`.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from deelkader.cli.controleer import EXTRA, features_beside
from deelkader.cli.ontleder import Ontleder, add_json
from deelkader.cli.uitgang import StopError, Uitgang, print_json, quiet_pipe
from deelkader.kader import Kader, standard_folder

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Mapping

    from deelkader.beeld import Beeld

SOORTEN = ("matrix", "verschil", "dekking", "geldigheid", "bronnen")


def add_to(commands: argparse._SubParsersAction[Ontleder]) -> None:
    """Add the command."""
    beeld = commands.add_parser(
        "beeld",
        help="maak een beeld van de regels: SVG, CSV of tabel",
        description="Maak een beeld van de regels. matrix: wie mag wat met wie delen."
        " verschil: wat er in die tabel verandert. dekking: welke regel in welk"
        " scenario. geldigheid: wat wanneer geldt. bronnen: van artikel naar regel"
        " naar scenario.",
    )
    beeld.add_argument("soort", choices=SOORTEN, help="welk beeld")
    beeld.add_argument(
        "--vorm",
        choices=("tabel", "svg", "csv"),
        default="tabel",
        help="hoe het eruitkomt (nu: tabel)",
    )
    beeld.add_argument(
        "--oud",
        metavar="MAP",
        help="verschil: de regels van eerder (map, bundel of Git)",
    )
    beeld.add_argument(
        "--standpunt", metavar="NAAM/KANT", help="verschil: met deze andere kant"
    )
    beeld.add_argument(
        "--norm", nargs="+", metavar="NORM", help="bronnen: alleen deze normen"
    )
    beeld.add_argument(
        "--datum", metavar="DAG", help="de dag (nu: die van de versie van de regels)"
    )
    beeld.add_argument(
        "--features",
        metavar="MAP",
        help="de map met scenario's (nu: features naast de regels)",
    )
    beeld.add_argument(
        "--kader", metavar="MAP", help="de map met regels (nu: de eigen regels)"
    )
    add_json(beeld)


def run(arguments: argparse.Namespace) -> Uitgang:
    """Make the picture and print it."""
    try:
        from deelkader.beeld.beeld import as_csv, as_svg, as_text

        found = _MAKERS[arguments.soort](arguments)
    except ModuleNotFoundError as error:
        raise StopError(Uitgang.VERKEERD_GEBRUIK, "extra-ontbreekt", EXTRA) from error
    write = {"svg": as_svg, "csv": as_csv, "tabel": as_text}[arguments.vorm]
    with quiet_pipe():
        if arguments.json:
            rows = [dict(zip(found.koppen, rij, strict=True)) for rij in found.rijen]
            print_json({"titel": found.titel, "uitleg": found.uitleg, "rijen": rows})
        else:
            sys.stdout.write(write(found))
    return Uitgang.GOED


def _kader(arguments: argparse.Namespace) -> Kader:
    chosen = arguments.kader
    return Kader.standard() if chosen is None else Kader.load(chosen)


def _features(arguments: argparse.Namespace) -> Path:
    rules = standard_folder() if arguments.kader is None else Path(arguments.kader)
    folder = features_beside(rules, arguments.features)
    if folder is None:
        raise StopError(
            Uitgang.VERKEERD_GEBRUIK,
            "geen-map",
            "Er is geen map met features. Noem die met --features.",
        )
    return folder


def _matrix(arguments: argparse.Namespace) -> Beeld:
    from deelkader.beeld.geldigheid import first_day
    from deelkader.beeld.matrix import matrix, standard_choices

    kader = _kader(arguments)
    choices = standard_choices(kader, arguments.datum or first_day(kader))
    if not choices:
        raise StopError(
            Uitgang.VERKEERD_GEBRUIK,
            "andere-woordenlijst",
            "Dit kader heeft andere vragen dan deze tabel. Gebruik deelkader matrix.",
        )
    return matrix(kader, choices)


def _difference(arguments: argparse.Namespace) -> Beeld:
    from deelkader.beeld.geldigheid import first_day
    from deelkader.beeld.matrix import difference, standard_choices
    from deelkader.cli.verschil import pair

    if (arguments.oud is None) is (arguments.standpunt is None):
        raise StopError(
            Uitgang.VERKEERD_GEBRUIK,
            "wat-vergelijken",
            "Waarmee vergelijken we? Noem --oud of --standpunt, één van de twee.",
        )
    new = str(standard_folder()) if arguments.kader is None else arguments.kader
    if arguments.oud is None:
        oud, nieuw = pair(new, None, arguments.standpunt)
    else:
        oud, nieuw = pair(arguments.oud, new, None)
    dag = arguments.datum or first_day(nieuw)
    choices = standard_choices(nieuw, dag)
    if not choices or not standard_choices(oud, dag):
        raise StopError(
            Uitgang.VERKEERD_GEBRUIK,
            "andere-woordenlijst",
            "Een van de twee heeft andere vragen dan deze tabel."
            " Gebruik deelkader verschil.",
        )
    return difference(oud, nieuw, choices)


def _coverage(arguments: argparse.Namespace) -> Beeld:
    from deelkader.beeld.dekking import coverage_map
    from deelkader.verhalen import ScenarioError, Zinnenboek
    from deelkader.verhalen.lezen import read_features
    from deelkader.verhalen.uitvoeren import run as run_all

    kader = _kader(arguments)
    try:
        features = read_features(_features(arguments))
    except ScenarioError as error:
        raise StopError(Uitgang.VERKEERD_GEBRUIK, error.code, error.message) from error
    told = run_all(Zinnenboek(kader), (s for f in features for s in f.scenarios))
    return coverage_map(kader, features, told)


def _calendar(arguments: argparse.Namespace) -> Beeld:
    from deelkader.beeld.geldigheid import calendar

    return calendar(_kader(arguments))


def _sources(arguments: argparse.Namespace) -> Beeld:
    from deelkader.beeld.bronnenkaart import source_map
    from deelkader.verhalen import ScenarioError
    from deelkader.verhalen.lezen import scenarios_per_rule

    kader = _kader(arguments)
    unknown = sorted(set(arguments.norm or ()) - kader.inhoud.bronnen.keys())
    if unknown:
        raise StopError(
            Uitgang.VERKEERD_GEBRUIK,
            "onbekende-norm",
            f"Deze normen staan niet in bronnen.yaml: {', '.join(unknown)}.",
        )
    try:
        told = scenarios_per_rule(_features(arguments))
    except ScenarioError as error:
        raise StopError(Uitgang.VERKEERD_GEBRUIK, error.code, error.message) from error
    return source_map(kader, told, arguments.norm)


_MAKERS: Mapping[str, Callable[[argparse.Namespace], Beeld]] = {
    "matrix": _matrix,
    "verschil": _difference,
    "dekking": _coverage,
    "geldigheid": _calendar,
    "bronnen": _sources,
}
