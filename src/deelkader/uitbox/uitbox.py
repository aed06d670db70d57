# SPDX-License-Identifier: EUPL-1.2
"""
Put down events, and days on which to look whether answers still hold.

Responsible for doing both in the unit of work of the cause: they are on disk with
it, or not at all. Floor 4, `uitbox`.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Collection, Iterable, Sequence
from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from sqlalchemy import Integer, insert, literal, select

from deelkader.opslag.tabellen import regel, stuk
from deelkader.opslag.uitboxtabellen import toetsmoment, uitbox
from deelkader.opslag.zoekpad import in_log

if TYPE_CHECKING:
    from deelkader.opslag import Eenheid

_LETTERS: Final = "bcdfghjkmnpqrstvwxyz"
_LANG: Final = 32
_DEEL: Final = 500
_ANTWOORDEN: Final = frozenset({"oordeel", "toegang"})


class Soort(StrEnum):
    """What others can hear of."""

    TOESTEMMING_INGETROKKEN = "toestemming-ingetrokken"
    KADER_GEPUBLICEERD = "kader-gepubliceerd"
    PLICHT_VERLOPEN = "plicht-verlopen"
    ANTWOORD_GELDT_NIET_MEER = "antwoord-geldt-niet-meer"
    TOEGANGSVERZOEK_AFGEHANDELD = "toegangsverzoek-afgehandeld"


def post(
    eenheid: Eenheid,
    log: int,
    soort: Soort,
    onderwerpen: Iterable[str],
    aan: str | None = None,
) -> int:
    """
    Put down that *soort* happened to each of *onderwerpen*; return how many.

    With *aan* only that one hears it.
    """
    nu = datetime.now(UTC).replace(tzinfo=None)
    tijd = nu.isoformat(timespec="milliseconds") + "Z"
    rows = [
        {
            "log": log,
            "id": new_id(),
            "soort": soort.value,
            "onderwerp": one,
            "tijd": tijd,
            "aan": aan,
            "verdeeld": False,
        }
        for one in onderwerpen
    ]
    if rows:
        eenheid.verbinding.execute(insert(uitbox), rows)
    return len(rows)


def post_void(eenheid: Eenheid, log: int, oordelen: Sequence[str]) -> int:
    """
    Put down that *oordelen* no longer hold; return of how many that is new.

    What was told before is not told again: what is over stays so.
    """
    soort = Soort.ANTWOORD_GELDT_NIET_MEER
    told: set[str] = set()
    for start in range(0, len(oordelen), _DEEL):
        query = select(uitbox.c.onderwerp).where(
            uitbox.c.log == log,
            uitbox.c.soort == soort.value,
            uitbox.c.onderwerp.in_(oordelen[start : start + _DEEL]),
        )
        told |= set(eenheid.verbinding.execute(query).scalars())
    return post(eenheid, log, soort, [one for one in oordelen if one not in told])


def post_erased(eenheid: Eenheid, log: int, sleutels: Collection[str]) -> int:
    """
    Do as `post_void` for every answer sealed with *sleutels*.

    Of a call with several answers only the call: how many they were was erased too.
    """
    query = select(regel.c.id, regel.c.blad).where(
        in_log(regel, log), regel.c.sleutel.in_(sleutels)
    )
    rows = eenheid.verbinding.execute(query.order_by(regel.c.nr)).all()
    gone = [row.id for row in rows if json.loads(row.blad)["soort"] in _ANTWOORDEN]
    return post_void(eenheid, log, gone)


def look_again(eenheid: Eenheid, log: int, sleutel: str, dag: int) -> None:
    """Let the answers about who has *sleutel* be looked at on *dag*."""
    row = {"log": log, "sleutel": sleutel, "dag": dag}
    eenheid.verbinding.execute(insert(toetsmoment).values(row))


def look_again_at_all(eenheid: Eenheid, log: int, soort: str, dag: int) -> None:
    """Do that for everybody of whom a piece of the kind *soort* is kept."""
    known = select(literal(log), stuk.c.sleutel, literal(dag, Integer))
    known = known.where(stuk.c.soort == soort).distinct()
    names = ["log", "sleutel", "dag"]
    eenheid.verbinding.execute(insert(toetsmoment).from_select(names, known))


def new_id() -> str:
    """Return a random id of letters only, so that none looks like a BSN."""
    return "".join(secrets.choice(_LETTERS) for _ in range(_LANG))
