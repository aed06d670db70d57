# SPDX-License-Identifier: EUPL-1.2
"""
Find the line of an answer that something is about, or refuse clearly.

Floor 5.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from deelkader.errors import Probleem, VraagError
from deelkader.service.oordeelinhoud import SOORT

if TYPE_CHECKING:
    from deelkader.logboek import Logboek

ONBEKEND: Final = "oordeel-onbekend"
GEWIST: Final = "oordeel-gewist"
_WOORDEN: Final = {
    ONBEKEND: "Er is geen oordeel met dit id.",
    GEWIST: "Dit oordeel is gewist. Er is niets meer om aan te vullen.",
}


def answer_parts(logboek: Logboek, id_: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """
    Return the facts and the persons of answer *id_*.

    Raises:
        VraagError: there is no such answer, or it was erased.
    """
    line = logboek.get(id_)
    if line is None or line.soort != SOORT:
        raise _refused(ONBEKEND)
    if line.feiten is None or line.personen is None:
        raise _refused(GEWIST)
    return dict(line.feiten.inhoud), dict(line.personen.inhoud)


def _refused(code: str) -> VraagError:
    return VraagError((Probleem("/oordeel", code, _WOORDEN[code]),))
