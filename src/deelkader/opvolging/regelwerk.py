# SPDX-License-Identifier: EUPL-1.2
"""
The rules of follow-up as a case needs them: what follows, and what they speak of.

Floor 4, `opvolging`, pure.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from deelkader.opvolging.motor import Motor
from deelkader.opvolging.patronen import patterns_of

if TYPE_CHECKING:
    from deelkader.model.opvolging import Eis, Opvolgregels, Patroon
    from deelkader.opvolging.taak import Taak
    from deelkader.opvolging.voorval import Voorval


class Motorwerk:
    """
    The rules of a kader with the engine that reasons.

    Raises:
        OpvolgingUitError: the extra `opvolging` is not installed.
    """

    def __init__(self, regels: Opvolgregels) -> None:
        self._motor = Motor(regels)
        self._venster = regels.venster
        self._patronen: dict[str, list[Patroon]] = {}
        for regel in regels.regels:
            for patroon in patterns_of(regel):
                self._patronen.setdefault(patroon.voorval, []).append(patroon)

    @property
    def venster(self) -> int:
        """How many days a rule looks back."""
        return self._venster

    def taken(self, voorvallen: Sequence[Voorval], vandaag: int) -> tuple[Taak, ...]:
        """Return the tasks that follow."""
        return self._motor.taken(voorvallen, vandaag)

    def touches(self, voorvallen: Sequence[Voorval]) -> bool:
        """Return whether any rule speaks of one of these things."""
        return any(self._speaking(one) for one in voorvallen)

    def _speaking(self, one: Voorval) -> bool:
        return any(
            all(_meets(eis, one) for eis in patroon.eisen)
            for patroon in self._patronen.get(one.soort, ())
        )


def _meets(eis: Eis, one: Voorval) -> bool:
    return (one.kenmerken.get(eis.kenmerk) in eis.waarden) is not eis.niet
