# SPDX-License-Identifier: EUPL-1.2
"""Which day it is does not hang on where the server stands."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime

import pytest

from deelkader.begrippen.dagen import day_of
from deelkader.service.dienst import local_today


@pytest.mark.parametrize(
    ("moment", "dag"),
    [
        (datetime(2026, 11, 29, 22, 59, tzinfo=UTC), date(2026, 11, 29)),
        (datetime(2026, 11, 29, 23, 0, tzinfo=UTC), date(2026, 11, 30)),
        (datetime(2026, 7, 1, 21, 59, tzinfo=UTC), date(2026, 7, 1)),
        (datetime(2026, 7, 1, 22, 0, tzinfo=UTC), date(2026, 7, 2)),
    ],
)
def test_a_day_begins_at_midnight_in_the_netherlands(moment, dag):
    """Also in summer."""
    assert day_of(moment) == dag


@pytest.mark.parametrize("zone", ["Etc/GMT+12", "Pacific/Kiritimati"])
def test_today_is_not_that_of_the_machine(monkeypatch, zone):
    """Of these two zones one has another day than the Netherlands, at any moment."""
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        before, today = day_of(datetime.now(UTC)), local_today()
        assert today in {before, day_of(datetime.now(UTC))}
    finally:
        monkeypatch.undo()
        time.tzset()
