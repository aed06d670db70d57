# SPDX-License-Identifier: EUPL-1.2
"""
Evaluate: a question becomes an `Oordeel`.

A pure function of kader and question: no clock, no network, no log. An error
is raised, never skipped. Floor 3.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any

from deelkader.begrippen import Uitkomst, outcome_of
from deelkader.begrippen.uitkomst import RANG, TOEGESTAAN
from deelkader.engine.categorie import Antwoord, Categorielezer
from deelkader.engine.compile import bits, compile_rules
from deelkader.engine.explain import near_misses
from deelkader.engine.feiten import Feiten, Vraaglezer
from deelkader.engine.problemen import Problemen
from deelkader.engine.tafel import Zetels, at_table, combine_seats, expand, seats
from deelkader.errors import KaderExpiredError, VraagError
from deelkader.model.oordeel import (
    Aanname,
    Alternatief,
    KaderVersie,
    Oordeel,
    Plicht,
    Teksten,
)
from deelkader.regels.kaderinhoud import Kaderinhoud

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import ArrayLike, NDArray

    from deelkader.engine.kolommen import Kolommen

type_render = Callable[[Oordeel, Feiten], Teksten]


class Evaluator:
    """Judges questions against one set of rules; immutable but for its plan."""

    def __init__(
        self,
        inhoud: Kaderinhoud,
        versie: KaderVersie,
        render: type_render,
    ) -> None:
        self.programma = compile_rules(inhoud.begrippen, inhoud.regels)
        self._tabellen = {
            name: self.programma.accept[place]
            for name, place in self.programma.plaats.items()
            if self.programma.tests[place]
        }
        self._kolommen: Kolommen | None = None
        looked_at = {*self._tabellen, *_of_texts(inhoud)}
        self.lezer = Vraaglezer(inhoud.begrippen, inhoud.vlaggen, looked_at)
        self._categorieen = Categorielezer(self.programma, self.lezer)
        self.tafels = inhoud.tafels
        self._dagen = inhoud.geldig_vanaf, inhoud.geldig_tot
        self._versie = versie
        self._render = render

    def evaluate(self, raw: Mapping[str, Any], *, waarom: bool = False) -> Oordeel:
        """
        Return the answer to the question *raw*.

        Raises:
            VraagError: the question cannot be asked like this.
            KaderExpiredError: this kader does not hold on the day asked.
        """
        feiten = self.lezer.read(raw)
        self._check_day(feiten.datum)
        answers, tafel = self._answers(raw, feiten)
        laag = min(a.kern.laag for a in answers)
        hoog = min(a.kern.hoog for a in answers)
        uitkomst = outcome_of(laag, hoog)
        categories = [a.oordeel for a in answers]
        if waarom:
            misses = self._near_misses(feiten)
            categories = [
                replace(c, waarom_niet=misses(c.categorie)) for c in categories
            ]
        return Oordeel(
            uitkomst=uitkomst,
            gegevens=tuple(categories),
            _assume=lambda: (*self._assumed(feiten, answers), *tafel),
            plichten=_all_duties(answers),
            _propose=self._proposals(raw, feiten, answers, uitkomst),
            bel=self._contacts(feiten) if laag < TOEGESTAAN else (),
            kader=self._versie,
            _render=_Renderer(self._render, feiten),
        )

    def can_read(self, raw: Mapping[str, Any]) -> bool:
        """Return whether *raw* is a question that can be asked like this."""
        try:
            self.lezer.read(raw)
        except VraagError:
            return False
        return True

    def outcomes(
        self, kolommen: Mapping[Any, ArrayLike], datum: date
    ) -> NDArray[np.uint8]:
        """
        Return the level of every row of *kolommen*; see `engine.kolommen`.

        Raises:
            KolomError: the columns cannot be judged.
            KaderExpiredError: this kader does not hold on *datum*.
        """
        # WHY here: numpy is an extra that asking one question does not need.
        from deelkader.engine.kolommen import Kolommen  # noqa: PLC0415 - see above

        self._check_day(datum)
        if self._kolommen is None:
            self._kolommen = Kolommen(self.programma, self.lezer.vlaggen)
        return self._kolommen.outcomes(kolommen, datum)

    def holds_on(self, datum: date) -> bool:
        """Return whether this kader holds on *datum*."""
        return self._dagen[0] <= datum <= self._dagen[1]

    def _check_day(self, datum: date) -> None:
        """Refuse a day on which this kader does not hold."""
        first, last = self._dagen
        if not self.holds_on(datum):
            raise KaderExpiredError(
                "kader-niet-geldig",
                f"Kader {self._versie.versie} geldt van {first} tot en met {last}.",
                help="Kies een datum in die tijd, of laad het kader van die dag.",
            )

    def _answers(
        self, raw: Mapping[str, Any], feiten: Feiten
    ) -> tuple[list[Antwoord], tuple[Aanname, ...]]:
        """Return an answer per category, and who was assumed to sit at a table."""
        zetels = seats(self.programma.begrippen, feiten, self.tafels)
        if zetels.per_deel:
            assumed = tuple(
                Aanname(name, list(who)) for name, who in zetels.aangenomen.items()
            )
            return self._at_table(raw, feiten, zetels), assumed
        base = self.base(feiten)
        answers = [self._categorieen.answer(feiten, base, c) for c in feiten.elk]
        return answers, ()

    def _at_table(
        self, raw: Mapping[str, Any], feiten: Feiten, zetels: Zetels
    ) -> list[Antwoord]:
        """Return an answer per category, put together over who sits there."""
        tafels = {deel: feiten.delen[deel] for deel in zetels.per_deel}
        begrippen = self.programma.begrippen
        there = at_table(begrippen, feiten, zetels)
        seated = [
            (partij, replace(self.lezer.read(question, eerder=there), tafels=tafels))
            for partij, question in expand(begrippen, raw, feiten, zetels)
        ]
        vragen: tuple[str, ...] = ()
        if not seated:
            seated = [(feiten.delen[next(iter(tafels))], feiten)]
            vragen = tuple(begrippen.tafels[deel].id for deel in tafels)
        found = []
        for categorie in feiten.elk:
            each = [
                (partij, self._categorieen.answer(f, self.base(f), categorie))
                for partij, f in seated
            ]
            found.append(combine_seats(self.programma, each, vragen))
        return found

    def base(self, feiten: Feiten) -> int:
        """Return the rules that accept everything known on the day asked."""
        mask = self.programma.valid_on(feiten.datum)
        bekend = feiten.bekend
        for name, table in self._tabellen.items():
            if name in bekend:
                mask &= table[bekend[name]]
        return mask

    def _assumed(self, feiten: Feiten, answers: list[Antwoord]) -> tuple[Aanname, ...]:
        p = self.programma
        found = {place for answer in answers for place in answer.aannames()}
        result = []
        for place in sorted(found):
            feit = p.feit(place)
            waarde = feit.domein[feiten.aangenomen[feit.id]]
            if isinstance(waarde, frozenset):
                result.append(Aanname(feit.naam, sorted(waarde)))
            else:
                result.append(Aanname(feit.naam, waarde))
        return tuple(result)

    def _proposals(
        self,
        raw: Mapping[str, Any],
        feiten: Feiten,
        answers: list[Antwoord],
        uitkomst: Uitkomst,
    ) -> Callable[[], tuple[Alternatief, ...]]:
        """Return what works out the alternatives, once, when they are looked at."""
        if min(a.kern.laag for a in answers) >= TOEGESTAAN:
            return tuple
        matching = 0
        for answer in answers:
            matching |= answer.alternatieven
        # INVARIANT: who asked may change the question afterwards; the answer stays.
        stated = {
            name: [*said] if isinstance(said, list) else said
            for name, said in self.lezer.namen.top_level(raw, Problemen()).items()
        }
        rang = RANG[uitkomst]
        return cache(lambda: self._alternatives(stated, feiten, matching, rang))

    def _alternatives(
        self, stated: Mapping[str, Any], feiten: Feiten, matching: int, rang: int
    ) -> tuple[Alternatief, ...]:
        """Return the declared alternatives that are wider than this answer."""
        p = self.programma
        found = []
        for bit in bits(matching):
            regel = p.regels[bit]
            other = {**stated, **(regel.stel_voor or {})}
            try:
                voorstel = self.lezer.read(other, eerder=feiten)
                judged, _ = self._answers(other, voorstel)
            except VraagError:
                continue
            uitkomst = outcome_of(
                min(a.kern.laag for a in judged), min(a.kern.hoog for a in judged)
            )
            if RANG[uitkomst] > rang:
                # WHY so: an enum that is a text is its value here, not its name.
                naar = str.__str__(other.get("naar", ""))
                van = str((regel.stel_voor or {}).get("van", ""))
                found.append(Alternatief(regel.id, naar, voorstel.elk, uitkomst, van))
        return tuple(found)

    def _contacts(self, feiten: Feiten) -> tuple[str, ...]:
        """Return who can be called: the safety net with every no and not-yet."""
        found: dict[str, None] = {}
        for net in self.programma.begrippen.vangnet:
            for name, indexen in net.als.items():
                if indexen.isdisjoint(feiten.possible(name)):
                    break
            else:
                found[net.bel] = None
        return tuple(found)

    def _near_misses(self, feiten: Feiten) -> Any:
        p = self.programma
        valid = p.valid_on(feiten.datum)
        values = {name: frozenset(feiten.possible(name)) for name in p.feiten}

        def for_category(categorie: str) -> Any:
            own = {
                name: frozenset({i})
                for name, i in self.lezer.per_categorie(categorie).items()
            }
            return near_misses(p, valid, {**values, **own})

        return for_category


def _of_texts(inhoud: Kaderinhoud) -> Iterator[str]:
    """Yield every fact that decides whether an audience gets a text."""
    for publiek in inhoud.publiek.values():
        for als in publiek.niet_bij:
            yield from als


def _all_duties(answers: list[Antwoord]) -> tuple[Plicht, ...]:
    """Return the duties of all categories, each once."""
    found: list[Plicht] = []
    for answer in answers:
        found += [d for d in answer.oordeel.plichten if d not in found]
    return tuple(found)


class _Renderer:
    """Renders the texts of an answer with the facts of its question."""

    __slots__ = ("_feiten", "_render")

    def __init__(self, render: type_render, feiten: Feiten) -> None:
        self._render = render
        self._feiten = feiten

    def __call__(self, oordeel: Oordeel) -> Teksten:
        return self._render(oordeel, self._feiten)
