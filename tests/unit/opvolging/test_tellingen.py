# SPDX-License-Identifier: EUPL-1.2
"""Counts are exact, and nothing leads back to who said something."""

from __future__ import annotations

import threading
from datetime import date

import pytest
from sqlalchemy import inspect, select
from tests.storingen import failing_commit

from deelkader.errors import LogboekError
from deelkader.opslag.tabellen import regel, telling
from deelkader.opvolging.tellingen import GEEN_GEMEENTE, Telling, Tellingen

DAG = date(2026, 11, 29)
SOORT = "weet-nu-wat-te-doen"


@pytest.fixture
def tellingen(logboek) -> Tellingen:
    """Return the counts of a new log, on each kind of store."""
    return Tellingen(logboek.opslag, logboek.log)


def test_counts_add_up_per_month_and_municipality(tellingen) -> None:
    """Of a day only the month stays; no municipality is one of its own."""
    for dag in (DAG, date(2026, 11, 1)):
        tellingen.add(dag, "zundert", SOORT, "ja")
    tellingen.add(date(2026, 12, 1), "zundert", SOORT, "ja")
    tellingen.add(DAG, None, SOORT, "nee")
    assert tellingen.all() == (
        Telling("2026-11", GEEN_GEMEENTE, SOORT, "nee", 1),
        Telling("2026-11", "zundert", SOORT, "ja", 2),
        Telling("2026-12", "zundert", SOORT, "ja", 1),
    )


def test_twenty_threads_give_the_exact_count(tellingen) -> None:
    """None is lost, and there is one row."""
    start = threading.Barrier(20)
    errors: list[BaseException] = []

    def run() -> None:
        start.wait()
        try:
            for _ in range(10):
                tellingen.add(DAG, "zundert", SOORT, "ja")
        except BaseException as error:  # noqa: BLE001 - told by the assert below
            errors.append(error)

    threads = [threading.Thread(target=run) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not errors
    assert tellingen.all() == (Telling("2026-11", "zundert", SOORT, "ja", 200),)


def test_counting_leaves_no_line_and_no_row_of_its_own(tellingen, logboek) -> None:
    """The log and its head stay as they were; the table has nothing to link by."""
    with logboek.opslag.reading() as verbinding:
        before = verbinding.execute(select(regel.c.nr)).all()
    for _ in range(5):
        tellingen.add(DAG, "zundert", SOORT, "ja")
    with logboek.opslag.reading() as verbinding:
        assert verbinding.execute(select(regel.c.nr)).all() == before
        assert len(verbinding.execute(select(telling)).all()) == 1
        columns = {c["name"] for c in inspect(verbinding).get_columns("telling")}
        months = verbinding.execute(select(telling.c.maand)).scalars().all()
    assert columns == {"log", "maand", "gemeente", "soort", "waarde", "aantal"}
    assert months == ["2026-11"]


def test_what_was_not_stored_is_not_said_to_be_counted(tellingen, logboek) -> None:
    """A commit that fails is an error, and changes nothing."""
    tellingen.add(DAG, "zundert", SOORT, "ja")
    with failing_commit(logboek.opslag), pytest.raises(LogboekError):
        tellingen.add(DAG, "zundert", SOORT, "ja")
    assert [one.aantal for one in tellingen.all()] == [1]


def test_each_organisation_has_counts_of_its_own(tellingen, installatie) -> None:
    """One store may hold the logs of several."""
    tellingen.add(DAG, None, SOORT, "ja")
    with installatie.open(organisatie="andere") as other:
        others = Tellingen(other.opslag, other.log)
        assert others.all() == ()
        others.add(DAG, None, SOORT, "ja")
        assert [one.aantal for one in others.all()] == [1]
    assert [one.aantal for one in tellingen.all()] == [1]
