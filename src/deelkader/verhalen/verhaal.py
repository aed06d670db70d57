# SPDX-License-Identifier: EUPL-1.2
"""
The story of one scenario: what is told becomes a question, and is asked once.

Every sentence about the answer is kept as a `Verwachting`, so that the same
question can be put to another kader. Floor: `verhalen`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from deelkader.kader import Kader
from deelkader.model.deelvraag import Deelvraag
from deelkader.model.oordeel import Oordeel
from deelkader.verhalen.fout import ScenarioError

type_lezer = Callable[[Oordeel], object]


@dataclass(frozen=True, slots=True)
class Verwachting:
    """What *lezer* must read from the answer, and the sentence that says so."""

    zin: str
    lezer: type_lezer
    verwacht: object

    def holds(self, oordeel: Oordeel) -> bool:
        """Return whether the answer is as the sentence says."""
        return self.verwacht == self.lezer(oordeel)


@dataclass
class Verhaal:
    """What was told so far to one kader."""

    kader: Kader
    delen: dict[str, Any] = field(default_factory=dict)
    feiten: dict[str, Any] = field(default_factory=dict)
    toestemmingen: list[dict[str, Any]] = field(default_factory=list)
    kanten: dict[str, str] = field(default_factory=dict)
    genoemd: list[tuple[str, str, tuple[str, ...], str]] = field(default_factory=list)
    verwachtingen: list[Verwachting] = field(default_factory=list)
    oordeel: Oordeel | None = None
    zin: str = ""

    def tell(self, naam: str, waarde: Any) -> None:
        """Add a part of the question or a fact (its id); twice is a mistake."""
        if naam in {deel.id for deel in self.kader.begrippen.delen} | {"datum"}:
            self._add(self.delen, naam, waarde)
            return
        feit = self.kader.begrippen.feiten.get(naam)
        groep = None if feit is None else feit.groep
        place = self.feiten if groep is None else self.feiten.setdefault(groep, {})
        self._add(place, naam.replace("-", "_"), waarde)

    def choose(self, kant: str) -> None:
        """Choose the side *kant* (`standpunt/side`) of a contested point."""
        naam, _, gekozen = kant.partition("/")
        self._add(self.kanten, naam, gekozen)

    def vraag(self) -> Deelvraag:
        """Return the question."""
        return Deelvraag(
            **self.delen, feiten=self.feiten, toestemmingen=self.toestemmingen
        )

    def ask(self) -> None:
        """Put the question to the kader."""
        if self.oordeel is not None:
            raise self._error("Een scenario stelt één vraag.")
        kader = self.kader.with_standpunten(self.kanten)
        self.oordeel = kader.evaluate(self.vraag())

    def expect(self, verwacht: object, lezer: type_lezer) -> None:
        """Compare exactly, and remember what was expected."""
        if self.oordeel is None:
            raise self._error("Er is nog niets gevraagd.")
        self.verwachtingen.append(Verwachting(self.zin, lezer, verwacht))
        if not self.verwachtingen[-1].holds(self.oordeel):
            raise ScenarioError("scenario-klopt-niet", f"Dit klopt niet: {self.zin}.")

    def _add(self, place: dict[str, Any], naam: str, waarde: Any) -> None:
        if naam in place:
            raise self._error(f"Dit is al verteld: {naam}.")
        place[naam] = waarde

    def _error(self, waarom: str) -> ScenarioError:
        return ScenarioError("scenario-klopt-niet", f"{self.zin}: {waarom}")
