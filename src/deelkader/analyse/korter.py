# SPDX-License-Identifier: EUPL-1.2
"""
A question short enough to read: only the facts and records that it needs.

Floor: `analyse`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from deelkader.begrippen import Begrippen


def shorten(
    begrippen: Begrippen,
    vraag: Mapping[str, Any],
    still: Callable[[Mapping[str, Any]], bool],
) -> dict[str, Any]:
    """Return *vraag* without the facts and records that *still* does not need."""
    flat = _flat(vraag["feiten"])
    short = {**vraag, "feiten": _nested(begrippen, flat)}
    for key in sorted(flat):
        less = {k: v for k, v in flat.items() if k != key}
        tried = {**short, "feiten": _nested(begrippen, less)}
        if still(tried):
            short, flat = tried, less
    for record in list(short["toestemmingen"]):
        fewer = [r for r in short["toestemmingen"] if r != record]
        tried = {**short, "toestemmingen": fewer}
        if still(tried):
            short = tried
    return short


def _flat(feiten: Mapping[str, Any]) -> dict[str, Any]:
    """Return the facts without their groups."""
    flat: dict[str, Any] = {}
    for key, value in feiten.items():
        flat.update(value if isinstance(value, Mapping) else {key: value})
    return flat


def _nested(begrippen: Begrippen, flat: Mapping[str, Any]) -> dict[str, Any]:
    """Return the facts, each under its group."""
    found: dict[str, Any] = {}
    for key, value in flat.items():
        groep = begrippen.feiten[key].groep
        place = found.setdefault(groep, {}) if groep else found
        place[key] = value
    return found
