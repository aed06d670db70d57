# SPDX-License-Identifier: EUPL-1.2
"""
`deelkader sleutel …`: replace a key.

Floor 7, `cli`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from deelkader.cli.installatie import STANDAARD_DATA, add_places, open_logboek
from deelkader.cli.ontleder import add_json
from deelkader.cli.uitgang import Uitgang, print_json, quiet_pipe

if TYPE_CHECKING:
    import argparse

    from deelkader.cli.ontleder import Ontleder
    from deelkader.logboek import Logboek

ONDERTEKENING = "ondertekening"
HOOFDSLEUTEL = "hoofdsleutel"


def add_to(commands: argparse._SubParsersAction[Ontleder]) -> None:
    """Add the command to *commands*."""
    sleutel = commands.add_parser(
        "sleutel",
        help="vervang een sleutel van het logboek",
        description="Vervang een sleutel. ondertekening: waarmee het logboek wordt"
        " ondertekend; dat komt in het logboek. hoofdsleutel: waaronder de sleutels"
        " liggen; oude kopieën van de sleutels openen dan niets meer.",
    )
    sleutel.add_argument("welke", choices=(ONDERTEKENING, HOOFDSLEUTEL))
    sleutel.add_argument(
        "--door",
        action="append",
        default=[],
        metavar="CODE",
        help="de code van wie dit doet, geen naam",
    )
    add_places(sleutel, STANDAARD_DATA, help_data="waar het logboek staat")
    add_json(sleutel)


def run(arguments: argparse.Namespace) -> Uitgang:
    """Replace the key that was chosen."""
    with open_logboek(arguments) as logboek:
        found = _replace(logboek, arguments)
    with quiet_pipe():
        if arguments.json:
            print_json(found)
        elif arguments.welke == HOOFDSLEUTEL:
            print(f"Er is een nieuwe hoofdsleutel: nummer {found['nummer']}.")
            print("Maak er een kopie van, apart van alle andere kopieën.")
        else:
            print(f"Vanaf regel {found['regelnummer']} tekent een nieuwe sleutel.")
    return Uitgang.GOED


def _replace(logboek: Logboek, arguments: argparse.Namespace) -> dict[str, int]:
    if arguments.welke == HOOFDSLEUTEL:
        logboek.sleutelbos.rotate()
        return {"nummer": logboek.sleutelbos.epoche}
    from deelkader.logboek.wisselen import rotate_signing_key

    return {"regelnummer": rotate_signing_key(logboek, arguments.door).regelnummer}
