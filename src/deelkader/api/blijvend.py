# SPDX-License-Identifier: EUPL-1.2
"""
Memory that stays: what a service is made of, which nobody has to look through again.

Responsible for one thing: the interpreter looks again and again whether objects that
refer to each other are still used, and passes over what was set aside. Floor 6.
"""

from __future__ import annotations

import gc


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
