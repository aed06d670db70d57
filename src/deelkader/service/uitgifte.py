# SPDX-License-Identifier: EUPL-1.2
"""
Which kader an installation answers with: `choose`.

Responsible for one rule: from the first trusted publisher on only a published bundle
counts, a refused one changes nothing, and the last good one goes on. Floor 5.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from deelkader.errors import Bevinding, DeelkaderError, KaderError, Probleem
from deelkader.kader import Kader, standard_folder
from deelkader.publicatie.beoordelen import NIET_ONDERTEKEND
from deelkader.publicatie.bundel import MEESTE_BYTES, ONVINDBAAR
from deelkader.publicatie.register import Publicaties
from deelkader.publicatie.weigering import refusal
from deelkader.service.ingebruik import keep_texts, take_in_use

if TYPE_CHECKING:
    from deelkader.logboek import Logboek
    from deelkader.publicatie.register import Publicatie

ANDERE_DAG: Final = "kader-andere-dag"
GEEN: Final = "Er is geen uitgegeven kader dat vandaag geldt."
_GEEN_CODE: Final = "geen-uitgegeven-kader"


@dataclass(frozen=True, slots=True)
class Gekozen:
    """The kader to answer with; *let_op* is what people must know about it."""

    kader: Kader
    volgnummer: int | None = None
    let_op: tuple[Probleem, ...] = ()


def choose(logboek: Logboek, waar: Path | None, nu: Gekozen | None = None) -> Gekozen:
    """
    Return the kader to answer with, and keep its text beside *logboek*.

    *waar* is a folder with rules, or a bundle; None: whatever is there. *nu* is what
    answers already: when that is it, it is not read again.

    Raises:
        KaderError: there is no kader that may be used here today.
        LogboekError: the register was changed, or the text was not kept.
    """
    register = Publicaties(logboek)
    if not register.is_configured:
        return _unsigned(logboek, standard_folder() if waar is None else waar)
    refused = _offer(register, waar)
    hier = register.circumstances()
    in_use = register.in_use(hier.vandaag)
    if in_use is None:
        raise KaderError(
            _GEEN_CODE,
            f"{GEEN} Daarom start dit niet.",
            bevindingen=() if refused is None else refused.bevindingen,
            help="Geef met --kader de bundel die vandaag geldt.",
        )
    number = in_use.volgnummer
    # WHY by number: nothing in the register is ever changed.
    if nu is not None and nu.volgnummer == number:
        kader = nu.kader
    else:
        kader = _loaded(logboek, in_use)
    notes = [] if refused is None else notes_of(refused, number)
    if hier.laatste is not None and hier.laatste.volgnummer > number:
        notes.append(_later(register.all()[-1]))
    return Gekozen(kader, number, tuple(notes))


def read_offer(waar: Path) -> bytes:
    """Return the bytes of a bundle; a KaderError when there is no such file."""
    try:
        with waar.open("rb") as file:
            return file.read(MEESTE_BYTES + 1)
    except OSError:
        raise refusal(waar.name, [ONVINDBAAR]) from None


def _unsigned(logboek: Logboek, waar: Path) -> Gekozen:
    if not waar.is_dir():
        raise KaderError(
            "publicatie-niet-ingericht",
            "Hier is nog geen uitgever bekend. Deze bundel is dus niet te controleren.",
            help="Zet eerst de sleutel van de uitgever erin, met `deelkader publiceer"
            " vertrouw`.",
        )
    kader = Kader.load(waar)
    take_in_use(logboek, waar, kader)
    return Gekozen(kader)


def _offer(register: Publicaties, waar: Path | None) -> KaderError | None:
    """Take what is offered in use; return why not."""
    if waar is None:
        return None
    try:
        if _is_folder(waar):
            raise refusal(waar.name or "kader", [NIET_ONDERTEKEND])
        register.accept(read_offer(waar), waar.name)
    except KaderError as error:
        return error
    return None


def _is_folder(waar: Path) -> bool:
    """Return whether a folder stands there; where we may not look, none does."""
    try:
        return waar.is_dir()
    except OSError:
        return False


def _loaded(logboek: Logboek, in_use: Publicatie) -> Kader:
    bundel = in_use.bundle()
    kader = Kader(bundel.load())
    keep_texts(logboek, bundel.inhoud.bestanden, kader)
    return kader


def notes_of(refused: DeelkaderError, number: int | None) -> list[Probleem]:
    """Return what people must know of *refused*, while kader *number* goes on."""
    which = "van nu" if number is None else f"met volgnummer {number}"
    goes_on = f"Dit werkt verder met het kader {which}."
    said = GEEN if refused.code == _GEEN_CODE else refused.message
    found = [(b.code, b.boodschap, b.oplossing) for b in _findings(refused)]
    return [
        Probleem("", code, " ".join(filter(None, (what, goes_on, todo))))
        for code, what, todo in found or [(refused.code, said, refused.help)]
    ]


def _findings(refused: DeelkaderError) -> tuple[Bevinding, ...]:
    return refused.bevindingen if isinstance(refused, KaderError) else ()


def _later(last: Publicatie) -> Probleem:
    m = last.bundle().manifest
    said = f"Kader {m.versie} (volgnummer {m.volgnummer}) geldt vandaag niet."
    when = f" Het geldt vanaf {m.vanaf}" + (f" tot en met {m.tot}." if m.tot else ".")
    return Probleem("", ANDERE_DAG, said + when)
