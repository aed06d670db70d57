# SPDX-License-Identifier: EUPL-1.2
"""
What each viewer may see of what was shared: the rules and words as data.

Responsible for nothing but holding them; `engine.zicht` decides. Floor 1.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from deelkader.errors import Plek
from deelkader.model.regel import Conditie


class Inkijksoort(StrEnum):
    """What a rule does: show a share, hide it, or name who said yes to it."""

    TONEN = "tonen"
    VERBERGEN = "verbergen"
    NOEMEN = "noemen"


@dataclass(frozen=True, slots=True)
class Inkijkregel:
    """
    One rule about what *kijkers* see.

    *als* speaks of the share as it was, *nu* of the day of looking. With
    *eigen_ja* it shows only what the viewer said yes to. *gevers* are the people
    whose yes may be named.
    """

    id: str
    soort: Inkijksoort
    titel: str
    kijkers: frozenset[str]
    nu: tuple[Conditie, ...]
    als: tuple[Conditie, ...]
    bronnen: tuple[str, ...]
    eigen_ja: bool = False
    gevers: frozenset[str] = frozenset()
    uitleg: str = ""
    plek: Plek | None = None


@dataclass(frozen=True, slots=True)
class Kijkersoort:
    """A kind of viewer; *gevers*: as whom such a viewer can say yes."""

    label: str
    titel: str
    publiek: str
    gevers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Inkijkwoorden:
    """
    The words of one audience around its list.

    *gronden* holds a sentence per kind of route; *ja_van* stands before names.
    """

    leeg: str
    zelf: str
    ja_van: str
    ja: str
    anders: str
    gestopt: str
    gronden: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Inkijkregels:
    """All of `inkijk.yaml`, checked; *altijd* stands on every list."""

    altijd: str
    woorden: Mapping[str, Inkijkwoorden]
    kijkers: Mapping[str, Kijkersoort]
    regels: tuple[Inkijkregel, ...]
