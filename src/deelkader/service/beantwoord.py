# SPDX-License-Identifier: EUPL-1.2
"""
A question with the answer to it, and the forms in which that answer leaves.

Responsible for a form being made once, however often the answer is given. Floor 5.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

import orjson

from deelkader.logboek.vaststaand import Vaststaand

if TYPE_CHECKING:
    from collections.abc import Mapping

    from deelkader.model import Oordeel

WIE: Final = "jeugdige"
"""The field of a question that says who it is about."""


class Vormen:
    """
    The forms of one answer to *vraag*, whoever that is about.

    INVARIANT: nobody changes what is returned here.
    """

    def __init__(self, vraag: Mapping[str, Any], oordeel: Oordeel) -> None:
        asked = {naam: deel for naam, deel in vraag.items() if naam != WIE}
        # WHY bytes: who gets the question may change it, and it is nobody else's.
        self.vraag = orjson.dumps(asked)
        self._oordeel = oordeel

    @cached_property
    def feiten(self) -> Mapping[str, Vaststaand]:
        """What the log keeps that is the same whenever it is asked, and of whom."""
        return {
            "vraag": Vaststaand(orjson.loads(self.vraag)),
            "oordeel": Vaststaand(self.logboek),
            "kader": Vaststaand(self._oordeel.kader.as_dict()),
        }

    @cached_property
    def logboek(self) -> Mapping[str, Any]:
        """What the log keeps: not the texts and near misses, which follow from it."""
        content = self._oordeel.without_text()
        for gegeven in content["gegevens"]:
            gegeven.pop("waaromNiet", None)
        return content

    @cached_property
    def json(self) -> bytes:
        """The whole answer as JSON, as the contract shows it."""
        return orjson.dumps(self._oordeel.as_dict())


@dataclass(frozen=True, slots=True, eq=False)
class Beantwoord:
    """An answer to a question about *jeugdige*; None is a question about nobody."""

    jeugdige: str | None
    oordeel: Oordeel
    vormen: Vormen = field(repr=False)

    @classmethod
    def of(cls, vraag: Mapping[str, Any], oordeel: Oordeel) -> Beantwoord:
        """Return an answer to *vraag*, which is in its canonical form."""
        return cls(vraag.get(WIE), oordeel, Vormen(vraag, oordeel))

    @property
    def vraag(self) -> dict[str, Any]:
        """The question in its canonical form, made anew: it may be changed."""
        who = {} if self.jeugdige is None else {WIE: self.jeugdige}
        return {**orjson.loads(self.vormen.vraag), **who}
