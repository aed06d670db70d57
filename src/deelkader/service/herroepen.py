# SPDX-License-Identifier: EUPL-1.2
"""
A rule was wrong: which answers rested on it, and who must hear that: `Herroeping`.

Responsible for finding every answer once, also after a run that was broken off, and
for one line per answer with the tasks that follow. Nobody is named in a list. Floor 5.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from deelkader.begrippen.dagen import day_of
from deelkader.errors import DeelkaderError, LogboekUseError
from deelkader.opvolging.aanleiding import begun_by
from deelkader.regels.bedoel_je import bedoel_je
from deelkader.service.aanroepen import (
    ANTWOORDSOORTEN,
    Gegeven,
    answers_of,
    search_again,
    searched,
)
from deelkader.service.archief import Archief
from deelkader.service.meldingen import OPGEVOLGD
from deelkader.service.toestemmingen import GEDEELD
from deelkader.uitbox import post_void

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from deelkader.kader import Kader
    from deelkader.logboek import Logregel
    from deelkader.opvolging.takenlijst import Taakregel
    from deelkader.service.aankomst import Mee
    from deelkader.service.opvolging import Opvolging
    from deelkader.toestemming import Vastlegger

HERROEPING: Final = "herroeping"
GROND, PLICHT = "grond", "plicht"


@dataclass(frozen=True, slots=True)
class Zoek:
    """Which answers: those of *regel*, between two days, of one version of a kader."""

    regel: str
    vanaf: date | None = None
    tot: date | None = None
    versie: str | None = None

    def holds(self, line: Logregel, kader: Mapping[str, Any]) -> bool:
        """Return whether an answer of this line, by *kader*, is looked for."""
        day = day_of(datetime.fromisoformat(line.tijdstip))
        return (
            (self.vanaf is None or self.vanaf <= day)
            and (self.tot is None or day <= self.tot)
            and self.versie in {None, kader["versie"]}
        )


@dataclass(frozen=True, slots=True)
class Geraakt:
    """
    One answer that a rule decided; *gevolgd* None: nobody told.

    *als* is how: as a ground, or by a duty that it named. *herroepen* is the id of the
    line that recalled it.
    """

    id: str
    tijdstip: str
    versie: str
    uitkomst: str
    van: str
    naar: str
    doel: str
    gegevens: tuple[str, ...]
    als: str
    gevolgd: bool | None = None
    ontvangers: frozenset[tuple[str, str]] = frozenset()
    herroepen: str | None = None

    def as_dict(self) -> dict[str, Any]:
        """Return plain JSON values."""
        return {
            "id": self.id,
            "tijdstip": self.tijdstip,
            "kader": self.versie,
            "uitkomst": self.uitkomst,
            "van": self.van,
            "naar": self.naar,
            "doel": self.doel,
            "gegevens": list(self.gegevens),
            "als": self.als,
            "gevolgd": self.gevolgd,
            "gedeeldMet": [{"naar": n, "doel": d} for n, d in sorted(self.ontvangers)],
            "herroepen": self.herroepen is not None,
        }


@dataclass(slots=True)
class Gevonden:
    """
    What the log tells of a rule; *gewist* answers are gone and cannot be told.

    *samen* are the searches of which nobody can say what they rested on any more:
    the kader of then is not there to be asked.
    """

    geraakt: dict[str, Geraakt] = field(default_factory=dict)
    samen: list[str] = field(default_factory=list)
    gewist: int = 0


class Herroeping:
    """Recall the answers of one organisation."""

    def __init__(self, opvolging: Opvolging) -> None:
        self._opvolging = opvolging
        self._logboek = opvolging.logboek

    def find(self, zoek: Zoek) -> Gevonden:
        """
        Return the answers that *zoek* is about, in the order of the log.

        Raises:
            LogboekUseError: no kader that was ever used here has this rule.
        """
        self._require_rule(zoek.regel)
        found = Gevonden()
        for line in self._logboek.lines():
            if line.feiten is None:
                found.gewist += line.soort in ANTWOORDSOORTEN
                continue
            feiten = line.feiten.inhoud
            if line.soort in ANTWOORDSOORTEN:
                if zoek.holds(line, feiten["kader"]):
                    self._take_in(found, line, zoek.regel)
            elif (known := found.geraakt.get(str(feiten.get("oordeel")))) is not None:
                found.geraakt[known.id] = _more(known, line, feiten, zoek.regel)
        return found

    def _take_in(self, found: Gevonden, line: Logregel, regel: str) -> None:
        """Take in every answer of *line* that *regel* decided."""
        answers = list(answers_of(line))
        if searched(line):
            kader = self._kaders.get(_hash_of(line))
            try:
                answers = [] if kader is None else list(search_again(kader, line))
            except DeelkaderError:
                answers = []
            if not answers:
                found.samen.append(line.id)
        for one in answers:
            touched = _touched_by(regel, one.oordeel)
            # WHY the first: of a search only the whole has an id.
            if touched is not None and one.id not in found.geraakt:
                found.geraakt[one.id] = _geraakt(line, one, touched)

    def recall(self, zoek: Zoek, door: Vastlegger) -> Gevonden:
        """
        Recall every answer that was not recalled for this rule, with its tasks.

        Who wants to hear of events hears that the answer no longer holds. A second
        time does nothing more. Each answer is a transaction of its own: who was broken
        off goes on where it was.

        Raises:
            LogboekUseError: no kader that was ever used here has this rule.
            DeelkaderError: follow-up is off; nothing is written.
            LogboekError: a line was not written; those before it are.
        """
        self._opvolging.require_on()
        found = self.find(zoek)
        people = {"door": door.model_dump(mode="json", exclude_none=True)}
        for one in list(found.geraakt.values()):
            if one.herroepen is not None:
                continue
            feiten: dict[str, Any] = {
                "oordeel": one.id,
                "regel": zoek.regel,
                "van": one.van,
                "doel": one.doel,
                "ontvangers": [
                    {"naar": naar, "doel": doel}
                    for naar, doel in sorted(one.ontvangers)
                ],
            }
            if one.gevolgd is not None:
                feiten["gevolgd"] = one.gevolgd
            mee = self._told_with(one.id)
            bewijs = self._opvolging.record(HERROEPING, feiten, people, mee=mee)
            found.geraakt[one.id] = replace(one, herroepen=bewijs.id)
        return found

    def tasks(self, found: Gevonden) -> list[Taakregel]:
        """Return the tasks of what was recalled, by last day."""
        lijst = self._opvolging.lijst
        tasks: list[Taakregel] = []
        for one in found.geraakt.values():
            if one.herroepen is None:
                continue
            line = self._logboek.get(one.herroepen)
            people = None if line is None else line.personen
            jeugdige = None if people is None else people.inhoud.get("jeugdige")
            tasks += begun_by(lijst, one.herroepen, jeugdige, one.id)
        return sorted(tasks, key=lambda task: (task.uiterlijk, task.id))

    def _told_with(self, oordeel: str) -> Mee:
        """Return what puts down, with a line, that *oordeel* no longer holds."""
        return lambda eenheid, _: post_void(eenheid, self._logboek.log, [oordeel])

    @cached_property
    def _kaders(self) -> Mapping[str, Kader]:
        """Every kader that answered here and can still be read, by hash."""
        own = self._opvolging.kader
        return {own.versie.hash: own, **Archief(self._logboek).kaders}

    def _require_rule(self, regel: str) -> None:
        kaders = self._kaders.values()
        known = {r.id for kader in kaders for r in kader.inhoud.alle_regels}
        if regel in known:
            return
        close = bedoel_je(regel, known).strip()
        raise LogboekUseError(
            "regel-onbekend",
            "Deze regel staat in geen kader dat hier gebruikt is. Er is niets"
            " veranderd.",
            help=close or "Kijk in docs/regels/ hoe de regel heet.",
        )


def _hash_of(line: Logregel) -> str:
    feiten = {} if line.feiten is None else line.feiten.inhoud
    return str(feiten["kader"]["hash"])


def _geraakt(line: Logregel, one: Gegeven, touched: tuple[str, ...]) -> Geraakt:
    """Return answer *one* of *line*; the rule decided *touched* of it."""
    every = tuple(part["categorie"] for part in one.oordeel["gegevens"])
    return Geraakt(
        id=one.id,
        tijdstip=line.tijdstip,
        versie=one.oordeel["kader"]["versie"],
        uitkomst=one.oordeel["uitkomst"],
        van=one.vraag["van"],
        naar=one.vraag["naar"],
        doel=one.vraag["doel"],
        gegevens=touched or every,
        als=GROND if touched else PLICHT,
    )


def _touched_by(regel: str, oordeel: Mapping[str, Any]) -> tuple[str, ...] | None:
    """Return the categories that *regel* decided; None: nor did it name a duty."""
    touched = tuple(
        part["categorie"]
        for part in oordeel["gegevens"]
        if regel in set(rules_of(part["gronden"]))
    )
    by_duty = any(plicht["regel"] == regel for plicht in oordeel["plichten"])
    return touched if touched or by_duty else None


def rules_of(gronden: Mapping[str, Any]) -> Iterator[str]:
    """Yield every rule in the grounds of an answer."""
    for axis in gronden.values():
        for grond in axis:
            yield grond["regel"]


def _more(
    known: Geraakt, line: Logregel, feiten: Mapping[str, Any], regel: str
) -> Geraakt:
    """Return *known* with what a later line about it tells."""
    if line.soort == OPGEVOLGD:
        return replace(known, gevolgd=feiten["gevolgd"])
    if line.soort == GEDEELD:
        got = (feiten["naar"], feiten["doel"])
        return replace(known, ontvangers=known.ontvangers | {got}, gevolgd=True)
    if line.soort == HERROEPING and feiten["regel"] == regel:
        return replace(known, herroepen=line.id)
    return known
