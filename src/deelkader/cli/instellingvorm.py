# SPDX-License-Identifier: EUPL-1.2
"""
What can be set of an installation: the form of `deelkader.toml`, and its defaults.

The schema, the documentation and the names in the environment follow from it.
Floor 7, `cli`.
"""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field


class Groep(BaseModel):
    """A table of the file."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class Adres(Groep):
    """Waar deelkader luistert."""

    host: str = Field("127.0.0.1", description="Het adres.")
    port: int = Field(
        8000, ge=0, le=65535, description="De poort; 0 kiest een vrije poort."
    )
    basis_url: str | None = Field(
        None,
        pattern=r"^https://[^?#\s/@]+(/[^?#\s]*[^?#\s/])?$",
        description="Het adres (https) waarop anderen deelkader bereiken, voor"
        " AuthZEN; zonder: het adres op deze computer.",
    )


class Opslag(Groep):
    """Waar logboek, sleutels en hoofdsleutel staan."""

    data: str = Field(
        "deelkader-data", description="De map (of database) voor het logboek."
    )
    data_bestand: str | None = Field(
        None, description="Een bestand met het adres van de database voor het logboek."
    )
    sleutels: str | None = Field(
        None, description="De map (of database) met de sleutels; zonder: naast data."
    )
    sleutels_bestand: str | None = Field(
        None, description="Een bestand met het adres van de database met de sleutels."
    )
    hoofdsleutel: str | None = Field(
        None, description="De map met de hoofdsleutel; zonder: naast data."
    )
    organisatie: str = Field(
        "standaard", description="Van welke organisatie het logboek is."
    )


class Inlog(Groep):
    """Wie van buiten deze computer mag vragen (zie inlog.md)."""

    bestand: str | None = Field(
        None,
        description="Het bestand met de organisaties (inlog.yaml); zonder: alleen deze"
        " computer kan vragen.",
    )


class Regels(Groep):
    """Welke regels gelden."""

    kader: str | None = Field(
        None, description="De map met regels; zonder: de eigen regels."
    )


class Opvolging(Groep):
    """Het werk waarvan de dag gekomen is."""

    elke: int = Field(
        60, ge=1, le=86_400, description="Kijk zo vaak (in seconden) of er werk is."
    )
    uit: bool = Field(
        default=False,
        description="Doe dat hier niet; draai dan elke dag `deelkader opvolging"
        " uitvoeren`.",
    )


class Meldingen(Groep):
    """Wat het programma over zichzelf meldt, op stderr."""

    vorm: Literal["tekst", "json"] = Field(
        "tekst",
        description="tekst: alleen storingen; json: ook een regel per verzoek.",
    )


class Metingen(Groep):
    """Metingen voor Prometheus, op een eigen poort; zonder gegevens van personen."""

    port: int | None = Field(
        None,
        ge=0,
        le=65535,
        description="De poort van /metrics; zonder: geen metingen.",
    )
    host: str = Field("127.0.0.1", description="Het adres van /metrics.")


class Sporen(Groep):
    """Sporen voor OpenTelemetry, zonder inhoud (extra: deelkader[uitvoer])."""

    collector: str | None = Field(
        None, description="Het adres van de collector (OTLP over HTTP); zonder: geen."
    )


class Stoppen(Groep):
    """Hoe deelkader stopt."""

    seconden: int = Field(
        10, ge=1, le=600, description="Hoe lang open verzoeken nog mogen duren."
    )


class Bladen(Groep):
    """Hoe de bladzijden eruitzien."""

    thema: str | None = Field(
        None,
        description="Een bestand met de stijl (design tokens) van je organisatie;"
        " zonder: de eigen stijl.",
    )


class Instellingen(Groep):
    """Alle instellingen van een installatie."""

    adres: Adres = Adres()
    opslag: Opslag = Opslag()
    regels: Regels = Regels()
    inlog: Inlog = Inlog()
    opvolging: Opvolging = Opvolging()
    meldingen: Meldingen = Meldingen()
    metingen: Metingen = Metingen()
    sporen: Sporen = Sporen()
    stoppen: Stoppen = Stoppen()
    bladen: Bladen = Bladen()


def groups() -> dict[str, type[Groep]]:
    """Return the tables, by name."""
    found = {}
    for naam, veld in Instellingen.model_fields.items():
        kind = veld.annotation
        assert isinstance(kind, type)  # noqa: S101 - every field is a table
        assert issubclass(kind, Groep)  # noqa: S101 - see above
        found[naam] = kind
    return found


def variable(groep: str, naam: str) -> str:
    """Return how a setting is called in the environment."""
    return f"DEELKADER_{groep}_{naam}".upper()
