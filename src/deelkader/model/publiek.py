# SPDX-License-Identifier: EUPL-1.2
"""
The words of one audience: how the same answer is said to who it is about.

Responsible for nothing but holding them. Floor 1.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Publiek:
    """
    What an audience calls things, where it has a word of its own.

    *label* is what stands above its text when a professional sees it.
    *waarden* holds per part of a question id -> word, *gevers* and *plichten*
    id -> word. A text of this audience is left out when one of *niet_bij* (fact
    -> values) may hold.
    """

    label: str = ""
    niet_bij: tuple[Mapping[str, frozenset[int]], ...] = ()
    waarden: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    gevers: Mapping[str, str] = field(default_factory=dict)
    plichten: Mapping[str, str] = field(default_factory=dict)
