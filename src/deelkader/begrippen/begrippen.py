# SPDX-License-Identifier: EUPL-1.2
"""
The vocabulary of one kader as a whole: `Begrippen`.

Responsible for looking up what was declared. Not for reading files (floor 2).
Floor 0.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from deelkader.begrippen.begrip import Feit, Soort, Waarde


@dataclass(frozen=True, slots=True)
class Betekenis:
    """A meaning of consent and the axis it can open; None opens nothing."""

    id: str
    axis: str | None
    standaard: bool = False
    label: str = ""


@dataclass(frozen=True, slots=True)
class Gever:
    """Someone who can say yes; *bewijst*: fact -> the indexes a record leaves it."""

    id: str
    label: str
    bewijst: Mapping[str, frozenset[int]]
    niet_vragen_als: tuple[Mapping[str, Any], ...] = ()


@dataclass(frozen=True, slots=True)
class Stap:
    """A step on a way forward: asking consent, or doing an act."""

    id: str
    label: str
    toestemming: bool = False
    handeling: tuple[str, Any] | None = None
    weegt: bool = False
    niet_als: tuple[Mapping[str, Any], ...] = ()


@dataclass(frozen=True, slots=True)
class Plichtsoort:
    """
    An obligation that can hang on an answer; *moment*: voor, tijdens or na.

    *meteen*: it cannot wait, so the answer speaks of now.
    """

    id: str
    label: str
    moment: str
    meteen: bool = False


@dataclass(frozen=True, slots=True)
class Contact:
    """
    Someone to call; a national number only where it was verified.

    *bestand* names the file of the layer that has it; empty is national.
    """

    id: str
    label: str
    telefoon: str | None = None
    bestand: str = ""


@dataclass(frozen=True, slots=True)
class Vangnet:
    """A contact that is offered with every no and not-yet where *als* holds."""

    bel: str
    als: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Onmogelijk:
    """A combination of facts that cannot exist, and why (B1)."""

    als: Mapping[str, Any]
    waarom: str


@dataclass(frozen=True)
class Begrippen:
    """
    Everything a kader declares; immutable, in the declared order.

    *laagassen* are the axes on which a lower layer may hold blockers.
    """

    assen: Mapping[str, str]
    laagassen: frozenset[str]
    lijsten: Mapping[str, tuple[Waarde, ...]]
    feiten: Mapping[str, Feit]
    betekenissen: Mapping[str, Betekenis]
    gevers: Mapping[str, Gever]
    stappen: Mapping[str, Stap]
    plichten: Mapping[str, Plichtsoort]
    contacten: Mapping[str, Contact]
    vangnet: tuple[Vangnet, ...]
    onmogelijk: tuple[Onmogelijk, ...]
    groepen: Mapping[str, tuple[str, ...]]

    @cached_property
    def elk(self) -> Feit:
        """The one fact whose values are judged one by one."""
        return next(f for f in self.feiten.values() if f.elk)

    @cached_property
    def delen(self) -> tuple[Feit, ...]:
        """The parts of a question, in the declared order."""
        return tuple(f for f in self.feiten.values() if f.soort is Soort.DEEL)

    @cached_property
    def tafels(self) -> dict[str, Feit]:
        """Part -> the fact that says who sits at a table in that part."""
        return {f.voor: f for f in self.feiten.values() if f.voor is not None}

    @cached_property
    def laagfeit(self) -> Feit | None:
        """The part that picks lower layers, if this kader has one."""
        return next((f for f in self.delen if f.mag_leeg), None)

    @cached_property
    def standaard_betekenis(self) -> str | None:
        """The meaning of a record that names none."""
        for betekenis in self.betekenissen.values():
            if betekenis.standaard:
                return betekenis.id
        return None

    @cached_property
    def weegstap(self) -> Stap | None:
        """The step by which a human records the weighing of a right to speak."""
        return next((s for s in self.stappen.values() if s.weegt), None)

    @cached_property
    def vraagstap(self) -> Stap | None:
        """The step by which consent is asked."""
        return next((s for s in self.stappen.values() if s.toestemming), None)
