# SPDX-License-Identifier: EUPL-1.2
"""
What is said and heard, without the line: both clients share it.

Responsible for what a request holds and for what a response means. Nothing about a
person stands in an address; what is not surely an answer raises. Floor 2, `klant`,
pure.
"""

from __future__ import annotations

import ipaddress
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final
from urllib.parse import urlsplit

from deelkader.errors import Probleem, VraagError
from deelkader.klant.antwoord import Antwoord, Deling
from deelkader.klant.fouten import (
    OPNIEUW,
    AdresError,
    AntwoordOngeldigError,
    GeenAntwoordError,
    OnbereikbaarError,
)
from deelkader.klant.lezen import Lezing, read_json
from deelkader.klant.vormen import (
    ID,
    problem_code,
    read_answer,
    read_problems,
    read_share,
)
from deelkader.model import Deelvraag

SECONDEN: Final = 2.0
"""How long a whole call may take, connecting and reading included."""

MEESTE_BYTES: Final = 1_000_000
"""How large an answer may be; a large one of deelkader is a tenth of this."""

_VERSIE: Final = "1"
_JSON: Final = "application/json"
_PROBLEEM: Final = "application/problem+json"
_NIET_GEVONDEN: Final = "niet-gevonden"
KOPPEN: Final = {
    "Accept": f"{_JSON}, {_PROBLEEM}",
    # WHY: what is packed can become a thousand times as large.
    "Accept-Encoding": "identity",
    "Content-Type": _JSON,
}


@dataclass(frozen=True, slots=True)
class Verzoek:
    """One request: *pad* holds no more than an id that deelkader gave."""

    methode: str
    pad: str
    inhoud: bytes = b""
    koppen: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Ontvangst:
    """What came back, whole; the names of *koppen* are in lower case."""

    status: int
    koppen: Mapping[str, str]
    inhoud: bytes


class Gesprek:
    """Makes requests to one address and reads what comes back."""

    def __init__(self, adres: str) -> None:
        self.adres = _checked_address(adres)
        self.is_here = urlsplit(adres).scheme == "http"
        """Whether the address is this machine, without https."""

    def question(self, vraag: Deelvraag | Mapping[str, Any]) -> tuple[Deelvraag, bytes]:
        """
        Return *vraag* as it was understood, and as bytes.

        Raises:
            VraagError: it cannot be written down; the vocabulary is not looked at.
        """
        if not isinstance(vraag, Deelvraag):
            if not all(isinstance(name, str) for name in vraag):
                raise _unreadable()
            vraag = Deelvraag(**vraag)
        return vraag, _encoded(vraag)

    def ask(self, inhoud: bytes) -> Verzoek:
        """Return the request that asks."""
        return Verzoek("POST", "/v1/oordelen", inhoud)

    def find(self, id_: str, rest: str = "") -> Verzoek | None:
        """Return the request for answer *id_*, None when that is no id at all."""
        # WHY: whatever else stands in a variable may not end up in an address.
        if ID.fullmatch(id_) is None:
            return None
        return Verzoek("GET", f"/v1/oordelen/{id_}{rest}")

    def share(
        self, oordeel: str, door: tuple[str, str], gegevens: Sequence[str] | None
    ) -> Verzoek:
        """Return the request that writes down a share; *door* is code and party."""
        code, rol = door
        body: dict[str, Any] = {"oordeel": oordeel, "door": {"id": code, "rol": rol}}
        if gegevens is not None:
            body["gegevens"] = list(gegevens)
        return Verzoek("POST", "/v1/delingen", json.dumps(body).encode())

    def answer(self, ontvangst: Ontvangst, vraag: Deelvraag) -> Antwoord:
        """Return the answer to *vraag*, or raise."""
        return read_answer(content(ontvangst, 201), vraag.gegevens)

    def found(self, ontvangst: Ontvangst, id_: str) -> Antwoord | None:
        """Return answer *id_* as it was read back, None when there is none."""
        if is_absent(ontvangst):
            return None
        found = read_answer(content(ontvangst, 200), None)
        if found.id != id_:
            raise AntwoordOngeldigError("het is een ander oordeel", "/id")
        return found

    def proof(self, ontvangst: Ontvangst) -> bytes | None:
        """Return a receipt byte for byte, None when there is none."""
        if is_absent(ontvangst):
            return None
        content(ontvangst, 200).part("controlepunt").text()
        return ontvangst.inhoud

    def shared(self, ontvangst: Ontvangst, oordeel: str) -> Deling:
        """Return what was written down of answer *oordeel*, or raise."""
        found = read_share(content(ontvangst, 201))
        if found.oordeel != oordeel:
            raise AntwoordOngeldigError("het gaat over een ander oordeel", "/oordeel")
        return found


def unreachable(wat: str) -> OnbereikbaarError:
    """Return the error of a connection that failed; *wat* is the name of a kind."""
    return OnbereikbaarError(
        "geen-verbinding", f"Er is geen verbinding met deelkader ({wat}).", help=OPNIEUW
    )


def too_late() -> OnbereikbaarError:
    """Return the error of an answer that took too long."""
    return OnbereikbaarError(
        "te-laat", "deelkader gaf niet op tijd antwoord.", help=OPNIEUW
    )


def too_much() -> AntwoordOngeldigError:
    """Return the error of an answer without an end."""
    return AntwoordOngeldigError("het is te groot")


def content(ontvangst: Ontvangst, verwacht: int) -> Lezing:
    """Return the content of a response that is what was expected, or raise."""
    if ontvangst.status >= 400:  # noqa: PLR2004 - from here HTTP calls it an error
        raise _refusal(ontvangst)
    if ontvangst.status != verwacht:
        raise AntwoordOngeldigError(f"status {ontvangst.status}")
    if _mediatype(ontvangst) != _JSON:
        raise AntwoordOngeldigError("het zegt niet dat het JSON is")
    if ontvangst.koppen.get("content-encoding", "identity") != "identity":
        raise AntwoordOngeldigError("het is ingepakt")
    if ontvangst.koppen.get("api-version", "").partition(".")[0] != _VERSIE:
        raise AntwoordOngeldigError("het is van een andere versie")
    return read_json(ontvangst.inhoud)


def _refusal(ontvangst: Ontvangst) -> GeenAntwoordError | VraagError:
    """Return why there is no answer; what is not readable is not told either."""
    if _mediatype(ontvangst) != _PROBLEEM:
        return GeenAntwoordError(ontvangst.status)
    try:
        lezing = read_json(ontvangst.inhoud)
        problems, code = read_problems(lezing), problem_code(lezing)
    except AntwoordOngeldigError:
        return GeenAntwoordError(ontvangst.status)
    if ontvangst.status == 400 and problems:  # noqa: PLR2004 - a question refused
        return VraagError(problems)
    return GeenAntwoordError(ontvangst.status, code)


def is_absent(ontvangst: Ontvangst) -> bool:
    """Return whether deelkader itself says that there is no such answer."""
    if ontvangst.status != 404 or _mediatype(ontvangst) != _PROBLEEM:  # noqa: PLR2004 - HTTP calls it so
        return False
    return problem_code(read_json(ontvangst.inhoud)) == _NIET_GEVONDEN


def _mediatype(ontvangst: Ontvangst) -> str:
    said = ontvangst.koppen.get("content-type", "")
    return said.partition(";")[0].strip().casefold()


def _encoded(vraag: Deelvraag) -> bytes:
    # WHY not in the mode for JSON: that writes what is no number as an unknown fact.
    values = vraag.model_dump(exclude_none=True, exclude_defaults=True)
    try:
        return json.dumps(values, allow_nan=False, default=_as_json).encode()
    except (ValueError, TypeError, RecursionError):
        found = _unreadable()
    # WHY here: raised above, it would carry the first error and what that repeats.
    raise found


def _as_json(waarde: object) -> object:
    if isinstance(waarde, date):
        return waarde.isoformat()
    if isinstance(waarde, set | frozenset):
        return sorted(waarde)
    raise TypeError("no value of a question")


def _unreadable() -> VraagError:
    wat = "Deze vraag is niet te lezen."
    return VraagError((Probleem("", "vraag-onleesbaar", wat),))


def _checked_address(adres: str) -> str:
    """Return *adres* without its last slash; refuse what would not be safe."""
    try:
        parts = urlsplit(adres)
        host, _ = parts.hostname, parts.port
    except ValueError:
        host = parts = None
    if parts is None or not host or parts.scheme not in {"http", "https"}:
        raise _bad_address("het begint niet met https:// en de naam van een server")
    if parts.query or parts.fragment or "@" in parts.netloc:
        raise _bad_address("er staat een wachtwoord, een ? of een # in")
    if parts.scheme == "http" and not _is_loopback(host):
        raise _bad_address("zonder https kan iemand onderweg het antwoord veranderen")
    return adres.rstrip("/")


def _bad_address(waarom: str) -> AdresError:
    return AdresError(
        "adres-ongeldig",
        f"Dit adres van deelkader kan niet: {waarom}.",
        help="Geef een adres als https://deelkader.voorbeeld.nl.",
    )


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
