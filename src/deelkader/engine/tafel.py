# SPDX-License-Identifier: EUPL-1.2
"""
A table is not a party of its own: it is expanded to who sits at it.

Responsible for the sub-questions of a table (as recipient and as sender) and
for putting their answers together: the strictest low end, the strictest high
end, and one way forward that suffices for all. Floor 3.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import reduce
from itertools import product
from operator import or_
from types import MappingProxyType
from typing import Any

from deelkader.begrippen import Begrippen
from deelkader.engine.categorie import Antwoord
from deelkader.engine.combine import only_needed
from deelkader.engine.compile import Programma
from deelkader.engine.feiten import Feiten
from deelkader.engine.kern import Oordeelkern, duties
from deelkader.engine.weg import ways_forward
from deelkader.model.oordeel import Deelnemer, Grond


@dataclass(frozen=True, slots=True)
class Zetels:
    """Who sits at the tables of a question, and which tables were assumed."""

    per_deel: Mapping[str, tuple[str, ...]]
    aangenomen: Mapping[str, tuple[str, ...]]


def seats(
    begrippen: Begrippen, feiten: Feiten, tafels: Mapping[str, tuple[str, ...]]
) -> Zetels:
    """
    Return who sits at each table that *feiten* names as a part.

    Stated seats count; else the standing table of the kader, as an assumption.
    """
    per_deel: dict[str, tuple[str, ...]] = {}
    assumed: dict[str, tuple[str, ...]] = {}
    for deel, feit in begrippen.tafels.items():
        name = feiten.delen[deel]
        if not begrippen.feiten[deel].waarde[name].is_tafel:
            continue
        stated = feiten.zetels.get(deel)
        if stated:
            per_deel[deel] = stated
        else:
            per_deel[deel] = tafels.get(name, ())
            if per_deel[deel]:
                assumed[feit.id] = per_deel[deel]
    return Zetels(per_deel, assumed)


def expand(
    begrippen: Begrippen, raw: Mapping[str, Any], feiten: Feiten, zetels: Zetels
) -> Iterator[tuple[str, dict[str, Any]]]:
    """
    Yield (participant, question) for every way to fill the tables of *raw*.

    Nobody sits opposite himself: a sender is no recipient at its own table.
    """
    names = tuple(zetels.per_deel)
    facing = tuple(begrippen.tafels)
    for filled in product(*zetels.per_deel.values()):
        parts = dict(feiten.delen) | dict(zip(names, filled, strict=True))
        if len({parts[name] for name in facing}) == len(facing):
            yield filled[-1], dict(raw) | dict(zip(names, filled, strict=True))


def at_table(begrippen: Begrippen, feiten: Feiten, zetels: Zetels) -> Feiten:
    """Return *feiten* with the name of the table where it is told as a fact."""
    gesteld = feiten.gesteld.copy()
    for deel in zetels.per_deel:
        name = begrippen.tafels[deel].noemt
        if name is not None:
            gesteld.meer.pop(name, None)
            gesteld.een[name] = begrippen.feiten[name].index[feiten.delen[deel]]
    return replace(feiten, gesteld=gesteld)


def combine_seats(
    p: Programma, seated: list[tuple[str, Antwoord]], vragen: tuple[str, ...]
) -> Antwoord:
    """
    Return one answer for a category at a table.

    *seated* holds (participant, answer), at least one; *vragen* the names of
    table facts to ask first, because nobody is known to sit there.
    """
    answers = [answer for _, answer in seated]
    kern = _together([answer.kern for answer in answers])
    situaties = tuple(s for answer in answers for s in answer.situaties)
    weg = ways_forward(p, situaties, kern)
    named = (*vragen, *(n for a in answers for n in a.ontbrekend))
    ontbrekend = tuple(dict.fromkeys(named))
    oordelen = [answer.oordeel for answer in answers]
    gevers = {g: i for i, g in enumerate(p.begrippen.gevers)}
    wie = {g for o in oordelen for g in o.wie}
    een_van = {g for o in oordelen for g in o.wie_een_van if not wie & set(g)}
    oordeel = replace(
        oordelen[0],
        uitkomst=kern.uitkomst,
        laag=kern.laag,
        hoog=kern.hoog,
        gronden=_all_grounds([o.gronden for o in oordelen]),
        voorwaarden=tuple(v for v in p.begrippen.plichten if v in kern.voorwaarden),
        plichten=duties(p, kern.plichten),
        wie=tuple(sorted(wie, key=gevers.__getitem__)),
        wie_een_van=tuple(sorted(een_van, key=lambda g: [gevers[x] for x in g])),
        ontbrekend=ontbrekend,
        weg_vooruit=weg,
        per_deelnemer=_split(seated),
    )
    return Antwoord(
        situaties=situaties,
        kern=kern,
        weg=weg,
        ontbrekend=ontbrekend,
        aannames=lambda: tuple(sorted({f for a in answers for f in a.aannames()})),
        alternatieven=reduce(or_, (a.alternatieven for a in answers)),
        oordeel=oordeel,
    )


def _together(kernen: list[Oordeelkern]) -> Oordeelkern:
    return Oordeelkern(
        laag=min(k.laag for k in kernen),
        hoog=min(k.hoog for k in kernen),
        gemist=only_needed(frozenset().union(*(k.gemist for k in kernen))),
        voorwaarden=frozenset().union(*(k.voorwaarden for k in kernen)),
        plichten=frozenset().union(*(k.plichten for k in kernen)),
        werelden=tuple(w for k in kernen for w in k.werelden),
    )


def _split(seated: list[tuple[str, Antwoord]]) -> tuple[Deelnemer, ...]:
    """Return the outcome per participant; a participant counts by its strictest."""
    per_partij: dict[str, list[Oordeelkern]] = {}
    for partij, answer in seated:
        per_partij.setdefault(partij, []).append(answer.kern)
    return tuple(
        Deelnemer(partij, _together(kernen).uitkomst)
        for partij, kernen in per_partij.items()
    )


def _all_grounds(
    gronden: list[Mapping[str, tuple[Grond, ...]]],
) -> Mapping[str, tuple[Grond, ...]]:
    axes = gronden[0]
    return MappingProxyType(
        {
            axis: tuple(dict.fromkeys(g for found in gronden for g in found[axis]))
            for axis in axes
        }
    )
