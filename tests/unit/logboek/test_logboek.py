# SPDX-License-Identifier: EUPL-1.2
"""The Logboek: what it writes, what it gives back, and what it refuses."""

from __future__ import annotations

import sqlite3
import threading
import tracemalloc
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

import pytest

from deelkader.errors import LogboekError, LogboekTamperedError
from deelkader.logboek import Bewijs, Logboek, Logregel
from deelkader.logboek.entry import GENESIS, hash_line

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NOW = datetime(2026, 11, 22, 10, 11, 12, 345678, tzinfo=UTC)


@pytest.fixture
def logboek(tmp_path: Path) -> Iterator[Logboek]:
    """Return an empty log with a clock that stands still."""
    with Logboek.open(tmp_path / "data", klok=lambda: NOW) as opened:
        yield opened


def connection_of(logboek: Logboek) -> sqlite3.Connection:
    """Return the connection inside *logboek*, to do damage with."""
    return logboek._store._connection


def damage(folder: Path, *statements: str) -> None:
    """Change the file as another tool would: without the triggers."""
    with sqlite3.connect(folder / "deelkader.sqlite") as other:
        for name in ("alleen_erbij", "niet_wijzigen", "niet_wissen"):
            other.execute(f"DROP TRIGGER logregel_{name}")
        for statement in statements:
            other.execute(statement)
    other.close()


def fill(folder: Path, count: int) -> list[Bewijs]:
    """Write *count* lines in *folder* and return their receipts."""
    with Logboek.open(folder) as opened:
        return [opened.append({"nummer": n}) for n in range(1, count + 1)]


def test_a_line_is_given_back_as_it_was_written(logboek: Logboek) -> None:
    """What append took, get gives, with the number, time and hash of the line."""
    inhoud = {"vraag": {"naar": "school", "feiten": {"leeftijd": 14}}, "é": [None]}
    bewijs = logboek.append(inhoud)
    line = logboek.get(bewijs.id)
    assert line is not None
    assert line == Logregel(bewijs.id, 1, "2026-11-22T10:11:12.345Z", inhoud, line.hash)
    assert bewijs == Bewijs(bewijs.id, 1, line.controlepunt)


def test_a_receipt_as_the_answer_shows_it(logboek: Logboek) -> None:
    """The receipt in the answer is the number and the checkpoint, nothing else."""
    bewijs = logboek.append({})
    shown = bewijs.as_dict()
    assert shown == {"regelnummer": 1, "controlepunt": bewijs.controlepunt}
    assert len(bewijs.controlepunt) == len("sha256:") + 64


def test_lines_are_numbered_and_linked(logboek: Logboek) -> None:
    """Line n follows line n-1, from GENESIS on, and verify counts them."""
    for n in range(3):
        logboek.append({"n": n})
    vorige = GENESIS
    for n, line in enumerate(logboek.lines()):
        content = b'{"n":%d}' % n
        vorige = hash_line(vorige, n + 1, line.id, line.tijdstip, content)
        assert (line.regelnummer, line.hash) == (n + 1, vorige)
    assert (logboek.verify(), len(logboek)) == (3, 3)


def test_ids_rise_while_the_clock_stands_still(logboek: Logboek) -> None:
    """Sorted by id is sorted by number, also within one millisecond."""
    ids = [logboek.append({}).id for _ in range(50)]
    assert sorted(set(ids)) == ids


def test_an_empty_log(logboek: Logboek) -> None:
    """An empty log is whole, has no lines, and is not seen as no log."""
    assert (logboek.verify(), len(logboek), list(logboek.lines())) == (0, 0, [])
    assert logboek.get("0" * 26) is None
    assert bool(logboek) is True


def test_the_log_goes_on_after_reopening(tmp_path: Path) -> None:
    """A second opening finds the lines and writes the next number."""
    first = fill(tmp_path, 2)
    with Logboek.open(str(tmp_path)) as again:
        assert again.append({}).regelnummer == 3
        assert again.verify(first[1].controlepunt) == 3


def test_the_time_is_utc_whatever_zone_the_clock_has(tmp_path: Path) -> None:
    """A clock in another zone gives the same moment in UTC."""
    zone = timezone(timedelta(hours=1))
    with Logboek.open(tmp_path, klok=lambda: NOW.astimezone(zone)) as opened:
        opened.append({})
        assert [r.tijdstip for r in opened.lines()] == ["2026-11-22T10:11:12.345Z"]


def test_a_clock_without_zone_is_refused(tmp_path: Path) -> None:
    """A moment that can mean two things is not written."""
    with Logboek.open(tmp_path, klok=lambda: NOW.replace(tzinfo=None)) as opened:
        with pytest.raises(LogboekError) as caught:
            opened.append({})
        assert (caught.value.code, len(opened)) == ("logboek-klok-zonder-zone", 0)


def test_what_is_refused_leaves_nothing(logboek: Logboek, bsn: str) -> None:
    """A BSN or a float is refused before anything is written; the log goes on."""
    for inhoud, code in (
        ({"jeugdige": bsn}, "logboek-bsn-geweigerd"),
        ({"gewicht": 1.5}, "logboek-inhoud-ongeldig"),
    ):
        with pytest.raises(LogboekError) as caught:
            logboek.append(inhoud)
        assert (caught.value.code, len(logboek)) == (code, 0)
    assert logboek.append({}).regelnummer == 1


def test_an_error_halfway_leaves_nothing(tmp_path: Path) -> None:
    """A clock that breaks inside the transaction leaves no line and no lock."""
    moments = iter([NOW, None, NOW])

    def klok() -> Any:
        moment = next(moments)
        if moment is None:
            raise OSError("the clock is broken")
        return moment

    with Logboek.open(tmp_path, klok=klok) as opened:
        opened.append({})
        with pytest.raises(LogboekError) as caught:
            opened.append({})
        assert caught.value.code == "logboek-niet-schrijfbaar"
        assert opened.append({}).regelnummer == 2
        assert opened.verify() == 2


def test_a_full_disk_is_an_error_and_leaves_the_log_whole(logboek: Logboek) -> None:
    """When no page can be added append raises, and what was promised is there."""
    connection = connection_of(logboek)
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages + 20}")
    written: list[Bewijs] = []
    with pytest.raises(LogboekError) as caught:
        written.extend(logboek.append({"tekst": "x" * 3000}) for _ in range(100))
    assert caught.value.code == "logboek-niet-schrijfbaar"
    assert "geen antwoord" in caught.value.message
    assert written
    assert logboek.verify(written[-1].controlepunt) == len(written)
    connection.execute(f"PRAGMA max_page_count = {pages + 1000}")
    assert logboek.append({}).regelnummer == len(written) + 1


def test_a_closed_log_writes_and_reads_nothing(tmp_path: Path) -> None:
    """After close every call is an error with a code, and closing again is fine."""
    opened = Logboek.open(tmp_path)
    opened.close()
    opened.close()
    with pytest.raises(LogboekError) as writing:
        opened.append({})
    with pytest.raises(LogboekError) as reading:
        opened.verify()
    assert writing.value.code == "logboek-niet-schrijfbaar"
    assert reading.value.code == "logboek-niet-leesbaar"


def test_threads_share_one_log(logboek: Logboek) -> None:
    """Eight threads writing at once make one chain without gaps or doubles."""
    receipts: list[Bewijs] = []

    def write() -> None:
        receipts.extend(logboek.append({"x": 1}) for _ in range(40))

    threads = [threading.Thread(target=write) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(b.regelnummer for b in receipts) == list(range(1, 321))
    assert len({b.id for b in receipts}) == logboek.verify() == 320


def test_lines_may_be_read_while_others_write(logboek: Logboek) -> None:
    """An iterator that is half way neither blocks a writer nor misses a line."""
    for n in range(600):
        logboek.append({"n": n})
    lines = logboek.lines()
    next(lines)
    logboek.append({"n": 600})
    assert [line.inhoud["n"] for line in lines] == list(range(1, 601))


def test_memory_of_reading_does_not_grow_with_the_log(tmp_path: Path) -> None:
    """Reading a log of 8 MB holds a small part of it at a time."""
    with Logboek.open(tmp_path) as opened:
        for _ in range(2000):
            opened.append({"tekst": "x" * 4000})
        tracemalloc.start()
        assert opened.verify() == 2000
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    assert peak < 3_000_000


DAMAGES = {
    "content": (
        (
            "UPDATE logregel SET inhoud = CAST('{\"nummer\":8}' AS BLOB)"
            " WHERE regelnummer = 3"
        ),
        3,
        "veranderd",
    ),
    "time": (
        (
            "UPDATE logregel SET tijdstip = replace(tijdstip, 'Z', 'z')"
            " WHERE regelnummer = 4"
        ),
        4,
        "veranderd",
    ),
    "id": (
        "UPDATE logregel SET id = '00000000000000000000000000' WHERE regelnummer = 2",
        2,
        "veranderd",
    ),
    "hash": (
        "UPDATE logregel SET hash = zeroblob(32) WHERE regelnummer = 5",
        5,
        "veranderd",
    ),
    "broken text": (
        "UPDATE logregel SET tijdstip = CAST(x'ff' AS TEXT) WHERE regelnummer = 3",
        3,
        "veranderd",
    ),
    "link": (
        "UPDATE logregel SET vorige = zeroblob(32) WHERE regelnummer = 3",
        3,
        "sluit niet aan",
    ),
    "missing": ("DELETE FROM logregel WHERE regelnummer = 3", 3, "ontbreekt"),
    "first missing": ("DELETE FROM logregel WHERE regelnummer = 1", 1, "ontbreekt"),
    "line 0": (
        (
            "INSERT INTO logregel SELECT 0, 'x', tijdstip, inhoud, vorige, hash"
            " FROM logregel WHERE regelnummer = 1"
        ),
        0,
        "hoort niet",
    ),
    "line far below": (
        (
            "INSERT INTO logregel SELECT -9223372036854775808, 'x', tijdstip, inhoud,"
            " vorige, hash FROM logregel WHERE regelnummer = 1"
        ),
        -(2**63),
        "hoort niet",
    ),
    "copied": (
        (
            "INSERT INTO logregel SELECT 7, 'x', tijdstip, inhoud, vorige, hash"
            " FROM logregel WHERE regelnummer = 6"
        ),
        7,
        "sluit niet aan",
    ),
}


@pytest.mark.parametrize("name", DAMAGES)
def test_a_change_by_another_tool_is_found_with_its_line(
    tmp_path: Path, name: str
) -> None:
    """Whatever is changed behind our back, verify names the first line and why."""
    statement, number, reason = DAMAGES[name]
    fill(tmp_path, 6)
    damage(tmp_path, statement)
    with Logboek.open(tmp_path) as opened:
        with pytest.raises(LogboekTamperedError) as caught:
            opened.verify()
        assert caught.value.regelnummer == number
        assert reason in caught.value.message
        assert caught.value.code == "logboek-niet-heel"


def test_two_lines_that_changed_places_are_found(tmp_path: Path) -> None:
    """Swapping the contents of two lines is found at the first of them."""
    fill(tmp_path, 4)
    damage(
        tmp_path,
        "UPDATE logregel SET regelnummer = 99 WHERE regelnummer = 2",
        "UPDATE logregel SET regelnummer = 2 WHERE regelnummer = 3",
        "UPDATE logregel SET regelnummer = 3 WHERE regelnummer = 99",
    )
    with Logboek.open(tmp_path) as opened:
        with pytest.raises(LogboekTamperedError) as caught:
            opened.verify()
        assert caught.value.regelnummer == 2


def test_a_changed_line_with_a_new_hash_breaks_the_next_link(tmp_path: Path) -> None:
    """Who also recomputes the hash of the changed line is found one line further."""
    fill(tmp_path, 4)
    with Logboek.open(tmp_path) as opened:
        line = list(opened.lines())[1]
        vorige = next(opened.lines()).hash
    forged = hash_line(vorige, 2, line.id, line.tijdstip, b"{}").hex()
    damage(
        tmp_path,
        "UPDATE logregel SET inhoud = x'7b7d' WHERE regelnummer = 2",
        f"UPDATE logregel SET hash = x'{forged}' WHERE regelnummer = 2",  # noqa: S608 - our own hex
    )
    with Logboek.open(tmp_path) as opened:
        with pytest.raises(LogboekTamperedError) as caught:
            opened.verify()
        assert (caught.value.regelnummer, "sluit" in caught.value.message) == (3, True)


def test_a_changed_line_is_never_given_out(tmp_path: Path) -> None:
    """Reading one line and reading all of them raise at the line that was changed."""
    bewijs = fill(tmp_path, 2)[1]
    damage(tmp_path, DAMAGES["content"][0].replace("= 3", "= 2"))
    with Logboek.open(tmp_path) as opened:
        for read in (lambda: opened.get(bewijs.id), lambda: list(opened.lines())):
            with pytest.raises(LogboekTamperedError) as caught:
                read()
            assert caught.value.regelnummer == 2


def test_nothing_is_written_after_a_last_line_with_a_broken_id(tmp_path: Path) -> None:
    """An id that is none, in the last line, stops the writing."""
    fill(tmp_path, 2)
    damage(tmp_path, "UPDATE logregel SET id = 'x' WHERE regelnummer = 2")
    with Logboek.open(tmp_path) as opened:
        with pytest.raises(LogboekTamperedError) as caught:
            opened.append({})
        assert (caught.value.regelnummer, len(opened)) == (2, 2)


def test_a_cut_tail_is_seen_only_with_an_older_checkpoint(tmp_path: Path) -> None:
    """The chain alone cannot see that its end is gone; with a controlepunt it can."""
    receipts = fill(tmp_path, 6)
    damage(tmp_path, "DELETE FROM logregel WHERE regelnummer > 4")
    with Logboek.open(tmp_path) as opened:
        assert opened.verify() == 4
        assert opened.verify(receipts[3].controlepunt) == 4
        with pytest.raises(LogboekTamperedError) as caught:
            opened.verify(receipts[4].controlepunt)
        assert caught.value.regelnummer == 0


@pytest.mark.parametrize("text", ["", "ab" * 32, "sha256:zz", "sha256:" + "A" * 64])
def test_what_is_no_checkpoint_is_refused(logboek: Logboek, text: str) -> None:
    """A checkpoint that is misspelt is an error of its own, not a broken log."""
    with pytest.raises(LogboekError) as caught:
        logboek.verify(text)
    assert caught.value.code == "logboek-controlepunt-ongeldig"
