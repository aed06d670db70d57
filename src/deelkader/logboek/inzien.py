# SPDX-License-Identifier: EUPL-1.2
"""
Reading the log is logged too: who looked, at what, and whether names were opened.

Floor 4, `logboek`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from deelkader.errors import LogboekError
from deelkader.logboek.regels import Bewijs, Inhoud

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from deelkader.logboek.logboek import Logboek

INZAGE: Final = "inzage"
_SAMEN: Final = 2


def note_access(
    logboek: Logboek, wat: Mapping[str, Any], door: Sequence[str], *, personen: bool
) -> Bewijs:
    """
    Log that *door* read *wat*; do this before showing anything.

    Raises:
        LogboekError: persons are opened by fewer than two people.
    """
    if personen and len({one.strip().casefold() for one in door}) < _SAMEN:
        raise LogboekError(
            "inzage-vraagt-twee",
            "Personen openen doe je met z'n tweeën. Er is niets geopend.",
            help="Noem twee verschillende mensen met --door.",
        )
    feiten = {**wat, "personen": personen}
    return logboek.append(Inhoud(INZAGE, feiten, {"door": list(door)}))
