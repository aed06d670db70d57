# SPDX-License-Identifier: EUPL-1.2
"""
Who calls, as far as this installation knows.

Responsible for the one place where a gate says it: `scope["state"]["beller"]`, a text
that is the same for every request of one client and says nothing of a person. Without
a login nobody says it. Floor 6.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from starlette.types import Scope

BELLER: Final = "beller"


def caller_of(scope: Scope) -> str:
    """Return who the gate says that calls; empty when there is no login."""
    return str(scope.get("state", {}).get(BELLER, ""))
