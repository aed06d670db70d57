# SPDX-License-Identifier: EUPL-1.2
"""One kind of sentence: its keyword, its pattern and what it does. In `verhalen`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum


class Soort(StrEnum):
    """Where in a scenario a sentence stands."""

    GEGEVEN = "given"
    ALS = "when"
    DAN = "then"


@dataclass(frozen=True, slots=True)
class Zin:
    """
    A kind of sentence.

    *doe* takes the `Verhaal` and the named groups of *patroon*.
    """

    soort: Soort
    patroon: str
    doe: Callable[..., None]


class Zinnen(list[Zin]):
    """A growing list of sentences; used as a decorator."""

    def zin(
        self, soort: Soort, patroon: str
    ) -> Callable[[Callable[..., None]], Callable[..., None]]:
        """Add the decorated function as what a sentence of *patroon* does."""

        def add(doe: Callable[..., None]) -> Callable[..., None]:
            self.append(Zin(soort, patroon, doe))
            return doe

        return add
