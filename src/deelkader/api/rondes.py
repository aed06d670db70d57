# SPDX-License-Identifier: EUPL-1.2
"""
Do due work and bring events in the background, round after round.

Responsible for never standing in the way: answers go first, a store that is busy is
tried again at the next round, and stopping waits for one page at most. Floor 6.
"""

from __future__ import annotations

import asyncio
import contextlib
import threading
import time
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol, Self

from anyio import CapacityLimiter, to_thread

from deelkader.api.poort import report
from deelkader.service.inhaalslag import PAGINA

if TYPE_CHECKING:
    from fastapi import FastAPI

    from deelkader.service.gebeurtenissen import Gebeurtenissen
    from deelkader.service.opvolging import Opvolging


class Achtergrond(Protocol):
    """Something that works as long as the service runs."""

    def lifespan(self, app: FastAPI, /) -> AbstractAsyncContextManager[None]:
        """Let it work between entering and leaving."""


@contextlib.asynccontextmanager
async def working(
    werk: Callable[[], None], stop: threading.Event
) -> AsyncIterator[None]:
    """
    Let *werk* be done in a thread of its own, until *stop* and its end.

    WHY its own: what never returns would hold a thread of those that all share, and
    with many organisations nothing would be left.
    """
    limiter = CapacityLimiter(1)
    task = asyncio.create_task(to_thread.run_sync(werk, limiter=limiter))
    try:
        yield
    finally:
        stop.set()
        await task


class Samen:
    """Several things that work as long as the service runs, each by itself."""

    def __init__(self, *delen: Achtergrond | None) -> None:
        self._delen = [deel for deel in delen if deel is not None]

    @contextlib.asynccontextmanager
    async def lifespan(self, app: FastAPI) -> AsyncIterator[None]:
        """Let all of them work."""
        async with contextlib.AsyncExitStack() as stack:
            for deel in self._delen:
                await stack.enter_async_context(deel.lifespan(app))
            yield


class Rondes:
    """
    The rounds of one service: the first at the start, then each *elke* seconds.

    *ronde* is told what is set when it must stop.
    """

    def __init__(self, ronde: Callable[[threading.Event], Any], elke: float) -> None:
        self._ronde = ronde
        self._elke = elke
        self._stop = threading.Event()

    @classmethod
    def of_tasks(cls, opvolging: Opvolging, elke: float) -> Self:
        """Return the rounds that do due work."""
        return cls(partial(_do_due, opvolging), elke)

    @classmethod
    def of_events(cls, gebeurtenissen: Gebeurtenissen, elke: float) -> Self:
        """Return the rounds that bring events to others."""
        return cls(lambda stop: gebeurtenissen.run(stop.is_set), elke)

    @contextlib.asynccontextmanager
    async def lifespan(self, _app: FastAPI) -> AsyncIterator[None]:
        """Let rounds be made as long as the service runs."""
        async with working(self._go_on, self._stop):
            yield

    def _go_on(self) -> None:
        while not self._stop.is_set():
            # WHY everything: a round that fails must not take answers with it; what
            # was due stays due.
            try:
                self._ronde(self._stop)
            except Exception as error:  # noqa: BLE001 - as above
                report(error)
            self._stop.wait(self._elke)


def _do_due(opvolging: Opvolging, stop: threading.Event) -> None:
    """Handle what is due, as long as there is some and nobody says stop."""
    while not stop.is_set():
        start = time.monotonic()
        if opvolging.run_due(aantal=PAGINA).gezien < PAGINA:
            return
        # WHY: as long as it worked it lets the others write.
        stop.wait(time.monotonic() - start)
