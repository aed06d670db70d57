# SPDX-License-Identifier: EUPL-1.2
"""
`deelkader logboek bewaar`: what is older than the retention period is gone.

Floor 7, `cli`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from deelkader.cli.installatie import open_logboek
from deelkader.cli.logboek_wis import show
from deelkader.cli.uitgang import Uitgang
from deelkader.service.dienst import local_today

if TYPE_CHECKING:
    import argparse


def run(arguments: argparse.Namespace) -> Uitgang:
    """Erase what is too old, or tell what that would be."""
    with open_logboek(arguments) as logboek:
        from deelkader.logboek.bewaren import expire
        from deelkader.logboek.wissen import Besluit

        besluit = Besluit(tuple(arguments.door), "bewaartermijn", arguments.proef)
        gewist = expire(logboek, local_today(), besluit)
    show(gewist, arguments)
    return Uitgang.GOED
