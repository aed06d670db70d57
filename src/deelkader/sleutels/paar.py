# SPDX-License-Identifier: EUPL-1.2
"""
A pair of keys and whose it is; how a pair is wrapped under an epoch key.

Pure but for randomness. Floor 4, `sleutels`.
"""

from __future__ import annotations

import hmac
import secrets
from dataclasses import dataclass
from functools import cached_property
from typing import Final, NamedTuple, Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from deelkader.errors import LogboekError

SLEUTEL_BYTES: Final = 32
_NONCE_BYTES: Final = 12
_ID_BYTES: Final = 16


class Houder(NamedTuple):
    """
    Whose key it is.

    *persoon* is a pseudonym; None stands for questions without a person. *periode*
    is the year or month the key is for; empty for what outlives a year.
    """

    organisatie: str
    persoon: str | None
    periode: str

    @classmethod
    def of_log(cls, organisatie: str, persoon: str | None, tijd: str) -> Self:
        """Return whose key seals a line of *tijd*: by year, or month of nobody."""
        return cls(organisatie, persoon, tijd[:7] if persoon is None else tijd[:4])

    @classmethod
    def of_file(cls, organisatie: str, persoon: str) -> Self:
        """Return whose key seals what outlives a year: consent, tasks, notes."""
        return cls(organisatie, persoon, "")


@dataclass(frozen=True, repr=False)
class Sleutelpaar:
    """Two keys with one *id*: one opens the facts, the other the persons."""

    # WHY no slots: what a key makes ready is kept with it, and forgotten with it.

    id: str
    feiten: bytes
    personen: bytes

    @classmethod
    def new(cls) -> Self:
        """Return a new pair with a random id."""
        return cls(
            secrets.token_hex(_ID_BYTES),
            secrets.token_bytes(SLEUTEL_BYTES),
            secrets.token_bytes(SLEUTEL_BYTES),
        )

    @cached_property
    def cijfers(self) -> tuple[AESGCM, AESGCM]:
        """What encrypts and decrypts with the key of the facts, of the persons."""
        return AESGCM(self.feiten), AESGCM(self.personen)


class Omhulling:
    """Wraps under one epoch key, and makes the values that find a pair."""

    def __init__(self, epochesleutel: bytes) -> None:
        self._cipher = AESGCM(_derive(epochesleutel, b"omhullen"))
        self._zoek = _derive(epochesleutel, b"zoeken")

    def wrap(self, inhoud: bytes, waarvoor: str) -> bytes:
        """Return *inhoud* so that only this epoch key opens it, for this purpose."""
        nonce = secrets.token_bytes(_NONCE_BYTES)
        return nonce + self._cipher.encrypt(nonce, inhoud, waarvoor.encode())

    def unwrap(self, omhulsel: bytes, waarvoor: str) -> bytes:
        """
        Return what was wrapped.

        Raises:
            LogboekError: another epoch key wrapped it, or it was changed.
        """
        nonce, rest = omhulsel[:_NONCE_BYTES], omhulsel[_NONCE_BYTES:]
        try:
            return self._cipher.decrypt(nonce, rest, waarvoor.encode())
        except (InvalidTag, ValueError):
            raise LogboekError(
                "sleutel-past-niet",
                "De hoofdsleutel past niet bij de sleutels. Daarom is er geen"
                " antwoord.",
                help="Zet de hoofdsleutel terug die bij deze sleutels hoort.",
            ) from None

    def wrap_pair(self, paar: Sleutelpaar, persoon: str | None) -> bytes:
        """Return *paar* with its person, wrapped."""
        who = b"" if persoon is None else b"\x01" + persoon.encode()
        return self.wrap(paar.feiten + paar.personen + who, paar.id)

    def unwrap_pair(self, id_: str, omhulsel: bytes) -> tuple[Sleutelpaar, str | None]:
        """Return the pair *id_* and its person."""
        open_ = self.unwrap(omhulsel, id_)
        keys, who = open_[: 2 * SLEUTEL_BYTES], open_[2 * SLEUTEL_BYTES :]
        paar = Sleutelpaar(id_, keys[:SLEUTEL_BYTES], keys[SLEUTEL_BYTES:])
        return paar, who[1:].decode() if who else None

    def find_value(self, houder: Houder) -> bytes:
        """Return what finds the pair in use of *houder*."""
        return self._mac("houder", houder.organisatie, houder.persoon, houder.periode)

    def who_value(self, organisatie: str, persoon: str | None) -> bytes:
        """Return what finds every pair of *persoon*."""
        return self._mac("wie", organisatie, persoon)

    def _mac(self, *delen: str | None) -> bytes:
        mac = hmac.new(self._zoek, digestmod="sha256")
        for deel in delen:
            raw = b"-" if deel is None else b"+" + deel.encode()
            mac.update(len(raw).to_bytes(4, "big") + raw)
        return mac.digest()


def _derive(epochesleutel: bytes, waarvoor: bytes) -> bytes:
    info = b"deelkader/epoche/1/" + waarvoor
    return HKDF(SHA256(), SLEUTEL_BYTES, None, info).derive(epochesleutel)
