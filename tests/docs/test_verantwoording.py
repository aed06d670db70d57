# SPDX-License-Identifier: EUPL-1.2
"""What an organisation hands in about deelkader names things that are really there."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
import yaml
from tests.extern import standard_data

ROOT = Path(__file__).parents[2]
MAP = ROOT / "docs" / "verantwoording"
PAGES = sorted(MAP.glob("*.md"))
TEXTS = {page.name: page.read_text(encoding="utf-8") for page in PAGES}
REGISTER = MAP / "algoritmeregister.json"
VERMELDING = json.loads(REGISTER.read_text(encoding="utf-8"))
LENGTES = {
    "name": 100,
    "description_short": 350,
    "organization": 100,
    "contact_email": 500,
    "goal": 2500,
    "proportionality": 2500,
    "human_intervention": 2500,
    "risks": 2500,
    "lawful_basis": 2500,
    "source_data": 2500,
    "methods_and_models": 5000,
    "provider": 200,
    "tags": 2500,
}


def named_paths(text: str) -> list[str]:
    """Return everything in *text* that is written as a file or folder of ours."""
    words = re.findall(r"`([^`\s]+)`", text)
    first = {path.name for path in ROOT.iterdir()}
    return [word for word in words if word.split("/")[0] in first]


@pytest.mark.parametrize("name", TEXTS)
def test_every_file_that_is_named_exists(name):
    """A test or page that moved would leave a claim without its proof."""
    text = TEXTS[name]
    links = re.findall(r"\]\(([^)#]+)\)", text)
    assert [link for link in links if not (MAP / link).exists()] == []
    assert [path for path in named_paths(text) if not (ROOT / path).exists()] == []


@pytest.mark.parametrize("name", TEXTS)
def test_every_source_that_is_named_exists(name):
    """The law is cited from rules/bronnen.yaml, and nowhere made up."""
    known = yaml.safe_load((ROOT / "rules" / "bronnen.yaml").read_text("utf-8"))
    named = set(re.findall(r"`bron:([^`]+)`", TEXTS[name]))
    assert named <= known.keys()
    assert bool(named) is (name in {"pre-dpia.md", "verwerkingsregister.md"})


def test_every_page_says_that_it_is_a_draft():
    """Nobody may take these for what a jurist or an FG wrote."""
    for text in TEXTS.values():
        said = text.split("\n\n")[1]
        assert "**" in said
        assert "oncept" in said
        assert re.search(r"nog geen jurist.* naar gekeken", said), said
    assert "nog niet gelezen door een jurist of FG" in VERMELDING["proportionality"]
    assert VERMELDING["status"] == "In ontwikkeling"


def test_every_kind_of_line_is_in_the_register():
    """What the log can hold is a processing that somebody must answer for."""
    page = (ROOT / "docs" / "logboek.md").read_text(encoding="utf-8")
    (kinds,) = re.findall(r"^Kinds: (.+)$", page, re.MULTILINE)
    wanted = set(re.findall(r"`([a-z-]+)`", kinds))
    rows = re.findall(
        r"^\| soorten regels \|(.+)\|$", TEXTS["verwerkingsregister.md"], re.MULTILINE
    )
    named = [kind for row in rows for kind in re.findall(r"`([a-z-]+)`", row)]
    assert len(named) == len(set(named))
    assert set(named) == wanted


def test_every_control_has_a_test_and_a_page():
    """A control without both is a promise, not evidence."""
    rows = re.findall(r"^\| (\d\.\d+) (.+)\|$", TEXTS["bio2.md"], re.MULTILINE)
    assert len(rows) > 20
    numbers = [tuple(map(int, number.split("."))) for number, _ in rows]
    assert numbers == sorted(set(numbers))
    for number, rest in rows:
        _, _, tests, page, _ = rest.split("|")
        assert all(path.startswith("tests/") for path in named_paths(tests)), number
        assert named_paths(tests), number
        for path in named_paths(tests):
            assert "\ndef test_" in (ROOT / path).read_text("utf-8"), path
        assert named_paths(page), number


def test_every_package_is_pinned_with_its_hash():
    """What is installed is what was looked at (5.21 and 8.8)."""
    files = sorted((ROOT / "requirements").glob("*.txt"))
    assert files
    for file in files:
        text = file.read_text(encoding="utf-8").replace("\\\n", " ")
        lines = [line for line in text.splitlines() if line and line[0] not in "#-"]
        assert lines, file
        loose = [n for n in lines if "==" not in n or "--hash=sha256:" not in n]
        assert loose == [], file


def test_the_entry_fits_its_fields():
    """No field is longer than the standard lets it be, and none is made up."""
    lists = {"category", "lawful_basis_grouping", "impacttoetsen_grouping"}
    fixed = {"status", "publication_category", "lang", "standard_version"}
    assert VERMELDING.keys() == LENGTES.keys() | lists | fixed
    for name, longest in LENGTES.items():
        assert 0 < len(VERMELDING[name]) <= longest, name
    assert VERMELDING["publication_category"] == "Impactvolle algoritmes"
    assert (VERMELDING["lang"], VERMELDING["standard_version"]) == ("nld", "1.0")


def test_the_entry_fits_the_standard_itself():
    """The same, held against the fields as they were published."""
    found = standard_data("algoritmeregister/publicatiestandaard-1.0-velden.json")
    fields = json.loads(found.read_text(encoding="utf-8"))["properties"]
    assert VERMELDING.keys() <= fields.keys()
    for name, field in fields.items():
        if field.get("required") is True:
            assert VERMELDING.get(name), name
        value, allowed = VERMELDING.get(name), field.get("permitted_values")
        if isinstance(value, str):
            assert len(value) <= (field.get("max_length") or 10**6), name
            assert allowed is None or value in allowed, name
        elif value and allowed:
            assert set(value) <= set(allowed), name
