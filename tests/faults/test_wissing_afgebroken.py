# SPDX-License-Identifier: EUPL-1.2
"""An erasure that was killed at any step is finished by the next opening, or undone."""

from __future__ import annotations

import signal

import pytest
from sqlalchemy import select
from tests.faults import breekpunten
from tests.faults.kinderen import drain, start
from tests.logboeken import PERSONEN, fill, oordeel, require_whole

from deelkader.logboek.wissen import Besluit, erase_person
from deelkader.opslag.tabellen import wissing

FENNA = PERSONEN[0]
NIETS = "before the line is committed"


@pytest.mark.parametrize("stap", breekpunten.STAPPEN)
def test_an_erasure_that_was_killed_is_whole_after_opening(
    installatie, stap: str
) -> None:
    """No half state: the line, the keys and the mark all say the same."""
    with installatie.open() as logboek:
        fill(logboek, 6)
        ids = logboek.sleutelbos.ids_of("standaard", FENNA)
    old = {pad.name: pad.read_bytes() for pad in installatie.hoofdsleutel.iterdir()}
    kind = start(breekpunten.main, installatie, stap, FENNA)
    kind.process.join(60)
    assert kind.process.exitcode == -signal.SIGKILL
    drain([kind])
    assert kind.lines() == ["begin"]
    with installatie.open() as logboek:
        closed = [r.regelnummer for r in logboek.lines() if r.is_gewist]
        left = logboek.sleutelbos.ids_of("standaard", FENNA)
        with logboek.opslag.reading() as verbinding:
            marks = list(verbinding.execute(select(wissing.c.klaar)).scalars())
        files = {p.name: p.read_bytes() for p in installatie.hoofdsleutel.iterdir()}
        assert len(files) == 1
        if stap == NIETS:
            assert (closed, left, marks, len(logboek)) == ([], ids, [], 6)
            assert files == old
        else:
            assert (closed, left, marks, len(logboek)) == ([3, 6], [], [True], 7)
            assert not set(files.values()) & set(old.values())
        assert logboek.get(logboek.append(oordeel(8, FENNA)).id).feiten is not None
        require_whole(logboek)


def test_another_process_that_is_running_finishes_it(installatie) -> None:
    """Who writes next destroys first what the log says is destroyed."""
    with installatie.open() as logboek:
        fill(logboek, 3)
        kind = start(
            breekpunten.main, installatie, "before the keys are destroyed", FENNA
        )
        kind.process.join(60)
        drain([kind])
        assert logboek.sleutelbos.ids_of("standaard", FENNA)
        later = logboek.append(oordeel(4, FENNA))
        assert logboek.get(later.id).feiten is not None
        assert [r.regelnummer for r in logboek.lines() if r.is_gewist] == [3]
        require_whole(logboek)
        erase_person(logboek, FENNA, Besluit(("Ans", "Bram"), "x"))
        assert require_whole(logboek).telling.gewist == {"wissing": 2}
