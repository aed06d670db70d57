# SPDX-License-Identifier: EUPL-1.2
"""
Questions that several callers ask at the same moment, answered together.

Responsible for nobody noticing: each gets the answer, or the error, that it would get
alone. Together they cost less: one look at the register, one commit. Floor 5.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from deelkader.errors import LogboekError
from deelkader.service.json_lezer import parse_json
from deelkader.service.oordeler import Wens
from deelkader.service.vrager import ROL, put_in

if TYPE_CHECKING:
    from deelkader.inlog import Identiteit
    from deelkader.service.antwoord import Antwoord
    from deelkader.service.dienst import Dienst

WIE: Final = {"van": ROL}
"""The field of a question that says who asks."""
_GEWOON: Final = Wens()
NIET_SCHRIJFBAAR: Final = "logboek-niet-schrijfbaar"


@dataclass(frozen=True, slots=True)
class Gesteld:
    """A question as it came in: its JSON, who asks by the token, what is wanted."""

    tekst: bytes
    wie: Identiteit | None = None
    wens: Wens = _GEWOON


class AlleenError(Exception):
    """It did not go together, and no line was written: ask it again, alone."""


class VanAllenError(Exception):
    """*fout* is of all who asked: the store itself, or lines that may be there."""

    def __init__(self, fout: Exception) -> None:
        super().__init__()
        self.fout = fout


@contextlib.contextmanager
def of_all() -> Iterator[None]:
    """
    Raise a `VanAllenError` for what goes wrong while lines are written.

    What is wrong with one of them (a case, a key) is raised as it is: that is found
    before the COMMIT, so no line is there.
    """
    try:
        yield
    except LogboekError as error:
        if error.code != NIET_SCHRIJFBAAR:
            raise
        raise VanAllenError(error) from error
    except Exception as error:
        raise VanAllenError(error) from error


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
        except VanAllenError as error:
            return [one if isinstance(one, Exception) else error.fout for one in read]
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
