# SPDX-License-Identifier: EUPL-1.2
"""
How the name of a fact or part may be spelled as a key.

Ids are kebab-case; keys follow their medium: JSON camelCase, YAML snake_case.
Floor 0.
"""

from __future__ import annotations

import re

_KEY = re.compile(r"[A-Za-z][A-Za-z_-]{0,40}\Z")


def camel(naam: str) -> str:
    """Return the camelCase spelling of a kebab-case id."""
    if "-" not in naam:
        return naam
    first, *rest = naam.split("-")
    return first + "".join(part.capitalize() for part in rest)


def snake(naam: str) -> str:
    """Return the snake_case spelling of a kebab-case id."""
    return naam.replace("-", "_")


def spellings(naam: str) -> tuple[str, ...]:
    """Return every spelling under which a key is understood."""
    return (naam, snake(naam), camel(naam))


def safe_key(sleutel: object) -> str | None:
    """Return *sleutel* when it can be shown: letters and dashes only."""
    if isinstance(sleutel, str) and _KEY.match(sleutel):
        return sleutel
    return None
