# SPDX-License-Identifier: EUPL-1.2
"""
The options of `deelkader start`, and of `deelkader instellingen` that shows them.

Imports nothing of the service: this is read for every command. Floor 7, `cli`.
"""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from deelkader.cli.basisadres import add_basis_url
from deelkader.cli.installatie import STANDAARD_DATA, add_places
from deelkader.cli.instellingen import add_settings_file
from deelkader.cli.instellingvorm import Instellingen
from deelkader.cli.ontleder import add_json
from deelkader.cli.opties import add_kader_or_bundle

if TYPE_CHECKING:
    from deelkader.cli.ontleder import Ontleder

_STANDAARD = Instellingen()
_LANGSTE_RONDE = 86_400
_HOOGSTE_POORT = 65535


def add_to(commands: argparse._SubParsersAction[Ontleder]) -> None:
    """Add `start`, and `instellingen` that shows what it would use."""
    start = commands.add_parser(
        "start",
        help="start de pagina en de API",
        description="Start de pagina en de API. Zonder --inlog alleen voor deze"
        " computer.",
    )
    _add_settings(start)
    shown = commands.add_parser(
        "instellingen",
        help="toon wat er is ingesteld, en waar",
        description="Toon alle instellingen van `deelkader start`, en waar zij vandaan"
        " komen: opdracht, omgeving, bestand of standaard. Geheimen staan er niet bij.",
    )
    _add_settings(shown)


def _add_settings(start: Ontleder) -> None:
    """Add the options that are settings; what is not given, is looked up later."""
    add_settings_file(start)
    start.add_argument("--host", help=f"het adres (nu: {_STANDAARD.adres.host})")
    start.add_argument(
        "--port",
        type=_port,
        metavar="POORT",
        help=f"de poort (nu: {_STANDAARD.adres.port}); 0 kiest een vrije poort",
    )
    add_basis_url(start)
    start.add_argument(
        "--inlog",
        dest="inlog_bestand",
        metavar="BESTAND",
        help="wie van buiten deze computer mag vragen (inlog.yaml)",
    )
    add_places(
        start,
        help_data=f"de map (of database) voor het logboek (nu: ./{STANDAARD_DATA})",
    )
    start.add_argument(
        "--opvolging-elke",
        type=_seconds,
        metavar="SECONDEN",
        help=f"kijk zo vaak of er taken te doen zijn (nu: {_STANDAARD.opvolging.elke})",
    )
    start.add_argument(
        "--zonder-opvolging",
        action="store_const",
        const=True,
        help="doe dat hier niet; draai dan elke dag `deelkader opvolging uitvoeren`",
    )
    add_kader_or_bundle(start)
    add_json(start)
    start.set_defaults(organisatie=None)


def _port(tekst: str) -> int:
    if not tekst.isdecimal() or len(tekst) > len(str(_HOOGSTE_POORT)):
        raise argparse.ArgumentTypeError("Kies een getal van 0 tot en met 65535.")
    if int(tekst) > _HOOGSTE_POORT:
        raise argparse.ArgumentTypeError("Kies een getal van 0 tot en met 65535.")
    return int(tekst)


def _seconds(tekst: str) -> int:
    if tekst.isdecimal() and len(tekst) <= len(str(_LANGSTE_RONDE)):
        seconds = int(tekst)
        if 0 < seconds <= _LANGSTE_RONDE:
            return seconds
    raise argparse.ArgumentTypeError("Kies een getal van 1 tot en met 86400.")
