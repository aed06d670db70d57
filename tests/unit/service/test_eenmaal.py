# SPDX-License-Identifier: EUPL-1.2
"""The same thing is done once, also by two at the same time."""

from __future__ import annotations

import threading

import pytest

from deelkader.service.eenmaal import Eenmaal


def test_second_time_gives_the_first_result():
    """What was done is not done again; another key is."""
    eenmaal: Eenmaal[int] = Eenmaal()
    done: list[str] = []

    def doe(naam):
        done.append(naam)
        return len(done)

    assert eenmaal.do("a", lambda: doe("a")) == 1
    assert eenmaal.do("a", lambda: doe("a")) == 1
    assert eenmaal.do("b", lambda: doe("b")) == 2
    assert done == ["a", "b"]


def test_two_at_once_are_one():
    """Who comes while it is being done waits for it."""
    eenmaal: Eenmaal[int] = Eenmaal()
    begun, go = threading.Event(), threading.Event()
    done: list[int] = []
    found: list[int] = []

    def slow():
        begun.set()
        assert go.wait(10)
        done.append(1)
        return 41

    first = threading.Thread(target=lambda: found.append(eenmaal.do("a", slow)))
    first.start()
    assert begun.wait(10)
    second = threading.Thread(target=lambda: found.append(eenmaal.do("a", slow)))
    second.start()
    go.set()
    first.join(10)
    second.join(10)
    assert found == [41, 41]
    assert done == [1]


def test_what_failed_can_be_tried_again():
    """An error is not remembered."""
    eenmaal: Eenmaal[int] = Eenmaal()
    with pytest.raises(ZeroDivisionError):
        eenmaal.do("a", lambda: 1 // 0)
    assert eenmaal.do("a", lambda: 7) == 7


def test_memory_is_bounded():
    """Past the bound the oldest is forgotten."""
    eenmaal: Eenmaal[int] = Eenmaal(grens=2)
    for key in ("a", "b", "c"):
        eenmaal.do(key, lambda: 1)
    assert eenmaal.do("c", lambda: 2) == 1
    assert eenmaal.do("a", lambda: 2) == 2
