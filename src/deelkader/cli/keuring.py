# SPDX-License-Identifier: EUPL-1.2
"""
A kader and its features on disk, examined again for what changed.

Floor 7, `cli`.
"""

from __future__ import annotations

import gc
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from deelkader.errors import Bevinding, KaderError, Plek
from deelkader.kader import Kader
from deelkader.keuring import examine

if TYPE_CHECKING:
    from deelkader.verhalen.lezen import Feature
    from deelkader.verhalen.uitvoeren import Resultaat

_FEATURE = ".feature"


class Keuring:
    """
    Examines the kader in *map_* with the features in *features*.

    What was read stays: a saved file is read again, and what it touches is told
    again. *verhalen* is None where scenarios cannot be read.
    """

    def __init__(self, map_: Path, features: Path | None) -> None:
        self.map = map_
        self.features = features
        self._kader: Kader | None = None
        self._gelezen: dict[str, Feature] = {}
        self._verteld: dict[str, list[Resultaat]] = {}
        self.verhalen: list[Resultaat] | None = None
        self.is_blind = features is None

    @property
    def is_read(self) -> bool:
        """Whether the rules could be read, whatever was found about them."""
        return self._kader is not None

    @property
    def kader(self) -> Kader:
        """The kader that was read last."""
        if self._kader is None:
            raise RuntimeError("dit kader is niet te gebruiken")
        return self._kader

    def examine(self, saved: Collection[Path] | None = None) -> tuple[Bevinding, ...]:
        """Return every finding; with *saved* only those files are read again."""
        with _no_garbage():
            return self._examine(saved)

    def _examine(self, saved: Collection[Path] | None) -> tuple[Bevinding, ...]:
        found = self._read_features(saved)
        rules = saved is None or any(p.suffix != _FEATURE for p in saved)
        if rules or self._kader is None:
            try:
                self._kader = Kader.load(self.map)
            except KaderError as error:
                self._kader = None
                return error.bevindingen
            self._verteld.clear()
        self._tell()
        return (*found, *examine(self._kader.inhoud, self.verhalen))

    def _read_features(self, saved: Collection[Path] | None) -> list[Bevinding]:
        """Read the features again that changed; forget those that are gone."""
        if self.features is None:
            return []
        try:
            from deelkader.verhalen import ScenarioError
            from deelkader.verhalen.lezen import read_feature
        except ModuleNotFoundError:
            self.is_blind = True
            return []
        there = {p.name: p for p in sorted(self.features.glob(f"*{_FEATURE}"))}
        changed = {p.name for p in there.values()} - self._gelezen.keys()
        changed |= {p.name for p in saved or ()}
        found = []
        for name in [*self._gelezen, *changed]:
            if name in changed or name not in there:
                self._gelezen.pop(name, None)
                self._verteld.pop(name, None)
        for name in sorted(changed & there.keys()):
            try:
                self._gelezen[name] = read_feature(there[name])
            except ScenarioError as error:
                found.append(_unreadable(name, error.message))
        return found

    def _tell(self) -> None:
        """Tell the scenarios that were not told to this kader yet."""
        if self.is_blind:
            return
        from deelkader.verhalen import Zinnenboek
        from deelkader.verhalen.uitvoeren import run

        boek = Zinnenboek(self.kader)
        for name, feature in self._gelezen.items():
            if name not in self._verteld:
                self._verteld[name] = run(boek, feature.scenarios)
        self.verhalen = [
            r for name in sorted(self._verteld) for r in self._verteld[name]
        ]


def _unreadable(name: str, said: str) -> Bevinding:
    return Bevinding(
        Plek(name, 1, 1),
        "R086",
        said,
        "Wat hierin staat, is niet gecontroleerd.",
        "Herstel het bestand. Het begint met '# language: nl'.",
    )


@contextmanager
def _no_garbage() -> Iterator[None]:
    """
    Do not look for garbage meanwhile.

    Reading makes a million small things that all stay; looking through them
    again and again takes a tenth of the time.
    """
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()
