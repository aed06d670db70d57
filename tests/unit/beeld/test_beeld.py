# SPDX-License-Identifier: EUPL-1.2
"""Every picture says the same three times: drawn, as a table, and as CSV."""

from __future__ import annotations

import csv
import io
from collections import Counter
from dataclasses import replace
from datetime import date
from functools import cache
from xml.etree import ElementTree as ET

import pytest
from tests.bdd.gelezen import FEATURES, features, kader, scenarios, zinnenboek

from deelkader import Kader
from deelkader.beeld.beeld import Beeld, as_csv, as_svg, as_text
from deelkader.beeld.bronnenkaart import source_map
from deelkader.beeld.dekking import coverage_map
from deelkader.beeld.geldigheid import calendar
from deelkader.beeld.matrix import difference, matrix, standard_choices
from deelkader.verhalen.antwoord import deciding
from deelkader.verhalen.lezen import scenarios_per_rule
from deelkader.verhalen.uitvoeren import run

DAG = "2026-11-22"
SVG = "{http://www.w3.org/2000/svg}"


@cache
def other() -> Kader:
    """Return the kader with another side of a contested point."""
    return kader().with_standpunten({"leeftijd-12-15": "jongere"})


@cache
def told():
    """Return how every scenario went."""
    return run(zinnenboek(), scenarios())


@cache
def pictures() -> dict[str, Beeld]:
    """Return every picture of this kader."""
    keuzes = standard_choices(kader(), DAG)
    found = (
        matrix(kader(), keuzes),
        difference(kader(), other(), keuzes),
        coverage_map(kader(), features(), told()),
        calendar(kader()),
        source_map(kader(), scenarios_per_rule(FEATURES)),
    )
    return {beeld.naam: beeld for beeld in found}


def drawing(beeld: Beeld) -> ET.Element:
    """Return the drawing as a reader of the file gets it."""
    return ET.fromstring(as_svg(beeld))  # noqa: S314 - our own picture


NAMEN = ("matrix", "verschil", "dekking", "geldigheid", "bronnen")


@pytest.mark.parametrize("naam", NAMEN)
def test_a_picture_tells_in_words_what_it_shows(naam):
    """A screen reader gets a title and a description, not only shapes."""
    beeld = pictures()[naam]
    tree = drawing(beeld)
    assert tree.get("role") == "img"
    named = {e.get("id"): e.text for e in tree if e.get("id")}
    assert tree.get("aria-labelledby", "").split() == list(named)
    assert list(named.values()) == [beeld.titel, beeld.uitleg]


@pytest.mark.parametrize("naam", NAMEN)
def test_no_field_is_only_a_colour(naam):
    """Every coloured field of a grid has a sign in it; every table is whole."""
    beeld = pictures()[naam]
    for group in drawing(beeld).iter(f"{SVG}g"):
        assert [e.text for e in group.iter(f"{SVG}text") if e.text]
    assert {len(rij) for rij in beeld.rijen} == {len(beeld.koppen)}
    lines = list(csv.reader(io.StringIO(as_csv(beeld))))
    assert lines == [list(beeld.koppen), *(list(rij) for rij in beeld.rijen)]


def test_the_drawn_matrix_has_a_field_per_line_of_the_table():
    """Nothing is drawn that the table does not say, and the other way round."""
    beeld = pictures()["matrix"]
    drawn = [
        group.findtext(f"{SVG}text", "").split(" ", 1)[1]
        for group in drawing(beeld).iter(f"{SVG}g")
    ]
    words = {"toestemming-nodig": "vraag eerst toestemming", "toegestaan": "ja"}
    words |= {"overleg": "overleg eerst", "verboden": "nee", "afwegen": "jij weegt"}
    words |= {"verplicht": "je moet dit delen"}
    uitkomsten = Counter(words[rij[7]] for rij in beeld.rijen)
    assert Counter(drawn) == uitkomsten


def test_a_difference_is_what_two_answers_differ():
    """Asked one by one, each line that is shown differs, and no other."""
    keuzes = standard_choices(kader(), DAG)
    shown = {rij[:7]: rij[7:] for rij in pictures()["verschil"].rijen}
    before = {rij[:7]: rij[7:] for rij in matrix(kader(), keuzes).rijen}
    after = {rij[:7]: rij[7:] for rij in matrix(other(), keuzes).rijen}
    assert set(shown) == {key for key in before if before[key] != after[key]}
    fewer = [rij for rij in shown.values() if rij[0] == "andere mensen"]
    assert fewer
    assert all(rij[1] == rij[2] for rij in fewer)


def test_wider_is_marked_with_more_than_a_colour():
    """A refusal that becomes a yes is an arrow up, a word and a dashed edge."""
    inhoud = kader().inhoud
    no = {"verbod", "overleg"}
    wider = Kader(
        replace(
            inhoud,
            hash="sha256:ruimer",
            regels=tuple(r for r in inhoud.regels if r.soort.value not in no),
            alle_regels=tuple(r for r in inhoud.alle_regels if r.soort not in no),
        )
    )
    beeld = difference(kader(), wider, standard_choices(kader(), DAG))
    marked = [
        vak
        for raster in beeld.rasters
        for _, vakken in raster.rijen
        for vak in vakken
        if vak.let_op
    ]
    assert len(marked) == len([rij for rij in beeld.rijen if rij[7] == "ruimer"]) > 0
    assert all(vak.teken == "▲" and vak.woorden.endswith("ruimer") for vak in marked)
    back = difference(wider, kader(), standard_choices(kader(), DAG))
    stricter = [rij for rij in back.rijen if rij[7] == "strenger"]
    assert len(stricter) == len(marked)


def test_the_coverage_map_counts_every_scenario():
    """What the map counts is what the scenarios touch, counted here again."""
    expected: Counter[tuple[str, str]] = Counter()
    for result in told():
        decided = deciding(result.verhaal.oordeel)
        expected.update((rule, "beslist") for rule in decided)
        expected.update((r, "genoemd") for r in result.scenario.regels - decided)
    beeld = pictures()["dekking"]
    assert Counter(rij[:2] for rij in beeld.rijen) == expected
    drawn: Counter[str] = Counter()
    for naam, vakken in beeld.rasters[0].rijen:
        drawn[naam] += sum(int(v.teken[1:]) for v in vakken if v.teken[:1] == "B")
    assert +drawn == Counter(
        {r: n for (r, hoe), n in expected.items() if hoe == "beslist"}
    )


def test_every_norm_and_every_rule_is_on_the_source_map():
    """A norm without a rule is in the table too; a rule hangs on all its norms."""
    rows = pictures()["bronnen"].rijen
    inhoud = kader().inhoud
    assert {rij[0] for rij in rows} == set(inhoud.bronnen)
    expected = {(b, r.id) for r in inhoud.alle_regels for b in r.bronnen}
    assert {(rij[0], rij[3]) for rij in rows if rij[3]} == expected


def test_the_calendar_shows_days_of_rules_and_reviews():
    """A rule with days of its own gets a bar, with or without an end."""
    inhoud = kader().inhoud
    first, second, *rest = inhoud.alle_regels
    begins = replace(first, geldig_vanaf=date(2027, 1, 1))
    ends = replace(second, geldig_tot=date(2026, 12, 31))
    changed = replace(inhoud, alle_regels=(begins, ends, *rest))
    fake = type("Nep", (), {"inhoud": changed})()
    rows = {rij[0]: rij[1:] for rij in calendar(fake).rijen}
    assert rows[first.id] == ("regel", "2027-01-01", "geen eind")
    assert rows[second.id] == ("regel", "", "2026-12-31")
    assert rows["Alle regels: kijk opnieuw"][1] == "2027-05-01"


def test_text_and_csv_are_safe_to_open():
    """A spreadsheet does no sums with a cell; a terminal gets short lines."""
    beeld = Beeld("x", "X", "uitleg", ("a",), (("=1+1",), ("w" * 99,)), ET.Element("g"))
    assert as_csv(beeld).splitlines()[1] == "'=1+1"
    assert max(map(len, as_text(beeld).splitlines())) == 60


def test_same_kader_same_bytes():
    """Drawn twice, a picture is the same file."""
    first = matrix(kader(), standard_choices(kader(), DAG))
    second = matrix(kader(), standard_choices(kader(), DAG))
    assert as_svg(first) == as_svg(second)
