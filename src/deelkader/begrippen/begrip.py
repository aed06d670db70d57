# SPDX-License-Identifier: EUPL-1.2
"""
The types of the controlled vocabulary of a kader.

Responsible for what a fact is and which values it can have; the values come
from `rules/begrippen.yaml`, read in floor 2. Knows nothing of rules. Floor 0.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property
from itertools import combinations
from typing import Any, Self

type_waarde = str | bool | frozenset[str]


class Soort(StrEnum):
    """What kind of fact this is: who states it, and what its absence means."""

    DEEL = "deel"  # part of the question itself; always known
    AFGELEID = "afgeleid"  # follows from another part; never stated
    FEIT = "feit"  # may be unknown
    HANDELING = "handeling"  # an act; absent = not done, never assumed
    CONSTANTE = "constante"  # set by the kader; a question can only repeat it
    TAFEL = "tafel"  # who sits at a table or brings something in; no rule tests it


class Vorm(StrEnum):
    """The form of the values of a fact."""

    KEUZE = "keuze"
    JA_NEE = "ja-nee"
    VERZAMELING = "verzameling"


class Onbekend:
    """The value of a fact nobody knows; stands for all ordinary values at once."""

    _instance: Self | None = None

    def __new__(cls) -> Self:
        """Return the one instance."""
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        return cls._instance

    def __repr__(self) -> str:
        return "Onbekend"

    def __bool__(self) -> bool:
        msg = "Onbekend is niet waar en niet onwaar."
        raise TypeError(msg)


@dataclass(frozen=True, slots=True)
class Waarde:
    """One value of a list or fact: its id, its B1 label and its properties."""

    id: str
    label: str
    eigenschappen: Mapping[str, Any] = field(default_factory=dict)
    alleen_genoemd: bool = False
    onbekend: bool = False
    zet: Mapping[str, Any] = field(default_factory=dict)
    telt_als: str | None = None

    @property
    def is_tafel(self) -> bool:
        """Whether several sit here, who are judged one by one."""
        return bool(self.eigenschappen.get("tafel"))


@dataclass(frozen=True)
class Getal:
    """A number by which a fact may be given, e.g. an age in whole years."""

    naam: str
    grenzen: Mapping[str, tuple[int, int]]

    def value_of(self, getal: int) -> str | None:
        """Return the value whose bounds (inclusive) hold *getal*, or None."""
        for waarde, (laagste, hoogste) in self.grenzen.items():
            if laagste <= getal <= hoogste:
                return waarde
        return None


@dataclass(frozen=True)
class Feit:
    """
    One fact: its kind, its form and its values.

    A value is worked with as its index in `domein`; the last index, `nvt`, is
    "not applicable" (for an act of choice: not done) and is accepted only by
    a negated condition. A table *noemt* a fact that then holds its name.
    """

    id: str
    soort: Soort
    vorm: Vorm
    waarden: tuple[Waarde, ...]
    standaard: type_waarde | None = None
    streng: type_waarde | None = None
    getal: Getal | None = None
    geldt_als: tuple[Mapping[str, Any], ...] = ()
    groep: str | None = None
    gevraagd_als: str | None = None
    uit: str | None = None
    eigenschap: str | None = None
    elk: bool = False
    mag_leeg: bool = False
    voor: str | None = None
    noemt: str | None = None
    label: str = ""
    vraag: str = ""
    waarom: str = ""
    hoe: str = ""

    @cached_property
    def domein(self) -> tuple[type_waarde, ...]:
        """All values that a world can give this fact, n.v.t. excepted."""
        if self.vorm is Vorm.JA_NEE:
            return (False, True)
        ids = [w.id for w in self.waarden if not w.onbekend]
        if self.vorm is Vorm.VERZAMELING:
            return tuple(
                frozenset(c) for n in range(len(ids) + 1) for c in combinations(ids, n)
            )
        return tuple(ids)

    @cached_property
    def nvt(self) -> int:
        """The index of the value "not applicable"."""
        return len(self.domein)

    @cached_property
    def index(self) -> dict[type_waarde, int]:
        """Value -> index in `domein`."""
        return {waarde: i for i, waarde in enumerate(self.domein)}

    @cached_property
    def gewoon(self) -> tuple[int, ...]:
        """The indexes that an unknown fact may have."""
        if self.vorm is not Vorm.KEUZE:
            return tuple(range(len(self.domein)))
        rare = {w.id for w in self.waarden if w.alleen_genoemd}
        return tuple(i for i, waarde in enumerate(self.domein) if waarde not in rare)

    @cached_property
    def waarde(self) -> dict[str, Waarde]:
        """Id -> value with label and properties."""
        return {w.id: w for w in self.waarden}

    @property
    def naam(self) -> str:
        """The name by which this fact is asked for."""
        return self.gevraagd_als or self.id

    def indexes_with(self, waarden: Iterable[str | bool]) -> frozenset[int]:
        """Return the indexes that are, or as a set hold, one of *waarden*."""
        wanted = set(waarden)
        return frozenset(
            i
            for i, value in enumerate(self.domein)
            if (wanted & value if isinstance(value, frozenset) else value in wanted)
        )

    def is_asked(self, i: int) -> bool:
        """Return whether a question is judged with the value *i* as it is written."""
        waarde = self.waarde[str(self.domein[i])]
        return waarde.telt_als is None and not waarde.is_tafel

    def follows(self, bron: Feit, i: int) -> int:
        """Return the index of this derived fact where *bron* has the index *i*."""
        if i == bron.nvt or self.eigenschap is None:
            return self.nvt
        waarde = bron.waarde[str(bron.domein[i])]
        has = waarde.eigenschappen.get(self.eigenschap)
        return self.nvt if has is None else self.index[has]

    def with_geldt_als(self, geldt_als: tuple[Mapping[str, Any], ...]) -> Feit:
        """Return this fact, applicable only where one of *geldt_als* holds."""
        return replace(self, geldt_als=geldt_als)

    def label_of(self, waarde: type_waarde) -> str:
        """Return the B1 label of *waarde*."""
        if isinstance(waarde, bool):
            return "ja" if waarde else "nee"
        if isinstance(waarde, frozenset):
            labels = [w.label for w in self.waarden if w.id in waarde]
            return ", ".join(labels) or "geen"
        return self.waarde[waarde].label
