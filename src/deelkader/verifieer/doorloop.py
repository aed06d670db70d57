# SPDX-License-Identifier: EUPL-1.2
"""
Going through every line of an export once, as a stream.

Responsible for statement 2 up to the root: form, order, parts and seals of every
line, the tree, the tiles; and for handing out opened answers. Floor 1, `verifieer`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from deelkader.verifieer.blad import Blad
from deelkader.verifieer.boom import Boom, leaf_hash
from deelkader.verifieer.canoniek import VormError
from deelkader.verifieer.deel import Dicht, Open
from deelkader.verifieer.regel import Regel, read_line
from deelkader.verifieer.tegels import Tegels
from deelkader.verifieer.uitslag import Bevinding, Bevindingen, Telling, points
from deelkader.verifieer.uitvoermap import Uitvoermap, Vooraf, Wissing
from deelkader.verifieer.volgorde import Volgorde

SOORT = "oordeel"
SOORTEN = frozenset({SOORT, "toegang"})
"""The kinds of line that hold answers."""
_STAP = 1_000


class Adviesregel(NamedTuple):
    """An opened line with answers, of one of `SOORTEN`, that fits its seal."""

    nr: int
    id: str
    tijd: str
    feiten: dict[str, Any]
    soort: str = SOORT


Kijk = Callable[[Adviesregel], None]


class Doorloop:
    """One pass over the lines; what it found is in its attributes."""

    def __init__(
        self,
        uitvoer: Uitvoermap,
        vooraf: Vooraf,
        groottes: Iterable[int],
        grootte: int,
    ) -> None:
        self._uitvoer = uitvoer
        self._vooraf = vooraf
        self._gezien = Vooraf()
        self._groottes = frozenset(groottes)
        self._volgorde = Volgorde()
        self.boom = Boom()
        self.tegels = Tegels(uitvoer, grootte)
        self.telling = Telling()
        self.bevindingen = Bevindingen()
        self.wortels: dict[int, bytes] = {}
        """Size that was asked for -> root of that many lines."""
        self.momenten: dict[int, str] = {}
        """The same sizes -> time of the last of those lines."""
        self.eerste = self.laatste = ""
        self.tegenspraak = Bevindingen()
        """Lines that are said to be erased and can be read all the same."""

    @property
    def hoogste(self) -> int:
        """The highest number among the lines."""
        return self._volgorde.verwacht - 1

    def run(
        self,
        look: Kijk | None,
        voortgang: Callable[[int, int], None] | None,
    ) -> None:
        """Go through all lines; *look* gets every answer that can be read."""
        self._mark()
        done, total = 0, self._uitvoer.size()
        try:
            for raw in self._uitvoer.lines():
                self._line(raw, look)
                done += len(raw) + 1
                if voortgang is not None and self.boom.grootte % _STAP == 0:
                    voortgang(done, total)
        except VormError as error:
            self.bevindingen.add(Bevinding(None, "bestand", error.reden))
        if voortgang is not None:
            voortgang(done, total)
        self.tegels.finish()
        for bevinding in self._volgorde.missing():
            self.bevindingen.add(bevinding)
        self.telling.regels = self.boom.grootte
        if not self._uitvoer.is_af:
            self._wrong(self.boom.grootte, "vorm", "De laatste regel is niet af.")
        if self._gezien != self._vooraf:
            self._wrong(None, "bestand", "Het bestand veranderde tijdens het lezen.")

    def _line(self, raw: bytes, look: Kijk | None) -> None:
        place = self.boom.grootte + 1
        try:
            regel = read_line(raw)
        except VormError as error:
            self._wrong(place, "vorm", f"Regel {points(place)}: {error.reden}")
            self._volgorde.skip()
            self._grow(place, raw, leaf_hash(raw))
            return
        blad = regel.blad
        for bevinding in self._volgorde.see(blad):
            self.bevindingen.add(bevinding)
        if blad.gewist is not None or blad.vkey is not None:
            self._gezien.see(blad)
        self.laatste = blad.tijd
        self.eerste = self.eerste or blad.tijd
        self._grow(blad.nr, regel.data, regel.hash)
        wissing = self._erasure(blad)
        fout = regel.fout or ("" if wissing is not None else _missing(regel))
        if fout:
            self._wrong(blad.nr, "inhoud", f"Regel {points(blad.nr)}: {fout}")
        self._count(regel, wissing)
        if blad.soort in SOORTEN:
            self._answer(regel, look if not fout else None, gewist=wissing is not None)

    def _grow(self, nr: int, blad: bytes, bladhash: bytes) -> None:
        self.boom.append(bladhash)
        self.tegels.append(nr, blad, bladhash)
        self._mark()

    def _mark(self) -> None:
        if (size := self.boom.grootte) in self._groottes:
            self.wortels[size] = self.boom.root()
            self.momenten[size] = self.laatste

    def _erasure(self, blad: Blad) -> Wissing | None:
        """Return what erased the content of *blad*: itself or a later line."""
        if blad.sleutel is None:
            return None
        found = self._vooraf.gewist.get(blad.sleutel)
        return None if found is None or found.nr < blad.nr else found

    def _count(self, regel: Regel, wissing: Wissing | None) -> None:
        """Count how the line was opened, or that it was erased."""
        telling = self.telling
        if wissing is None:
            telling.feiten_dicht += isinstance(regel.feiten, Dicht)
            telling.personen_dicht += isinstance(regel.personen, Dicht)
        elif isinstance(regel.feiten, Open) or isinstance(regel.personen, Open):
            nr = regel.blad.nr
            self.tegenspraak.add(Bevinding(nr, "te-lezen", "Nog te lezen."))
        else:
            kinds = telling.gewist
            kinds[wissing.soort] = kinds.get(wissing.soort, 0) + 1

    def _answer(self, regel: Regel, look: Kijk | None, *, gewist: bool) -> None:
        """Hand out the answer when it can be read, and count it when it cannot."""
        blad, feiten = regel.blad, regel.feiten
        self.telling.oordelen += 1
        if isinstance(feiten, Open):
            if look is not None:
                found = feiten.inhoud
                look(Adviesregel(blad.nr, blad.id, blad.tijd, found, blad.soort))
            return
        self.telling.oordeel_gewist += gewist
        self.telling.oordeel_dicht += not gewist

    def _wrong(self, regel: int | None, soort: str, reden: str) -> None:
        self.bevindingen.add(Bevinding(regel, soort, reden))


def _missing(regel: Regel) -> str:
    """Return which part the leaf promises and the line lacks, or ""."""
    naam = ""
    if regel.feiten is None and regel.blad.feiten is not None:
        naam = "feiten"
    elif regel.personen is None and regel.blad.personen is not None:
        naam = "personen"
    if not naam:
        return ""
    return f"de {naam} zijn weg, en geen regel zegt dat ze gewist zijn."
