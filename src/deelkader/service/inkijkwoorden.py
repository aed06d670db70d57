# SPDX-License-Identifier: EUPL-1.2
"""
The words of a list for one kind of viewer: `Inkijkzinnen`.

Responsible for turning ids into what this viewer calls them. Decides nothing.
Floor 5.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from deelkader.model.inkijk import Inkijkregels
from deelkader.model.oordeel import Grond
from deelkader.model.publiek import Publiek
from deelkader.regels import Kaderinhoud
from deelkader.service.woorden import enumerate_words

_OPEN = "open"
_TOESTEMMING = "toestemming"
_EERST = (
    "plicht",
    _TOESTEMMING,
    "spreekrecht",
    "geen-ander",
    "geen-geheim",
    "grondslag",
)
"""The kind of route that says most about why it was allowed comes first."""


class Inkijkzinnen:
    """Words for viewers of one kind."""

    def __init__(self, inhoud: Kaderinhoud, inkijk: Inkijkregels, soort: str) -> None:
        self.soort = inkijk.kijkers[soort]
        self.woorden = inkijk.woorden[self.soort.publiek]
        self._publiek = inhoud.publiek.get(self.soort.publiek, Publiek())
        self._begrippen = inhoud.begrippen
        self._bronnen = inhoud.bronnen
        self._soorten = {r.id: str(r.soort) for r in inhoud.alle_regels}
        self._gevers = tuple(inhoud.begrippen.gevers)

    def order(self, categorie: str) -> int:
        """Return the place of a category in the vocabulary."""
        return self._begrippen.elk.index[categorie]

    def categories(self, ids: Iterable[str]) -> tuple[str, ...]:
        """Return what was shared."""
        return tuple(self._word(self._begrippen.elk.id, id_) for id_ in ids)

    def parties(self, ids: Iterable[str]) -> tuple[str, ...]:
        """Return who gave or got it, each once."""
        return tuple(dict.fromkeys(self._word("naar", id_) for id_ in ids))

    def purpose(self, id_: str) -> str:
        """Return what it was shared for."""
        return self._word("doel", id_)

    def kinds(self, gronden: Iterable[Grond]) -> frozenset[str]:
        """Return the kinds of the routes that were open."""
        return frozenset(
            self._soorten[grond.regel]
            for grond in gronden
            if grond.rol == _OPEN and grond.regel in self._soorten
        )

    def grounds(
        self,
        kinds: Iterable[Collection[str]],
        said_yes: Collection[str],
        zelf: str | None,
    ) -> tuple[str, ...]:
        """Return why it was allowed, one sentence per reason."""
        first = {next((k for k in _EERST if k in some), None) for some in kinds}
        found = [
            self._consent(said_yes, zelf) if k == _TOESTEMMING else self._ground(k)
            for k in _EERST
            if k in first
        ]
        return (*found, self.woorden.anders) if None in first else tuple(found)

    def sources(self, gronden: Iterable[Grond]) -> tuple[str, ...]:
        """Return the titles of the norms behind the routes that were open."""
        names = {b for g in gronden if g.rol == _OPEN for b in g.bronnen}
        return tuple(
            sorted({self._bronnen[b].titel for b in names & self._bronnen.keys()})
        )

    def giver(self, id_: str) -> str:
        """Return what this viewer calls somebody who can say yes."""
        return self._gever(id_)

    def _ground(self, kind: str) -> str:
        return self.woorden.gronden[kind]

    def _consent(self, said_yes: Collection[str], zelf: str | None) -> str:
        """Return that people said yes; only those this viewer may know of."""
        names = [
            self.woorden.zelf if gever == zelf else self._gever(gever)
            for gever in sorted(said_yes, key=lambda g: (g != zelf, self._place(g)))
        ]
        if not names:
            return self.woorden.ja
        return f"{self.woorden.ja_van} {enumerate_words(names)}."

    def _place(self, gever: str) -> int:
        return self._gevers.index(gever)

    def _gever(self, gever: str) -> str:
        return self._publiek.gevers.get(gever, self._begrippen.gevers[gever].label)

    def _word(self, deel: str, id_: str) -> str:
        own = self._publiek.waarden.get(deel, {}).get(id_)
        return own or self._begrippen.feiten[deel].label_of(id_)
