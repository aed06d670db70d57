# SPDX-License-Identifier: EUPL-1.2
"""
The rules of follow-up as a case needs them: what follows, and what they speak of.

Floor 4, `opvolging`, pure.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from deelkader.opvolging.feiten import check
from deelkader.opvolging.motor import Motor
from deelkader.opvolging.patronen import patterns_of
from deelkader.opvolging.voorval import Voorval

if TYPE_CHECKING:
    from deelkader.model.opvolging import Eis, Opvolgregels, Patroon
    from deelkader.opvolging.taak import Taak

_ONTHOUDEN: Final = 4_096
_BEGONNEN: Final = 1_024
_KORT: Final = 8
type_woorden = tuple[tuple[str, str | int], ...]
type_verteld = tuple[tuple[int, str, int, type_woorden], ...]
"""What happened in a case, to be remembered: numbers, and words from fixed lists."""


class Motorwerk:
    """
    The rules of a kader with the engine that reasons.

    Raises:
        OpvolgingUitError: the extra `opvolging` is not installed.
    """

    def __init__(self, regels: Opvolgregels) -> None:
        self._motor = Motor(regels)
        self._noemt = [p for r in regels.regels for p in patterns_of(r)]
        self._venster = regels.venster
        self._begun = lru_cache(_BEGONNEN)(self._reason)
        self._named = lru_cache(_ONTHOUDEN)(self._find_named)

    @property
    def venster(self) -> int:
        """How many days a rule looks back."""
        return self._venster

    def taken(self, voorvallen: Sequence[Voorval], vandaag: int) -> tuple[Taak, ...]:
        """Return the tasks that follow."""
        told = check(voorvallen)
        # WHY: most cases begin as others did that day; what grew is like no other.
        if len(told) > _KORT:
            return self._motor.taken(told, vandaag)
        return self._begun(
            tuple((v.nr, v.soort, v.dag, _words(v)) for v in told), vandaag
        )

    def touches(self, voorvallen: Sequence[Voorval]) -> bool:
        """Return whether any rule speaks of one of these things."""
        return any(self._named(v.soort, _words(v)) for v in voorvallen)

    def _reason(self, verteld: type_verteld, vandaag: int) -> tuple[Taak, ...]:
        told = [Voorval(nr, soort, dag, dict(w)) for nr, soort, dag, w in verteld]
        return self._motor.taken(told, vandaag)

    def _find_named(self, soort: str, woorden: type_woorden) -> bool:
        return any(_fits(patroon, soort, woorden) for patroon in self._noemt)


def _words(one: Voorval) -> type_woorden:
    return tuple(one.kenmerken.items())


def _fits(patroon: Patroon, soort: str, woorden: type_woorden) -> bool:
    known = dict(woorden)
    return patroon.voorval == soort and all(_meets(e, known) for e in patroon.eisen)


def _meets(eis: Eis, known: dict[str, str | int]) -> bool:
    return (known.get(eis.kenmerk) in eis.waarden) is not eis.niet
