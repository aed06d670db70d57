# SPDX-License-Identifier: EUPL-1.2
"""
Read `garanties.yaml`: sentences that must be true of every question.

Responsible for their shape and names. Whether they are true, the analysis
proves. Floor 2.
"""

from __future__ import annotations

from collections.abc import Collection

from deelkader.begrippen import Begrippen, Uitkomst
from deelkader.begrippen.uitkomst import RANG
from deelkader.model.garantie import Garantie
from deelkader.model.regel import ROUTES, RegelSoort
from deelkader.regels.bevindingen import Bevindingen
from deelkader.regels.condities import Conditielezer
from deelkader.regels.garantievorm import GARANTIES, GarantieVorm
from deelkader.regels.reader import Document
from deelkader.regels.vormtoets import check_items

BESTAND = "garanties.yaml"
_IEDEREEN = "iedereen"


def read_guarantees(
    document: Document,
    begrippen: Begrippen,
    bronnen: Collection[str],
    bevindingen: Bevindingen,
) -> tuple[Garantie, ...]:
    """Return the guarantees of *document*; every wrong name becomes a finding."""
    written = check_items(document, GARANTIES, bevindingen)
    lezer = Conditielezer(document, begrippen.feiten, begrippen.groepen, bevindingen)
    found: dict[str, Garantie] = {}
    for i, vorm in written:
        _check_names(document, i, vorm, (begrippen, bronnen), bevindingen)
        if vorm.id in found:
            bevindingen.add(document, (i, "id"), "R048", wat=vorm.id)
        if not (vorm.hoogstens or vorm.minstens or vorm.altijd_een_regel):
            bevindingen.add(document, (i,), "R030", wat="hoogstens")
        found[vorm.id] = Garantie(
            id=vorm.id,
            zin=vorm.zin,
            plek=document.plek((i, "id")),
            condities=lezer.read((i,), vorm.als, vorm.behalve),
            zonder_ja=_givers(vorm.zonder_ja, begrippen),
            nee_van=_givers(vorm.nee_van, begrippen),
            geweigerd=vorm.geweigerd,
            zonder_soorten=frozenset(
                RegelSoort(s)
                for s in vorm.zonder_soorten
                if s in {str(r) for r in ROUTES}
            ),
            hoogstens=_level(vorm.hoogstens),
            minstens=_level(vorm.minstens),
            altijd_een_regel=vorm.altijd_een_regel,
            bronnen=tuple(vorm.bronnen),
        )
    return tuple(found.values())


def _check_names(
    document: Document,
    i: int,
    vorm: GarantieVorm,
    known: tuple[Begrippen, Collection[str]],
    bevindingen: Bevindingen,
) -> None:
    """Add a finding for every giver, kind of route or source nobody declared."""
    begrippen, bronnen = known
    givers = {*begrippen.gevers, _IEDEREEN}
    soorten = {str(soort) for soort in ROUTES}
    for key, names, choices, code in (
        ("zonder_ja", vorm.zonder_ja, givers, "R046"),
        ("nee_van", vorm.nee_van, givers, "R046"),
        ("zonder_soorten", vorm.zonder_soorten, soorten, "R033"),
        ("bronnen", vorm.bronnen, bronnen, "R043"),
    ):
        for number, name in enumerate(names):
            if name not in choices:
                bevindingen.add(
                    document, (i, key, number), code, wat=name, keuzes=choices
                )


def _givers(names: list[str], begrippen: Begrippen) -> frozenset[str]:
    if _IEDEREEN in names:
        return frozenset(begrippen.gevers)
    return frozenset(names) & begrippen.gevers.keys()


def _level(outcome: str | None) -> int | None:
    return None if outcome is None else RANG[Uitkomst(outcome)]
