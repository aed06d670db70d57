# SPDX-License-Identifier: EUPL-1.2
"""
`deelkader gaten`: where the rules fall short, as people told.

Floor 7, `cli`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from deelkader.cli.installatie import open_logboek
from deelkader.cli.uitgang import Uitgang, print_json, quiet_pipe
from deelkader.cli.vraag import load_kader

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Iterator

    from deelkader.kader import Kader
    from deelkader.service.gaten import Gat


def run(arguments: argparse.Namespace) -> Uitgang:
    """Show the gaps, counted."""
    with open_logboek(arguments) as logboek:
        from deelkader.service.gaten import gaps

        found = gaps(logboek)
    if arguments.json:
        with quiet_pipe():
            print_json({"gaten": [gat.as_dict() for gat in found]})
        return Uitgang.GOED
    kader = load_kader(arguments.kader)
    with quiet_pipe():
        for line in _lines(found, kader):
            print(line)
    return Uitgang.GOED


def _lines(gaten: Iterable[Gat], kader: Kader) -> Iterator[str]:
    from deelkader.service.gaten import LIJST

    soorten = {w.id: w.label for w in kader.begrippen.lijsten.get(LIJST, ())}
    empty = True
    for gat in gaten:
        empty = False
        label = soorten.get(gat.soort, gat.soort)
        yield f"{gat.aantal} keer: {label}"
        where = "" if gat.gemeente is None else f", in {gat.gemeente}"
        yield f"    van {gat.van} naar {gat.naar}{where}"
        yield f"    gegevens: {', '.join(gat.gegevens)}"
        yield f"    doel: {gat.doel}, situatie: {gat.situatie}"
        yield f"    het antwoord was: {gat.uitkomst}"
    if empty:
        yield "Er is niets gemeld."
