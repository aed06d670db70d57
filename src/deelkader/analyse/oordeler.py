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
from deelkader.engine.combine import Wereld
from deelkader.engine.compile import Programma
from deelkader.engine.geheugen import recall
from deelkader.engine.who import Verklaring, type_standen


class Oordeler:
    """Judges the worlds of one compiled kader for a handful of voices."""

    def __init__(self, p: Programma) -> None:
        self._p = p
        self._vragend = consent_routes(p)
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
            found = self._tekens[key] = self._seen(recall(self._p, mask, verklaring))
        return found

    def _seen(self, wereld: Wereld) -> type_teken:
        """Return everything of a world that the one who asks can see."""
        key = asking(self._p, wereld), wereld.niveau >= TOESTEMMING_NODIG
        gevolg = self._gevolgen.get(key)
        if gevolg is None:
            gevolg = consequences(self._p, key[0], is_open=key[1])
            self._gevolgen[key] = gevolg
        return (wereld.niveau, wereld.gemist, *gevolg)
