# SPDX-License-Identifier: EUPL-1.2
"""
The story of one scenario: what is told becomes a question, and is asked once.

Uses the public interface of deelkader only. Every sentence that tells what the
answer must be is kept as an `Verwachting`, so that the same question can be put to
another kader (`test_elke_regel_telt`).
"""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from deelkader import Deelvraag, Kader, Oordeel

HOOFDMAP = Path(__file__).parents[2]
REGELS = HOOFDMAP / "rules"
FEATURES = HOOFDMAP / "features"

Lezer = Callable[[Oordeel], object]


@cache
def kader_with(kanten: tuple[tuple[str, str], ...] = ()) -> Kader:
    """Return the kader of this repository, with other sides chosen."""
    if not kanten:
        return Kader.load(REGELS)
    with tempfile.TemporaryDirectory() as tijdelijk:
        kopie = Path(tijdelijk) / "rules"
        shutil.copytree(REGELS, kopie)
        bestand = kopie / "kader.yaml"
        inhoud = yaml.load(bestand.read_text(encoding="utf-8"), yaml.BaseLoader)  # noqa: S506 - only strings
        inhoud["standpunten"] = inhoud.get("standpunten", {}) | dict(kanten)
        bestand.write_text(json.dumps(inhoud, ensure_ascii=False), encoding="utf-8")
        return Kader.load(kopie)


@dataclass(frozen=True)
class Verwachting:
    """What *lezer* must read from the answer."""

    lezer: Lezer
    verwacht: object


@dataclass
class Verhaal:
    """What was told so far."""

    delen: dict[str, Any] = field(default_factory=dict)
    feiten: dict[str, Any] = field(default_factory=dict)
    toestemmingen: list[dict[str, Any]] = field(default_factory=list)
    kanten: tuple[tuple[str, str], ...] = ()
    genoemd: list[tuple[str, tuple[str, ...], str]] = field(default_factory=list)
    verwachtingen: list[Verwachting] = field(default_factory=list)
    oordeel: Oordeel | None = None

    def tell(self, feit: str, waarde: Any) -> None:
        """Add a fact; telling it twice is a mistake in the scenario."""
        assert feit not in self.feiten, f"{feit} is al verteld"
        self.feiten[feit] = waarde

    def tell_part(self, deel: str, waarde: Any) -> None:
        """Add a part of the question; the same."""
        assert deel not in self.delen, f"{deel} is al verteld"
        self.delen[deel] = waarde

    def vraag(self) -> Deelvraag:
        """Return the question."""
        return Deelvraag(
            **self.delen, feiten=self.feiten, toestemmingen=self.toestemmingen
        )

    def ask(self) -> None:
        """Put the question to the kader."""
        assert self.oordeel is None, "een scenario stelt één vraag"
        self.oordeel = kader_with(self.kanten).evaluate(self.vraag())

    def expect(self, verwacht: object, lezer: Lezer) -> None:
        """Compare exactly, and remember what was expected."""
        assert self.oordeel is not None, "er is nog niets gevraagd"
        self.verwachtingen.append(Verwachting(lezer, verwacht))
        assert verwacht == lezer(self.oordeel)
