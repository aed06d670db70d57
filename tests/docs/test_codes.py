# SPDX-License-Identifier: EUPL-1.2
"""Every code that a caller can meet stands in the docs, and no code is invented."""

from __future__ import annotations

import ast
import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
DOCS = (ROOT / "docs" / "problemen.md").read_text(encoding="utf-8")
SOURCE = sorted((ROOT / "src" / "deelkader").rglob("*.py"))
RAISERS = {"LogboekError", "KaderError", "KaderExpiredError", "LogboekTamperedError"}


def codes_in_source() -> set[str]:
    """Return the codes that the source adds as problems or raises as errors."""
    found: set[str] = set()
    for path in SOURCE:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            place = {"add": 1, "Probleem": 1}.get(name, 0 if name in RAISERS else None)
            if place is None or len(node.args) <= place:
                continue
            code = node.args[place]
            if isinstance(code, ast.Constant) and isinstance(code.value, str):
                found.add(code.value)
    return {code for code in found if re.fullmatch(r"[a-z]+(-[a-z]+)*", code)}


def test_every_code_is_documented() -> None:
    """A code without a line in docs/problemen.md is unknown to its readers."""
    documented = set(re.findall(r"^\| `([a-z-]+)`", DOCS, re.MULTILINE))

    missing = {
        code for code in codes_in_source() - documented if not code.startswith("json-")
    }
    assert set() == missing
