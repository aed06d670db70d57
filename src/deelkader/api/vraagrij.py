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
from weakref import WeakSet

_MEESTE: Final = 256
# WHY: most of what an answer costs is paid once for all that are answered together. A
# loop that found nothing twice has read what was sent. Who came first does not wait for
# many turns of a busy loop, and enough need not wait for more.
_STIL: Final = 2
_HOOGUIT: Final = 12
_GENOEG: Final = 32

Vraag = TypeVar("Vraag")
Uitslag = TypeVar("Uitslag")
type_verteld = tuple["asyncio.Future[Uitslag]", "Uitslag | Exception"]
"""Who waits, and what came of its question."""


class NietBegonnenError(Exception):
    """Nobody began with the question in time; it was taken back."""


class Vraagrij(Generic[Vraag, Uitslag]):
    """
    Gathers what is asked while others are answered, and until nothing more comes.

    *answer* returns what came of each question, an error as a value; what it raises
    holds for all of them. It runs in one thread, which ends with this object, and which
    knows none of the requests: it answers several, *meeste* at a time, and begins
    without looking further when *genoeg* wait.
    """

    def __init__(
        self,
        answer: Callable[[Sequence[Vraag]], Sequence[Uitslag | Exception]],
        meeste: int = _MEESTE,
        genoeg: int = _GENOEG,
    ) -> None:
        self._answer = answer
        self._meeste = meeste
        self._genoeg = genoeg
        self._rij: list[tuple[Vraag, asyncio.Future[Uitslag]]] = []
        self._slot = threading.Lock()
        self._bezig = False
        # INVARIANT: while nobody is answered, each loop in which somebody waits is
        # here, or is about to be.
        self._kijkt: WeakSet[asyncio.AbstractEventLoop] = WeakSet()
        self._draad = ThreadPoolExecutor(1, "deelkader-vragen")

    @property
    def wachtend(self) -> int:
        """How many questions wait for their turn."""
        return len(self._rij)

    async def ask(self, vraag: Vraag, geduld: float | None = None) -> Uitslag:
        """
        Return what came of *vraag*, or raise what went wrong with it.

        Raises:
            NietBegonnenError: nobody began with it in *geduld* seconds, nor will.
        """
        loop = asyncio.get_running_loop()
        future: asyncio.Future[Uitslag] = loop.create_future()
        with self._slot:
            self._rij.append((vraag, future))
        self._watch(loop)
        try:
            if geduld is not None:
                await asyncio.wait([future], timeout=geduld)
                if self._taken_back(future):
                    raise NietBegonnenError
            return await future
        except asyncio.CancelledError:
            # WHY: who went away asks nothing, unless somebody began with it already.
            future.cancel()
            self._taken_back(future)
            raise

    def _taken_back(self, future: asyncio.Future[Uitslag]) -> bool:
        """Return whether nobody had begun with it; then nobody will."""
        with self._slot:
            before = len(self._rij)
            self._rij = [one for one in self._rij if one[1] is not future]
            return len(self._rij) < before

    def _watch(
        self,
        loop: asyncio.AbstractEventLoop,
        gezien: int = 0,
        stil: int = _STIL,
        hooguit: int = _HOOGUIT,
    ) -> None:
        """Let *loop* look after it read what came, unless somebody is answered now."""
        with self._slot:
            if not self._bezig and loop not in self._kijkt:
                loop.call_soon(self._look, loop, gezien, stil, hooguit)
                self._kijkt.add(loop)

    def _look(
        self, loop: asyncio.AbstractEventLoop, gezien: int, stil: int, hooguit: int
    ) -> None:
        """Begin, or look again: *stil* times in vain, and *hooguit* times in all."""
        with self._slot:
            self._kijkt.discard(loop)
            came = len(self._rij)
            if self._bezig or not came:
                return
            begin = self._bezig = not (stil and hooguit) or came >= self._genoeg
        if begin:
            self._begin()
        else:
            stil = _STIL if came > gezien else stil - 1
            self._watch(loop, came, stil, hooguit - 1)

    def _begin(self) -> None:
        try:
            # WHY without the questions: the pool keeps what it could not begin.
            self._draad.submit(self._work)
        except Exception as error:  # noqa: BLE001 - each who waits raises it
            # WHY all: nobody will answer them, and the next must try to begin again.
            with self._slot:
                waiting, self._rij, self._bezig = self._rij, [], False
            _hand_out([(future, error) for _, future in waiting])

    def _work(self) -> None:
        """Answer who waits; then the loops of who came meanwhile look."""
        with self._slot:
            batch, self._rij = self._rij[: self._meeste], self._rij[self._meeste :]
        try:
            _hand_out(self._answered(batch))
        finally:
            with self._slot:
                self._bezig = False
                loops = {future.get_loop() for _, future in self._rij}
            for loop in loops:
                # WHY: a loop that is closed has nobody left who waits.
                with contextlib.suppress(RuntimeError):
                    loop.call_soon_threadsafe(self._watch, loop)

    def _answered(
        self, batch: Sequence[tuple[Vraag, asyncio.Future[Uitslag]]]
    ) -> list[type_verteld[Uitslag]]:
        futures = [future for _, future in batch]
        try:
            found = self._answer([vraag for vraag, _ in batch]) if batch else ()
            pairs = zip(futures, found, strict=True)
            return [(future, _as_heard(one)) for future, one in pairs]
        except BaseException as error:  # noqa: BLE001 - each who waits raises it
            return [(future, _as_heard(error)) for future in futures]


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
