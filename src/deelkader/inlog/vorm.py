# SPDX-License-Identifier: EUPL-1.2
"""
The form of `inlog.yaml`: which organisations may ask, and whose tokens they bring.

Floor 4, `inlog`.
"""

from __future__ import annotations

from typing import Annotated, Final, Literal

from pydantic import BaseModel, ConfigDict, Field

Algoritme = Literal["PS256", "RS256", "ES256"]
Tekst = Annotated[str, Field(min_length=1, max_length=500)]
NAAM: Final = r"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"


class _Vorm(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class Rolclaim(_Vorm):
    """Welke claim een rol noemt, en welke partij van het kader dat is."""

    claim: Tekst
    waarden: Annotated[dict[str, str], Field(min_length=1)]


class Inlogopslag(_Vorm):
    """Waar deze organisatie haar logboek en sleutels heeft, als dat apart is."""

    data: Tekst
    sleutels: Tekst | None = None
    hoofdsleutel: Tekst | None = None


class Paginainlog(_Vorm):
    """Hoe mensen van deze organisatie op de pagina's inloggen."""

    client_id: Tekst
    client_secret_bestand: Tekst | None = None
    autorisatie: Tekst
    token: Tekst
    scope: Tekst = "openid deelkader.evaluatie"
    acr: Literal["low", "substantial", "high"] | None = None
    zonder_nbf: bool = False
    rust: Annotated[int, Field(ge=1, le=240)] = 30
    hoogstens: Annotated[int, Field(ge=1, le=720)] = 480


Gezinsrol = Literal["jeugdige", "ouder-1", "ouder-2", "voogd"]


class Gezinsclaims(_Vorm):
    """Over wie iemand van het gezin inlogt, als wie, en wat we vandaag weten."""

    jeugdige: Tekst
    als: Tekst
    waarden: Annotated[dict[str, Gezinsrol], Field(min_length=1)]
    feiten: Tekst
    persoon: Tekst | None = None
    minuten: Annotated[int, Field(ge=30, le=240)] = 60


class Inlogorganisatie(_Vorm):
    """Een organisatie, en hoe haar mensen en systemen zich bekendmaken."""

    uitgever: Tekst
    sleutels: Tekst
    publiek: Tekst
    algoritmen: Annotated[list[Algoritme], Field(min_length=1)] = ["PS256", "RS256"]
    rollen: Rolclaim | None = None
    systemen: dict[str, list[str]] = {}
    dienstaccounts: list[Tekst] = []
    speling: Annotated[int, Field(ge=0, le=120)] = 30
    levensduur: Annotated[int, Field(ge=60, le=21_600)] = 3_600
    zonder_jti: bool = False
    opslag: Inlogopslag | None = None
    pagina: Paginainlog | None = None
    afnemers: Tekst | None = None
    gezin: Gezinsclaims | None = None


class Inlogbestand(_Vorm):
    """Alle organisaties van een installatie."""

    organisaties: Annotated[dict[str, Inlogorganisatie], Field(min_length=1)]
