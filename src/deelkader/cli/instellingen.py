# SPDX-License-Identifier: EUPL-1.2
"""
`deelkader instellingen`: what holds, and where it comes from; never a secret.

Also what turns the options of `start` into settings. Floor 7, `cli`.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from deelkader.cli.instellingbron import (
    Bron,
    Gelezen,
    InstellingenError,
    read_settings,
)
from deelkader.cli.instellingvorm import Opslag, groups
from deelkader.cli.uitgang import Uitgang, print_json, quiet_pipe, show_stop

if TYPE_CHECKING:
    import argparse

    from deelkader.cli.instellingvorm import Instellingen

# What `start` reads from its options that is a setting, and which.
OPTIES = {
    "per_beller": ("grenzen", "per_beller"),
    "host": ("adres", "host"),
    "port": ("adres", "port"),
    "data": ("opslag", "data"),
    "sleutels": ("opslag", "sleutels"),
    "hoofdsleutel": ("opslag", "hoofdsleutel"),
    "organisatie": ("opslag", "organisatie"),
    "kader": ("regels", "kader"),
    "kader_elke": ("regels", "elke"),
    "basis_url": ("adres", "basis_url"),
    "inlog_bestand": ("inlog", "bestand"),
    "opvolging_elke": ("opvolging", "elke"),
    "zonder_opvolging": ("opvolging", "uit"),
}
_BRON = {
    Bron.STANDAARD: "standaard",
    Bron.BESTAND: "bestand",
    Bron.OMGEVING: "omgeving",
    Bron.OPDRACHT: "opdracht",
}


def add_settings_file(parser: argparse.ArgumentParser) -> None:
    """Add the option that names the file with settings."""
    parser.add_argument(
        "--instellingen",
        metavar="BESTAND",
        help="een bestand met instellingen (deelkader.toml)",
    )


def settle(arguments: argparse.Namespace) -> Instellingen | None:
    """
    Put the settings that hold in *arguments*, and return them all.

    None: they cannot be used, and that was told.
    """
    found = _read(arguments)
    if found is None:
        return None
    for optie, (groep, naam) in OPTIES.items():
        setattr(arguments, optie, getattr(getattr(found.instellingen, groep), naam))
    return found.instellingen


def run(arguments: argparse.Namespace) -> Uitgang:
    """Show every setting, its value and its source."""
    found = _read(arguments)
    if found is None:
        return Uitgang.VERKEERD_GEBRUIK
    shown = _shown(found)
    with quiet_pipe():
        if arguments.json:
            print_json({"instellingen": shown})
        else:
            for one in shown:
                value = "niets" if one["waarde"] is None else one["waarde"]
                print(f"{one['naam']} = {value}  ({one['bron']})")
    return Uitgang.GOED


def _read(arguments: argparse.Namespace) -> Gelezen | None:
    given = {plek: getattr(arguments, naam, None) for naam, plek in OPTIES.items()}
    try:
        return read_settings(arguments.instellingen, os.environ, given)
    except InstellingenError as error:
        lines = ["Deze instellingen kloppen niet:"]
        lines += [f"  {p.pad or '/'} {p.code}: {p.boodschap}" for p in error.problemen]
        fouten = [problem.as_dict() for problem in error.problemen]
        show_stop(lines, fouten=fouten if arguments.json else None)
        return None


def _shown(found: Gelezen) -> list[dict[str, Any]]:
    return [
        {
            "naam": f"{groep}.{naam}",
            "waarde": _safe(found, groep, naam),
            "bron": _BRON[found.source(groep, naam)],
        }
        for groep, kind in groups().items()
        for naam in kind.model_fields
    ]


def _safe(found: Gelezen, groep: str, naam: str) -> Any:
    """Return a value as it may be shown: the address of a database can be a secret."""
    value = getattr(getattr(found.instellingen, groep), naam)
    if groep == "opslag" and f"{naam}_bestand" in Opslag.model_fields:
        bestand = found.source("opslag", f"{naam}_bestand")
        if bestand > found.source("opslag", naam):
            return f"staat in {naam}_bestand"
        return "een database" if "://" in str(value) else value
    return value
