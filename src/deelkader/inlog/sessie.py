# SPDX-License-Identifier: EUPL-1.2
"""
The session of a person on the page: sealed in the cookie, and nowhere else.

Responsible for a cookie that nobody else makes, reads or carries to another
organisation, and that ends by itself. Floor 4, `inlog`.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import secrets
from dataclasses import asdict, dataclass
from typing import Any, Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from deelkader.inlog.identiteit import Gezinslid
from deelkader.inlog.tokencontrole import Drager

_NONCE: Final = 12
_MAX: Final = 4_000


@dataclass(frozen=True, slots=True)
class Sessie:
    """Who is logged in, since *begin*, and seen last at *gezien* (seconds)."""

    drager: Drager
    begin: int
    gezien: int

    def is_over(self, nu: float, rust: int, hoogstens: int) -> bool:
        """Return whether it ended: too long unused, or too long in all."""
        return nu >= self.gezien + rust or nu >= self.begin + hoogstens

    def as_dict(self) -> dict[str, Any]:
        """Return plain JSON values."""
        one = self.drager
        return {
            "uitgever": one.uitgever,
            "client": one.client,
            "sub": one.sub,
            "rollen": sorted(one.rollen),
            "scopes": sorted(one.scopes),
            "gezin": None if one.gezin is None else asdict(one.gezin),
            "begin": self.begin,
            "gezien": self.gezien,
        }

    @classmethod
    def from_dict(cls, organisatie: str, said: dict[str, Any]) -> Sessie:
        """Return what `as_dict` gave."""
        # WHY get: a session that began before there were families has none.
        gezin = said.get("gezin")
        drager = Drager(
            organisatie,
            said["uitgever"],
            said["client"],
            said["sub"],
            frozenset(said["rollen"]),
            frozenset(said["scopes"]),
            None if gezin is None else Gezinslid(**gezin),
        )
        return cls(drager, said["begin"], said["gezien"])


class Koekjeszegel:
    """Seals values for cookies of one organisation; *sleutel* is that of its prints."""

    def __init__(self, organisatie: str, sleutel: bytes) -> None:
        self._organisatie = organisatie
        key = hmac.new(sleutel, b"deelkader/sessie/1", hashlib.sha256).digest()
        self._cipher = AESGCM(key)

    def seal(self, soort: str, waarde: Any) -> str:
        """Return *waarde* as the value of a cookie for *soort* only."""
        nonce = secrets.token_bytes(_NONCE)
        said = json.dumps(waarde, separators=(",", ":")).encode()
        sealed = self._cipher.encrypt(nonce, said, self._about(soort))
        text = base64.urlsafe_b64encode(nonce + sealed).decode().rstrip("=")
        return f"{self._organisatie}.{text}"

    def open(self, soort: str, tekst: str) -> Any:
        """Return what was sealed for *soort*; None when this was not."""
        naam, _, text = tekst.partition(".")
        if naam != self._organisatie or len(text) > _MAX:
            return None
        try:
            raw = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
            about = self._about(soort)
            return json.loads(self._cipher.decrypt(raw[:_NONCE], raw[_NONCE:], about))
        except (ValueError, InvalidTag):
            return None

    def _about(self, soort: str) -> bytes:
        return f"deelkader/{soort}/1\n{self._organisatie}".encode()
