# SPDX-License-Identifier: EUPL-1.2
"""The matrix shows what the engine answers, with the rules that decide."""

from __future__ import annotations

import csv
import io
import json
import shutil
from html.parser import HTMLParser
from xml.etree import ElementTree as ET

from tests.bdd.gelezen import HOOFDMAP
from tests.opstelling import call_command, run_command

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
    text = call_command("matrix").stdout.decode()
    pairs = [line.split("  ")[0] for line in text.splitlines() if " -> " in line]
    assert len(set(pairs)) == 20
    assert "T vraag eerst toestemming" in text
    assert text.rstrip().endswith("100 cellen, 0 zonder regel (*).")


def test_each_cell_leads_to_its_rules():
    """The JSON names the rules of a cell; they exist in the kader."""
    cells = json.loads(call_command("matrix", *KEUZES, "--json").stdout)
    known = {regel.id for regel in Kader.standard().inhoud.alle_regels}
    assert all(cell["regels"] and set(cell["regels"]) <= known for cell in cells)


def test_a_word_that_does_not_exist_is_refused():
    """An unknown party: exit code 2, and where to look."""
    done = call_command("matrix", "--naar", "scool")
    assert done.returncode == 2
    assert "'scool' is geen waarde van 'naar'" in done.stderr.decode()


class _Lezer(HTMLParser):
    """Collects the links, the ids and the cells of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.links: set[str] = set()
        self.ids: set[str] = set()
        self.cellen: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = dict(attrs)
        if tag == "a":
            self.links.add(str(said["href"]).removeprefix("#"))
        if tag == "td":
            self.cellen.append(str(said["class"]))
        if "id" in said:
            self.ids.add(str(said["id"]))


def test_the_page_leads_from_every_cell_to_its_rules():
    """One cell per answer, every link has a place, and the rules name their norm."""
    text = call_command("matrix", *KEUZES, "--html").stdout.decode()
    page = _Lezer()
    page.feed(text)
    answers = json.loads(call_command("matrix", *KEUZES, "--json").stdout)
    assert sorted(c.split()[0] for c in page.cellen) == sorted(
        f"u-{a['uitkomst']}" for a in answers
    )
    named = {regel for a in answers for regel in a["regels"]}
    assert page.links == named == page.ids
    assert "uavg-46" in text
    assert text.startswith("<!doctype html>\n<html lang=")


def test_the_picture_has_every_cell_with_its_words():
    """An SVG that parses: a square per answer, with outcome and rules in its title."""
    more = ("--leeftijd", "11", "16", "--toestemming", "geen", "gegeven")
    done = call_command("matrix", *KEUZES, *more, "--svg")
    svg = ET.fromstring(done.stdout)  # noqa: S314 - our own picture
    space = {"s": "http://www.w3.org/2000/svg"}
    assert len(svg.findall(".//s:g/s:rect", space)) == 2 * 2 * 2 * 5 * 4
    titles = [t.text or "" for t in svg.findall(".//s:g/s:title", space)]
    assert any(t.startswith("nee: ") and "verbod-bsn" in t for t in titles)


def test_ages_and_consent_stand_in_every_line():
    """Several ages and kinds of consent at once: each line says which it is."""
    more = ("--leeftijd", "11", "16", "--toestemming", "geen", "geweigerd")
    done = call_command("matrix", *KEUZES, *more, "--csv")
    lines = list(csv.DictReader(io.StringIO(done.stdout.decode())))
    kinds = {(line["leeftijd"], line["toestemming"]) for line in lines}
    assert kinds == {(a, t) for a in ("11", "16") for t in ("geen", "geweigerd")}


def test_rules_of_other_days_are_asked_about_on_their_own_day(tmp_path):
    """Without a day it is that of the version, also when today lies beyond it."""
    rules = tmp_path / "rules"
    shutil.copytree(HOOFDMAP / "rules", rules)
    kader = rules / "kader.yaml"
    text = kader.read_text("utf-8")
    old = text.replace(
        'versie: "2026-11-22"', 'versie: "2026-03-01"\ngeldig_tot: "2026-06-30"'
    )
    assert old != text
    kader.write_text(old, encoding="utf-8")
    one = ("--van", "jeugdprofessional", "--naar", "school", "--kader", str(rules))
    assert call_command("matrix", *one).returncode == 0
    late = call_command("matrix", *one, "--datum", "2026-11-22")
    assert late.returncode == 3
