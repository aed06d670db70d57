# SPDX-License-Identifier: EUPL-1.2
"""
One at a time, as long as that goes quickly: `Beurt`, for calls that take long.

Responsible for calls not taking the interpreter from each other, and for none of them
waiting for one that hangs. Floor 6.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from typing import Final
from weakref import WeakKeyDictionary

GEDULD: Final = 1.0
"""Seconds that a call waits for those before it; then it goes beside them."""


class Beurt:
    """Whose turn it is, per event loop."""

    def __init__(self, geduld: float = GEDULD) -> None:
        self._geduld = geduld
        self._sloten: WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Lock]
        self._sloten = WeakKeyDictionary()

    @contextlib.asynccontextmanager
    async def taken(self) -> AsyncIterator[None]:
        """Wait for a turn, and keep it as long as this block lasts."""
        slot = self._sloten.setdefault(asyncio.get_running_loop(), asyncio.Lock())
        try:
            async with asyncio.timeout(self._geduld):
                await slot.acquire()
        except TimeoutError:
            # WHY: a store that hangs must not add up the waits of all who come after.
            yield
            return
        try:
            yield
        finally:
            slot.release()
