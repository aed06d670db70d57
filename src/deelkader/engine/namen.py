# SPDX-License-Identifier: EUPL-1.2
"""
The names under which a question may state things, for one vocabulary.

Responsible for finding the fact behind a key, however it is spelled. Floor 3.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from deelkader.begrippen import Begrippen, Feit, Soort, Vorm, type_waarde
from deelkader.begrippen.spelling import spellings
from deelkader.engine.problemen import Problemen

_VAST = ("datum", "jeugdige", "feiten", "toestemmingen")
_RECORD = ("gever", "status", "betekenis", "vanaf", "tot", "uitdrukkelijk")
_GESTELD = (Soort.FEIT, Soort.HANDELING)
_NIET_GEVRAAGD = (Soort.DEEL, Soort.AFGELEID)

type_enkel = tuple[str, Mapping[type_waarde, int]]
"""The id of a fact, and the index of each value that states it."""


@dataclass(frozen=True, slots=True)
class Namen:
    """
    Spelled key -> what it names: on top, under `feiten`, per group, in a record.

    *enkel* and *enkel_in_groep* hold again the facts that one value can state.
    """

    boven: Mapping[str, str]
    feiten: Mapping[str, Feit]
    getallen: Mapping[str, Feit]
    groepen: Mapping[str, str]
    in_groep: Mapping[str, Mapping[str, Feit]]
    enkel: Mapping[str, type_enkel]
    enkel_in_groep: Mapping[str, Mapping[str, type_enkel]]
    toestemming: Mapping[str, str]

    @classmethod
    def of(cls, begrippen: Begrippen) -> Namen:
        """Return the names that *begrippen* declares."""
        asked = [f for f in begrippen.feiten.values() if f.soort not in _NIET_GEVRAAGD]
        groups = {f.groep for f in asked if f.groep}
        feiten = {s: f for f in asked if not f.groep for s in spellings(f.id)}
        in_groep = {
            g: {s: f for f in asked if f.groep == g for s in spellings(f.id)}
            for g in groups
        }
        return cls(
            boven=_spelled((*(d.id for d in begrippen.delen), *_VAST)),
            feiten=feiten,
            getallen={s: f for f in asked if f.getal for s in spellings(f.getal.naam)},
            groepen=_spelled(sorted(groups)),
            in_groep=in_groep,
            enkel=_plain(feiten),
            enkel_in_groep={g: _plain(members) for g, members in in_groep.items()},
            toestemming=_spelled(
                (*_RECORD, *(d.id for d in begrippen.delen if not d.mag_leeg))
            ),
        )

    def top_level(self, raw: Any, problems: Problemen) -> dict[str, Any]:
        """Return *raw* by canonical names; unknown and double keys are problems."""
        found: dict[str, Any] = {}
        for key, value in problems.read_map("", raw).items():
            name = self.boven.get(key) if isinstance(key, str) else None
            if name is None:
                problems.unknown_key("", key, self.boven.values())
            elif name in found:
                problems.add(f"/{name}", "dubbel")
            elif value is not None:
                found[name] = value
        return found


def _plain(feiten: Mapping[str, Feit]) -> dict[str, type_enkel]:
    """Return the facts that one plain value can state, with their values."""
    return {
        key: (feit.id, feit.index)
        for key, feit in feiten.items()
        if feit.soort in _GESTELD and feit.vorm is not Vorm.VERZAMELING
    }


def _spelled(names: Iterable[str]) -> dict[str, str]:
    return {s: name for name in names for s in spellings(name)}
