# SPDX-License-Identifier: EUPL-1.2
"""When code may take an answer for a yes: the one place that says so. Floor 1."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Final

from deelkader.begrippen import Uitkomst

JA: Final = frozenset({Uitkomst.VERPLICHT, Uitkomst.TOEGESTAAN})


def is_yes_for(
    uitkomsten: Iterable[Uitkomst],
    voorwaarden: Iterable[str],
    nagekomen: Collection[str],
) -> bool:
    """
    Return whether all *uitkomsten* are a yes and all *voorwaarden* in *nagekomen*.

    Raises:
        TypeError: *nagekomen* is one text instead of a collection of ids.
    """
    # WHY: a text is a collection too, of its own parts.
    if isinstance(nagekomen, str):
        raise TypeError("nagekomen must be a collection of ids, not one text")
    said = set(uitkomsten)
    return bool(said) and said <= JA and all(v in nagekomen for v in voorwaarden)
