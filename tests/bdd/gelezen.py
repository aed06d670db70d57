# SPDX-License-Identifier: EUPL-1.2
"""
The features as data, and their scenarios told without pytest.

Reads with the parser of Cucumber itself: every row of an example is one scenario,
with its background and its tags.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from gherkin.parser import Parser
from gherkin.pickles.compiler import Compiler
from gherkin.token_scanner import TokenScanner
from tests.bdd.verhaal import FEATURES, Verhaal
from tests.bdd.zinnen import ZINNEN

KEYWORDS = {"Context": "given", "Action": "when", "Outcome": "then"}


@dataclass(frozen=True)
class Scenario:
    """One scenario: a row of an example, or a scenario without examples."""

    bestand: str
    naam: str
    tags: tuple[str, ...]
    zinnen: tuple[tuple[str, str], ...]

    @property
    def regels(self) -> tuple[str, ...]:
        """The rules that this scenario says it is about."""
        return tuple(
            tag.removeprefix("@regel:") for tag in self.tags if "@regel:" in tag
        )

    def __str__(self) -> str:
        return f"{self.bestand}: {self.naam}"


def read_document(bestand: Path) -> dict[str, Any]:
    """Return the syntax tree of a feature file."""
    tekst = bestand.read_text(encoding="utf-8")
    gelezen: Any = Parser().parse(TokenScanner(tekst))
    return {**gelezen, "uri": bestand.name}


@cache
def documents() -> tuple[dict[str, Any], ...]:
    """Return every feature file."""
    return tuple(
        read_document(bestand) for bestand in sorted(FEATURES.glob("*.feature"))
    )


@cache
def scenarios() -> tuple[Scenario, ...]:
    """Return every scenario of every feature."""
    compiler: Any = Compiler()
    return tuple(
        Scenario(
            document["uri"],
            pickle["name"],
            tuple(tag["name"] for tag in pickle["tags"]),
            tuple((KEYWORDS[stap["type"]], stap["text"]) for stap in pickle["steps"]),
        )
        for document in documents()
        for pickle in compiler.compile(document)
    )


def tell(scenario: Scenario) -> Verhaal:
    """Tell *scenario* to the kader of this repository; every sentence must hold."""
    verhaal = Verhaal()
    for soort, tekst in scenario.zinnen:
        gevonden = [
            (zin, match)
            for zin in ZINNEN
            if zin.soort == soort and (match := re.fullmatch(zin.patroon, tekst))
        ]
        assert len(gevonden) == 1, f"{scenario}: {len(gevonden)} zinnen voor: {tekst}"
        zin, match = gevonden[0]
        zin.doe(verhaal, **match.groupdict())
    return verhaal
