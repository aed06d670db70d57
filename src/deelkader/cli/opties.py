# SPDX-License-Identifier: EUPL-1.2
"""
Options that more than one command has: each is written down once.

Floor 7, `cli`.
"""

from __future__ import annotations

import argparse
from datetime import date

from deelkader.cli.installatie import STANDAARD_DATA, add_places


def add_log(parser: argparse.ArgumentParser) -> None:
    """Add which log a command is about, with a place when none is given."""
    said = f"waar het logboek staat (nu: ./{STANDAARD_DATA})"
    add_places(parser, STANDAARD_DATA, help_data=said)


def add_kader(parser: argparse.ArgumentParser) -> None:
    """Add the folder with rules."""
    parser.add_argument(
        "--kader", metavar="MAP", help="de map met regels (nu: de eigen regels)"
    )


def add_kader_or_bundle(parser: argparse.ArgumentParser) -> None:
    """Add the folder with rules, or a bundle that was published."""
    parser.add_argument(
        "--kader",
        metavar="MAP|BUNDEL",
        help="de map met regels (nu: de eigen regels), of een uitgegeven bundel",
    )


def add_person(parser: argparse.ArgumentParser, doet: str = "dit doet") -> None:
    """Add who does it, for what one person may do."""
    parser.add_argument(
        "--door", metavar="CODE", help=f"de code van wie {doet}, geen naam"
    )


def add_people(parser: argparse.ArgumentParser, *, required: bool = False) -> None:
    """Add who do it, for what two people do together."""
    parser.add_argument(
        "--door",
        action="append",
        default=None if required else [],
        required=required,
        metavar="CODE",
        help="de code van wie dit doet, geen naam; met z'n tweeën: twee keer",
    )


def day(tekst: str) -> date:
    """Return the day that *tekst* is, for `type=` of an option."""
    try:
        return date.fromisoformat(tekst)
    except ValueError:
        raise argparse.ArgumentTypeError("Kies een dag, zoals 2026-11-29.") from None
