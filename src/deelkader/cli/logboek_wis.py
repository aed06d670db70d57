# SPDX-License-Identifier: EUPL-1.2
"""
`deelkader logboek wis`: what is kept about one person is gone, for ever.

Floor 7, `cli`.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from deelkader.cli.installatie import open_logboek
from deelkader.cli.uitgang import Uitgang, print_json, quiet_pipe

if TYPE_CHECKING:
    import argparse

    from deelkader.logboek.wissen import Gewist


def run(arguments: argparse.Namespace) -> Uitgang:
    """Erase, or tell what would be erased."""
    with open_logboek(arguments) as logboek:
        from deelkader.logboek.wissen import Besluit, erase_person

        besluit = Besluit(tuple(arguments.door), arguments.reden, arguments.proef)
        gewist = erase_person(logboek, _person(arguments.persoon), besluit)
    show(gewist, arguments)
    return Uitgang.GOED


def show(gewist: Gewist, arguments: argparse.Namespace) -> None:
    """Tell what is gone, or would be."""
    with quiet_pipe():
        if arguments.json:
            print_json(
                {
                    "proef": arguments.proef,
                    "regels": gewist.regels,
                    "stukken": gewist.stukken,
                    "bewijs": gewist.bewijs and gewist.bewijs.as_dict(),
                }
            )
            return
        for line in _lines(gewist, proef=arguments.proef):
            print(line)


def _lines(gewist: Gewist, *, proef: bool) -> list[str]:
    what = f"{gewist.regels} regels en {gewist.stukken} andere stukken"
    if proef:
        return [f"Proef: {what} zouden gewist worden. Er is niets gewist."]
    if gewist.bewijs is None:
        return ["Er is niets dat zo oud is. Er is niets gewist."]
    return [
        f"Gewist: {what}. De inhoud is weg, het bewijs klopt nog.",
        f"Dat dit is gedaan, staat op regel {gewist.bewijs.regelnummer}.",
        "Heb je nog een oude kopie van de hoofdsleutel? Vernietig die.",
    ]


def _person(said: str) -> str:
    return sys.stdin.readline().strip() if said == "-" else said
