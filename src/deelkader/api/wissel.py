# SPDX-License-Identifier: EUPL-1.2
"""
Let another kader answer while the service runs: `Wissel`.

Responsible for all or nothing: what answers on the new kader is made whole beside what
answers now, then one reference changes. A request stays with the kader it began with.
Which kader it must be is the affair of `service.kaderwacht`. Floor 6.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from anyio import CapacityLimiter, to_thread

from deelkader.api.blijvend import is_set_aside, set_aside
from deelkader.api.poort import report

if TYPE_CHECKING:
    from fastapi import FastAPI
    from starlette.types import ASGIApp, Receive, Scope, Send

    from deelkader.api.rondes import Achtergrond
    from deelkader.service import Dienst
    from deelkader.service.kaderwacht import Kaderwacht
    from deelkader.service.registratie import Registratie
    from deelkader.service.uitgifte import Gekozen


@dataclass(frozen=True, slots=True)
class Samenstel:
    """
    All that answers on one kader; nothing of it is changed when another comes.

    *rondes* do its due work, and *registratie* knows what somebody must look at.
    """

    app: FastAPI
    dienst: Dienst
    rondes: Achtergrond | None = None
    registratie: Registratie | None = None


class Wissel:
    """
    ASGI: every request goes to what answers now, `nu`.

    *bouw* makes what answers on a kader; *wacht* is looked at each *elke* seconds.
    """

    def __init__(
        self, wacht: Kaderwacht, bouw: Callable[[Gekozen], Samenstel], elke: float
    ) -> None:
        self._wacht = wacht
        self._bouw = bouw
        self._elke = elke
        self.nu = bouw(wacht.gekozen)
        self._eerste: ASGIApp = self.nu.app
        self._werk = contextlib.AsyncExitStack()
        self._tell()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass one request on; what begins and ends with the service, to the first."""
        app = self.nu.app if scope["type"] == "http" else self._eerste
        await app(scope, receive, send)

    @contextlib.asynccontextmanager
    async def lifespan(self, _app: object = None) -> AsyncIterator[None]:
        """Let due work be done and another kader be seen, as long as this lasts."""
        stop = asyncio.Event()
        self._werk = await _begun(self.nu)
        task = asyncio.create_task(self._watch(stop))
        try:
            yield
        finally:
            stop.set()
            try:
                await task
            finally:
                await self._werk.aclose()

    async def _watch(self, stop: asyncio.Event) -> None:
        """Look each *elke* seconds until *stop*."""
        # WHY its own: what is slow here must not hold a thread that gives answers.
        limiter = CapacityLimiter(1)
        while not await _within(stop, self._elke):
            # WHY everything: what goes wrong here must not take answers with it.
            try:
                found = await to_thread.run_sync(self._look, limiter=limiter)
            except Exception as error:  # noqa: BLE001 - as above
                report(error)
                self._tell()
                continue
            if found is None:
                self._tell()
                continue
            try:
                made = await to_thread.run_sync(self._bouw, found, limiter=limiter)
                werk = await _begun(made)
            except Exception as error:  # noqa: BLE001 - as above
                report(error)
                self._wacht.stay()
                self._tell()
                continue
            # INVARIANT: whole or not at all: only here does another kader answer.
            self._wacht.keep(found)
            made.dienst.let_op = found.let_op
            self.nu = made
            # WHY no list of what was: nothing may keep the app of before in memory.
            before, self._werk = self._werk, werk
            await before.aclose()
            if is_set_aside():
                set_aside()

    def _look(self) -> Gekozen | None:
        """Return what must answer from now on."""
        self._wacht.settle()
        return self._wacht.look()

    def _tell(self) -> None:
        """Let what answers now say what people must know of its kader."""
        self.nu.dienst.let_op = self._wacht.gekozen.let_op


async def _begun(one: Samenstel) -> contextlib.AsyncExitStack:
    """Let *one* do its due work, until what is returned is closed."""
    stack = contextlib.AsyncExitStack()
    if one.rondes is not None:
        await stack.enter_async_context(one.rondes.lifespan(one.app))
    return stack


async def _within(stop: asyncio.Event, seconds: float) -> bool:
    """Wait for *stop*, *seconds* long; return whether it came."""
    try:
        async with asyncio.timeout(seconds):
            await stop.wait()
    except TimeoutError:
        return False
    return True
