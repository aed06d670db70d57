# SPDX-License-Identifier: EUPL-1.2
"""
`deelkader publiceer …`: the steps from a folder with rules to a bundle.

Responsible for their arguments; what a step does, stands in `publiceer_stappen`.
Floor 7, `cli`.
"""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from deelkader.cli.ontleder import add_json
from deelkader.cli.opties import add_log, add_people, day

if TYPE_CHECKING:
    from deelkader.cli.ontleder import Ontleder
    from deelkader.cli.uitgang import Uitgang


def run(arguments: argparse.Namespace) -> Uitgang:
    """Do the step that was asked."""
    from deelkader.cli.publiceer_stappen import STAPPEN

    return STAPPEN[arguments.deelcommando](arguments)


def add_to(commands: argparse._SubParsersAction[Ontleder]) -> None:
    """Add the group to *commands*."""
    publiceer = commands.add_parser(
        "publiceer",
        help="geef regels uit: voorstel, goedkeuring van twee mensen, bundel",
        description="Geef regels uit. Eerst een voorstel, dan keuren twee mensen het"
        " goed, dan maakt de uitgever er een bundel van. Zie docs/publiceren.md.",
    )
    parts = publiceer.add_subparsers(
        dest="deelcommando", required=True, title="commando"
    )
    _add_sleutel(parts)
    _add_voorstel(parts)
    _add_goedkeur(parts)
    _add_maak(parts)
    _add_vertrouw(parts)


def _add_sleutel(parts: argparse._SubParsersAction[Ontleder]) -> None:
    sleutel = parts.add_parser(
        "sleutel",
        help="maak een sleutel om mee te ondertekenen",
        description="Maak een sleutel: een geheim bestand (.sleutel) voor jou alleen,"
        " en een openbaar bestand (.vkey) voor de beheerder.",
    )
    sleutel.add_argument("naam", metavar="CODE", help="een code, zoals jurist-1")
    sleutel.add_argument(
        "--map", metavar="MAP", default=".", help="waar de bestanden komen (nu: hier)"
    )
    add_json(sleutel)


def _add_voorstel(parts: argparse._SubParsersAction[Ontleder]) -> None:
    voorstel = parts.add_parser(
        "voorstel",
        help="maak een voorstel: de regels, wat zij veranderen en alle bewijzen",
        description="Maak een voorstel van een map met regels. Er komt bij wat er"
        " verandert, het bewijs van elke garantie en hoe de scenario's gaan.",
    )
    voorstel.add_argument("map", metavar="MAP", help="de map met de nieuwe regels")
    voorstel.add_argument("uit", metavar="VOORSTEL", help="het nieuwe bestand")
    tegen = voorstel.add_mutually_exclusive_group(required=True)
    tegen.add_argument("--tegen", metavar="BUNDEL", help="de bundel die nu geldt")
    tegen.add_argument(
        "--eerste", action="store_true", help="er is nog geen bundel; de FG kijkt mee"
    )
    voorstel.add_argument(
        "--vanaf", type=day, required=True, metavar="DAG", help="de eerste dag"
    )
    voorstel.add_argument(
        "--tot", type=day, metavar="DAG", help="de laatste dag (nu: geen)"
    )
    voorstel.add_argument(
        "--reden", required=True, metavar="TEKST", help="waarom dit kader komt"
    )
    voorstel.add_argument(
        "--gevolgen",
        metavar="BESTAND",
        help="wat `deelkader herbereken --json` schreef over deze regels",
    )
    voorstel.add_argument(
        "--features",
        metavar="MAP",
        help="de map met scenario's (nu: features naast de regels)",
    )
    add_json(voorstel)


def _add_goedkeur(parts: argparse._SubParsersAction[Ontleder]) -> None:
    goedkeur = parts.add_parser(
        "goedkeur",
        help="keur een voorstel goed, met je eigen sleutel",
        description="Keur een voorstel goed, met je eigen sleutel. Zonder --sleutel"
        " laat dit alleen zien wat er verandert.",
    )
    goedkeur.add_argument("voorstel", metavar="VOORSTEL", help="het voorstel")
    goedkeur.add_argument(
        "--sleutel", metavar="BESTAND", help="jouw geheime sleutel (.sleutel)"
    )
    goedkeur.add_argument(
        "--rol",
        choices=("goedkeurder", "fg"),
        default="goedkeurder",
        help="in welke rol je goedkeurt (nu: goedkeurder)",
    )
    goedkeur.add_argument(
        "--nota",
        action="store_true",
        help="laat alleen de goedkeuring zien, om in de Regeldesk te plakken",
    )
    add_json(goedkeur)


def _add_maak(parts: argparse._SubParsersAction[Ontleder]) -> None:
    maak = parts.add_parser(
        "maak",
        help="maak de bundel, als twee mensen het voorstel goedkeurden",
        description="Maak de bundel. Dat kan als twee mensen goedkeurden. Wordt er iets"
        " ruimer, dan is de FG een van hen.",
    )
    maak.add_argument("voorstel", metavar="VOORSTEL", help="het goedgekeurde voorstel")
    maak.add_argument("uit", metavar="BUNDEL", help="het nieuwe bestand")
    maak.add_argument(
        "--sleutel",
        required=True,
        metavar="BESTAND",
        help="de geheime sleutel van de uitgever (.sleutel)",
    )
    add_json(maak)


def _add_vertrouw(parts: argparse._SubParsersAction[Ontleder]) -> None:
    vertrouw = parts.add_parser(
        "vertrouw",
        help="zeg welke sleutels deze installatie vertrouwt, met z'n tweeën",
        description="Zeg welke sleutel deze installatie vertrouwt, en waarvoor. Vanaf"
        " de eerste uitgever telt hier alleen nog een uitgegeven kader. Dat draai je"
        " niet terug.",
    )
    vertrouw.add_argument("sleutel", metavar="VKEY", help="het openbare bestand")
    vertrouw.add_argument(
        "--rol",
        choices=("uitgever", "goedkeurder", "fg"),
        required=True,
        help="wat deze sleutel mag ondertekenen",
    )
    vertrouw.add_argument(
        "--intrekken", action="store_true", help="vertrouw deze sleutel niet meer"
    )
    add_people(vertrouw)
    add_log(vertrouw)
    add_json(vertrouw)
