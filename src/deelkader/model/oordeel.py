# SPDX-License-Identifier: EUPL-1.2
"""
The answer: `Oordeel`, and per category `CategorieOordeel`.

Responsible for the shape of an answer and its JSON (camelCase). Cheap frozen
structures: an answer is made tens of thousands of times a second. Floor 1.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

from deelkader.begrippen import Uitkomst
from deelkader.model.ja import is_yes_for


@dataclass(frozen=True, slots=True)
class Grond:
    """A rule that decided; *rol*: open, gestopt, blokkade, geweigerd or wie."""

    regel: str
    bronnen: tuple[str, ...]
    rol: str

    def as_dict(self) -> dict[str, Any]:
        """Return plain JSON values."""
        return {"regel": self.regel, "bronnen": list(self.bronnen), "rol": self.rol}


@dataclass(frozen=True, slots=True)
class Plicht:
    """What must be done, by which rule; *termijn* is ISO 8601 or {"werkdagen": n}."""

    plicht: str
    termijn: str | Mapping[str, int] | None
    moment: str
    regel: str

    def as_dict(self) -> dict[str, Any]:
        """Return plain JSON values."""
        termijn = self.termijn
        if isinstance(termijn, Mapping):
            termijn = dict(termijn)
        return {
            "plicht": self.plicht,
            **({} if termijn is None else {"termijn": termijn}),
            "moment": self.moment,
            "regel": self.regel,
        }


@dataclass(frozen=True, slots=True)
class Wegstap:
    """One step on a way forward; *wie* only where a person is asked."""

    stap: str
    wie: str | None = None

    def as_dict(self) -> dict[str, str]:
        """Return plain JSON values."""
        if self.wie is None:
            return {"stap": self.stap}
        return {"stap": self.stap, "wie": self.wie}


@dataclass(frozen=True, slots=True)
class WaaromNiet:
    """A route that did not match, and the facts in which it differs."""

    regel: str
    verschil: tuple[str, ...]

    def as_dict(self) -> dict[str, Any]:
        """Return plain JSON values."""
        return {"regel": self.regel, "verschil": list(self.verschil)}


@dataclass(frozen=True, slots=True)
class Aanname:
    """A default that was filled in and that could have changed the answer."""

    feit: str
    waarde: Any

    def as_dict(self) -> dict[str, Any]:
        """Return plain JSON values."""
        return {"feit": self.feit, "waarde": self.waarde}


@dataclass(frozen=True, slots=True)
class Alternatief:
    """
    Another route, judged by the engine before it is shown.

    *van* is who tells it, where that is someone else than who asks.
    """

    regel: str
    naar: str
    gegevens: tuple[str, ...]
    uitkomst: Uitkomst
    van: str = ""

    def as_dict(self) -> dict[str, Any]:
        """Return plain JSON values."""
        return {
            **({"van": self.van} if self.van else {}),
            "naar": self.naar,
            "gegevens": list(self.gegevens),
            "uitkomst": self.uitkomst.value,
            "regel": self.regel,
        }


@dataclass(frozen=True, slots=True)
class Deelnemer:
    """The outcome for one participant of a table."""

    partij: str
    uitkomst: Uitkomst

    def as_dict(self) -> dict[str, str]:
        """Return plain JSON values."""
        return {"partij": self.partij, "uitkomst": self.uitkomst.value}


@dataclass(frozen=True, slots=True)
class CategorieOordeel:
    """
    The answer for one category.

    *laag* and *hoog* are the ends of the interval of levels (ADR 0001) between
    which the outcome can still fall.
    """

    categorie: str
    uitkomst: Uitkomst
    laag: int
    hoog: int
    gronden: Mapping[str, tuple[Grond, ...]]
    voorwaarden: tuple[str, ...]
    plichten: tuple[Plicht, ...]
    wie: tuple[str, ...]
    wie_een_van: tuple[tuple[str, ...], ...]
    ontbrekend: tuple[str, ...]
    weg_vooruit: tuple[tuple[Wegstap, ...], ...]
    per_deelnemer: tuple[Deelnemer, ...] = ()
    waarom_niet: tuple[WaaromNiet, ...] | None = None

    def as_dict(self) -> dict[str, Any]:
        """Return plain JSON values (camelCase)."""
        answer: dict[str, Any] = {
            "categorie": self.categorie,
            "uitkomst": self.uitkomst.value,
            "gronden": {
                axis: [g.as_dict() for g in gronden]
                for axis, gronden in self.gronden.items()
            },
            "voorwaarden": list(self.voorwaarden),
            "wie": list(self.wie),
            "ontbrekend": list(self.ontbrekend),
            "wegVooruit": [[s.as_dict() for s in weg] for weg in self.weg_vooruit],
        }
        if self.wie_een_van:
            answer["wieEenVan"] = [list(groep) for groep in self.wie_een_van]
        if self.per_deelnemer:
            answer["perDeelnemer"] = [d.as_dict() for d in self.per_deelnemer]
        if self.waarom_niet is not None:
            answer["waaromNiet"] = [w.as_dict() for w in self.waarom_niet]
        return answer


@dataclass(frozen=True, slots=True)
class KaderVersie:
    """Which kader answered: its date and the hash of its whole content."""

    versie: str
    hash: str

    def as_dict(self) -> dict[str, str]:
        """Return plain JSON values."""
        return {"versie": self.versie, "hash": self.hash}


Teksten = Mapping[str, Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class Oordeel:
    """
    The answer to one question; the professional decides.

    *uitkomst* combines the categories by the strictest; `gegevens` holds the
    answer of each. `tekst` renders the B1 texts per audience when asked for, and
    `aannames` works out which assumed facts would have changed the answer,
    `alternatieven` what may be said instead.
    """

    uitkomst: Uitkomst
    gegevens: tuple[CategorieOordeel, ...]
    plichten: tuple[Plicht, ...]
    bel: tuple[str, ...]
    kader: KaderVersie
    _assume: Callable[[], tuple[Aanname, ...]] = field(repr=False, compare=False)
    _propose: Callable[[], tuple[Alternatief, ...]] = field(repr=False, compare=False)
    _render: Callable[[Oordeel], Teksten] = field(repr=False, compare=False)

    @property
    def aannames(self) -> tuple[Aanname, ...]:
        """The defaults that were filled in and that matter, with their value."""
        return self._assume()

    @property
    def alternatieven(self) -> tuple[Alternatief, ...]:
        """The declared proposals that are wider than this answer, each judged."""
        return self._propose()

    @property
    def tekst(self) -> Teksten:
        """The texts per audience."""
        return self._render(self)

    @property
    def voorwaarden(self) -> tuple[str, ...]:
        """What must be done before or while sharing, for all categories, each once."""
        return tuple(dict.fromkeys(v for c in self.gegevens for v in c.voorwaarden))

    def is_toegestaan(self, *, nagekomen: Collection[str]) -> bool:
        """
        Return whether everything asked may be shared by who keeps *nagekomen*.

        True only for *verplicht* and *toegestaan*, and only when every one of
        `voorwaarden` is in *nagekomen*: those that were shown and really kept.
        """
        said = (self.uitkomst, *(c.uitkomst for c in self.gegevens))
        return is_yes_for(said, self.voorwaarden, nagekomen)

    def as_dict(self) -> dict[str, Any]:
        """Return plain JSON values (camelCase), as in the contract."""
        found = self.without_text()
        kader = found.pop("kader")
        found["tekst"] = {k: dict(v) for k, v in self.tekst.items()}
        return found | {"kader": kader}

    def without_text(self) -> dict[str, Any]:
        """Return the same without `tekst`, which follows from the rest."""
        return {
            "uitkomst": self.uitkomst.value,
            "gegevens": [c.as_dict() for c in self.gegevens],
            "aannames": [a.as_dict() for a in self.aannames],
            "plichten": [p.as_dict() for p in self.plichten],
            "alternatieven": [a.as_dict() for a in self.alternatieven],
            "bel": list(self.bel),
            "kader": self.kader.as_dict(),
        }
