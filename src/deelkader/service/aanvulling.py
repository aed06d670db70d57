# SPDX-License-Identifier: EUPL-1.2
"""
What is known here of the jeugdige of a question, put into the question.

Responsible for the order: what the register holds, then what late duties make true,
whatever the question says of that. Floor 5.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from deelkader.begrippen.spelling import camel
from deelkader.service.beantwoord import WIE

if TYPE_CHECKING:
    from deelkader.begrippen import Begrippen
    from deelkader.service.poorten import Register, Volger


@dataclass(frozen=True, slots=True)
class Bekenden:
    """Those of whom the register keeps something, and those with a late duty."""

    met_stukken: frozenset[str] = frozenset()
    te_laat: frozenset[str] = frozenset()


NIEMAND: Final = Bekenden()


@dataclass(frozen=True, slots=True)
class Aanvulling:
    """What one installation knows; without a register or follow-up that is less."""

    register: Register | None
    opvolging: Volger | None
    begrippen: Begrippen

    def is_asked(self, vraag: Mapping[str, Any]) -> bool:
        """Return whether there is anything to look up for *vraag*."""
        nobody = self.register is None and self.opvolging is None
        return not nobody and WIE in vraag

    def known_of(self, jeugdigen: Iterable[str | None]) -> Bekenden:
        """Return of which *jeugdigen* (None: nobody) there is something to look up."""
        asked = {jeugdige for jeugdige in jeugdigen if jeugdige is not None}
        register, opvolging = self.register, self.opvolging
        knows = opvolging if register is None else register
        wiens = {} if knows is None or not asked else knows.keys_of(asked)
        if not wiens:
            return NIEMAND
        return Bekenden(
            frozenset(() if register is None else register.kept_among(wiens)),
            frozenset(() if opvolging is None else opvolging.late_among(wiens)),
        )

    def complete(
        self, vraag: dict[str, Any], bekenden: Bekenden | None = None
    ) -> dict[str, Any]:
        """
        Return *vraag* with what is known; itself when that is nothing.

        Requires a question that can be asked, in its canonical form. *bekenden* is
        what `known_of` returned just now; without it is looked.
        """
        jeugdige = vraag.get(WIE)
        if jeugdige is None:
            return vraag
        known = self.known_of([jeugdige]) if bekenden is None else bekenden
        if self.register is not None and jeugdige in known.met_stukken:
            op = date.fromisoformat(vraag["datum"])
            vraag = self.register.fill_in(vraag, op)
        if self.opvolging is not None and jeugdige in known.te_laat:
            return self._with_late_duties(vraag, self.opvolging)
        return vraag

    def _with_late_duties(
        self, vraag: dict[str, Any], opvolging: Volger
    ) -> dict[str, Any]:
        late = opvolging.stricter(vraag[WIE])
        if not late:
            return vraag
        feiten = dict(vraag.get("feiten") or {})
        for naam, waarde in late.items():
            groep = self.begrippen.feiten[naam].groep
            if groep is None:
                feiten[camel(naam)] = waarde
            else:
                others = feiten.get(camel(groep)) or {}
                feiten[camel(groep)] = {**others, camel(naam): waarde}
        return vraag | {"feiten": feiten}
