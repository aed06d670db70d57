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
        None,
        description="De map met regels, of een uitgegeven bundel; zonder: de eigen"
        " regels, of wat hier het laatst is uitgegeven.",
    )
    elke: int = Field(
        10,
        ge=1,
        le=3_600,
        description="Kijk zo vaak (in seconden) of er een ander uitgegeven kader is.",
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


class Gebeurtenissen(Groep):
    """Wat anderen horen van wat hier gebeurt."""

    afnemers: str | None = Field(
        None,
        description="Het bestand met wie iets wil horen (afnemers.yaml); zonder:"
        " niemand. Met inlog staat het in inlog.yaml, per organisatie.",
    )
    elke: int = Field(
        10, ge=1, le=86_400, description="Kijk zo vaak (in seconden) of er iets is."
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


class Grenzen(Groep):
    """Hoeveel deelkader aanneemt; daarboven zegt het meteen nee. Per proces."""

    gelijktijdig: int = Field(
        256, ge=1, le=100_000, description="Zoveel aanvragen tegelijk; anders 503."
    )
    verbindingen: int = Field(
        1_000, ge=1, le=1_000_000, description="Zoveel verbindingen tegelijk."
    )
    per_beller: int = Field(
        1_000,
        ge=0,
        le=1_000_000,
        description="Zoveel aanvragen per seconde van één beller (zonder inlog: één"
        " adres), en het dubbele in één keer; anders 429. 0: geen grens.",
    )
    kop_bytes: int = Field(
        16_384, ge=1_024, le=1_048_576, description="De grootste kop; anders 431."
    )
    kop_seconden: int = Field(
        10, ge=1, le=600, description="Hoe lang een kop mag duren; anders 408."
    )
    lezen_seconden: int = Field(
        20, ge=1, le=3_600, description="Hoe lang een aanvraag mag duren; anders 408."
    )
    rust_seconden: int = Field(
        5, ge=1, le=600, description="Hoe lang een stille verbinding open blijft."
    )
    wachtrij: int = Field(
        2_048, ge=1, le=65_535, description="Hoeveel verbindingen mogen wachten."
    )
    proxy: str | None = Field(
        None,
        description="Het adres van de eigen proxy; die zegt in X-Forwarded-For wie"
        " er belt. Zonder: niemand wordt geloofd.",
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
    gebeurtenissen: Gebeurtenissen = Gebeurtenissen()
    meldingen: Meldingen = Meldingen()
    metingen: Metingen = Metingen()
    sporen: Sporen = Sporen()
    grenzen: Grenzen = Grenzen()
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
