# SPDX-License-Identifier: EUPL-1.2
"""
The answer as a case system gets it: `Antwoord`, frozen and typed.

Responsible for the one question that code may ask of it: `is_toegestaan`, which is
true only for a yes whose voorwaarden the caller says to keep. Floor 2, `klant`.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any, NoReturn

from deelkader.begrippen import Uitkomst
from deelkader.model import (
    Aanname,
    Alternatief,
    Deelnemer,
    Grond,
    KaderVersie,
    Plicht,
    Wegstap,
)
from deelkader.model.ja import is_yes_for


@dataclass(frozen=True, slots=True)
class Bewijs:
    """The receipt: *controlepunt* stands for the whole log up to *regelnummer*."""

    regelnummer: int
    controlepunt: str


@dataclass(frozen=True, slots=True)
class CategorieAntwoord:
    """The answer for one category; the fields are those of the contract."""

    categorie: str
    uitkomst: Uitkomst
    gronden: Mapping[str, tuple[Grond, ...]]
    voorwaarden: tuple[str, ...]
    wie: tuple[str, ...]
    wie_een_van: tuple[tuple[str, ...], ...]
    ontbrekend: tuple[str, ...]
    weg_vooruit: tuple[tuple[Wegstap, ...], ...]
    per_deelnemer: tuple[Deelnemer, ...]

    def is_toegestaan(self, *, nagekomen: Collection[str]) -> bool:
        """Return whether this category may be shared; see `Antwoord.is_toegestaan`."""
        said = (self.uitkomst, *(d.uitkomst for d in self.per_deelnemer))
        return is_yes_for(said, self.voorwaarden, nagekomen)

    def __bool__(self) -> NoReturn:
        raise TypeError(_GEEN_JA_OF_NEE)


@dataclass(frozen=True, slots=True)
class Antwoord:
    """
    The answer to one question, with its receipt; the professional decides.

    *tekst* holds the texts per audience, and is empty when the answer was read back
    (`find`). An answer is no yes or no: ``if antwoord:`` raises a TypeError.
    """

    uitkomst: Uitkomst
    gegevens: tuple[CategorieAntwoord, ...]
    aannames: tuple[Aanname, ...]
    plichten: tuple[Plicht, ...]
    alternatieven: tuple[Alternatief, ...]
    bel: tuple[str, ...]
    tekst: Mapping[str, Mapping[str, Any]]
    kader: KaderVersie
    id: str
    bewijs: Bewijs

    @property
    def voorwaarden(self) -> tuple[str, ...]:
        """What must be done before or while sharing, for all categories, each once."""
        return tuple(dict.fromkeys(v for c in self.gegevens for v in c.voorwaarden))

    def is_toegestaan(self, *, nagekomen: Collection[str]) -> bool:
        """
        Return whether everything asked may be shared by who keeps *nagekomen*.

        True only for *verplicht* and *toegestaan*, and only when every one of
        `voorwaarden` is in *nagekomen*: those that the professional was shown and
        confirmed, or that the case system itself sees to. Pass what was really
        kept, not `voorwaarden` itself.
        """
        each = [c.is_toegestaan(nagekomen=nagekomen) for c in self.gegevens]
        headline = is_yes_for([self.uitkomst], self.voorwaarden, nagekomen)
        return headline and bool(each) and all(each)

    def of(self, categorie: str) -> CategorieAntwoord:
        """
        Return the answer for *categorie*.

        Raises:
            KeyError: it was not asked.
        """
        for found in self.gegevens:
            if found.categorie == categorie:
                return found
        raise KeyError(categorie)

    def __bool__(self) -> NoReturn:
        raise TypeError(_GEEN_JA_OF_NEE)


@dataclass(frozen=True, slots=True)
class Deling:
    """That something was really shared, as it stands in the log under *id*."""

    id: str
    oordeel: str
    gegevens: tuple[str, ...]
    bewijs: Bewijs


_GEEN_JA_OF_NEE = "an answer is not a yes or no: call is_toegestaan(nagekomen=...)"
