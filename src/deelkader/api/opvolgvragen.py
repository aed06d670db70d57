# SPDX-License-Identifier: EUPL-1.2
"""
The shapes of what is told about tasks and answers, for the OpenAPI document.

Responsible for describing only; every body is checked by `service`. All people in
the examples are invented. Floor 6.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, Final, Literal

from pydantic import ConfigDict, Field
from pydantic.json_schema import SkipJsonSchema

from deelkader.api.registervragen import Code, Door
from deelkader.api.vormen import Vorm

_KIND: Final = "kind-zilvermeeuw"
_ROEK: Final = "medewerker-roek"
_OORDEEL: Final = "01KB7Q0Z5V8W3X2Y1A4B6C9D0E"

Iemand = Annotated[
    str | SkipJsonSchema[None],
    Field(description="Een code zonder betekenis. Nooit een naam of BSN."),
]
OverOordeel = Annotated[
    str | SkipJsonSchema[None],
    Field(description="Het oordeel waar dit over gaat, als er geen jeugdige is."),
]
Gebeurd = Annotated[
    date | SkipJsonSchema[None],
    Field(description="De dag waarop het gebeurde. Zonder: vandaag."),
]


def _example(**waarden: Any) -> ConfigDict:
    return ConfigDict(json_schema_extra={"examples": [waarden]})


class AfrondingVraagVorm(Vorm):
    """De taak is klaar, of niet meer nodig."""

    model_config = _example(hoe="gedaan", door=_ROEK)

    hoe: Literal["gedaan", "niet-meer-nodig"]
    door: Door


class UitstelVraagVorm(Vorm):
    """De taak komt later."""

    model_config = _example(tot="2026-12-24", reden="afspraak-gemaakt", door=_ROEK)

    tot: Annotated[date, Field(description="De dag waarop je er weer naar kijkt.")]
    reden: Annotated[
        str, Field(description="Een id uit de lijst `uitstelredenen` van het kader.")
    ]
    door: Door


class SignaalVraagVorm(Vorm):
    """Iemand vertelde ons iets."""

    model_config = _example(
        jeugdige=_KIND,
        van="school",
        naar="jeugdprofessional",
        situatie="hulpvraag",
        door=_ROEK,
    )

    jeugdige: Iemand = None
    van: Annotated[str, Field(description="Wie het vertelde.")]
    naar: Annotated[str, Field(description="Wie het hoorde.")]
    situatie: Annotated[str, Field(description="Altijd door een mens gekozen.")]
    gebeurd: Gebeurd = None
    door: Door


class DagVraagVorm(Vorm):
    """Een dag die komt, en waarop iets verandert."""

    model_config = _example(
        jeugdige=_KIND, wat="verjaardag-16", op="2028-05-04", door=_ROEK
    )

    jeugdige: Iemand = None
    oordeel: OverOordeel = None
    wat: Literal["verjaardag-12", "verjaardag-16", "verjaardag-18", "maatregel-eindigt"]
    op: Annotated[date, Field(description="Welke dag dat is.")]
    door: Door


class MeldcodestapVraagVorm(Vorm):
    """Een stap van de meldcode is gedaan."""

    model_config = _example(jeugdige=_KIND, stap=1, door=_ROEK)

    jeugdige: Iemand = None
    oordeel: OverOordeel = None
    stap: Annotated[int, Field(ge=1, le=5)]
    gebeurd: Gebeurd = None
    door: Door


class OverlegVraagVorm(Vorm):
    """Mensen overlegden hierover."""

    model_config = _example(jeugdige=_KIND, door=_ROEK)

    jeugdige: Iemand = None
    oordeel: OverOordeel = None
    gebeurd: Gebeurd = None
    door: Door


class CorrectieVraagVorm(Vorm):
    """Iets klopte niet. Wie het kreeg, moet dat horen."""

    model_config = _example(jeugdige=_KIND, gegevens=["betrokkenheid"], door=_ROEK)

    jeugdige: Code
    gegevens: Annotated[
        list[str] | SkipJsonSchema[None],
        Field(description="Wat niet klopte. Zonder: alles."),
    ] = None
    door: Door


class OpvolgingVraagVorm(Vorm):
    """Deed je wat het oordeel zei?"""

    model_config = _example(gevolgd=False, reden="situatie-was-anders", door=_ROEK)

    gevolgd: bool
    reden: Annotated[
        str | SkipJsonSchema[None],
        Field(
            description="Nodig als je iets anders deed: een id uit de lijst"
            " `afwijkredenen` van het kader."
        ),
    ] = None
    door: Door


class ReactieVraagVorm(Vorm):
    """Weet je nu wat je moet doen? We tellen het antwoord, meer niet."""

    model_config = _example(weetNuWatTeDoen="deels", gemeente="steenbergen")

    weet_nu_wat_te_doen: Literal["ja", "deels", "nee"]
    gemeente: Annotated[str | SkipJsonSchema[None], Field()] = None


class GatVraagVorm(Vorm):
    """Bij dit oordeel schoten de regels tekort."""

    model_config = _example(oordeel=_OORDEEL, soort="regel-ontbreekt")

    oordeel: str
    soort: Annotated[
        str, Field(description="Een id uit de lijst `gatsoorten` van het kader.")
    ]
