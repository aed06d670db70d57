# SPDX-License-Identifier: EUPL-1.2
"""
Statements about a list of values that are run for every batch.

Responsible for such a statement being written out once for each of a few lengths: what
SQLAlchemy does for a list of its own length costs more than asking. Floor 4, `opslag`.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import bindparam

from deelkader.opslag.vast import Vast

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from sqlalchemy import BindParameter, Connection
    from sqlalchemy.sql import Select

    type_maak = Callable[[Sequence[BindParameter[Any]]], Select[Any]]

MEESTE: Final = 128
"""So many values in one statement; a longer list takes more statements."""


class VastLijst:
    """One statement that *maak* makes with the values of a list, for `in_()`."""

    def __init__(self, maak: type_maak) -> None:
        self._maak = maak
        self._van_lengte = lru_cache(MEESTE.bit_length())(self._make)

    def rows(
        self,
        verbinding: Connection,
        lijst: Sequence[Any],
        values: Mapping[str, Any] | None = None,
    ) -> list[tuple[Any, ...]]:
        """
        Run it for all of *lijst* and return each row once, as `Vast` gives them.

        Rows are in the order of the statement for the first 128 values, then of the
        next.
        """
        found: list[tuple[Any, ...]] = []
        each = list(dict.fromkeys(lijst))
        for start in range(0, len(each), MEESTE):
            some = each[start : start + MEESTE]
            length = 1 << (len(some) - 1).bit_length()
            # WHY the last again: so a few lengths do for all.
            whole = [*some, *[some[-1]] * (length - len(some))]
            named = {_name(number): value for number, value in enumerate(whole)}
            vast = self._van_lengte(length)
            found += vast.rows(verbinding, {**named, **(values or {})})
        return found

    def _make(self, length: int) -> Vast:
        return Vast(self._maak([bindparam(_name(n)) for n in range(length)]))


def _name(number: int) -> str:
    return f"waarde_{number}"
