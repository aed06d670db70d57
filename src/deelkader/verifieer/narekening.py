# SPDX-License-Identifier: EUPL-1.2
"""
Recomputing answers: who does it comes from outside, what came of it is kept here.

Responsible for statement 4: handing out opened answers, checking that the bundles
of rules are what their names say, and telling what came out. Knows no engine.
Floor 1, `verifieer`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from deelkader.verifieer.canoniek import VormError, read_canonical
from deelkader.verifieer.doorloop import Adviesregel
from deelkader.verifieer.uitslag import (
    Bevinding,
    Bevindingen,
    Stand,
    Telling,
    Uitspraak,
    points,
)
from deelkader.verifieer.uitvoermap import KADERS, Uitvoermap

ANDERS = "anders"
ONTBREEKT = "kader-ontbreekt"
WAT_NU = (
    "Wat nu: vraag de leverancier om dit kader, en geef het mee met --kader."
    " Dit zegt nog niet dat er iets fout is."
)
_NAAM = re.compile(rf"{KADERS}/([0-9a-f]{{64}})\.json")


@dataclass(frozen=True, slots=True)
class Afwijking:
    """
    Why recomputing an answer did not give the same.

    *soort* is `ANDERS`, or `ONTBREEKT` when it could not be recomputed at all;
    *reden* follows the words "Regel 12:".
    """

    soort: str
    reden: str


Herreken = Callable[[Adviesregel], Afwijking | None]


class Narekening:
    """Hands every answer to *herreken* and remembers what did not come out."""

    def __init__(self, herreken: Herreken | None, telling: Telling) -> None:
        self._herreken = herreken
        self._telling = telling
        self._anders = Bevindingen()
        self._ontbreekt = Bevindingen()

    def look(self, regel: Adviesregel) -> None:
        """Recompute one answer."""
        if self._herreken is None:
            return
        self._telling.nagerekend += 1
        found = self._herreken(regel)
        if found is None:
            return
        reden = f"Regel {points(regel.nr)}: {found.reden}"
        group = self._ontbreekt if found.soort == ONTBREEKT else self._anders
        group.add(Bevinding(regel.nr, found.soort, reden))

    def verdict(self, uitvoer: Uitvoermap) -> Uitspraak:
        """Return statement 4."""
        kaders = tuple(check_bundles(uitvoer))
        anders, ontbreekt = self._anders, self._ontbreekt
        found = (*kaders, *anders.sorted(), *ontbreekt.sorted())
        if found:
            uitleg = (WAT_NU,) if ontbreekt else ()
            aantal = len(kaders) + anders.aantal + ontbreekt.aantal
            zin = " ".join(self._bad(kaders))
            return Uitspraak(4, Stand.FOUT, zin, found, aantal, uitleg)
        if self._herreken is None:
            zin = "De adviezen zijn niet nagerekend."
            return Uitspraak(4, Stand.NIET_BEKEKEN, zin)
        done = self._telling.nagerekend
        if done == 0:
            zin = "Er zijn geen geopende adviezen om na te rekenen."
            return Uitspraak(4, Stand.NIET_BEKEKEN, zin, uitleg=self._not_done())
        zin = f"Alle {points(done)} adviezen komen uit bij narekenen."
        if done == 1:
            zin = "Het ene advies komt uit bij narekenen."
        return Uitspraak(4, Stand.OK, zin, uitleg=self._not_done())

    def _bad(self, kaders: tuple[Bevinding, ...]) -> Iterator[str]:
        done = points(self._telling.nagerekend)
        if n := self._anders.aantal:
            yield (
                f"Bij {points(n)} van {done} adviezen is de uitkomst anders bij"
                " narekenen."
            )
        if n := self._ontbreekt.aantal:
            yield (
                f"{points(n)} van {done} adviezen"
                f" {'is' if n == 1 else 'zijn'} niet na te rekenen."
            )
        if kaders:
            yield "Een bestand met regels is niet wat zijn naam zegt."

    def _not_done(self) -> tuple[str, ...]:
        """Return what was left out, in a sentence each."""
        left = []
        if n := self._telling.oordeel_gewist:
            what = "advies is gewist" if n == 1 else "adviezen zijn gewist"
            left.append(f"{points(n)} {what} en niet nagerekend.")
        if n := self._telling.oordeel_dicht:
            what = "advies is niet geopend" if n == 1 else "adviezen zijn niet geopend"
            left.append(f"{points(n)} {what} en niet nagerekend.")
        return tuple(left)


def check_bundles(uitvoer: Uitvoermap) -> Iterator[Bevinding]:
    """Yield a finding for every bundle of rules that is not what its name says."""
    for naam in uitvoer.kaders():
        try:
            read_bundle(uitvoer, naam)
        except VormError as error:
            yield Bevinding(None, "kader", f"{naam}: {error.reden}")


def read_bundle(uitvoer: Uitvoermap, naam: str) -> dict[str, str]:
    """
    Return path -> text of the rules in the file *naam* of *uitvoer*.

    Raises:
        VormError: it is not a bundle, or not the one that its name says.
    """
    found = _NAAM.fullmatch(naam)
    data = uitvoer.data(naam)
    if found is None or data is None:
        raise VormError("Dit bestand hoort hier niet.")
    if sha256(data).hexdigest() != found.group(1):
        raise VormError("De inhoud is veranderd.")
    bundel = read_canonical(data)
    if not _is_bundle(bundel):
        raise VormError("Dit zijn geen regels.")
    bestanden: dict[str, str] = bundel["bestanden"]
    return bestanden


def _is_bundle(bundel: Any) -> bool:
    if not isinstance(bundel, dict) or bundel.keys() != {"bestanden"}:
        return False
    bestanden = bundel["bestanden"]
    return isinstance(bestanden, dict) and all(
        isinstance(tekst, str) for tekst in bestanden.values()
    )
