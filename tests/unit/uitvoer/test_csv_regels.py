# SPDX-License-Identifier: EUPL-1.2
"""The table: what Excel reads, what it may not run, and a file per month."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.unit.uitvoer.proefregels import (
    JEUGDIGE,
    TIJD,
    VRAGER,
    andere_regel,
    gewiste_regel,
    kader,
    met_personen,
    oordeelregel,
)

from deelkader.uitvoer import csv_regels
from deelkader.uitvoer.fout import UitvoerError
from deelkader.uitvoer.regel import Regel
from deelkader.uitvoer.telling import Telling


def table(*regels: Regel) -> list[dict[str, str]]:
    """Return the rows as another reader of CSV sees them."""
    uit = io.StringIO(newline="")
    csv_regels.write(regels, uit)
    text = uit.getvalue()
    assert text.startswith("\ufeff")
    return list(csv.DictReader(io.StringIO(text[1:], newline=""), delimiter=";"))


def test_an_answer_is_a_row_in_dutch() -> None:
    """Every column of the mentor's question; facts are not among them."""
    (row,) = table(oordeelregel())

    regels, voorwaarden = row.pop("regels"), row.pop("voorwaarden")
    assert row == {
        "nummer": "1",
        "id": "01KAMXT9Z8Q0M7M4B6W3000001",
        "tijd (UTC)": TIJD,
        "soort": "oordeel",
        "inhoud": "open",
        "personen": "open",
        "van": "jeugdprofessional",
        "naar": "school",
        "gegevens": "betrokkenheid",
        "doel": "onderwijs-ondersteunen",
        "situatie": "hulpvraag",
        "datum van de vraag": "2026-11-22",
        "uitkomst": "toestemming-nodig",
        "ontbreekt": "",
        "kader": kader().versie.versie,
        "jeugdige": JEUGDIGE,
        "vrager": VRAGER["id"],
        "rol": VRAGER["rol"],
        "organisatie": VRAGER["organisatie"],
    }
    assert "toestemming-hulp-naar-school" in regels.split(", ")
    assert "minimaliseren" in voorwaarden.split(", ")


def test_erased_closed_and_other_lines_keep_a_row_of_their_own() -> None:
    """What cannot be shown is said, never left out."""
    closed = met_personen(oordeelregel(nr=3), None)
    shut = Regel(
        4,
        "01KAMXT9Z8Q0M7M4B6W3000004",
        TIJD,
        "oordeel",
        "ab" * 16,
        None,
        None,
        gewist=False,
    )
    rows = table(gewiste_regel(1), andere_regel(2), closed, shut)

    assert [(row["nummer"], row["inhoud"], row["personen"]) for row in rows] == [
        ("1", "gewist", "gewist"),
        ("2", "open", "open"),
        ("3", "open", "niet geopend"),
        ("4", "niet geopend", "niet geopend"),
    ]
    assert rows[0]["naar"] == rows[3]["naar"] == rows[2]["jeugdige"] == ""


@pytest.mark.parametrize(
    "start",
    ["=1+1", "+1", "-1", "@som", "\t=1", "\r=1", "  =1", "\uff1d1", "\uff0b1", "\n+1"],
)
def test_a_formula_from_outside_is_shown_and_not_run(start: str) -> None:
    """Who asks chooses these texts; a spreadsheet would run them."""
    personen: dict[str, Any] = {
        "jeugdige": start,
        "vrager": {"id": start, "rol": start, "organisatie": start},
    }
    (row,) = table(oordeelregel(personen=personen))

    for kolom in ("jeugdige", "vrager", "rol", "organisatie"):
        assert row[kolom] == "'" + start


@given(st.text(max_size=12))
def test_no_text_whatever_starts_a_formula(text: str) -> None:
    """Whatever it is: the cell does not start one, and the text is still there."""
    cell = csv_regels.cell(text)

    assert isinstance(cell, str)
    assert cell.removeprefix("'") == text.removeprefix("'") or cell == "'" + text
    assert not cell.strip().startswith(("=", "+", "-", "@"))
    assert not cell.startswith(("\t", "\r", "\n"))


@pytest.mark.parametrize("code", ["12e456", "0001", "1.5", "7"])
def test_a_code_that_looks_like_a_number_stays_a_code(code: str) -> None:
    """Excel would show 12e456 as infinite and 0001 as 1."""
    (row,) = table(oordeelregel(personen={"jeugdige": code}))

    assert row["jeugdige"] == "'" + code


def test_separators_and_new_lines_stay_inside_their_cell() -> None:
    """A semicolon, a quote or a new line does not start a cell."""
    text = 'a;b"c\r\nd;=1'
    (row,) = table(oordeelregel(personen={"jeugdige": text, "vrager": VRAGER}))

    assert row["jeugdige"] == text
    assert row["vrager"] == VRAGER["id"]


def test_every_month_has_a_file_of_its_own(tmp_path: Path) -> None:
    """Lines go to the month of their time (UTC), in order, each once."""
    times = [
        "2026-10-31T23:59:59.999Z",
        "2026-11-01T00:00:00.000Z",
        "2026-11-30T12:00:00.000Z",
        "2027-01-01T00:00:00.000Z",
    ]
    regels = [oordeelregel(nr=i, tijd=tijd) for i, tijd in enumerate(times, start=1)]
    counts = csv_regels.write_months(iter(regels), tmp_path)

    numbers = {}
    for path in tmp_path.iterdir():
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file, delimiter=";"))
        numbers[path.name] = [row["nummer"] for row in rows]
    assert numbers == {
        "logboek-2026-10.csv": ["1"],
        "logboek-2026-11.csv": ["2", "3"],
        "logboek-2027-01.csv": ["4"],
    }
    assert counts["2026-11"] == Telling(regels=2, gebruikt=2, geschreven=2)


def test_no_lines_give_no_files(tmp_path: Path) -> None:
    """An empty log has no month."""
    assert csv_regels.write_months([], tmp_path) == {}
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_there_is_never_overwritten(tmp_path: Path) -> None:
    """An earlier export stays as it was."""
    path = tmp_path / "logboek-2026-11.csv"
    path.write_text("eerder", encoding="utf-8")

    with pytest.raises(UitvoerError) as caught:
        csv_regels.write_months([oordeelregel()], tmp_path)
    assert caught.value.code == "uitvoer-bestaat-al"
    assert path.read_text(encoding="utf-8") == "eerder"


def test_lines_out_of_order_are_refused(tmp_path: Path) -> None:
    """A month that comes twice would lose one of its halves."""
    regels = [
        oordeelregel(nr=1, tijd="2026-11-01T00:00:00.000Z"),
        oordeelregel(nr=2, tijd="2026-10-01T00:00:00.000Z"),
    ]
    with pytest.raises(UitvoerError) as caught:
        csv_regels.write_months(regels, tmp_path)
    assert caught.value.code == "uitvoer-volgorde"
