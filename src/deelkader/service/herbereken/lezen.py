# SPDX-License-Identifier: EUPL-1.2
"""
Gather the questions of a log and let a kader answer them, equal ones once: `Vragen`.

Responsible for reading facts only, of lines that fit their seal. Persons stay sealed;
when an export opened them they are not looked at. Floor 5; needs numpy (extra
`analyse`).
"""

from __future__ import annotations

from bisect import bisect_right
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import orjson

from deelkader.analyse.veranderd import rule_days
from deelkader.engine.reeks import BLOK
from deelkader.errors import KaderExpiredError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from deelkader.engine.reeks import type_antwoord
    from deelkader.kader import Kader

_PERIODE = ("vanaf", "tot")
Antwoorden = tuple[tuple[str, str], ...]
"""What was answered: per category its outcome."""
GRENS_VRAGEN: Final = 1 << 14
"""Different questions remembered; whoever counts starts afresh at the bound."""


class Bezwaar(NamedTuple):
    """Why a question cannot be asked: where, which code, what is said and to do."""

    pad: str
    code: str
    boodschap: str
    oplossing: str


_ANDERE_DAG: Final = Bezwaar(
    "/datum",
    "kader-niet-geldig",
    "Deze vraag gaat over een dag waarop dit kader niet geldt.",
    "Reken alles na op één dag, met --op.",
)
_HELP: Final = "Voeg het toe aan het nieuwe kader, of laat het daarin bestaan."


class Nagespeeld(NamedTuple):
    """One different question: who to whom, and its answer or what is wrong."""

    van: str = ""
    naar: str = ""
    nu: Antwoorden = ()
    bezwaren: tuple[Bezwaar, ...] = ()


class Vragen:
    """
    The different questions of a log, with what *kader* answers to them.

    On days between which no rule begins or ends equal questions have equal answers,
    unless consent in them begins or ends.
    """

    def __init__(self, kader: Kader, op: date | None = None) -> None:
        self._kader = kader
        self._op = None if op is None else op.isoformat()
        self._keerpunten = [dag.isoformat() for dag in _turns(kader)]
        self._plek: dict[bytes, int] = {}
        self._nieuw: list[Mapping[str, Any]] = []
        self.nagespeeld: list[Nagespeeld] = []
        """Per place what was found; `judge` brings it up to date."""

    @property
    def is_vol(self) -> bool:
        """Whether a block is waiting."""
        return len(self._nieuw) >= BLOK

    def place(self, vraag: Mapping[str, Any]) -> int:
        """Return the place of *vraag*, the same for an equal one."""
        if self._op is not None:
            vraag = {**vraag, "datum": self._op}
        key = self._key(vraag)
        found = self._plek.get(key)
        if found is None:
            found = self._plek[key] = len(self.nagespeeld) + len(self._nieuw)
            self._nieuw.append(vraag)
        return found

    def judge(self) -> None:
        """Let the kader answer what is waiting."""
        answers = self._kader.outcomes_of(self._nieuw)
        self.nagespeeld += map(_played, self._nieuw, answers)
        self._nieuw = []

    def forget(self) -> None:
        """Start afresh when there is much to remember; places count from zero again."""
        if len(self._plek) >= GRENS_VRAGEN:
            self._plek.clear()
            self.nagespeeld.clear()

    def _key(self, vraag: Mapping[str, Any]) -> bytes:
        """
        Return what is the same for questions that have the same answer.

        A log writes its keys in one order; in another order it is only asked again.
        """
        for record in vraag.get("toestemmingen", ()):
            if any(naam in record for naam in _PERIODE):
                return orjson.dumps(vraag)
        place = bisect_right(self._keerpunten, vraag["datum"])
        return orjson.dumps({**vraag, "datum": place})


def _turns(kader: Kader) -> list[date]:
    """Return the days on which answers may change: rules, and the kader itself."""
    last = kader.inhoud.geldig_tot
    after = [last + timedelta(1)] if last < date.max else []
    return [*rule_days(kader), *after]


def _played(vraag: Mapping[str, Any], antwoord: type_antwoord) -> Nagespeeld:
    if isinstance(antwoord, tuple):
        now = tuple([(categorie, uitkomst.value) for categorie, uitkomst in antwoord])
        return Nagespeeld(vraag["van"], vraag["naar"], now)
    if isinstance(antwoord, KaderExpiredError):
        return Nagespeeld(bezwaren=(_ANDERE_DAG,))
    return Nagespeeld(
        bezwaren=tuple(
            Bezwaar(p.pad, p.code, p.boodschap + _word_of(vraag, p.pad), _HELP)
            for p in antwoord.problemen
        )
    )


def _word_of(vraag: object, pad: str) -> str:
    """Return which word of the kader of then it is about: never a free text."""
    found = vraag
    for part in pad.split("/")[1:]:
        if isinstance(found, list) and part.isdecimal() and int(part) < len(found):
            found = found[int(part)]
        elif isinstance(found, dict) and part in found:
            found = found[part]
        else:
            return ""
    return f" (In het logboek: {found}.)" if isinstance(found, str) else ""
