# SPDX-License-Identifier: EUPL-1.2
"""
`deelkader opvolging …`: the subcommands about the follow-up of duties.

Responsible for their arguments; what one does, stands in the module
`opvolging_<name>`. Floor 7, `cli`.
"""

from __future__ import annotations

import argparse
from importlib import import_module
from typing import TYPE_CHECKING

from deelkader.cli.ontleder import add_json
from deelkader.cli.opties import add_kader_or_bundle, add_log, day

if TYPE_CHECKING:
    from deelkader.cli.ontleder import Ontleder
    from deelkader.cli.uitgang import Uitgang


def run(arguments: argparse.Namespace) -> Uitgang:
    """Run the module of the subcommand; it loads only what it needs."""
    module = import_module(f"deelkader.cli.opvolging_{arguments.deelcommando}")
    code: Uitgang = module.run(arguments)
    return code


def add_to(commands: argparse._SubParsersAction[Ontleder]) -> None:
    """Add the group to *commands*."""
    opvolging = commands.add_parser(
        "opvolging",
        help="doe het werk waarvan de dag gekomen is",
        description="Alles over taken die bij een antwoord horen.",
    )
    parts = opvolging.add_subparsers(
        dest="deelcommando", required=True, title="commando"
    )
    uitvoeren = parts.add_parser(
        "uitvoeren",
        help="bekijk elke zaak waarvan de dag gekomen is",
        description="Bekijk elke zaak waarvan de dag gekomen is: wat moet nu, wat is"
        " te laat, wie moet dat horen? Draai dit elke dag, of laat `deelkader start`"
        " het doen. Twee keer draaien mag: elk bericht komt één keer.",
    )
    uitvoeren.add_argument(
        "--op",
        type=day,
        metavar="DAG",
        help="doe alsof het deze dag is, zoals 2026-11-29 (nu: vandaag)",
    )
    uitvoeren.add_argument(
        "--opnieuw",
        action="store_true",
        help="maak eerst alle zaken opnieuw uit het logboek; klaar blijft klaar",
    )
    add_kader_or_bundle(uitvoeren)
    add_log(uitvoeren)
    add_json(uitvoeren)
