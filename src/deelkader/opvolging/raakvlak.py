# SPDX-License-Identifier: EUPL-1.2
"""
Whether any rule speaks of what happened; if none does, there is no case to open.

Floor 4, `opvolging`, pure.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from deelkader.opvolging.gebeurd import Gebeurd, Verwijzing
from deelkader.opvolging.zaak import Regelwerk, Zaak

_ONTHOUDEN: Final = 4_096

type_zonder_dag = tuple[
    tuple[str, tuple[tuple[str, str | int], ...], Verwijzing | None], ...
]


class Raakvlak:
    """
    What *regelwerk* speaks of, remembered per kind of thing; safe to share.

    Without rules there is nothing to ask: who does looked whether there are.
    """

    def __init__(self, regelwerk: Regelwerk | None) -> None:
        self._regelwerk = regelwerk
        self._known = lru_cache(_ONTHOUDEN)(self._ask)

    def touches(self, gebeurd: Sequence[Gebeurd]) -> bool:
        """Return whether any rule speaks of one of these things."""
        # WHY without the day: no rule asks for it here, and remembering would not help.
        return self._known(
            tuple(
                (g.soort, tuple(sorted(g.kenmerken.items())), g.wijst) for g in gebeurd
            )
        )

    def _ask(self, gebeurd: type_zonder_dag) -> bool:
        assert self._regelwerk is not None  # noqa: S101 - who calls this looked
        things = [Gebeurd(soort, 0, dict(words), w) for soort, words, w in gebeurd]
        return self._regelwerk.touches(Zaak().add("x", things).voorvallen)
