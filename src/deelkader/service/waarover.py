# SPDX-License-Identifier: EUPL-1.2
"""
About which answer a new line is, and so about whom.

Responsible for refusing a line about an answer that is not there, or not of this
jeugdige. Floor 5.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from deelkader.begrippen.dagen import day_of
from deelkader.errors import Probleem, VraagError
from deelkader.opvolging.gebeurd import answer_of, of_line
from deelkader.service.aanroepen import line_id
from deelkader.service.oordeelinhoud import SOORT, TOEGANG

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from deelkader.logboek import Logboek, Logregel
    from deelkader.opvolging.gebeurd import Gebeurd
    from deelkader.service.opvolging import Opvolging

# What can be written of an answer that left with others in one call.
_OOK_VAN_AANROEPEN: Final = frozenset({"herroeping"})


def quiet_answer(
    opvolging: Opvolging, oordeel: str | None
) -> list[tuple[str, Sequence[Gebeurd]]]:
    """
    Return answer *oordeel* as it would stand in a case, when no rule speaks of it.

    WHY only then: one that a rule speaks of is in its case, or left it because
    all that it began is over; told again it would begin again.
    """
    line = None if oordeel is None else opvolging.logboek.get(oordeel)
    if line is None or line.soort != SOORT or line.feiten is None:
        return []
    dag = day_of(datetime.fromisoformat(line.tijdstip)).toordinal()
    gebeurd = of_line(SOORT, line.feiten.inhoud, dag)
    return [] if opvolging.touches(gebeurd) else [(line.id, gebeurd)]


def about_whom(
    logboek: Logboek, soort: str, feiten: Mapping[str, Any], jeugdige: str | None
) -> str | None:
    """
    Return about whom a line of the kind *soort* with *feiten* is.

    Raises:
        VraagError: the answer it is about is not there, was erased, or is about
            another than *jeugdige*.
    """
    oordeel = answer_of(feiten)
    if oordeel is None:
        return jeugdige
    line = logboek.get(line_id(oordeel))
    if line is None or not _is_answer(line, oordeel, soort):
        raise _refused("oordeel-onbekend", "Er is geen oordeel met dit id.")
    if line.personen is None:
        raise _refused("oordeel-gewist", "Dit oordeel is gewist.")
    found: str | None = line.personen.inhoud.get("jeugdige")
    if jeugdige not in {None, found}:
        raise _refused("hoort-niet-hier", "Dit oordeel gaat over iemand anders.")
    return found


def _is_answer(line: Logregel, oordeel: str, soort: str) -> bool:
    """Return whether a line of the kind *soort* may be about *oordeel* in *line*."""
    if line.soort == SOORT:
        return line.id == oordeel
    return line.soort == TOEGANG and soort in _OOK_VAN_AANROEPEN


def _refused(code: str, boodschap: str) -> VraagError:
    return VraagError((Probleem("/oordeel", code, boodschap),))
