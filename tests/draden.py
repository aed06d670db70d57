# SPDX-License-Identifier: EUPL-1.2
"""Several things at once, each in a thread of its own."""

from __future__ import annotations

import threading
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
