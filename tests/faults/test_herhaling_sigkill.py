# SPDX-License-Identifier: EUPL-1.2
"""One line per key, with processes that ask the same at once and are killed in it."""

from __future__ import annotations

import pytest
from tests.faults import herhaler
from tests.faults.herhaler import SLEUTELS, Opstelling
from tests.faults.kinderen import kill, listen, start, wait_until
from tests.logboeken import require_whole


@pytest.mark.parametrize("lines", [2, 25])
def test_processes_that_are_killed_leave_one_line_per_key(
    installatie, lines: int
) -> None:
    """Whoever got an answer got the one that everybody gets, also after the kill."""
    with installatie.open():
        pass
    kinderen = [start(herhaler.main, installatie, seed) for seed in (lines, lines + 9)]
    wait_until(kinderen, lines)
    listen(kinderen, 0.004)
    kill(kinderen)
    said: dict[str, set[str]] = {}
    for kind in kinderen:
        for key, print_ in (line.split() for line in kind.lines()[1:]):
            said.setdefault(key, set()).add(print_)
    assert said
    assert all(len(prints) == 1 for prints in said.values())
    with installatie.open() as logboek:
        there = len(logboek)
        assert there >= len(said)
        ours = Opstelling(logboek)
        for key in SLEUTELS:
            assert said.setdefault(key, {ours.ask(key)}) == {ours.ask(key)}
        assert len(logboek) == len(SLEUTELS)
        require_whole(logboek)
