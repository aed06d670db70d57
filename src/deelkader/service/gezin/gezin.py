# SPDX-License-Identifier: EUPL-1.2
"""
The use cases of a family: look, say yes or no, stop.

Responsible for who somebody is here (the token says which parent, the register says
who has gezag), and for writing each choice once. What may be seen is `inkijk`'s
affair; what a word means is `toestemming`'s. Floor 5.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Final, NamedTuple

from deelkader.begrippen.dagen import day_of
from deelkader.errors import VraagError
from deelkader.logboek.inzien import note_access
from deelkader.model.toestemming import Status
from deelkader.service.delingen import inkijk
from deelkader.service.gezin.woord import Woord, words_of
from deelkader.service.inkijk import Kijker, vista
from deelkader.toestemming import Soort, Wijze
from deelkader.toestemming.gebeurtenis import capacities, written_moment

if TYPE_CHECKING:
    from deelkader.inlog import Gezinslid
    from deelkader.kader import Kader
    from deelkader.service.inkijkvormen import Inkijk, Uitzicht
    from deelkader.service.registratie import Registratie
    from deelkader.toestemming import Gebeurtenis

_ZONDER_GEZAG: Final = "ouder-zonder-gezag"
_GEZAG: Final = "gezag"
_JEUGDIGE: Final = "jeugdige"
_AL_GEDAAN: Final = ("/id", "dubbel")
_LETTERS: Final = "abcdefghijklmnop"
_NEES: Final = (Status.GEWEIGERD, Status.INGETROKKEN)


class Spreker(NamedTuple):
    """Who speaks: somebody of a family, and the code by which the log knows them."""

    lid: Gezinslid
    door: str


class Keuze(StrEnum):
    """What somebody chooses on the page."""

    JA = "ja"
    NEE = "nee"
    STOP = "stop"


@dataclass(frozen=True, slots=True)
class Tik:
    """
    One tap: *keuze* about *id*. The same *merk* is the same tap, however often sent.

    *tekst* is the explanation that stood on the screen, of *versie*.
    """

    id: str
    keuze: Keuze
    merk: str
    tekst: str
    versie: str


@dataclass(frozen=True, slots=True)
class Beeld:
    """
    What one person may see of their own words today.

    *mee*: has gezag, or is the jeugdige. *gezien*: others may know of this yes.
    """

    woorden: tuple[Woord, ...]
    uitzicht: Uitzicht
    mee: bool
    gezien: bool

    def asked(self, id_: str) -> Woord | None:
        """Return the word about request *id_*, if it can be answered."""
        return next((w for w in self.woorden if id_ in w.vragen), None)

    def said(self, id_: str) -> Woord | None:
        """Return the word of which *id_* is one of the events."""
        return next((w for w in self.woorden if id_ in w.ids), None)


class Gezin:
    """One organisation, as families ask it; safe to share between threads."""

    def __init__(self, kader: Kader, registratie: Registratie) -> None:
        self.kader = kader
        self._logboek = registratie.logboek
        self._register = registratie.register

    def shared(self, wie: Spreker) -> Inkijk:
        """
        Return the list of *wie*; that they looked is in the log first.

        Raises:
            VraagError: what is known of today cannot be like this.
            LogboekError: the look was not written, so there is no list.
        """
        kijker = self._viewer(wie.lid, self._today())
        codes = (wie.lid.jeugdige, wie.door)
        return inkijk(self.kader, self._logboek, self._register, codes, kijker)

    def words(self, wie: Spreker) -> Beeld:
        """
        Return what *wie* was asked and said; that they looked is in the log first.

        Raises:
            VraagError: what is known of today cannot be like this.
            LogboekError: the look was not written, so nothing is shown.
        """
        found = self._beeld(wie.lid)
        wat = {"waarvoor": "toestemmingen", "op": self._today().isoformat()}
        note_access(self._logboek, wat, [wie.door], jeugdige=wie.lid.jeugdige)
        return found

    def is_asked(self, wie: Spreker) -> bool:
        """Return whether a request waits for *wie*; says nothing of what it is."""
        words = self._beeld(wie.lid).woorden
        return any(w.status is Status.GEVRAAGD for w in words)

    def choose(self, wie: Spreker, tik: Tik) -> Woord | None:
        """
        Write down what *wie* chooses, once; None when that cannot be chosen here.

        A no to what was a yes stops it. What holds already is not written again.

        Raises:
            VraagError: the register refuses it; nothing is written.
            LogboekError: it was not written.
        """
        beeld = self._beeld(wie.lid)
        done = beeld.said(_event_id(wie.lid, tik, 0))
        if done is not None:
            return done
        stop = tik.keuze is Keuze.STOP
        woord = beeld.said(tik.id) if stop else beeld.asked(tik.id)
        if woord is None:
            return None
        soort = _event_for(tik.keuze, woord.status)
        return woord if soort is None else self._write(wie, tik, soort, woord)

    def _write(
        self, wie: Spreker, tik: Tik, soort: Soort, woord: Woord
    ) -> Woord | None:
        """Write one event per meaning, and return the word that holds then."""
        lid = wie.lid
        by_id = {one.id: one for one in self._register.events(lid.jeugdige)}
        over = woord.ids if soort is Soort.INGETROKKEN else woord.vragen
        # WHY: who says yes to exactly this says so explicitly; to "everything" not.
        is_clear = soort is Soort.GEGEVEN and None not in woord.delen.values()
        # WHY the one that was tapped last: `choose` takes its event for the whole tap.
        # Broken off before that, the same tap goes on where it was.
        numbered = list(enumerate(sorted(over, key=lambda about: about != tik.id)))
        for number, about in reversed(numbered):
            event = {
                "id": _event_id(lid, tik, number),
                "jeugdige": lid.jeugdige,
                "gever": lid.als,
                "geverPseudoniem": lid.persoon,
                "soort": soort.value,
                "betekenis": by_id[about].betekenis,
                "over": about,
                "uitdrukkelijk": is_clear,
                "hoedanigheid": capacities(lid.als)[0].value,
                "wijze": Wijze.DIGITAAL.value,
                "uitleg": {"versie": tik.versie, "tekst": tik.tekst},
                "gebeurdOp": written_moment(self._logboek.klok()),
                "vastgelegdDoor": {"id": wie.door},
            }
            try:
                self._register.record(event)
            except VraagError as error:
                # WHY: the same tap, in another thread or process, was first.
                if not any((p.pad, p.code) == _AL_GEDAAN for p in error.problemen):
                    raise
        return self._beeld(lid).said(_event_id(lid, tik, 0))

    def _beeld(self, lid: Gezinslid) -> Beeld:
        today = self._today()
        kijker = self._viewer(lid, today)
        uitzicht = vista(self.kader, kijker)
        mee, gezien = kijker.gever == lid.als, self._is_seen(lid)
        if uitzicht.dicht:
            return Beeld((), uitzicht, mee, gezien)
        events = self._register.events(lid.jeugdige)
        own = [one for one in events if _is_own(one, lid)]
        words = words_of(own, events, self.kader.begrippen, today)
        if not (mee and uitzicht.open):
            # WHY: who decides about nothing any more can still stop an own yes.
            words = tuple(
                replace(w, vragen=(), wacht_op=frozenset())
                for w in words
                if w.status is not Status.GEVRAAGD
            )
        return Beeld(words, uitzicht, mee, gezien)

    def _is_seen(self, lid: Gezinslid) -> bool:
        """Return whether somebody else of the family may know that *lid* said yes."""
        rules = self.kader.inhoud.inkijk
        others = {} if rules is None else rules.kijkers
        return any(
            lid.als in vista(self.kader, Kijker(soort, lid.feiten, gever)).noemt
            for soort, one in others.items()
            if lid.als not in one.gevers
            for gever in one.gevers[:1]
        )

    def _viewer(self, lid: Gezinslid, op: date) -> Kijker:
        """Return who looks; without gezag in the register a parent has none."""
        inkijkregels = self.kader.inhoud.inkijk
        soorten = {} if inkijkregels is None else inkijkregels.kijkers
        found = next((s for s, k in soorten.items() if lid.als in k.gevers), None)
        if found is None or not self._has_gezag(lid, op):
            return Kijker(_ZONDER_GEZAG, lid.feiten)
        return Kijker(found, lid.feiten, lid.als)

    def _has_gezag(self, lid: Gezinslid, op: date) -> bool:
        begrippen = self.kader.begrippen
        proof = begrippen.gevers[lid.als].bewijst.get(_GEZAG)
        if proof is None:
            return True
        said = self._register.known(lid.jeugdige, op).feiten.get(_GEZAG)
        return said is not None and begrippen.feiten[_GEZAG].index[said] in proof

    def _today(self) -> date:
        return day_of(self._logboek.klok())


def _is_own(event: Gebeurtenis, lid: Gezinslid) -> bool:
    """Return whether *lid* is who *event* is of, and not another in the same role."""
    code = lid.jeugdige if lid.als == _JEUGDIGE else lid.persoon
    return event.gever == lid.als and event.gever_pseudoniem in {None, code}


def _event_for(keuze: Keuze, status: Status) -> Soort | None:
    """Return what a choice becomes after *status*; None when it holds already."""
    if keuze is Keuze.JA:
        return None if status is Status.GEGEVEN else Soort.GEGEVEN
    if status is Status.GEGEVEN:
        return Soort.INGETROKKEN
    return None if keuze is Keuze.STOP or status in _NEES else Soort.GEWEIGERD


def _event_id(lid: Gezinslid, tik: Tik, number: int) -> str:
    """Return the id of the event that *tik* makes: twice the same tap is one id."""
    said = [lid.jeugdige, lid.als, tik.id, tik.keuze.value, tik.merk, number]
    digest = hashlib.sha256(json.dumps(said).encode()).digest()[:16]
    # WHY letters: a number among them could pass for a BSN.
    return "keuze-" + "".join(_LETTERS[b >> 4] + _LETTERS[b & 15] for b in digest)
