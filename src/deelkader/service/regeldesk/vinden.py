# SPDX-License-Identifier: EUPL-1.2
"""
Find a rule by article, word or situation, and read it as sentences.

Responsible for what is searched: title, explanation, conditions, norms and the stories
that name the rule. The sentences are those of the site. Part of `service.regeldesk`.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final

from deelkader.errors import DeelkaderError
from deelkader.kader import Kader, standard_folder
from deelkader.site.regels import Regelblad, rule_pages
from deelkader.site.stof import Stof
from deelkader.verhalen import Zinnenboek
from deelkader.verhalen.lezen import Scenario, read_features
from deelkader.verhalen.uitvoeren import run

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from deelkader.model.regel import Regel
    from deelkader.verhalen.lezen import Feature
    from deelkader.verhalen.uitvoeren import Resultaat

MEESTE: Final = 30
MEESTE_WOORDEN: Final = 12
_PUNTEN_TITEL: Final = 5
_PUNTEN_NORM: Final = 3


@dataclass(frozen=True, slots=True)
class Vondst:
    """A rule that was found."""

    regel: str
    titel: str
    soort: str
    bestand: str


class Regelboek:
    """Everything that can be read about the rules of one kader."""

    def __init__(self, kader: Kader) -> None:
        self.kader = kader

    @cached_property
    def features(self) -> tuple[Feature, ...]:
        """The shipped scenarios; none where they cannot be read."""
        folder = _features_folder()
        try:
            return () if folder is None else read_features(folder)
        except DeelkaderError:
            return ()

    @cached_property
    def resultaten(self) -> tuple[Resultaat, ...]:
        """How the scenarios went with this kader."""
        told = [s for f in self.features for s in f.scenarios]
        return tuple(run(Zinnenboek(self.kader), told)) if told else ()

    @cached_property
    def bladen(self) -> dict[str, Regelblad]:
        """Rule -> what its page shows."""
        # WHY without scenarios: telling them all takes longer than somebody waits.
        stof = Stof(self.kader, (), (), ())
        return {blad.regel.id: blad for blad in rule_pages(stof)}

    def stories(self, regel: str) -> list[Scenario]:
        """Return the scenarios that name *regel*."""
        return self._verhalen.get(regel, [])

    @cached_property
    def _verhalen(self) -> dict[str, list[Scenario]]:
        """Rule -> the scenarios that name it."""
        found: dict[str, list[Scenario]] = {}
        for feature in self.features:
            for scenario in feature.scenarios:
                for regel in scenario.regels:
                    found.setdefault(regel, []).append(scenario)
        return found

    def find(self, tekst: str) -> list[Vondst]:
        """
        Return the rules that have all words of *tekst*, the best first.

        When none has them all: those that have the most.
        """
        words = plain(tekst).split()[:MEESTE_WOORDEN]
        if not words:
            return []
        scored = []
        for number, (regel, parts) in enumerate(self._woorden):
            points = [_points(word, parts) for word in words]
            if any(points):
                hits = sum(map(bool, points))
                scored.append((-hits, -sum(points), number, regel))
        scored.sort(key=lambda one: one[:3])
        best = scored[0][0] if scored else 0
        return [self.found(r) for hits, _, _, r in scored if hits == best]

    def found(self, regel: Regel) -> Vondst:
        """Return *regel* as it stands in a list."""
        blad = self.bladen[regel.id]
        where = "" if regel.plek is None else str(regel.plek.bestand)
        return Vondst(regel.id, blad.titel, blad.soort, where)

    @cached_property
    def _woorden(self) -> list[tuple[Regel, tuple[str, str, str]]]:
        """Every rule with its words: of its title, of its norms, and the rest."""
        told = {
            regel: [
                f"{s.naam} {' '.join(tekst for _, tekst in s.zinnen)}" for s in some
            ]
            for regel, some in self._verhalen.items()
        }
        return [
            (blad.regel, tuple(plain(" ".join(p)) for p in _parts(self, blad, told)))  # type: ignore[misc]  # always three
            for blad in self.bladen.values()
        ]


def _parts(
    boek: Regelboek, blad: Regelblad, told: dict[str, list[str]]
) -> Iterator[Iterable[str]]:
    regel, bronnen = blad.regel, boek.kader.inhoud.bronnen
    yield (blad.titel, regel.id)
    yield (
        f"{naam} {bronnen[naam].titel} {bronnen[naam].wet or ''}"
        for naam in regel.bronnen
        if naam in bronnen
    )
    yield (regel.uitleg, blad.soort, *blad.condities, *told.get(regel.id, ()))


def _points(word: str, parts: Sequence[str]) -> int:
    titel, norm, rest = parts
    if word in titel:
        return _PUNTEN_TITEL
    if word in norm:
        return _PUNTEN_NORM
    return 1 if word in rest else 0


def plain(tekst: str) -> str:
    """Return *tekst* in small letters without accents."""
    apart = unicodedata.normalize("NFD", tekst.lower())
    return "".join(c for c in apart if not unicodedata.combining(c))


def _features_folder() -> Path | None:
    rules = standard_folder()
    folder = rules.parent / ("_features" if rules.name == "_rules" else "features")
    return folder if folder.is_dir() else None
