# SPDX-License-Identifier: EUPL-1.2
"""
`deelkader migreer`: bring the tables of a store to those of this version.

Responsible for which stores there are. Floor 7, `cli`.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from deelkader.cli.installatie import require_packages
from deelkader.cli.uitgang import StopError, Uitgang, print_json

if TYPE_CHECKING:
    import argparse

    from deelkader.opslag import Inrichting


def run(arguments: argparse.Namespace) -> Uitgang:
    """Migrate the log, and the keys when they are there; say what happened."""
    require_packages()
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
    from deelkader.logboek import Plaatsen

    data = arguments.data
    found = [("logboek", data, log)]
    if arguments.sleutels:
        found.append(("sleutels", arguments.sleutels, sleutels))
    elif "://" not in data:
        beside = Path(Plaatsen.of(data).sleutels)
        if (beside / sleutels.bestand).exists():
            found.append(("sleutels", str(beside), sleutels))
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
