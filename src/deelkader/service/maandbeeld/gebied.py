# SPDX-License-Identifier: EUPL-1.2
"""
Which municipalities a region has, and which rules hold there.

Floor 5, pure.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from deelkader.regels.laag import PLAATSELIJK

if TYPE_CHECKING:
    from deelkader.kader import Kader
    from deelkader.model.regel import Regel

_ZONDER_REGIO: Final = "zonder-regio"
_LAAGSOORT: Final = "regio"
_REGIOLIJST: Final = "regios"


@dataclass(frozen=True, slots=True)
class Gebied:
    """A region: its municipalities, as (id, label), in the order of the kader."""

    id: str
    naam: str
    gemeenten: tuple[tuple[str, str], ...]

    @property
    def places(self) -> list[str]:
        """The ids of its municipalities."""
        return [id_ for id_, _ in self.gemeenten]

    @property
    def lagen(self) -> set[str]:
        """The layers of rules that were agreed on in this region."""
        return {f"regio/{self.id}", *(f"gemeente/{id_}" for id_ in self.places)}


def areas_of(kader: Kader) -> tuple[Gebied, ...]:
    """Return the regions that *kader* knows, each with its municipalities."""
    feit = kader.begrippen.laagfeit
    found: dict[str, list[tuple[str, str]]] = {}
    for waarde in () if feit is None else feit.waarden:
        regio = waarde.eigenschappen.get(_LAAGSOORT, _ZONDER_REGIO)
        found.setdefault(regio, []).append((waarde.id, waarde.label))
    return tuple(Gebied(id_, _name(kader, id_), tuple(g)) for id_, g in found.items())


def local_rules(kader: Kader) -> dict[str, bool]:
    """Return of every rule whether a region or a municipality agreed on it."""
    return {r.id: _is_local(r) for r in kader.inhoud.alle_regels}


def _is_local(regel: Regel) -> bool:
    return regel.laag.partition("/")[0] in PLAATSELIJK


def stoppers_in(kader: Kader, gebied: Gebied) -> dict[str, bool]:
    """Return the rules that can stop something in *gebied*, and which are local."""
    return {
        regel.id: _is_local(regel)
        for regel in kader.inhoud.alle_regels
        if regel.is_blokkade and (not _is_local(regel) or regel.laag in gebied.lagen)
    }


def _name(kader: Kader, regio: str) -> str:
    """Return how people call the region *regio*."""
    labels = {w.id: w.label for w in kader.begrippen.lijsten.get(_REGIOLIJST, ())}
    return labels.get(regio, regio)
