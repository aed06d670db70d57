# SPDX-License-Identifier: EUPL-1.2
"""
One rule as a piece of its file: cut out, put back, and what is wrong with it.

Responsible for changing nothing outside the piece. What is wrong is found by the
reader and the checks that every kader goes through. Pure, but for the day of today.
Part of `service.regeldesk`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from deelkader.errors import Bevinding, KaderError
from deelkader.kader import Kader
from deelkader.keuring import examine
from deelkader.regels import load_texts

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

_BEGIN: Final = re.compile(r"- id: *[\"']?([^\"'\s#]+)")
_ERBOVEN: Final = re.compile(r"\s*(#|$)")


@dataclass(frozen=True, slots=True)
class Blok:
    """
    Lines of a file; *begin* counts from 0, *eind* is the line after the last.

    The whole file is a piece too.
    """

    bestand: str
    begin: int
    eind: int
    tekst: str


@dataclass(frozen=True, slots=True)
class Gevonden:
    """One finding; *regel* is its line in the piece that is shown, 0: elsewhere."""

    bevinding: Bevinding
    regel: int
    citaat: str


@dataclass(frozen=True, slots=True)
class Uitslag:
    """
    What is wrong with a draft. *kader* is None when it cannot be used at all.

    *bekend* counts what was wrong before the draft already.
    """

    kader: Kader | None
    hier: tuple[Gevonden, ...]
    elders: tuple[Gevonden, ...]
    bekend: int

    @property
    def fouten(self) -> int:
        """How many of them keep the draft from being proposed."""
        return sum(g.bevinding.ernst == "fout" for g in (*self.hier, *self.elders))


def whole(bestand: str, tekst: str) -> Blok:
    """Return the whole file as a piece."""
    return Blok(bestand, 0, len(tekst.splitlines()), tekst)


def piece_of(bestand: str, tekst: str, regel: str) -> Blok | None:
    """Return the lines of rule *regel*, with the remarks above it; None: not here."""
    lines = tekst.splitlines()
    starts = [
        (number, found[1])
        for number, line in enumerate(lines)
        if (found := _BEGIN.match(line))
    ]
    for place, (number, naam) in enumerate(starts):
        if naam == regel:
            last = starts[place + 1][0] if place + 1 < len(starts) else len(lines)
            begin = _with_remarks(lines, number)
            eind = _with_remarks(lines, last) if last < len(lines) else last
            part = "\n".join(lines[begin:eind]).strip("\n") + "\n"
            return Blok(bestand, begin, eind, part)
    return None


def put_back(tekst: str, blok: Blok, nieuw: str) -> str:
    """Return the file *tekst* with *nieuw* in the place of *blok*."""
    lines = tekst.splitlines()
    part = nieuw.replace("\r\n", "\n").strip("\n").splitlines()
    rest = lines[blok.eind :]
    gap = [""] if part and rest else []
    return "\n".join([*lines[: blok.begin], *part, *gap, *rest]) + "\n"


def rule_in(tekst: str) -> str | None:
    """Return the name of the first rule in a piece."""
    found = next(filter(None, map(_BEGIN.match, tekst.splitlines())), None)
    return None if found is None else found[1]


def changed_rules(voor: str, na: str) -> list[str]:
    """Return the rules in the file *na* that are new, or other than in *voor*."""
    named = dict.fromkeys(
        found[1] for line in na.splitlines() if (found := _BEGIN.match(line))
    )
    texts = {naam: (piece_of("", voor, naam), piece_of("", na, naam)) for naam in named}
    return [
        naam
        for naam, (old, new) in texts.items()
        if new is not None and (old is None or old.tekst != new.tekst)
    ]


def look_at(
    bestanden: Mapping[str, str],
    blok: Blok | None,
    bekend: Iterable[Bevinding],
    vandaag: date,
) -> Uitslag:
    """Return what is wrong with *bestanden*; *blok* is the piece that is shown."""
    kader = None
    try:
        inhoud = load_texts({n: t.encode() for n, t in bestanden.items()})
        kader = Kader(inhoud)
        found = examine(inhoud, vandaag=vandaag)
    except KaderError as error:
        found = error.bevindingen
    before = {_what(b) for b in bekend}
    new = [b for b in found if _what(b) not in before]
    placed = [_placed(b, bestanden, blok) for b in new]
    return Uitslag(
        kader,
        tuple(g for g in placed if g.regel),
        tuple(g for g in placed if not g.regel),
        len(found) - len(new),
    )


def _what(bevinding: Bevinding) -> tuple[str, str, str]:
    """Return what a finding is about, wherever its line went."""
    return bevinding.plek.bestand, bevinding.code, bevinding.boodschap


def _placed(
    bevinding: Bevinding, bestanden: Mapping[str, str], blok: Blok | None
) -> Gevonden:
    plek = bevinding.plek
    lines = bestanden.get(plek.bestand, "").splitlines()
    quote = lines[plek.regel - 1] if 0 < plek.regel <= len(lines) else ""
    here = 0
    if blok is not None and blok.bestand == plek.bestand:
        shown = plek.regel - blok.begin
        # WHY: a piece that ends too early is told on the line after it.
        last = len(blok.tekst.splitlines())
        here = min(shown, last) if 0 < shown <= blok.eind - blok.begin + 1 else 0
    return Gevonden(bevinding, here, quote.strip()[:120])


def _with_remarks(lines: list[str], number: int) -> int:
    """Return the line on which the remarks just above line *number* begin."""
    while number and lines[number - 1].startswith("#"):
        number -= 1
    return number
