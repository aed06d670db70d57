# SPDX-License-Identifier: EUPL-1.2
"""`deelkader beeld`: pictures from the command line."""

from __future__ import annotations

import json
from xml.etree import ElementTree as ET

from tests.opstelling import call_command, run_command


def test_a_picture_as_svg_csv_table_and_json():
    """One picture, four forms."""
    svg = run_command("beeld", "geldigheid", "--vorm", "svg").stdout.decode()
    assert ET.fromstring(svg).get("role") == "img"  # noqa: S314 - our own picture
    lines = call_command("beeld", "geldigheid", "--vorm", "csv").stdout.decode()
    found = json.loads(call_command("beeld", "geldigheid", "--json").stdout)
    assert len(lines.splitlines()) == len(found["rijen"]) + 1
    assert "geen eind" in call_command("beeld", "geldigheid").stdout.decode()


def test_sources_of_one_norm():
    """Only what was asked for; a slip is wrong use, and all are named."""
    one = call_command("beeld", "bronnen", "--norm", "leerplicht-21a", "--vorm", "csv")
    assert "verzuim-melden" in one.stdout.decode()
    wrong = call_command("beeld", "bronnen", "--norm", "bestaat-niet", "ook-niet")
    assert wrong.returncode == 2
    assert "bestaat-niet, ook-niet" in wrong.stderr.decode()


def test_a_difference_wants_one_thing_to_compare_with():
    """Neither, or both, is wrong use."""
    both = ("--oud", "rules", "--standpunt", "leeftijd-12-15/jongere")
    for options in ((), both):
        done = call_command("beeld", "verschil", *options)
        assert done.returncode == 2
        assert "één van de twee" in done.stderr.decode()
