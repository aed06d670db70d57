# SPDX-License-Identifier: EUPL-1.2
"""
From what was filled in to a question, and from problems back to fields.

Responsible for that mapping only. Pure: knows no HTTP and no clock. Floor 7.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from deelkader.begrippen import Feit, Soort, Vorm
from deelkader.begrippen.spelling import camel, spellings
from deelkader.web.veld import GEEN, GEVER, JA, ONBEKEND, UITDRUKKELIJK, WELKE, Veld
from deelkader.web.velden import is_large_set

if TYPE_CHECKING:
    from datetime import date

    from deelkader.begrippen import Begrippen
    from deelkader.errors import Probleem

Ingevuld = Mapping[str, tuple[str, ...]]

_ONBEKENDE_KEUZE = "Kies een van de mogelijkheden die er staan."

_TWEE_KEUZES = "Je koos hier twee dingen. Kies er een."

_NEE_EN_TOCH = "Je koos nee, en daaronder toch iets. Kies een van de twee."


@dataclass(frozen=True, slots=True)
class Veldfout:
    """One error on the form; *veld* is empty when it belongs to no field."""

    veld: str
    boodschap: str


def read_filled(
    paren: Iterable[tuple[str, str]], velden: tuple[Veld, ...]
) -> tuple[Ingevuld, list[Veldfout]]:
    """Return the options chosen per field; what is no option is an error."""
    by_name = {veld.naam: veld for veld in velden}
    filled: dict[str, tuple[str, ...]] = {}
    errors: list[Veldfout] = []
    for naam, waarde in paren:
        veld = by_name.get(naam)
        if veld is None:
            errors.append(Veldfout("", "Dit formulier klopt niet. Begin opnieuw."))
        elif waarde not in {optie.waarde for optie in veld.opties}:
            errors.append(Veldfout(naam, _ONBEKENDE_KEUZE))
        elif (
            waarde
            and veld.soort != "vinkjes"
            and filled.get(naam, (waarde,)) != (waarde,)
        ):
            errors.append(Veldfout(naam, _TWEE_KEUZES))
        elif waarde:
            chosen = filled.get(naam, ())
            filled[naam] = (*chosen, waarde) if veld.soort == "vinkjes" else (waarde,)
    return filled, list(dict.fromkeys(errors))


def question_of(
    ingevuld: Ingevuld, begrippen: Begrippen, datum: date
) -> dict[str, Any]:
    """Return the question of the contract; what was left alone is left out."""
    question: dict[str, Any] = {"datum": datum.isoformat()}
    for deel in begrippen.delen:
        if chosen := ingevuld.get(deel.id):
            question[deel.id] = list(chosen) if deel.elk else chosen[0]
    feiten: dict[str, Any] = {}
    for feit in begrippen.feiten.values():
        if feit.soort not in {Soort.FEIT, Soort.HANDELING}:
            continue
        waarde = _value(feit, ingevuld)
        if waarde is None:
            continue
        target = feiten.setdefault(camel(feit.groep), {}) if feit.groep else feiten
        target[camel(feit.id)] = waarde
    if feiten:
        question["feiten"] = feiten
    if records := _records(ingevuld, begrippen):
        question["toestemmingen"] = records
    return question


def _value(feit: Feit, ingevuld: Ingevuld) -> Any:
    """Return the value of *feit* as the contract writes it, None when left alone."""
    which = ingevuld.get(feit.id + WELKE)
    if which and is_large_set(feit):
        return sorted(which)
    chosen = ingevuld.get(feit.id, ("",))[0]
    if not chosen:
        return None
    if chosen == ONBEKEND:
        return [feit.domein[i] for i in feit.gewoon]
    if feit.vorm is Vorm.JA_NEE:
        return chosen == JA
    if feit.vorm is Vorm.VERZAMELING:
        return [] if chosen in {GEEN, JA} else chosen.split("+")
    return chosen


def _records(ingevuld: Ingevuld, begrippen: Begrippen) -> list[dict[str, Any]]:
    explicit = UITDRUKKELIJK in ingevuld
    found = []
    for gever in begrippen.gevers:
        if chosen := ingevuld.get(GEVER + gever):
            record: dict[str, Any] = {"gever": gever, "status": chosen[0]}
            if explicit and chosen[0] == "gegeven":
                record["uitdrukkelijk"] = True
            found.append(record)
    return found


def own_errors(
    ingevuld: Ingevuld, begrippen: Begrippen, velden: tuple[Veld, ...]
) -> list[Veldfout]:
    """Return what is missing, or contradicts itself, in words for this form."""
    by_name = {veld.naam: veld for veld in velden}
    errors = [
        Veldfout(deel.id, by_name[deel.id].fout)
        for deel in begrippen.delen
        if not deel.mag_leeg and deel.id not in ingevuld
    ]
    for feit in begrippen.feiten.values():
        if feit.id not in by_name or not is_large_set(feit):
            continue
        said, which = ingevuld.get(feit.id), ingevuld.get(feit.id + WELKE)
        if said == (JA,) and not which:
            errors.append(Veldfout(feit.id + WELKE, by_name[feit.id + WELKE].fout))
        if said == (GEEN,) and which:
            errors.append(Veldfout(feit.id, _NEE_EN_TOCH))
    return errors


def errors_of(
    problemen: Iterable[Probleem], ingevuld: Ingevuld, begrippen: Begrippen
) -> list[Veldfout]:
    """Return the problems of a question as errors at the fields they came from."""
    names = {
        spelled: feit.id
        for feit in begrippen.feiten.values()
        for name in (feit.id, feit.naam)
        for spelled in spellings(name)
    }
    givers = [g for g in begrippen.gevers if GEVER + g in ingevuld]
    found = []
    for probleem in problemen:
        parts = [part for part in probleem.pad.split("/") if part]
        veld = next((names[p] for p in reversed(parts) if p in names), "")
        if parts[:1] == ["toestemmingen"] and len(parts) > 1:
            veld = GEVER + givers[int(parts[1])]
        found.append(Veldfout(veld, probleem.boodschap))
    return list(dict.fromkeys(found))
