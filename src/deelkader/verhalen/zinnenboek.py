# SPDX-License-Identifier: EUPL-1.2
"""
All sentences of one kader: `Zinnenboek` reads a sentence and does what it says.

Floor: `verhalen`.
"""

from __future__ import annotations

import re
from functools import cached_property

from deelkader.kader import Kader
from deelkader.verhalen.fout import ScenarioError
from deelkader.verhalen.verhaal import Verhaal
from deelkader.verhalen.verteld import told
from deelkader.verhalen.verwacht import expected
from deelkader.verhalen.woorden import Woorden
from deelkader.verhalen.zin import Soort, Zin

__all__ = ["Soort", "Zin", "Zinnenboek"]


class Zinnenboek:
    """The sentences that can be said about one kader."""

    def __init__(self, kader: Kader) -> None:
        self.kader = kader
        self.woorden = Woorden(kader.inhoud)
        self.zinnen: tuple[Zin, ...] = (*told(self.woorden), *expected(self.woorden))
        self._gehoord: dict[tuple[Soort, str], tuple[Zin, dict[str, str | None]]] = {}

    @cached_property
    def _gelezen(self) -> list[tuple[Zin, re.Pattern[str]]]:
        return [(zin, re.compile(zin.patroon)) for zin in self.zinnen]

    def tell(self, verhaal: Verhaal, soort: Soort, tekst: str) -> None:
        """
        Do what the sentence *tekst* says.

        Raises:
            ScenarioError: it is no sentence, it means two things, or it is not so.
        """
        verhaal.zin = tekst
        # WHY: a sentence stands in many scenarios, and looking for it is slow.
        heard = self._gehoord.get((soort, tekst))
        if heard is None:
            heard = self._gehoord[soort, tekst] = self._find(soort, tekst)
        zin, delen = heard
        zin.doe(verhaal, **delen)

    def _find(self, soort: Soort, tekst: str) -> tuple[Zin, dict[str, str | None]]:
        """Return the one kind of sentence that *tekst* is, and its parts."""
        found = [
            (zin, match.groupdict())
            for zin, patroon in self._gelezen
            if zin.soort is soort and (match := patroon.fullmatch(tekst))
        ]
        if not found:
            raise ScenarioError("zin-onbekend", f"Deze zin kennen we niet: {tekst}")
        if len(found) > 1:
            raise ScenarioError("zin-dubbel", f"Deze zin zegt twee dingen: {tekst}")
        return found[0]
