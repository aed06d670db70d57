# SPDX-License-Identifier: EUPL-1.2
"""
Comparing the lines with what was signed: statement 2, every line is unchanged.

Responsible for naming what does not fit: a changed line, a cut tail, lines too many,
a tile of another tree. Floor 1, `verifieer`.
"""

from __future__ import annotations

from collections.abc import Iterator

from deelkader.verifieer.doorloop import Doorloop
from deelkader.verifieer.nota import Controlepunt
from deelkader.verifieer.papieren import Papieren
from deelkader.verifieer.uitslag import (
    MEESTE_BEVINDINGEN,
    Bevinding,
    Stand,
    Uitspraak,
    lines,
    points,
)
from deelkader.verifieer.uitvoermap import TEGELS, Uitvoermap

HULPBESTAND = "hulpbestand"


def unchanged(
    loop: Doorloop, papieren: Papieren, uitvoer: Uitvoermap, *, signed: bool
) -> Uitspraak:
    """Return statement 2; without a signature that holds it is never right."""
    found = [*loop.bevindingen.sorted()]
    extra = list(_against_checkpoint(loop, papieren.punt))
    extra += _tiles(loop, papieren.punt, uitvoer)
    found = sorted([*found, *extra], key=lambda b: b.regel or 0)
    aantal = loop.bevindingen.aantal + len(extra)
    if found:
        only_help = all(b.soort == HULPBESTAND for b in found)
        zin = "Niet alle regels zijn onveranderd."
        if only_help:
            zin = "De regels passen bij elkaar, maar een hulpbestand klopt niet."
        shown = tuple(found[:MEESTE_BEVINDINGEN])
        return Uitspraak(2, Stand.FOUT, zin, shown, aantal)
    if not signed:
        zin = (
            "Zonder goede handtekening kunnen we niet zeggen of de regels onveranderd"
            " zijn."
        )
        return Uitspraak(2, Stand.NIET_BEKEKEN, zin)
    n = loop.telling.regels
    zin = f"Alle {points(n)} regels zijn onveranderd."
    if n <= 1:
        zin = "De ene regel is onveranderd." if n else "Het logboek is leeg."
    return Uitspraak(2, Stand.OK, zin)


def _against_checkpoint(
    loop: Doorloop, punt: Controlepunt | None
) -> Iterator[Bevinding]:
    if punt is None:
        yield Bevinding(
            None, "controlepunt", "Er is geen controlepunt om mee te vergelijken."
        )
        return
    last = loop.hoogste
    if last < punt.grootte:
        n = punt.grootte - last
        yield Bevinding(
            last + 1,
            "staart-weg",
            f"Aan het eind {'is' if n == 1 else 'zijn'} {lines(n)} weg: het"
            f" controlepunt telt er {points(punt.grootte)}.",
        )
    elif last > punt.grootte:
        n = last - punt.grootte
        yield Bevinding(
            punt.grootte + 1,
            "te-veel",
            f"Aan het eind {'staat' if n == 1 else 'staan'} {lines(n)} te veel: het"
            f" controlepunt telt er {points(punt.grootte)}.",
        )
    if loop.wortels.get(punt.grootte) == punt.wortel:
        return
    yield from _changed(loop, punt)


def _changed(loop: Doorloop, punt: Controlepunt) -> Iterator[Bevinding]:
    """Yield which lines changed, when the tiles are those of the checkpoint."""
    if loop.tegels.root() == punt.wortel:
        named = False
        for nr, there, found in loop.tegels.afwijkend:
            named = True
            yield Bevinding(
                nr,
                "veranderd",
                f"Regel {points(nr)} is veranderd.",
                verwacht=there.hex(),
                gevonden=found.hex(),
            )
        if named:
            return
    if loop.bevindingen:
        return
    if loop.telling.regels == punt.grootte:
        yield Bevinding(
            None,
            "veranderd",
            "Er is minstens één regel veranderd. Welke, is niet te zeggen: de tegels"
            " zijn ook niet die van het controlepunt.",
            verwacht=punt.wortel.hex(),
            gevonden=loop.wortels[punt.grootte].hex(),
        )


def _tiles(
    loop: Doorloop, punt: Controlepunt | None, uitvoer: Uitvoermap
) -> Iterator[Bevinding]:
    """Yield the tiles that are not of these lines, unless the lines explain it."""
    if not uitvoer.has(TEGELS):
        yield Bevinding(None, HULPBESTAND, f"De map {TEGELS}/ ontbreekt.")
        return
    if punt is not None and loop.boom.root() != punt.wortel:
        return
    for naam in loop.tegels.kapot:
        yield Bevinding(
            None, HULPBESTAND, f"Het bestand {naam} ontbreekt, of past niet."
        )
