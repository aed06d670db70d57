# SPDX-License-Identifier: EUPL-1.2
"""
The commands and their arguments: one function per command.

What a command does, stands in the module with its name. Floor 7, `cli`.
"""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from deelkader.cli import (
    back_up,
    beeld,
    exporteer,
    gebeurtenissen,
    herbereken,
    herroep,
    herstel,
    kader,
    logboek,
    maandbeeld,
    nieuw,
    opvolging,
    publiceer,
    site,
    sleutel,
    startopties,
)
from deelkader.cli.installatie import STANDAARD_DATA, add_places
from deelkader.cli.ontleder import Ontleder, add_json
from deelkader.cli.opties import add_kader, add_kader_or_bundle, add_log
from deelkader.cli.uitgang import Uitgang

if TYPE_CHECKING:
    from collections.abc import Sequence


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """Return the arguments in *argv*; exits with code 2 when they are wrong."""
    Ontleder.as_json = "--json" in argv
    return build().parse_args(argv)


def build() -> Ontleder:
    """Return the parser with every command."""
    ontleder = Ontleder(
        prog="deelkader",
        description="Mag ik dit delen? Stel een vraag, controleer regels, of start"
        " de pagina.",
    )
    commands = ontleder.add_subparsers(dest="commando", required=True, title="commando")
    _add_vraag(commands)
    _add_controleer(commands)
    _add_scenarios(commands)
    _add_verschil(commands)
    _add_matrix(commands)
    beeld.add_to(commands)
    site.add_to(commands)
    exporteer.add_to(commands)
    nieuw.add_to(commands)
    _add_normen(commands)
    _add_gaten(commands)
    startopties.add_to(commands)
    logboek.add_to(commands)
    opvolging.add_to(commands)
    gebeurtenissen.add_to(commands)
    sleutel.add_to(commands)
    maandbeeld.add_to(commands)
    herbereken.add_to(commands)
    herroep.add_to(commands)
    publiceer.add_to(commands)
    kader.add_to(commands)
    _add_migreer(commands)
    back_up.add_to(commands)
    herstel.add_to(commands)
    return ontleder


def _add_vraag(commands: argparse._SubParsersAction[Ontleder]) -> None:
    vraag = commands.add_parser(
        "vraag",
        help="beantwoord één vraag of een lijst met vragen",
        description="Beantwoord één vraag (YAML of JSON), of een lijst met vragen.",
    )
    vraag.add_argument(
        "bestand",
        metavar="BESTAND|-",
        help="het bestand met de vraag; - leest van stdin",
    )
    add_kader_or_bundle(vraag)
    vraag.add_argument(
        "--waarom", action="store_true", help="noem ook de regels die net niet pasten"
    )
    add_places(vraag, help_data="zet het antwoord in het logboek in deze map")
    vraag.add_argument(
        "--eis-ja",
        action="store_true",
        help=f"stop met code {Uitgang.GEEN_JA:d} bij alles wat geen ja is",
    )
    add_json(vraag)


def _add_controleer(commands: argparse._SubParsersAction[Ontleder]) -> None:
    controleer = commands.add_parser(
        "controleer",
        help="controleer een map met regels",
        description="Controleer een map met regels, en of de scenario's kloppen."
        " Zonder map: de eigen regels.",
    )
    controleer.add_argument("map", metavar="MAP", nargs="?", help="de map met regels")
    _add_features(controleer)
    controleer.add_argument(
        "--volg",
        action="store_true",
        help="blijf kijken, en controleer opnieuw wat een opgeslagen bestand raakt",
    )
    controleer.add_argument(
        "--formeel",
        action="store_true",
        help="bewijs ook de garanties voor alle vragen (extra: deelkader[analyse])",
    )
    add_json(controleer)


def _add_scenarios(commands: argparse._SubParsersAction[Ontleder]) -> None:
    scenarios = commands.add_parser(
        "scenarios",
        help="kijk of de scenario's kloppen, en wat zij niet opmerken",
        description="Vertel alle scenario's aan een kader. Klopt er een niet, dan"
        f" stopt dit met code {Uitgang.SCENARIO_GEZAKT:d}.",
    )
    _add_features(scenarios)
    scenarios.add_argument(
        "--mutaties",
        action="store_true",
        help="maak in elke regel kleine fouten, en toon welke geen scenario opmerkt",
    )
    scenarios.add_argument(
        "--regel",
        action="append",
        metavar="ID",
        help="met --mutaties: alleen fouten in deze regel (mag vaker)",
    )
    add_kader(scenarios)
    add_json(scenarios)


def _add_verschil(commands: argparse._SubParsersAction[Ontleder]) -> None:
    verschil = commands.add_parser(
        "verschil",
        help="laat zien wat andere regels veranderen",
        description="Welke situaties krijgen een ander antwoord? Geteld, met per"
        " soort een voorbeeld. Een map, een bundel, of een versie in Git"
        " (HEAD~1:rules).",
    )
    verschil.add_argument(
        "oud", metavar="OUD", nargs="?", help="de regels van nu (nu: de eigen regels)"
    )
    verschil.add_argument("nieuw", metavar="NIEUW", nargs="?", help="de nieuwe regels")
    verschil.add_argument(
        "--standpunt",
        metavar="NAAM/KANT",
        help="vergelijk met dezelfde regels en deze kant van een standpunt",
    )
    verschil.add_argument("--html", action="store_true", help="een bladzijde")
    verschil.add_argument(
        "--eis-niet-ruimer",
        action="store_true",
        help=f"stop met code {Uitgang.KADER_ONGELDIG:d} als iets ruimer wordt, of een"
        " plicht wegvalt",
    )
    add_json(verschil)


def _add_normen(commands: argparse._SubParsersAction[Ontleder]) -> None:
    normen = commands.add_parser(
        "normen",
        help="toon elke norm, en welke regels en scenario's erop rusten",
        description="Toon elke norm uit bronnen.yaml: beslist die over delen, en"
        " welke regels en scenario's rusten erop? Met 'vergelijk BESTAND': welke normen"
        " zijn anders in een nieuwe lijst, en wat hangt daaraan?",
    )
    normen.add_argument(
        "norm", metavar="NORM", nargs="?", help="alleen deze norm, of: vergelijk"
    )
    normen.add_argument(
        "bestand", metavar="BESTAND", nargs="?", help="een lijst als bronnen.yaml"
    )
    _add_features(normen)
    add_kader(normen)
    add_json(normen)


def _add_gaten(commands: argparse._SubParsersAction[Ontleder]) -> None:
    gaten = commands.add_parser(
        "gaten",
        help="toon waar de regels tekortschieten, en hoe vaak dat is gemeld",
        description="Toon wat mensen meldden: hier mist een regel, of hier klopt iets"
        " niet. Zonder jeugdige en zonder dag; wat het vaakst is gemeld, staat eerst.",
    )
    add_log(gaten)
    add_kader(gaten)
    add_json(gaten)


def _add_matrix(commands: argparse._SubParsersAction[Ontleder]) -> None:
    matrix = commands.add_parser(
        "matrix",
        help="laat zien wie wat met wie mag delen",
        description="Wie mag wat met wie delen? Een tabel per gegeven en doel,"
        " voor twee ouders met samen gezag.",
    )
    for naam, standaard, hulp in (
        ("van", (), "wie deelt (nu: de kernpartijen)"),
        ("naar", (), "met wie (nu: de kernpartijen)"),
        ("gegevens", ("signaal-observatie",), "wat (nu: signaal-observatie)"),
        ("doel", ("advies-vragen",), "waarvoor (nu: advies-vragen)"),
        ("situatie", (), "wat er aan de hand is (nu: de ladder)"),
    ):
        matrix.add_argument(
            f"--{naam}", nargs="+", metavar="ID", default=standaard, help=hulp
        )
    _add_persons(matrix)
    vorm = matrix.add_mutually_exclusive_group()
    vorm.add_argument("--csv", action="store_true", help="één regel per cel")
    vorm.add_argument("--html", action="store_true", help="een bladzijde, met regels")
    vorm.add_argument("--svg", action="store_true", help="een plaatje")
    add_kader(matrix)
    add_json(matrix)


def _add_persons(matrix: Ontleder) -> None:
    """Add who the questions of a matrix are about, and on which day."""
    matrix.add_argument(
        "--leeftijd",
        type=int,
        nargs="+",
        default=[14],
        metavar="JAREN",
        help="hoe oud (nu: 14)",
    )
    matrix.add_argument(
        "--toestemming",
        choices=("geen", "gegeven", "geweigerd"),
        metavar="ANTWOORD",
        nargs="+",
        default=["geen"],
        help="wat iedereen zei: geen (niets, nu), gegeven of geweigerd",
    )
    matrix.add_argument(
        "--melder", action="store_true", help="de ontvanger gaf zelf het signaal"
    )
    matrix.add_argument(
        "--datum", metavar="DAG", help="de dag (nu: die van de versie van de regels)"
    )


def _add_migreer(commands: argparse._SubParsersAction[Ontleder]) -> None:
    migreer = commands.add_parser(
        "migreer",
        help="breng het logboek naar deze versie van deelkader",
        description="Breng de tabellen van een ouder logboek naar deze versie van"
        " deelkader. Stop deelkader eerst, en maak een kopie.",
    )
    migreer.add_argument(
        "--data",
        metavar="MAP",
        default=STANDAARD_DATA,
        help=f"de map (of database) met het logboek (nu: ./{STANDAARD_DATA})",
    )
    migreer.add_argument(
        "--sleutels",
        metavar="MAP",
        help="de map (of database) met de sleutels; zonder: naast --data",
    )
    add_json(migreer)


def _add_features(parser: Ontleder) -> None:
    parser.add_argument(
        "--features",
        metavar="MAP",
        help="de map met scenario's (nu: features naast de regels)",
    )
