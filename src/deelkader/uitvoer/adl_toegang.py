# SPDX-License-Identifier: EUPL-1.2
"""
Authorization Decision Log: one record per call that is more or less than one answer.

Responsible for several questions at once, a search, and a question that the kader
could not judge. Of what was found stands only how much: the line of the log has the
rest. Room `uitvoer`, below `service`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from deelkader.uitvoer.adl import VERSTREKKEN, frame, request
from deelkader.uitvoer.beoordeling import (
    Aanroep,
    read_head,
    read_line,
    require_verdict,
)
from deelkader.uitvoer.instellingen import Instellingen
from deelkader.uitvoer.regel import Regel

SOORT: Final = "toegang"
_VORMEN: Final = ("besluiten", "zoek", "storing")
_REEKS: Final = "access_evaluations"
_VRAAG: Final = "vraag"
_ACTIE: Final = "actie"
_NOOIT: Final = ("resource.id", "resource.properties.feiten", "context.situatie")


@dataclass(frozen=True, slots=True, kw_only=True)
class Toegangsregel(Aanroep):
    """A call: several *besluiten*, or what a search (*zoek*) looked at and found."""

    api: str
    besluiten: tuple[Mapping[str, Any], ...] = ()
    zoek: Mapping[str, Any] | None = None
    is_storing: bool = False


def read(regel: Regel) -> Toegangsregel:
    """
    Return what stands in the `toegang` line *regel*.

    Raises:
        UitvoerError: the facts are not open, or the line has another form.
    """
    return read_line(regel, _read, "een vraag om toegang")


def _read(regel: Regel, feiten: Mapping[str, Any]) -> Toegangsregel:
    head = read_head(regel, feiten)
    besluiten, zoek = feiten.get("besluiten", []), feiten.get("zoek")
    if sum(vorm in feiten for vorm in _VORMEN) != 1:
        raise ValueError
    for besluit in besluiten:
        require_verdict(besluit)
    if zoek is not None and not all(
        isinstance(b["besluit"], bool) for b in _seen(zoek)
    ):
        raise ValueError
    return Toegangsregel(
        **head,
        api=str(head["toegang"]["api"]),
        besluiten=tuple(besluiten),
        zoek=zoek,
        is_storing="storing" in feiten,
    )


def _seen(zoek: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    found: list[Mapping[str, Any]] = zoek["bekeken"]
    return found


def record(aanroep: Aanroep, instellingen: Instellingen) -> dict[str, Any]:
    """Return the ADL record of one call; only what could not be decided is an Error."""
    assert isinstance(aanroep, Toegangsregel)  # noqa: S101 - read by `read`
    weggelaten = [*_NOOIT, *([] if aanroep.zoek is None else ["response.results"])]
    found = frame(aanroep, instellingen, sorted(weggelaten))
    if aanroep.is_storing:
        return found | {"status": "Error"}
    body = {
        "adl.core.request": _request(aanroep, instellingen),
        "adl.core.response": _response(aanroep),
    }
    return found | {"body": body}


def _request(regel: Toegangsregel, instellingen: Instellingen) -> dict[str, Any]:
    if regel.zoek is not None:
        actie = regel.zoek.get(_ACTIE, VERSTREKKEN)
        return request(regel, regel.zoek[_VRAAG], instellingen, actie)
    items = [
        request(regel, b.get(_VRAAG, {}), instellingen, b.get(_ACTIE, VERSTREKKEN))
        for b in regel.besluiten
    ]
    return {"evaluations": items} if regel.api == _REEKS else items[0]


def _response(regel: Toegangsregel) -> dict[str, Any]:
    if regel.zoek is not None:
        total = sum(one["besluit"] for one in _seen(regel.zoek))
        context = {"evaluation_id": regel.id, "evaluated_at": regel.tijd}
        page = {"count": regel.zoek["getoond"], "total": total}
        return {"page": page, "context": context}
    several = regel.api == _REEKS
    items = [
        _decision(regel, besluit, f"{regel.id}-{number}" if several else regel.id)
        for number, besluit in enumerate(regel.besluiten)
    ]
    return {"evaluations": items} if several else items[0]


def _decision(
    regel: Toegangsregel, besluit: Mapping[str, Any], id_: str
) -> dict[str, Any]:
    context: dict[str, Any] = {
        "evaluation_id": id_,
        "evaluated_at": regel.tijd,
        "reason": besluit["reden"],
    }
    if "oordeel" in besluit:
        context["uitkomst"] = besluit["oordeel"]["uitkomst"]
    if "fouten" in besluit:
        context["fouten"] = besluit["fouten"]
    return {"decision": besluit["besluit"], "context": context}
