# SPDX-License-Identifier: EUPL-1.2
"""
The front door of the engine: `Kader`.

Responsible for loading a kader and asking it questions. Stands above the
engine and below the service.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

from deelkader.model.deelvraag import Deelvraag
from deelkader.model.oordeel import KaderVersie, Oordeel

if TYPE_CHECKING:
    from datetime import date

    import numpy as np
    from numpy.typing import ArrayLike, NDArray

    from deelkader.begrippen import Begrippen
    from deelkader.engine.reeks import Reeks, type_antwoord
    from deelkader.engine.vervolg import Vervolg
    from deelkader.regels import Kaderinhoud

_MEESTE_KANTEN = 32
"""Choices of sides remembered; compiling one takes as long as loading it did."""


class Kader:
    """
    A set of rules that answers questions; immutable, hashable, safe to share.

    >>> kader = Kader.standard()
    >>> oordeel = kader.evaluate(Deelvraag(
    ...     van="jeugdprofessional", naar="school", gegevens=["betrokkenheid"],
    ...     doel="onderwijs-ondersteunen", situatie="hulpvraag", datum="2026-11-22",
    ...     feiten={"pet": "hulp", "leeftijd": 14, "gezag": "gezamenlijk"},
    ... ))
    >>> str(oordeel.uitkomst)
    'toestemming-nodig'
    >>> oordeel.gegevens[0].wie
    ('jeugdige', 'ouder-1', 'ouder-2')
    """

    def __init__(self, inhoud: Kaderinhoud) -> None:
        from deelkader.engine import Evaluator, Tekstschrijver

        self._inhoud = inhoud
        self._kanten: dict[tuple[tuple[str, str], ...], Kader] = {}
        self._versie = KaderVersie(inhoud.versie, inhoud.hash)
        self._evaluator = Evaluator(inhoud, self._versie, Tekstschrijver(inhoud).render)
        self._reeks: Reeks | None = None

    @classmethod
    def load(cls, map_: str | Path) -> Kader:
        """
        Load the kader in the folder *map_*.

        Raises:
            KaderError: the files cannot be used; holds every finding.
        """
        from deelkader.regels import load_folder

        return cls(load_folder(Path(map_)))

    @classmethod
    def standard(cls) -> Kader:
        """Load the rules that are shipped with this package."""
        return cls.load(standard_folder())

    @property
    def versie(self) -> KaderVersie:
        """The version: a date and the hash of the whole content."""
        return self._versie

    @property
    def begrippen(self) -> Begrippen:
        """The vocabulary of this kader."""
        return self._inhoud.begrippen

    @property
    def inhoud(self) -> Kaderinhoud:
        """Rules, sources and texts as checked data."""
        return self._inhoud

    def evaluate(self, vraag: Deelvraag | Mapping[str, Any]) -> Oordeel:
        """
        Return the answer to *vraag*: same kader and question, same bytes.

        Raises:
            VraagError: the question cannot be asked like this.
            KaderExpiredError: this kader is not valid on the day asked.
        """
        return self._ask(vraag, waarom=False)

    def explain(self, vraag: Deelvraag | Mapping[str, Any]) -> Oordeel:
        """Return the same answer, with the routes that just missed."""
        return self._ask(vraag, waarom=True)

    def evaluate_many(
        self, vragen: Iterable[Deelvraag | Mapping[str, Any]]
    ) -> Iterator[Oordeel]:
        """Yield the answer to each question, in order."""
        for vraag in vragen:
            yield self.evaluate(vraag)

    def outcomes_of(
        self, vragen: Iterable[Mapping[str, Any]]
    ) -> Iterator[type_antwoord]:
        """
        Yield the outcome of each question per category, or the error it has.

        The same as `evaluate`, in blocks and without anything else (extra `analyse`).
        """
        # WHY here: numpy is an extra that asking one question does not need.
        from deelkader.engine.reeks import Reeks

        if self._reeks is None:
            self._reeks = Reeks(self._evaluator)
        return self._reeks.answers(vragen)

    def what_next(
        self, vraag: Mapping[str, Any], oordeel: Oordeel | None = None
    ) -> Vervolg:
        """
        Return what can still change the answer to *vraag*, the deciding fact first.

        *oordeel* is that answer, when it is there already.

        Raises:
            VraagError, KaderExpiredError: as `evaluate`.
        """
        from deelkader.engine.vervolg import Vervolg

        answer = self.evaluate(vraag) if oordeel is None else oordeel
        return Vervolg(self.begrippen, vraag, answer, self.evaluate)

    def can_be_asked(self, vraag: Mapping[str, Any]) -> bool:
        """Return whether *vraag* has every part and holds nothing impossible."""
        return self._evaluator.can_read(vraag)

    def with_a_route(self, vraag: Mapping[str, Any], deel: str) -> tuple[str, ...]:
        """
        Return the values of the part *deel* for which a rule may open the way.

        Raises:
            VraagError: the rest of *vraag* cannot be asked like this.
        """
        from deelkader.engine.openingen import with_a_route

        return with_a_route(self._evaluator, vraag, deel)

    def outcomes(
        self, kolommen: Mapping[Any, ArrayLike], datum: date
    ) -> NDArray[np.uint8]:
        """
        Return the level of many complete worlds at once (extra `analyse`).

        *kolommen* holds per fact an index per row, and per ``(axis, giver)`` what
        that person said; see `engine.kolommen`. A level is a key of `NIVEAUS`.

        Raises:
            KolomError: the columns cannot be judged; names every problem.
            KaderExpiredError: this kader is not valid on *datum*.
        """
        return self._evaluator.outcomes(kolommen, datum)

    def with_standpunten(self, gekozen: Mapping[str, str]) -> Kader:
        """
        Return this kader with other sides of contested points.

        Raises:
            KaderError: there is no such point or side.
        """
        if not gekozen:
            return self
        sides = tuple(sorted(gekozen.items()))
        found = self._kanten.get(sides)
        if found is None:
            found = Kader(self._inhoud.with_sides(gekozen))
            if len(self._kanten) >= _MEESTE_KANTEN:
                self._kanten.clear()
            self._kanten[sides] = found
        return found

    def _ask(self, vraag: Deelvraag | Mapping[str, Any], *, waarom: bool) -> Oordeel:
        raw = vars(vraag) if isinstance(vraag, Deelvraag) else vraag
        return self._evaluator.evaluate(raw, waarom=waarom)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Kader) and other.versie == self.versie

    def __hash__(self) -> int:
        return hash(self._versie)

    def __repr__(self) -> str:
        return f"Kader({self._inhoud.naam!r}, versie={self._versie.versie!r})"


def standard_folder() -> Path:
    """Return the folder of the shipped rules: in the wheel, or beside the source."""
    shipped = Path(str(files("deelkader") / "_rules"))
    return shipped if shipped.is_dir() else Path(__file__).parents[2] / "rules"
