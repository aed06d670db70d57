# SPDX-License-Identifier: EUPL-1.2
"""A login for the budgets over HTTP: one organisation, one system, a signed token."""

from __future__ import annotations

import json
import time
import uuid
from collections.abc import Mapping
from pathlib import Path

from bench.meting import OntbreektError

UITGEVER = "https://uitgever.example"
PUBLIEK = "deelkader"
SYSTEEM = "zaaksysteem"
GELDIG = 3_000


def write_login(map_: Path) -> tuple[tuple[str, str], Mapping[str, str]]:
    """
    Write a login in *map_*; return the option of `deelkader start`, and the header.

    The system may ask as every party: the questions of a bench come from all of them.
    """
    try:
        import jwt
    except ModuleNotFoundError:
        raise OntbreektError(
            "PyJWT ontbreekt: pip install 'deelkader[service]'"
        ) from None
    from cryptography.hazmat.primitives.asymmetric import rsa

    from deelkader import Kader

    key = rsa.generate_private_key(65_537, 2_048)
    public = jwt.algorithms.RSAAlgorithm.to_jwk(key.public_key(), as_dict=True)
    keys = map_ / "sleutels.json"
    keys.write_text(json.dumps({"keys": [{**public, "kid": "a", "use": "sig"}]}))
    organisatie = {
        "uitgever": UITGEVER,
        "sleutels": str(keys),
        "publiek": PUBLIEK,
        "systemen": {SYSTEEM: list(Kader.standard().begrippen.feiten["van"].waarde)},
    }
    file = map_ / "inlog.yaml"
    # WHY JSON: it is YAML too.
    file.write_text(json.dumps({"organisaties": {"meting": organisatie}}))
    now = int(time.time())
    claims = {
        "iss": UITGEVER,
        "aud": PUBLIEK,
        "azp": SYSTEEM,
        "sub": SYSTEEM,
        "jti": str(uuid.uuid4()),
        "iat": now,
        "exp": now + GELDIG,
        "scope": "deelkader.evaluatie",
    }
    token = jwt.encode(claims, key, "PS256", headers={"kid": "a"})
    return ("--inlog", str(file)), {"Authorization": f"Bearer {token}"}
