# SPDX-License-Identifier: EUPL-1.2
"""
Read `authzen.yaml`: which attribute of AuthZEN feeds which field or fact.

Responsible for refusing names nobody declared, with a finding each. Decides
nothing. Floor 2.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Final

from deelkader.begrippen import Begrippen, Soort
from deelkader.model.authzen import Authzen, Eis, Plek, type_pad
from deelkader.regels.authzenvorm import (
    AUTHZEN,
    AuthzenVorm,
    NietVorm,
    PlekVorm,
    Waarde,
)
from deelkader.regels.bevindingen import Bevindingen
from deelkader.regels.reader import Document
from deelkader.regels.vormtoets import check_shape

BESTAND: Final = "authzen.yaml"
_NAAST: Final = ("datum", "jeugdige", "toestemmingen")
"""What a question holds beside the parts that the kader declares."""
_GENOEMD: Final = (Soort.FEIT, Soort.HANDELING, Soort.TAFEL)


def read_authzen(
    document: Document,
    begrippen: Begrippen,
    publieken: Collection[str],
    bevindingen: Bevindingen,
) -> Authzen | None:
    """Return the mapping in *document*; *publieken* are the audiences with a text."""
    vorm = check_shape(document, AUTHZEN, bevindingen)
    if vorm is None:
        return None
    _check_names(vorm, begrippen, document, bevindingen)
    if vorm.publiek and vorm.publiek not in publieken:
        bevindingen.add(
            document, ("publiek",), "R033", wat=vorm.publiek, keuzes=publieken
        )
    return Authzen(
        acties=tuple(vorm.acties),
        vraag=_places(vorm.vraag),
        feiten=_places(vorm.feiten),
        alle_feiten=tuple(map(_path, vorm.alle_feiten)),
        vrager=_places({str(naam): p for naam, p in vorm.vrager.items()}),
        publiek=vorm.publiek,
    )


def _check_names(
    vorm: AuthzenVorm,
    begrippen: Begrippen,
    document: Document,
    bevindingen: Bevindingen,
) -> None:
    """Add a finding for every field that no question has, and for what lacks."""
    delen = {feit.id for feit in begrippen.delen}
    feiten = [f for f in begrippen.feiten.values() if f.soort in _GENOEMD]
    stated = {f.id for f in feiten if f.groep is None}
    stated |= {f.getal.naam for f in feiten if f.getal is not None}
    for tabel, written, known in (
        ("vraag", vorm.vraag, {*delen, *_NAAST}),
        ("feiten", vorm.feiten, stated),
    ):
        for naam in written:
            if naam.replace("_", "-") not in known:
                bevindingen.add(document, (tabel, naam), "R040", wat=naam, keuzes=known)
    needed = {feit.id for feit in begrippen.delen if not feit.mag_leeg}
    for naam in sorted(needed - {n.replace("_", "-") for n in vorm.vraag}):
        bevindingen.add(document, ("vraag",), "R030", wat=naam)


def _places(written: Mapping[str, list[PlekVorm | str]]) -> dict[str, tuple[Plek, ...]]:
    return {
        naam.replace("_", "-"): tuple(map(_place, plekken))
        for naam, plekken in written.items()
    }


def _place(vorm: PlekVorm | str) -> Plek:
    if isinstance(vorm, str):
        return Plek(_path(vorm))
    bij = tuple(_demand(pad, eis) for pad, eis in vorm.bij.items())
    return Plek(_path(vorm.uit), bij, vorm.waarden, vorm.anders)


def _demand(pad: str, eis: Waarde | list[Waarde] | NietVorm) -> Eis:
    said = eis.niet if isinstance(eis, NietVorm) else eis
    waarden = frozenset(said if isinstance(said, list) else [said])
    return Eis(_path(pad), waarden, niet=isinstance(eis, NietVorm))


def _path(pad: str) -> type_pad:
    return tuple(pad.split("."))
