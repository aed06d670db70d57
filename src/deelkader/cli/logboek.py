# SPDX-License-Identifier: EUPL-1.2
"""
`deelkader logboek …`: the subcommands about the log.

Responsible for their arguments; what one does, stands in the module
`logboek_<name>`. To add one: a function here, and that module. Floor 7, `cli`.
"""

from __future__ import annotations

import argparse
import re
from importlib import import_module
from typing import TYPE_CHECKING

from deelkader.cli.ontleder import add_json
from deelkader.cli.opties import (
    add_kader_or_bundle,
    add_log,
    add_people,
    add_person,
    day,
)

if TYPE_CHECKING:
    from deelkader.cli.ontleder import Ontleder
    from deelkader.cli.uitgang import Uitgang


def run(arguments: argparse.Namespace) -> Uitgang:
    """Run the module of the subcommand; it loads only what it needs."""
    module = import_module(f"deelkader.cli.logboek_{arguments.deelcommando}")
    code: Uitgang = module.run(arguments)
    return code


def add_to(commands: argparse._SubParsersAction[Ontleder]) -> None:
    """Add the group to *commands*."""
    logboek = commands.add_parser(
        "logboek",
        help="controleer een logboek, geef het uit, of wis wat weg moet",
        description="Alles over het logboek.",
    )
    parts = logboek.add_subparsers(dest="deelcommando", required=True, title="commando")
    _add_verifieer(parts)
    _add_exporteer(parts)
    _add_bewijs(parts)
    _add_stand(parts)
    _add_wis(parts)
    _add_bewaartermijn(parts)
    _add_bewaar(parts)


def _add_verifieer(parts: argparse._SubParsersAction[Ontleder]) -> None:
    verifieer = parts.add_parser(
        "verifieer",
        help="controleer een uitvoer van het logboek",
        description="Controleer een uitvoer van het logboek, zonder netwerk. Klopt er"
        " iets niet, dan stopt dit met code 5.",
    )
    verifieer.add_argument("map", metavar="MAP", help="de map met de uitvoer")
    verifieer.add_argument(
        "--vorig",
        action="append",
        default=[],
        metavar="BESTAND",
        help="een controlepunt dat je eerder bewaarde (mag vaker)",
    )
    verifieer.add_argument(
        "--sleutel",
        metavar="BESTAND",
        help="jouw eigen sleutel.txt (nu: die in de uitvoer)",
    )
    verifieer.add_argument(
        "--kader",
        action="append",
        default=[],
        metavar="MAP",
        help="een map met regels om mee na te rekenen (mag vaker)",
    )
    _add_sample(verifieer)
    verifieer.add_argument(
        "--verslag", metavar="BESTAND", help="schrijf ook een verslag (Markdown)"
    )
    add_json(verifieer)


def _add_sample(verifieer: Ontleder) -> None:
    verifieer.add_argument(
        "--steekproef",
        type=_count,
        metavar="AANTAL",
        help="trek zoveel adviezen, en beschrijf ze in woorden",
    )
    verifieer.add_argument(
        "--zaad", metavar="TEKST", help="met --steekproef: hetzelfde zaad trekt gelijk"
    )


def _add_exporteer(parts: argparse._SubParsersAction[Ontleder]) -> None:
    exporteer = parts.add_parser(
        "exporteer",
        help="geef het logboek uit: om te controleren, of in een andere vorm",
        description="Geef het logboek uit. Zonder --vorm is dat een map die een ander"
        " kan controleren. Dat er is uitgegeven, komt zelf ook in het logboek.",
    )
    exporteer.add_argument(
        "doel",
        metavar="DOEL",
        nargs="?",
        help="een nieuwe map; met --vorm een nieuw bestand",
    )
    exporteer.add_argument(
        "--vorm",
        choices=("logboek", "adl", "ldv", "nen7513", "fhir", "csv"),
        default="logboek",
        help="de vorm van de uitvoer (standaard: logboek)",
    )
    exporteer.add_argument(
        "--personen",
        action="store_true",
        help="open ook wie het waren; dit vraagt twee mensen met --door",
    )
    exporteer.add_argument(
        "--instellingen",
        metavar="BESTAND",
        help="YAML met naam, oin en verwerkingsactiviteit van de organisatie",
    )
    exporteer.add_argument(
        "--collector",
        metavar="ADRES",
        help="stuur (met --vorm ldv) naar dit adres over OTLP, in plaats van naar DOEL",
    )
    add_people(exporteer)
    add_log(exporteer)
    add_json(exporteer)


def _add_bewijs(parts: argparse._SubParsersAction[Ontleder]) -> None:
    bewijs = parts.add_parser(
        "bewijs",
        help="maak het bewijs van één regel, dat ieder zelf kan controleren",
        description="Maak het bewijs van één regel. Wie het krijgt, controleert het"
        " zonder netwerk met voorbeelden/bewijs_controleren.py.",
    )
    bewijs.add_argument("id", metavar="ID", help="het id van het antwoord")
    add_log(bewijs)
    add_json(bewijs)


def _add_stand(parts: argparse._SubParsersAction[Ontleder]) -> None:
    stand = parts.add_parser(
        "stand",
        help="mocht dit op die dag, met wat we toen wisten en met wat we nu weten",
        description="Mocht dit op die dag? Met wat we toen wisten, en met wat we nu"
        " weten: over de jeugdige, en welk kader er gold. Met --tot ook wanneer het"
        " antwoord verandert. Er komt geen nieuw antwoord.",
    )
    stand.add_argument("bestand", metavar="BESTAND|-", help="het bestand met de vraag")
    stand.add_argument(
        "--op", type=day, required=True, metavar="DAG", help="de dag, zoals 2027-03-03"
    )
    stand.add_argument(
        "--tot", type=day, metavar="DAG", help="kijk vooruit tot en met deze dag"
    )
    stand.add_argument(
        "--geboren", type=day, metavar="DAG", help="de geboortedag, voor verjaardagen"
    )
    add_person(stand, "dit bekijkt")
    add_kader_or_bundle(stand)
    add_log(stand)
    add_json(stand)


def _add_wis(parts: argparse._SubParsersAction[Ontleder]) -> None:
    wis = parts.add_parser(
        "wis",
        help="wis wat er over één persoon staat; het bewijs blijft kloppen",
        description="Wis wat er over één persoon staat, voor altijd. Dat doe je met"
        " z'n tweeën, en het komt in het logboek.",
    )
    wis.add_argument(
        "persoon",
        metavar="PSEUDONIEM|-",
        help="het pseudoniem van de persoon; - leest het van stdin",
    )
    add_people(wis, required=True)
    wis.add_argument("--reden", required=True, metavar="TEKST", help="waarom")
    _add_trial(wis)
    add_log(wis)
    add_json(wis)


def _add_bewaartermijn(parts: argparse._SubParsersAction[Ontleder]) -> None:
    termijn = parts.add_parser(
        "bewaartermijn",
        help="kies hoe lang deze organisatie regels bewaart",
        description="Kies hoe lang deze organisatie regels bewaart. Er wordt nu nog"
        " niets gewist.",
    )
    termijn.add_argument(
        "--jaren",
        type=_count,
        required=True,
        metavar="AANTAL",
        help="regels over een persoon: hele jaren na het jaar van de regel",
    )
    termijn.add_argument(
        "--maanden",
        type=_count,
        required=True,
        metavar="AANTAL",
        help="regels zonder persoon: hele maanden na de maand van de regel",
    )
    termijn.add_argument("--reden", required=True, metavar="TEKST", help="waarom")
    add_people(termijn, required=True)
    add_log(termijn)
    add_json(termijn)


def _add_bewaar(parts: argparse._SubParsersAction[Ontleder]) -> None:
    bewaar = parts.add_parser(
        "bewaar",
        help="wis wat ouder is dan de bewaartermijn",
        description="Wis wat ouder is dan de bewaartermijn. Kijk eerst met --proef.",
    )
    add_people(bewaar)
    _add_trial(bewaar)
    add_log(bewaar)
    add_json(bewaar)


def _add_trial(parser: Ontleder) -> None:
    parser.add_argument(
        "--proef", action="store_true", help="kijk alleen wat er weg zou gaan"
    )


def _count(tekst: str) -> int:
    if re.fullmatch("[1-9][0-9]{0,3}", tekst) is None:
        raise argparse.ArgumentTypeError("Kies een getal van 1 tot en met 9999.")
    return int(tekst)
