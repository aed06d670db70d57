# SPDX-License-Identifier: EUPL-1.2
"""
`deelkader exporteer`: the rules for another engine.

Floor 7, `cli`.
"""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from deelkader.cli.ontleder import Ontleder, add_json
from deelkader.cli.uitgang import StopError, Uitgang, print_json, quiet_pipe
from deelkader.kader import Kader

if TYPE_CHECKING:
    import argparse

_NAMEN = ("beleid.cedar", "schema.cedarschema", "vragen.json")


def add_to(commands: argparse._SubParsersAction[Ontleder]) -> None:
    """Add the command."""
    exporteer = commands.add_parser(
        "exporteer",
        help="geef de regels aan een ander systeem",
        description="Geef de regels aan een ander systeem. cedar: wat mag en wat niet,"
        " als beleid voor Cedar. Wat daar niet in past, staat in docs/cedar.md.",
    )
    exporteer.add_argument("soort", choices=("cedar",), help="voor welk systeem")
    exporteer.add_argument("map", metavar="MAP", help="een nieuwe map")
    exporteer.add_argument(
        "--datum", required=True, metavar="DAG", help="de regels van deze dag"
    )
    exporteer.add_argument(
        "--kader", metavar="MAP", help="de map met regels (nu: de eigen regels)"
    )
    add_json(exporteer)


def run(arguments: argparse.Namespace) -> Uitgang:
    """Write the files in a new folder; nothing that is there is touched."""
    from deelkader.cedar import to_cedar

    target = Path(arguments.map)
    problems = []
    dag = _day(arguments.datum)
    if dag is None:
        problems.append(f"'{arguments.datum}' is geen dag. Schrijf 2026-11-22.")
    if target.exists() or target.is_symlink():
        problems.append(f"{target} is er al. Kies een nieuwe map.")
    if problems or dag is None:
        raise StopError(Uitgang.VERKEERD_GEBRUIK, "exporteren", "\n".join(problems))
    kader = Kader.standard() if arguments.kader is None else Kader.load(arguments.kader)
    inhoud = kader.inhoud
    if not inhoud.geldig_vanaf <= dag <= inhoud.geldig_tot:
        raise StopError(
            Uitgang.VERKEERD_GEBRUIK, "exporteren", f"Dit kader geldt niet op {dag}."
        )
    made = to_cedar(kader, dag)
    asking = json.dumps(made.as_dict(), ensure_ascii=False, indent=1) + "\n"
    try:
        target.mkdir(parents=True)
        for naam, tekst in zip(_NAMEN, (made.beleid, made.schema, asking), strict=True):
            (target / naam).write_text(tekst, encoding="utf-8")
    except OSError as error:
        said = f"Hier kunnen we niet schrijven: {target}."
        raise StopError(Uitgang.VERKEERD_GEBRUIK, "exporteren", said) from error
    with quiet_pipe():
        if arguments.json:
            print_json({"map": arguments.map, "bestanden": list(_NAMEN)})
        else:
            print(f"{', '.join(_NAMEN)} staan in {target}.")
    return Uitgang.GOED


def _day(tekst: str) -> date | None:
    try:
        return date.fromisoformat(tekst)
    except ValueError:
        return None
