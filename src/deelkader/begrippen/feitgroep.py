# SPDX-License-Identifier: EUPL-1.2
"""
Facts of a question, flat by id or each under its group.

A question writes some facts under the name of their group; who works with facts
wants them side by side. Floor 0.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from deelkader.begrippen.begrip import Feit


def flat_facts(feiten: Mapping[str, Any]) -> dict[str, Any]:
    """Return fact id -> value, those of a group beside the others."""
    flat: dict[str, Any] = {}
    for key, value in feiten.items():
        if isinstance(value, Mapping):
            flat |= flat_facts(value)
        else:
            flat[key.replace("_", "-")] = value
    return flat


def grouped_facts(
    feiten: Mapping[str, Feit], flat: Mapping[str, Any]
) -> dict[str, Any]:
    """Return *flat* as a question writes it; *feiten* are those of the vocabulary."""
    found: dict[str, Any] = {}
    for key, value in flat.items():
        feit = feiten.get(key)
        groep = None if feit is None else feit.groep
        place = found if groep is None else found.setdefault(groep, {})
        place[key] = value
    return found
