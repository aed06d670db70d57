# SPDX-License-Identifier: EUPL-1.2
"""
Looking is logged too: a line `inzage` before anything of a person is shown.

The line is sealed with the keys of the person who was looked at, so it is theirs to
see and is erased with the rest. Floor 5.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from deelkader.logboek.inzien import INZAGE
from deelkader.logboek.regels import Inhoud

if TYPE_CHECKING:
    from collections.abc import Mapping

    from deelkader.logboek import Bewijs, Logboek


def note_look(
    logboek: Logboek, wat: Mapping[str, Any], jeugdige: str | None, door: str | None
) -> Bewijs:
    """
    Log that *door* looks at *wat* of *jeugdige*; call it before showing anything.

    Raises:
        LogboekError: it was not written, so nothing may be shown.
    """
    personen: dict[str, Any] = {} if jeugdige is None else {"jeugdige": jeugdige}
    if door is not None:
        personen["door"] = [door]
    return logboek.append(
        Inhoud(INZAGE, {**wat, "personen": False}, personen, jeugdige)
    )
