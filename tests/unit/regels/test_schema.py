# SPDX-License-Identifier: EUPL-1.2
"""The JSON Schemas for editors accept the rules of this repository and see a slip."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from deelkader.regels import load_folder
from deelkader.regels.schema import schemas

RULES = Path(__file__).parents[3] / "rules"


@cache
def made() -> dict[str, dict[str, Any]]:
    """Return the schemas of the rules of this repository."""
    return schemas(load_folder(RULES))


def content(path: Path) -> Any:
    """Return what *path* holds, as an editor reads it."""
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def errors(naam: str, inhoud: Any) -> list[str]:
    """Return what an editor would underline."""
    return [e.message for e in Draft202012Validator(made()[naam]).iter_errors(inhoud)]


@pytest.mark.parametrize("naam", sorted(made()))
def test_a_schema_is_a_schema(naam: str) -> None:
    """Every schema is valid itself."""
    Draft202012Validator.check_schema(made()[naam])


@pytest.mark.parametrize(
    ("naam", "path"),
    [
        *(
            (n, RULES / f"{n}.yaml")
            for n in ("begrippen", "bronnen", "garanties", "inkijk", "kader")
        ),
        ("standpunten", RULES / "standpunten.yaml"),
        ("toestemming", RULES / "toestemming.yaml"),
        ("functies", RULES / "opvolging" / "functies.yaml"),
        *(
            ("opvolging", path)
            for path in sorted(RULES.glob("opvolging/*.yaml"))
            if path.stem != "functies"
        ),
        *(
            ("regels", path)
            for path in sorted(RULES.glob("*/*.yaml"))
            if path.parent.name in {"wet", "beroep"}
        ),
    ],
)
def test_real_rules_are_accepted(naam: str, path: Path) -> None:
    """No editor underlines a line of the rules that the reader accepts."""
    assert errors(naam, content(path)) == []


@pytest.mark.parametrize(
    ("key", "slip"),
    [
        ("als", {"naar": "scool"}),
        ("als", {"leeftijdgroep": "12-15"}),
        ("behalve", {"gegevens": "@alles"}),
        ("bronnen", ["avg-99"]),
        ("voorwaarden", ["goed-opletten"]),
        ("standpunt", "leeftijd-12-15"),
        ("soort", "verboden"),
        ("onbekend", "sleutel"),
    ],
)
def test_a_slip_is_seen(key: str, slip: Any) -> None:
    """A misspelled name is underlined before the file is saved."""
    rule = {**content(RULES / "wet" / "algemeen.yaml")[0], key: slip}

    assert errors("regels", [rule]) != []
