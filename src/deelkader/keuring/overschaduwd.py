# SPDX-License-Identifier: EUPL-1.2
"""R071: a rule that changes nothing, because a wider one does the same."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from deelkader.keuring.bereik import reach, type_bereik
from deelkader.keuring.keur import Keur, Stof, Vondst, place_of
from deelkader.model.regel import Regel


def _look(stof: Stof) -> Iterator[Vondst]:
    rules = stof.inhoud.alle_regels
    named = _named_by(rules)
    alike: dict[Any, list[Regel]] = defaultdict(list)
    for regel in rules:
        alike[_does(regel)].append(regel)
    for same in alike.values():
        for regel in same if len(same) > 1 else ():
            where = reach(stof.inhoud.begrippen, regel.condities)
            wider = where and next(
                (
                    r
                    for r in same
                    if _covers(r, regel, where)
                    and named[regel.id] >= named[r.id]
                    and (same.index(r) < same.index(regel) or not _equal(r, regel))
                ),
                None,
            )
            if wider:
                velden = {"regel": regel.id, "ander": wider.id}
                yield Vondst(place_of(regel), velden)


def _does(regel: Regel) -> Any:
    """Return everything a rule does, its conditions, time and exceptions aside."""
    return (
        regel.soort,
        regel.laag,
        regel.assen,
        regel.uitdrukkelijk,
        frozenset(regel.voorwaarden),
        frozenset((p.plicht, str(p.termijn)) for p in regel.plichten),
        frozenset(regel.een_van),
        regel.groep,
        regel.iedereen_van,
        str(regel.stel_voor),
        regel.niet_vragen,
        regel.standpunten,
    )


def _covers(ander: Regel, regel: Regel, where: type_bereik) -> bool:
    """Return whether *ander* matches wherever and whenever *regel* does."""
    if ander is regel:
        return False
    exceptions = regel.uitzondering_op <= ander.uitzondering_op
    if not (exceptions and regel.gaat_voor <= ander.gaat_voor):
        return False
    if ander.geldig_vanaf and (
        regel.geldig_vanaf is None or regel.geldig_vanaf < ander.geldig_vanaf
    ):
        return False
    if ander.geldig_tot and (
        regel.geldig_tot is None or regel.geldig_tot > ander.geldig_tot
    ):
        return False
    return all(where[c.feit] <= c.indexen for c in ander.condities)


def _equal(een: Regel, ander: Regel) -> bool:
    return _does(een) == _does(ander) and set(een.condities) == set(ander.condities)


def _named_by(rules: Iterable[Regel]) -> dict[str, frozenset[tuple[str, str]]]:
    """Return per rule who names it: as an exception to it, or as before it."""
    found: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for regel in rules:
        for name in regel.uitzondering_op:
            found[name].add(("uitzondering", regel.id))
        for name in regel.gaat_voor:
            found[name].add(("voorrang", regel.id))
    return {r.id: frozenset(found[r.id]) for r in rules}


KEUR = Keur(
    "R071",
    "De regel '{regel}' verandert niets: '{ander}' doet al hetzelfde.",
    "Wie deze regel leest, denkt dat hij nodig is.",
    "Haal '{regel}' weg, of maak '{ander}' smaller.",
    _look,
)
