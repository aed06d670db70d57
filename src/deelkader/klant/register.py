# SPDX-License-Identifier: EUPL-1.2
"""
What a case system gets back of the register, of tasks, and of words: frozen, typed.

Floor 2, `klant`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from deelkader.klant.antwoord import Bewijs
from deelkader.model import KaderVersie
from deelkader.model.toestemming import Status


@dataclass(frozen=True, slots=True)
class Ontvanger:
    """Who heard something earlier, and must hear that it stops."""

    naar: str
    gegevens: tuple[str, ...]
    doel: str


@dataclass(frozen=True, slots=True)
class Vastgelegd:
    """
    That somebody said something, as it stands in the register under *id*.

    *inlichten* is whom to tell; only after a withdrawal, and only who heard something.
    """

    id: str
    jeugdige: str
    gever: str
    soort: str
    inlichten: tuple[Ontvanger, ...]
    bewijs: Bewijs


@dataclass(frozen=True, slots=True)
class Toestemmingsstand:
    """
    What one person said that holds on a day; what is empty covers every question.

    It is no answer: whether something may be shared, only `ask` says.
    """

    gever: str
    status: Status
    betekenis: str
    naar: tuple[str, ...]
    gegevens: tuple[str, ...]
    doel: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Registerstand:
    """What the register holds of one jeugdige on the day *op*."""

    op: date
    toestemmingen: tuple[Toestemmingsstand, ...]
    feiten: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Taak:
    """What somebody must do, and by when; without a code of a person."""

    id: str
    titel: str
    taak: str
    zin: str | None
    rol: str
    stand: str
    opent: date
    uiterlijk: date
    oordeel: str | None

    @property
    def is_klaar(self) -> bool:
        """Whether nothing has to be done any more."""
        return self.stand in {"klaar", "vervallen"}


@dataclass(frozen=True, slots=True)
class Takenblad:
    """A page of tasks by last day; *volgende* is None on the last one."""

    taken: tuple[Taak, ...]
    volgende: str | None


@dataclass(frozen=True, slots=True)
class Woordenboek:
    """The word behind every id of one kader: per list, id -> word."""

    kader: KaderVersie
    lijsten: Mapping[str, Mapping[str, str]]

    def word(self, lijst: str, id_: str) -> str:
        """
        Return the word of *id_*; the id itself when this kader has none.

        Lists are `uitkomsten`, `gevers`, `stappen`, `plichten`, `feiten`, and those
        of the kader, such as `partijen`, `gegevens`, `doelen` and `situaties`.
        """
        return self.lijsten.get(lijst, {}).get(id_, id_)
