# SPDX-License-Identifier: EUPL-1.2
"""
The permit/forbid core that every engine is given, read literally.

What `deelkader.cedar.kern` exports says nothing by itself; this says what it must
mean, so that an engine that reads it otherwise is not measured.
"""

from __future__ import annotations

from collections.abc import Mapping

from deelkader.cedar.kern import Domein, Voorwaarde


def facts_of(domeinen: tuple[Domein, ...]) -> tuple[str, ...]:
    """Return the attributes that some policy tests, in a fixed order."""
    return tuple(sorted({v.feit for d in domeinen for b in d.beleid for v in b.als}))


def decide(domeinen: tuple[Domein, ...], feiten: Mapping[str, str]) -> frozenset[str]:
    """Return the axes that are open: some permit matches in one of their domains."""
    return frozenset(d.axis for d in domeinen if _permits(d, feiten))


def _permits(domein: Domein, feiten: Mapping[str, str]) -> bool:
    matching = [
        beleid.permit
        for beleid in domein.beleid
        if all(_holds(voorwaarde, feiten) for voorwaarde in beleid.als)
    ]
    return bool(matching) and all(matching)


def _holds(voorwaarde: Voorwaarde, feiten: Mapping[str, str]) -> bool:
    inside = feiten[voorwaarde.feit] in voorwaarde.waarden
    return inside is not voorwaarde.niet
