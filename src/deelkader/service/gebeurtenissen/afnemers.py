# SPDX-License-Identifier: EUPL-1.2
"""
Who wants to hear of events: read `afnemers.yaml`.

Responsible for refusing what cannot be used, everything at once and with its place,
and for never showing a secret. Floor 5.
"""

from __future__ import annotations

import base64
import binascii
import ipaddress
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from deelkader.errors import Bevinding, InstellingError, Plek
from deelkader.regels.bedoel_je import bedoel_je
from deelkader.regels.reader import Document, read_document
from deelkader.service.adres import is_loopback
from deelkader.uitbox import Soort

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

_VOORVOEGSEL: Final = "whsec_"
_KORTST, _LANGST, _MEESTE_GEHEIMEN = 24, 64, 2
_NAAM: Final = r"^[a-z][a-z0-9-]{0,39}$"
_BRON: Final = r"^urn:nld:[A-Za-z0-9][A-Za-z0-9%()_.:-]{1,200}$"
_FOUT: Final = {
    "missing": ("ontbreekt", "Dit ontbreekt: {laatste}."),
    "extra_forbidden": ("onbekend-veld", "Deze sleutel kennen we niet.{bedoel}"),
    "enum": ("onbekende-waarde", "Deze soort kennen we niet. Kies uit: {soorten}."),
    "greater_than_equal": ("buiten-bereik", "Dit getal is te klein."),
    "less_than_equal": ("buiten-bereik", "Dit getal is te groot."),
    "string_pattern_mismatch": ("verkeerd-type", "Dit heeft niet de goede vorm."),
    "too_short": ("leeg", "Noem er ten minste één."),
}
_ANDERS: Final = ("verkeerd-type", "Deze waarde past hier niet.")


class _Vorm(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class AfnemerVorm(_Vorm):
    """One receiver in the file."""

    url: str
    geheim: str
    soorten: Annotated[list[Soort], Field(min_length=1)] = list(Soort)
    intern: Annotated[bool, Field(strict=True)] = False


class AfnemersVorm(_Vorm):
    """The whole file."""

    bron: Annotated[str, Field(pattern=_BRON)]
    pogingen: Annotated[int, Field(strict=True, ge=1, le=100)] = 20
    afnemers: Annotated[
        dict[Annotated[str, Field(pattern=_NAAM)], AfnemerVorm], Field(min_length=1)
    ]


_BESTAND: Final = TypeAdapter(AfnemersVorm)
_SLEUTELS: Final = (*AfnemersVorm.model_fields, *AfnemerVorm.model_fields)


@dataclass(frozen=True, slots=True)
class Afnemer:
    """
    Who hears *soorten* at *url*.

    *intern*: the address may be one of our own network. With two secrets both sign,
    so that a receiver can change from one to the other.
    """

    naam: str
    url: str
    geheimen: tuple[str, ...] = field(repr=False)
    soorten: frozenset[Soort] = frozenset(Soort)
    intern: bool = False


@dataclass(frozen=True, slots=True)
class Afnemers:
    """Everybody who hears, as whom we speak (*bron*), and how often we try."""

    bron: str
    pogingen: int
    afnemers: Mapping[str, Afnemer]

    def at(self, url: str) -> Afnemer | None:
        """Return who hears at *url*."""
        return next((a for a in self.afnemers.values() if a.url == url), None)


def read_afnemers(bestand: Path) -> Afnemers:
    """
    Return what *bestand* says; a secret is sought beside it.

    Raises:
        InstellingError: it cannot be used; holds every finding.
    """
    try:
        tekst = bestand.read_bytes()
    except OSError:
        plek = Plek(bestand.name, 1, 1)
        raise _refused(
            [Bevinding(plek, "geen-bestand", "Dit bestand is niet te lezen.")]
        ) from None
    document, found = read_document(bestand.name, tekst)
    if document is None:
        raise _refused(found)
    try:
        vorm = _BESTAND.validate_python(document.inhoud)
    except ValidationError as error:
        details = error.errors(include_input=False, include_url=False)
        raise _refused([_told(document, one) for one in details]) from None
    return _Lezer(document, vorm, bestand.parent).read()


@dataclass(slots=True)
class _Lezer:
    document: Document
    vorm: AfnemersVorm
    map_: Path
    bevindingen: list[Bevinding] = field(default_factory=list)

    def read(self) -> Afnemers:
        """Return everybody; raise with all findings."""
        seen: set[str] = set()
        afnemers = {}
        for naam, one in self.vorm.afnemers.items():
            self._check_address(naam, one)
            if one.url in seen:
                self._add((naam, "url"), "dubbel", "Dit adres staat er twee keer.")
            seen.add(one.url)
            geheimen = self._secrets(naam, one)
            soorten = frozenset(one.soorten)
            afnemers[naam] = Afnemer(naam, one.url, geheimen, soorten, one.intern)
        if self.bevindingen:
            raise _refused(self.bevindingen)
        return Afnemers(self.vorm.bron, self.vorm.pogingen, afnemers)

    def _check_address(self, naam: str, one: AfnemerVorm) -> None:
        where = naam, "url"
        try:
            parts = urlsplit(one.url)
            host, plain = parts.hostname, bool(parts.port or parts.port is None)
        except ValueError:
            host, plain = None, False
        plain = plain and one.url.isascii() and one.url.isprintable()
        if not host or not plain or " " in one.url:
            self._add(where, "geen-url", "Dit is geen webadres.")
            return
        if parts.username is not None or parts.fragment:
            said = "Hier hoort geen wachtwoord en geen # in."
            self._add(where, "geen-url", said)
        if parts.scheme != "https" and not (
            parts.scheme == "http" and is_loopback(host)
        ):
            said = "Begin met https://. Alleen naar deze computer mag http://."
            self._add(where, "geen-https", said)
        address = as_address(host)
        closed = address is not None and not address.is_global
        if closed and not is_loopback(host) and not one.intern:
            said = "Dit adres is van een eigen netwerk. Zet er dan intern: true bij."
            self._add(where, "adres-intern", said)

    def _secrets(self, naam: str, one: AfnemerVorm) -> tuple[str, ...]:
        """Return the secrets in the file that *one* names."""
        try:
            lines = (self.map_ / one.geheim).read_text(encoding="ascii").split()
        except (OSError, ValueError):
            said = "Het bestand met het geheim is niet te lezen."
            self._add((naam, "geheim"), "geen-bestand", said)
            return ()
        is_few = 0 < len(lines) <= _MEESTE_GEHEIMEN
        if not is_few or not all(map(_is_secret, lines)):
            said = (
                "In dit bestand hoort een geheim: whsec_ en daarna 24 tot 64 bytes in"
                " base64. Twee geheimen mag ook, elk op een eigen regel."
            )
            self._add((naam, "geheim"), "geen-geheim", said)
        return tuple(lines)

    def _add(self, pad: tuple[str, str], code: str, boodschap: str) -> None:
        plek = self.document.plek(("afnemers", *pad))
        self.bevindingen.append(Bevinding(plek, code, boodschap))


def as_address(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    """Return *host* as an address; None when it is a name."""
    try:
        return ipaddress.ip_address(host)
    except ValueError:
        return None


def _is_secret(line: str) -> bool:
    try:
        raw = base64.b64decode(line.removeprefix(_VOORVOEGSEL), validate=True)
    except (binascii.Error, ValueError):
        return False
    return line.startswith(_VOORVOEGSEL) and _KORTST <= len(raw) <= _LANGST


def _told(document: Document, detail: ErrorDetails) -> Bevinding:
    """Return what is wrong with the shape, in Dutch and without what stood there."""
    pad: tuple[Any, ...] = tuple(p for p in detail["loc"] if p != "[key]")
    kind = detail["type"]
    laatste = str(pad[-1]) if pad else ""
    code, said = _FOUT.get(kind, _ANDERS)
    boodschap = said.format(
        laatste=laatste,
        bedoel=bedoel_je(laatste, _SLEUTELS),
        soorten=", ".join(Soort),
    )
    known = re.fullmatch(r"[\w-]{0,60}", laatste) is not None
    if kind == "missing":
        plek = document.plek_sleutel(pad[:-1])
    else:
        plek = document.plek_sleutel(pad) if known else document.plek(pad)
    return Bevinding(plek, code, boodschap)


def _refused(bevindingen: list[Bevinding]) -> InstellingError:
    found = tuple(sorted(set(bevindingen), key=lambda b: (b.plek, b.code)))
    said = "Dit bestand met afnemers kan zo niet worden gebruikt:"
    return InstellingError("afnemers-onbruikbaar", said, found)
