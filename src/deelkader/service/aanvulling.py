# SPDX-License-Identifier: EUPL-1.2
"""
What is known here of the jeugdige of a question, put into the question.

Responsible for the order: what the register holds, then what late duties make true,
whatever the question says of that. Floor 5.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from deelkader.begrippen.spelling import camel

if TYPE_CHECKING:
    from deelkader.begrippen import Begrippen
    from deelkader.service.poorten import Register, Volger


@dataclass(frozen=True, slots=True)
class Aanvulling:
    """What one installation knows; without a register or follow-up that is less."""

    register: Register | None
    opvolging: Volger | None
    begrippen: Begrippen

    def is_asked(self, vraag: Mapping[str, Any]) -> bool:
        """Return whether there is anything to look up for *vraag*."""
        nobody = self.register is None and self.opvolging is None
        return not nobody and "jeugdige" in vraag

    def kept_of(self, vragen: Iterable[Mapping[str, Any]]) -> Collection[str] | None:
        """Return the jeugdigen in *vragen* of whom something is kept; None: any may."""
        if self.register is None:
            return None
        asked = {vraag["jeugdige"] for vraag in vragen if "jeugdige" in vraag}
        return self.register.kept_of(asked) if asked else ()

    def complete(
        self, vraag: dict[str, Any], kept: Collection[str] | None = None
    ) -> dict[str, Any]:
        """
        Return *vraag* with what is known; itself when that is nothing.

        Requires a question that can be asked, in its canonical form. *kept* is what
        `kept_of` returned just now.
        """
        if not self.is_asked(vraag):
            return vraag
        if kept is not None and vraag["jeugdige"] not in kept:
            return vraag
        if self.register is not None:
            op = date.fromisoformat(vraag["datum"])
            vraag = self.register.fill_in(vraag, op)
        return self._with_late_duties(vraag)

    def _with_late_duties(self, vraag: dict[str, Any]) -> dict[str, Any]:
        if self.opvolging is None:
            return vraag
        late = self.opvolging.stricter(vraag["jeugdige"])
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
