# SPDX-License-Identifier: EUPL-1.2
"""
`deelkader logboek bewaartermijn`: choose how long lines are kept.

Floor 7, `cli`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from deelkader.cli.installatie import open_logboek
from deelkader.cli.uitgang import Uitgang, print_json, quiet_pipe

if TYPE_CHECKING:
    import argparse


def run(arguments: argparse.Namespace) -> Uitgang:
    """Set the term; two people decide, and it is logged."""
    with open_logboek(arguments) as logboek:
        from deelkader.logboek.bewaren import Termijn, set_term
        from deelkader.logboek.wissen import Besluit

        termijn = Termijn(arguments.jaren, arguments.maanden)
        besluit = Besluit(tuple(arguments.door), arguments.reden)
        bewijs = set_term(logboek, termijn, besluit)
    with quiet_pipe():
        if arguments.json:
            print_json({"bewijs": bewijs.as_dict()})
        else:
            print(
                f"Gekozen: {termijn.jaren} jaar over personen, {termijn.maanden}"
                f" maanden zonder persoon. Dat staat op regel {bewijs.regelnummer}."
            )
    return Uitgang.GOED
