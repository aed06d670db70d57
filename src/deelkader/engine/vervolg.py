# SPDX-License-Identifier: EUPL-1.2
"""
What is still worth asking: `Vervolg`, from an answer to the next questions.

Responsible for which facts, persons and optional parts can still change an answer,
and in which order. Not for how a question is put to people. Pure. Floor 3.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from deelkader.begrippen import Begrippen, Feit, Soort, Vorm
from deelkader.begrippen.spelling import camel
from deelkader.begrippen.uitkomst import AFWEGEN
from deelkader.errors import VraagError
from deelkader.model.oordeel import Oordeel


@dataclass(frozen=True)
class Vervolg:
    """
    What can still change *oordeel*, the answer to *raw*; worked out when looked at.

    The evaluator is handed in as *evaluate*.
    """

    begrippen: Begrippen
    raw: Mapping[str, Any]
    oordeel: Oordeel
    evaluate: Callable[[Mapping[str, Any]], Oordeel]

    @cached_property
    def beslissend(self) -> tuple[str, ...]:
        """
        The ids of assumed facts that alone turn a not-yet into a may.

        Worth asking before anything else: with the other value the rest is moot.
        """
        if self._lowest(self.oordeel) >= AFWEGEN:
            return ()
        names = {f.naam: f for f in self.begrippen.feiten.values()}
        assumed = [names[a.feit] for a in self.oordeel.aannames if a.feit in names]
        return tuple(
            feit.id
            for feit in assumed
            if feit.soort is Soort.FEIT
            and feit.vorm is not Vorm.VERZAMELING
            and any(self._lowest(o) >= AFWEGEN for o in self._others(feit))
        )

    @cached_property
    def feiten(self) -> tuple[str, ...]:
        """The names of open facts, as in `ontbrekend`; the deciding one first."""
        ranked: dict[str, int] = {}
        for categorie in self.oordeel.gegevens:
            for place, naam in enumerate(categorie.ontbrekend):
                ranked[naam] = min(place, ranked.get(naam, place))
        return tuple(sorted(ranked, key=ranked.__getitem__))

    @cached_property
    def gevers(self) -> tuple[str, ...]:
        """Whose yes is still missing, in the declared order."""
        elk = self.oordeel.gegevens
        missing = {g for c in elk for g in c.wie}
        missing |= {g for c in elk for group in c.wie_een_van for g in group}
        return tuple(gever for gever in self.begrippen.gevers if gever in missing)

    @cached_property
    def delen(self) -> tuple[str, ...]:
        """The optional parts that were left out and change the judgement."""
        now = _judgement(self.oordeel)
        return tuple(
            deel
            for deel, others in self._left_out.items()
            if any(_judgement(other) != now for other in others)
        )

    @cached_property
    def contact(self) -> tuple[str, ...]:
        """The optional parts that were left out and only change who can be called."""
        return tuple(
            deel
            for deel, others in self._left_out.items()
            if deel not in self.delen
            and any(other.bel != self.oordeel.bel for other in others)
        )

    @cached_property
    def _left_out(self) -> dict[str, list[Oordeel]]:
        """Return per optional part that was left out the answer for each value."""
        return {
            deel.id: [self.evaluate({**self.raw, deel.id: w}) for w in deel.waarde]
            for deel in self.begrippen.delen
            if deel.mag_leeg and deel.id not in self.raw
        }

    def _others(self, feit: Feit) -> Iterator[Oordeel]:
        """Yield the answers with another ordinary value of an assumed *feit*."""
        feiten = dict(self.raw.get("feiten", {}))
        for i in feit.gewoon:
            waarde = feit.domein[i]
            if waarde == feit.standaard:
                continue
            stated: dict[str, Any] = {camel(feit.id): waarde}
            if feit.groep:
                stated = {feit.groep: {**feiten.get(feit.groep, {}), **stated}}
            try:
                yield self.evaluate({**self.raw, "feiten": {**feiten, **stated}})
            except VraagError:
                continue

    @staticmethod
    def _lowest(oordeel: Oordeel) -> int:
        return min(c.laag for c in oordeel.gegevens)


def _judgement(oordeel: Oordeel) -> object:
    """Return what a reader acts on: outcome, who, and what goes with it."""
    return (
        oordeel.plichten,
        tuple(
            (c.laag, c.hoog, c.wie, c.wie_een_van, c.voorwaarden, c.weg_vooruit)
            for c in oordeel.gegevens
        ),
    )
