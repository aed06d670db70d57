# SPDX-License-Identifier: EUPL-1.2
"""
The questions that wait in the event loop: one thread answers all that came, together.

Responsible for each caller hearing what came of its own question, whatever happens to
the others. What an answer is, is the affair of who answers. Floor 6.
"""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections import defaultdict
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Final, Generic, TypeVar

_MEESTE: Final = 256

Vraag = TypeVar("Vraag")
Uitslag = TypeVar("Uitslag")
type_verteld = tuple["asyncio.Future[Uitslag]", "Uitslag | Exception"]
"""Who waits, and what came of its question."""


class Vraagrij(Generic[Vraag, Uitslag]):
    """
    Gathers what is asked while others are answered.

    *answer* returns what came of each question, an error as a value; what it raises
    holds for all of them. It runs in one thread, which ends with this object, and which
    knows none of the requests: it answers several.
    """

    def __init__(
        self, answer: Callable[[Sequence[Vraag]], Sequence[Uitslag | Exception]]
    ) -> None:
        self._answer = answer
        self._rij: list[tuple[Vraag, asyncio.Future[Uitslag]]] = []
        self._slot = threading.Lock()
        self._bezig = False
        self._draad = ThreadPoolExecutor(1, "deelkader-vragen")

    @property
    def wachtend(self) -> int:
        """How many questions wait for their turn."""
        return len(self._rij)

    async def ask(self, vraag: Vraag) -> Uitslag:
        """Return what came of *vraag*, or raise what went wrong with it."""
        future: asyncio.Future[Uitslag] = asyncio.get_running_loop().create_future()
        with self._slot:
            self._rij.append((vraag, future))
            begin, self._bezig = not self._bezig, True
        if begin:
            self._begin()
        return await future

    def _begin(self) -> None:
        try:
            self._draad.submit(self._work)
        except Exception as error:  # noqa: BLE001 - each who waits raises it
            # WHY all: nobody will answer them, and the next must try to begin again.
            with self._slot:
                waiting, self._rij, self._bezig = self._rij, [], False
            _hand_out([(future, error) for _, future in waiting])

    def _work(self) -> None:
        """Answer until nobody waits."""
        while batch := self._next():
            futures = [future for _, future in batch]
            try:
                found = self._answer([vraag for vraag, _ in batch])
                pairs = zip(futures, found, strict=True)
                told = [(future, _as_heard(one)) for future, one in pairs]
            except BaseException as error:  # noqa: BLE001 - each who waits raises it
                told = [(future, _as_heard(error)) for future in futures]
            _hand_out(told)

    def _next(self) -> list[tuple[Vraag, asyncio.Future[Uitslag]]]:
        with self._slot:
            batch, self._rij = self._rij[:_MEESTE], self._rij[_MEESTE:]
            self._bezig = bool(batch)
        return batch


def _as_heard(one: Uitslag | BaseException) -> Uitslag | Exception:
    """Return what came of a question as who waits can hear it."""
    # WHY StopIteration: a future refuses it, and then all after it heard nothing.
    if isinstance(one, BaseException) and (
        isinstance(one, StopIteration) or not isinstance(one, Exception)
    ):
        return RuntimeError("interrupted")
    return one


def _hand_out(told: Sequence[type_verteld[Uitslag]]) -> None:
    """Let every loop that waits hear it, once for all its futures."""
    of_loop = defaultdict(list)
    for one in told:
        of_loop[one[0].get_loop()].append(one)
    for loop, own in of_loop.items():
        # WHY: a loop that is closed has nobody left who waits.
        with contextlib.suppress(RuntimeError):
            loop.call_soon_threadsafe(_tell, own)


def _tell(told: Sequence[type_verteld[Uitslag]]) -> None:
    for future, one in told:
        # WHY: who went away does not wait any more.
        if future.done():
            continue
        if isinstance(one, Exception):
            future.set_exception(one)
        else:
            future.set_result(one)
