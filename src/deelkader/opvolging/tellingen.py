# SPDX-License-Identifier: EUPL-1.2
"""
Count what people say without keeping who, when or about what.

Responsible for one number per month, municipality, kind and value, that is exact also
when many count at once. Writes no line of the log: a line would say when. Floor 4,
`opvolging`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import select
from sqlalchemy.dialects import postgresql, sqlite

from deelkader.opslag.tabellen import telling

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from deelkader.opslag import Eenheid, Opslag

GEEN_GEMEENTE = ""
"""Stands for a municipality that was not named."""


@dataclass(frozen=True, slots=True, order=True)
class Telling:
    """How often *waarde* was said of *soort* in a month (2026-11) and municipality."""

    maand: str
    gemeente: str
    soort: str
    waarde: str
    aantal: int

    def as_dict(self) -> dict[str, Any]:
        """Return plain JSON values."""
        return {
            "maand": self.maand,
            "gemeente": self.gemeente,
            "soort": self.soort,
            "waarde": self.waarde,
            "aantal": self.aantal,
        }


@dataclass(frozen=True, slots=True)
class Tellingen:
    """The counts of one organisation, in log number *log*."""

    opslag: Opslag
    log: int

    def add(
        self,
        dag: date,
        gemeente: str | None,
        soort: str,
        waarde: str,
        mee: Callable[[Eenheid], None] = lambda _: None,
    ) -> None:
        """
        Count once more; of *dag* only the month is kept.

        *mee* writes in the same transaction, and undoes the count when it raises.

        Raises:
            LogboekError: it was not counted.
        """
        with self.opslag.unit() as eenheid:
            mee(eenheid)
            kind = postgresql if self.opslag.naam == "postgresql" else sqlite
            row = {
                "log": self.log,
                "maand": f"{dag:%Y-%m}",
                "gemeente": gemeente or GEEN_GEMEENTE,
                "soort": soort,
                "waarde": waarde,
            }
            # WHY one statement: reading first would lose what others count meanwhile.
            eenheid.verbinding.execute(
                kind.insert(telling)
                .values(**row, aantal=1)
                .on_conflict_do_update(
                    index_elements=list(row), set_={"aantal": telling.c.aantal + 1}
                )
            )

    def all(self) -> tuple[Telling, ...]:
        """Return every count, in order."""
        columns = [c for c in telling.columns if c.name != "log"]
        query = select(*columns).where(telling.c.log == self.log)
        with self.opslag.reading() as verbinding:
            rows = verbinding.execute(query).all()
        return tuple(sorted(Telling(*row) for row in rows))
