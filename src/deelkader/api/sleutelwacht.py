# SPDX-License-Identifier: EUPL-1.2
"""
Keep the keys of the issuers fresh in the background: `Sleutelwacht`.

So a request seldom waits for an issuer, and being ready costs no look at one. Floor 6.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import AsyncIterator, Sequence
from typing import TYPE_CHECKING, Final

from starlette.concurrency import run_in_threadpool

from deelkader.api.poort import report
from deelkader.errors import DeelkaderError

if TYPE_CHECKING:
    from deelkader.inlog import Sleutelbron

_ELKE: Final = 15
_EERST: Final = 5
"""Seconds: how often is looked, and how long the start waits for the first look."""


class Sleutelwacht:
    """Looks at *bronnen* as long as the service runs."""

    def __init__(self, bronnen: Sequence[Sleutelbron]) -> None:
        self._bronnen = bronnen
        self._stop = threading.Event()
        self._looked = threading.Event()

    @contextlib.asynccontextmanager
    async def lifespan(self) -> AsyncIterator[None]:
        """Look once before anybody comes in, and go on looking."""
        # WHY a daemon: it only reads, and an issuer that hangs must not hold the end.
        threading.Thread(target=self._go_on, daemon=True).start()
        await run_in_threadpool(self._looked.wait, _EERST)
        try:
            yield
        finally:
            self._stop.set()

    def ready(self) -> list[DeelkaderError]:
        """Return that nobody can log in, when no issuer has given its keys."""
        if any(bron.is_usable() for bron in self._bronnen):
            return []
        said = "Van geen enkele inlogdienst zijn de sleutels te lezen."
        return [DeelkaderError("inlogsleutels-ontbreken", said)]

    def _go_on(self) -> None:
        while not self._stop.is_set():
            for bron in self._bronnen:
                try:
                    bron.look()
                except Exception as error:  # noqa: BLE001 - the others still count
                    report(error)
            self._looked.set()
            self._stop.wait(_ELKE)
