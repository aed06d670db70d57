# SPDX-License-Identifier: EUPL-1.2
"""
The public keys of an issuer, from a JWK Set (RFC 7517).

Responsible for taking only keys that can check a signature we accept: what is weak,
secret, unnamed or named twice is left out. Pure. Floor 4, `inlog`.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from typing import Any, Final

from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePublicKey
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from jwt import PyJWK
from jwt.exceptions import PyJWTError

MIN_BITS: Final = 2_048
_GEEN: Final = "no usable key"
_SOORT: Final = {"RSA": "PS256", "EC": "ES256"}
_KROMME: Final = "secp256r1"
_RSA: Final[tuple[str, ...]] = ("PS256", "RS256")
_EC: Final[tuple[str, ...]] = ("ES256",)

type_sleutel = tuple[Any, tuple[str, ...]]
"""A public key, and the algorithms it may be used with."""


def read_keys(tekst: bytes) -> Mapping[str, type_sleutel]:
    """
    Return the usable keys in *tekst* by their `kid`.

    Raises:
        ValueError: this is no JWK Set, or no key in it can be used.
    """
    try:
        raw = json.loads(tekst)
    except (UnicodeDecodeError, RecursionError):
        raise ValueError(_GEEN) from None
    keys = raw.get("keys") if isinstance(raw, dict) else None
    if not isinstance(keys, list):
        raise ValueError(_GEEN)  # noqa: TRY004 - one error for everything that is no set
    named = [key for key in keys if isinstance(key, dict) and _is_named(key)]
    # WHY: two keys with one name: which of them signed cannot be told.
    often = Counter(key["kid"] for key in named)
    found = {}
    for key in named:
        usable = _usable(key) if often[key["kid"]] == 1 else None
        if usable is not None:
            found[key["kid"]] = usable
    if not found:
        raise ValueError(_GEEN)
    return found


def _is_named(key: Mapping[str, Any]) -> bool:
    return isinstance(key.get("kid"), str) and bool(key["kid"])


def _usable(key: Mapping[str, Any]) -> type_sleutel | None:
    """Return what *key* checks; None when it is not for checking signatures."""
    soort, said = key.get("kty"), key.get("alg")
    if soort not in _SOORT or key.get("use", "sig") != "sig" or "d" in key:
        return None
    if "verify" not in key.get("key_ops", ["verify"]):
        return None
    try:
        public = PyJWK(dict(key), algorithm=_SOORT[soort]).key
    except (PyJWTError, ValueError, TypeError, KeyError):
        return None
    if isinstance(public, RSAPublicKey) and public.key_size >= MIN_BITS:
        allowed = _RSA
    elif isinstance(public, EllipticCurvePublicKey) and public.curve.name == _KROMME:
        allowed = _EC
    else:
        return None
    if said is not None:
        allowed = tuple(alg for alg in allowed if alg == said)
    return (public, allowed) if allowed else None
