# SPDX-License-Identifier: EUPL-1.2
"""
Read a fact about gezag (custody) that somebody sends: `read_gezag`.

Two forms: the fact itself, or what the BRP (population register) answered. Of the
latter no name and no BSN is kept. Floor 5, pure.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Final

from deelkader.toestemming import Bron, Gezagsfeit, read_brp
from deelkader.toestemming.gezag import ONBEKEND

if TYPE_CHECKING:
    from deelkader.begrippen import Begrippen
    from deelkader.service.velden import Velden

BRP: Final = "brp"
_EIGEN: Final = ("waarde", "houders", "bron", "in-onderzoek")
GEZAGVELDEN: Final = ("jeugdige", "door", "peildatum", BRP, *_EIGEN)
_NIET_ALLEBEI: Final = "Stuur het antwoord van de BRP, of wat je zelf weet."
_TOEKOMST: Final = "Deze dag is er nog niet geweest."


def read_gezag(velden: Velden, begrippen: Begrippen, vandaag: date) -> Gezagsfeit:
    """Return the fact in *velden*, which holds the problems found."""
    peildatum = velden.day("peildatum")
    if peildatum > vandaag:
        place = velden.place("peildatum")
        velden.problemen.add(place, "in-de-toekomst", _TOEKOMST)
    if BRP in velden:
        for naam in _EIGEN:
            if naam in velden:
                place = velden.place(naam)
                velden.problemen.add(place, "hoort-niet-hier", _NIET_ALLEBEI)
        return read_brp(_answer(velden), peildatum)
    known = begrippen.feiten["gezag"].waarde
    waarde = velden.choice("waarde", [*known, ONBEKEND])
    bron = velden.choice("bron", [b.value for b in Bron])
    houders: tuple[str, ...] = ()
    if "houders" in velden:
        houders = velden.choices("houders", begrippen.gevers)
    in_onderzoek = velden.flag("in-onderzoek")
    if velden.problemen:
        return Gezagsfeit(waarde=ONBEKEND, peildatum=peildatum, bron=Bron.DOSSIER)
    # WHY: a source that doubts itself says nothing; what it said stays beside it.
    return Gezagsfeit(
        waarde=ONBEKEND if in_onderzoek else waarde,
        houders=houders,
        peildatum=peildatum,
        bron=Bron(bron),
        in_onderzoek=in_onderzoek,
        gemeld=waarde if in_onderzoek else None,
    )


def _answer(velden: Velden) -> Any:
    """Return the answer of the BRP: a block, or the list of relations."""
    answer = velden.value(BRP)
    if not isinstance(answer, dict | list):
        velden.problemen.wrong_type(velden.place(BRP), answer)
    return answer
