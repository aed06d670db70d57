# SPDX-License-Identifier: EUPL-1.2
"""
A no that becomes a yes because something else was said: tell it to somebody else.

Responsible for seeing it in the lines of the log, for one line `herhaald` and its
task, and for never standing in the way of an answer. Floor 5.
"""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import chain
from typing import TYPE_CHECKING, Final

from deelkader.begrippen.spelling import camel
from deelkader.logboek.lezer import open_row
from deelkader.logboek.regels import Inhoud
from deelkader.service.omslagvraag import (
    ALLES,
    HERHAALD,
    Gezegd,
    changed,
    is_told,
    mark,
    named_in,
    said_in,
    type_wat,
)
from deelkader.sleutels import Houder

if TYPE_CHECKING:
    from deelkader.logboek import Bewijs, Logregel
    from deelkader.logboek.lezer import Rij
    from deelkader.service.opvolging import Opvolging
    from deelkader.sleutels import Sleutelpaar

BINNEN: Final = timedelta(days=7)
"""How long a no counts; a choice of ours."""
_ONTHOUDEN: Final = 100_000
type_dicht = tuple["Rij", "Sleutelpaar"]
"""A line that is not opened yet, and what opens it."""

log = logging.getLogger("deelkader")


@dataclass(frozen=True, slots=True)
class _Ja:
    """A line that was written about *jeugdige*, with each yes in it."""

    jeugdige: str
    bewijs: Bewijs
    nu: Sequence[Gezegd]

    @property
    def merk(self) -> int:
        """What an earlier line must say no to, to count."""
        return mark(one.wat for one in self.nu)


class Omslag:
    """Looks back at each yes about a jeugdige; safe to share between threads."""

    def __init__(self, opvolging: Opvolging) -> None:
        self._opvolging = opvolging
        regels = opvolging.kader.inhoud.opvolging
        rules = () if regels is None else regels.regels
        # By the number of a line, what it may say no to. INVARIANT: numbers only; each
        # bit stands for many questions, and for others in each process.
        self._merken: dict[int, int] = {}
        # WHY: a late duty makes these true by itself, and untrue when it is done.
        self._vanzelf = {camel(r.strenger) for r in rules if r.strenger is not None}

    def look(self, lines: Sequence[Inhoud], bewijzen: Sequence[Bewijs]) -> None:
        """
        Look back from *lines*, which are on disk.

        INVARIANT: never raises: the answer is there already, and is not held back.
        """
        with _trouble_is_told():
            asked = self._asked(lines, bewijzen)
            for one, found in zip(asked, self._earlier(asked), strict=True):
                with _trouble_is_told():
                    self._look_back(one, found)

    def _asked(self, lines: Sequence[Inhoud], bewijzen: Sequence[Bewijs]) -> list[_Ja]:
        """Return each yes about somebody; remember which lines say no, to what."""
        # WHY: what is sent again gives the receipt of the line that there was, and
        # what that one says is not what is said now.
        is_new = self._opvolging.logboek.herhalingen.written() is None
        found = []
        for line, bewijs in zip(lines, bewijzen, strict=False):
            if line.betrokkene is None:
                continue
            with _trouble_is_told():
                answers = said_in(line.soort, line.feiten)
                if is_new:
                    named = [one.wat for one in answers if one.nee]
                    self._remember(bewijs.regelnummer, named)
                nu = [one for one in answers if one.ja]
                if nu:
                    found.append(_Ja(line.betrokkene, bewijs, nu))
        return found

    def _earlier(self, asked: Sequence[_Ja]) -> list[list[type_dicht]]:
        """
        Return for each of *asked* the lines of this year before it that may count.

        INVARIANT: a line about them was written just now, so the keys are those in
        force.
        """
        keys = self._keys_of([one.jeugdige for one in asked])
        return self._before([(one, keys[one.jeugdige]) for one in asked])

    def _of_last_year(self, ja: _Ja) -> list[type_dicht]:
        """Return the same of the year before, in the first days of a year."""
        logboek = self._opvolging.logboek
        now = logboek.klok().astimezone(UTC)
        if (now - BINNEN).year == now.year:
            return []
        bos = logboek.sleutelbos
        own = self._keys_of([ja.jeugdige])[ja.jeugdige].id
        pairs = bos.open_pairs(bos.ids_of(logboek.organisatie, ja.jeugdige)).values()
        older = self._before([(ja, paar) for paar in pairs if paar.id != own])
        return [one for some in older for one in some]

    def _keys_of(self, jeugdigen: Sequence[str]) -> dict[str, Sleutelpaar]:
        """Return the key of each of *jeugdigen* for the lines of now."""
        logboek = self._opvolging.logboek
        now = logboek.klok().astimezone(UTC).isoformat()
        houders = {j: Houder.of_log(logboek.organisatie, j, now) for j in jeugdigen}
        made = logboek.sleutelbos.pairs(houders.values())
        return {jeugdige: made[houder] for jeugdige, houder in houders.items()}

    def _before(
        self, asked: Sequence[tuple[_Ja, Sleutelpaar]]
    ) -> list[list[type_dicht]]:
        """Return what each key sealed before that line, as far as it may count."""
        lezer = self._opvolging.logboek.lezer
        found = lezer.numbers_before(
            [(paar.id, ja.bewijs.regelnummer) for ja, paar in asked]
        )
        chosen = [
            [nr for nr in numbers if self._merken.get(nr, ALLES) & ja.merk]
            for (ja, _), numbers in zip(asked, found, strict=True)
        ]
        # WHY all at once: a store elsewhere is asked as often for one as for many.
        rows = {row.nr: row for row in lezer.rows_at(list(chain(*chosen)))}
        return [
            [(rows[nr], paar) for nr in numbers]
            for (_, paar), numbers in zip(asked, chosen, strict=True)
        ]

    def _look_back(self, ja: _Ja, earlier: Sequence[type_dicht]) -> None:
        found = self._opened([*earlier, *self._of_last_year(ja)])
        told = [
            line.feiten.inhoud
            for line in found
            if line.soort == HERHAALD and line.feiten is not None
        ]
        for one in ja.nu:
            if any(is_told(feiten, one) for feiten in told):
                continue
            turned = self._turned(one, found)
            if turned is not None:
                self._tell(ja, one.wat, turned)

    def _opened(self, closed: Sequence[type_dicht]) -> list[Logregel]:
        """Return the lines that still count; remember what each of them says."""
        since = self._opvolging.logboek.klok().astimezone(UTC) - BINNEN
        found = []
        for row, paar in closed:
            line = open_row(row, paar)
            if datetime.fromisoformat(line.tijdstip) <= since:
                # WHY: what is too old counts no more, whatever it says.
                self._remember(line.regelnummer, ())
            elif line.feiten is not None:
                named = named_in(line.soort, line.feiten.inhoud)
                self._remember(line.regelnummer, named)
                found.append(line)
        return found

    def _remember(self, nr: int, named: Iterable[type_wat]) -> None:
        """Remember of line *nr* what need not be looked up in it again."""
        if len(self._merken) >= _ONTHOUDEN:
            self._merken = {}
        self._merken[nr] = mark(named)

    def _turned(
        self, nu: Gezegd, earlier: Sequence[Logregel]
    ) -> tuple[str, list[str], list[str]] | None:
        """Return the line that said no, to what, and what was said otherwise."""
        for line in earlier:
            if line.feiten is None:
                continue
            for one in said_in(line.soort, line.feiten.inhoud):
                both = nu.ja & one.nee if one.wat == nu.wat else frozenset()
                if not both:
                    continue
                anders = changed(one.facts(self._vanzelf), nu.facts(self._vanzelf))
                if anders:
                    return line.id, sorted(both), anders
        return None

    def _tell(
        self, ja: _Ja, wat: type_wat, turned: tuple[str, list[str], list[str]]
    ) -> None:
        eerder, gegevens, anders = turned
        van, naar, doel = wat
        feiten = {
            "oordeel": ja.bewijs.id,
            "eerder": eerder,
            "van": van,
            "naar": naar,
            "doel": doel,
            "gegevens": gegevens,
            "anders": anders,
        }
        line = Inhoud(HERHAALD, feiten, {"jeugdige": ja.jeugdige}, ja.jeugdige)
        self._opvolging.logboek.append(self._opvolging.along(line))


@contextlib.contextmanager
def _trouble_is_told() -> Iterator[None]:
    """Log an error of this block, without what was asked, and go on after it."""
    try:
        yield
    except Exception as error:  # noqa: BLE001 - the answer is not held back
        log.error("omslag niet bekeken: %s", type(error).__name__)  # noqa: TRY400 - a trace can hold what was asked
