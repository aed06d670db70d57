# SPDX-License-Identifier: EUPL-1.2
"""
`deelkader opvolging uitvoeren`: do the work whose day has come, once.

Floor 7, `cli`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from deelkader.cli.installatie import open_logboek
from deelkader.cli.uitgang import Uitgang, print_json, quiet_pipe
from deelkader.cli.vraag import choose_kader, require_kader

if TYPE_CHECKING:
    import argparse

    from deelkader.service.inhaalslag import Ronde


def run(arguments: argparse.Namespace) -> Uitgang:
    """Do all that is due, and tell what was done."""
    require_kader(arguments.kader)
    with open_logboek(arguments) as logboek:
        from deelkader.service.opvolging import Opvolging

        kader = choose_kader(arguments.kader, logboek).kader
        opvolging = Opvolging(kader, logboek)
        opvolging.require_on()
        rebuilt = opvolging.rebuild() if arguments.opnieuw else None
        ronde = opvolging.run_due(arguments.op)
    with quiet_pipe():
        if arguments.json:
            more = {} if rebuilt is None else {"opnieuw": rebuilt}
            print_json(ronde.as_dict() | more)
        else:
            for line in _lines(ronde, rebuilt):
                print(line)
    return Uitgang.STORING if ronde.mislukt else Uitgang.GOED


def _lines(ronde: Ronde, rebuilt: int | None) -> list[str]:
    found = []
    if ronde.mislukt:
        found.append(
            f"Niet alles is gelukt. Zaken die morgen opnieuw komen: {ronde.mislukt}."
        )
    if not ronde.zaken:
        found.append("Er was geen werk voor deze dag.")
    else:
        found.append(
            f"Bekeken zaken: {ronde.zaken}. Nieuwe of veranderde taken:"
            f" {ronde.taken}. Berichten: {ronde.berichten}."
        )
    if rebuilt is not None:
        found.append(f"Opnieuw gemaakt uit het logboek: {rebuilt} zaken.")
    return found
