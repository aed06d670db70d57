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

    INVARIANT: nobody changes what is returned here, nor *vraag* while they are made.
    """

    def __init__(self, vraag: Mapping[str, Any], oordeel: Oordeel) -> None:
        self._vraag = vraag
        self._oordeel = oordeel

    @cached_property
    def feiten(self) -> dict[str, Any]:
        """What the log keeps that is the same whenever it is asked, and of whom."""
        vraag = {naam: deel for naam, deel in self._vraag.items() if naam != WIE}
        return {
            "vraag": Vaststaand(vraag),
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


@dataclass(frozen=True, slots=True)
class Beantwoord:
    """*vraag* in its canonical form, and the answer to it."""

    vraag: dict[str, Any]
    oordeel: Oordeel
    vormen: Vormen = field(compare=False, repr=False)

    @classmethod
    def of(cls, vraag: dict[str, Any], oordeel: Oordeel) -> Beantwoord:
        """Return an answer that was made now."""
        return cls(vraag, oordeel, Vormen(vraag, oordeel))
