# SPDX-License-Identifier: EUPL-1.2
"""
Who calls, as far as this installation knows: what a limit or a key belongs to.

Without a login nobody says it, and both are empty. Floor 6.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from deelkader.api.eisen import SLEUTEL

if TYPE_CHECKING:
    from starlette.types import Scope

    from deelkader.inlog import Identiteit


def client_of(scope: Scope) -> str:
    """Return which client the token was given to: what a pace belongs to."""
    who: Identiteit | None = scope.get(SLEUTEL)
    return "" if who is None else who.client


def caller_of(scope: Scope) -> str:
    """Return who asks by which client: whose a key is, and nobody else's."""
    who: Identiteit | None = scope.get(SLEUTEL)
    # WHY both: another person at the same client must not be shown this answer.
    return "" if who is None else f"{who.client}\n{who.afdruk}"
