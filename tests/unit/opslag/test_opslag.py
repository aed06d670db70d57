# SPDX-License-Identifier: EUPL-1.2
"""What a store promises, on both kinds: units of work, reading, and its errors."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import threading
import time
import traceback

import pytest
from sqlalchemy import bindparam, delete, func, insert, select, text, update
from sqlalchemy.exc import IntegrityError, OperationalError

from deelkader.errors import LogboekError
from deelkader.opslag import LOG, SLEUTELS, Opslag
from deelkader.opslag.sleuteltabellen import sleutelkop
from deelkader.opslag.tabellen import controlepunt, logkop, regel, stuk
from deelkader.opslag.vast import Vast, together

GEHEIM = "een-geheim-dat-nergens-mag-staan"
NUMMERS = Vast(
    select(regel.c.nr).where(regel.c.log == bindparam("welk")).order_by(regel.c.nr)
)


def kop(log: int = 0) -> dict[str, object]:
    """Return the head of a log."""
    return {
        "log": log,
        "organisatie": f"verzonnen-{log}",
        "oorsprong": f"deelkader/verzonnen/{log}",
        "sleutelbos": "",
        "grootte": 0,
        "rand": b"",
        "laatste_id": "",
        "laatste_tijd": "",
        "epoche": 0,
        "vkey": "",
    }


def rij(nr: int, log: int = 0, **others: object) -> dict[str, object]:
    """Return a row of the log that means nothing."""
    parts = dict.fromkeys(("blad", "feiten", "personen"), b"x")
    return {"log": log, "nr": nr, "id": f"{log}/{nr}", "sleutel": "k", **parts} | others


def blaadje(naam: str) -> dict[str, object]:
    """Return a row of the table beside the log."""
    return {"id": naam, "soort": "s", "sleutel": "k", "volgorde": 1, "inhoud": b"x"}


def add(opened: Opslag, table, *rows) -> None:
    """Add *rows* in one unit."""
    with opened.unit() as eenheid:
        for row in rows:
            eenheid.verbinding.execute(insert(table), row)


def numbers(opened: Opslag) -> list[int]:
    """Return the numbers of the lines, in order."""
    with opened.reading() as verbinding:
        query = select(regel.c.nr).order_by(regel.c.log, regel.c.nr)
        return list(verbinding.execute(query).scalars())


def names(opened: Opslag) -> set[str]:
    """Return the ids beside the log."""
    with opened.reading() as verbinding:
        return set(verbinding.execute(select(stuk.c.id)).scalars())


def refused(opened: Opslag, statement, *parameters) -> LogboekError:
    """Return the error with which the store refuses *statement*."""
    with pytest.raises(LogboekError) as caught, opened.unit() as eenheid:
        eenheid.verbinding.execute(statement, *parameters)
    return caught.value


@pytest.fixture
def log(opslag) -> Opslag:
    """Return an open store with a head and two lines."""
    add(opslag, logkop, kop())
    add(opslag, regel, rij(1), rij(2))
    opened: Opslag = opslag
    return opened


# --- units -------------------------------------------------------------------


def test_a_unit_is_there_for_who_opens_the_store_next(waar):
    """What a unit wrote stays when the store is closed."""
    with contextlib.closing(Opslag.open(waar, LOG)) as first:
        add(first, logkop, kop())
        add(first, regel, rij(1), rij(2))
    with contextlib.closing(Opslag.open(waar, LOG)) as second:
        assert numbers(second) == [1, 2]


@pytest.mark.parametrize("error", [KeyError, KeyboardInterrupt, SystemExit])
def test_a_unit_that_fails_leaves_nothing(log, error):
    """Whatever is raised inside, nothing of it is kept and the store goes on."""

    def fail() -> None:
        with log.unit() as eenheid:
            eenheid.verbinding.execute(insert(regel), rij(3))
            eenheid.verbinding.execute(insert(stuk), blaadje("a"))
            raise error

    with pytest.raises(error):
        fail()
    assert (numbers(log), names(log)) == ([1, 2], set())
    add(log, regel, rij(3))
    assert numbers(log) == [1, 2, 3]


def test_a_part_undoes_only_itself(log):
    """An error inside a part takes back the part; before and after are kept."""

    def fail(eenheid) -> None:
        with eenheid.part():
            eenheid.verbinding.execute(insert(stuk), blaadje("weg"))
            raise KeyError

    with log.unit() as eenheid:
        eenheid.verbinding.execute(insert(stuk), blaadje("voor"))
        with pytest.raises(KeyError):
            fail(eenheid)
        with eenheid.part():
            eenheid.verbinding.execute(insert(stuk), blaadje("deel"))
        eenheid.verbinding.execute(insert(stuk), blaadje("na"))
    assert names(log) == {"voor", "deel", "na"}


def test_a_part_that_cannot_be_undone_undoes_all(log):
    """What a part wrote must not be kept because the way back was gone."""

    def fail() -> None:
        with log.unit() as eenheid:
            eenheid.verbinding.execute(insert(stuk), blaadje("voor"))
            with eenheid.part():
                eenheid.verbinding.execute(insert(stuk), blaadje("deel"))
                eenheid.verbinding.execute(text("RELEASE SAVEPOINT deel"))
                raise KeyError

    with pytest.raises(LogboekError) as caught:
        fail()
    assert caught.value.code == "logboek-niet-schrijfbaar"
    assert isinstance(caught.value.__cause__, OperationalError)
    assert names(log) == set()


def test_a_part_that_the_database_refuses_spares_the_unit(log):
    """Also an error of the database itself costs the part only."""
    with log.unit() as eenheid:
        with pytest.raises(IntegrityError), eenheid.part():
            eenheid.verbinding.execute(insert(regel), rij(3, id="0/1"))
        eenheid.verbinding.execute(insert(regel), rij(3))
    assert numbers(log) == [1, 2, 3]


def test_what_travels_together_is_written_and_gives_its_rows(log):
    """What is asked among it sees what was written before it."""
    with log.unit() as eenheid:
        with together(eenheid.verbinding):
            eenheid.insert_rows(regel, [tuple(rij(3).values()), tuple(rij(4).values())])
            found = NUMMERS.ask(eenheid.verbinding, {"welk": 0})
            eenheid.insert_rows(regel, [tuple(rij(5).values())])
        assert [nr for (nr,) in found()] == [1, 2, 3, 4]
    assert numbers(log) == [1, 2, 3, 4, 5]


def send(opened: Opslag, rows: list[tuple[object, ...]], *, look: bool) -> None:
    """Write *rows* one by one on their way together; *look* at once what is there."""
    with opened.unit() as eenheid, together(eenheid.verbinding):
        for row in rows:
            eenheid.insert_rows(regel, [row])
        found = NUMMERS.ask(eenheid.verbinding, {"welk": 0})
        if look:
            found()


@pytest.mark.parametrize("look", [False, True])
def test_one_that_is_refused_among_what_travels_together_undoes_all(log, look):
    """The error is that of the one, tells no values, and the store goes on."""
    rows = [rij(3), rij(9, id="0/1", sleutel=GEHEIM), rij(4)]
    with pytest.raises(LogboekError) as error:
        send(log, [tuple(row.values()) for row in rows], look=look)
    cause = type(error.value.__cause__).__name__
    assert cause in {"IntegrityError", "UniqueViolation"}
    assert GEHEIM not in "".join(traceback.format_exception(error.value))
    assert numbers(log) == [1, 2]
    send(log, [tuple(rij(3).values())], look=look)
    assert numbers(log) == [1, 2, 3]


def test_without_a_pipeline_statements_go_one_by_one(log, monkeypatch):
    """An older library of PostgreSQL cannot send them together: the same is written."""
    monkeypatch.setattr("psycopg.Pipeline.is_supported", lambda: False)
    send(log, [tuple(rij(3).values()), tuple(rij(4).values())], look=False)
    assert numbers(log) == [1, 2, 3, 4]


def test_reading_sees_one_moment(log):
    """Lines written meanwhile are not in a reading that has begun."""
    with log.reading() as verbinding:
        count = select(func.count()).select_from(regel)
        assert verbinding.execute(count).scalar_one() == 2
        writer = threading.Thread(target=add, args=(log, regel, rij(3), rij(4)))
        writer.start()
        writer.join()
        assert verbinding.execute(count).scalar_one() == 2
    assert numbers(log) == [1, 2, 3, 4]


def glanced(opened: Opslag) -> list[int]:
    """Return the numbers of the lines of the first log, by one statement."""
    with opened.glance() as verbinding:
        return sorted(nr for (nr,) in NUMMERS.rows(verbinding, {"welk": 0}))


def test_a_unit_that_is_open_is_not_read_by_others(log):
    """Nobody reads what is not yet on disk, and reading does not wait for it."""
    with log.unit() as eenheid:
        eenheid.verbinding.execute(insert(regel), rij(3))
        eenheid.lock(logkop)
        assert numbers(log) == glanced(log) == [1, 2]
    assert numbers(log) == glanced(log) == [1, 2, 3]


def test_a_glance_leaves_its_connection_as_it_was(log):
    """What is written over it afterwards is undone as a whole, and one moment seen."""

    def fail() -> None:
        with log.unit() as eenheid:
            eenheid.verbinding.execute(insert(regel), rij(3))
            raise KeyError

    for _ in range(20):
        assert glanced(log) == [1, 2]
        with pytest.raises(KeyError):
            fail()
    test_reading_sees_one_moment(log)


def test_many_threads_write_one_after_another(log):
    """Eight threads that lock, look and add make one row of numbers."""

    def run() -> None:
        for _ in range(10):
            add_next(log)

    threads = [threading.Thread(target=run) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert numbers(log) == list(range(1, 83))


def add_next(opened: Opslag) -> None:
    """Add the next line, as a writer does: lock, look, add."""
    with opened.unit() as eenheid:
        eenheid.lock(logkop)
        last = eenheid.verbinding.execute(select(func.max(regel.c.nr))).scalar_one()
        eenheid.verbinding.execute(insert(regel), rij((last or 0) + 1))


def open_and_write(waar, barrier, count: int) -> None:
    """Open a store together with others and add *count* lines."""
    barrier.wait()
    with contextlib.closing(Opslag.open(waar, LOG)) as opened:
        for _ in range(count):
            add_next(opened)


def test_many_processes_write_one_after_another(waar):
    """Four processes on one store make one row of numbers, without gaps."""
    with contextlib.closing(Opslag.open(waar, LOG)) as opened:
        add(opened, logkop, kop())
    context = multiprocessing.get_context("spawn")
    barrier = context.Barrier(4)
    children = [
        context.Process(target=open_and_write, args=(waar, barrier, 15))
        for _ in range(4)
    ]
    for child in children:
        child.start()
    for child in children:
        child.join()
    assert [child.exitcode for child in children] == [0] * 4
    with contextlib.closing(Opslag.open(waar, LOG)) as opened:
        assert numbers(opened) == list(range(1, 61))


def test_a_store_does_not_go_through_fork(log):
    """A child may not use what its parent opened; closing it harms nobody."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        answers = []
        for use in (log.unit, log.reading, log.glance):
            try:
                with use():
                    answers.append("used")
            except LogboekError as error:
                answers.append(error.code)
        log.close()
        os.write(writing, " ".join(answers).encode())
        os._exit(0)
    os.waitpid(child, 0)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        assert pipe.read().split() == [b"logboek-ander-proces"] * 3
    add(log, regel, rij(3))
    assert numbers(log) == [1, 2, 3]


def test_closing_twice_does_nothing(opslag):
    """The second time there is nothing to close."""
    opslag.close()
    opslag.close()


# --- only growing ------------------------------------------------------------


@pytest.mark.parametrize(
    "statement",
    [
        update(regel).values(blad=b"y"),
        update(regel).values(nr=9).where(regel.c.nr == 2),
        delete(regel),
        delete(regel).where(regel.c.nr == 2),
        insert(regel).values(**rij(2)),
        insert(regel).values(**rij(2, id="nieuw")),
        insert(regel).values(**rij(3, id="0/1")),
        insert(regel).values(**rij(3, log=7)),
        update(controlepunt).values(nota="y"),
        delete(controlepunt),
        insert(controlepunt).values(log=0, grootte=2, wissel=False, nota="y"),
    ],
    ids=str,
)
def test_a_line_and_a_checkpoint_never_change(log, statement):
    """Not one word of SQL changes, removes or replaces what was written."""
    add(log, controlepunt, {"log": 0, "grootte": 2, "wissel": False, "nota": "n"})
    with log.reading() as verbinding:
        before = [verbinding.execute(select(t)).all() for t in (regel, controlepunt)]
    assert refused(log, statement).code == "logboek-niet-schrijfbaar"
    with log.reading() as verbinding:
        after = [verbinding.execute(select(t)).all() for t in (regel, controlepunt)]
    assert after == before
    add(log, regel, rij(3))


@pytest.mark.postgres
@pytest.mark.parametrize("table", ["regel", "controlepunt", "logkop CASCADE"])
def test_postgresql_does_not_empty_the_log_at_once(adres, table):
    """TRUNCATE is refused too, also by way of another table."""
    with contextlib.closing(Opslag.open(adres, LOG)) as opened:
        add(opened, logkop, kop())
        add(opened, regel, rij(1))
        error = refused(opened, text(f"TRUNCATE {table}"))
        assert error.code == "logboek-niet-schrijfbaar"
        assert numbers(opened) == [1]


# --- errors ------------------------------------------------------------------


GEHEIME_RIJEN = {
    "sleutel": blaadje(GEHEIM),
    "leeg": blaadje("b") | {"soort": None, "sleutel": GEHEIM},
    "groot": blaadje("b") | {"volgorde": 2**70, "sleutel": GEHEIM},
    "vreemd": blaadje("b") | {"inhoud": object(), "sleutel": GEHEIM},
    "geen-getal": blaadje("b") | {"volgorde": {GEHEIM: 1}},
}


@pytest.mark.parametrize("soort", GEHEIME_RIJEN)
def test_no_error_repeats_what_was_written(log, soort):
    """Not the error, not what caused it, not anything on the way."""
    add(log, stuk, blaadje(GEHEIM))
    with pytest.raises(Exception) as caught:  # noqa: PT011 - some are of the driver
        add(log, stuk, GEHEIME_RIJEN[soort])
    said = "".join(traceback.format_exception(caught.value, chain=True))
    seen: list[BaseException | None] = [caught.value]
    while seen:
        part = seen.pop()
        if part is not None:
            said += f"{part!r} {part} {part.args}"
            seen += [part.__cause__, part.__context__]
    assert GEHEIM not in said
    assert names(log) == {GEHEIM}


def test_an_error_while_reading_has_its_own_code(log):
    """Reading that fails says that it was reading."""
    for look in (log.reading, log.glance):
        with pytest.raises(LogboekError) as caught, look() as verbinding:
            verbinding.execute(text("SELECT x FROM bestaat_niet"))
        assert caught.value.code == "logboek-niet-leesbaar"


def test_log_and_keys_are_apart(log_en_sleutels):
    """A log and its keys open beside each other, each with its own tables."""
    log = Opslag.open(log_en_sleutels.log, LOG)
    keys = Opslag.open(log_en_sleutels.sleutels, SLEUTELS)
    add(log, logkop, kop())
    add(keys, sleutelkop, {"id": 1, "bos": "b", "epoche": 1, "proef": b"p"})
    for opened, table in ((log, sleutelkop), (keys, logkop)):
        assert refused(opened, delete(table)).code == "logboek-niet-schrijfbaar"
    log.close()
    keys.close()


def test_who_waits_too_long_for_a_lock_gets_an_error(waar, monkeypatch):
    """A writer that hangs does not hang the others for ever."""
    monkeypatch.setattr("deelkader.opslag.bestand._BUSY_MS", 200)
    monkeypatch.setitem(_session(), "lock_timeout", "200ms")
    with (
        contextlib.closing(Opslag.open(waar, LOG)) as first,
        contextlib.closing(Opslag.open(waar, LOG)) as second,
        first.unit() as eenheid,
    ):
        eenheid.lock(stuk)
        start = time.monotonic()
        with pytest.raises(LogboekError) as caught:
            add(second, stuk, blaadje("a"))
        assert time.monotonic() - start < 5
    assert caught.value.code == "logboek-niet-schrijfbaar"


def _session() -> dict[str, str]:
    from deelkader.opslag import postgres

    settings: dict[str, str] = postgres._SESSIE
    return settings
