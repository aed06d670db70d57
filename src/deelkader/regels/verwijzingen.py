# SPDX-License-Identifier: EUPL-1.2
"""
Check what rules say of each other: unique ids, exceptions and precedence.

Floor 2.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from deelkader.model.regel import BLOKKADES, ROUTES, Regel, RegelSoort
from deelkader.regels.bekend import Bekend
from deelkader.regels.bevindingen import Bevindingen
from deelkader.regels.reader import Document


def check_references(
    alle: Iterable[Regel], geschreven: Bekend, bevindingen: Bevindingen
) -> None:
    """
    Add a finding for every id used twice and every reference to nothing.

    *geschreven* are the ids of all rules, also of those that could not be read.
    """
    regels = list(alle)
    known: dict[str, Regel] = {}
    for regel in regels:
        if regel.id in known:
            elders = known[regel.id].plek
            _add(bevindingen, regel, "R048", wat=regel.id, elders=elders)
        known.setdefault(regel.id, regel)
    for regel in regels:
        for names, kinds, soort in (
            (regel.uitzondering_op, BLOKKADES, "blokkade"),
            (regel.gaat_voor, ROUTES, "route"),
        ):
            for name in sorted(names):
                if name in known or name not in geschreven:
                    _check_target(bevindingen, regel, known, (name, kinds, soort))
    if not geschreven.beyond(known):
        _check_groups(regels, bevindingen)


def _check_groups(regels: Iterable[Regel], bevindingen: Bevindingen) -> None:
    """Add a finding for a group that nobody is in, or that nobody asks."""
    rows = [r for r in regels if r.soort is RegelSoort.WIE]
    groups = {r.groep: r for r in rows if r.groep is not None}
    asked = {r.iedereen_van: r for r in regels if r.iedereen_van is not None}
    for name, regel in asked.items():
        if name not in groups:
            velden = {"wat": name, "soort": "groep", "keuzes": list(groups)}
            _add(bevindingen, regel, "R047", **velden)
    for name, regel in groups.items():
        if name not in asked:
            _add(bevindingen, regel, "R049", wat=name)


def _check_target(
    bevindingen: Bevindingen,
    regel: Regel,
    known: Mapping[str, Regel],
    reference: tuple[str, frozenset[RegelSoort], str],
) -> None:
    """Check one reference: the rule exists, is of the kind and shares an axis."""
    name, kinds, soort = reference
    options = [r.id for r in known.values() if r.soort in kinds]
    target = known.get(name)
    shared = target is not None and set(target.assen) & set(regel.assen)
    if name not in options or not shared:
        _add(bevindingen, regel, "R047", wat=name, soort=soort, keuzes=options)


def _add(bevindingen: Bevindingen, regel: Regel, code: str, **velden: Any) -> None:
    """Add a finding at the place of *regel*."""
    if regel.plek is not None:
        document = Document(regel.plek.bestand, None, {(): regel.plek}, {})
        bevindingen.add(document, (), code, **velden)
