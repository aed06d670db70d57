# SPDX-License-Identifier: EUPL-1.2
"""
What is seen of many worlds of one kader; what they share is judged once.

Floor: `analyse`.
"""

from __future__ import annotations

from typing import Any

from deelkader.analyse.overgang import asking, consequences, type_gevolg, type_teken
from deelkader.analyse.zet import consent_routes
from deelkader.begrippen.uitkomst import TOESTEMMING_NODIG
from deelkader.engine.combine import AsStand, Wereld, join, judge_axis
from deelkader.engine.compile import Programma
from deelkader.engine.who import Verklaring, type_standen


class Oordeler:
    """Judges the worlds of one compiled kader for a handful of voices."""

    def __init__(self, p: Programma) -> None:
        self._p = p
        self._vragend = consent_routes(p)
        self._assen = tuple((axis, axis.alles) for axis in p.assen)
        self._standen: dict[Any, AsStand] = {}
        self._gevolgen: dict[tuple[int, bool], type_gevolg] = {}
        self._tekens: dict[Any, type_teken] = {}
        self._stemmen: dict[int, type_standen] = {}

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
            assen = tuple(
                self._axis(i, mask, voice, verklaring) for i in range(len(self._assen))
            )
            wereld = join(self._p, mask, assen, verklaring)
            found = self._tekens[key] = self._seen(wereld)
        return found

    def _seen(self, wereld: Wereld) -> type_teken:
        """Return everything of a world that the one who asks can see."""
        key = asking(self._p, wereld), wereld.niveau >= TOESTEMMING_NODIG
        gevolg = self._gevolgen.get(key)
        if gevolg is None:
            gevolg = consequences(self._p, key[0], is_open=key[1])
            self._gevolgen[key] = gevolg
        return (wereld.niveau, wereld.gemist, *gevolg)

    def _axis(self, i: int, mask: int, voice: int, verklaring: Verklaring) -> AsStand:
        axis, alles = self._assen[i]
        here = mask & alles
        key = (
            i,
            here,
            voice if here & axis.toestemmingen else 0,
            verklaring.gewogen and bool(here & self._p.spreekrecht),
        )
        found = self._standen.get(key)
        if found is None:
            found = judge_axis(self._p, axis, here, verklaring)
            self._standen[key] = found
        return found
