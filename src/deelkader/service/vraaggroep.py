# SPDX-License-Identifier: EUPL-1.2
"""
Questions that several callers ask at the same moment, answered together.

Responsible for nobody noticing: each gets the answer, or the error, that it would get
alone. Together they cost less: one look at the register, one commit. Floor 5.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from deelkader.errors import DeelkaderError
from deelkader.opslag.groep import Groep, Wachtend
from deelkader.service.oordeler import Wens

if TYPE_CHECKING:
    from deelkader.service.dienst import Antwoord, Dienst

type_vraag = tuple[Any, Wens]


class Vraaggroep:
    """
    Asks *dienst*, for several threads at once.

    Not for a question with an Idempotency-Key: the key belongs to the thread that asks.
    """

    def __init__(self, dienst: Dienst) -> None:
        self._dienst = dienst
        self._groep: Groep[type_vraag, Antwoord] = Groep(self._answer)

    @property
    def wachtend(self) -> int:
        """How many questions wait for their turn."""
        return self._groep.wachtend

    def ask(self, raw: Any, *, waarom: bool = False) -> Antwoord:
        """Answer the question *raw*; raises as `Dienst.ask`."""
        try:
            return self._groep.submit((raw, Wens(waarom)))
        except _AlleenError:
            return self._dienst.ask(raw, waarom=waarom)

    def _answer(self, batch: Sequence[Wachtend[type_vraag, Antwoord]]) -> None:
        try:
            found = self._dienst.ask_each([item.vraag for item in batch])
        except Exception as error:
            if len(batch) == 1:
                raise
            # WHY each alone: what is wrong with one of them (a case that someone
            # changed, a key that is gone) must not keep the others from an answer.
            raise _AlleenError from error
        for item, one in zip(batch, found, strict=True):
            if isinstance(one, DeelkaderError):
                item.fout = one
            else:
                item.uitslag = one


class _AlleenError(Exception):
    """It did not go together, and nobody was answered: ask it again, alone."""
