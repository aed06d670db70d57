# SPDX-License-Identifier: EUPL-1.2
"""
What leaves when a question was answered: the answer, with the receipt of its line.

Floor 5.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import orjson

if TYPE_CHECKING:
    from deelkader.logboek import Bewijs
    from deelkader.model import Oordeel
    from deelkader.service.beantwoord import Beantwoord


@dataclass(frozen=True, slots=True, eq=False)
class Antwoord:
    """An answer that may leave; *bewijs* is there when it was logged."""

    gegeven: Beantwoord
    bewijs: Bewijs | None

    @property
    def vraag(self) -> dict[str, Any]:
        """The question in its canonical form, with what was known here."""
        return self.gegeven.vraag

    @property
    def oordeel(self) -> Oordeel:
        """The judgement, as an object."""
        return self.gegeven.oordeel

    def as_dict(self) -> dict[str, Any]:
        """Return the answer as the contract shows it."""
        answer = self.oordeel.as_dict()
        if self.bewijs is not None:
            answer |= _receipt(self.bewijs)
        return answer

    def as_json(self) -> bytes:
        """Return the same as JSON."""
        answer = self.gegeven.vormen.json
        if self.bewijs is None:
            return answer
        # WHY cut: all but the receipt is remembered with the answer.
        return answer[:-1] + b"," + orjson.dumps(_receipt(self.bewijs))[1:]


def _receipt(bewijs: Bewijs) -> dict[str, Any]:
    return {"id": bewijs.id, "bewijs": bewijs.as_dict()}
