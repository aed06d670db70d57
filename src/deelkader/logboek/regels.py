# SPDX-License-Identifier: EUPL-1.2
"""
What goes into the log and what comes out: `Inhoud`, `Bewijs`, `Logregel`.

Floor 4, `logboek`; shapes only.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from deelkader.opslag import Eenheid

FEITEN = "feiten"
PERSONEN = "personen"


@dataclass(frozen=True, slots=True)
class Inhoud:
    """
    What the caller wants written: facts and persons apart.

    *betrokkene* is the pseudonym of the person whose keys seal the line; None is a
    question without a person. *mee* writes in the same transaction, and undoes the
    line when it raises. *blad* adds to the leaf, in the clear.
    """

    soort: str
    feiten: Mapping[str, Any]
    personen: Mapping[str, Any] = field(default_factory=dict)
    betrokkene: str | None = None
    mee: Callable[[Eenheid, Bewijs], object] | None = None
    blad: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Bewijs:
    """The receipt of one line: *controlepunt* stands for the whole log up to it."""

    id: str
    regelnummer: int
    controlepunt: str

    def as_dict(self) -> dict[str, Any]:
        """Return the receipt as plain JSON values, as the answer shows it."""
        return {"regelnummer": self.regelnummer, "controlepunt": self.controlepunt}


@dataclass(frozen=True, slots=True)
class Geopend:
    """A part that was opened: what it says, and the salt that proves it."""

    inhoud: Mapping[str, Any]
    zout: bytes


@dataclass(frozen=True, slots=True)
class Logregel:
    """
    One line of the log.

    A part is None when its key was destroyed: the content is gone, the line stays.
    """

    regelnummer: int
    id: str
    tijdstip: str
    soort: str
    sleutel: str
    blad: bytes
    feiten: Geopend | None
    personen: Geopend | None

    @property
    def is_gewist(self) -> bool:
        """Whether the content is gone for ever."""
        return self.feiten is None
