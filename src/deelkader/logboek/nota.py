# SPDX-License-Identifier: EUPL-1.2
"""
Sign a checkpoint as a C2SP signed note, so that standard tools can read it.

Format: docs/logboek.md. Floor 4, `logboek`, pure but for making a key.
"""

from __future__ import annotations

import base64
import hashlib
from typing import Final, Self

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

_ED25519: Final = b"\x01"
_KEY_ID_BYTES: Final = 4


class Ondertekenaar:
    """Signs in the name of one log; *oorsprong* is also the name of its key."""

    def __init__(self, oorsprong: str, geheim: bytes) -> None:
        self.oorsprong = oorsprong
        self.geheim = geheim
        self._key = Ed25519PrivateKey.from_private_bytes(geheim)
        self.openbaar = self._key.public_key().public_bytes_raw()
        named = f"{oorsprong}\n".encode() + _ED25519 + self.openbaar
        self._key_id = hashlib.sha256(named).digest()[:_KEY_ID_BYTES]

    @classmethod
    def new(cls, oorsprong: str) -> Self:
        """Return a signer with a new key."""
        return cls(oorsprong, Ed25519PrivateKey.generate().private_bytes_raw())

    @property
    def vkey(self) -> str:
        """What a reader needs to check signatures."""
        key = _base64(_ED25519 + self.openbaar)
        return f"{self.oorsprong}+{self._key_id.hex()}+{key}"

    def line(self, tekst: str) -> str:
        """Return the line that signs *tekst*."""
        signature = self._key.sign(tekst.encode())
        return f"\u2014 {self.oorsprong} {_base64(self._key_id + signature)}\n"


def checkpoint(grootte: int, wortel: bytes, *ondertekenaars: Ondertekenaar) -> str:
    """Return the checkpoint of a tree, signed by all of *ondertekenaars*."""
    oorsprong = ondertekenaars[0].oorsprong
    tekst = f"{oorsprong}\n{grootte}\n{_base64(wortel)}\n"
    return tekst + "\n" + "".join(o.line(tekst) for o in ondertekenaars)


def _base64(raw: bytes) -> str:
    return base64.b64encode(raw).decode()
