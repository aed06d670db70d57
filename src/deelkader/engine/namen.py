# SPDX-License-Identifier: EUPL-1.2
"""
The names under which a question may state things, for one vocabulary.

Responsible for finding the fact behind a key, however it is spelled. Floor 3.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from deelkader.begrippen import Begrippen, Feit, Soort
from deelkader.begrippen.spelling import spellings
from deelkader.engine.problemen import Problemen

_VAST = ("datum", "jeugdige", "feiten", "toestemmingen")
_NIET_GEVRAAGD = (Soort.DEEL, Soort.AFGELEID)


@dataclass(frozen=True, slots=True)
class Namen:
    """Spelled key -> what it names: on top, under `feiten`, and per group."""

    boven: Mapping[str, str]
    feiten: Mapping[str, Feit]
    getallen: Mapping[str, Feit]
    groepen: Mapping[str, str]
    in_groep: Mapping[str, Mapping[str, Feit]]

    @classmethod
    def of(cls, begrippen: Begrippen) -> Namen:
        """Return the names that *begrippen* declares."""
        asked = [f for f in begrippen.feiten.values() if f.soort not in _NIET_GEVRAAGD]
        groups = {f.groep for f in asked if f.groep}
        return cls(
            boven=_spelled((*(d.id for d in begrippen.delen), *_VAST)),
            feiten={s: f for f in asked if not f.groep for s in spellings(f.id)},
            getallen={s: f for f in asked if f.getal for s in spellings(f.getal.naam)},
            groepen=_spelled(sorted(groups)),
            in_groep={
                g: {s: f for f in asked if f.groep == g for s in spellings(f.id)}
                for g in groups
            },
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


def _spelled(names: Iterable[str]) -> dict[str, str]:
    return {s: name for name in names for s in spellings(name)}
