# SPDX-License-Identifier: EUPL-1.2
"""
The answers that left in one call, each by the id under which it left.

An answer by itself has the id of its line. Of a call with several questions (AuthZEN
`evaluations`) each has that id with its number after it. Of a search only the whole has
an id: what was looked at is worked out again. Floor 5.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from deelkader.service.oordeelinhoud import SOORT, TOEGANG

if TYPE_CHECKING:
    from deelkader.kader import Kader
    from deelkader.logboek import Logregel

ANTWOORDSOORTEN: Final = frozenset({SOORT, TOEGANG})
"""The kinds of lines in which answers stand."""


@dataclass(frozen=True, slots=True)
class Gegeven:
    """One answer as it was given."""

    id: str
    vraag: Mapping[str, Any]
    oordeel: Mapping[str, Any]


def numbered(id_: str, nummer: int) -> str:
    """Return the id of answer *nummer* in the call of line *id_*."""
    return f"{id_}-{nummer}"


def line_id(id_: str) -> str:
    """Return the id of the line in which answer *id_* stands."""
    return id_.partition("-")[0]


def answers_of(line: Logregel) -> Iterator[Gegeven]:
    """Yield every answer in *line* that has an id; none when it was erased."""
    if line.feiten is not None:
        yield from given_in(line.id, line.soort, line.feiten.inhoud)


def given_in(id_: str, soort: str, feiten: Mapping[str, Any]) -> Iterator[Gegeven]:
    """Yield every answer that has an id in line *id_* of the kind *soort*."""
    if soort == SOORT:
        yield Gegeven(id_, feiten["vraag"], feiten["oordeel"])
    if soort == TOEGANG:
        for nummer, one in enumerate(feiten.get("besluiten", ())):
            if "oordeel" in one:
                yield Gegeven(numbered(id_, nummer), one["vraag"], one["oordeel"])


def answer_in(line: Logregel, id_: str) -> Gegeven | None:
    """Return answer *id_* of *line*, if it is there."""
    return next((one for one in answers_of(line) if one.id == id_), None)


def searched(line: Logregel) -> list[tuple[Mapping[str, Any], bool]]:
    """Return the questions that a search looked at, each with whether it was a yes."""
    if line.soort != TOEGANG or line.feiten is None:
        return []
    zoek = line.feiten.inhoud.get("zoek") or {"vraag": {}, "bekeken": ()}
    return [
        ({**zoek["vraag"], **one["anders"]}, one["besluit"])
        for one in zoek["bekeken"]
        if "anders" in one
    ]


def search_again(kader: Kader, line: Logregel) -> Iterator[Gegeven]:
    """
    Yield what *kader*, that of then, said of each thing that a search looked at.

    All have the id of the call.
    """
    for vraag, _ in searched(line):
        yield Gegeven(line.id, vraag, kader.evaluate(vraag).as_dict())
