# SPDX-License-Identifier: EUPL-1.2
"""
A question short enough to read: only the facts and records that it needs.

Floor: `analyse`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from deelkader.begrippen import Begrippen
from deelkader.begrippen.feitgroep import flat_facts, grouped_facts


def shorten(
    begrippen: Begrippen,
    vraag: Mapping[str, Any],
    still: Callable[[Mapping[str, Any]], bool],
) -> dict[str, Any]:
    """Return *vraag* without the facts, parts and records *still* does not need."""
    flat = flat_facts(vraag["feiten"])
    short = {**vraag, "feiten": grouped_facts(begrippen.feiten, flat)}
    for key in sorted(flat):
        less = {k: v for k, v in flat.items() if k != key}
        tried = {**short, "feiten": grouped_facts(begrippen.feiten, less)}
        if still(tried):
            short, flat = tried, less
    for deel in begrippen.delen:
        if deel.mag_leeg and deel.id in short:
            tried = {k: v for k, v in short.items() if k != deel.id}
            short = tried if still(tried) else short
    for record in list(short["toestemmingen"]):
        fewer = [r for r in short["toestemmingen"] if r != record]
        tried = {**short, "toestemmingen": fewer}
        if still(tried):
            short = tried
    return short
