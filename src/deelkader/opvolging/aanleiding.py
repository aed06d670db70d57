# SPDX-License-Identifier: EUPL-1.2
"""
What began a task, and which tasks a line of the log began.

Responsible for finding the words of a task in its case, a page at a time. What a case
no longer holds has no words. Floor 4, `opvolging`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import orjson
from sqlalchemy import select

from deelkader.opslag.tabellen import taak, zaak
from deelkader.opslag.zoekpad import in_log
from deelkader.opvolging.zaak import Zaak
from deelkader.sleutels.verzegelen import open_piece

if TYPE_CHECKING:
    from deelkader.opvolging.takenlijst import Taakregel, Takenlijst
    from deelkader.opvolging.voorval import Voorval


def causes(lijst: Takenlijst, taken: Sequence[Taakregel]) -> Mapping[str, Voorval]:
    """Return per id of a task the thing that began it, where that is still known."""
    cases = _cases(lijst, {one.zaak for one in taken})
    found = {}
    for one in taken:
        lijn, _, plek = one.bij.partition("/")
        case = cases.get(one.zaak)
        first = None if case is None else case.lijnen.get(lijn)
        if case is None or first is None or not plek.isdecimal():
            continue
        nr = first + int(plek)
        about = next((v for v in case.voorvallen if v.nr == nr), None)
        if about is not None:
            found[one.id] = about
    return found


def begun_by(
    lijst: Takenlijst, lijn: str, jeugdige: str | None, zaak_id: str
) -> tuple[Taakregel, ...]:
    """
    Return the tasks that line *lijn* began, by last day.

    They are of the case of *jeugdige*, or else of case *zaak_id*.
    """
    query = select(taak.c.id).where(in_log(taak, lijst.log))
    if jeugdige is None:
        query = query.where(taak.c.zaak == zaak_id)
    else:
        ids = lijst.sleutelbos.ids_of(lijst.organisatie, jeugdige)
        query = query.where(taak.c.sleutel.in_(ids))
    with lijst.opslag.reading() as verbinding:
        query = query.order_by(taak.c.uiterlijk, taak.c.id)
        found = verbinding.execute(query).scalars().all()
    tasks = [lijst.get(id_) for id_ in found]
    return tuple(
        one for one in tasks if one is not None and one.bij.partition("/")[0] == lijn
    )


def _cases(lijst: Takenlijst, ids: set[str]) -> dict[str, Zaak]:
    query = select(zaak.c.id, zaak.c.sleutel, zaak.c.inhoud).where(
        in_log(zaak, lijst.log), zaak.c.id.in_(sorted(ids))
    )
    with lijst.opslag.reading() as verbinding:
        rows = verbinding.execute(query).all()
    pairs = lijst.sleutelbos.open_pairs(row.sleutel for row in rows)
    return {
        row.id: Zaak.from_dict(
            orjson.loads(
                open_piece(
                    pairs[row.sleutel], f"deelkader/zaak/1\n{row.id}", row.inhoud
                )
            )
        )
        for row in rows
        if row.sleutel in pairs
    }
