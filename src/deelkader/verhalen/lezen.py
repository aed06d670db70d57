# SPDX-License-Identifier: EUPL-1.2
"""
Read a folder of Dutch feature files: every row of an example is one scenario.

Reads with the parser of Cucumber itself. What a sentence means is decided by a
`Zinnenboek`. Floor: `verhalen`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gherkin.errors import ParserError
from gherkin.parser import Parser
from gherkin.pickles.compiler import Compiler
from gherkin.token_scanner import TokenScanner

from deelkader.verhalen.fout import ScenarioError
from deelkader.verhalen.zin import Soort

_SOORTEN = {"Context": Soort.GEGEVEN, "Action": Soort.ALS, "Outcome": Soort.DAN}
_REGEL = "@regel:"


@dataclass(frozen=True, slots=True)
class Scenario:
    """
    One scenario: a row of an example, or a scenario without examples.

    *regel* is the line of the file on which it starts, *zinnen* holds its steps
    with those of the background.
    """

    bestand: str
    regel: int
    naam: str
    tags: tuple[str, ...]
    zinnen: tuple[tuple[Soort, str], ...]

    @property
    def regels(self) -> frozenset[str]:
        """The rules that this scenario says it is about."""
        found = (tag.removeprefix(_REGEL) for tag in self.tags if _REGEL in tag)
        return frozenset(found)

    @property
    def plek(self) -> str:
        """Where it stands, as an editor wants it."""
        return f"{self.bestand}:{self.regel}"

    def __str__(self) -> str:
        return f"{self.bestand}: {self.naam}"


@dataclass(frozen=True, slots=True)
class Feature:
    """One feature file: its name, its syntax tree and its scenarios."""

    bestand: str
    boom: dict[str, Any]
    scenarios: tuple[Scenario, ...]


def read_features(map_: Path) -> tuple[Feature, ...]:
    """
    Return every feature in the folder *map_*, by name.

    Raises:
        ScenarioError: a file is no Dutch feature, or there is no file at all.
    """
    found = tuple(read_feature(bestand) for bestand in sorted(map_.glob("*.feature")))
    if not found:
        raise ScenarioError("geen-scenarios", "In deze map staan geen features.")
    return found


def scenarios_per_rule(map_: Path) -> dict[str, list[str]]:
    """
    Return rule -> the names of the scenarios in *map_* that are tagged with it.

    Raises:
        ScenarioError: see `read_features`.
    """
    found: dict[str, list[str]] = {}
    for feature in read_features(map_):
        for scenario in feature.scenarios:
            for regel in scenario.regels:
                found.setdefault(regel, []).append(scenario.naam)
    return found


def read_feature(bestand: Path) -> Feature:
    """Return the feature in one file."""
    try:
        return parse_feature(bestand.name, bestand.read_text(encoding="utf-8"))
    except UnicodeDecodeError:
        said = f"{bestand.name} is geen gewone tekst (UTF-8)."
        raise ScenarioError("feature-onleesbaar", said) from None


def parse_feature(naam: str, tekst: str) -> Feature:
    """Return the feature that *tekst* holds."""
    try:
        boom: Any = Parser().parse(TokenScanner(tekst))
    except ParserError as error:
        said = f"{naam} is niet te lezen: {str(error).splitlines()[-1]}"
        raise ScenarioError("feature-onleesbaar", said) from None
    boom = {**boom, "uri": naam}
    if "feature" not in boom or boom["feature"]["language"] != "nl":
        raise ScenarioError(
            "feature-onleesbaar", f"{naam} is geen Nederlandse feature."
        )
    return Feature(naam, boom, tuple(_scenarios(boom)))


def _scenarios(boom: dict[str, Any]) -> Iterator[Scenario]:
    lines = dict(_lines(boom["feature"]["children"]))
    compiler: Any = Compiler()
    for pickle in compiler.compile(boom):
        yield Scenario(
            boom["uri"],
            lines[pickle["astNodeIds"][-1]],
            pickle["name"],
            tuple(tag["name"] for tag in pickle["tags"]),
            tuple((_SOORTEN[s["type"]], s["text"]) for s in pickle["steps"]),
        )


def _lines(children: list[dict[str, Any]]) -> Iterator[tuple[str, int]]:
    """Yield id -> line of every scenario, and of every row of its examples."""
    for child in children:
        if "rule" in child:
            yield from _lines(child["rule"]["children"])
        elif "scenario" in child:
            scenario = child["scenario"]
            yield scenario["id"], scenario["location"]["line"]
            for examples in scenario["examples"]:
                for row in examples["tableBody"]:
                    yield row["id"], row["location"]["line"]
