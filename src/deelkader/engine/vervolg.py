# SPDX-License-Identifier: EUPL-1.2
"""
What is still worth asking: `Vervolg`, from an answer to the next questions.

Responsible for which facts, persons and optional parts can still change an answer,
and in which order. Not for how a question is put to people. Pure. Floor 3.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from deelkader.begrippen import Begrippen
from deelkader.model.oordeel import Oordeel


@dataclass(frozen=True, slots=True)
class Vervolg:
    """
    What can still change an answer.

    *feiten* holds the names of open facts, the deciding one first; *gevers* whose
    yes is still missing; *delen* the optional parts that were left out and matter.
    """

    feiten: tuple[str, ...]
    gevers: tuple[str, ...]
    delen: tuple[str, ...]

    @property
    def is_fixed(self) -> bool:
        """Whether nothing that can be asked changes the answer any more."""
        return not (self.feiten or self.gevers or self.delen)


def what_next(
    begrippen: Begrippen,
    raw: Mapping[str, Any],
    oordeel: Oordeel,
    evaluate: Callable[[Mapping[str, Any]], Oordeel],
) -> Vervolg:
    """Return what can still change *oordeel*, the answer to *raw*."""
    return Vervolg(
        feiten=_facts(oordeel),
        gevers=_persons(begrippen, oordeel),
        delen=tuple(
            deel.id
            for deel in begrippen.delen
            if deel.mag_leeg
            and deel.id not in raw
            and _changes(raw, deel.id, tuple(deel.waarde), oordeel, evaluate)
        ),
    )


def _facts(oordeel: Oordeel) -> tuple[str, ...]:
    """Return the open facts of all categories; who decides most stands first."""
    ranked: dict[str, int] = {}
    for categorie in oordeel.gegevens:
        for place, naam in enumerate(categorie.ontbrekend):
            ranked[naam] = min(place, ranked.get(naam, place))
    return tuple(sorted(ranked, key=ranked.__getitem__))


def _persons(begrippen: Begrippen, oordeel: Oordeel) -> tuple[str, ...]:
    """Return whose yes is still missing, in the declared order."""
    missing = {g for c in oordeel.gegevens for g in c.wie}
    missing |= {g for c in oordeel.gegevens for group in c.wie_een_van for g in group}
    return tuple(gever for gever in begrippen.gevers if gever in missing)


def _changes(
    raw: Mapping[str, Any],
    deel: str,
    waarden: tuple[str, ...],
    oordeel: Oordeel,
    evaluate: Callable[[Mapping[str, Any]], Oordeel],
) -> bool:
    """Return whether some value of *deel* gives another answer than leaving it out."""
    now = _essence(oordeel)
    return any(_essence(evaluate({**raw, deel: w})) != now for w in waarden)


def _essence(oordeel: Oordeel) -> object:
    """Return what a reader acts on: outcome, who, what goes with it, who to call."""
    return (
        oordeel.bel,
        oordeel.plichten,
        tuple(
            (c.laag, c.hoog, c.wie, c.wie_een_van, c.voorwaarden, c.weg_vooruit)
            for c in oordeel.gegevens
        ),
    )
