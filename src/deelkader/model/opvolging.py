# SPDX-License-Identifier: EUPL-1.2
"""
Follow-up as data: the kinds of things that happen, and the rules about them.

Responsible for nothing but holding them; `opvolging.motor` reasons. Floor 1.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from deelkader.errors import Plek

ONBEKEND = "onbekend"
"""The word of a kenmerk that nobody told; for a number and a day that is 0."""


class Kenmerksoort(StrEnum):
    """What a kenmerk holds; the last three are whole numbers."""

    PARTIJ = "partij"
    DOEL = "doel"
    SITUATIE = "situatie"
    UITKOMST = "uitkomst"
    PLICHT = "plicht"
    REGEL = "regel"
    WOORD = "woord"
    TELLING = "telling"
    NUMMER = "nummer"
    DAG = "dag"

    @property
    def is_number(self) -> bool:
        """Whether it holds a whole number."""
        return self in {Kenmerksoort.TELLING, Kenmerksoort.NUMMER, Kenmerksoort.DAG}


@dataclass(frozen=True, slots=True)
class Kenmerk:
    """What one kenmerk may hold; *woorden* only for a `woord` with a fixed list."""

    soort: Kenmerksoort
    woorden: tuple[str, ...] = ()


def _words(*woorden: str) -> Kenmerk:
    return Kenmerk(Kenmerksoort.WOORD, woorden)


_PARTIJ = Kenmerk(Kenmerksoort.PARTIJ)
_DOEL = Kenmerk(Kenmerksoort.DOEL)
_SITUATIE = Kenmerk(Kenmerksoort.SITUATIE)
_NUMMER = Kenmerk(Kenmerksoort.NUMMER)
_DAG = Kenmerk(Kenmerksoort.DAG)
_REGEL = Kenmerk(Kenmerksoort.REGEL)
_VRAAG = {
    "van": _PARTIJ,
    "naar": _PARTIJ,
    "doel": _DOEL,
    "situatie": _SITUATIE,
    "uitkomst": Kenmerk(Kenmerksoort.UITKOMST),
    "oordeel": _NUMMER,
}

AFGEROND, UITGESTELD = "afgerond", "uitgesteld"
NIET_MEER_NODIG = "niet-meer-nodig"

VOORVALLEN: Mapping[str, Mapping[str, Kenmerk]] = MappingProxyType(
    {
        "oordeel": _VRAAG,
        "plicht": {
            "plicht": Kenmerk(Kenmerksoort.PLICHT),
            **_VRAAG,
            "risico": _words("ja", "nee", ONBEKEND),
        },
        "gedeeld": {
            "van": _PARTIJ,
            "naar": _PARTIJ,
            "doel": _DOEL,
            "oordeel": _NUMMER,
        },
        "signaal": {"van": _PARTIJ, "naar": _PARTIJ, "situatie": _SITUATIE},
        "toestemming": {
            "wat": _words(
                "gevraagd",
                "gegeven",
                "geweigerd",
                "ingetrokken",
                "verlopen",
                "ongeldig",
            ),
            "gever": _words(),
            "tot": _DAG,
        },
        "verzoek": {
            "wat": _words("ingediend", "afgehandeld"),
            "van": _PARTIJ,
            "naar": _PARTIJ,
            "doel": _DOEL,
            "situatie": _SITUATIE,
            "oordeel": _NUMMER,
        },
        "inlichten": {
            "naar": _PARTIJ,
            "doel": _DOEL,
            "waarom": _words(
                "intrekking", "correctie", "herroeping", "herroeping-gedeeld"
            ),
        },
        "dag": {
            "wat": _words(
                "verjaardag-12", "verjaardag-16", "verjaardag-18", "maatregel-eindigt"
            ),
            "op": _DAG,
        },
        "opgevolgd": {"oordeel": _NUMMER, "gevolgd": _words("ja", "nee")},
        "meldcode": {"stap": Kenmerk(Kenmerksoort.TELLING)},
        "overleg": {},
        AFGEROND: {
            "regel": _REGEL,
            "bij": _NUMMER,
            "hoe": _words("gedaan", NIET_MEER_NODIG),
        },
        UITGESTELD: {"regel": _REGEL, "bij": _NUMMER, "tot": _DAG},
        "herhaald": {
            "van": _PARTIJ,
            "naar": _PARTIJ,
            "doel": _DOEL,
            "oordeel": _NUMMER,
        },
        "nood": {},
    }
)
"""Every kind of thing that can happen in a case, with its kenmerken."""


@dataclass(frozen=True, slots=True)
class Eis:
    """*kenmerk* has one of *waarden*, or with *niet* none of them."""

    kenmerk: str
    waarden: tuple[str | int, ...]
    niet: bool = False


@dataclass(frozen=True, slots=True)
class Patroon:
    """Things of kind *voorval* that meet every one of *eisen*."""

    voorval: str
    eisen: tuple[Eis, ...] = ()


@dataclass(frozen=True, slots=True)
class Einde:
    """
    What ends a task: a thing of this *patroon*.

    *zelfde* are pairs (kenmerk of the ending, kenmerk of what began it) that must
    be equal and known.
    """

    patroon: Patroon
    zelfde: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Eerder:
    """
    Something told before, with every kenmerk of *anders* known and different.

    It lies at most *binnen* days from what begins the task, before or after.
    """

    patroon: Patroon
    anders: tuple[str, ...]
    binnen: int


@dataclass(frozen=True, slots=True)
class Duur:
    """A length of time: calendar *dagen*, or *werkdagen* when that is not 0."""

    dagen: int = 0
    werkdagen: int = 0


@dataclass(frozen=True, slots=True)
class Termijn:
    """
    When a task must be done: *duur* after the day of what began it.

    With *voor* it is *duur* before the day in that kenmerk; then the task begins
    to count at most *begint* before it must be done.
    """

    duur: Duur
    voor: str | None = None
    begint: Duur | None = None


@dataclass(frozen=True, slots=True)
class Escalatie:
    """*na* the term the function *rol* hears of it."""

    na: Duur
    rol: str


class Per(StrEnum):
    """Of what there is one task at a time."""

    VOORVAL = "voorval"
    ZAAK = "zaak"


@dataclass(frozen=True, slots=True)
class Opvolgregel:
    """
    One rule of follow-up.

    With *na* a task begins when one of that rule is done; *als* then says what that
    one began with.

    *rol* is a function, or a kenmerk of *als* that holds a partij; then the function
    of *escaleer* owns the task when that partij is not known. *uitstel* is how many
    days a task can be put off at a time, None when not. *herinner* counts back from
    the last day. *vertelt*: when it is done, the family knows of the sharing.
    """

    id: str
    titel: str
    bestand: str
    als: Patroon
    taak: str
    rol: str
    termijn: Termijn
    bronnen: tuple[str, ...]
    eerder: Eerder | None = None
    na: str | None = None
    herinner: Duur | None = None
    escaleer: Escalatie | None = None
    klaar_bij: tuple[Einde, ...] = ()
    vervalt_bij: tuple[Einde, ...] = ()
    uitstel: int | None = None
    per: Per = Per.VOORVAL
    strenger: str | None = None
    vertelt: bool = False
    zin: str = ""
    uitleg: str = ""
    plek: Plek | None = None


@dataclass(frozen=True, slots=True)
class Opvolgregels:
    """All of `opvolging/`, checked; *functies*: id -> label of who can own a task."""

    regels: tuple[Opvolgregel, ...]
    functies: Mapping[str, str]

    @property
    def venster(self) -> int:
        """How many days back a rule looks for something that was told before."""
        return max((r.eerder.binnen for r in self.regels if r.eerder), default=0)
