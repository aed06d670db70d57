# SPDX-License-Identifier: EUPL-1.2
"""The commands for who writes rules: proofs and differences."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest
from tests.opstelling import WORTEL, call_command, run_command

from deelkader.kader import standard_folder

REGEL = 'behalve: {gegevens: "@altijd-bijzonder"}'
MINDER = 'behalve: {gegevens: ["@altijd-bijzonder", betrokkenheid]}'


@pytest.fixture
def nieuw(tmp_path: Path) -> Path:
    """Return a copy of the shipped rules in which one line is stricter."""
    folder = tmp_path / "nieuw"
    shutil.copytree(standard_folder(), folder)
    file = folder / "wet" / "hulp-naar-school.yaml"
    text = file.read_text(encoding="utf-8")
    assert REGEL in text
    file.write_text(text.replace(REGEL, MINDER, 1), encoding="utf-8")
    return folder


def test_guarantees_are_proven_in_words_and_as_json():
    """The number of proven sentences is said, and nothing else is found."""
    words = call_command("controleer", "--formeel")
    assert (words.returncode, words.stderr) == (0, b"")
    assert "garanties zijn bewezen voor alle vragen." in words.stdout.decode()
    machine = json.loads(call_command("controleer", "--formeel", "--json").stdout)
    assert machine["fouten"] == []
    assert machine["kader"]["bewezenGaranties"] >= 25


def test_a_false_guarantee_is_refused_with_its_place(nieuw):
    """A sentence that is not true ends with 3, at its line, with what to do."""
    file = nieuw / "garanties.yaml"
    file.write_text(
        '- id: onwaar\n  zin: "School hoort nooit iets"\n  als: {naar: school}\n'
        "  hoogstens: verboden\n  bronnen: [avg-5-b]\n",
        encoding="utf-8",
    )
    done = call_command("controleer", "--formeel", nieuw)
    text = done.stdout.decode()
    assert done.returncode == 3
    assert text.startswith("garanties.yaml:1:7 R100 Deze garantie klopt niet: ")
    assert "Vraag daarvoor de FG." in text


def test_a_changed_line_breaks_a_guarantee_and_a_scenario(nieuw):
    """Both are told at once, the guarantee first, each with what to do."""
    file = nieuw / "wet" / "hulp-naar-school.yaml"
    text = file.read_text(encoding="utf-8")
    was = "soort: toestemming\n  as: geheimhouding\n  uitdrukkelijk: true"
    assert was in text
    wider = "soort: spreekrecht\n  as: geheimhouding"
    file.write_text(text.replace(was, wider, 1), encoding="utf-8")
    features = ("--features", WORTEL / "features")
    done = call_command("controleer", nieuw, *features, "--formeel")
    said = done.stdout.decode()
    assert done.returncode == 3
    broken = "R100 Deze garantie klopt niet: Medische gegevens gaan nooit naar school"
    assert 0 <= said.index(broken) < said.index("R082 Het scenario")
    assert "Scenario: Medische gegevens gaan nooit naar school" in said


def test_a_difference_is_counted_with_an_example(nieuw):
    """One changed line: what gets stricter, how often, and one situation."""
    done = run_command("verschil", standard_folder(), nieuw)
    text = done.stdout.decode()
    assert done.returncode == 0
    assert "STRENGER: toestemming-nodig -> overleg (niemand zei iets)" in text
    assert "gegevens: dat de jeugdige hulp krijgt" in text
    assert "  Scenario: strenger: van toestemming-nodig naar overleg" in text
    assert "vraagt: mag de mentor weten dat Bram hulp krijgt" in text
    assert "Laat de FG meekijken." in text


def test_wider_can_be_refused_and_json_holds_the_question(nieuw):
    """With --eis-niet-ruimer a wider answer ends with 3; the JSON can be asked."""
    done = call_command(
        "verschil", standard_folder(), nieuw, "--eis-niet-ruimer", "--json"
    )
    found = json.loads(done.stdout)
    assert done.returncode == 3
    assert found["aantallen"]["ruimer"] > 0
    assert found["rijen"][0]["vraag"]["naar"] == "school"


def test_no_difference_says_so():
    """The same rules give one line."""
    done = call_command("verschil", standard_folder(), standard_folder())
    assert done.stdout.decode().startswith("Geen verschil, in ")


def test_a_place_without_rules_is_refused():
    """Neither a folder nor a revision: exit code 2 and a sentence."""
    done = call_command("verschil", standard_folder(), "bestaat-niet")
    assert done.returncode == 2
    assert (
        "geen map met regels, geen bundel en geen versie in Git" in done.stderr.decode()
    )


def test_old_rules_are_read_with_new_words(nieuw):
    """A label that changed is no reason to refuse; it is said beside the answer."""
    file = nieuw / "begrippen.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace('"de school"', '"onze school"', 1), encoding="utf-8")
    done = call_command("verschil", standard_folder(), nieuw)
    assert done.returncode == 0
    assert "ook de woordenlijst veranderde" in done.stderr.decode()
    assert "STRENGER: toestemming-nodig -> overleg" in done.stdout.decode()


def test_words_that_the_old_rules_need_cannot_be_gone(nieuw):
    """Rules about a party that is no longer there are refused."""
    file = nieuw / "begrippen.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("toeleiding", "toegeleiding"), encoding="utf-8")
    for other in nieuw.rglob("*.yaml"):
        words = other.read_text(encoding="utf-8")
        other.write_text(words.replace("toeleiding", "toegeleiding"), encoding="utf-8")
    done = call_command("verschil", standard_folder(), nieuw)
    assert done.returncode == 2
    assert "niet te lezen met de nieuwe woorden" in done.stderr.decode()


def test_the_page_of_a_difference_warns_and_is_never_green():
    """Wider stands out, with a situation to read; nothing wider looks like "go on"."""
    done = call_command(
        "verschil", "--standpunt", "geheim-school/alleen-uavg-30-4", "--html"
    )
    text = done.stdout.decode()
    assert done.returncode == 0
    assert "Laat de FG meekijken." in text
    assert "<summary>Een situatie om te lezen</summary>" in text
    assert "Scenario: ruimer: van toestemming-nodig naar afwegen" in text
    colour = re.search(r"\.ruimer \{ background: #(..)(..)(..)", text)
    assert colour is not None
    red, green, _ = (int(part, 16) for part in colour.groups())
    assert red > green


def test_rows_that_would_be_too_many_are_taken_together_and_it_is_said(monkeypatch):
    """In words, on the page and in JSON: by which facts the rows are not split."""
    monkeypatch.setattr("deelkader.analyse.verschil._MEESTE_DELEN", 200)
    asked = ("verschil", "--standpunt", "geheim-school/alleen-uavg-30-4")
    said = "Niet uitgesplitst naar: "
    assert said in call_command(*asked).stdout.decode()
    assert said in call_command(*asked, "--html").stdout.decode()
    found = json.loads(call_command(*asked, "--json").stdout)
    assert found["samengenomen"]
    for rij in found["rijen"]:
        assert rij["feiten"].keys().isdisjoint(found["samengenomen"])


def test_another_side_needs_one_set_of_rules():
    """Nothing to compare, or two sets and a side: said plainly, with code 2."""
    for words in ((), (standard_folder(), standard_folder(), "--standpunt", "a/b")):
        done = call_command("verschil", *words)
        assert done.returncode == 2
        assert "Noem twee versies van de regels" in done.stderr.decode()
    done = call_command("verschil", "--standpunt", "geheim-school/geheel-anders")
    assert done.returncode == 3
    assert "geheim-school/geheel-anders" in done.stderr.decode()
