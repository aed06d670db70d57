# SPDX-License-Identifier: EUPL-1.2
"""
Questions that several callers ask at the same moment, answered together.

Responsible for nobody noticing: each gets the answer, or the error, that it would get
alone. Together they cost less: one look at the register, one commit. Floor 5.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from deelkader.service.json_lezer import parse_json
from deelkader.service.oordeler import Wens
from deelkader.service.vrager import ROL, put_in

if TYPE_CHECKING:
    from deelkader.inlog import Identiteit
    from deelkader.service.dienst import Antwoord, Dienst

WIE: Final = {"van": ROL}
"""The field of a question that says who asks."""
_GEWOON: Final = Wens()


@dataclass(frozen=True, slots=True)
class Gesteld:
    """A question as it came in: its JSON, who asks by the token, what is wanted."""

    tekst: bytes
    wie: Identiteit | None = None
    wens: Wens = _GEWOON


class AlleenError(Exception):
    """It did not go together, and nobody was answered: ask it again, alone."""


class Vraaggroep:
    """
    Asks *dienst*, for several callers at once.

    Not for a question with an Idempotency-Key: the key belongs to one request.
    """

    def __init__(self, dienst: Dienst) -> None:
        self._dienst = dienst

    def answer_alone(self, gesteld: Gesteld) -> Antwoord:
        """Answer one question; raises as `Dienst.ask`."""
        return self._dienst.ask(
            self._read(gesteld),
            waarom=gesteld.wens.waarom,
            publiek=gesteld.wens.publiek,
        )

    def answer(self, gesteld: Sequence[Gesteld]) -> list[Antwoord | Exception]:
        """
        Return the answer to each question, or the error that it has.

        An `AlleenError` is for who must ask it again by itself.
        """
        read = [self._read_or_error(one) for one in gesteld]
        asked = [one for one in read if not isinstance(one, Exception)]
        try:
            answers = iter(self._dienst.ask_each(asked))
        except Exception as error:  # noqa: BLE001 - each who asked it raises it
            # WHY each alone: what is wrong with one of them (a case that someone
            # changed, a key that is gone) must not keep the others from an answer.
            failed = error if len(asked) == 1 else AlleenError()
            return [one if isinstance(one, Exception) else failed for one in read]
        return [one if isinstance(one, Exception) else next(answers) for one in read]

    def _read(self, gesteld: Gesteld) -> Any:
        lezing = parse_json(gesteld.tekst)
        if gesteld.wie is not None:
            put_in(lezing, gesteld.wie, WIE)
        self._dienst.require_clean(lezing)
        return lezing.inhoud

    def _read_or_error(self, gesteld: Gesteld) -> tuple[Any, Wens] | Exception:
        try:
            return self._read(gesteld), gesteld.wens
        except Exception as error:  # noqa: BLE001 - the one who asked it raises it
            return error
