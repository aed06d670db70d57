# SPDX-License-Identifier: EUPL-1.2
"""
Read the lines that a month needs from the log: their facts, never who it was.

Responsible for finding where the month before begins, for stopping where the month
ends, and for the municipality of a line that names an answer or a person's file.
Floor 5.
"""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from deelkader.begrippen.dagen import day_of
from deelkader.service.maandbeeld.telling import Feitregel
from deelkader.service.oordeelinhoud import SOORT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from deelkader.begrippen import Begrippen
    from deelkader.logboek import Logboek, Logregel
    from deelkader.service.maandbeeld.maand import Maand

_VAN_ANTWOORD: Final = frozenset({"gedeeld", "opgevolgd"})


class Maandlezer:
    """Reads the lines of *maand* and of the month before it."""

    def __init__(self, logboek: Logboek, begrippen: Begrippen, maand: Maand) -> None:
        self._logboek = logboek
        self._maand = maand
        feit = begrippen.laagfeit
        self._deel = None if feit is None else feit.id
        self._bekend = {w.id for w in (() if feit is None else feit.waarden)}
        self._antwoorden: dict[str, str | None] = {}
        self._dossiers: dict[str, str | None] = {}
        bos = logboek.sleutelbos
        self._van_niemand = frozenset(bos.ids_of(logboek.organisatie, None))
        self.gewist = 0

    def lines(self) -> Iterator[Feitregel]:
        """Yield every line that can be read; the others are counted in `gewist`."""
        end = self._maand.end()
        for line in self._logboek.lines(self._first()):
            if line.tijdstip >= end:
                return
            dag = day_of(datetime.fromisoformat(line.tijdstip)).toordinal()
            if line.feiten is None:
                self.gewist += dag in self._maand.dagen
                continue
            place = self._place(line)
            dossier = None if line.sleutel in self._van_niemand else line.sleutel
            feiten = line.feiten.inhoud
            yield Feitregel(line.id, line.soort, dag, feiten, place, dossier)

    def _first(self) -> int:
        """Return the number of the first line of the month before."""
        begin, low, high = self._maand.begin_of_previous(), 1, len(self._logboek) + 1
        while low < high:
            middle = (low + high) // 2
            row = self._logboek.lezer.page(middle, 1)[0]
            if json.loads(row.blad)["tijd"] < begin:
                low = middle + 1
            else:
                high = middle
        return low

    def _place(self, line: Logregel) -> str | None:
        """Return the municipality of a line, or None when nothing says it."""
        assert line.feiten is not None  # noqa: S101 - the caller looked
        feiten = line.feiten.inhoud
        match line.soort:
            case "oordeel":
                place = self._said(feiten.get("vraag"))
                self._antwoorden[line.id] = place
                if place is not None and line.sleutel not in self._van_niemand:
                    self._dossiers[line.sleutel] = place
                return place
            case "toestemming":
                return self._of_file(line)
            case "gat":
                return self._said(feiten)
            case "signaal":
                return self._said(feiten) or self._of_file(line)
            case soort if soort in _VAN_ANTWOORD:
                return self._of_answer(str(feiten.get("oordeel")))
        return None

    def known(self, gemeente: Any) -> str | None:
        """Return *gemeente* when the kader knows it."""
        return (
            gemeente if isinstance(gemeente, str) and gemeente in self._bekend else None
        )

    def _said(self, waarden: Any) -> str | None:
        """Return the municipality that *waarden* name, when the kader knows it."""
        return self.known(waarden.get(self._deel)) if waarden else None

    def _of_answer(self, id_: str) -> str | None:
        if id_ not in self._antwoorden:
            line = self._logboek.get(id_)
            is_answer = line is not None and line.soort == SOORT
            feiten = line.feiten if line is not None and is_answer else None
            found = None if feiten is None else self._said(feiten.inhoud.get("vraag"))
            self._antwoorden[id_] = found
        return self._antwoorden[id_]

    def _of_file(self, line: Logregel) -> str | None:
        """Return where the last question about the same person was about."""
        if line.sleutel in self._van_niemand:
            return None
        if line.sleutel not in self._dossiers:
            earlier = [
                self._said(other.feiten.inhoud.get("vraag"))
                for other in self._logboek.lezer.lines_of([line.sleutel])
                if other.regelnummer < line.regelnummer
                and other.soort == SOORT
                and other.feiten is not None
            ]
            known = [place for place in earlier if place is not None]
            self._dossiers[line.sleutel] = known[-1] if known else None
        return self._dossiers[line.sleutel]
