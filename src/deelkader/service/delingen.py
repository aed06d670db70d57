# SPDX-License-Identifier: EUPL-1.2
"""
What was really shared: write it down, and make the family's list of it.

Responsible for the line `gedeeld` and for reading it back beside its answer. Who may
see what is `inkijk`'s affair. Floor 5.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from deelkader.begrippen.dagen import day_of
from deelkader.engine.problemen import Problemen
from deelkader.errors import VraagError
from deelkader.logboek.inzien import note_access
from deelkader.logboek.regels import Inhoud
from deelkader.model.oordeel import Grond
from deelkader.model.toestemming import Status
from deelkader.service.inkijk import Deling, view
from deelkader.service.inkijkvormen import Inkijk
from deelkader.service.oordeelinhoud import SOORT
from deelkader.service.oordeelregel import answer_parts
from deelkader.service.taakwerk import AFGEROND, GEDAAN
from deelkader.service.toestemmingen import GEDEELD
from deelkader.toestemming.bereik import Wereld, is_empty, overlap
from deelkader.toestemming.woorden import last_words

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from datetime import date

    from deelkader.begrippen import Begrippen
    from deelkader.kader import Kader
    from deelkader.logboek import Bewijs, Logboek, Logregel
    from deelkader.service.inkijk import Kijker
    from deelkader.service.opvolging import Opvolging
    from deelkader.service.toestemmingen import Toestemmingen
    from deelkader.toestemming import Gebeurtenis, Vastlegger

_GEEN_CATEGORIE: Final = "Over dit gegeven gaat dit oordeel niet."


@dataclass(frozen=True, slots=True)
class Gedeeld:
    """A share that is in the log: *feiten* is what the line says."""

    feiten: Mapping[str, Any]
    bewijs: Bewijs

    def as_dict(self) -> dict[str, Any]:
        """Return plain JSON values; no person stands in it."""
        return {
            "id": self.bewijs.id,
            **self.feiten,
            "bewijs": self.bewijs.as_dict(),
        }


def record_shared(
    logboek: Logboek,
    oordeel_id: str,
    door: Vastlegger,
    gegevens: Sequence[str] | None = None,
    opvolging: Opvolging | None = None,
) -> Gedeeld:
    """
    Write down that what *oordeel_id* is about was shared, whatever it said.

    Without *gegevens* that is everything it was asked about. With *opvolging* the
    duties that follow are written with it.

    Raises:
        VraagError: there is no such answer, it was erased, or it is not about one
            of *gegevens*; nothing is written.
        LogboekError: it was not written.
    """
    answer, people = answer_parts(logboek, oordeel_id)
    vraag = answer["vraag"]
    asked = _as_list(vraag["gegevens"])
    feiten = {
        "oordeel": oordeel_id,
        "van": vraag["van"],
        "naar": vraag["naar"],
        "gegevens": asked if gegevens is None else _those_asked(gegevens, asked),
        "doel": vraag["doel"],
    }
    jeugdige = people.get("jeugdige")
    personen = {"door": door.model_dump(mode="json", exclude_none=True)}
    if jeugdige is not None:
        personen["jeugdige"] = jeugdige
    inhoud = Inhoud(GEDEELD, feiten, personen, jeugdige)
    bewijs = logboek.append(inhoud if opvolging is None else opvolging.along(inhoud))
    return Gedeeld(feiten, bewijs)


def shares_of(
    logboek: Logboek,
    register: Toestemmingen,
    jeugdige: str,
    vertellend: Collection[str] = (),
) -> list[Deling]:
    """
    Return what was shared about *jeugdige*, with who stopped a yes since.

    A task of one of the rules *vertellend* that was done says that the family was
    told of what was shared on that answer.
    """
    vandaag = day_of(logboek.klok())
    ids = logboek.sleutelbos.ids_of(logboek.organisatie, jeugdige)
    lines = logboek.lezer.lines_of(ids)
    answers = {line.id: line for line in lines if line.soort == SOORT}
    stops = _Stoppers(register.events(jeugdige), register.begrippen, vandaag)
    told = {oordeel for line in lines if (oordeel := _told_by(line, vertellend))}
    found = []
    for line in lines:
        if line.soort != GEDEELD or line.feiten is None:
            continue
        answer = answers.get(line.feiten.inhoud["oordeel"])
        if answer is not None and answer.feiten is not None:
            share = _share(line, answer.feiten.inhoud, stops)
            found.append(replace(share, ingelicht=answer.id in told))
    return found


def _told_by(line: Logregel, vertellend: Collection[str]) -> str | None:
    """Return the answer whose sharing the family knows of by *line*, if any."""
    if line.soort != AFGEROND or line.feiten is None:
        return None
    feiten = line.feiten.inhoud
    is_told = feiten["hoe"] == GEDAAN and feiten["regel"] in vertellend
    return feiten.get("oordeel") if is_told else None


def inkijk(
    kader: Kader,
    logboek: Logboek,
    register: Toestemmingen,
    wie: tuple[str, str],
    kijker: Kijker,
) -> Inkijk:
    """
    Return the list of *kijker*; *wie* is the jeugdige and who looks, as codes.

    That somebody looked is in the log before the list is there; the list says
    nothing of the log.

    Raises:
        KaderError: this kader does not say who sees what.
        VraagError: the viewer cannot be like this.
        LogboekError: the look was not written, so there is no list.
    """
    jeugdige, door = wie
    opvolging = kader.inhoud.opvolging
    rules = () if opvolging is None else opvolging.regels
    vertellend = {regel.id for regel in rules if regel.vertelt}
    shares = shares_of(logboek, register, jeugdige, vertellend)
    found = view(kader, kijker, shares)
    wat = {"waarvoor": "inkijk", "kijker": kijker.soort}
    note_access(logboek, wat, [door], jeugdige=jeugdige)
    return found


def _share(line: Logregel, answer: Mapping[str, Any], stops: _Stoppers) -> Deling:
    assert line.feiten is not None  # noqa: S101 - the caller looked
    shared = line.feiten.inhoud
    really = {deel: shared[deel] for deel in ("van", "naar", "doel")}
    door = {} if line.personen is None else line.personen.inhoud.get("door", {})
    gegevens = tuple(shared["gegevens"])
    return Deling(
        datum=day_of(datetime.fromisoformat(line.tijdstip)),
        vraag={**answer["vraag"], **really},
        gegevens=gegevens,
        gronden=_grounds(answer["oordeel"], gegevens),
        rol=door.get("rol"),
        ingetrokken=stops.of(shared["naar"], gegevens, shared["doel"]),
    )


def _grounds(
    oordeel: Mapping[str, Any], gegevens: tuple[str, ...]
) -> dict[str, tuple[Grond, ...]]:
    return {
        c["categorie"]: tuple(
            Grond(g["regel"], tuple(g["bronnen"]), g["rol"])
            for axis in c["gronden"].values()
            for g in axis
        )
        for c in oordeel["gegevens"]
        if c["categorie"] in gegevens
    }


class _Stoppers:
    """Who stopped, by what the register holds today."""

    def __init__(
        self, events: Sequence[Gebeurtenis], begrippen: Begrippen, vandaag: date
    ) -> None:
        self._wereld = Wereld.of(begrippen)
        opens = {b for b, found in begrippen.betekenissen.items() if found.axis}
        about = [e for e in events if e.betekenis in opens]
        self._words = {
            (gever, betekenis): last_words(
                [e for e in about if (e.gever, e.betekenis) == (gever, betekenis)],
                events,
                self._wereld,
                vandaag,
            )
            for gever, betekenis in {(e.gever, e.betekenis) for e in about}
        }

    def of(self, naar: str, gegevens: tuple[str, ...], doel: str) -> frozenset[str]:
        """Return whose yes about this is withdrawn, and nothing of it left."""
        here = (frozenset({naar}), frozenset(gegevens), frozenset({doel}))
        said: dict[str, set[Status]] = {}
        for (gever, _), pieces in self._words.items():
            for piece in pieces:
                if not is_empty(overlap(piece.vlak, here)):
                    said.setdefault(gever, set()).add(piece.status)
        return frozenset(
            gever
            for gever, statuses in said.items()
            if Status.INGETROKKEN in statuses and Status.GEGEVEN not in statuses
        )


def _those_asked(gegevens: Sequence[str], asked: list[str]) -> list[str]:
    """Return *gegevens*; raise with the place of each that was not asked about."""
    problems = Problemen()
    for number, categorie in enumerate(gegevens):
        place = f"/gegevens/{number}"
        if categorie not in asked:
            problems.add(place, "niet-in-oordeel", _GEEN_CATEGORIE)
        elif categorie in gegevens[:number]:
            problems.add(place, "dubbel")
    if not gegevens:
        problems.add("/gegevens", "leeg")
    if problems:
        raise VraagError(problems.sorted())
    return list(gegevens)


def _as_list(waarde: Any) -> list[str]:
    return [waarde] if isinstance(waarde, str) else list(waarde)
