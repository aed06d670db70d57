# SPDX-License-Identifier: EUPL-1.2
"""
`deelkader controleer --volg`: check again what a saved file touches.

Floor 7, `cli`.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from deelkader.cli.controleer import EXTRA, show
from deelkader.cli.uitgang import StopError, Uitgang

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

    from deelkader.cli.keuring import Keuring

_RUST_MS = 50
_WACHT_MS = 200
_GELEZEN = frozenset({".yaml", ".yml", ".feature"})


def follow(keuring: Keuring) -> Uitgang:
    """Check now and after every save, until the user stops it."""
    try:
        from watchfiles import watch
    except ModuleNotFoundError as error:
        raise StopError(Uitgang.VERKEERD_GEBRUIK, "extra-ontbreekt", EXTRA) from error
    try:
        _watch(keuring, watch)
    except KeyboardInterrupt:
        print("Gestopt.")
    return Uitgang.GOED


def _watch(keuring: Keuring, watch: Callable[..., Iterator[Any]]) -> None:
    """Check at once, and after every save of a file that is read."""
    folders = [p for p in (keuring.map, keuring.features) if p is not None]
    # WHY: watch first and check then, so that no save in between is missed.
    watched = watch(
        *folders,
        debounce=_RUST_MS,
        step=_RUST_MS,
        rust_timeout=_WACHT_MS,
        yield_on_timeout=True,
    )
    started = False
    for changes in watched:
        if not started:
            started = True
            _check(keuring, None)
            print("Ik kijk mee. Sla een bestand op, of stop met Ctrl-C.", flush=True)
        saved = {Path(name) for _, name in changes}
        saved = {p for p in saved if p.suffix in _GELEZEN}
        if saved:
            _check(keuring, saved)


def _check(keuring: Keuring, saved: Collection[Path] | None) -> None:
    """Check, and say what was looked at and how long it took."""
    start = time.perf_counter()
    found = keuring.examine(saved)
    took = time.perf_counter() - start
    names = "alles" if saved is None else ", ".join(sorted(p.name for p in saved))
    seconds = f"{took:.2f}".replace(".", ",")
    print(f"--- {names} ({seconds} s)")
    show(keuring, found)
    sys.stdout.flush()
