# SPDX-License-Identifier: EUPL-1.2
"""
What an export must be told, because the log does not know it.

Responsible for the names of the organisation, its registers and this version.
Does not read a file or the environment: they are handed in.

Room `uitvoer`, below `service`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any
from urllib.parse import urlsplit

from deelkader.uitvoer.fout import UitvoerError

VOORBEELD_URI = "https://deelkader.example.nl"
PRODUCTIE = "productie"
SERVICE = "deelkader"

_OIN = re.compile(r"[0-9]{20}")
_VERSIE = re.compile(r"/(versies?|versions?)/[^/]+$")
_REQUIRED = ("naam", "oin", "verwerkingsactiviteit", "versie")
_URIS = ("verwerkingsactiviteit", "basis_uri", "algoritme", "aanroeper")


@dataclass(frozen=True, slots=True, kw_only=True)
class Instellingen:
    """
    Who exports, and where the words of the export are explained.

    Args:
        naam: name of the organisation that answers for the log.
        oin: its OIN, twenty digits.
        verwerkingsactiviteit: URI of one version of the entry in the register of
            processing activities; it ends on ``/versies/3``.
        versie: the version of deelkader that runs: a number or an image digest.
        basis_uri: where ids, words and rules of this installation are explained.
        algoritme: URI of the entry in the algorithm register, when there is one.
        aanroeper: URI of the application that asks, when there is one.
        omgeving: ``productie``, or another name for another environment.

    Raises:
        UitvoerError: something is missing or has another form; all are named.
    """

    naam: str = ""
    oin: str = ""
    verwerkingsactiviteit: str = ""
    versie: str = ""
    basis_uri: str = VOORBEELD_URI
    algoritme: str | None = None
    aanroeper: str | None = None
    omgeving: str = "proef"

    def __post_init__(self) -> None:
        if found := [*self._missing(), *self._malformed(), *self._examples()]:
            raise UitvoerError(
                "uitvoer-instelling",
                "De uitvoer mist iets. " + " ".join(found),
                help="Vul de genoemde instellingen in en probeer het opnieuw.",
            )

    @classmethod
    def from_mapping(cls, waarden: Mapping[str, Any]) -> Instellingen:
        """
        Return the settings in *waarden*.

        Raises:
            UitvoerError: a name is unknown, or a value missing or no text.
        """
        known = {field.name for field in fields(cls)}
        if set(waarden) - known:
            raise UitvoerError(
                "uitvoer-instelling",
                "Er staat een instelling bij die niet bestaat.",
                help=f"Deze bestaan: {', '.join(sorted(known))}.",
            )
        texts = {naam: waarde for naam, waarde in waarden.items() if waarde is not None}
        if wrong := [n for n, waarde in texts.items() if not isinstance(waarde, str)]:
            raise UitvoerError(
                "uitvoer-instelling", f"Dit moet tekst zijn: {', '.join(wrong)}."
            )
        return cls(**texts)

    def _missing(self) -> list[str]:
        return [
            f"`{naam}` is leeg."
            for naam in _REQUIRED
            if not getattr(self, naam).strip()
        ]

    def _malformed(self) -> list[str]:
        found = [
            f"`{naam}` is geen volledig webadres."
            for naam in _URIS
            if getattr(self, naam) and not _is_uri(getattr(self, naam))
        ]
        if self.oin and not _OIN.fullmatch(self.oin):
            found.append("`oin` heeft precies twintig cijfers.")
        activity = self.verwerkingsactiviteit
        if activity and not _VERSIE.search(activity):
            found.append("`verwerkingsactiviteit` eindigt op een versie: `/versies/3`.")
        return found

    def _examples(self) -> list[str]:
        """A placeholder in real use would point readers of the log to nothing."""
        if self.omgeving != PRODUCTIE:
            return []
        return [
            f"`{naam}` is nog een voorbeeld (example.nl)."
            for naam in _URIS
            if getattr(self, naam) and _is_example(getattr(self, naam))
        ]

    @property
    def pseudoniem_type(self) -> str:
        """URI that says what kind of code a pseudonym is."""
        return self.begrip("pseudoniem-v1")

    @property
    def organisatie(self) -> str:
        """The organisation as a URN."""
        return f"urn:nld:oin:{self.oin}"

    def begrip(self, naam: str) -> str:
        """Return the URI of a word of the kader."""
        return f"{self.basis_uri.rstrip('/')}/id/begrip/{naam}"

    def regel(self, naam: str, versie: str) -> str:
        """Return the URI of rule *naam* in the kader of *versie*."""
        return f"{self.basis_uri.rstrip('/')}/regels/{naam}/{versie}"

    def bron(self) -> dict[str, str]:
        """Return who made a record, in the words of OpenTelemetry."""
        return {
            "service.name": SERVICE,
            "service.version": self.versie,
            "deployment.environment": self.omgeving,
            "organisatie.naam": self.naam,
            "organisatie.oin": self.oin,
        }


def _is_uri(tekst: str) -> bool:
    try:
        parts = urlsplit(tekst)
    except ValueError:
        return False
    has_place = bool(parts.netloc) and parts.scheme in {"http", "https"}
    return has_place and not re.search(r"\s", tekst)


def _is_example(uri: str) -> bool:
    host = urlsplit(uri).hostname or ""
    return host == "example.nl" or host.endswith(".example.nl")
