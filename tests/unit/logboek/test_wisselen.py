# SPDX-License-Identifier: EUPL-1.2
"""A new key that signs, a new key for a person, a new epoch."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from tests.logboeken import PERSONEN, fill, oordeel, require_whole

from deelkader.errors import LogboekError
from deelkader.logboek import Bewijs
from deelkader.logboek.export import export_log
from deelkader.logboek.wisselen import rotate_signing_key
from deelkader.sleutels import Houder
from deelkader.verifieer import Stand, verify


def signatures(nota: str) -> int:
    """Return how many signatures stand under a checkpoint."""
    return nota.count("\n\u2014 ")


def test_old_and_new_sign_the_checkpoint_of_the_change(logboek) -> None:
    """Before it one, at it both, after it the new one; the chain can be followed."""
    fill(logboek, 3)
    before = logboek.append(oordeel(4)).controlepunt
    change = rotate_signing_key(logboek, ["Ans"])
    after = logboek.append(oordeel(5)).controlepunt
    assert [signatures(n) for n in (before, change.controlepunt, after)] == [1, 2, 1]
    old, new = before.split(" ")[-1][:6], after.split(" ")[-1][:6]
    assert old != new
    line = logboek.get(change.id)
    assert (line.soort, line.personen.inhoud) == ("sleutelwissel", {"door": ["Ans"]})
    require_whole(logboek, [before, change.controlepunt, after])


def test_keys_change_several_times_and_the_log_is_reopened(
    installatie, tmp_path: Path
) -> None:
    """The first key, kept by a reader from the start, still proves everything."""
    with installatie.open() as logboek:
        fill(logboek, 2)
        export_log(logboek, tmp_path / "eerst")
        vkey = (tmp_path / "eerst" / "sleutel.txt").read_text()
        for _ in range(3):
            rotate_signing_key(logboek, ["Ans"])
    with installatie.open() as again:
        fill(again, 2)
        rotate_signing_key(again, ["Bram"])
        export_log(again, tmp_path / "later")
    uitslag = verify(tmp_path / "later", vkey=vkey)
    assert uitslag.is_heel
    notes = (tmp_path / "later" / "controlepunten.txt").read_text()
    assert signatures(notes) == 8
    # The control: without the chain the last checkpoint proves nothing.
    (tmp_path / "later" / "controlepunten.txt").unlink()
    assert verify(tmp_path / "later", vkey=vkey).uitspraken[0].stand is Stand.FOUT


def test_two_changes_at_once_have_a_checkpoint_each(installatie) -> None:
    """Threads of two openings that change the key at the same time."""
    with installatie.open() as first, installatie.open() as second:
        fill(first, 2)
        found: list[Bewijs] = []
        threads = [
            threading.Thread(
                target=lambda one=one: found.append(rotate_signing_key(one, ["Ans"]))
            )
            for one in (first, first, first, second)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert [signatures(b.controlepunt) for b in found] == [2] * 4
        assert len({b.controlepunt for b in found}) == 4
        require_whole(second, [b.controlepunt for b in found])


def test_another_process_signs_with_the_new_key(installatie) -> None:
    """Who had opened the log before goes on with the key that is in force."""
    with installatie.open() as first, installatie.open() as second:
        second.append(oordeel(1))
        rotate_signing_key(first, ["Ans"])
        second.append(oordeel(2))
        require_whole(second)


def test_nobody_changes_the_key_unnamed(logboek) -> None:
    """The line tells who did it."""
    for door in ([], [" "]):
        with pytest.raises(LogboekError) as caught:
            rotate_signing_key(logboek, door)
        assert caught.value.code == "sleutelwissel-zonder-naam"
    assert len(logboek) == 0


def test_a_key_that_died_before_its_line_signs_nothing(installatie) -> None:
    """Kept but never named: the old one goes on."""
    with installatie.open() as logboek:
        fill(logboek, 2)
        append = logboek.append

        def fail(_inhoud):
            raise OSError("weg")

        logboek.append = fail
        with pytest.raises(OSError, match="weg"):
            rotate_signing_key(logboek, ["Ans"])
        logboek.append = append
        logboek.append(oordeel(3))
        rotate_signing_key(logboek, ["Ans"])
        require_whole(logboek)


def test_a_person_gets_a_new_key_and_the_old_lines_stay_open(logboek) -> None:
    """Renewing destroys nothing, and both keys are found when she is erased."""
    fennas = PERSONEN[0]
    first = logboek.append(oordeel(1, fennas))
    houder = Houder.of_log("standaard", fennas, logboek.klok().isoformat())
    logboek.sleutelbos.renew(houder)
    second = logboek.append(oordeel(2, fennas))
    lines = [logboek.get(b.id) for b in (first, second)]
    assert lines[0].sleutel != lines[1].sleutel
    assert [line.is_gewist for line in lines] == [False, False]
    ids = logboek.sleutelbos.ids_of("standaard", fennas)
    assert ids == sorted(line.sleutel for line in lines)
    require_whole(logboek)


def test_a_new_epoch_changes_no_line(installatie) -> None:
    """Another process that has the old epoch key in memory reads and writes on."""
    with installatie.open() as first, installatie.open() as second:
        fill(first, 3)
        list(second.lines())
        (old,) = installatie.hoofdsleutel.iterdir()
        key = old.read_bytes()
        first.sleutelbos.rotate()
        (new,) = installatie.hoofdsleutel.iterdir()
        assert (new.name, new.read_bytes() != key) == ("epoche-000002.sleutel", True)
        assert [line.is_gewist for line in second.lines()] == [False] * 3
        second.append(oordeel(4, "Nieuw-1"))
        rotate_signing_key(second, ["Ans"])
        require_whole(second)
