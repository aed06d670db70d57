# SPDX-License-Identifier: EUPL-1.2
"""
A no that becomes a yes because something else was said: tell it to somebody else.

Responsible for seeing it in the lines of the log, for one line `herhaald` and its
task, and for never standing in the way of an answer. Floor 5.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

from deelkader.begrippen.spelling import camel
from deelkader.begrippen.uitkomst import RANG, Uitkomst
from deelkader.logboek.regels import Inhoud
from deelkader.service.oordeelinhoud import SOORT, TOEGANG, answers_in
from deelkader.sleutels import Houder

if TYPE_CHECKING:
    from deelkader.logboek import Bewijs, Logregel
    from deelkader.service.opvolging import Opvolging

HERHAALD: Final = "herhaald"
BINNEN: Final = timedelta(days=7)
"""How long a no counts; a choice of ours."""
_ONTHOUDEN: Final = 100_000
_JA: Final = RANG[Uitkomst.AFWEGEN]
_KIJKT: Final = frozenset({SOORT, TOEGANG, HERHAALD})

log = logging.getLogger("deelkader")


@dataclass(frozen=True, slots=True)
class _Vraag:
    """One answer as far as it counts here."""

    wat: tuple[str, str, str]
    ja: frozenset[str]
    nee: frozenset[str]
    gezegd: Mapping[str, Any]


class Omslag:
    """Looks back at each yes about a jeugdige; safe to share between threads."""

    def __init__(self, opvolging: Opvolging) -> None:
        self._opvolging = opvolging
        regels = opvolging.kader.inhoud.opvolging
        rules = () if regels is None else regels.regels
        # INVARIANT: numbers only. What was said in a line is not remembered.
        self._zonder: set[int] = set()
        # WHY: a late duty makes these true by itself, and untrue when it is done.
        self._vanzelf = {camel(r.strenger) for r in rules if r.strenger is not None}

    def look(self, lines: Sequence[Inhoud], bewijzen: Sequence[Bewijs]) -> None:
        """
        Look back from *lines*, which are on disk.

        INVARIANT: never raises: the answer is there already, and is not held back.
        """
        # WHY not strict: what is sent again gives the receipt that there was.
        for line, bewijs in zip(lines, bewijzen, strict=False):
            if line.betrokkene is None:
                continue
            try:
                nu = [one for one in self._answers(line.soort, line.feiten) if one.ja]
                if nu:
                    self._look_back(line.betrokkene, bewijs, nu)
            except Exception as error:  # noqa: BLE001 - see INVARIANT
                log.error("omslag niet bekeken: %s", type(error).__name__)  # noqa: TRY400 - a trace can hold what was asked

    def _look_back(self, jeugdige: str, bewijs: Bewijs, nu: Sequence[_Vraag]) -> None:
        logboek = self._opvolging.logboek
        now = logboek.klok().astimezone(UTC)
        rows = self._recent(jeugdige, bewijs.regelnummer, now)
        for line in rows:
            if line.soort not in _KIJKT:
                self._skip(line.regelnummer)
        earlier = [
            line
            for line in rows
            if line.soort in _KIJKT
            and datetime.fromisoformat(line.tijdstip) > now - BINNEN
        ]
        told = [line for line in earlier if line.soort == HERHAALD]
        for one in nu:
            if any(_is_told(line, one) for line in told):
                continue
            found = self._turned(one, earlier)
            if found is not None:
                self._tell(jeugdige, bewijs, one, found)

    def _turned(
        self, nu: _Vraag, earlier: Sequence[Logregel]
    ) -> tuple[str, list[str], list[str]] | None:
        """Return the line that said no, to what, and what was said otherwise."""
        for line in earlier:
            if line.feiten is None:
                continue
            answers = list(self._answers(line.soort, line.feiten.inhoud))
            if line.soort != HERHAALD and not any(one.nee for one in answers):
                self._skip(line.regelnummer)
            for one in answers:
                both = nu.ja & one.nee if one.wat == nu.wat else frozenset()
                anders = _changed(one.gezegd, nu.gezegd) if both else []
                if anders:
                    return line.id, sorted(both), anders
        return None

    def _recent(self, jeugdige: str, voor: int, now: datetime) -> list[Logregel]:
        """
        Return lines about *jeugdige* below number *voor* that may hold a no.

        Of each year newest first; INVARIANT: a line about them was written just now,
        so the keys are those in force.
        """
        logboek = self._opvolging.logboek
        bos, lezer = logboek.sleutelbos, logboek.lezer
        houder = Houder.of_log(logboek.organisatie, jeugdige, now.isoformat())
        own = bos.pairs([houder])[houder]
        found = lezer.before(own, voor, self._zonder)
        if (now - BINNEN).year != now.year:
            older = bos.open_pairs(bos.ids_of(logboek.organisatie, jeugdige))
            for paar in older.values():
                if paar.id != own.id:
                    found += lezer.before(paar, voor, self._zonder)
        return found

    def _skip(self, nr: int) -> None:
        """Remember that line *nr* says no to nothing, so need not be opened again."""
        if len(self._zonder) >= _ONTHOUDEN:
            self._zonder = set()
        self._zonder.add(nr)

    def _tell(
        self,
        jeugdige: str,
        bewijs: Bewijs,
        nu: _Vraag,
        found: tuple[str, list[str], list[str]],
    ) -> None:
        eerder, gegevens, anders = found
        van, naar, doel = nu.wat
        feiten = {
            "oordeel": bewijs.id,
            "eerder": eerder,
            "van": van,
            "naar": naar,
            "doel": doel,
            "gegevens": gegevens,
            "anders": anders,
        }
        line = Inhoud(HERHAALD, feiten, {"jeugdige": jeugdige}, jeugdige)
        self._opvolging.logboek.append(self._opvolging.along(line))

    def _answers(self, soort: str, feiten: Mapping[str, Any]) -> Iterator[_Vraag]:
        """Yield every answer in a line of the kind *soort*."""
        for vraag, oordeel in answers_in(soort, feiten):
            yield self._answer(vraag, oordeel)

    def _answer(self, vraag: Mapping[str, Any], oordeel: Mapping[str, Any]) -> _Vraag:
        ranks = {
            c["categorie"]: RANG[Uitkomst(c["uitkomst"])] for c in oordeel["gegevens"]
        }
        gezegd = dict(_flat(vraag.get("feiten") or {}, self._vanzelf))
        if vraag.get("situatie"):
            gezegd["situatie"] = vraag["situatie"]
        return _Vraag(
            (vraag["van"], vraag["naar"], vraag["doel"]),
            frozenset(c for c, rank in ranks.items() if rank >= _JA),
            frozenset(c for c, rank in ranks.items() if rank < _JA),
            gezegd,
        )


def _flat(feiten: Mapping[str, Any], zonder: set[str]) -> Iterator[tuple[str, Any]]:
    for naam, waarde in feiten.items():
        if isinstance(waarde, Mapping):
            yield from _flat(waarde, zonder)
        elif naam not in zonder:
            yield naam, waarde


def _changed(toen: Mapping[str, Any], nu: Mapping[str, Any]) -> list[str]:
    """
    Return what was said then and is said otherwise now, or no longer.

    What was left open then and is known now is no other fact: that is how one asks
    on. A list says that it was one of these.
    """
    return sorted(
        naam
        for naam, was in toen.items()
        if (not isinstance(was, list) and nu.get(naam) != was)
        or (
            isinstance(was, list)
            and any(one not in was for one in _listed(nu.get(naam, was)))
        )
    )


def _listed(waarde: Any) -> list[Any]:
    return waarde if isinstance(waarde, list) else [waarde]


def _is_told(line: Logregel, nu: _Vraag) -> bool:
    """Return whether *line* told of this already, for all that is a yes now."""
    if line.feiten is None:
        return False
    said = line.feiten.inhoud
    same = (said["van"], said["naar"], said["doel"]) == nu.wat
    return same and nu.ja & set(said["gegevens"]) != frozenset()
