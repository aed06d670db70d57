# SPDX-License-Identifier: EUPL-1.2
"""
Who may share what with whom: the answers of a kader side by side.

Responsible for asking every cell and keeping which rules decide it; how it is
shown is not decided here. Floor: `analyse`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from typing import Any

from deelkader.begrippen.uitkomst import OVERLEG
from deelkader.kader import Kader


@dataclass(frozen=True, slots=True)
class Cel:
    """
    One answer: the parts of the question, the outcome and the deciding rules.

    *is_gat*: people must talk first because a rule is missing.
    """

    delen: tuple[tuple[str, str], ...]
    uitkomst: str
    wie: tuple[str, ...]
    regels: tuple[str, ...]
    is_gat: bool


def cells(
    kader: Kader,
    delen: Mapping[str, Iterable[str]],
    vast: Mapping[str, Any],
) -> Iterator[Cel]:
    """
    Yield a cell for every combination of the parts *delen*.

    *vast* holds the day, the facts and the records of every question. Nobody
    shares with himself where the two parties of a question are the same.

    Raises:
        VraagError: a part, fact or record is not in the vocabulary.
    """
    elk = kader.begrippen.elk.id
    facing = tuple(kader.begrippen.tafels)
    for waarden in product(*delen.values()):
        cel = dict(zip(delen, waarden, strict=True))
        if len({cel[deel] for deel in facing if deel in cel}) < len(facing):
            continue
        answer = kader.evaluate({**vast, **cel, elk: [cel[elk]]}).gegevens[0]
        rules = (g.regel for gronden in answer.gronden.values() for g in gronden)
        yield Cel(
            tuple(cel.items()),
            str(answer.uitkomst),
            answer.wie,
            tuple(dict.fromkeys(rules)),
            answer.hoog == OVERLEG and not all(answer.gronden.values()),
        )
