# SPDX-License-Identifier: EUPL-1.2
"""
`deelkader matrix`: who may share what with whom, as a table or as CSV.

Floor 7, `cli`.
"""

from __future__ import annotations

import csv
import sys
from typing import TYPE_CHECKING, Any

from deelkader.cli.uitgang import StopError, Uitgang, print_json, quiet_pipe
from deelkader.kader import Kader

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable

    from deelkader.analyse.matrix import Cel

TEKENS = {
    "verplicht": ("!", "je moet dit delen"),
    "toegestaan": ("J", "ja"),
    "afwegen": ("W", "jij weegt"),
    "toestemming-nodig": ("T", "vraag eerst toestemming"),
    "feit-ontbreekt": ("?", "zoek dit eerst uit"),
    "overleg": ("O", "overleg eerst"),
    "verboden": ("N", "nee"),
}
_KERN = "kernpartijen"
_SITUATIES = (
    "hulpvraag",
    "lichte-zorgen",
    "niet-pluisgevoel",
    "redelijk-vermoeden",
    "acuut-onveilig",
)
_TOESTEMMING: dict[str, list[dict[str, Any]]] = {
    "geen": [],
    "gegeven": [{"status": "gegeven", "uitdrukkelijk": True}],
    "geweigerd": [{"status": "geweigerd"}],
}
_GEVERS = ("jeugdige", "ouder-1", "ouder-2", "betrokkene-1")


def run(arguments: argparse.Namespace) -> Uitgang:
    """Ask every cell and show them; a gap is a cell that no rule decides."""
    from deelkader.analyse.matrix import cells

    kader = Kader.standard() if arguments.kader is None else Kader.load(arguments.kader)
    delen = _parts(kader, arguments)
    found = list(cells(kader, delen, _fixed(arguments)))
    with quiet_pipe():
        if arguments.json:
            print_json([_as_dict(cel) for cel in found])
        elif arguments.csv:
            _write_csv(found)
        else:
            _show(found, delen)
    return Uitgang.GOED


def _parts(kader: Kader, arguments: argparse.Namespace) -> dict[str, tuple[str, ...]]:
    """Return the values of every part of the question."""
    kern = kader.begrippen.groepen.get(_KERN, ())
    chosen = {
        "van": arguments.van or kern,
        "naar": arguments.naar or kern,
        "gegevens": arguments.gegevens,
        "doel": arguments.doel,
        "situatie": arguments.situatie or _SITUATIES,
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


def _fixed(arguments: argparse.Namespace) -> dict[str, Any]:
    """Return what is the same in every question."""
    said = _TOESTEMMING[arguments.toestemming]
    feiten = {
        "leeftijd": arguments.leeftijd,
        "gezag": "gezamenlijk",
        "pet": "hulp",
        "pet_ontvanger": "hulp",
        "maatregel": [],
        "gi_rol": "preventief",
        "melder": arguments.melder,
    }
    return {
        "datum": arguments.datum,
        "feiten": feiten,
        "toestemmingen": [{"gever": g, **s} for g in _GEVERS for s in said],
    }


def _show(found: Iterable[Cel], delen: dict[str, tuple[str, ...]]) -> None:
    """Print one table per kind of data and purpose."""
    cells = {tuple(dict(cel.delen).values()): cel for cel in found}
    for gegeven in delen["gegevens"]:
        for doel in delen["doel"]:
            print(f"{gegeven}, voor {doel}")
            _show_one(cells, delen, (gegeven, doel))
            print()
    print("  ".join(f"{teken} {woorden}" for teken, woorden in TEKENS.values()))
    gaps = sum(cel.is_gat for cel in cells.values())
    print(f"{len(cells)} cellen, {gaps} zonder regel (*).")


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


def _write_csv(found: Iterable[Cel]) -> None:
    """Print one line per cell."""
    writer = csv.writer(sys.stdout, lineterminator="\n")
    for number, cel in enumerate(found):
        if not number:
            names = [deel for deel, _ in cel.delen]
            writer.writerow([*names, "uitkomst", "wie", "regels"])
        waarden = [waarde for _, waarde in cel.delen]
        writer.writerow(
            [*waarden, cel.uitkomst, " ".join(cel.wie), " ".join(cel.regels)]
        )


def _as_dict(cel: Cel) -> dict[str, Any]:
    return {
        **dict(cel.delen),
        "uitkomst": cel.uitkomst,
        "wie": list(cel.wie),
        "regels": list(cel.regels),
    }
