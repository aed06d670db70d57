# SPDX-License-Identifier: EUPL-1.2
"""
The rows of the pairs that are in use: find them, and make those that are missing.

Runs in the transaction of another; who locks what is the affair of `sleutelbos`.
Floor 4, `sleutels`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import bindparam, insert, select

from deelkader.opslag.sleuteltabellen import sleutel
from deelkader.opslag.vast import Vast, together
from deelkader.sleutels.paar import Sleutelpaar

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from deelkader.opslag import Eenheid
    from deelkader.sleutels.paar import Houder, Omhulling

_IN_GEBRUIK: Final = Vast(
    select(sleutel.c.id, sleutel.c.omhulsel).where(sleutel.c.zoek == bindparam("welk"))
)


def find_pairs(
    verbinding: Connection, omhulling: Omhulling, houders: list[Houder]
) -> dict[Houder, Sleutelpaar]:
    """Return the pair in use of each of *houders* that has one."""
    asked = {}
    with together(verbinding):
        for houder in houders:
            value = omhulling.find_value(houder)
            asked[houder] = _IN_GEBRUIK.ask(verbinding, {"welk": value})
    return {
        houder: omhulling.unwrap_pair(id_, omhulsel)[0]
        for houder, rows in asked.items()
        for id_, omhulsel in rows()
    }


def make_pairs(
    eenheid: Eenheid, omhulling: Omhulling, houders: list[Houder]
) -> dict[Houder, Sleutelpaar]:
    """Make a new pair for each of *houders*, and write it."""
    made = {houder: Sleutelpaar.new() for houder in houders}
    rows = [
        {
            "id": paar.id,
            "organisatie": houder.organisatie,
            "periode": houder.periode,
            "zoek": omhulling.find_value(houder),
            "wie": omhulling.who_value(houder.organisatie, houder.persoon),
            "omhulsel": omhulling.wrap_pair(paar, houder.persoon),
        }
        for houder, paar in made.items()
    ]
    if rows:
        eenheid.verbinding.execute(insert(sleutel), rows)
    return made
