# SPDX-License-Identifier: EUPL-1.2
"""
The twenty directed pairs of the core, cell by cell, as a jurist wrote them down.

`tests/data/kernparen.csv` holds the letters of that table with what they mean for
one kind of data; more outcomes in one cell are all defensible.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest

from deelkader import Kader, Oordeel

BESTAND = Path(__file__).parents[1] / "data" / "kernparen.csv"


@cache
def cellen() -> tuple[Mapping[str, str], ...]:
    """Return every line of the table."""
    with BESTAND.open(encoding="utf-8", newline="") as tabel:
        return tuple(csv.DictReader(tabel))


@cache
def kader() -> Kader:
    """Return the kader of this repository."""
    return Kader.standard()


def ask(cel: Mapping[str, str]) -> Oordeel:
    """Ask about a youth of 14 whose parents share gezag, in the role of help."""
    return kader().evaluate(
        {
            "van": cel["van"],
            "naar": cel["naar"],
            "gegevens": [cel["gegeven"]],
            "doel": cel["doel"],
            "situatie": cel["situatie"],
            "datum": "2026-11-22",
            "feiten": {
                "pet": "hulp",
                "pet_ontvanger": "hulp",
                "leeftijd": 14,
                "gezag": "gezamenlijk",
                "maatregel": [],
                "gi_rol": "preventief",
                "onderwijssoort": "vo",
                "melder": cel["melder"] == "ja",
                "omstandigheden": {
                    "geheim-adres": False,
                    "dreiging-tegen-melder": False,
                    "omgang-ontzegd": False,
                },
            },
        }
    )


def named(cel: Mapping[str, str]) -> str:
    """Return a name for a line."""
    return "-".join(cel[k] for k in ("paar", "kolom", "doel", "gegeven"))


def test_alle_twintig_paren() -> None:
    """Every directed pair has at least one line."""
    assert {str(n) for n in range(1, 21)} == {cel["paar"] for cel in cellen()}


@pytest.mark.parametrize("cel", cellen(), ids=named)
def test_cel(cel: Mapping[str, str]) -> None:
    """A cell has an outcome that its letter stands for, decided by a named rule."""
    oordeel = ask(cel)
    uitkomst = str(oordeel.uitkomst)
    assert uitkomst in cel["uitkomst"].split()
    gronden = oordeel.gegevens[0].gronden
    assert any(gronden.values()), "no rule decided this"


@pytest.mark.parametrize(
    "cel", [cel for cel in cellen() if cel["alternatief"]], ids=named
)
def test_andere_weg(cel: Mapping[str, str]) -> None:
    """A cell that points elsewhere shows that way."""
    oordeel = ask(cel)
    assert cel["alternatief"] in {a.naar for a in oordeel.alternatieven}
