# SPDX-License-Identifier: EUPL-1.2
"""
Days on the calendar of the Netherlands: when a term ends.

Responsible for counting calendar and working days; a working day is Monday to
Friday and no public holiday. A day is its ordinal. Floor 4, `opvolging`, pure.
"""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import Final

from deelkader.model.opvolging import Duur, Termijn

try:
    import holidays
except ImportError:  # the extra `opvolging`
    holidays = None  # type: ignore[assignment]  # it is a module when it is there

EERSTE: Final = date.min.toordinal()
LAATSTE: Final = date.max.toordinal()
_ZATERDAG: Final = 5
_WEEK: Final = 7
_JAREN: Final = 64
_DAGEN: Final = 8_192


def is_available() -> bool:
    """Return whether the calendar of public holidays is installed."""
    return holidays is not None


def is_working_day(dag: int) -> bool:
    """Return whether *dag* is Monday to Friday and no public holiday."""
    return (dag - 1) % _WEEK < _ZATERDAG and dag not in _holidays(
        date.fromordinal(dag).year
    )


def after(dag: int, duur: Duur) -> int:
    """Return the day *duur* after *dag*; the first day counted is the next one."""
    return _shift(dag, duur.dagen, duur.werkdagen)


def before(dag: int, duur: Duur) -> int:
    """Return the day *duur* before *dag*."""
    return _shift(dag, -duur.dagen, -duur.werkdagen)


def uiterlijk(dag: int, termijn: Termijn, op: int = 0) -> int | None:
    """
    Return the last day of a term that began on *dag*, never before *dag*.

    *op* is the day in the kenmerk that the term names; 0 gives None, because a day
    that is not there has no term. A term that ends in a weekend is not longer.
    """
    if termijn.voor is None:
        return after(dag, termijn.duur)
    if op < EERSTE:
        return None
    return max(dag, before(min(op, LAATSTE), termijn.duur))


def opent(dag: int, termijn: Termijn, laatste: int) -> int:
    """Return on which day a task begins to count that must be done on *laatste*."""
    if termijn.begint is None:
        return dag
    return max(dag, before(laatste, termijn.begint))


@lru_cache(maxsize=_DAGEN)
def _shift(dag: int, dagen: int, werkdagen: int) -> int:
    if not werkdagen:
        return min(max(dag + dagen, EERSTE), LAATSTE)
    step, left = (1, werkdagen) if werkdagen > 0 else (-1, -werkdagen)
    while left and EERSTE < dag < LAATSTE:
        dag += step
        left -= is_working_day(dag)
    return dag


@lru_cache(maxsize=_JAREN)
def _holidays(jaar: int) -> frozenset[int]:
    """
    Return the public holidays of one year.

    Liberation Day counts every year, as it does for terms in the law: *optional*
    says that not every employer gives that day off.
    """
    kinds = (holidays.PUBLIC, holidays.OPTIONAL)
    found = holidays.country_holidays("NL", years=jaar, categories=kinds)
    return frozenset(day.toordinal() for day in found)
