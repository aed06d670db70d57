# SPDX-License-Identifier: EUPL-1.2
"""Several things at once, each in a thread of its own."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Any


def run(*jobs) -> list[Any]:
    """Run every job in a thread; return results and errors in the same order."""
    found: list[Any] = [None] * len(jobs)

    def work(place: int) -> None:
        try:
            found[place] = jobs[place]()
        except BaseException as error:  # noqa: BLE001 - it is the answer
            found[place] = error

    threads = [threading.Thread(target=work, args=(n,)) for n in range(len(jobs))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return found


def until(holds: Callable[[], object], seconds: float = 20) -> None:
    """Wait until *holds* gives something true; fail when it does not in time."""
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.005)
