# SPDX-License-Identifier: EUPL-1.2
"""
Approve a proposal, and publish it when enough people did.

Responsible for what a signature is under. The texts of the notes: docs/publiceren.md.
Floor 5, `publicatie`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final, Self

from deelkader.publicatie.bundel import ONLEESBAAR, Bundel
from deelkader.publicatie.sleutel import Rol, Sleutel
from deelkader.publicatie.weigering import Bezwaar, refusal
from deelkader.verifieer.canoniek import VormError
from deelkader.verifieer.nota import Nota, parse_note

if TYPE_CHECKING:
    from deelkader.verifieer.nota import Handtekening

GOEDKEURING: Final = "deelkader/goedkeuring/1"
PUBLICATIE: Final = "deelkader/publicatie/1"
NODIG: Final = 2
_TIJD: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
AL_UITGEGEVEN: Final = Bezwaar(
    "bundel-al-uitgegeven",
    "Deze bundel is al uitgegeven. Er verandert niets meer aan.",
    "Maak een nieuw voorstel.",
)
TWEE_KEER: Final = Bezwaar(
    "goedkeuring-dubbel",
    "Dezelfde persoon of sleutel keurt twee keer goed. Dat telt als één keer.",
    "Laat een ander mens goedkeuren, met een eigen sleutel.",
)
TE_WEINIG: Final = Bezwaar(
    "goedkeuring-ontbreekt",
    "Er zijn nog geen twee verschillende mensen die goedkeurden.",
    "Laat het voorstel goedkeuren met `deelkader publiceer goedkeur`.",
)
FG_ONTBREEKT: Final = Bezwaar(
    "fg-ontbreekt",
    "De FG moet dit goedkeuren, en deed dat nog niet.",
    "Vraag de FG om het verschil te lezen en goed te keuren met de rol fg.",
)


@dataclass(frozen=True, slots=True)
class Goedkeuring:
    """What an approval says; its signature is not looked at here."""

    volgnummer: int
    hash: str
    rol: Rol
    tijd: datetime
    nota: Nota

    @property
    def handtekening(self) -> Handtekening:
        """The one signature under it."""
        return self.nota.handtekeningen[0]

    @classmethod
    def read(cls, tekst: str) -> Self:
        """
        Return the approval in *tekst*.

        Raises:
            VormError: it is not one.
        """
        nota, (nummer, hash_, rol, tijd) = _read(tekst, GOEDKEURING, 4)
        if rol not in {one.value for one in Rol if one.mag_goedkeuren}:
            raise VormError("Deze rol keurt niets goed.")
        return cls(_number(nummer), hash_, Rol(rol), _moment(tijd), nota)


@dataclass(frozen=True, slots=True)
class Uitgave:
    """What the publisher says."""

    volgnummer: int
    hash: str
    tijd: datetime
    goedkeuringen: str
    nota: Nota

    @classmethod
    def read(cls, tekst: str) -> Self:
        """Return the signature of the publisher; a VormError when it is not one."""
        nota, (nummer, hash_, tijd, approvals) = _read(tekst, PUBLICATIE, 4)
        return cls(_number(nummer), hash_, _moment(tijd), approvals, nota)


def approve(voorstel: Bundel, sleutel: Sleutel, rol: Rol, nu: datetime) -> Bundel:
    """
    Return *voorstel* with the approval of *sleutel* in *rol*.

    Raises:
        KaderError: it is published already, or this person approved already.
    """
    bezwaren = [AL_UITGEGEVEN] if voorstel.handtekening is not None else []
    given, unread = read_approvals(voorstel)
    bezwaren += unread
    if sleutel.oorsprong in {one.handtekening.naam for one in given}:
        bezwaren.append(TWEE_KEER)
    if bezwaren:
        raise refusal("voorstel", bezwaren)
    lines = (voorstel.manifest.volgnummer, voorstel.hash, rol.value, _written(nu))
    return voorstel.with_approval(sleutel.note(_text(GOEDKEURING, lines)))


def publish(voorstel: Bundel, sleutel: Sleutel, nu: datetime) -> Bundel:
    """
    Return *voorstel* as a bundle, signed by the publisher.

    Whether the keys are trusted is for who takes it in use.

    Raises:
        KaderError: too few people approved, or the FG did not while it must.
    """
    bezwaren = [AL_UITGEGEVEN] if voorstel.handtekening is not None else []
    given, unread = read_approvals(voorstel)
    bezwaren += unread
    people = {one.handtekening.naam for one in given}
    if len(people) < len(given):
        bezwaren.append(TWEE_KEER)
    if len(people) < NODIG:
        bezwaren.append(TE_WEINIG)
    if voorstel.manifest.vraagt_fg and Rol.FG not in {one.rol for one in given}:
        bezwaren.append(FG_ONTBREEKT)
    if bezwaren:
        raise refusal("voorstel", bezwaren)
    lines = (
        voorstel.manifest.volgnummer,
        voorstel.hash,
        _written(nu),
        voorstel.approvals_hash(),
    )
    return voorstel.published(sleutel.note(_text(PUBLICATIE, lines)))


def read_role(nota: str) -> Rol | None:
    """Return in which role the approval *nota* is given; None: it is no approval."""
    try:
        return Goedkeuring.read(nota.replace("\r\n", "\n")).rol
    except VormError:
        return None


def read_approvals(bundel: Bundel) -> tuple[list[Goedkeuring], list[Bezwaar]]:
    """Return the approvals that are about *bundel*, and what is wrong with others."""
    found: list[Goedkeuring] = []
    about = bundel.manifest.volgnummer, bundel.hash
    for tekst in bundel.goedkeuringen:
        try:
            one = Goedkeuring.read(tekst)
        except VormError:
            return found, [ONLEESBAAR]
        if (one.volgnummer, one.hash) != about:
            return found, [
                Bezwaar(
                    "bundel-veranderd",
                    "Een goedkeuring gaat over een andere inhoud dan deze.",
                    "Laat iedereen het voorstel van nu opnieuw goedkeuren.",
                )
            ]
        found.append(one)
    return found, []


def _read(tekst: str, kop: str, regels: int) -> tuple[Nota, Sequence[str]]:
    nota = parse_note(tekst)
    first, *rest = nota.tekst[:-1].split("\n")
    if first != kop or len(rest) != regels or len(nota.handtekeningen) != 1:
        raise VormError("Dit is geen goedkeuring of uitgave van een kader.")
    return nota, rest


def _text(kop: str, regels: Sequence[object]) -> str:
    return "".join(f"{line}\n" for line in (kop, *regels))


def _number(tekst: str) -> int:
    if re.fullmatch("[1-9][0-9]{0,14}", tekst) is None:
        raise VormError("Dit is geen volgnummer.")
    return int(tekst)


def _written(nu: datetime) -> str:
    return nu.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _moment(tekst: str) -> datetime:
    written = tekst if _TIJD.fullmatch(tekst) else ""
    try:
        return datetime.fromisoformat(written)
    except ValueError:
        raise VormError("Dit is geen tijdstip.") from None
