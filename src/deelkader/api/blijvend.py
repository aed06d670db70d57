# SPDX-License-Identifier: EUPL-1.2
"""
The memory of a service that runs for months: what stays, and where the rest comes from.

What a service is made of is set aside: the interpreter looks again and again whether
objects that refer to each other are still used, and passes over it. Floor 6.
"""

from __future__ import annotations

import contextlib
import ctypes
import gc
from typing import Final

_M_ARENA_MAX: Final = -8
_PLAATSEN: Final = 2
_NIEUW: Final = 20_000
_JONG: Final = 20
_OUD: Final = 10
"""After how many new objects it looks; after how many looks it looks further back."""


def set_aside() -> None:
    """
    Set aside all that there is now; call it when a service is whole.

    What was set aside before and is no longer used goes first, so it can be called
    again when something else takes its place.
    """
    gc.unfreeze()
    gc.collect()
    gc.freeze()


def is_set_aside() -> bool:
    """Return whether something is set aside: it will not go by itself."""
    return gc.get_freeze_count() > 0


def look_less_often() -> None:
    """
    Let the interpreter look less often for what only refers to itself.

    Hardly anything of an answer does, and looking took a fifth of the time in which an
    answer is made. What it finds later is a few MB at most.
    """
    gc.set_threshold(_NIEUW, _JONG, _OUD)


def few_arenas() -> None:
    """
    Let all threads get memory from few places; call it before there are threads.

    The C library of most Linux systems (glibc) gives each thread its own, and what is
    free in one is of no use to another. Elsewhere it does nothing.
    """
    with contextlib.suppress(AttributeError, OSError, TypeError):
        ctypes.CDLL(None).mallopt(_M_ARENA_MAX, _PLAATSEN)
