# SPDX-License-Identifier: EUPL-1.2
"""Where each page stands, and links to it. In `site`."""

from __future__ import annotations

import re
from dataclasses import dataclass

from deelkader.verhalen.lezen import Scenario

_NAAM = re.compile(r"[a-z0-9]+(?:[-.][a-z0-9]+)*\Z")


@dataclass(frozen=True, slots=True)
class Link:
    """A place to go to: its words, its page, and what to say beside it."""

    tekst: str
    pad: str
    bij: str = ""


def question_page(bestand: str) -> str:
    """Return the page of the feature file *bestand*."""
    return f"vragen/{_file_name(bestand.removesuffix('.feature'))}.html"


def rule_page(regel: str) -> str:
    """Return the page of a rule."""
    return f"regels/{_file_name(regel)}.html"


def norm_page(norm: str) -> str:
    """Return the page of a norm."""
    return f"normen/{_file_name(norm)}.html"


def story(scenario: Scenario) -> str:
    """Return where one scenario stands."""
    return f"{question_page(scenario.bestand)}#s{scenario.regel}"


def _file_name(naam: str) -> str:
    """Return *naam* as a file name that every system knows."""
    if _NAAM.match(naam):
        return naam
    # WHY: two names never become one file: what is not plain is written as its code.
    return "".join(c if c.isascii() and c.isalnum() else f"_{ord(c):x}" for c in naam)
