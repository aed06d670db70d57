# SPDX-License-Identifier: EUPL-1.2
"""
The statements that find cases, and what they give.

Responsible for which of them lock what they find. Floor 4, `opvolging`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from sqlalchemy import bindparam, select

from deelkader.opslag.tabellen import zaak
from deelkader.opslag.vastlijst import VastLijst
from deelkader.opslag.zoekpad import in_log

if TYPE_CHECKING:
    from sqlalchemy import BindParameter, Connection
    from sqlalchemy.sql import Select

    from deelkader.opvolging.zaak import Zaak

DUE: Final = (
    select(zaak)
    .where(zaak.c.log == bindparam("welk"), zaak.c.vanaf <= bindparam("tot"))
    .order_by(zaak.c.vanaf, zaak.c.nr)
    .limit(bindparam("hoeveel"))
    .with_for_update(skip_locked=True)
)
VAN_ID: Final = (
    select(zaak)
    .where(zaak.c.log == bindparam("welk"), zaak.c.id == bindparam("welke"))
    .with_for_update()
)


class Rij(NamedTuple):
    """What a case is opened from."""

    nr: int
    id: str
    sleutel: str
    inhoud: bytes


class Gezien(NamedTuple):
    """A case as it was read without a lock, and what it held."""

    rij: Rij
    zaak: Zaak


def first_locked(
    verbinding: Connection, log: int, whose: Mapping[str, str]
) -> dict[str, Rij]:
    """Return the oldest case of each person in *whose* (a key, and whose), locked."""
    return _first(_MET_SLEUTEL_VAST, verbinding, log, whose)


def first_seen(
    verbinding: Connection, log: int, whose: Mapping[str, str]
) -> dict[str, Rij]:
    """Return the same without a lock."""
    return _first(_MET_SLEUTEL, verbinding, log, whose)


def _with_key(sleutels: Sequence[BindParameter[Any]]) -> Select[Any]:
    return select(zaak.c.nr, zaak.c.id, zaak.c.sleutel, zaak.c.inhoud).where(
        in_log(zaak, bindparam("welk")), zaak.c.sleutel.in_(sleutels)
    )


_MET_SLEUTEL: Final = VastLijst(_with_key)
_MET_SLEUTEL_VAST: Final = VastLijst(
    lambda sleutels: _with_key(sleutels).order_by(zaak.c.nr).with_for_update()
)


def _first(
    query: VastLijst, verbinding: Connection, log: int, whose: Mapping[str, str]
) -> dict[str, Rij]:
    found: dict[str, Rij] = {}
    told = query.rows(verbinding, list(whose), {"welk": log})
    for row in sorted(Rij(*one) for one in told):
        found.setdefault(whose[row.sleutel], row)
    return found
