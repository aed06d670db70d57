# SPDX-License-Identifier: EUPL-1.2
"""
Seal what stands beside the log with the key of the persons in it, and open it.

Responsible for one promise: what opens is what was sealed, in that very place.
Floor 4, `sleutels`; pure but for randomness.
"""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Final

from cryptography.exceptions import InvalidTag

from deelkader.errors import LogboekError

if TYPE_CHECKING:
    from deelkader.sleutels.paar import Sleutelpaar

_NONCE: Final = 12


def seal_piece(paar: Sleutelpaar, plaats: str, inhoud: bytes) -> bytes:
    """Return *inhoud* sealed so that it opens only in *plaats*."""
    nonce = secrets.token_bytes(_NONCE)
    return nonce + paar.cijfers[1].encrypt(nonce, inhoud, plaats.encode())


def open_piece(paar: Sleutelpaar, plaats: str, verzegeld: bytes) -> bytes:
    """
    Return what was sealed.

    Raises:
        LogboekError: it is not what was sealed there.
    """
    nonce, rest = verzegeld[:_NONCE], verzegeld[_NONCE:]
    try:
        return paar.cijfers[1].decrypt(nonce, rest, plaats.encode())
    except (InvalidTag, ValueError):
        raise LogboekError(
            "stuk-niet-heel",
            "Wat over deze persoon is vastgelegd, is veranderd of niet heel."
            " Daarom is er geen antwoord.",
            help="Meld dit bij de beheerder: iemand veranderde de opslag.",
        ) from None
