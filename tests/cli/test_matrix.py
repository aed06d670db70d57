# SPDX-License-Identifier: EUPL-1.2
"""The matrix shows what the engine answers, with the rules that decide."""

from __future__ import annotations

import csv
import io
import json

from tests.opstelling import run_command

from deelkader import Kader

KEUZES = (
    *("--van", "school", "veiligheidsteam"),
    *("--naar", "jeugdprofessional", "veilig-thuis"),
    *("--gegevens", "signaal-observatie", "bsn"),
)


def test_every_line_of_the_csv_is_what_the_engine_answers():
    """Asked again one by one, each line has the same outcome."""
    done = run_command("matrix", *KEUZES, "--csv")
    lines = list(csv.DictReader(io.StringIO(done.stdout.decode())))
    kader = Kader.standard()
    assert len(lines) == 2 * 2 * 2 * 5
    for line in lines:
        vraag = {
            "van": line["van"],
            "naar": line["naar"],
            "gegevens": [line["gegevens"]],
            "doel": line["doel"],
            "situatie": line["situatie"],
            "datum": "2026-11-22",
            "feiten": {
                "leeftijd": 14,
                "gezag": "gezamenlijk",
                "pet": "hulp",
                "pet_ontvanger": "hulp",
                "maatregel": [],
                "gi_rol": "preventief",
                "melder": False,
            },
        }
        oordeel = kader.evaluate(vraag)
        assert line["uitkomst"] == oordeel.uitkomst.value
        assert line["wie"].split() == list(oordeel.gegevens[0].wie)


def test_the_table_has_the_twenty_pairs_and_a_legend():
    """All core parties, every direction, and how many cells lack a rule."""
    text = run_command("matrix").stdout.decode()
    pairs = [line.split("  ")[0] for line in text.splitlines() if " -> " in line]
    assert len(set(pairs)) == 20
    assert "T vraag eerst toestemming" in text
    assert text.rstrip().endswith("100 cellen, 0 zonder regel (*).")


def test_each_cell_leads_to_its_rules():
    """The JSON names the rules of a cell; they exist in the kader."""
    cells = json.loads(run_command("matrix", *KEUZES, "--json").stdout)
    known = {regel.id for regel in Kader.standard().inhoud.alle_regels}
    assert all(cell["regels"] and set(cell["regels"]) <= known for cell in cells)


def test_a_word_that_does_not_exist_is_refused():
    """An unknown party: exit code 2, and where to look."""
    done = run_command("matrix", "--naar", "scool")
    assert done.returncode == 2
    assert "'scool' is geen waarde van 'naar'" in done.stderr.decode()
