# SPDX-License-Identifier: EUPL-1.2
"""
`deelkader back-up`: copy a running installation, in three parts that stand apart.

Floor 7, `cli`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from deelkader.cli.installatie import add_stores, require_packages
from deelkader.cli.instellingen import add_settings_file, settle
from deelkader.cli.ontleder import add_json
from deelkader.cli.uitgang import Uitgang, print_json, quiet_pipe

if TYPE_CHECKING:
    import argparse

    from deelkader.cli.ontleder import Ontleder
    from deelkader.logboek.kopie import Kopie


def add_to(commands: argparse._SubParsersAction[Ontleder]) -> None:
    """Add the command to *commands*."""
    command = commands.add_parser(
        "back-up",
        help="maak een kopie van logboek, sleutels en hoofdsleutel",
        description="Maak een kopie, ook terwijl deelkader draait. Logboek, sleutels"
        " en hoofdsleutel krijgen elk een eigen map. Bewaar die op drie plekken: wie"
        " ze alle drie heeft, kan alles lezen.",
    )
    command.add_argument(
        "doel", metavar="DOEL", help="een nieuwe map, voor het logboek"
    )
    command.add_argument(
        "--doel-sleutels",
        metavar="MAP",
        help="een nieuwe map voor de sleutels (nu: DOEL-sleutels)",
    )
    command.add_argument(
        "--doel-hoofdsleutel",
        metavar="MAP",
        help="de map voor de hoofdsleutel (nu: DOEL-hoofdsleutel); een oudere"
        " hoofdsleutel daar wordt vernietigd",
    )
    add_settings_file(command)
    add_stores(command)
    add_json(command)


def run(arguments: argparse.Namespace) -> Uitgang:
    """Make the back-up and say what is where."""
    if settle(arguments) is None:
        return Uitgang.VERKEERD_GEBRUIK
    require_packages()
    from deelkader.logboek import Plaatsen
    from deelkader.logboek.kopie import make_copy
    from deelkader.logboek.kopieblad import Kopieplaatsen

    doel = Kopieplaatsen.of(
        arguments.doel, arguments.doel_sleutels, arguments.doel_hoofdsleutel
    )
    places = Plaatsen.of(arguments.data, arguments.sleutels, arguments.hoofdsleutel)
    kopie = make_copy(places, doel)
    with quiet_pipe():
        if arguments.json:
            print_json(_as_dict(kopie))
        else:
            _tell(kopie)
    return Uitgang.GOED


def _as_dict(kopie: Kopie) -> dict[str, object]:
    return {
        "kopie": kopie.log.kopie,
        "tijd": kopie.log.tijd,
        "log": str(kopie.plaatsen.log),
        "sleutels": str(kopie.plaatsen.sleutels),
        "hoofdsleutel": str(kopie.plaatsen.hoofdsleutel),
        "logs": [
            {"organisatie": one.organisatie, "regels": one.grootte}
            for one in kopie.log.logs
        ],
        "oudeHoofdsleutels": kopie.oude_hoofdsleutels,
    }


def _tell(kopie: Kopie) -> None:
    print("De back-up is klaar.")
    for one in kopie.log.logs:
        print(f"  {one.organisatie}: {one.grootte} regels.")
    print(f"Het logboek: {kopie.plaatsen.log}")
    print(f"De sleutels: {kopie.plaatsen.sleutels}")
    print(f"De hoofdsleutel: {kopie.plaatsen.hoofdsleutel}")
    if kopie.oude_hoofdsleutels:
        print("De oude hoofdsleutel daar is vernietigd.")
        print("Oudere kopieën van de sleutels openen nu niets meer.")
    print("Bewaar deze drie op drie plekken, nooit bij elkaar.")
    print("Maak na het wissen van een persoon altijd een nieuwe back-up.")
