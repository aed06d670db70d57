# SPDX-License-Identifier: EUPL-1.2
"""
`deelkader gebeurtenissen …`: send what others must hear, and see how that stands.

Floor 7, `cli`.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from deelkader.cli.basisadres import add_basis_url
from deelkader.cli.installatie import open_logboek
from deelkader.cli.ontleder import add_json
from deelkader.cli.opties import add_kader, add_log
from deelkader.cli.uitgang import Uitgang, print_json, quiet_pipe
from deelkader.cli.vraag import load_kader

if TYPE_CHECKING:
    from deelkader.cli.ontleder import Ontleder
    from deelkader.logboek import Logboek
    from deelkader.service.gebeurtenissen import Afnemers, Gebeurtenissen

_STAND = {"wacht": "wacht", "bezorgd": "bezorgd", "onbezorgd": "niet bezorgd"}


def add_to(commands: argparse._SubParsersAction[Ontleder]) -> None:
    """Add the group to *commands*."""
    group = commands.add_parser(
        "gebeurtenissen",
        help="vertel anderen wat hier gebeurde",
        description="Alles over gebeurtenissen die andere systemen willen horen.",
    )
    parts = group.add_subparsers(dest="deelcommando", required=True, title="commando")
    send = parts.add_parser(
        "versturen",
        help="verstuur wat nog niet is verstuurd",
        description="Kijk welke antwoorden niet meer gelden, en verstuur wat nog niet"
        " is verstuurd. `deelkader start` doet dit zelf. Samen draaien mag.",
    )
    send.add_argument(
        "afnemers", metavar="BESTAND", help="wie iets wil horen (afnemers.yaml)"
    )
    add_kader(send)
    add_basis_url(send)
    status = parts.add_parser(
        "status",
        help="toon wat is bezorgd, wat wacht en wat niet lukte",
        description="Toon per afnemer wat is bezorgd, wat wacht en wat niet lukte.",
    )
    again = parts.add_parser(
        "opnieuw",
        help="laat alles wat wacht of niet lukte nu opnieuw proberen",
        description="Laat alles wat wacht of niet lukte nu opnieuw proberen.",
    )
    again.add_argument("--afnemer", metavar="NAAM", help="alleen voor deze afnemer")
    for part in (send, status, again):
        add_log(part)
        add_json(part)


def run(arguments: argparse.Namespace) -> Uitgang:
    """Run the subcommand."""
    return {"versturen": _send, "status": _show, "opnieuw": _again}[
        arguments.deelcommando
    ](arguments)


def _send(arguments: argparse.Namespace) -> Uitgang:
    from deelkader.service.gebeurtenissen import read_afnemers

    afnemers = read_afnemers(Path(arguments.afnemers))
    with open_logboek(arguments) as logboek:
        found = _made(arguments, logboek, afnemers)
        found.basis_url = arguments.basis_url
        ronde = found.run()
    line = f"Bezorgd: {ronde.bezorgd}. Antwoorden die niet meer gelden: "
    lines = [f"{line}{ronde.vervallen}."]
    if ronde.mislukt:
        lines.append(f"Afnemers waarbij het niet lukte: {ronde.mislukt}.")
    _tell(arguments, ronde.as_dict(), lines)
    return Uitgang.STORING if ronde.mislukt else Uitgang.GOED


def _show(arguments: argparse.Namespace) -> Uitgang:
    from deelkader.service.gebeurtenissen.bezorgen import Postkamer

    with open_logboek(arguments) as logboek:
        room = Postkamer(logboek.opslag, logboek.log)
        rows = room.counts()
        found = {"nieuw": room.undivided(), "bezorgingen": rows}
    lines = [f"Nog niet bekeken: {found['nieuw']}."]
    lines += [_line(one) for one in rows]
    _tell(arguments, found, lines)
    return Uitgang.GOED


def _again(arguments: argparse.Namespace) -> Uitgang:
    from deelkader.service.gebeurtenissen.bezorgen import Postkamer

    with open_logboek(arguments) as logboek:
        many = Postkamer(logboek.opslag, logboek.log).retry(arguments.afnemer)
    _tell(arguments, {"opnieuw": many}, [f"Opnieuw te proberen: {many}."])
    return Uitgang.GOED


def _made(
    arguments: argparse.Namespace, logboek: Logboek, afnemers: Afnemers
) -> Gebeurtenissen:
    from deelkader.service.gebeurtenissen.opzet import set_up
    from deelkader.service.opvolging import Opvolging
    from deelkader.service.registratie import Registratie

    kader = load_kader(arguments.kader)
    opvolging = Opvolging(kader, logboek)
    registratie = Registratie(kader, logboek, opvolging=opvolging)
    return set_up(kader, logboek, registratie, afnemers)


def _line(one: dict[str, Any]) -> str:
    why = f" (bijvoorbeeld {one['fout']})" if "fout" in one else ""
    return f"{one['afnemer']}: {_STAND[one['stand']]} {one['aantal']}{why}"


def _tell(
    arguments: argparse.Namespace, found: dict[str, Any], lines: list[str]
) -> None:
    with quiet_pipe():
        if arguments.json:
            print_json(found)
        else:
            print("\n".join(lines))
