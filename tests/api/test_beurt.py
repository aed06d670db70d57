# SPDX-License-Identifier: EUPL-1.2
"""Calls that take turns, as long as that goes quickly."""

from __future__ import annotations

import asyncio

import pytest
from tests.draden import run

from deelkader.api.beurt import Beurt

LANG = 20.0


class Kijker:
    """Counts how many are inside at once, and in which order they came."""

    def __init__(self, beurt: Beurt) -> None:
        self.beurt = beurt
        self.binnen = self.meeste = 0
        self.orde: list[int] = []

    async def call(self, number: int, seconds: float = 0.001) -> None:
        """Take a turn of *seconds*."""
        async with self.beurt.taken():
            self.binnen += 1
            self.meeste = max(self.meeste, self.binnen)
            self.orde.append(number)
            await asyncio.sleep(seconds)
            self.binnen -= 1


def test_one_at_a_time_in_the_order_in_which_they_came():
    """Nobody beside another, and nobody before who came first."""
    kijker = Kijker(Beurt(LANG))

    async def scene() -> None:
        await asyncio.gather(*[kijker.call(n) for n in range(20)])

    asyncio.run(scene())
    assert (kijker.meeste, kijker.orde) == (1, list(range(20)))


def test_who_waits_too_long_goes_beside_the_others():
    """One that hangs holds nobody: all go on after the same short while."""
    kijker = Kijker(Beurt(0.05))

    async def scene() -> None:
        hangs = asyncio.create_task(kijker.call(0, LANG))
        await asyncio.sleep(0)
        others = [kijker.call(n) for n in range(1, 10)]
        await asyncio.wait_for(asyncio.gather(*others), LANG / 2)
        hangs.cancel()

    asyncio.run(scene())
    assert sorted(kijker.orde) == list(range(10))


def test_what_fails_or_goes_away_gives_its_turn_back():
    """An error inside, a caller that is cancelled while it waits."""
    beurt = Beurt(LANG)

    async def fail() -> None:
        async with beurt.taken():
            raise KeyError

    async def scene() -> None:
        with pytest.raises(KeyError):
            await fail()
        kijker = Kijker(beurt)
        first = asyncio.create_task(kijker.call(0, 0.05))
        gone = asyncio.create_task(kijker.call(1))
        last = asyncio.create_task(kijker.call(2))
        await asyncio.sleep(0.01)
        gone.cancel()
        await asyncio.wait_for(asyncio.gather(first, last), LANG / 2)
        assert kijker.orde == [0, 2]

    asyncio.run(scene())


def test_each_loop_has_turns_of_its_own():
    """As an app in tests that is asked from several threads."""
    beurt = Beurt(LANG)

    def ask() -> list[int]:
        kijker = Kijker(beurt)

        async def scene() -> None:
            await asyncio.gather(*[kijker.call(n) for n in range(10)])

        asyncio.run(scene())
        return kijker.orde

    assert run(ask, ask, ask) == [list(range(10))] * 3
