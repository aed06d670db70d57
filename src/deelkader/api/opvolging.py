# SPDX-License-Identifier: EUPL-1.2
"""
The routes of tasks, of what people tell, and of what happened with an answer.

A code of a person stands in a body, never in an address and never in an answer.
Floor 6.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Final

from fastapi import APIRouter, Query
from fastapi.responses import JSONResponse, Response

from deelkader.api import opvolgvormen as vormen
from deelkader.api import opvolgvragen as vragen
from deelkader.api.eisen import asks
from deelkader.api.paden import Paden, is_id
from deelkader.api.problemen import http_problem
from deelkader.api.verzoek import KOP, described, problem
from deelkader.inlog import Scope
from deelkader.opvolging.taak import Stand
from deelkader.service.opvolgvragen import MEESTE
from deelkader.service.vrager import VASTLEGGER
from deelkader.uitvoer.agenda import MEDIATYPE

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pydantic import BaseModel

    from deelkader.service.meldingen import Meldingen
    from deelkader.service.opvolgvragen import Opvolgvragen

VRAAGVORMEN: Final[tuple[type[BaseModel], ...]] = (
    vragen.AfrondingVraagVorm,
    vragen.CorrectieVraagVorm,
    vragen.DagVraagVorm,
    vragen.GatVraagVorm,
    vragen.MeldcodestapVraagVorm,
    vragen.OpvolgingVraagVorm,
    vragen.OverlegVraagVorm,
    vragen.ReactieVraagVorm,
    vragen.SignaalVraagVorm,
    vragen.UitstelVraagVorm,
)
TAGS: Final = (
    {"name": "taken", "description": "Wat nog moet gebeuren, en wie dat moet horen."},
    {"name": "meldingen", "description": "Wat mensen vertellen over een zaak."},
    {"name": "terugblik", "description": "Wat er met het antwoord gebeurde."},
)
_UIT: Final = problem("Opvolging staat uit, of het logboek werkt niet.")
_NIET_GEVONDEN: Final = problem("Er is niets met dit id.")
_AL_KLAAR: Final = problem(
    "Deze taak is al klaar, of kun je niet uitstellen. Of deze Idempotency-Key hoort"
    " al bij een andere aanvraag."
)
_GEWIST: Final = problem("Dit oordeel, of wat over deze aanvraag stond, is gewist.")
_TEKORT: Final = "Waar schieten de regels tekort?"
_DOOR: Final = {"door": VASTLEGGER}

_HOOGSTE_NUMMER: Final = 2**53 - 1
"""The largest whole number that every reader of JSON reads as it is."""

Rol = Annotated[
    str | None,
    Query(description="Van wie de taken zijn: een partij of een functie."),
]
Hoeveel = Annotated[int, Query(ge=1, le=MEESTE, description="Hoeveel hoogstens.")]


def router(taken: Opvolgvragen, meldingen: Meldingen) -> APIRouter:
    """Return the routes answered by *taken* and *meldingen*."""
    routes = APIRouter()
    _add_lists(routes, taken)
    _add_one(routes, taken)
    _add_doing(Paden(routes, "taken"), taken)
    _add_telling(Paden(routes, "meldingen"), meldingen)
    _add_afterwards(Paden(routes, "terugblik"), meldingen)
    _add_gaps(routes, meldingen)
    return routes


def _read(
    naam: str,
    summary: str,
    description: str,
    scope: Scope = Scope.TAKEN,
    **more: dict[str, Any],
) -> dict[str, Any]:
    return {
        "operation_id": naam,
        "summary": summary,
        "response_description": description,
        "responses": {
            200: {"headers": KOP},
            400: problem("Deze aanvraag kan niet."),
            503: _UIT,
            **{int(code.removeprefix("_")): said for code, said in more.items()},
        },
        "dependencies": [asks(scope)],
    }


def _add_lists(routes: APIRouter, taken: Opvolgvragen) -> None:
    said = _read("leesTaken", "Welke taken zijn er?", "Eén bladzijde taken.")

    @routes.get("/taken", response_model=vormen.TakenVorm, tags=["taken"], **said)
    def page(
        rol: Rol = None,
        stand: Annotated[Stand | None, Query(description="Hoe de taak staat.")] = None,
        na: Annotated[
            str | None,
            Query(
                pattern="^[0-9]{1,7}/[0-9]{1,15}$",
                description="`volgende` van de bladzijde hiervoor.",
            ),
        ] = None,
        aantal: Hoeveel = 50,
    ) -> Response:
        which = None if stand is None else stand.value
        return JSONResponse(taken.page(rol, which, na, aantal))

    said = _read("leesBerichten", "Wie moet iets horen?", "De berichten na `na`.")

    @routes.get(
        "/berichten", response_model=vormen.BerichtenVorm, tags=["taken"], **said
    )
    def messages(
        na: Annotated[
            int,
            Query(
                ge=0,
                le=_HOOGSTE_NUMMER,
                description="Het nummer van het laatste dat je al hebt.",
            ),
        ] = 0,
        aantal: Hoeveel = MEESTE,
    ) -> Response:
        return JSONResponse(taken.messages(na, aantal))


def _add_one(routes: APIRouter, taken: Opvolgvragen) -> None:
    said = _read("leesAgenda", "De open taken als agenda", "Een agenda (iCalendar).")
    schema = {"text/calendar": {"schema": {"type": "string"}}}
    said["responses"][200] |= {"content": schema}

    # INVARIANT: before /taken/{id}; the id of a task has no other letters.
    @routes.get("/taken/agenda", response_class=Response, tags=["taken"], **said)
    def calendar(rol: Rol = None) -> Response:
        name = {"Content-Disposition": 'inline; filename="taken.ics"'}
        return Response(taken.calendar(rol), 200, name, MEDIATYPE)

    said = _read("leesTaak", "Lees een taak", "De taak.", _404=_NIET_GEVONDEN)

    @routes.get("/taken/{id}", response_model=vormen.TaakVorm, tags=["taken"], **said)
    def find(id: str) -> Response:  # noqa: A002 - the word in the path
        found = taken.find(id) if is_id(id) else None
        return http_problem(404, None) if found is None else JSONResponse(found)


def _add_doing(paden: Paden, taken: Opvolgvragen) -> None:
    paden.post_about(
        "/taken/{id}/afrondingen",
        taken.finish,
        vormen.TaakgedaanVorm,
        _told(
            ("rondTaakAf", "Rond een taak af"),
            vragen.AfrondingVraagVorm,
            "De taak is klaar. Dat staat in het logboek.",
            more={404: _NIET_GEVONDEN, 409: _AL_KLAAR},
        ),
        _DOOR,
    )
    paden.post_about(
        "/taken/{id}/uitstellingen",
        taken.postpone,
        vormen.TaakgedaanVorm,
        _told(
            ("stelTaakUit", "Stel een taak uit"),
            vragen.UitstelVraagVorm,
            "De taak komt later. Dat staat in het logboek.",
            more={404: _NIET_GEVONDEN, 409: _AL_KLAAR},
        ),
        _DOOR,
    )


def _add_telling(paden: Paden, meldingen: Meldingen) -> None:
    _add_told(
        paden,
        "/signalen",
        meldingen.signal,
        ("meldSignaal", "Iemand vertelde ons iets"),
        (vragen.SignaalVraagVorm, vormen.SignaalVorm),
    )
    _add_told(
        paden,
        "/dagen",
        meldingen.day,
        ("meldDag", "Er komt een dag waarop iets verandert"),
        (vragen.DagVraagVorm, vormen.GemeldVorm),
    )
    _add_told(
        paden,
        "/meldcodestappen",
        meldingen.step,
        ("meldMeldcodestap", "Een stap van de meldcode is gedaan"),
        (vragen.MeldcodestapVraagVorm, vormen.GemeldVorm),
    )
    _add_told(
        paden,
        "/overleggen",
        meldingen.meeting,
        ("meldOverleg", "Er is overlegd"),
        (vragen.OverlegVraagVorm, vormen.GemeldVorm),
    )
    _add_told(
        paden,
        "/correcties",
        meldingen.correction,
        ("meldCorrectie", "Iets klopte niet"),
        (vragen.CorrectieVraagVorm, vormen.CorrectieVorm),
    )


def _add_told(
    paden: Paden,
    pad: str,
    make: Callable[[bytes], Any],
    operation: tuple[str, str],
    shapes: tuple[type[BaseModel], type[BaseModel]],
) -> None:
    body, vorm = shapes
    said = _told(operation, body, "Het staat in het logboek, met zijn taken.")
    paden.post(pad, make, vorm, said, _DOOR)


def _add_afterwards(paden: Paden, meldingen: Meldingen) -> None:
    paden.post_about(
        "/oordelen/{id}/opvolging",
        meldingen.followed,
        vormen.GemeldVorm,
        _told(
            ("meldOpvolging", "Deed je wat het oordeel zei?"),
            vragen.OpvolgingVraagVorm,
            "Wat je deed, staat in het logboek.",
            more={404: _NIET_GEVONDEN, 410: _GEWIST},
        ),
        _DOOR,
    )
    paden.post(
        "/reacties",
        meldingen.reaction,
        vormen.GeteldVorm,
        described(
            ("geefReactie", "Weet je nu wat je moet doen?"),
            vragen.ReactieVraagVorm.__name__,
            200,
            "Het is geteld. Niemand kan zien wie dit zei, of waarover.",
            Scope.EVALUATIE,
        ),
    )
    paden.post(
        "/gaten",
        meldingen.gap,
        vormen.GatgemeldVorm,
        _told(
            ("meldGat", "Meld dat de regels tekortschieten"),
            vragen.GatVraagVorm,
            "Het staat in het logboek, zonder de jeugdige.",
            Scope.EVALUATIE,
        ),
    )


def _add_gaps(routes: APIRouter, meldingen: Meldingen) -> None:
    said = _read("leesGaten", _TEKORT, "De gaten, geteld.", Scope.REGELS)

    @routes.get("/gaten", response_model=vormen.GatenVorm, tags=["terugblik"], **said)
    def gaps() -> Response:
        return JSONResponse(meldingen.gaps())


def _told(
    operation: tuple[str, str],
    body: type[BaseModel],
    description: str,
    scope: Scope = Scope.TAKEN,
    more: Mapping[int, dict[str, Any]] | None = None,
) -> dict[str, Any]:
    """Describe a POST that writes a line."""
    said = described(operation, body.__name__, 201, description, scope)
    said["responses"] |= {503: _UIT, **(more or {})}
    return said
