# SPDX-License-Identifier: EUPL-1.2
"""
What was said so far: `Stand`, read from the body of a form and written into it.

Responsible for what may stand in a form, and for making the question of the
contract from it. It holds ids of the vocabulary and nothing else: no name and no
number of a person fits in. Pure: knows no HTTP and no clock. Floor 7.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final

from deelkader.begrippen import Feit, Soort, Vorm
from deelkader.begrippen.spelling import camel
from deelkader.web.vraag.boek import (
    DUIDELIJK,
    GEEN,
    JA,
    NEE,
    ONBEKEND,
    OPEN,
    VAST,
    ZEI,
    Vragenboek,
)

if TYPE_CHECKING:
    from datetime import date

BEURT: Final = "beurt"
KLAAR: Final = "klaar"
PER_PERSOON: Final = "per-persoon"
WIJZIG: Final = "wijzig"
ZEG: Final = "zeg"
GENOEG: Final = "genoeg"
ZEI_NEE: Final = "zei-nee"
TOESTEMMING: Final = "toestemming"
ZEGGEN: Final = ("allemaal", DUIDELIJK, "nee", "verschilt", "nog-niet", "gevaarlijk")
IEDEREEN: Final = "iedereen"
_TIKKEN: Final = (WIJZIG, ZEG, ZEI_NEE, GENOEG)
_BEURT: Final = re.compile(r"[A-Za-z0-9_-]{22}\Z")


class FormulierError(Exception):
    """The form holds something that our page never puts in it."""


def new_turn() -> str:
    """Return a fresh mark for one question, so that sending it twice counts once."""
    return secrets.token_urlsafe(16)


@dataclass(frozen=True, slots=True)
class Stand:
    """What was said, in the order of saying; *vlaggen* are marks of the page itself."""

    gezegd: dict[str, tuple[str, ...]] = field(default_factory=dict)
    beurt: str = field(default_factory=new_turn)
    vlaggen: frozenset[str] = frozenset()

    def get(self, naam: str) -> tuple[str, ...]:
        """Return what was said to *naam*; empty when nothing was."""
        return self.gezegd.get(naam, ())

    def one(self, naam: str) -> str:
        """Return the one thing that was said to *naam*, or nothing."""
        said = self.get(naam)
        return said[0] if said else ""

    def says(self, naam: str, *waarden: str) -> Stand:
        """Return this, with *waarden* said to *naam* last."""
        rest = {n: w for n, w in self.gezegd.items() if n != naam}
        return replace(self, gezegd={**rest, naam: waarden})

    def without(self, naam: str) -> Stand:
        """Return this as if *naam* was never asked; consent goes as a whole."""
        vlaggen = self.vlaggen - {KLAAR}
        if naam == TOESTEMMING:
            left = {n: w for n, w in self.gezegd.items() if not n.startswith(ZEI)}
            return replace(self, gezegd=left, vlaggen=vlaggen - {PER_PERSOON})
        left = {n: w for n, w in self.gezegd.items() if n != naam}
        return replace(self, gezegd=left, vlaggen=vlaggen)

    @property
    def laatste(self) -> str:
        """The name of what was said last; all consent counts as one."""
        if not self.gezegd:
            return ""
        naam = next(reversed(self.gezegd))
        return TOESTEMMING if naam.startswith(ZEI) else naam

    def paren(self) -> list[tuple[str, str]]:
        """Return the hidden fields that hold this."""
        flags = [(naam, JA) for naam in sorted(self.vlaggen)]
        said = [(n, w) for n, waarden in self.gezegd.items() for w in waarden]
        return [(BEURT, self.beurt), *flags, *said]


@dataclass(frozen=True, slots=True)
class Tik:
    """One tap: the *stand* with it, and what the page itself was asked to do."""

    stand: Stand
    wijzig: str = ""
    zeg: str = ""
    zei_nee: str = ""
    genoeg: str = ""

    def paren(self) -> list[tuple[str, str]]:
        """Return the hidden fields by which this tap can be sent once more."""
        marks = zip(
            _TIKKEN, (self.wijzig, self.zeg, self.zei_nee, self.genoeg), strict=True
        )
        return [*self.stand.paren(), *((naam, said) for naam, said in marks if said)]


def read_form(paren: Iterable[tuple[str, str]], boek: Vragenboek) -> Tik:
    """
    Return what a form says.

    Raises:
        FormulierError: it holds a name or a value that the page does not know.
    """
    said: dict[str, tuple[str, ...]] = {}
    marks: dict[str, str] = {}
    known = {
        KLAAR: {JA},
        PER_PERSOON: {JA},
        GENOEG: boek.meervoudig,
        ZEG: set(ZEGGEN),
        ZEI_NEE: {IEDEREEN, *boek.begrippen.gevers},
    }
    for naam, waarde in paren:
        is_turn = naam == BEURT and _BEURT.match(waarde)
        is_change = naam == WIJZIG and (waarde in boek or waarde == TOESTEMMING)
        if is_turn or is_change or waarde in known.get(naam, ()):
            marks[naam] = waarde
        elif waarde in boek.waarden.get(naam, ()):
            before = said.pop(naam, ()) if naam in boek.meervoudig else ()
            said.pop(naam, None)
            said[naam] = (*before, waarde) if waarde not in before else before
        else:
            raise FormulierError
    flags = frozenset(flag for flag in (KLAAR, PER_PERSOON) if flag in marks)
    stand = Stand(said, marks.get(BEURT) or new_turn(), flags)
    return Tik(
        stand,
        *(marks.get(name, "") for name in _TIKKEN),
    )


def question_of(stand: Stand, boek: Vragenboek, datum: date) -> dict[str, Any]:
    """Return the question of the contract; what nobody knows is left out."""
    begrippen = boek.begrippen
    question: dict[str, Any] = {"datum": datum.isoformat()}
    feiten: dict[str, Any] = {}
    for naam, waarden in stand.gezegd.items():
        feit = boek.feit(naam)
        if feit is None:
            continue
        if waarden == (ONBEKEND,):
            # WHY: left out, a default would be filled in again.
            if feit.standaard is not None and feit.vorm is not Vorm.VERZAMELING:
                _put(feiten, feit, [feit.domein[i] for i in feit.gewoon])
            continue
        if feit.soort is Soort.DEEL:
            question[naam] = list(waarden) if feit.elk else waarden[0]
        elif feit.soort is Soort.TAFEL:
            _seat(feiten, feit, waarden, begrippen.feiten, stand)
        elif (value := _value(feit, waarden[0])) is not None:
            _put(feiten, feit, value)
    if feiten:
        question["feiten"] = feiten
    if records := _records(stand, boek):
        question["toestemmingen"] = records
    return question


def _put(feiten: dict[str, Any], feit: Feit, waarde: Any) -> None:
    place = feiten.setdefault(camel(feit.groep), {}) if feit.groep else feiten
    place[camel(feit.id)] = waarde


def _seat(
    feiten: dict[str, Any],
    feit: Feit,
    waarden: tuple[str, ...],
    alle: Any,
    stand: Stand,
) -> None:
    """Put who sits at the table, when the part is a table and they were named."""
    deel = alle[feit.voor or ""]
    chosen = deel.waarde.get(stand.one(deel.id))
    named = [w for w in waarden if w not in {VAST, ONBEKEND}]
    if chosen is None or not chosen.is_tafel or not named:
        return
    feiten[camel(feit.id)] = named if feit.voor == "naar" else named[0]


def _value(feit: Feit, waarde: str) -> Any:
    """Return a value as the contract writes it; None for an act that was not done."""
    if feit.vorm is Vorm.JA_NEE:
        done = waarde == JA
        return done if done or feit.soort is Soort.FEIT else None
    if feit.vorm is Vorm.VERZAMELING:
        return [] if waarde == GEEN else waarde.split("+")
    return None if feit.soort is Soort.HANDELING and waarde == NEE else waarde


def _records(stand: Stand, boek: Vragenboek) -> list[dict[str, Any]]:
    found = []
    for gever in boek.begrippen.gevers:
        said = stand.one(ZEI + gever)
        if not said or said == OPEN:
            continue
        record: dict[str, Any] = {"gever": gever, "status": said}
        if said == DUIDELIJK:
            record |= {"status": "gegeven", "uitdrukkelijk": True}
        found.append(record)
    return found
