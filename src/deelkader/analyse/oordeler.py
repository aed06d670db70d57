# SPDX-License-Identifier: EUPL-1.2
"""
What is seen of many worlds of one kader; what they share is judged once.

Floor: `analyse`.
"""

from __future__ import annotations

from typing import Any

from deelkader.analyse.menging import Aszicht
from deelkader.analyse.overgang import asking, consequences, type_gevolg, type_teken
from deelkader.analyse.sprekers import type_per_as
from deelkader.analyse.zet import consent_routes
from deelkader.begrippen.uitkomst import TOESTEMMING_NODIG
from deelkader.engine.combine import Wereld
from deelkader.engine.compile import As, Programma
from deelkader.engine.geheugen import recall, recall_axis
from deelkader.engine.who import Verklaring, type_standen


class Oordeler:
    """Judges the worlds of one compiled kader for a handful of voices."""

    def __init__(self, p: Programma) -> None:
        self._p = p
        self._vragend = consent_routes(p)
        self._gevolgen: dict[tuple[int, bool], type_gevolg] = {}
        self._tekens: dict[Any, type_teken] = {}
        self._stemmen: dict[int, type_standen] = {}
        self._zichten: dict[Any, tuple[Aszicht, ...]] = {}

    def sign(self, mask: int, said: type_standen, *, weighed: bool) -> type_teken:
        """Return what is seen of a world; *said* is kept, and known by identity."""
        voice = id(said)
        self._stemmen[voice] = said
        key = (
            mask,
            voice if mask & self._vragend else 0,
            weighed and bool(mask & self._p.spreekrecht),
        )
        found = self._tekens.get(key)
        if found is None:
            verklaring = Verklaring(said, weighed)
            found = self._tekens[key] = self._seen(recall(self._p, mask, verklaring))
        return found

    def axes(
        self, mask: int, said: type_per_as, *, weighed: bool
    ) -> tuple[Aszicht, ...]:
        """Return each axis of a world: whom it asks, and its levels (`menging`)."""
        key = mask, id(said), weighed and bool(mask & self._p.spreekrecht)
        found = self._zichten.get(key)
        if found is None:
            found = self._zichten[key] = tuple(
                self._view(axis, mask, said[axis.id], weighed=weighed)
                for axis in self._p.assen
            )
        return found

    def _view(
        self, axis: As, mask: int, said: tuple[type_standen, ...], *, weighed: bool
    ) -> Aszicht:
        each = [recall_axis(self._p, axis, mask, Verklaring(s, weighed)) for s in said]
        asked = tuple(sorted(set(each[0].clausules)))
        return Aszicht(axis.id, asked, tuple(stand.niveau for stand in each))

    def _seen(self, wereld: Wereld) -> type_teken:
        """Return everything of a world that the one who asks can see."""
        key = asking(self._p, wereld), wereld.niveau >= TOESTEMMING_NODIG
        gevolg = self._gevolgen.get(key)
        if gevolg is None:
            gevolg = consequences(self._p, key[0], is_open=key[1])
            self._gevolgen[key] = gevolg
        return (wereld.niveau, wereld.gemist, *gevolg)
