# SPDX-License-Identifier: EUPL-1.2
"""
Reading the log is logged too: who looked, at what, and whether names were opened.

Floor 4, `logboek`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from deelkader.errors import LogboekUseError
from deelkader.logboek.regels import Bewijs, Inhoud
from deelkader.logboek.samen import are_two

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from deelkader.logboek.logboek import Logboek

INZAGE: Final = "inzage"


def note_access(
    logboek: Logboek,
    wat: Mapping[str, Any],
    door: Sequence[str],
    *,
    personen: bool = False,
    jeugdige: str | None = None,
) -> Bewijs:
    """
    Log that *door* read *wat*; do this before showing anything.

    With *jeugdige* only that person was looked at: the line is sealed with their
    keys, so it is theirs to see and is erased with the rest.

    Raises:
        LogboekUseError: persons are opened by others than two different people.
        LogboekError: it was not written, so nothing may be shown.
    """
    if personen and not are_two(door):
        raise LogboekUseError(
            "inzage-vraagt-twee",
            "Personen openen doe je met z'n tweeën. Er is niets geopend.",
            help="Noem twee verschillende mensen met --door.",
        )
    feiten = {**wat, "personen": personen}
    wie: dict[str, Any] = {} if jeugdige is None else {"jeugdige": jeugdige}
    if door:
        wie |= {"door": list(door)}
    return logboek.append(Inhoud(INZAGE, feiten, wie, jeugdige))
