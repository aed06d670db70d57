# SPDX-License-Identifier: EUPL-1.2
"""Questions that wait in the event loop: each hears what came of its own."""

from __future__ import annotations

import asyncio
import gc
import threading
from collections.abc import Sequence
from typing import Any

import pytest
from tests.draden import run, until

from deelkader.api.vraagrij import NietBegonnenError, Vraagrij

SECONDEN = 20


class Antwoorder:
    """Doubles numbers, refuses negative ones, and breaks on a text."""

    def __init__(self) -> None:
        self.partijen: list[list[Any]] = []
        self.vrij = threading.Event()
        self.vrij.set()

    def answer(self, vragen: Sequence[Any]) -> list[Any]:
        """Answer as soon as that may."""
        self.partijen.append(list(vragen))
        assert self.vrij.wait(SECONDEN)
        if "stuk" in vragen:
            raise KeyError("stuk")
        return [2 * one if one >= 0 else ValueError(one) for one in vragen]


@pytest.fixture
def antwoorder() -> Antwoorder:
    """Return who answers."""
    return Antwoorder()


@pytest.fixture
def rij(antwoorder) -> Vraagrij[Any, Any]:
    """Return a queue before it."""
    return Vraagrij(antwoorder.answer)


async def ask_all(rij: Vraagrij[Any, Any], *vragen: Any) -> list[Any]:
    """Ask all of *vragen* at once; return answers and errors."""
    asked = [rij.ask(vraag) for vraag in vragen]
    return await asyncio.wait_for(
        asyncio.gather(*asked, return_exceptions=True), SECONDEN
    )


def test_what_comes_while_others_are_answered_goes_together(rij, antwoorder):
    """The first alone, and all that came in the meantime in one go."""

    async def scene() -> list[Any]:
        antwoorder.vrij.clear()
        first = asyncio.ensure_future(rij.ask(0))
        await asyncio.to_thread(until, lambda: antwoorder.partijen)
        others = [asyncio.ensure_future(rij.ask(n)) for n in range(1, 50)]
        await asyncio.to_thread(until, lambda: rij.wachtend == len(others))
        antwoorder.vrij.set()
        return await asyncio.gather(first, *others)

    assert asyncio.run(scene()) == [2 * n for n in range(50)]
    assert antwoorder.partijen == [[0], list(range(1, 50))]


def test_who_comes_just_after_goes_along(rij, antwoorder):
    """As long as the loop finds something new, and not much longer."""

    async def scene() -> None:
        asked = []
        for number in range(5):
            asked.append(asyncio.ensure_future(rij.ask(number)))
            await asyncio.sleep(0)
        await asyncio.gather(*asked)
        await rij.ask(5)

    asyncio.run(scene())
    assert antwoorder.partijen == [[0, 1, 2, 3, 4], [5]]


def test_who_keeps_coming_holds_nobody_up(rij, antwoorder):
    """A loop that finds something new each time begins all the same."""

    async def scene() -> None:
        asked: list[asyncio.Future[Any]] = []
        while not antwoorder.partijen:
            asked.append(asyncio.ensure_future(rij.ask(len(asked))))
            await asyncio.sleep(0)
        await asyncio.gather(*asked)

    asyncio.run(asyncio.wait_for(scene(), SECONDEN))
    assert 1 < len(antwoorder.partijen[0]) < 20


def test_an_error_is_of_its_own_question(rij):
    """And the next question is answered as ever."""
    found = asyncio.run(ask_all(rij, 1, -2, 3))
    assert found[::2] == [2, 6]
    assert isinstance(found[1], ValueError)
    assert asyncio.run(ask_all(rij, 4)) == [8]


def test_what_breaks_all_is_told_to_all_and_stops_nobody_after(rij):
    """Nobody waits for ever for an answer that does not come."""
    found = asyncio.run(ask_all(rij, "stuk"))
    assert isinstance(found[0], KeyError)
    assert asyncio.run(ask_all(rij, 5)) == [10]


def test_an_answer_too_few_is_an_error_for_all_and_no_silence():
    """A mistake of who answers must not leave somebody waiting for ever."""
    rij: Vraagrij[int, int] = Vraagrij(lambda _: [])
    for _ in range(2):
        found = asyncio.run(ask_all(rij, 1))
        assert isinstance(found[0], ValueError)


def test_what_no_future_takes_is_told_as_an_error():
    """A stray end of an iterator would silence all who come after it."""
    rij: Vraagrij[int, int] = Vraagrij(
        lambda vragen: [StopIteration() if one == 1 else one for one in vragen]
    )
    found = asyncio.run(ask_all(rij, 0, 1, 2))
    assert found[::2] == [0, 2]
    assert isinstance(found[1], RuntimeError)


def test_a_loop_that_is_gone_stops_nobody(rij, antwoorder):
    """Who asked in a loop that ended hears nothing; the next hears its own."""
    antwoorder.vrij.clear()
    loop = asyncio.new_event_loop()
    task = loop.create_task(rij.ask(1))
    loop.run_until_complete(asyncio.sleep(0.01))
    until(lambda: antwoorder.partijen)
    task.cancel()
    loop.run_until_complete(asyncio.sleep(0))
    loop.close()
    antwoorder.vrij.set()
    assert asyncio.run(ask_all(rij, 2)) == [4]


def test_a_loop_that_stands_still_stops_nobody(rij):
    """It would have looked, and does so later; another loop does not wait for it."""
    still = asyncio.new_event_loop()
    task = still.create_task(rij.ask(1))
    still.run_until_complete(asyncio.sleep(0))
    assert rij.wachtend == 1
    assert asyncio.run(ask_all(rij, 2)) == [4]
    assert asyncio.run(ask_all(rij, 3)) == [6]
    assert still.run_until_complete(asyncio.wait_for(task, SECONDEN)) == 2
    still.close()


def test_who_goes_away_takes_no_answer_from_others(rij, antwoorder):
    """A caller that is cancelled while it waits; the others hear theirs."""

    async def scene() -> list[Any]:
        antwoorder.vrij.clear()
        waiting = [asyncio.ensure_future(rij.ask(n)) for n in range(3)]
        await asyncio.to_thread(until, lambda: antwoorder.partijen)
        waiting[1].cancel()
        antwoorder.vrij.set()
        return await asyncio.gather(*waiting, return_exceptions=True)

    first, gone, last = asyncio.run(scene())
    assert [first, last] == [0, 4]
    assert isinstance(gone, asyncio.CancelledError)


def test_several_loops_each_hear_their_own(rij):
    """As an app in tests that is asked from several threads."""

    def ask(number: int) -> list[Any]:
        return asyncio.run(ask_all(rij, *range(number, number + 40)))

    found = run(*[lambda n=n: ask(n) for n in range(6)])
    assert found == [[2 * m for m in range(n, n + 40)] for n in range(6)]


def test_a_thread_that_cannot_begin_is_told_and_tried_again(rij, monkeypatch):
    """Without a thread there is an error at once, and not a caller that waits."""

    def refuse(*_: Any) -> None:
        raise RuntimeError("can't start new thread")

    with monkeypatch.context() as patch:
        patch.setattr(rij._draad, "submit", refuse)
        found = asyncio.run(ask_all(rij, 1, 2))
    assert [str(one) for one in found] == ["can't start new thread"] * 2
    assert asyncio.run(ask_all(rij, 3)) == [6]


def test_what_was_refused_is_not_answered_later(rij, antwoorder, monkeypatch):
    """Who heard an error must not stand in the log after all."""
    start = threading.Thread.start

    def refuse(thread: threading.Thread) -> None:
        if thread.name.startswith("deelkader-vragen"):
            raise RuntimeError("can't start new thread")
        start(thread)

    with monkeypatch.context() as patch:
        patch.setattr(threading.Thread, "start", refuse)
        for number in (1, 2):
            found = asyncio.run(ask_all(rij, number))
            assert str(found[0]) == "can't start new thread"
    assert asyncio.run(ask_all(rij, 3)) == [6]
    assert asyncio.run(ask_all(rij, 4)) == [8]
    assert antwoorder.partijen == [[3], [4]]


def test_its_thread_ends_with_it(antwoorder):
    """A kader that is replaced leaves no thread behind."""
    rij = Vraagrij(antwoorder.answer)
    asyncio.run(ask_all(rij, 1))
    [thread] = rij._draad._threads
    del rij
    gc.collect()
    until(lambda: not thread.is_alive())


def test_who_waits_too_long_is_taken_back(rij, antwoorder):
    """While another hangs: nobody begins with it any more, so it may go elsewhere."""

    async def scene() -> Any:
        antwoorder.vrij.clear()
        first = asyncio.ensure_future(rij.ask(1))
        await asyncio.to_thread(until, lambda: antwoorder.partijen)
        with pytest.raises(NietBegonnenError):
            await asyncio.wait_for(rij.ask(2, geduld=0.02), SECONDEN)
        assert rij.wachtend == 0
        antwoorder.vrij.set()
        return await first

    assert asyncio.run(scene()) == 2
    assert antwoorder.partijen == [[1]]


def test_with_what_was_begun_nobody_is_impatient(rij, antwoorder):
    """It may stand in the log already: asked again, it would stand there twice."""

    async def scene() -> Any:
        antwoorder.vrij.clear()
        asked = asyncio.ensure_future(rij.ask(1, geduld=0.02))
        await asyncio.to_thread(until, lambda: antwoorder.partijen)
        await asyncio.sleep(0.1)
        antwoorder.vrij.set()
        return await asked

    assert asyncio.run(scene()) == 2


def test_no_more_go_together_than_may(antwoorder):
    """The others wait for the next time."""
    rij: Vraagrij[Any, Any] = Vraagrij(antwoorder.answer, meeste=3, genoeg=2)
    assert asyncio.run(ask_all(rij, *range(8))) == [2 * n for n in range(8)]
    assert max(len(partij) for partij in antwoorder.partijen) == 3
    assert [n for partij in antwoorder.partijen for n in partij] == list(range(8))


@pytest.mark.parametrize("geduld", [None, SECONDEN])
def test_who_goes_away_before_it_began_is_not_answered(rij, antwoorder, geduld):
    """It asks nothing any more, so no line of it may come in the log."""

    async def scene() -> None:
        antwoorder.vrij.clear()
        first = asyncio.ensure_future(rij.ask(1))
        await asyncio.to_thread(until, lambda: antwoorder.partijen)
        gone = asyncio.ensure_future(rij.ask(2, geduld))
        await asyncio.to_thread(until, lambda: rij.wachtend)
        gone.cancel()
        await asyncio.gather(gone, return_exceptions=True)
        antwoorder.vrij.set()
        await first

    asyncio.run(scene())
    assert antwoorder.partijen == [[1]]
    assert rij.wachtend == 0


@pytest.mark.parametrize("geduld", [None, SECONDEN])
def test_of_who_went_away_nothing_is_printed(rij, antwoorder, geduld):
    """What an error says may hold a question; nobody fetches it any more."""
    told: list[Any] = []

    async def scene() -> None:
        asyncio.get_running_loop().set_exception_handler(
            lambda _, what: told.append(what)
        )
        antwoorder.vrij.clear()
        gone = asyncio.ensure_future(rij.ask(-1, geduld))
        await asyncio.to_thread(until, lambda: antwoorder.partijen)
        gone.cancel()
        await asyncio.gather(gone, return_exceptions=True)
        antwoorder.vrij.set()
        await rij.ask(1)
        gc.collect()

    asyncio.run(scene())
    gc.collect()
    assert told == []
