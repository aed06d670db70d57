# SPDX-License-Identifier: EUPL-1.2
"""An editor knows every rule file, and says of every key what it means."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from fnmatch import fnmatchcase
from typing import Any

import pytest
from tests.opstelling import WORTEL

from deelkader.regels.schema import SCHEMAS as REGELSCHEMAS

INSTELLING = WORTEL / ".vscode" / "settings.json"
SCHEMAS = [WORTEL / "docs" / "schema" / f"{n}.schema.json" for n in REGELSCHEMAS]


def chosen(bestand: str) -> list[str]:
    """Return the schemas that the settings give the file *bestand*."""
    found = []
    settings = json.loads(INSTELLING.read_text("utf-8"))["yaml.schemas"]
    for schema, patterns in settings.items():
        listed = [patterns] if isinstance(patterns, str) else patterns
        out = [p[1:] for p in listed if p.startswith("!")]
        if any(fits(bestand, p) for p in listed if not p.startswith("!")):
            found += [] if any(fits(bestand, p) for p in out) else [schema]
    return found


def fits(bestand: str, patroon: str) -> bool:
    """Return whether *patroon* is about *bestand*; a star stays within a folder."""
    if "**" in patroon:
        return fnmatchcase(bestand, patroon.replace("**/", "*"))
    parts, wanted = bestand.split("/"), patroon.split("/")
    return len(parts) == len(wanted) and all(map(fnmatchcase, parts, wanted))


def test_every_rule_file_has_one_schema():
    """No file is without help, and none is read as two kinds of file."""
    files = [p.relative_to(WORTEL).as_posix() for p in WORTEL.glob("rules/**/*.yaml")]
    assert files
    assert {f: s for f in files if len(s := chosen(f)) != 1} == {}
    assert all((WORTEL / schema).is_file() for f in files for schema in chosen(f))


def keys(node: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield every key that a file may have, with its shape."""
    if isinstance(node, dict):
        if isinstance(node.get("properties"), dict) and node.get("type") == "object":
            yield from node["properties"].items()
        for value in node.values():
            yield from keys(value)
    elif isinstance(node, list):
        for value in node:
            yield from keys(value)


@pytest.mark.parametrize("schema", SCHEMAS, ids=lambda p: p.name.split(".")[0])
def test_every_key_says_what_it_means(schema):
    """In Dutch, in a few words; a fact has the words of the vocabulary."""
    whole = json.loads(schema.read_text("utf-8"))
    for key, shape in keys(whole):
        said = shape.get("description", "")
        target = shape.get("$ref", "")
        if not said and target.startswith("#/$defs/feit-"):
            said = whole["$defs"][target.rpartition("/")[2]]["description"]
        assert re.match(r"[A-Zé]?\w", said), (schema.name, key)
        assert "title" not in shape, (schema.name, key)


def test_a_source_is_explained_where_it_is_named():
    """The choice of a source shows the article and our own words."""
    whole = json.loads((WORTEL / "docs/schema/regels.schema.json").read_text("utf-8"))
    items = whole["$defs"]["RegelVorm"]["properties"]["bronnen"]["items"]
    told = dict(zip(items["enum"], items["enumDescriptions"], strict=True))
    assert told["leerplicht-21a"].startswith("Leerplichtwet 1969 art. 21a: ")


def test_the_example_on_the_page_is_what_is_used_here():
    """docs/editor.md shows the settings of this repository."""
    page = (WORTEL / "docs" / "editor.md").read_text("utf-8")
    (block,) = re.findall(r"```json\n(.*?)```", page, re.DOTALL)
    assert json.loads(block) == json.loads(INSTELLING.read_text("utf-8"))
