# SPDX-License-Identifier: EUPL-1.2
"""The front page tells the truth: its snippets run."""

from __future__ import annotations

import contextlib
import io
import re
from pathlib import Path

import yaml

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    """Return the fenced blocks of one language."""
    return re.findall(rf"```{language}\n(.*?)```", README, re.DOTALL)


def test_the_python_example_prints_what_it_says() -> None:
    """Every printed value stands as a comment behind its print."""
    (code,) = blocks("python")
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        exec(compile(code, "README.md", "exec"), {})  # noqa: S102 - our own page

    promised = re.findall(r"print\(.*\)\s+# (.+)", code)
    assert promised
    assert promised == out.getvalue().splitlines()


def test_the_question_on_the_page_is_the_one_in_the_folder() -> None:
    """The YAML on the page equals voorbeelden/mentor.yaml."""
    (shown,) = blocks("yaml")
    stored = (ROOT / "voorbeelden" / "mentor.yaml").read_text(encoding="utf-8")

    assert yaml.safe_load(shown) == yaml.safe_load(stored)


def test_every_path_on_the_page_exists() -> None:
    """Links and folder names lead somewhere."""
    links = re.findall(r"\]\(([^)#]+)\)", README)
    folders = re.findall(r"^\| `([a-z/]+/)` \|", README, re.MULTILINE)

    assert links
    assert [p for p in links + folders if not (ROOT / p).exists()] == []


def test_the_two_commands_are_targets() -> None:
    """`make start` and `make test` exist."""
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for target in re.findall(r"^make ([a-z]+)", README, re.MULTILINE):
        assert re.search(rf"^{target}:", makefile, re.MULTILINE), target
