# SPDX-License-Identifier: EUPL-1.2
"""
Many questions at once, as they were asked: outcomes only.

Questions are read in pieces, put in rows, and judged as columns. What cannot be done
like that is asked alone, so that no answer can differ. Needs numpy (extra `analyse`).
Floor 3.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from deelkader.begrippen import Uitkomst, outcome_of
from deelkader.begrippen.uitkomst import NIVEAUS
from deelkader.engine.reeksfeiten import Feitkolommen
from deelkader.engine.reeksopen import Grenzen, Openkolommen
from deelkader.engine.reeksrijen import Rijen, Rijenmaker
from deelkader.engine.reekszeggen import Zeggen, type_gezegd
from deelkader.engine.stukken import Gelezen, StukError, Stukken
from deelkader.errors import KaderExpiredError, VraagError

if TYPE_CHECKING:
    from datetime import date

    from numpy.typing import NDArray

    from deelkader.engine.evaluate import Evaluator

BLOK: Final = 4096
"""Questions worked out together."""
type_uitkomsten = tuple[tuple[str, Uitkomst], ...]
type_antwoord = type_uitkomsten | VraagError | KaderExpiredError


class Reeks:
    """Answers questions of one compiled kader in blocks; its memory is bounded."""

    def __init__(self, evaluator: Evaluator) -> None:
        p = evaluator.programma
        self._evaluator = evaluator
        self._stukken = Stukken(evaluator.lezer)
        self._maker = Rijenmaker(p.begrippen, self._stukken, evaluator.tafels)
        self._feiten = Feitkolommen(p, evaluator.lezer.vlaggen, self._stukken)
        self._zeggen = Zeggen(p, self._stukken)
        self._open = Openkolommen(p, self._stukken)
        self._uitkomst = {
            (laag, hoog): outcome_of(laag, hoog)
            for laag in NIVEAUS
            for hoog in NIVEAUS
            if laag <= hoog
        }

    def answers(self, vragen: Iterable[Mapping[str, Any]]) -> Iterator[type_antwoord]:
        """Yield per question its outcome per category, or why it has none."""
        rest = iter(vragen)
        while block := list(islice(rest, BLOK)):
            yield from self._block(block)

    def _block(self, block: Sequence[Mapping[str, Any]]) -> list[type_antwoord]:
        found: list[type_antwoord | None] = [None] * len(block)
        read: list[Gelezen] = []
        places: list[int] = []
        for place, raw in enumerate(block):
            try:
                read.append(self._stukken.read(raw))
            except StukError:
                continue
            places.append(place)
        if read:
            judged = self._judge(read)
            for place, answer in zip(places, judged, strict=True):
                found[place] = answer
        return [
            self._alone(raw) if answer is None else answer
            for raw, answer in zip(block, found, strict=True)
        ]

    def _alone(self, raw: Mapping[str, Any]) -> type_antwoord:
        """Return the answer to a question by itself."""
        try:
            oordeel = self._evaluator.evaluate(raw)
        except (VraagError, KaderExpiredError) as error:
            return error
        return tuple((g.categorie, g.uitkomst) for g in oordeel.gegevens)

    def _judge(self, read: Sequence[Gelezen]) -> list[type_uitkomsten | None]:
        """Return the answers; None for what must be asked alone."""
        rows = self._maker.rows_of(read)
        self._feiten.settle(rows)
        said = self._zeggen.said(rows, read)
        self._feiten.fill(rows)
        numbers, masks = self._valid(read)
        apart = (numbers < 0) | _of(rows.vraag[rows.fout], len(read))
        keep = np.flatnonzero(~apart[rows.vraag] & ~rows.tafel)
        rows = rows.only(keep)
        outcomes: Iterator[Uitkomst] = iter(())
        unsure = apart
        if len(rows):
            said = {key: kolom[keep] for key, kolom in said.items()}
            found = self._bounds(rows, said, numbers[rows.vraag], masks)
            unsure = apart | _of(rows.vraag[found.open], len(read))
            # WHY the strictest of both: who sits at a table must all be allowed.
            starts = np.flatnonzero(np.diff(rows.plek, prepend=-1))
            lowest = np.minimum.reduceat(found.laag, starts).tolist()
            highest = np.minimum.reduceat(found.hoog, starts).tolist()
            pairs = zip(lowest, highest, strict=True)
            outcomes = map(self._uitkomst.__getitem__, pairs)
        answers: list[type_uitkomsten | None] = []
        for vraag, is_apart, is_unsure in zip(
            read, apart.tolist(), unsure.tolist(), strict=True
        ):
            own = () if is_apart else islice(outcomes, len(vraag.elk))
            answer = tuple(zip(vraag.elk, own, strict=not is_apart))
            answers.append(None if is_unsure else answer)
        return answers

    def _bounds(
        self,
        rows: Rijen,
        said: type_gezegd,
        numbers: NDArray[np.int64],
        masks: Sequence[int],
    ) -> Grenzen:
        """Return the levels of *rows*, each with the rules of its day."""
        kolommen = self._feiten.columns(rows)
        gewogen = self._feiten.weighed(rows)
        if len(masks) == 1:
            return self._open.bounds(kolommen, said, gewogen, masks[0])
        found = Grenzen.empty(len(rows))
        for n, mask in enumerate(masks):
            here = np.flatnonzero(numbers == n)
            if here.size:
                some = {naam: kolom[here] for naam, kolom in kolommen.items()}
                spoken = {key: kolom[here] for key, kolom in said.items()}
                part = self._open.bounds(some, spoken, gewogen[here], mask)
                found.put(here, part)
        return found

    def _valid(self, read: Sequence[Gelezen]) -> tuple[NDArray[np.int64], list[int]]:
        """Return per question which rules are valid, below zero where none are."""
        masks: dict[int, int] = {}
        days: dict[date, int] = {}
        for datum in {v.datum for v in read}:
            days[datum] = -1
            if self._evaluator.holds_on(datum):
                mask = self._evaluator.programma.valid_on(datum)
                days[datum] = masks.setdefault(mask, len(masks))
        numbers = np.fromiter((days[v.datum] for v in read), np.int64, len(read))
        return numbers, list(masks)


def _of(vragen: NDArray[Any], aantal: int) -> NDArray[np.bool_]:
    """Return per question whether it is among *vragen*."""
    found = np.zeros(aantal, bool)
    found[vragen] = True
    return found
