# SPDX-License-Identifier: EUPL-1.2
"""
What came out of a verification: four statements, each with its findings.

Responsible for the shape only; sentences are made where something was checked, and
shown by `verslag`. Floor 1, `verifieer`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

MEESTE_BEVINDINGEN = 1_000
"""Findings kept per statement; further ones are only counted."""


class Stand(StrEnum):
    """How a statement stands; what was not looked at is never called right."""

    OK = "ok"
    FOUT = "fout"
    NIET_BEKEKEN = "niet-bekeken"


@dataclass(frozen=True, slots=True)
class Bevinding:
    """
    Something that is wrong: *regel* is a line number, or None for a whole file.

    *soort* is a fixed word for programs, *reden* a Dutch sentence. *verwacht* and
    *gevonden* are hashes in hex where two were compared.
    """

    regel: int | None
    soort: str
    reden: str
    verwacht: str = ""
    gevonden: str = ""

    def as_dict(self) -> dict[str, Any]:
        """Return the finding as plain JSON values."""
        shown: dict[str, Any] = {
            "regel": self.regel,
            "soort": self.soort,
            "reden": self.reden,
        }
        if self.verwacht:
            shown |= {"verwacht": self.verwacht, "gevonden": self.gevonden}
        return shown


class Bevindingen:
    """Findings as they come in; remembers a bounded number and counts them all."""

    def __init__(self) -> None:
        self.aantal = 0
        self._items: list[Bevinding] = []

    def add(self, bevinding: Bevinding) -> None:
        """Take in one finding."""
        self.aantal += 1
        if len(self._items) < MEESTE_BEVINDINGEN:
            self._items.append(bevinding)

    def sorted(self) -> tuple[Bevinding, ...]:
        """Return the findings: whole files first, then by line."""
        return tuple(sorted(self._items, key=lambda b: b.regel or 0))

    def __bool__(self) -> bool:
        return self.aantal > 0


@dataclass(frozen=True, slots=True)
class Uitspraak:
    """One of the four statements, in a sentence; *aantal* counts all findings."""

    nummer: int
    stand: Stand
    zin: str
    bevindingen: tuple[Bevinding, ...] = ()
    aantal: int = 0
    uitleg: tuple[str, ...] = ()

    def as_dict(self) -> dict[str, Any]:
        """Return the statement as plain JSON values."""
        return {
            "nummer": self.nummer,
            "stand": str(self.stand),
            "zin": self.zin,
            "uitleg": list(self.uitleg),
            "aantal": self.aantal,
            "bevindingen": [b.as_dict() for b in self.bevindingen],
        }


@dataclass(slots=True)
class Telling:
    """What was counted on the way; lines, unless it says otherwise."""

    regels: int = 0
    oordelen: int = 0
    nagerekend: int = 0
    oordeel_gewist: int = 0
    oordeel_dicht: int = 0
    gewist: dict[str, int] = field(default_factory=dict)
    """kind of the line that erased (wissing, bewaring) -> erased lines."""
    feiten_dicht: int = 0
    personen_dicht: int = 0

    def as_dict(self) -> dict[str, Any]:
        """Return the counts as plain JSON values."""
        return {
            "regels": self.regels,
            "oordelen": self.oordelen,
            "nagerekend": self.nagerekend,
            "oordelenGewist": self.oordeel_gewist,
            "oordelenNietGeopend": self.oordeel_dicht,
            "gewist": dict(self.gewist),
            "feitenNietGeopend": self.feiten_dicht,
            "personenNietGeopend": self.personen_dicht,
        }


@dataclass(frozen=True, slots=True)
class Uitslag:
    """The result of a verification."""

    oorsprong: str
    grootte: int
    wortel: str
    eerste: str
    laatste: str
    uitspraken: tuple[Uitspraak, ...]
    telling: Telling
    let_op: tuple[str, ...]
    controlepunt: str
    """The checkpoint to keep, as text; empty when there is none that can be read."""

    @property
    def is_heel(self) -> bool:
        """Whether nothing is wrong; what was not looked at does not count as wrong."""
        return all(u.stand is not Stand.FOUT for u in self.uitspraken)

    def as_dict(self) -> dict[str, Any]:
        """Return the result as plain JSON values."""
        return {
            "heel": self.is_heel,
            "logboek": self.oorsprong,
            "grootte": self.grootte,
            "wortel": self.wortel,
            "eersteTijd": self.eerste,
            "laatsteTijd": self.laatste,
            "uitspraken": [u.as_dict() for u in self.uitspraken],
            "telling": self.telling.as_dict(),
            "letOp": list(self.let_op),
            "controlepunt": self.controlepunt,
        }


def points(getal: int) -> str:
    """Return *getal* as people in the Netherlands write it: 48.213."""
    return f"{getal:,}".replace(",", ".")


def lines(aantal: int) -> str:
    """Return *aantal* with the word for lines."""
    return f"{points(aantal)} {'regel' if aantal == 1 else 'regels'}"
