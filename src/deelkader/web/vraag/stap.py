# SPDX-License-Identifier: EUPL-1.2
"""
Which page comes now: a question, a word about consent, or the answer.

The engine says what can still change the answer; here is only the order of asking.
Judges without writing a line: the answer itself is asked of `service`. Floor 7.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import TYPE_CHECKING, Any, Final

from deelkader.begrippen import Uitkomst
from deelkader.errors import VraagError
from deelkader.web.vraag.boek import (
    DUIDELIJK,
    JA,
    OPEN,
    ZEI,
    Vraag,
    Vragenboek,
    first_only,
)
from deelkader.web.vraag.stand import (
    IEDEREEN,
    KLAAR,
    PER_PERSOON,
    TOESTEMMING,
    Stand,
    Tik,
    question_of,
)

if TYPE_CHECKING:
    from datetime import date

    from deelkader.engine.vervolg import Vervolg
    from deelkader.kader import Kader
    from deelkader.model.oordeel import Oordeel

NOOD: Final = "112"
_VOORAAN: Final = 8


class Soort(Enum):
    """What kind of page this is."""

    VRAAG = auto()
    TOESTEMMING = auto()
    WIE_NEE = auto()
    PERSOON = auto()
    ANTWOORD = auto()
    KAN_NIET = auto()


@dataclass(frozen=True, slots=True)
class Stap:
    """
    One page to make; *raw* is the question so far when it can be asked.

    *gevers* are the persons of whom nothing was said yet. *duidelijk*: an ordinary
    yes is not enough here, a clear one is. *nu*: what was said here before.
    """

    soort: Soort
    stand: Stand
    raw: Mapping[str, Any] | None = None
    vraag: Vraag | None = None
    gevers: tuple[str, ...] = ()
    mag_allemaal: bool = True
    duidelijk: bool = False
    gevaar: str = ""
    nu: tuple[str, ...] = ()
    niets_gekozen: bool = False
    problemen: tuple[str, ...] = ()


class Wegwijzer:
    """Says which page comes now, for one kader; safe to share between threads."""

    def __init__(
        self, kader: Kader, boek: Vragenboek, vandaag: Callable[[], date]
    ) -> None:
        self._kader = kader
        self._boek = boek
        self._vandaag = vandaag

    def next(self, tik: Tik) -> Stap:
        """
        Return the page that comes after *tik*.

        Raises:
            KaderExpiredError: there is no kader for today.
        """
        stand = tik.stand
        if tik.genoeg and not stand.get(tik.genoeg):
            return replace(self._asked(stand, tik.genoeg), niets_gekozen=True)
        if tik.wijzig:
            nu = stand.get(tik.wijzig)
            stand = stand.without(tik.wijzig)
            if tik.wijzig != TOESTEMMING:
                return replace(self._asked(stand, tik.wijzig), nu=nu)
        naam = self._missing_part(stand)
        if naam:
            return self._asked(stand, naam)
        try:
            return self._beyond_parts(replace(tik, stand=stand))
        except VraagError as error:
            said = tuple(dict.fromkeys(p.boodschap for p in error.problemen))
            return Stap(Soort.KAN_NIET, stand, problemen=said)

    def is_danger(self, stand: Stand) -> bool:
        """Return whether what was said means: call 112 first."""
        begrippen = self._boek.begrippen
        return any(
            begrippen.contacten[net.bel].telefoon == NOOD
            and net.als
            and all(
                begrippen.feiten[naam].index.get(stand.one(naam)) in indexen
                for naam, indexen in net.als.items()
            )
            for net in begrippen.vangnet
        )

    def question(self, stand: Stand) -> dict[str, Any]:
        """Return the question that *stand* holds."""
        return question_of(stand, self._boek, self._vandaag())

    def _missing_part(self, stand: Stand) -> str:
        """
        Return the next part of the question that was not said, or nothing.

        Who sits at a table goes with it, but for a table that the kader knows: there
        an answer can be had without it, and it is asked after the parts.
        """
        for deel in self._boek.delen:
            if not stand.get(deel.id):
                return deel.id
            if stand.one(deel.id) not in self._kader.inhoud.tafels:
                seats = self._open_seats(stand, deel.id)
                if seats:
                    return seats
        return ""

    def _open_seats(self, stand: Stand, deel: str) -> str:
        """Return what asks who sits at the table *deel*, while that is not said."""
        tafel = self._boek.begrippen.tafels.get(deel)
        chosen = self._boek.begrippen.feiten[deel].waarde.get(stand.one(deel))
        is_open = tafel is not None and chosen is not None and chosen.is_tafel
        return tafel.id if tafel and is_open and not stand.get(tafel.id) else ""

    def _asked(self, stand: Stand, naam: str) -> Stap:
        """Return the page that puts the question *naam*, with what is possible."""
        raw = self.question(stand)
        vraag = self._boek[naam]
        feit = self._boek.feit(naam)
        if naam == self._boek.delen[-1].id and self._kader.can_be_asked(
            {**raw, naam: vraag.opties[0].waarde}
        ):
            ways = self._kader.with_a_route(raw, naam)
            vraag = first_only(vraag, ways, _VOORAAN) if ways else vraag
        # WHY not for seats: who sits at a table excludes nothing.
        elif feit is not None and not feit.voor and self._kader.can_be_asked(raw):
            possible = {
                o.waarde
                for o in vraag.opties
                if self._kader.can_be_asked(self.question(stand.says(naam, o.waarde)))
            }
            left = tuple(o for o in vraag.opties if o.waarde in possible)
            vraag = replace(vraag, opties=left)
        return Stap(Soort.VRAAG, stand, raw=raw, vraag=vraag)

    def _beyond_parts(self, tik: Tik) -> Stap:
        raw = self.question(tik.stand)
        oordeel = self._kader.evaluate(raw)
        stand = tik.stand
        if tik.zeg or tik.zei_nee:
            open_ = self._open_persons(stand, self._kader.what_next(raw, oordeel))
            if tik.zeg == "nee" and len(open_) > 1:
                return Stap(Soort.WIE_NEE, stand, raw, gevers=open_)
            stand = self._said(tik, open_)
            raw = self.question(stand)
            oordeel = self._kader.evaluate(raw)
        if KLAAR in stand.vlaggen:
            return Stap(Soort.ANTWOORD, stand, raw)
        vervolg = self._kader.what_next(raw, oordeel)
        seats = (self._open_seats(stand, deel.id) for deel in self._boek.delen)
        naam = next(filter(None, seats), "") or self._open_fact(stand, vervolg)
        if naam:
            return self._asked(stand, naam)
        if open_ := self._open_persons(stand, vervolg):
            return self._consent(stand, raw, oordeel, open_)
        # WHY: in danger nobody waits for a number that only makes the list longer.
        contact = () if self.is_danger(stand) else vervolg.contact
        for deel in (*vervolg.delen, *contact):
            if not stand.get(deel):
                return self._asked(stand, deel)
        return Stap(Soort.ANTWOORD, stand, raw)

    def _open_fact(self, stand: Stand, vervolg: Vervolg) -> str:
        names = {f.naam: f.id for f in self._boek.begrippen.feiten.values()}
        for naam in (*vervolg.beslissend, *vervolg.feiten):
            id_ = names.get(naam, naam)
            if id_ in self._boek and not stand.get(id_):
                return id_
        return ""

    def _open_persons(self, stand: Stand, vervolg: Vervolg) -> tuple[str, ...]:
        return tuple(g for g in vervolg.gevers if not stand.get(ZEI + g))

    def _consent(
        self,
        stand: Stand,
        raw: Mapping[str, Any],
        oordeel: Oordeel,
        open_: tuple[str, ...],
    ) -> Stap:
        """Return the page about consent; persons one by one where one is enough."""
        if PER_PERSOON in stand.vlaggen or any(c.wie_een_van for c in oordeel.gegevens):
            vraag = self._boek[ZEI + open_[0]]
            return Stap(Soort.PERSOON, stand, raw, vraag, open_[:1])
        plain = self._with(stand, open_, "gegeven")
        clear = self._with(stand, open_, DUIDELIJK)
        return Stap(
            Soort.TOESTEMMING,
            stand,
            raw,
            gevers=open_,
            # WHY: while it is unknown who decides, all cannot have said yes.
            mag_allemaal=plain is not None,
            duidelijk=None not in {plain, clear} and plain != clear,
            gevaar=self._danger(stand, open_),
        )

    def _with(
        self, stand: Stand, gevers: tuple[str, ...], said: str
    ) -> Uitkomst | None:
        """Return the outcome when all of *gevers* said so; None when that cannot be."""
        for gever in gevers:
            stand = stand.says(ZEI + gever, said)
        try:
            return self._kader.evaluate(self.question(stand)).uitkomst
        except VraagError:
            return None

    def _danger(self, stand: Stand, gevers: tuple[str, ...]) -> str:
        """Return the yes-or-no fact by which nobody of *gevers* is asked, if any."""
        begrippen = self._boek.begrippen
        for gever in gevers:
            for als in begrippen.gevers[gever].niet_vragen_als:
                for naam in als:
                    feit = begrippen.feiten[naam]
                    if len(als) == 1 and True in feit.index and not stand.get(feit.id):
                        return feit.id
        return ""

    def _said(self, tik: Tik, open_: tuple[str, ...]) -> Stand:
        """Return the stand with what was said about the consent of *open_*."""
        stand, zeg = tik.stand, tik.zeg
        if zeg == "verschilt":
            return replace(stand, vlaggen=stand.vlaggen | {PER_PERSOON})
        if zeg == "gevaarlijk" and (danger := self._danger(stand, open_)):
            stand = stand.says(danger, JA)
        words = {"allemaal": "gegeven", DUIDELIJK: DUIDELIJK, "nee": "geweigerd"}
        for gever in open_:
            said = words.get(zeg, OPEN)
            if tik.zei_nee in {IEDEREEN, gever}:
                said = "geweigerd"
            stand = stand.says(ZEI + gever, said)
        return stand
