# SPDX-License-Identifier: EUPL-1.2
"""
What speaks against taking a bundle in use here and now.

Responsible for every objection at once: signature, approvals, number, predecessor,
days and clock. Floor 5, `publicatie`, pure: the caller says what time it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from deelkader.publicatie.bundel import ONLEESBAAR, Bundel, Vorige
from deelkader.publicatie.ondertekenen import (
    FG_ONTBREEKT,
    NODIG,
    TE_WEINIG,
    TWEE_KEER,
    Goedkeuring,
    Uitgave,
    read_approvals,
)
from deelkader.publicatie.sleutel import Rol, Vertrouwd
from deelkader.publicatie.weigering import Bezwaar
from deelkader.verifieer.canoniek import VormError
from deelkader.verifieer.nota import Nota

NIET_ONDERTEKEND: Final = Bezwaar(
    "kader-niet-ondertekend",
    "Dit kader is niet ondertekend. Hier mag alleen een uitgegeven kader.",
    "Maak er een bundel van met `deelkader publiceer`.",
)
_VREEMDE_UITGEVER: Final = Bezwaar(
    "uitgever-onbekend",
    "De uitgever van deze bundel is hier niet bekend, of niet meer.",
    "Vraag de beheerder om de sleutel, en kijk of die echt van de uitgever is.",
)
_VREEMDE_GOEDKEURDER: Final = Bezwaar(
    "goedkeurder-onbekend",
    "Iemand keurde goed met een sleutel of een rol die hier niet bekend is.",
    "Vraag de beheerder om de sleutel, of laat iemand anders goedkeuren.",
)
_VERVALST: Final = Bezwaar(
    "handtekening-vals",
    "Een handtekening past niet bij wat er staat. De bundel is veranderd of vervalst.",
    "Gebruik deze bundel niet. Meld het, en haal hem opnieuw op bij de uitgever.",
)
_VERANDERD: Final = Bezwaar(
    "bundel-veranderd",
    "De handtekening gaat over een andere inhoud dan in deze bundel staat.",
    "Gebruik deze bundel niet. Meld het, en haal hem opnieuw op bij de uitgever.",
)
_OUDER: Final = Bezwaar(
    "bundel-ouder",
    "Deze bundel heeft geen hoger volgnummer dan het kader dat hier al was.",
    "Wil je terug naar oudere regels? Geef die opnieuw uit, met een hoger volgnummer.",
)
_ANDERE_VOORGANGER: Final = Bezwaar(
    "bundel-andere-voorganger",
    "Deze bundel is vergeleken met een ander kader dan hier geldt. Het verschil"
    " dat is goedgekeurd, is hier dus niet het verschil.",
    "Maak het voorstel opnieuw met --tegen op de bundel die hier het laatst kwam.",
)
_VERLOPEN: Final = Bezwaar(
    "bundel-verlopen",
    "De laatste dag van dit kader is voorbij.",
    "Geef een nieuw kader uit.",
)
KLOK_TERUG: Final = Bezwaar(
    "klok-teruggezet",
    "De klok van deze computer loopt achter op het logboek of op de bundel.",
    "Zet de klok goed en probeer het opnieuw.",
)


@dataclass(frozen=True, slots=True)
class Omstandigheden:
    """
    What an installation knows.

    *laatste* is the bundle taken in use last. *laatst_gezien* is the latest moment
    that the log tells of: it is never earlier than that.
    """

    sleutels: Sequence[Vertrouwd]
    nu: datetime
    vandaag: date
    laatste: Vorige | None = None
    laatst_gezien: datetime | None = None


def judge(bundel: Bundel, hier: Omstandigheden) -> list[Bezwaar]:
    """Return every objection against taking *bundel* in use; empty when there is none.

    A bundle that was taken in use last is not older than itself.
    """
    if bundel.handtekening is None:
        return [NIET_ONDERTEKEND]
    try:
        uitgave = Uitgave.read(bundel.handtekening)
    except VormError:
        return [ONLEESBAAR]
    found = [*_publisher(bundel, uitgave, hier.sleutels)]
    given, unread = read_approvals(bundel)
    found += unread or _approvals(bundel, given, hier.sleutels)
    found += _order(bundel, hier)
    if bundel.manifest.tot is not None and bundel.manifest.tot < hier.vandaag:
        found.append(_VERLOPEN)
    seen = hier.laatst_gezien
    if uitgave.tijd > hier.nu or (seen is not None and seen > hier.nu):
        found.append(KLOK_TERUG)
    return list(dict.fromkeys(found))


def _publisher(
    bundel: Bundel, uitgave: Uitgave, sleutels: Sequence[Vertrouwd]
) -> Iterator[Bezwaar]:
    said = uitgave.volgnummer, uitgave.hash, uitgave.goedkeuringen
    if said != (bundel.manifest.volgnummer, bundel.hash, bundel.approvals_hash()):
        yield _VERANDERD
    signed = _signed(uitgave.nota, [s for s in sleutels if s.rol is Rol.UITGEVER])
    if signed is None:
        yield _VREEMDE_UITGEVER
    elif not signed:
        yield _VERVALST


def objections_to(bundel: Bundel, sleutels: Sequence[Vertrouwd]) -> list[Bezwaar]:
    """Return what is wrong with the approvals of *bundel* that there are so far."""
    given, unread = read_approvals(bundel)
    people: dict[str, Rol] = {}
    return unread or list(_each(given, sleutels, people))


def _approvals(
    bundel: Bundel, given: Sequence[Goedkeuring], sleutels: Sequence[Vertrouwd]
) -> Iterator[Bezwaar]:
    """Yield what is wrong with the approvals: only those of trusted keys count."""
    people: dict[str, Rol] = {}
    yield from _each(given, sleutels, people)
    if len(people) < NODIG:
        yield TE_WEINIG
    if bundel.manifest.vraagt_fg and Rol.FG not in people.values():
        yield FG_ONTBREEKT


def _each(
    given: Sequence[Goedkeuring],
    sleutels: Sequence[Vertrouwd],
    people: dict[str, Rol],
) -> Iterator[Bezwaar]:
    """Yield what is wrong with each approval; *people* gets who approved."""
    keys: set[bytes] = set()
    for one in given:
        signed = _signed(one.nota, [s for s in sleutels if s.rol is one.rol])
        if not signed:
            yield _VREEMDE_GOEDKEURDER if signed is None else _VERVALST
            continue
        naam, key = one.handtekening.naam, signed[0].vkey.sleutel
        if naam in people or key in keys:
            yield TWEE_KEER
        people[naam] = one.rol
        keys.add(key)


def _order(bundel: Bundel, hier: Omstandigheden) -> Iterator[Bezwaar]:
    laatste, own = hier.laatste, bundel.manifest
    if laatste is None:
        return
    if own.volgnummer == laatste.volgnummer and bundel.hash == laatste.inhoud:
        return
    if own.volgnummer <= laatste.volgnummer:
        yield _OUDER
        return
    before = own.vorige
    # WHY a later one is fine: what lies between was approved step by step.
    is_later = before is not None and before.volgnummer > laatste.volgnummer
    if before != laatste and not is_later:
        yield _ANDERE_VOORGANGER


def _signed(nota: Nota, sleutels: Sequence[Vertrouwd]) -> list[Vertrouwd] | None:
    """Return who of *sleutels* signed; None: none says so, empty: it is false."""
    line = nota.handtekeningen[0]
    named = [s for s in sleutels if line.is_of(s.vkey)]
    if not named:
        return None
    return [s for s in named if s.vkey.signed(nota.tekst, line.bytes)]
