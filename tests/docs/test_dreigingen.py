# SPDX-License-Identifier: EUPL-1.2
"""The page of threats says only what is so: every test it names is there."""

from __future__ import annotations

import ast
import re
from functools import cache

import pytest
from tests.opstelling import WORTEL

PAGINA = WORTEL / "docs" / "dreigingen.md"
KOP = "| dreiging | wat we doen | toets |"
GEEN = "nog geen toets"
TOETS = re.compile(r"`(tests/[a-z0-9_/]+\.py)::(test_[a-z0-9_]+)`")
GROEPEN = (
    *("spoofing", "tampering", "repudiation", "information disclosure"),
    *("denial of service", "elevation of privilege"),
)


def rows() -> list[list[str]]:
    """Return the cells of every row of every table of threats."""
    found: list[list[str]] = []
    inside = False
    for line in PAGINA.read_text(encoding="utf-8").splitlines():
        if line == KOP:
            inside = True
        elif not line.startswith("|"):
            inside = False
        elif inside and not line.startswith("|--"):
            found.append([cell.strip() for cell in line.strip("|").split(" | ")])
    return found


@cache
def names_in(bestand: str) -> frozenset[str]:
    """Return the names of the tests in *bestand*."""
    pad = WORTEL / bestand
    if not pad.is_file():
        return frozenset()
    tree = ast.parse(pad.read_text(encoding="utf-8"))
    return frozenset(n.name for n in tree.body if isinstance(n, ast.FunctionDef))


@pytest.mark.parametrize("row", rows(), ids=lambda row: str(row[0])[:40])
def test_every_threat_names_tests_that_are_there(row):
    """A threat has a measure, and one test or more; or it says that it has none."""
    assert len(row) == 3
    dreiging, maatregel, toets = row
    assert dreiging
    assert maatregel
    if toets != GEEN:
        named = TOETS.findall(toets)
        assert ", ".join(f"`{b}::{t}`" for b, t in named) == toets
        assert named
        for bestand, naam in named:
            assert naam in names_in(bestand), f"{bestand}::{naam}"


def test_the_page_has_every_group_and_most_threats_have_a_test():
    """Six groups, each with threats; what has no test stays a small part."""
    text = PAGINA.read_text(encoding="utf-8")
    for groep in GROEPEN:
        _, _, after = text.partition(f"({groep})\n")
        assert KOP in after.partition("\n## ")[0], groep
    bare = [row for row in rows() if row[2] == GEEN]
    assert len(rows()) > 60
    assert len(bare) < 10
