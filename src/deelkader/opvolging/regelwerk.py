# SPDX-License-Identifier: EUPL-1.2
"""
The rules of follow-up as a case needs them: what follows, and what they speak of.

Floor 4, `opvolging`, pure.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from deelkader.opvolging.delen import Delen
from deelkader.opvolging.feiten import check
from deelkader.opvolging.motor import Motor
from deelkader.opvolging.patronen import patterns_of
from deelkader.opvolging.samenhang import Samenhang

if TYPE_CHECKING:
    from deelkader.model.opvolging import Eis, Opvolgregels, Patroon
    from deelkader.opvolging.taak import Taak
    from deelkader.opvolging.voorval import Voorval

_ONTHOUDEN: Final = 4_096

type_woorden = tuple[tuple[str, str | int], ...]


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
        samenhang = Samenhang(regels)
        self._splitst = samenhang.is_te_splitsen
        self._delen = Delen(samenhang, self._motor.taken)
        self._named = lru_cache(_ONTHOUDEN)(self._find_named)

    @property
    def venster(self) -> int:
        """How many days a rule looks back."""
        return self._venster

    def taken(self, voorvallen: Sequence[Voorval], vandaag: int) -> tuple[Taak, ...]:
        """
        Return the tasks that follow.

        WHY by part: what happens changes a small part of a case.
        """
        told = check(voorvallen)
        if not self._splitst or any(v.dag > vandaag for v in told):
            return self._motor.taken(told, vandaag)
        return self._delen.tasks(told, vandaag)

    def touches(self, voorvallen: Sequence[Voorval]) -> bool:
        """Return whether any rule speaks of one of these things."""
        return any(self._named(v.soort, _words(v)) for v in voorvallen)

    def _find_named(self, soort: str, woorden: type_woorden) -> bool:
        return any(_fits(patroon, soort, woorden) for patroon in self._noemt)


def _words(one: Voorval) -> type_woorden:
    return tuple(one.kenmerken.items())


def _fits(patroon: Patroon, soort: str, woorden: type_woorden) -> bool:
    known = dict(woorden)
    return patroon.voorval == soort and all(_meets(e, known) for e in patroon.eisen)


def _meets(eis: Eis, known: dict[str, str | int]) -> bool:
    return (known.get(eis.kenmerk) in eis.waarden) is not eis.niet
