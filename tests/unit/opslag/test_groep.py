# SPDX-License-Identifier: EUPL-1.2
"""Group commit: who waits gets what came of his own question, or its own error."""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from typing import Any

import pytest
from sqlalchemy import insert, text
from tests.draden import run, until
from tests.logboeken import PERSONEN, oordeel, require_whole

from deelkader.errors import LogboekError
from deelkader.logboek import Bewijs, Inhoud
from deelkader.opslag import Eenheid
from deelkader.opslag.groep import Groep, Wachtend
from deelkader.opslag.tabellen import stuk

Batch = Sequence[Wachtend[int, int]]


def test_everybody_gets_the_result_of_his_own_question() -> None:
    """Sixty threads, batches of several: no result goes to another."""
    sizes: list[int] = []

    def write(batch: Batch) -> None:
        sizes.append(len(batch))
        time.sleep(0.005)
        for item in batch:
            item.uitslag = item.vraag * 2

    groep: Groep[int, int] = Groep(write)
    found = run(*[lambda n=n: groep.submit(n) for n in range(60)])
    assert found == [n * 2 for n in range(60)]
    assert sum(sizes) == 60
    assert max(sizes) > 1


def test_a_batch_that_fails_gives_all_of_it_the_error_and_the_next_is_fine() -> None:
    """Nobody waits for ever, and nobody is told that his item was written."""
    inside, release = threading.Event(), threading.Event()
    batches: list[list[int]] = []

    def write(batch: Batch) -> None:
        batches.append([item.vraag for item in batch])
        if len(batches) == 1:
            inside.set()
            release.wait(10)
        if len(batches) == 2:
            raise OSError("stuk")
        for item in batch:
            item.uitslag = item.vraag

    groep: Groep[int, int] = Groep(write)

    def later() -> list[Any]:
        inside.wait(10)
        jobs = [lambda n=n: groep.submit(n) for n in range(1, 6)]
        threading.Timer(0.2, release.set).start()
        return run(*jobs)

    first, rest = run(lambda: groep.submit(0), later)
    assert first == 0
    errors = [one for one in rest if isinstance(one, OSError)]
    assert len(errors) == len(batches[1])
    assert len(errors) > 1
    assert groep.submit(9) == 9


def test_who_was_written_does_not_wait_for_the_next_batch() -> None:
    """Its lines are on disk: another that writes then is not its affair."""
    turns = [threading.Event() for _ in range(3)]
    batches: list[list[int]] = []

    def write(batch: Batch) -> None:
        batches.append([item.vraag for item in batch])
        turns[len(batches) - 1].wait(10)
        for item in batch:
            item.uitslag = item.vraag

    groep: Groep[int, int] = Groep(write)

    def start(*numbers: int) -> threading.Thread:
        thread = threading.Thread(target=lambda: [groep.submit(n) for n in numbers])
        thread.start()
        return thread

    first = start(0)
    until(lambda: batches == [[0]])
    # WHY twice: who wrote for all is at once back with its next.
    busy = start(1, 2)
    until(lambda: groep.wachtend == 1)
    others = [start(n) for n in range(3, 9)]
    until(lambda: groep.wachtend == 7)
    turns[0].set()
    until(lambda: len(batches) == 2)
    turns[1].set()
    until(lambda: len(batches) == 3)
    for thread in [first, *others]:
        thread.join(5)
        assert not thread.is_alive()
    turns[2].set()
    busy.join(10)
    assert [sorted(batch) for batch in batches] == [[0], [1, 3, 4, 5, 6, 7, 8], [2]]


def test_an_error_of_one_item_is_of_that_item_only() -> None:
    """The others of its batch have their results."""

    def write(batch: Batch) -> None:
        for item in batch:
            if item.vraag == 3:
                item.fout = ValueError("drie")
            else:
                item.uitslag = item.vraag

    groep: Groep[int, int] = Groep(write)
    found = run(*[lambda n=n: groep.submit(n) for n in range(6)])
    assert isinstance(found.pop(3), ValueError)
    assert found == [0, 1, 2, 4, 5]


def test_an_interrupt_in_the_middle_leaves_nobody_waiting() -> None:
    """Control-C while writing: every item of the batch is told that it failed."""

    def write(_batch: Batch) -> None:
        raise KeyboardInterrupt

    groep: Groep[int, int] = Groep(write)
    found = run(*[lambda n=n: groep.submit(n) for n in range(4)])
    assert [type(one) for one in found] == [KeyboardInterrupt] * 4


def test_more_than_a_batch_holds_goes_in_several() -> None:
    """No batch is larger than 256."""
    sizes: list[int] = []

    def write(batch: Batch) -> None:
        sizes.append(len(batch))
        for item in batch:
            item.uitslag = item.vraag

    groep: Groep[int, int] = Groep(write)
    groep._rij = [Wachtend(n) for n in range(600)]
    assert groep.submit(600) == 600
    assert sizes == [256, 256, 89]


def test_threads_share_one_log(logboek) -> None:
    """Eight threads writing at once: no gap, no double, each its own receipt."""

    def write(nummer: int) -> list[tuple[int, Bewijs]]:
        return [
            (n, logboek.append(oordeel(n, PERSONEN[n % 3])))
            for n in range(nummer * 100, nummer * 100 + 20)
        ]

    found = [
        pair for part in run(*[lambda n=n: write(n) for n in range(8)]) for pair in part
    ]
    assert sorted(b.regelnummer for _, b in found) == list(range(1, 161))
    assert len({b.id for _, b in found}) == 160
    for nummer, bewijs in found:
        line = logboek.get(bewijs.id)
        assert line.feiten.inhoud == {"nummer": nummer}
        assert line.regelnummer == bewijs.regelnummer
    require_whole(logboek, [found[7][1].controlepunt])


def with_row(nummer: int, id_: str, fout: Exception | None = None) -> Inhoud:
    """Return a content that writes a row beside its line, and then may fail."""

    def mee(eenheid: Eenheid, bewijs: Bewijs) -> None:
        row = {"id": id_, "soort": "s", "sleutel": "k", "volgorde": 1}
        row |= {"inhoud": bewijs.id.encode()}
        eenheid.verbinding.execute(insert(stuk), row)
        if fout is not None:
            raise fout

    return Inhoud("inzage", {"nummer": nummer}, mee=mee)


def rows_of(logboek) -> dict[str, str]:
    """Return every row that was written beside a line."""
    with logboek.opslag.reading() as verbinding:
        rows = verbinding.execute(text("SELECT id, inhoud FROM stuk"))
        return {id_: bytes(inhoud).decode() for id_, inhoud in rows}


def test_an_error_beside_a_line_undoes_that_item_only(logboek) -> None:
    """Line and row go together; the others of the same batch stand, without a gap."""
    logboek.append(with_row(0, "bestaat"))
    contents = [
        [oordeel(1)],
        [with_row(2, "twee")],
        [with_row(3, "drie", ValueError("eigen fout"))],
        [with_row(4, "bestaat")],
        [oordeel(5, PERSONEN[0]), with_row(5, "vijf"), with_row(5, "vijf")],
        [with_row(6, "zes"), oordeel(6)],
    ]
    inside = threading.Event()
    real = logboek._schrijver.write

    def slow(batch) -> None:
        if not inside.is_set():
            inside.set()
            time.sleep(0.3)
        real(batch)

    logboek._groep._write = slow

    def first() -> list[Bewijs]:
        made: list[Bewijs] = logboek.append_many([oordeel(7)])
        return made

    def rest() -> list[Any]:
        inside.wait(10)
        return run(*[lambda c=c: logboek.append_many(c) for c in contents])

    _, found = run(first, rest)
    kinds = [
        one.code if isinstance(one, LogboekError) else type(one).__name__
        for one in found
    ]
    refused = "logboek-niet-schrijfbaar"
    assert kinds == ["list", "list", "ValueError", refused, refused, "list"]
    receipts = [bewijs for one in found if isinstance(one, list) for bewijs in one]
    assert len(logboek) == 2 + len(receipts) == 6
    rows = rows_of(logboek)
    assert rows.keys() == {"bestaat", "twee", "zes"}
    assert rows["twee"] == found[1][0].id
    assert rows["zes"] == found[5][0].id
    require_whole(logboek)


def test_a_row_beside_a_line_is_there_with_its_line_or_not_at_all(logboek) -> None:
    """What `mee` is told is the id and the number of the line that is written."""
    told: list[Bewijs] = []

    def mee(_eenheid: Eenheid, bewijs: Bewijs) -> None:
        told.append(bewijs)

    receipts = logboek.append_many(
        [oordeel(1), Inhoud("inzage", {}, mee=mee), Inhoud("kader", {}, mee=mee)]
    )
    wanted = [(b.id, b.regelnummer) for b in receipts[1:]]
    assert [(b.id, b.regelnummer) for b in told] == wanted
    with pytest.raises(ValueError, match="x"):
        logboek.append(with_row(1, "weg", ValueError("x")))
    assert rows_of(logboek) == {}
    assert len(logboek) == 3
