# SPDX-License-Identifier: EUPL-1.2
"""
What another kader answers to the questions of a log: `Telling`.

Responsible for counting answers per kind of change while a log is read, and for one
refusal that names every problem. Floor 5; needs numpy (extra `analyse`).
"""

from __future__ import annotations

from array import array
from collections import Counter
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import numpy as np

from deelkader.errors import Bevinding, KaderError, Plek
from deelkader.service.herbereken.lezen import (
    Antwoorden,
    Bezwaar,
    Nagespeeld,
    Vragen,
)
from deelkader.service.oordeelinhoud import answers_in

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from deelkader.kader import Kader
    from deelkader.verifieer import Adviesregel

_MEESTE_REGELS: Final = 1 << 16
"""Answers counted together."""


class Groep(NamedTuple):
    """Answers of one kind: who to whom, which category, and from what to what."""

    van: str
    naar: str
    categorie: str
    oud: str
    nieuw: str


class Telling:
    """
    Counts the answers in a log; hand `add` to whatever reads its lines.

    Holds a block of questions at a time, however long the log is.
    """

    def __init__(self, kader: Kader, op: date | None = None) -> None:
        self._vragen = Vragen(kader, op)
        self._oud: dict[Antwoorden, int] = {}
        self._welke = array("q")
        self._antwoord = array("q")
        self._groepen: Counter[Groep] = Counter()
        self._bezwaren: Counter[Bezwaar] = Counter()
        self.aantal = 0
        """How many questions there were."""

    def add(self, regel: Adviesregel) -> None:
        """Take in every question that *regel* holds with its answer."""
        for vraag, oordeel in answers_in(regel.soort, regel.feiten):
            self.note(vraag, oordeel)

    def note(self, vraag: Mapping[str, Any], oordeel: Mapping[str, Any]) -> None:
        """Take in one question and what was answered."""
        self._welke.append(self._vragen.place(vraag))
        was = tuple([(g["categorie"], g["uitkomst"]) for g in oordeel["gegevens"]])
        self._antwoord.append(self._oud.setdefault(was, len(self._oud)))
        if self._vragen.is_vol or len(self._welke) >= _MEESTE_REGELS:
            self._work()

    def groups(self) -> Counter[Groep]:
        """
        Return how many answers of each kind there are, also those that stay the same.

        An answer is counted per category: a question about three has three.

        Raises:
            KaderError: the kader cannot be asked some questions; names every problem,
                first what most questions have.
        """
        self._work()
        refuse(self._bezwaren)
        return self._groepen

    def _work(self) -> None:
        """Judge and count what was taken in."""
        self._vragen.judge()
        self.aantal += len(self._welke)
        width = max(1, len(self._oud))
        welke = np.frombuffer(self._welke, np.int64)
        pairs = welke * width + np.frombuffer(self._antwoord, np.int64)
        kinds, counts = np.unique(pairs, return_counts=True)
        oud = list(self._oud)
        for kind, aantal in zip(kinds.tolist(), counts.tolist(), strict=True):
            which, was = divmod(kind, width)
            self._count(self._vragen.nagespeeld[which], oud[was], aantal)
        self._welke, self._antwoord, self._oud = array("q"), array("q"), {}
        self._vragen.forget()

    def _count(self, vraag: Nagespeeld, was: Antwoorden, aantal: int) -> None:
        if vraag.bezwaren:
            self._bezwaren.update(dict.fromkeys(vraag.bezwaren, aantal))
            return
        now = dict(vraag.nu)
        for categorie, oud in was:
            nieuw = now.get(categorie, oud)
            groep = Groep(vraag.van, vraag.naar, categorie, oud, nieuw)
            self._groepen[groep] += aantal


def refuse(bezwaren: Counter[Bezwaar]) -> None:
    """
    Refuse when there is any problem.

    Raises:
        KaderError: it names all, first what most questions have.
    """
    if not bezwaren:
        return
    plek = Plek("logboek", 1, 1)
    bevindingen = tuple(
        Bevinding(plek, b.code, f"{b.pad}: {b.boodschap}", oplossing=b.oplossing)
        for b, _ in bezwaren.most_common()
    )
    raise KaderError(
        "kader-past-niet-op-logboek",
        "Met dit kader kun je niet alle vragen uit dit logboek stellen. Er is niets"
        " uitgerekend.",
        bevindingen=bevindingen,
    )
