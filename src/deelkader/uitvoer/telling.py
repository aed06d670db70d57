# SPDX-License-Identifier: EUPL-1.2
"""
What an export did with every line: written, erased, of another kind, about nobody.

Responsible for counting, so that nothing is left out in silence.

Room `uitvoer`, below `service`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from deelkader.uitvoer.beoordeling import SOORT, Beoordeling, read
from deelkader.uitvoer.regel import Regel

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Telling:
    """
    How many lines went in and how many records came out.

    *regels* = *gebruikt* + *gewist* + *ander_soort* + *zonder_betrokkene*; one
    line can give more than one of the *geschreven* records.
    """

    regels: int
    gebruikt: int
    geschreven: int
    gewist: int = 0
    ander_soort: int = 0
    zonder_betrokkene: int = 0

    def as_dict(self) -> dict[str, Any]:
        """Return plain JSON values."""
        return {
            "regels": self.regels,
            "gebruikt": self.gebruikt,
            "geschreven": self.geschreven,
            "gewist": self.gewist,
            "anderSoort": self.ander_soort,
            "zonderBetrokkene": self.zonder_betrokkene,
        }

    def summary(self) -> str:
        """Return the counts in Dutch, a sentence for each that matters."""
        used = f"Uit {self.gebruikt} van de {self.regels} regels."
        lines = [f"Geschreven: {self.geschreven}. {used}"]
        if self.gewist:
            lines.append(
                f"Gewist: {self.gewist}. De inhoud is weg, dus die staat er niet in."
            )
        if self.ander_soort:
            lines.append(
                f"Geen antwoord op een vraag: {self.ander_soort}."
                " Die regels horen niet in deze uitvoer."
            )
        if self.zonder_betrokkene:
            lines.append(
                f"Zonder betrokkene: {self.zonder_betrokkene}."
                " Deze uitvoer gaat alleen over personen."
            )
        return "\n".join(lines)


@dataclass(slots=True)
class Teller:
    """Counts while an export runs; memory does not grow with the log."""

    aantal: Counter[str] = field(default_factory=Counter)

    def answers(self, regels: Iterable[Regel]) -> Iterator[Beoordeling]:
        """Yield every answer in *regels*; as `read_with`."""
        return self.read_with(regels, {SOORT: read})

    def read_with(
        self, regels: Iterable[Regel], lezers: Mapping[str, Callable[[Regel], T]]
    ) -> Iterator[T]:
        """
        Yield what *lezers* makes of every line of its kind; count the rest.

        Raises:
            UitvoerError: an answer that was not erased cannot be read.
        """
        for regel in regels:
            self.aantal["regels"] += 1
            if regel.soort not in lezers:
                self.aantal["ander_soort"] += 1
            elif regel.gewist:
                self.aantal["gewist"] += 1
            else:
                yield lezers[regel.soort](regel)

    def written(self, records: int) -> None:
        """Count the *records* made of one answer; none means: it is about nobody."""
        self.aantal["gebruikt" if records else "zonder_betrokkene"] += 1
        self.aantal["geschreven"] += records

    def result(self) -> Telling:
        """Return the counts."""
        names = ("regels", "gebruikt", "geschreven")
        more = ("gewist", "ander_soort", "zonder_betrokkene")
        return Telling(**{name: self.aantal[name] for name in (*names, *more)})
