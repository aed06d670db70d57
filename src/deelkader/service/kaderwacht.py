# SPDX-License-Identifier: EUPL-1.2
"""
Look whether another kader must answer, while the service runs: `Kaderwacht`.

Responsible for one promise: the kader that answers is the last good one, whatever is
put down or goes wrong, and people can see why. Who answers with it is not its affair.
Floor 5.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from deelkader.begrippen.dagen import day_of
from deelkader.errors import DeelkaderError, Probleem
from deelkader.publicatie.register import Publicaties
from deelkader.service.ingebruik import look_again
from deelkader.service.uitgifte import ANDERE_DAG, Gekozen, choose, notes_of

if TYPE_CHECKING:
    from pathlib import Path

    from deelkader.logboek import Logboek

_MINUUT: Final = 60
_MISLUKT: Final = Probleem(
    "",
    "kader-wissel-mislukt",
    "Er is een ander kader, maar dat in gebruik nemen lukt niet. Dit werkt verder met"
    " het kader van nu. Kijk wat het programma meldde, of start deelkader opnieuw.",
)


class Kaderwacht:
    """
    Watches one log and what is offered to it, for one process.

    *gekozen* is what answers now. Use it from one thread at a time.
    """

    def __init__(self, logboek: Logboek, waar: Path | None) -> None:
        """
        Choose the kader to begin with, as `choose` does.

        Raises:
            KaderError: there is no kader that may be used here today.
            LogboekError: the register was changed, or the text was not kept.
        """
        self._logboek = logboek
        self._waar = waar
        # WHY before: what comes while it is chosen is seen at the first look.
        self._probeert = False
        self._gezien: Any = self._mark()
        self._nakijken = False
        self.gekozen = choose(logboek, waar)
        self._wait_for(self.gekozen.let_op)

    def look(self) -> Gekozen | None:
        """
        Return what must answer from now on; None: that is what answers already.

        Cheap while nothing changed. What is refused is said in `gekozen.let_op`, and
        tried again after a minute: a clock or a store may be right by then.

        Raises:
            DeelkaderError: the store cannot be read now; nothing changed.
        """
        mark = self._mark()
        if mark == self._gezien or not self._is_published(mark):
            return None
        self._gezien = mark
        nu = self.gekozen
        try:
            found = choose(self._logboek, self._waar, nu)
        except DeelkaderError as error:
            found = replace(nu, let_op=tuple(notes_of(error, nu.volgnummer)))
        except Exception:
            # WHY: nobody foresaw this, so nobody knows that it stays.
            self.stay()
            raise
        self._wait_for(found.let_op)
        if found.kader is not nu.kader:
            return found
        self.gekozen = found
        return None

    def keep(self, gekozen: Gekozen) -> None:
        """Note that *gekozen* answers now; `settle` when nothing of before works."""
        self.gekozen = gekozen
        self._nakijken = True

    def settle(self) -> None:
        """
        Let answers that lean on consent be looked at with the kader of now.

        WHY not only when its text was kept: what still worked with the kader of
        before may have looked at them since. Does nothing when there is nothing to do.

        Raises:
            LogboekError: that was not put down; call it again.
        """
        if self._nakijken:
            look_again(self._logboek)
            self._nakijken = False

    def stay(self) -> None:
        """Note that what `look` gave could not be made to answer; try again later."""
        others = [n for n in self.gekozen.let_op if n.code != _MISLUKT.code]
        self.gekozen = replace(self.gekozen, let_op=(*others, _MISLUKT))
        self._wait_for(self.gekozen.let_op)

    def _wait_for(self, let_op: tuple[Probleem, ...]) -> None:
        self._probeert = any(one.code != ANDERE_DAG for one in let_op)
        self._gezien = (*self._gezien[:-1], self._minute())

    def _is_published(self, mark: Any) -> bool:
        """Return whether only bundles count here; a folder is read at the start."""
        return self.gekozen.volgnummer is not None or mark[0][0] > 0

    def _mark(self) -> Any:
        """Return what is different when there is something to look at."""
        now = self._logboek.klok()
        kept = Publicaties(self._logboek).mark()
        return kept, self._offered(), day_of(now), self._minute()

    def _minute(self) -> int:
        if not self._probeert:
            return 0
        return int(self._logboek.klok().timestamp()) // _MINUUT

    def _offered(self) -> tuple[int, ...] | None:
        """Return what is different when another file is put down."""
        if self._waar is None:
            return None
        try:
            found = self._waar.stat()
        except OSError:
            return None
        return found.st_ino, found.st_size, found.st_mtime_ns
