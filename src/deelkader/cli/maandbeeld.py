# SPDX-License-Identifier: EUPL-1.2
"""
`deelkader maandbeeld`: the standard figures of one month.

Responsible for its arguments and for what it prints. Floor 7, `cli`.
"""

from __future__ import annotations

import io
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from deelkader.cli.installatie import open_logboek
from deelkader.cli.ontleder import add_json
from deelkader.cli.opties import add_kader, add_log
from deelkader.cli.uitgang import StopError, Uitgang, print_json, quiet_pipe

if TYPE_CHECKING:
    import argparse
    from collections.abc import Mapping

    from deelkader.cli.ontleder import Ontleder


def add_to(commands: argparse._SubParsersAction[Ontleder]) -> None:
    """Add the command to *commands*."""
    maandbeeld = commands.add_parser(
        "maandbeeld",
        help="toon de vaste cijfers van één maand, per gemeente en regio",
        description="Toon de vaste cijfers van één maand, per gemeente en regio. Een"
        " getal onder de 10 blijft verborgen. Een maandbeeld verandert later nooit.",
    )
    maandbeeld.add_argument(
        "--maand", required=True, metavar="MAAND", help="welke maand, zoals 2026-10"
    )
    maandbeeld.add_argument("--regio", metavar="ID", help="alleen deze regio")
    vorm = maandbeeld.add_mutually_exclusive_group()
    vorm.add_argument("--csv", action="store_true", help="een tabel voor Excel")
    vorm.add_argument("--svg", metavar="BESTAND", help="een plaatje, in dit bestand")
    add_log(maandbeeld)
    add_kader(maandbeeld)
    add_json(maandbeeld)


def run(arguments: argparse.Namespace) -> Uitgang:
    """Make the month when it is not there yet, and show it."""
    with open_logboek(arguments) as logboek:
        from deelkader.kader import Kader, standard_folder
        from deelkader.service.maandbeeld import Maand, Maandbeelden
        from deelkader.service.maandbeeld.csv_tabel import only_region

        maand = Maand.of(arguments.maand)
        kader = Kader.load(arguments.kader or standard_folder())
        beeld = only_region(Maandbeelden(kader, logboek).of(maand), arguments.regio)
    if arguments.svg is not None:
        _write_picture(beeld, Path(arguments.svg))
    with quiet_pipe():
        _show(beeld, arguments)
    return Uitgang.GOED


def _show(beeld: Mapping[str, Any], arguments: argparse.Namespace) -> None:
    if arguments.json:
        print_json(beeld)
    elif arguments.csv:
        from deelkader.service.maandbeeld.csv_tabel import write_csv

        uit = io.StringIO(newline="")
        write_csv(beeld, uit)
        sys.stdout.write(uit.getvalue())
    elif arguments.svg is not None:
        print(f"Het plaatje staat in {arguments.svg}.")
    else:
        _print_table(beeld)


def _write_picture(beeld: Mapping[str, Any], doel: Path) -> None:
    from xml.etree import ElementTree as ET

    from deelkader.service.maandbeeld.plaatje import draw

    if len(beeld["regios"]) != 1:
        known = ", ".join(regio["regio"] for regio in beeld["regios"])
        raise _wrong("regio-ontbreekt", f"Kies één regio met --regio: {known}.")
    tree = ET.ElementTree(draw(beeld, beeld["regios"][0]))
    ET.indent(tree)
    try:
        with doel.open("xb") as uit:
            tree.write(uit, encoding="utf-8", xml_declaration=True)
    except FileExistsError:
        said = "Dit bestand is er al. Er is niets geschreven."
        raise _wrong("bestand-bestaat-al", said) from None
    except OSError:
        said = "Dit bestand is niet te schrijven."
        raise _wrong("bestand-niet-schrijfbaar", said) from None


def _print_table(beeld: Mapping[str, Any]) -> None:
    from deelkader.begrippen.spelling import camel
    from deelkader.service.maandbeeld import Maand
    from deelkader.service.maandbeeld.cijfers import CIJFERS
    from deelkader.service.maandbeeld.csv_tabel import places, shown

    print(f"Maandbeeld van {Maand.of(beeld['maand']).naam}.")
    print("Getallen onder de 10 tonen we niet, en ook niet wat zo'n getal verraadt.")
    if beeld["onvolledig"]:
        print("Let op: een deel was al gewist. De getallen zijn daarom te laag.")
    for regio, plaats, cijfers in places(beeld):
        print(f"\n{plaats} ({regio})" if regio else f"\n{plaats}")
        for cijfer in CIJFERS:
            indent = "  " if cijfer.deel_van is None else "    "
            label = f"{indent}{cijfer.label}".ljust(36)
            print(f"{label}{shown(cijfers[camel(cijfer.id)])}")


def _wrong(soort: str, boodschap: str) -> StopError:
    return StopError(Uitgang.VERKEERD_GEBRUIK, soort, boodschap)
