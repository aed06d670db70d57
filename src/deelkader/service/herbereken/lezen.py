# SPDX-License-Identifier: EUPL-1.2
"""
Gather the questions of a log: equal ones once, with how often they were asked.

Responsible for reading facts only, of lines that fit their seal. Persons stay sealed;
when an export opened them they are not looked at. Floor 5.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from datetime import date
from typing import TYPE_CHECKING, Any

import orjson

from deelkader.service.oordeelinhoud import answers_in

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from deelkader.verifieer import Adviesregel

_PERIODE = ("vanaf", "tot")
Antwoorden = tuple[tuple[str, str], ...]
"""What was answered: per category its outcome."""


class Vragen:
    """
    The questions of a log; hand `add` to whatever reads its lines.

    *keerpunten* are the days on which rules begin or end: on the days in between
    equal questions have equal answers, unless consent in them begins or ends.
    """

    def __init__(self, keerpunten: Sequence[date], op: date | None = None) -> None:
        self._keerpunten = [dag.isoformat() for dag in keerpunten]
        self._op = None if op is None else op.isoformat()
        self._vragen: dict[bytes, int] = {}
        self._oud: dict[Antwoorden, int] = {}
        self.vragen: list[Mapping[str, Any]] = []
        self.oud: list[Antwoorden] = []
        self.welke = array("q")
        """Per line which question it asked."""
        self.antwoord = array("q")
        """Per line which answer it got."""

    def __len__(self) -> int:
        return len(self.welke)

    def add(self, regel: Adviesregel) -> None:
        """Take in every question that *regel* holds with its answer."""
        for vraag, oordeel in answers_in(regel.soort, regel.feiten):
            self.note(vraag, oordeel)

    def note(self, vraag: Mapping[str, Any], oordeel: Mapping[str, Any]) -> None:
        """Take in one question and what was answered."""
        if self._op is not None:
            vraag = {**vraag, "datum": self._op}
        key = self._key(vraag)
        which = self._vragen.get(key)
        if which is None:
            which = self._vragen[key] = len(self.vragen)
            self.vragen.append(vraag)
        was = tuple([(g["categorie"], g["uitkomst"]) for g in oordeel["gegevens"]])
        answer = self._oud.get(was)
        if answer is None:
            answer = self._oud[was] = len(self.oud)
            self.oud.append(was)
        self.welke.append(which)
        self.antwoord.append(answer)

    def _key(self, vraag: Mapping[str, Any]) -> bytes:
        """Return what is the same for questions that have the same answer."""
        for record in vraag.get("toestemmingen", ()):
            if any(naam in record for naam in _PERIODE):
                return orjson.dumps(vraag, option=orjson.OPT_SORT_KEYS)
        place = bisect_right(self._keerpunten, vraag["datum"])
        plain = {**vraag, "datum": place}
        return orjson.dumps(plain, option=orjson.OPT_SORT_KEYS)
