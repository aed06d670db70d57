# SPDX-License-Identifier: EUPL-1.2
"""
"Mocht dit op die dag?": with what was known then, with what is known now, and ahead.

Responsible for two kinds of time: the day that is asked about, and the moment on
which something was known: of the person and of the kader. Floor 5.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from deelkader.begrippen.dagen import HIER
from deelkader.errors import VraagError
from deelkader.logboek.inzien import note_access
from deelkader.service.kaderlijn import Stuk, kaders_through, timeline_over
from deelkader.service.levensloop import Levensloop
from deelkader.service.oordeelinhoud import canonical_question
from deelkader.service.toestemmingen import Toestemmingen

if TYPE_CHECKING:
    from deelkader.kader import Kader
    from deelkader.logboek import Logboek
    from deelkader.service.archief import Archief
    from deelkader.service.tijdlijn import Tijdstap


@dataclass(frozen=True, slots=True)
class Blik:
    """
    The answer on one day by one kader, and how it runs on.

    *kader* is None when no published kader holds on that day.
    """

    kader: Mapping[str, Any] | None
    volgnummer: int | None
    stappen: tuple[Tijdstap, ...]

    def as_dict(self) -> dict[str, Any]:
        """Return plain JSON values."""
        first, *later = self.stappen
        return {
            "kader": self.kader,
            "volgnummer": self.volgnummer,
            **first.as_dict(),
            "daarna": [step.as_dict() for step in later],
        }


class Terugblik:
    """Looks at a question with the knowledge of two moments."""

    def __init__(self, kader: Kader, logboek: Logboek, archief: Archief) -> None:
        self._kader = kader
        self._logboek = logboek
        self._archief = archief

    def look(
        self,
        vraag: Mapping[str, Any],
        dagen: tuple[date, date],
        geboren: date | None,
        door: str | None,
    ) -> dict[str, Any]:
        """
        Return the answer on the first of *dagen*, as known then and as known now.

        What is known now runs on to the last of *dagen*, with kaders that are only
        announced. A look at a person is a line of the log, before anything is shown.

        Raises:
            VraagError: the question cannot be asked on that day, whatever is known.
            LogboekError: the line was not written.
        """
        asked = canonical_question(vraag)
        jeugdige = asked.get("jeugdige")
        op = dagen[0]
        then = datetime.combine(op + timedelta(days=1), time(), HIER)
        bekend = then.astimezone(UTC) - timedelta(microseconds=1)
        toen = self._sight(asked, (op, op), geboren, bekend)
        nu = self._sight(asked, dagen, geboren, None)
        if all(b.stappen[0].uitkomst is None for b in (toen, nu)):
            raise VraagError(nu.stappen[0].problemen)
        if jeugdige is not None:
            wat = {
                "waarvoor": "stand",
                "op": op.isoformat(),
                "tot": dagen[1].isoformat(),
                "vraag": {k: v for k, v in asked.items() if k != "jeugdige"},
            }
            note_access(self._logboek, wat, [door or ""], jeugdige=jeugdige)
        return {"op": op.isoformat(), "toen": toen.as_dict(), "nu": nu.as_dict()}

    def _sight(
        self,
        vraag: Mapping[str, Any],
        dagen: tuple[date, date],
        geboren: date | None,
        bekend: datetime | None,
    ) -> Blik:
        jeugdige = vraag.get("jeugdige")
        events, gezag = (
            ((), ())
            if jeugdige is None
            else Toestemmingen(self._kader, self._logboek).past(jeugdige)
        )
        levensloop = Levensloop(
            geboren=geboren,
            gebeurtenissen=events or None,
            gezag=gezag or None,
            bekend=bekend,
        )
        stukken = kaders_through(self._archief, dagen, bekend)
        if not stukken and not self._archief.publicaties.all():
            stukken = (Stuk(*dagen, self._kader, None),)
        elif not stukken:
            stukken = (Stuk(*dagen, None, None),)
        first = stukken[0]
        kader = None if first.kader is None else first.kader.versie.as_dict()
        return Blik(kader, first.volgnummer, timeline_over(stukken, vraag, levensloop))
