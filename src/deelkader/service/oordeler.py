# SPDX-License-Identifier: EUPL-1.2
"""
From a question as it was asked to the question that counts, and the answer to that.

Responsible for the order: judge it as it was asked, put it in its one form, add what is
known here, and judge that too when it says more. Writes nothing. Floor 5.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from deelkader.errors import DeelkaderError, KaderError, Probleem, VraagError
from deelkader.model import Deelvraag, Oordeel
from deelkader.service.aanvulling import NIEMAND, Aanvulling
from deelkader.service.beantwoord import Beantwoord
from deelkader.service.onthouden import Onthouden
from deelkader.service.oordeelinhoud import canonical_question

if TYPE_CHECKING:
    from deelkader.kader import Kader
    from deelkader.service.aanvulling import Bekenden

T = TypeVar("T")
R = TypeVar("R")


class Wens(NamedTuple):
    """How an answer is wanted: with near misses, with a text for *publiek*."""

    waarom: bool = False
    publiek: str | None = None


_GEWOON = Wens()


class Oordeler:
    """Answers questions on one kader, with what is known here; safe to share."""

    def __init__(self, kader: Kader, bekend: Aanvulling) -> None:
        self.kader = kader
        self.bekend = bekend
        self._onthouden = Onthouden(self._answer)

    def judge(self, raw: Any, wens: Wens = _GEWOON) -> Oordeel:
        """Return the answer to *raw* as it is."""
        if not isinstance(raw, Mapping | Deelvraag):
            raise VraagError(
                (Probleem("", "verkeerd-type", "Eén vraag is een blok met velden."),)
            )
        judge = self.kader.explain if wens.waarom else self.kader.evaluate
        return judge(raw)

    def complete(self, raw: Any) -> Any:
        """Return *raw* with what is known here of its jeugdige."""
        if not isinstance(raw, Mapping | Deelvraag):
            return raw
        asked = canonical_question(raw)
        if not self.bekend.is_asked(asked):
            return raw
        self.judge(raw)
        return self.bekend.complete(asked)

    def answer(self, raw: Any, wens: Wens) -> Beantwoord:
        """Return *raw* with what is known here, and the answer to that."""
        return self._completed(self._asked(raw, wens), wens)

    def answer_all(self, raws: Collection[Any], wens: Wens) -> list[Beantwoord]:
        """
        Return the same of each of *raws*, in order.

        Raises:
            VraagError: one cannot be asked; with the problems of them all.
        """
        problems: dict[int, list[Probleem]] = {n: [] for n in range(len(raws))}
        asked = _each(
            dict(enumerate(raws)), lambda raw: self._asked(raw, wens), problems
        )
        # WHY at once: of most persons nothing is kept, and that is one look.
        known = self.bekend.known_of(one.jeugdige for one in asked.values())
        found = _each(asked, lambda one: self._completed(one, wens, known), problems)
        if any(problems.values()):
            raise VraagError(tuple(p for some in problems.values() for p in some))
        return list(found.values())

    def answer_each(
        self, vragen: Sequence[tuple[Any, Wens]]
    ) -> list[Beantwoord | DeelkaderError]:
        """Return the same of each of *vragen*, or the error of one that cannot be."""
        asked = [_or_error(self._asked, *one) for one in vragen]
        known = self.bekend.known_of(
            one.jeugdige for one in asked if not isinstance(one, DeelkaderError)
        )
        return [
            one
            if isinstance(one, DeelkaderError)
            else _or_error(self._completed, one, wens, known)
            for one, (_, wens) in zip(asked, vragen, strict=True)
        ]

    def _asked(self, raw: Any, wens: Wens) -> Beantwoord:
        # WHY first: what is wrong with the question is told as it was asked, and
        # the register sees only what can be asked.
        found = self._onthouden.find(raw, waarom=wens.waarom)
        return self._answer(raw, wens.waarom) if found is None else found

    def _answer(self, raw: Any, waarom: bool) -> Beantwoord:  # noqa: FBT001 - a callback
        oordeel = self.judge(raw, Wens(waarom))
        return Beantwoord.of(canonical_question(raw), oordeel)

    def _completed(
        self, asked: Beantwoord, wens: Wens, known: Bekenden | None = None
    ) -> Beantwoord:
        found = asked
        if asked.jeugdige is not None and known is not NIEMAND:
            vraag = asked.vraag
            full = self.bekend.complete(vraag, known)
            if full is not vraag:
                found = self._answer(full, wens.waarom)
        if wens.publiek is not None:
            _require_text(found.oordeel, wens.publiek)
        return found


def _each(
    items: Mapping[int, T], work: Callable[[T], R], problems: dict[int, list[Probleem]]
) -> dict[int, R]:
    """Return what *work* makes of each of *items*; else note its problems."""
    found = {}
    for number, item in items.items():
        try:
            found[number] = work(item)
        except VraagError as error:
            problems[number] += [
                Probleem(f"/{number}{p.pad}", p.code, p.boodschap)
                for p in error.problemen
            ]
    return found


def _or_error(
    work: Callable[..., Beantwoord], *given: Any
) -> Beantwoord | DeelkaderError:
    try:
        return work(*given)
    except DeelkaderError as error:
        return error


def _require_text(oordeel: Oordeel, publiek: str) -> None:
    """Raise a KaderError when *oordeel* has no text for *publiek*."""
    if publiek not in oordeel.tekst:
        raise KaderError(
            "tekst-ontbreekt",
            "Het kader heeft geen tekst bij dit antwoord. Daarom is er geen antwoord.",
            help="Zet de teksten in de map teksten/ van het kader.",
        )
