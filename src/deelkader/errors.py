# SPDX-License-Identifier: EUPL-1.2
"""
The error tree, in one place so that no module has to import another for it.

    DeelkaderError            code, message, help
    ├── KaderError            something is wrong with the rules (for policy staff)
    │   └── KaderExpiredError     no kader is valid on the day of the question
    ├── InstellingError       a file of settings cannot be used: all findings
    ├── VraagError            the question cannot be asked like this: all problems
    ├── OpvolgingUitError     follow-up cannot run here: its packages are not there
    ├── GeenMensError         only a person who is logged in may do this
    ├── ScopeError            who asks may not ask this: the token is for other things
    └── LogboekError          writing or reading the log failed: no line, no answer
        ├── LogboekUseError       the log was asked what it cannot do like this
        └── LogboekTamperedError  a line is not what was written

Every error has a stable Dutch kebab-case `code`.
It is the `type` of the problem+json and the name of a page in the docs.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True, order=True)
class Plek:
    """A place in a file: *regel* and *kolom* count from 1."""

    bestand: str
    regel: int
    kolom: int

    def __str__(self) -> str:
        return f"{self.bestand}:{self.regel}:{self.kolom}"


@dataclass(frozen=True, slots=True)
class Bevinding:
    """
    One finding about a rule file, in Dutch.

    *boodschap* says what is wrong, *waarom* why that is a problem, *oplossing*
    what to do. *ernst* is ``fout`` or ``waarschuwing``. *voorbeeld* may hold a
    scenario that shows it.
    """

    plek: Plek
    code: str
    boodschap: str
    waarom: str = ""
    oplossing: str = ""
    ernst: str = "fout"
    voorbeeld: str = ""

    def __str__(self) -> str:
        lines = [f"{self.plek} {self.code} {self.boodschap}"]
        if self.waarom:
            lines.append(f"    Waarom: {self.waarom}")
        if self.oplossing:
            lines.append(f"    Oplossing: {self.oplossing}")
        if self.voorbeeld:
            lines += ["    Bijvoorbeeld:", textwrap.indent(self.voorbeeld, "    ")]
        return "\n".join(lines)

    def as_dict(self) -> dict[str, Any]:
        """Return the finding as plain JSON values."""
        return {
            "bestand": self.plek.bestand,
            "regel": self.plek.regel,
            "kolom": self.plek.kolom,
            "code": self.code,
            "ernst": self.ernst,
            "boodschap": self.boodschap,
            "waarom": self.waarom,
            "oplossing": self.oplossing,
            **({"voorbeeld": self.voorbeeld} if self.voorbeeld else {}),
        }


@dataclass(frozen=True, slots=True, order=True)
class Probleem:
    """
    One problem with a question.

    *pad* is a JSON pointer into the question, *boodschap* a Dutch sentence.
    Neither ever repeats a value that the caller sent.
    """

    pad: str
    code: str
    boodschap: str

    def as_dict(self) -> dict[str, str]:
        """Return the problem as plain JSON values."""
        return {"pad": self.pad, "code": self.code, "boodschap": self.boodschap}


class DeelkaderError(Exception):
    """Base of all errors of this package; *code* is stable, *help* says what to do."""

    def __init__(
        self,
        code: str,
        message: str,
        *,
        help: str = "",  # noqa: A002 - the word users read
    ) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.help = help


class KaderError(DeelkaderError):
    """The rules cannot be used; *bevindingen* holds every finding, sorted by place."""

    def __init__(
        self,
        code: str,
        message: str,
        *,
        bevindingen: tuple[Bevinding, ...] = (),
        help: str = "",  # noqa: A002 - the word users read
    ) -> None:
        super().__init__(code, message, help=help)
        self.bevindingen = bevindingen

    def __str__(self) -> str:
        return "\n".join([self.message, *map(str, self.bevindingen)])


class InstellingError(DeelkaderError):
    """A file of settings cannot be used; *bevindingen* holds every finding."""

    def __init__(
        self, code: str, message: str, bevindingen: tuple[Bevinding, ...]
    ) -> None:
        super().__init__(code, message)
        self.bevindingen = bevindingen

    def __str__(self) -> str:
        return "\n".join([self.message, *map(str, self.bevindingen)])


class KaderExpiredError(KaderError):
    """No kader is valid on the day asked; the message names the days that are."""


class VraagError(DeelkaderError):
    """The question cannot be asked like this; *problemen* holds every problem."""

    def __init__(self, problemen: tuple[Probleem, ...]) -> None:
        super().__init__(
            "vraag-ongeldig",
            "; ".join(f"{p.pad or '/'} {p.code}" for p in problemen),
            help="Herstel de genoemde punten en stel de vraag opnieuw.",
        )
        self.problemen = problemen


class OpvolgingUitError(DeelkaderError):
    """Follow-up is off: the extra `opvolging` is not installed."""


class GeenMensError(DeelkaderError):
    """Only a person who is logged in may do this; a system or nobody asked it."""

    def __init__(self) -> None:
        said = "Dit kan alleen een mens die is ingelogd. Er is niets gedaan."
        super().__init__("geen-mens", said)


class ScopeError(DeelkaderError):
    """The token of who asks is not for this; *scopes* is what it lacks."""

    def __init__(self, scopes: Iterable[str]) -> None:
        super().__init__("scope-ontbreekt", "Je token is hier niet voor bedoeld.")
        self.scopes = tuple(scopes)


class LogboekError(DeelkaderError):
    """The log could not be written or read: without a line there is no answer."""


class LogboekUseError(LogboekError):
    """What was asked of the log cannot be done like this; the log is not to blame."""


class LogboekTamperedError(LogboekError):
    """A line of the log is not what was written; *regelnummer* says which."""

    def __init__(self, regelnummer: int, message: str) -> None:
        super().__init__("logboek-niet-heel", message)
        self.regelnummer = regelnummer
