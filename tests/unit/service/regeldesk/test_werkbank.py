# SPDX-License-Identifier: EUPL-1.2
"""Long work: in a process of its own, a few at a time; who asks never waits."""

from __future__ import annotations

import time
from contextlib import closing
from typing import Any

import pytest

from deelkader.service.regeldesk.werkbank import IN_DE_RIJ, VolError, Werkbank


def work(**more: Any) -> dict[str, Any]:
    """Return work on files that are no kader."""
    return {"taak": "verschil", "oud": {}, "nieuw": {}, **more}


def wait_for(bank: Werkbank, opdracht: dict[str, Any]) -> dict[str, Any]:
    """Return what was found."""
    for _ in range(600):
        werk = bank.see(opdracht)
        if werk is not None and werk.gevonden is not None:
            return dict(werk.gevonden)
        time.sleep(0.05)
    raise AssertionError(opdracht)


def test_who_asks_never_waits_and_too_much_is_refused():
    """The same work is begun once; a full row says so at once, and is gone later."""
    with closing(Werkbank()) as bank:
        assert bank.see(work()) is None
        for number in range(IN_DE_RIJ):
            first = bank.ask(work(n=number))
            assert first.gevonden is None
            assert bank.ask(work(n=number)).sleutel == first.sleutel
        with pytest.raises(VolError):
            bank.ask(work(n="te veel"))
        told = wait_for(bank, work(n=0))
        assert told["fout"]["boodschap"].startswith("Dit kader is niet te gebruiken")
        assert {b["code"] for b in told["fout"]["bevindingen"]} == {"R036"}
        bank.ask(work(n="nu wel"))
        bank.forget(work(n=0))
        assert bank.see(work(n=0)) is None


def test_a_process_that_ends_badly_is_told_and_stops_nothing():
    """Work that nobody knows, or that is cut off, is a sentence and no crash."""
    with closing(Werkbank()) as bank:
        bank.ask(work(taak="bestaat-niet"))
        told = wait_for(bank, work(taak="bestaat-niet"))
        assert told["fout"]["boodschap"].startswith("Het rekenen is afgebroken")
        bank.ask(work())
        assert "bevindingen" in wait_for(bank, work())["fout"]
