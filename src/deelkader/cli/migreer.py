# SPDX-License-Identifier: EUPL-1.2
"""
`deelkader migreer`: bring the tables of a store to those of this version.

Responsible for which stores there are. Floor 7, `cli`.
"""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from deelkader.cli.opdrachten import STANDAARD_DATA
from deelkader.cli.uitgang import StopError, Uitgang, print_json

if TYPE_CHECKING:
    import argparse

    from deelkader.opslag import Inrichting

_NODIG = ("alembic", "sqlalchemy")


def run(arguments: argparse.Namespace) -> Uitgang:
    """Migrate the log, and the keys when they are there; say what happened."""
    _require_packages()
    from deelkader.opslag import LOG, SLEUTELS

    found = _stores(arguments, LOG, SLEUTELS)
    done = [_migrate(naam, waar, soort) for naam, waar, soort in found]
    if arguments.json:
        print_json({"gemigreerd": done})
        return Uitgang.GOED
    for one in done:
        if one["oud"] == one["nieuw"]:
            print(f"{one['deel']}: niets te doen.")
        elif one["oud"] is None:
            print(f"{one['deel']}: nieuw gemaakt ({one['nieuw']}).")
        else:
            print(f"{one['deel']}: bijgewerkt van {one['oud']} naar {one['nieuw']}.")
    return Uitgang.GOED


def _stores(
    arguments: argparse.Namespace, log: Inrichting, sleutels: Inrichting
) -> list[tuple[str, str, Inrichting]]:
    """Return which stores to migrate: their name, their place, and what they hold."""
    if arguments.data and arguments.adres:
        raise StopError(
            Uitgang.VERKEERD_GEBRUIK,
            "verkeerd-gebruik",
            "Kies --data of --adres, niet allebei.",
        )
    data = arguments.data or STANDAARD_DATA
    found = [("logboek", arguments.adres or data, log)]
    if arguments.sleutels:
        found.append(("sleutels", arguments.sleutels, sleutels))
    elif not arguments.adres and (Path(data) / sleutels.bestand).exists():
        found.append(("sleutels", data, sleutels))
    for _, waar, soort in found:
        # WHY: migrating never makes a store that was not there.
        if "://" not in waar and not (Path(waar) / soort.bestand).exists():
            raise StopError(
                Uitgang.VERKEERD_GEBRUIK,
                "geen-map",
                f"Daar staat geen logboek: {Path(waar) / soort.bestand}.",
            )
    return found


def _migrate(naam: str, waar: str, soort: Inrichting) -> dict[str, str | None]:
    from deelkader.opslag import Opslag

    opened = Opslag.migrate(waar, soort)
    opened.close()
    return {"deel": naam, "oud": opened.vorige_versie, "nieuw": soort.versie}


def _require_packages() -> None:
    missing = [name for name in _NODIG if find_spec(name) is None]
    if missing:
        raise StopError(
            Uitgang.VERKEERD_GEBRUIK,
            "extra-ontbreekt",
            f"Dit ontbreekt: {', '.join(missing)}."
            ' Installeer het met: pip install "deelkader[logboek]"',
        )
