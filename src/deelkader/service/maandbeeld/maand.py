# SPDX-License-Identifier: EUPL-1.2
"""
A calendar month in the Netherlands: `Maand`.

A day begins at midnight here, not in UTC. Floor 5, pure.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Final, Self

from deelkader.begrippen.dagen import HIER, day_of
from deelkader.errors import LogboekUseError

if TYPE_CHECKING:
    from collections.abc import Sequence

_GESCHREVEN: Final = re.compile(r"(20[0-9]{2})-(0[1-9]|1[0-2])")
_NAMEN: Final = (
    *("januari", "februari", "maart", "april", "mei", "juni", "juli"),
    *("augustus", "september", "oktober", "november", "december"),
)


@dataclass(frozen=True, slots=True, order=True)
class Maand:
    """One month; *eerste* is its first day."""

    eerste: date

    @classmethod
    def of(cls, geschreven: str) -> Self:
        """
        Return the month that is written as 2026-10.

        Raises:
            LogboekUseError: it is written otherwise.
        """
        found = _GESCHREVEN.fullmatch(geschreven)
        if found is None:
            raise LogboekUseError(
                "maand-ongeldig", "Schrijf een maand als jaar en maand: 2026-10."
            )
        return cls(date(int(found[1]), int(found[2]), 1))

    @classmethod
    def at(cls, moment: datetime) -> Self:
        """Return the month in which *moment* lies here."""
        return cls(day_of(moment).replace(day=1))

    @property
    def id(self) -> str:
        """How it is written: 2026-10."""
        return self.eerste.isoformat()[:7]

    @property
    def naam(self) -> str:
        """How people say it: oktober 2026."""
        return f"{_NAMEN[self.eerste.month - 1]} {self.eerste.year}"

    @property
    def volgende(self) -> Maand:
        """The month after it."""
        return Maand((self.eerste + timedelta(days=31)).replace(day=1))

    @property
    def dagen(self) -> Sequence[int]:
        """Its days, as ordinals."""
        return range(self.eerste.toordinal(), self.volgende.eerste.toordinal())

    @property
    def vorige(self) -> Sequence[int]:
        """The days of the month before it, as ordinals."""
        return Maand((self.eerste - timedelta(days=1)).replace(day=1)).dagen

    def begin_of_previous(self) -> str:
        """Return the moment at which the month before it begins, as a line has it."""
        return _written(date.fromordinal(self.vorige[0]))

    def end(self) -> str:
        """Return the first moment after it, as a line of the log has it."""
        return _written(self.volgende.eerste)


def _written(dag: date) -> str:
    moment = datetime(dag.year, dag.month, dag.day, tzinfo=HIER).astimezone(UTC)
    return moment.replace(tzinfo=None).isoformat(timespec="milliseconds") + "Z"
