# SPDX-License-Identifier: EUPL-1.2
"""
How a question of AuthZEN becomes a question of this kader: tables only.

Responsible for the shape of what `authzen.yaml` says, checked: every field, fact and
path exists. What is done with it stands in `service.toegang`. Floor 1.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

type_pad = tuple[str, ...]
"""A place in a request: ("subject", "properties", "rol")."""


@dataclass(frozen=True, slots=True)
class Eis:
    """What must stand at *pad*: one of *waarden*, or with *niet* none of them."""

    pad: type_pad
    waarden: frozenset[str | bool]
    niet: bool = False


@dataclass(frozen=True, slots=True)
class Plek:
    """
    A place that may fill a field, where all of *bij* holds.

    *waarden* translates what stands there; what is not in it becomes *anders*, and
    without *anders* goes on as it is, to be refused by the kader.
    """

    pad: type_pad
    bij: tuple[Eis, ...] = ()
    waarden: Mapping[str, str | bool] = field(default_factory=dict)
    anders: str | bool | None = None


type_plekken = Mapping[str, tuple[Plek, ...]]
"""Name -> the places that may fill it; the first that holds something does."""


@dataclass(frozen=True, slots=True)
class Authzen:
    """
    The whole of `authzen.yaml`.

    *vraag* fills the parts of a question and *feiten* its facts; *alle_feiten* are
    places of maps that hold facts under their own names. *vrager* says who asks.
    *publiek* is the audience whose text goes along; empty for none.
    """

    acties: tuple[str, ...]
    vraag: type_plekken
    feiten: type_plekken = field(default_factory=dict)
    alle_feiten: tuple[type_pad, ...] = ()
    vrager: type_plekken = field(default_factory=dict)
    publiek: str = ""
