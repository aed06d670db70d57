# SPDX-License-Identifier: EUPL-1.2
"""
What the strict YAML reader refuses, and the Dutch words it says so with.

Responsible for: the table of codes R001-R020, its sentences, and the limits.
Not responsible for: finding anything wrong (`reader`, `yaml_lezer`, `yaml_tekens`,
`mapinhoud`), or what a rule may say.
Floor 2, `regels`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from deelkader.errors import Bevinding, Plek

MAX_BYTES: Final = 1_000_000
MAX_DIEPTE: Final = 20
MAX_KNOPEN: Final = 100_000
MAX_BEVINDINGEN: Final = 500
MAX_GETOOND: Final = 40

_LET_OP_YAML = "Het ene programma leest dit anders dan het andere."
_QUOTES = "Is het tekst? Zet het tussen aanhalingstekens: {aangehaald}."


@dataclass(frozen=True, slots=True)
class Punt:
    """One thing the reader refuses: its name and its three Dutch sentences."""

    naam: str
    boodschap: str
    waarom: str
    oplossing: str


PUNTEN: Final[dict[str, Punt]] = {
    "R001": Punt(
        "onleesbare-yaml",
        "{wat}",
        "Vanaf hier is het bestand niet te lezen. Wat erna komt is niet nagekeken.",
        "{hoe}",
    ),
    "R002": Punt(
        "dubbele-sleutel",
        "De sleutel {woord} staat hier voor de tweede keer (eerst op regel {eerst}).",
        "Eén van de twee waarden zou stil verdwijnen.",
        "Haal één van de twee weg, of voeg ze samen.",
    ),
    "R003": Punt(
        "anker-of-alias",
        "Hier staat een anker (&) of een verwijzing daarnaar (*).",
        "Wie de regel leest, ziet dan niet wat er echt staat.",
        "Schrijf de waarde helemaal uit. Is het tekst? Gebruik aanhalingstekens.",
    ),
    "R004": Punt(
        "tag",
        "Hier staat een aanwijzing voor YAML zelf: een tag (!) of een regel met %.",
        "Die verandert de betekenis van de waarde.",
        "Haal de aanwijzing weg. Is het tekst? Gebruik aanhalingstekens.",
    ),
    "R005": Punt(
        "getal-met-punt",
        "{woord} wordt gelezen als een getal met een punt.",
        "Artikel 7.10 zou dan artikel 7.1 worden.",
        "Zet het tussen aanhalingstekens: {aangehaald}.",
    ),
    "R006": Punt(
        "getal-met-voorloopnul",
        "{woord} is een getal met een nul ervoor.",
        "Sommige programma's lezen 010 als 8.",
        "Haal de nul weg. " + _QUOTES,
    ),
    "R007": Punt(
        "tijd",
        "{woord} lijkt op een tijd.",
        "Sommige programma's lezen 12:30 als het getal 750.",
        "Zet het tussen aanhalingstekens: {aangehaald}.",
    ),
    "R008": Punt(
        "woord-wordt-ja-nee",
        "{woord} wordt soms gelezen als ja of nee.",
        _LET_OP_YAML,
        "Bedoel je ja of nee? Schrijf true of false, in kleine letters. " + _QUOTES,
    ),
    "R009": Punt(
        "datum-zonder-aanhalingstekens",
        "{woord} is een datum zonder aanhalingstekens.",
        _LET_OP_YAML,
        "Zet de datum tussen aanhalingstekens: {aangehaald}.",
    ),
    "R010": Punt(
        "lege-waarde",
        "Hier ontbreekt een waarde.",
        "Leeg kan van alles betekenen: geen, onbekend of vergeten.",
        'Vul een waarde in of haal de sleutel weg. Een lege tekst schrijf je als "".',
    ),
    "R011": Punt(
        "sleutel-is-geen-tekst",
        "Deze sleutel ({woord}) is geen tekst.",
        "Een sleutel is de naam van een waarde. Een naam is altijd tekst.",
        "Gebruik een woord als sleutel, of zet de sleutel tussen aanhalingstekens.",
    ),
    "R012": Punt(
        "bestand-te-groot",
        f"Dit bestand is groter dan {MAX_BYTES // 1_000_000} MB.",
        "Zo'n groot bestand is bijna nooit een bestand met regels.",
        "Verdeel de regels over meer bestanden.",
    ),
    "R013": Punt(
        "te-diep-genest",
        f"Lijsten en blokken staan hier meer dan {MAX_DIEPTE} lagen diep in elkaar.",
        "Geen enkele regel heeft dat nodig. Wat erna komt is niet nagekeken.",
        "Kijk of er haakjes of streepjes te veel staan.",
    ),
    "R014": Punt(
        "te-veel-knopen",
        "Dit bestand heeft meer dan {aantal}.",
        "Wat erna komt is niet nagekeken.",
        "{hoe}",
    ),
    "R015": Punt(
        "geen-leesbare-tekst",
        "{wat}",
        "Een bestand met regels mag alleen gewone tekst bevatten.",
        "{hoe}",
    ),
    "R016": Punt(
        "meer-dan-een-document",
        "Hier begint een tweede document (---) in hetzelfde bestand.",
        "Alleen het eerste document zou tellen. Wat hier staat is niet nagekeken.",
        "Haal de streepjes weg, of zet het tweede deel in een eigen bestand.",
    ),
    "R017": Punt(
        "map-niet-te-lezen",
        "{wat}",
        "Dan is niet zeker dat alle regels gelezen zijn.",
        "{hoe}",
    ),
    "R018": Punt(
        "samenvoegsleutel",
        "Hier staat de samenvoegsleutel <<.",
        "Wie de regel leest, ziet dan niet wat er echt staat.",
        "Schrijf de waarden helemaal uit.",
    ),
    "R019": Punt(
        "verborgen-teken",
        "Hier staat een teken dat je niet ziet, of dat anders is dan het lijkt:"
        " {teken}.",
        "De tekst op het scherm is dan anders dan de tekst die wordt gelezen.",
        "Haal het teken weg en typ een gewone spatie of letter.",
    ),
    "R020": Punt(
        "dubbelzinnige-waarde",
        "{woord} kan als een getal of een YAML-teken worden gelezen.",
        _LET_OP_YAML,
        "Een getal schrijf je met alleen cijfers, hooguit twaalf. " + _QUOTES,
    ),
}


_BEGINTEKENS = (
    "Tekst mag niet beginnen met '@', '`', '%', '*', '&', '!', '|' of '>'.",
    "Zet de tekst tussen aanhalingstekens.",
)
_OPMAAK: Final[dict[str, tuple[str, str]]] = {
    "": (
        "De opmaak klopt hier niet.",
        "Kijk naar het inspringen, de streepjes, de haakjes en de dubbele punten.",
    ),
    "einde": (
        "Wat hier begint, is nergens afgesloten.",
        "Zet een haakje aan het eind.",
    ),
    '"': (
        "In deze tekst tussen aanhalingstekens klopt iets niet.",
        "Zet aan het eind hetzelfde aanhalingsteken, en schrijf \\ als \\\\.",
    ),
    ":": (
        "Hier staat een dubbele punt op een plek waar dat niet mag.",
        "Zet de tekst tussen aanhalingstekens, of kijk naar het inspringen.",
    ),
    "#": (
        "Hier staat een hekje (#) op een plek waar dat niet mag.",
        "Zet een spatie voor het hekje, of zet de tekst tussen aanhalingstekens.",
    ),
    "?": (
        "Hier staat een vraagteken in een lijst of blok met haakjes.",
        "Zet de tekst met het vraagteken tussen aanhalingstekens.",
    ),
    **dict.fromkeys("@`%*&!|>", _BEGINTEKENS),
}


def syntax(plek: Plek, teken: str) -> Bevinding:
    """Return the finding that the parser stopped at *plek*, before *teken*."""
    wat, hoe = _OPMAAK.get(teken, _OPMAAK[""])
    return finding(plek, "R001", wat=wat, hoe=hoe)


def finding(plek: Plek, code: str, **velden: str) -> Bevinding:
    """Return the finding *code* at *plek*; *velden* fill the sentences."""
    punt = PUNTEN[code]
    zinnen = (punt.boodschap, punt.waarom, punt.oplossing)
    return Bevinding(plek, code, *(zin.format_map(velden) for zin in zinnen))


def quoted(plek: Plek, code: str, tekst: str) -> Bevinding:
    """Return the finding *code* about the word *tekst*, shortened when long."""
    kort = shorten(tekst)
    return finding(plek, code, woord=f"'{kort}'", aangehaald=f'"{kort}"')


def too_many_findings(plek: Plek) -> Bevinding:
    """Return the finding that ends a list of findings that is too long."""
    hoe = "Herstel eerst de fouten die al genoemd zijn."
    return finding(plek, "R014", aantal=f"{MAX_BEVINDINGEN} fouten", hoe=hoe)


def shorten(tekst: str) -> str:
    """Return *tekst* on one line and at most 40 characters long."""
    regel = tekst[: 2 * MAX_GETOOND].replace("\n", " ")
    return regel if len(regel) <= MAX_GETOOND else regel[: MAX_GETOOND - 3] + "..."
