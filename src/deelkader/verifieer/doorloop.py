# SPDX-License-Identifier: EUPL-1.2
"""
Going through every line of an export once, as a stream.

Responsible for statement 2 up to the root: form, order, parts and seals of every
line, the tree, the tiles; and for handing out opened answers. Floor 1, `verifieer`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from deelkader.verifieer.blad import Blad, Toezegging, read_leaf
from deelkader.verifieer.boom import Boom, leaf_hash
from deelkader.verifieer.canoniek import VormError, read_text
from deelkader.verifieer.deel import Deel, Open, read_part
from deelkader.verifieer.tegels import Tegels
from deelkader.verifieer.uitslag import Bevinding, Bevindingen, Telling, points
from deelkader.verifieer.uitvoermap import VOOR_BLAD, Uitvoermap, Vooraf
from deelkader.verifieer.volgorde import Volgorde

SOORT = "oordeel"
DELEN = ("feiten", "personen")
_STAP = 1_000


class Adviesregel(NamedTuple):
    """An opened line of kind `oordeel` whose content fits its seal."""

    nr: int
    id: str
    tijd: str
    feiten: dict[str, Any]


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
        self.tegenspraak: list[int] = []
        """Lines that are said to be erased and can be read all the same."""

    @property
    def hoogste(self) -> int:
        """The highest number among the lines."""
        return self._volgorde.verwacht - 1

    def run(
        self,
        look: Callable[[Adviesregel], None] | None,
        voortgang: Callable[[int, int], None] | None,
    ) -> None:
        """Go through all lines; *look* gets every answer that can be read."""
        self._mark()
        done, total = 0, self._uitvoer.size()
        try:
            for raw in self._uitvoer.lines():
                self._line(raw, look)
                done += len(raw)
                if voortgang is not None and self.boom.grootte % _STAP == 0:
                    voortgang(done, total)
        except VormError as error:
            self.bevindingen.add(Bevinding(None, "bestand", error.reden))
        if voortgang is not None:
            voortgang(done, total)
        self.tegels.finish()
        for bevinding in self._volgorde.missing():
            self.bevindingen.add(bevinding)
        self._gezien.regels = self.telling.regels = self.boom.grootte
        if self._gezien != self._vooraf:
            self._wrong(None, "bestand", "Het bestand veranderde tijdens het lezen.")

    def _line(self, raw: bytes, look: Callable[[Adviesregel], None] | None) -> None:
        place = self.boom.grootte + 1
        try:
            tekst = _text(raw)
            blad, einde = read_leaf(tekst, len(VOOR_BLAD))
        except VormError as error:
            self._wrong(place, "vorm", f"Regel {points(place)}: {error.reden}")
            self._volgorde.skip()
            self._grow(place, raw.removesuffix(b"\n"))
            return
        for bevinding in self._volgorde.see(blad):
            self.bevindingen.add(bevinding)
        self._gezien.see(blad)
        self.laatste = blad.tijd
        self.eerste = self.eerste or blad.tijd
        self._grow(blad.nr, blad.tekst.encode())
        try:
            feiten, personen = _read_parts(tekst, einde)
        except VormError as error:
            self._wrong(blad.nr, "vorm", f"Regel {points(blad.nr)}: {error.reden}")
            return
        self._parts(blad, feiten, personen, look)

    def _grow(self, nr: int, blad: bytes) -> None:
        bladhash = leaf_hash(blad)
        self.boom.append(bladhash)
        self.tegels.append(nr, blad, bladhash)
        self._mark()

    def _mark(self) -> None:
        if (size := self.boom.grootte) in self._groottes:
            self.wortels[size] = self.boom.root()
            self.momenten[size] = self.laatste

    def _parts(
        self,
        blad: Blad,
        feiten: Deel,
        personen: Deel,
        look: Callable[[Adviesregel], None] | None,
    ) -> None:
        """Check both parts of a line, and count how it was opened."""
        telling = self.telling
        wissing = None
        if blad.sleutel is not None:
            wissing = self._vooraf.gewist.get(blad.sleutel)
            if wissing is not None and wissing.nr < blad.nr:
                wissing = None
        is_erased = wissing is not None
        fits = self._part(blad, DELEN[0], feiten, blad.feiten, gewist=is_erased)
        fits = (
            self._part(blad, DELEN[1], personen, blad.personen, gewist=is_erased)
            and fits
        )
        if wissing is not None:
            if isinstance(feiten, Open) or isinstance(personen, Open):
                self.tegenspraak.append(blad.nr)
            else:
                kinds = telling.gewist
                kinds[wissing.soort] = kinds.get(wissing.soort, 0) + 1
        else:
            telling.feiten_dicht += blad.feiten is not None and feiten is not None
            telling.feiten_dicht -= isinstance(feiten, Open)
            if blad.personen is not None and not isinstance(personen, Open):
                telling.personen_dicht += 1
        if blad.soort == SOORT:
            self._answer(blad, feiten, look, fits=fits, gewist=is_erased)

    def _answer(
        self,
        blad: Blad,
        feiten: Deel,
        look: Callable[[Adviesregel], None] | None,
        *,
        fits: bool,
        gewist: bool,
    ) -> None:
        self.telling.oordelen += 1
        if not isinstance(feiten, Open):
            self.telling.oordeel_gewist += gewist
            self.telling.oordeel_dicht += not gewist
        elif fits and look is not None:
            look(Adviesregel(blad.nr, blad.id, blad.tijd, feiten.inhoud))

    def _part(
        self,
        blad: Blad,
        naam: str,
        deel: Deel,
        toezegging: Toezegging | None,
        *,
        gewist: bool,
    ) -> bool:
        """Return whether the part is what the leaf says; adds a finding when not."""
        if deel is None:
            if toezegging is None or gewist:
                return True
            reden = "zijn weg, en geen regel zegt dat ze gewist zijn."
        elif toezegging is None:
            reden = "horen niet bij deze regel."
        elif deel.fits(toezegging):
            return True
        else:
            reden = "passen niet bij de regel. Ze zijn veranderd."
        nr = points(blad.nr)
        self._wrong(blad.nr, "inhoud", f"Regel {nr}: de {naam} {reden}")
        return False

    def _wrong(self, regel: int | None, soort: str, reden: str) -> None:
        self.bevindingen.add(Bevinding(regel, soort, reden))


def _read_parts(tekst: str, begin: int) -> tuple[Deel, Deel]:
    feiten, einde = read_part(tekst, begin, DELEN[0])
    personen, einde = read_part(tekst, einde, DELEN[1])
    if tekst[einde:] != "}":
        raise VormError("Er staat iets in de regel dat er niet hoort.")
    return feiten, personen


def _text(raw: bytes) -> str:
    if not raw.endswith(b"\n"):
        raise VormError("De regel is niet af.")
    tekst = read_text(raw[:-1])
    if not tekst.startswith(VOOR_BLAD):
        raise VormError("Dit is geen regel van een logboek.")
    return tekst
