# SPDX-License-Identifier: EUPL-1.2
"""
Do due work in the background of the service, round after round.

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
from typing import TYPE_CHECKING, Protocol

from anyio import CapacityLimiter, to_thread

from deelkader.api.poort import report
from deelkader.service.inhaalslag import PAGINA

if TYPE_CHECKING:
    from fastapi import FastAPI

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
    """The rounds of one service: the first at the start, then each *elke* seconds."""

    def __init__(self, opvolging: Opvolging, elke: float) -> None:
        self._opvolging = opvolging
        self._elke = elke
        self._stop = threading.Event()

    @contextlib.asynccontextmanager
    async def lifespan(self, _app: FastAPI) -> AsyncIterator[None]:
        """Let rounds be made as long as the service runs."""
        async with working(self._go_on, self._stop):
            yield

    def _go_on(self) -> None:
        while not self._stop.is_set():
            # WHY everything: follow-up that fails must not take answers with it;
            # what was due stays due.
            try:
                self._round()
            except Exception as error:  # noqa: BLE001 - as above
                report(error)
            self._stop.wait(self._elke)

    def _round(self) -> None:
        """Handle what is due, as long as there is some and nobody says stop."""
        while not self._stop.is_set():
            start = time.monotonic()
            if self._opvolging.run_due(aantal=PAGINA).gezien < PAGINA:
                return
            # WHY: as long as it worked it lets the others write.
            self._stop.wait(time.monotonic() - start)
