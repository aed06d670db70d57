# SPDX-License-Identifier: EUPL-1.2
"""
`deelkader nieuw`: a folder for the agreements of a region or a municipality.

Responsible for what is asked and told; `nieuwelaag` makes it. Floor 7, `cli`.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from deelkader.cli.nieuwelaag import Laag, make_layer
from deelkader.cli.ontleder import Ontleder, add_json
from deelkader.cli.uitgang import StopError, Uitgang, print_json, quiet_pipe

if TYPE_CHECKING:
    import argparse

_MAP = "rules"


def add_to(commands: argparse._SubParsersAction[Ontleder]) -> None:
    """Add the command."""
    nieuw = commands.add_parser(
        "nieuw",
        help="begin een map met afspraken van een regio of een gemeente",
        description="Begin een map met afspraken van een regio of een gemeente. Kent"
        " de woordenlijst de plaats nog niet, dan komt zij erbij. Wat er al is, blijft"
        " zoals het is.",
    )
    nieuw.add_argument("soort", choices=("regio", "gemeente"), help="van wie")
    nieuw.add_argument("naam", metavar="NAAM", help="zoals: bergen-op-zoom")
    nieuw.add_argument(
        "--map",
        metavar="MAP",
        default=_MAP,
        help=f"de map met regels (nu: {_MAP} op deze plek)",
    )
    nieuw.add_argument("--label", metavar="NAAM", help='zoals: "Bergen op Zoom"')
    nieuw.add_argument(
        "--regio", metavar="REGIO", help="bij een nieuwe gemeente: haar regio"
    )
    nieuw.add_argument(
        "--gemeente",
        metavar="GEMEENTE",
        action="append",
        default=[],
        help="bij een nieuwe regio: een nieuwe gemeente daarin; mag vaker",
    )
    add_json(nieuw)


def run(arguments: argparse.Namespace) -> Uitgang:
    """Make the layer; every slip is told at once, and then nothing changes."""
    laag = Laag(
        Path(arguments.map),
        arguments.soort,
        arguments.naam,
        arguments.label or _label(arguments.naam),
        arguments.regio,
        tuple(dict.fromkeys(arguments.gemeente)),
    )
    try:
        made, added = make_layer(laag)
    except OSError as error:
        said = f"Hier kunnen we niet schrijven: {arguments.map}."
        raise StopError(Uitgang.VERKEERD_GEBRUIK, "schrijven", said) from error
    with quiet_pipe():
        if arguments.json:
            print_json({"bestanden": made, "woordenlijst": added})
            return Uitgang.GOED
        print(f"Gemaakt: {', '.join(made)}.")
        for line in added:
            print(f"In begrippen.yaml kwam erbij: {line.strip()}")
        print(f"Vul aan, en kijk daarna: deelkader controleer {arguments.map}")
    return Uitgang.GOED


def _label(naam: str) -> str:
    return " ".join(part.capitalize() for part in naam.split("-"))
