# SPDX-License-Identifier: EUPL-1.2
"""
Comparing the lines with checkpoints that somebody kept: statement 3, nothing is gone.

Responsible for naming a tail that was cut off, a past that was rewritten, and two
logs under one name. Floor 1, `verifieer`.
"""

from __future__ import annotations

from collections.abc import Sequence

from deelkader.verifieer.canoniek import VormError
from deelkader.verifieer.doorloop import Doorloop
from deelkader.verifieer.nota import Controlepunt, Vkey
from deelkader.verifieer.papieren import Papieren
from deelkader.verifieer.sleutelketen import Keten, Schakel
from deelkader.verifieer.uitslag import Bevinding, Stand, Uitspraak, points
from deelkader.verifieer.woorden import day

TWEE = "twee-logboeken"
ZONDER_VORIG = (
    "Zonder eerder controlepunt kunnen we niet zien of er aan het eind regels weg zijn."
)
BEWAAR = "Bewaar het controlepunt van vandaag, buiten deze organisatie."
TWEE_LOGBOEKEN = "Er zijn twee verschillende logboeken met dezelfde naam."


def nothing_gone(
    loop: Doorloop,
    papieren: Papieren,
    vorige: Sequence[Controlepunt],
    eigen: Vkey | None,
    *,
    is_heel: bool,
) -> Uitspraak:
    """Return statement 3; *is_heel* says whether 1 and 2 hold."""
    if not vorige:
        return Uitspraak(3, Stand.NIET_BEKEKEN, ZONDER_VORIG, uitleg=(BEWAAR,))
    keten = papieren.keten
    if keten is None and eigen is not None:
        keten = Keten((Schakel(eigen, 0, None),), ())
    found = []
    for punt in vorige:
        bevinding = _against_older(loop, papieren.punt, keten, punt, is_heel=is_heel)
        if bevinding is not None:
            found.append(bevinding)
    if found:
        two = any(b.soort == TWEE for b in found)
        zin = TWEE_LOGBOEKEN if two else "Er is iets weg sinds jouw controlepunt."
        return Uitspraak(3, Stand.FOUT, zin, tuple(found), len(found))
    last = max(vorige, key=lambda punt: punt.grootte)
    zin = (
        "Niets is verdwenen sinds jouw controlepunt"
        f"{_of_day(loop.momenten[last.grootte])} (regel {points(last.grootte)})."
    )
    more = len(vorige) - 1
    others = f"Ook je andere controlepunten kloppen ({points(more)})."
    uitleg = (others,) if more else ()
    return Uitspraak(3, Stand.OK, zin, uitleg=uitleg)


def _against_older(
    loop: Doorloop,
    nu: Controlepunt | None,
    keten: Keten | None,
    punt: Controlepunt,
    *,
    is_heel: bool,
) -> Bevinding | None:
    size = punt.grootte
    said = f"Jouw controlepunt bij regel {points(size)}:"
    if keten is None:
        reden = f"{said} er is geen sleutel om de handtekening te controleren."
        return Bevinding(size, "handtekening", reden)
    try:
        keten.require_signed(punt)
    except VormError as error:
        return Bevinding(size, "handtekening", f"{said} {error.reden}")
    if size > loop.telling.regels:
        gone = size - loop.telling.regels
        reden = (
            f"{said} deze uitvoer heeft {points(loop.telling.regels)} regels. Er"
            f" {'is' if gone == 1 else 'zijn'} er dus {points(gone)} weg."
        )
        return Bevinding(loop.telling.regels + 1, "staart-weg", reden)
    if loop.wortels[size] == punt.wortel:
        return None
    return _other_past(loop, punt, said, two=is_heel or _both(keten, nu, punt))


def _both(keten: Keten, nu: Controlepunt | None, punt: Controlepunt) -> bool:
    """Return whether two checkpoints of one size were signed with different roots."""
    return (
        nu is not None
        and nu.grootte == punt.grootte
        and nu.wortel != punt.wortel
        and keten.is_signed(nu)
    )


def _other_past(
    loop: Doorloop, punt: Controlepunt, said: str, *, two: bool
) -> Bevinding:
    """Return that the lines up to *punt* are others than they were then."""
    size = punt.grootte
    if two:
        soort = TWEE
        reden = (
            f"{said} de regels tot daar zijn andere dan in deze uitvoer, en allebei"
            " zijn ze ondertekend. Vergelijk je controlepunten met die van anderen."
        )
    else:
        soort = "veranderd"
        reden = f"{said} de regels tot daar zijn niet meer die van toen."
    return Bevinding(
        size,
        soort,
        reden,
        verwacht=punt.wortel.hex(),
        gevonden=loop.wortels[size].hex(),
    )


def _of_day(tijd: str) -> str:
    return f" van {day(tijd)}" if tijd else ""
