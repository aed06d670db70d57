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
        help="controleer een logboek",
        description="Alles over het logboek.",
    )
    parts = logboek.add_subparsers(dest="deelcommando", required=True, title="commando")
    _add_verifieer(parts)


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
    verifieer.add_argument(
        "--json", action="store_true", help="toon alles als JSON, ook fouten"
    )


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


def _count(tekst: str) -> int:
    if re.fullmatch("[1-9][0-9]{0,3}", tekst) is None:
        raise argparse.ArgumentTypeError("Kies een getal van 1 tot en met 9999.")
    return int(tekst)
