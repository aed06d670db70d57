# SPDX-License-Identifier: EUPL-1.2
"""Terms end on the day that the calendar of the Netherlands gives."""

from __future__ import annotations

from datetime import date

import pytest

from deelkader.model.opvolging import Duur, Termijn
from deelkader.opvolging import dagen


def day(text: str) -> int:
    """Return the ordinal of a written day."""
    return date.fromisoformat(text).toordinal()


@pytest.mark.parametrize(
    ("begin", "count", "last"),
    [
        ("2026-11-02", 1, "2026-11-03"),
        ("2026-11-06", 1, "2026-11-09"),
        ("2026-11-07", 1, "2026-11-09"),
        ("2026-12-24", 1, "2026-12-28"),
        ("2026-12-31", 1, "2027-01-04"),
        ("2026-04-02", 1, "2026-04-07"),
        ("2026-04-24", 1, "2026-04-28"),
        ("2026-05-04", 1, "2026-05-06"),
        ("2026-05-13", 1, "2026-05-15"),
        ("2026-05-22", 1, "2026-05-26"),
        ("2026-11-02", 10, "2026-11-16"),
    ],
)
def test_working_days_leave_out_weekends_and_public_holidays(
    begin: str, count: int, last: str
) -> None:
    """Also Good Friday, King's Day and, every year, Liberation Day."""
    assert day(last) == dagen.after(day(begin), Duur(werkdagen=count))


def test_working_days_count_back_too() -> None:
    """One working day before the Tuesday after Easter is Maundy Thursday."""
    assert day("2026-04-02") == dagen.before(day("2026-04-07"), Duur(werkdagen=1))


def test_calendar_days_count_every_day() -> None:
    """A term in days is not made longer by a weekend or a holiday."""
    assert day("2026-12-26") == dagen.after(day("2026-11-28"), Duur(28))


def test_a_term_before_a_day_never_ends_before_it_began() -> None:
    """A consent of three days must be asked again at once, not last week."""
    termijn = Termijn(Duur(14), "tot")

    assert day("2027-03-17") == dagen.uiterlijk(
        day("2026-11-02"), termijn, day("2027-03-31")
    )
    assert day("2026-11-02") == dagen.uiterlijk(
        day("2026-11-02"), termijn, day("2026-11-05")
    )


def test_no_day_gives_no_term() -> None:
    """A consent without an end has nothing to ask again."""
    assert dagen.uiterlijk(day("2026-11-02"), Termijn(Duur(14), "tot"), 0) is None


def test_the_ends_of_the_calendar_are_ends() -> None:
    """A day far beyond the calendar stops at its last day, without an error."""
    assert dagen.after(dagen.LAATSTE - 1, Duur(28)) == dagen.LAATSTE
    assert dagen.after(dagen.LAATSTE - 1, Duur(werkdagen=9)) == dagen.LAATSTE
    assert dagen.before(dagen.EERSTE + 1, Duur(werkdagen=9)) == dagen.EERSTE
    far = dagen.uiterlijk(dagen.EERSTE, Termijn(Duur(), "op"), 2**31 - 1)
    assert far == dagen.LAATSTE
