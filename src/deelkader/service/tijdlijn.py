# SPDX-License-Identifier: EUPL-1.2
"""
When the answer to a question changes: `timeline`.

Responsible for judging on every day on which something can change, and for leaving
out the days on which nothing did. A look ahead is what holds if nobody says or does
anything new. Floor 5, pure.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from deelkader.begrippen import Uitkomst
from deelkader.errors import KaderExpiredError, Probleem, VraagError
from deelkader.service.levensloop import Levensloop, question_on, turning_days

if TYPE_CHECKING:
    from deelkader.kader import Kader
    from deelkader.regels import Kaderinhoud

_EEN_DAG = timedelta(days=1)
BEGIN = "begin"


@dataclass(frozen=True, slots=True)
class Tijdstap:
    """
    From *datum* on the answer is *uitkomst*, because of *redenen*.

    *wie* is whose yes is missing. Without an *uitkomst* the question cannot be asked
    on that day: *problemen* says why.
    """

    datum: date
    uitkomst: Uitkomst | None
    per_categorie: tuple[tuple[str, Uitkomst], ...]
    wie: tuple[str, ...]
    redenen: tuple[str, ...]
    problemen: tuple[Probleem, ...] = ()

    def as_dict(self) -> dict[str, Any]:
        """Return plain JSON values (camelCase)."""
        return {
            "datum": self.datum.isoformat(),
            "uitkomst": None if self.uitkomst is None else self.uitkomst.value,
            "perCategorie": {c: u.value for c, u in self.per_categorie},
            "wie": list(self.wie),
            "redenen": list(self.redenen),
            "problemen": [p.as_dict() for p in self.problemen],
        }

    def is_same_answer(self, ander: Tijdstap) -> bool:
        """Return whether both days have the same answer."""
        return (self.uitkomst, self.per_categorie, self.wie, self.problemen) == (
            ander.uitkomst,
            ander.per_categorie,
            ander.wie,
            ander.problemen,
        )


def timeline(
    kader: Kader,
    vraag: Mapping[str, Any],
    levensloop: Levensloop,
    dagen: tuple[date, date],
) -> tuple[Tijdstap, ...]:
    """
    Return how the answer to *vraag* runs from the first to the last of *dagen*.

    The first step is the answer on the first day; each next one is a day on which it
    changes. The day of *vraag* itself does not matter.
    """
    first, last = dagen
    turns = dict(turning_days(levensloop, kader.begrippen))
    for day, reden in _days_of_rules(kader.inhoud):
        turns.setdefault(day, set()).add(reden)
    turns[first] = {BEGIN}
    steps: list[Tijdstap] = []
    for day in sorted(turns):
        if not first <= day <= last:
            continue
        step = answer_on(kader, vraag, (levensloop, day), turns[day])
        if not steps or not step.is_same_answer(steps[-1]):
            steps.append(step)
    return tuple(steps)


def answer_on(
    kader: Kader,
    vraag: Mapping[str, Any],
    wanneer: tuple[Levensloop, date],
    redenen: set[str],
) -> Tijdstap:
    """Return the answer on one day, with what changed on it."""
    levensloop, day = wanneer
    named = tuple(sorted(redenen))
    try:
        oordeel = kader.evaluate(question_on(vraag, levensloop, day, kader.begrippen))
    except VraagError as error:
        return Tijdstap(day, None, (), (), named, error.problemen)
    except KaderExpiredError as error:
        problem = Probleem("/datum", error.code, error.message)
        return Tijdstap(day, None, (), (), named, (problem,))
    wie = {gever: None for c in oordeel.gegevens for gever in c.wie}
    per = tuple((c.categorie, c.uitkomst) for c in oordeel.gegevens)
    return Tijdstap(day, oordeel.uitkomst, per, tuple(wie), named)


def _days_of_rules(inhoud: Kaderinhoud) -> list[tuple[date, str]]:
    """Return the days on which a rule or the whole kader begins, or is over."""
    found = [(inhoud.geldig_vanaf, "kader-begint")]
    if inhoud.geldig_tot < date.max:
        found.append((inhoud.geldig_tot + _EEN_DAG, "kader-eindigt"))
    for regel in inhoud.regels:
        if regel.geldig_vanaf is not None:
            found.append((regel.geldig_vanaf, "regel-begint"))
        if regel.geldig_tot is not None and regel.geldig_tot < date.max:
            found.append((regel.geldig_tot + _EEN_DAG, "regel-eindigt"))
    return found
