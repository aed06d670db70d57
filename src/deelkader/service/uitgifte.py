# SPDX-License-Identifier: EUPL-1.2
"""
Which kader an installation answers with: `choose`.

Responsible for one rule: from the first trusted publisher on only a published bundle
counts, a refused one changes nothing, and the last good one goes on. Floor 5.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from deelkader.errors import KaderError, Probleem
from deelkader.kader import Kader, standard_folder
from deelkader.publicatie.beoordelen import NIET_ONDERTEKEND
from deelkader.publicatie.bundel import MEESTE_BYTES, ONVINDBAAR
from deelkader.publicatie.register import Publicaties
from deelkader.publicatie.weigering import refusal
from deelkader.service.ingebruik import keep_texts, take_in_use

if TYPE_CHECKING:
    from deelkader.logboek import Logboek
    from deelkader.publicatie.register import Publicatie


@dataclass(frozen=True, slots=True)
class Gekozen:
    """The kader to answer with; *let_op* is what people must know about it."""

    kader: Kader
    volgnummer: int | None = None
    let_op: tuple[Probleem, ...] = ()


def choose(logboek: Logboek, waar: Path | None) -> Gekozen:
    """
    Return the kader to answer with, and keep its text beside *logboek*.

    *waar* is a folder with rules, or a bundle; None: whatever is there.

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
            "geen-uitgegeven-kader",
            "Er is geen uitgegeven kader dat vandaag geldt. Daarom start dit niet.",
            bevindingen=() if refused is None else refused.bevindingen,
            help="Geef met --kader de bundel die vandaag geldt.",
        )
    kader, number = _loaded(logboek, in_use)
    notes = [] if refused is None else _notes(refused, number)
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
        if waar.is_dir():
            raise refusal(waar.name or "kader", [NIET_ONDERTEKEND])
        register.accept(read_offer(waar), waar.name)
    except KaderError as error:
        return error
    return None


def _loaded(logboek: Logboek, in_use: Publicatie) -> tuple[Kader, int]:
    bundel = in_use.bundle()
    kader = Kader(bundel.load())
    keep_texts(logboek, bundel.inhoud.bestanden, kader)
    return kader, in_use.volgnummer


def _notes(refused: KaderError, number: int) -> list[Probleem]:
    goes_on = f"Dit werkt verder met het vorige kader, volgnummer {number}."
    return [
        Probleem("", b.code, f"{b.boodschap} {goes_on} {b.oplossing}".strip())
        for b in refused.bevindingen
    ] or [Probleem("", refused.code, f"{refused.message} {goes_on}")]


def _later(last: Publicatie) -> Probleem:
    m = last.bundle().manifest
    said = f"Kader {m.versie} (volgnummer {m.volgnummer}) geldt vandaag niet."
    when = f" Het geldt vanaf {m.vanaf}" + (f" tot en met {m.tot}." if m.tot else ".")
    return Probleem(
        "", "kader-andere-dag", said + when + " Start deelkader op die dag opnieuw."
    )
