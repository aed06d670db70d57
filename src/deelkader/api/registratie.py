# SPDX-License-Identifier: EUPL-1.2
"""
The routes of the consent register, of what was shared, and of the family's list.

A code of a person stands in a body, never in an address: so what is looked up is
looked up with a POST. Floor 6.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from fastapi import APIRouter

from deelkader.api.paden import Paden
from deelkader.api.registervormen import (
    AfschriftenVorm,
    DelingVorm,
    GezagVorm,
    InkijkVorm,
    StandVorm,
    TijdlijnVorm,
    VastgelegdVorm,
)
from deelkader.api.registervragen import (
    AfschriftVraagVorm,
    DelingVraagVorm,
    GezagVraagVorm,
    InkijkVraagVorm,
    IntrekkingVraagVorm,
    StandVraagVorm,
    TijdlijnVraagVorm,
    ToestemmingVraagVorm,
)
from deelkader.api.verzoek import described
from deelkader.inlog import Scope
from deelkader.service.vrager import PERSOON, ROL, VASTLEGGER

if TYPE_CHECKING:
    from pydantic import BaseModel

    from deelkader.service.registratie import Registratie

VRAAGVORMEN: Final[tuple[type[BaseModel], ...]] = (
    AfschriftVraagVorm,
    DelingVraagVorm,
    GezagVraagVorm,
    InkijkVraagVorm,
    IntrekkingVraagVorm,
    StandVraagVorm,
    TijdlijnVraagVorm,
    ToestemmingVraagVorm,
)
TAGS: Final = (
    {"name": "toestemmingen", "description": "Wie zei ja of nee, en wie heeft gezag."},
    {"name": "delingen", "description": "Wat is gedeeld, en wie mag dat zien."},
)

_DOOR: Final = {"door": VASTLEGGER}
_KIJKT: Final = {"door": PERSOON}


def router(registratie: Registratie) -> APIRouter:
    """Return the routes answered by *registratie*."""
    routes = APIRouter()
    _add_writing(Paden(routes, "toestemmingen"), registratie)
    _add_reading(Paden(routes, "toestemmingen"), registratie)
    _add_shares(Paden(routes, "delingen"), registratie)
    return routes


def _add_writing(paden: Paden, registratie: Registratie) -> None:
    paden.post(
        "/toestemmingen",
        registratie.record,
        VastgelegdVorm,
        described(
            ("legToestemmingVast", "Leg vast wat iemand zei"),
            ToestemmingVraagVorm.__name__,
            201,
            "Het staat in het register en in het logboek.",
            Scope.TOESTEMMING,
        ),
        {"vastgelegd-door": VASTLEGGER},
    )
    paden.post(
        "/intrekkingen",
        registratie.withdraw,
        VastgelegdVorm,
        described(
            ("trekToestemmingIn", "Leg vast dat iemand stopt"),
            IntrekkingVraagVorm.__name__,
            201,
            "Het ja is gestopt. `plicht` zegt wie dit moet horen.",
            Scope.TOESTEMMING,
        ),
        {"vastgelegd-door": VASTLEGGER},
    )
    paden.post(
        "/gezagsfeiten",
        registratie.record_gezag,
        GezagVorm,
        described(
            ("legGezagVast", "Leg vast wie het gezag heeft"),
            GezagVraagVorm.__name__,
            201,
            "Het feit staat in het register. Zonder namen en zonder BSN.",
            Scope.TOESTEMMING,
        ),
        _DOOR,
    )


def _add_reading(paden: Paden, registratie: Registratie) -> None:
    paden.post(
        "/toestemmingen/_zoek",
        registratie.stand,
        StandVorm,
        described(
            ("zoekToestemmingen", "Wat geldt er op een dag?"),
            StandVraagVorm.__name__,
            200,
            "Wat er op die dag geldt, en wat er is vastgelegd.",
            Scope.TOESTEMMING,
        ),
        _KIJKT,
    )
    paden.post(
        "/tijdlijnen",
        registratie.timeline,
        TijdlijnVorm,
        described(
            ("maakTijdlijn", "Hoe verandert het antwoord door de jaren?"),
            TijdlijnVraagVorm.__name__,
            201,
            "De dagen waarop het antwoord verandert.",
            Scope.TOESTEMMING,
        ),
        {"door": PERSOON, "vraag/van": ROL},
    )
    paden.post(
        "/afschriften",
        registratie.copy,
        AfschriftenVorm,
        described(
            ("maakAfschrift", "Maak een afschrift van het register"),
            AfschriftVraagVorm.__name__,
            201,
            "Het afschrift, in de vorm die je vroeg.",
            Scope.TOESTEMMING,
        ),
        _KIJKT,
    )


def _add_shares(paden: Paden, registratie: Registratie) -> None:
    paden.post(
        "/delingen",
        registratie.record_shared,
        DelingVorm,
        described(
            ("legDelingVast", "Leg vast dat je hebt gedeeld"),
            DelingVraagVorm.__name__,
            201,
            "De deling staat in het logboek.",
            Scope.EVALUATIE,
        ),
        _DOOR,
    )
    paden.post(
        "/inzagen",
        registratie.family_view,
        InkijkVorm,
        described(
            ("maakInzage", "Laat zien wat is gedeeld"),
            InkijkVraagVorm.__name__,
            201,
            "De lijst voor deze kijker. Dat iemand keek, staat in het logboek.",
            Scope.TOESTEMMING,
        ),
        _KIJKT,
    )
