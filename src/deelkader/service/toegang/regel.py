# SPDX-License-Identifier: EUPL-1.2
"""
What the log keeps of one call of AuthZEN: one line, whatever was asked.

Responsible for the content of that line: an `oordeel` for one question that the
kader answered, a `toegang` for everything else. Writes nothing itself. Floor 5.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from deelkader.logboek.regels import Inhoud
from deelkader.service.oordeelinhoud import TOEGANG
from deelkader.service.toegang.verzoek import ACTION

if TYPE_CHECKING:
    from deelkader.errors import Probleem
    from deelkader.model import Oordeel
    from deelkader.model.oordeel import KaderVersie
    from deelkader.service.dienst import Dienst
    from deelkader.service.toegang.besluit import Besluit

SOORT: Final = TOEGANG
_JEUGDIGE: Final = "jeugdige"


@dataclass(frozen=True, slots=True)
class Aanroep:
    """
    One call: *api* is the name of the endpoint as the decision log has it.

    *id* is what the client calls this request.
    """

    api: str
    kader: KaderVersie
    spoor: Mapping[str, str]
    begonnen: str
    vrager: Mapping[str, str]
    betrokkene: str | None
    id: str | None = None


def line_of_one(aanroep: Aanroep, besluit: Besluit, dienst: Dienst) -> Inhoud:
    """Return the line of one question, as *dienst* writes an answer."""
    if besluit.oordeel is None or besluit.vraag is None:
        return _line(aanroep, {"besluiten": [_decision(besluit)]})
    oordeel = _without_texts(besluit.oordeel)
    line = dienst.line_for(dict(besluit.vraag), oordeel, aanroep.begonnen)
    toegang = {**_said(aanroep), **_verdict(besluit)}
    feiten = {**line.feiten, "spoor": dict(aanroep.spoor), "toegang": toegang}
    return replace(line, feiten=feiten, personen=_persons(aanroep))


def line_of_many(aanroep: Aanroep, besluiten: Sequence[Besluit]) -> Inhoud:
    """Return the line of several questions in one call."""
    return _line(aanroep, {"besluiten": list(map(_decision, besluiten))})


def line_of_search(
    aanroep: Aanroep,
    soort: str,
    looked: Sequence[tuple[str, Besluit]],
    getoond: tuple[int, int],
) -> Inhoud:
    """
    Return the line of a search: enough to do it again.

    Of all that was looked at stands what its question has of its own, and the yes or
    no; *getoond* says from which yes on and how many were shown.
    """
    asked = [without_person(b.vraag) for _, b in looked if b.vraag is not None]
    common = _common(asked)
    vanaf, aantal = getoond
    zoek = {
        "soort": soort,
        "vraag": common,
        "kan": sorted(looked[0][1].kan) if looked else [],
        **_action(soort, looked),
        "bekeken": [_looked_at(naam, besluit, common) for naam, besluit in looked],
        "vanaf": vanaf,
        "getoond": aantal,
    }
    return _line(aanroep, {"zoek": zoek})


def _action(soort: str, looked: Sequence[tuple[str, Besluit]]) -> dict[str, str]:
    """Return the action that was asked about, unless that is what is sought."""
    actie = looked[0][1].actie if looked and soort != ACTION else ""
    return {"actie": actie} if actie else {}


def _looked_at(naam: str, besluit: Besluit, common: Mapping[str, Any]) -> Any:
    found: dict[str, Any] = {"naam": naam, "besluit": besluit.ja}
    if besluit.vraag is None:
        found["reden"] = besluit.reden
        return found
    own = without_person(besluit.vraag)
    return found | {"anders": {k: v for k, v in own.items() if k not in common}}


def _common(asked: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """Return what every question says in the same way."""
    first, *rest = asked or [{}]
    return {k: v for k, v in first.items() if all(o.get(k) == v for o in rest)}


def _verdict(besluit: Besluit) -> dict[str, Any]:
    return {
        **({"actie": besluit.actie} if besluit.actie else {}),
        "besluit": besluit.ja,
        "reden": besluit.reden,
        "kan": sorted(besluit.kan),
    }


def line_of_fault(aanroep: Aanroep) -> Inhoud:
    """Return the line of a call that could not be decided."""
    return _line(aanroep, {"storing": True})


def _line(aanroep: Aanroep, inhoud: Mapping[str, Any]) -> Inhoud:
    feiten = {
        "toegang": _said(aanroep),
        **inhoud,
        "kader": aanroep.kader.as_dict(),
        "spoor": dict(aanroep.spoor),
        "begonnen": aanroep.begonnen,
    }
    return Inhoud(SOORT, feiten, _persons(aanroep), aanroep.betrokkene)


def _said(aanroep: Aanroep) -> dict[str, Any]:
    found: dict[str, Any] = {"api": aanroep.api}
    if aanroep.id is not None:
        found["verzoek"] = aanroep.id
    return found


def _persons(aanroep: Aanroep) -> dict[str, Any]:
    found: dict[str, Any] = {}
    if aanroep.betrokkene is not None:
        found[_JEUGDIGE] = aanroep.betrokkene
    if aanroep.vrager:
        found["vrager"] = dict(aanroep.vrager)
    return found


def _decision(besluit: Besluit) -> dict[str, Any]:
    found = _verdict(besluit)
    if besluit.oordeel is None or besluit.vraag is None:
        found["fouten"] = [_problem(fout) for fout in besluit.fouten]
        return found
    return found | {
        "vraag": without_person(besluit.vraag),
        "oordeel": as_kept(besluit.oordeel),
    }


def _without_texts(oordeel: Oordeel) -> Oordeel:
    """Return *oordeel* that makes no texts; the log keeps none."""
    return replace(oordeel, _render=lambda _: {})


def _problem(fout: Probleem) -> dict[str, str]:
    """Return *fout* as it is kept: a key that nobody knows may be a name."""
    is_foreign = fout.code == "onbekend-veld"
    pad = fout.pad.rpartition("/")[0] if is_foreign else fout.pad
    return {"pad": pad, "code": fout.code}


def without_person(vraag: Mapping[str, Any]) -> dict[str, Any]:
    """Return *vraag* without the code of the person it is about."""
    return {naam: deel for naam, deel in vraag.items() if naam != _JEUGDIGE}


def as_kept(oordeel: Oordeel) -> dict[str, Any]:
    """Return *oordeel* without what follows from the kader and the question."""
    content = _without_texts(oordeel).as_dict()
    del content["tekst"]
    return content
