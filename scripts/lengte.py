# SPDX-License-Identifier: EUPL-1.2
"""
Refuse files and functions in src/ that grew too long, or that lack the licence line.

The length of a function counts its signature and body, not its docstring.
"""

from __future__ import annotations

import ast
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_FILE = 400
MAX_FUNCTION = 40
SPDX = "# SPDX-License-Identifier: EUPL-1.2"

Function = ast.FunctionDef | ast.AsyncFunctionDef


def docstring_lines(function: Function) -> int:
    """Return how many lines the docstring of *function* takes."""
    if ast.get_docstring(function, clean=False) is None:
        return 0
    first = function.body[0]
    return (first.end_lineno or first.lineno) - first.lineno + 1


def function_lines(function: Function) -> int:
    """Return the length of *function* without its docstring."""
    last = function.end_lineno or function.lineno
    return last - function.lineno + 1 - docstring_lines(function)


def findings(path: Path) -> Iterator[str]:
    """Yield what is wrong with the file at *path*, one line each."""
    text = path.read_text(encoding="utf-8")
    lines = text.splitlines()
    if not lines or lines[0] != SPDX:
        yield f"{path}:1 de eerste regel moet zijn: {SPDX}"
    if len(lines) > MAX_FILE:
        yield f"{path}:{MAX_FILE + 1} {len(lines)} regels, hooguit {MAX_FILE}"
    for node in ast.walk(ast.parse(text, filename=str(path))):
        if isinstance(node, Function) and (n := function_lines(node)) > MAX_FUNCTION:
            yield f"{path}:{node.lineno} {node.name}: {n} regels, max {MAX_FUNCTION}"


def main(folder: str = "src") -> int:
    """Print every finding under *folder*; return 1 when there is one."""
    paths = sorted(Path(folder).rglob("*.py"))
    if not paths:
        print(f"geen bestanden gevonden in {folder}/")
        return 1
    found = [finding for path in paths for finding in findings(path)]
    print("\n".join(found) or f"{len(paths)} bestanden, geen te lang")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
