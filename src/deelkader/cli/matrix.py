# SPDX-License-Identifier: EUPL-1.2
"""
`deelkader matrix`: who may share what with whom, as text, CSV, page or picture.

Floor 7, `cli`.
"""

from __future__ import annotations

import csv
import sys
from typing import TYPE_CHECKING, Any

from deelkader.beeld.uitkomsten import TEKENS
from deelkader.cli.bladzijde import print_page
from deelkader.cli.matrix_beeld import as_html
from deelkader.cli.uitgang import StopError, Uitgang, print_json, quiet_pipe
from deelkader.kader import Kader

if TYPE_CHECKING:
    import argparse

    from deelkader.analyse.matrix import Cel

    type_gevonden = dict[tuple[int, str], list[Cel]]

_WIE = ("leeftijd", "toestemming")


def run(arguments: argparse.Namespace) -> Uitgang:
    """Ask every cell and show them; a gap is a cell that no rule decides."""
    from deelkader.beeld.beeld import as_svg
    from deelkader.beeld.geldigheid import first_day
    from deelkader.beeld.matrix import Keuze, matrix

    kader = Kader.standard() if arguments.kader is None else Kader.load(arguments.kader)
    delen = _parts(kader, arguments)
    dag = arguments.datum or first_day(kader)
    keuzes = [
        Keuze(delen, leeftijd, zei, dag, arguments.melder)
        for leeftijd in arguments.leeftijd
        for zei in arguments.toestemming
    ]
    if arguments.html or arguments.svg:
        beeld = matrix(kader, keuzes)
        with quiet_pipe():
            if arguments.html:
                print_page(as_html(kader, beeld))
            else:
                sys.stdout.write(as_svg(beeld))
        return Uitgang.GOED
    found = {(k.leeftijd, k.toestemming): k.cells(kader) for k in keuzes}
    with quiet_pipe():
        if arguments.json:
            print_json(
                [_as_dict(*key, cel) for key, some in found.items() for cel in some]
            )
        elif arguments.csv:
            _write_csv(found)
        else:
            _show(found, delen)
    return Uitgang.GOED


def _parts(kader: Kader, arguments: argparse.Namespace) -> dict[str, tuple[str, ...]]:
    """Return the values of every part of the question."""
    from deelkader.beeld.matrix import KERN, SITUATIES

    kern = kader.begrippen.groepen.get(KERN, ())
    chosen = {
        "van": arguments.van or kern,
        "naar": arguments.naar or kern,
        "gegevens": arguments.gegevens,
        "doel": arguments.doel,
        "situatie": arguments.situatie or SITUATIES,
    }
    for deel, waarden in chosen.items():
        known = kader.begrippen.feiten[deel].waarde
        for waarde in waarden:
            if waarde not in known:
                raise StopError(
                    Uitgang.VERKEERD_GEBRUIK,
                    "onbekende-waarde",
                    f"'{waarde}' is geen waarde van '{deel}'. Zie docs/begrippen.md.",
                )
    return {deel: tuple(waarden) for deel, waarden in chosen.items()}


def _show(found: type_gevonden, delen: dict[str, tuple[str, ...]]) -> None:
    """Print one table per age, consent, kind of data and purpose."""
    for (leeftijd, zei), some in found.items():
        cells = {tuple(dict(cel.delen).values()): cel for cel in some}
        for gegeven in delen["gegevens"]:
            for doel in delen["doel"]:
                print(f"{gegeven}, voor {doel}; {leeftijd} jaar, toestemming: {zei}")
                _show_one(cells, delen, (gegeven, doel))
                print()
    print("  ".join(f"{teken} {woorden}" for teken, woorden, _ in TEKENS.values()))
    every = [cel for some in found.values() for cel in some]
    gaps = sum(cel.is_gat for cel in every)
    print(f"{len(every)} cellen, {gaps} zonder regel (*).")


def _show_one(
    cells: dict[tuple[str, ...], Cel],
    delen: dict[str, tuple[str, ...]],
    about: tuple[str, str],
) -> None:
    situaties = delen["situatie"]
    width = max(len(f"{v} -> {n}") for v in delen["van"] for n in delen["naar"])
    print(" " * width, *situaties)
    for van in delen["van"]:
        for naar in delen["naar"]:
            row = [cells.get((van, naar, *about, s)) for s in situaties]
            if not any(row):
                continue
            signs = [
                f"{TEKENS[cel.uitkomst][0]}{'*' if cel.is_gat else ''}".center(len(s))
                for cel, s in zip(row, situaties, strict=True)
                if cel is not None
            ]
            print(f"{van} -> {naar}".ljust(width), *signs)


def _write_csv(found: type_gevonden) -> None:
    """Print one line per cell."""
    writer = csv.writer(sys.stdout, lineterminator="\n")
    lines = [(key, cel) for key, some in found.items() for cel in some]
    for number, (key, cel) in enumerate(lines):
        if not number:
            names = [deel for deel, _ in cel.delen]
            writer.writerow([*names, *_WIE, "uitkomst", "wie", "regels"])
        waarden = [waarde for _, waarde in cel.delen]
        answer = cel.uitkomst, " ".join(cel.wie), " ".join(cel.regels)
        writer.writerow([*waarden, *key, *answer])


def _as_dict(leeftijd: int, zei: str, cel: Cel) -> dict[str, Any]:
    return {
        **dict(cel.delen),
        **dict(zip(_WIE, (leeftijd, zei), strict=True)),
        "uitkomst": cel.uitkomst,
        "wie": list(cel.wie),
        "regels": list(cel.regels),
    }
