# SPDX-License-Identifier: EUPL-1.2
"""
One part of a line: sealed by a salted commitment, and encrypted.

The commitment says what the content was without giving it away; salt and content go
together when the key is destroyed. Format: docs/logboek.md. Floor 4, `logboek`;
pure but for randomness.
"""

from __future__ import annotations

import hashlib
import secrets
from typing import Final, NamedTuple

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

_ZEGEL: Final = b"deelkader/zegel/1\n"
_DEEL: Final = b"deelkader/deel/1\n"
_VERSIE: Final = b"\x01"
_NONCE: Final = 12
_ZOUT: Final = 32


class Deel(NamedTuple):
    """A sealed part: the bytes that are stored, and what the leaf says of them."""

    opgeslagen: bytes
    versleuteld: str
    zegel: str

    def in_leaf(self) -> dict[str, str]:
        """Return what the leaf says of this part."""
        return {"versleuteld": self.versleuteld, "zegel": self.zegel}


def seal(inhoud: bytes, cijfer: AESGCM, sleutel_id: str, deel: str) -> Deel:
    """Return *inhoud* (canonical bytes) sealed as part *deel*."""
    random = secrets.token_bytes(_ZOUT + _NONCE)
    salted, nonce = random[:_ZOUT] + inhoud, random[_ZOUT:]
    cipher = cijfer.encrypt(nonce, salted, _aad(sleutel_id, deel))
    stored = _VERSIE + nonce + cipher
    hash_ = hashlib.sha256(stored).hexdigest()
    return Deel(stored, hash_, hashlib.sha256(_ZEGEL + salted).hexdigest())


def unseal(
    opgeslagen: bytes, sleutel: bytes, sleutel_id: str, deel: str
) -> tuple[bytes, bytes] | None:
    """Return salt and content, or None when these bytes are not what was stored."""
    start = len(_VERSIE)
    if opgeslagen[:start] != _VERSIE:
        return None
    nonce, cipher = opgeslagen[start : start + _NONCE], opgeslagen[start + _NONCE :]
    try:
        open_ = AESGCM(sleutel).decrypt(nonce, cipher, _aad(sleutel_id, deel))
    except (InvalidTag, ValueError):
        return None
    return open_[:_ZOUT], open_[_ZOUT:]


def commitment(zout: bytes, inhoud: bytes) -> str:
    """Return the salted commitment to *inhoud*, in hex."""
    return hashlib.sha256(_ZEGEL + zout + inhoud).hexdigest()


def _aad(sleutel_id: str, deel: str) -> bytes:
    return _DEEL + f"{sleutel_id}/{deel}".encode()
