# SPDX-License-Identifier: EUPL-1.2
"""
An issuer of tokens of the tests' own: it really signs, serves its keys, and rotates.

It is a real server on a real socket, and gives tokens to clients that ask for one.
What the tests need beside that: a token with claims of their own, keys that go, and
answers that fail. `uitgever` is one that runs, for the tests of a module.
"""

from __future__ import annotations

import base64
import contextlib
import hashlib
import json
import threading
import time
import uuid
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import parse_qs, parse_qsl, urlencode, urlsplit

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from jwt.algorithms import ECAlgorithm, RSAAlgorithm

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import TracebackType

PUBLIEK = "deelkader"
CLIENT = "zaaksysteem-roek"
GEHEIM = "geheim-van-het-zaaksysteem"
ALLES = (
    "deelkader.evaluatie deelkader.zoeken deelkader.toestemming deelkader.taken"
    " deelkader.log.lezen deelkader.regels deelkader.fg deelkader.nood"
)


@cache
def rsa_key(number: int, bits: int = 2_048) -> rsa.RSAPrivateKey:
    """Return key *number* of these tests: making one takes a while."""
    del number
    return rsa.generate_private_key(65_537, bits)


class Uitgever:
    """One issuer; in a `with` its server runs."""

    def __init__(self) -> None:
        self._number = 0
        self.kid = ""
        self.keys: list[dict[str, Any]] = []
        self.opgehaald = 0
        self.antwoord: tuple[int, bytes] | None = None
        self.wacht = 0.0
        self.pagina: dict[str, Any] = {}
        self.id_claims: dict[str, Any] = {}
        self.codes: dict[str, dict[str, str]] = {}
        self.rotate()
        issuer = self

        class Handler(_Handler):
            uitgever = issuer

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))

    @property
    def iss(self) -> str:
        """How this issuer calls itself."""
        return f"http://127.0.0.1:{self._server.server_port}"

    @property
    def certs(self) -> str:
        """Where its keys are."""
        return f"{self.iss}/certs"

    def rotate(self, *, drop: bool = True) -> str:
        """Sign with a new key from now on; the old one goes, or stays beside it."""
        self._number += 1
        self.kid = f"sleutel-{self._number}"
        public = rsa_key(self._number).public_key()
        shown = RSAAlgorithm.to_jwk(public, as_dict=True)
        if drop:
            self.keys.clear()
        self.keys.append({**shown, "kid": self.kid, "use": "sig"})
        return self.kid

    def claims(self, **other: Any) -> dict[str, Any]:
        """Return the claims of a good token, with *other*; None leaves one out."""
        now = int(time.time())
        good = {
            "iss": self.iss,
            "aud": PUBLIEK,
            "azp": CLIENT,
            "sub": "medewerker-7f3a",
            "jti": str(uuid.uuid4()),
            "iat": now,
            "exp": now + 300,
            "scope": ALLES,
            "rollen": ["jeugdteam"],
        }
        return {k: v for k, v in {**good, **other}.items() if v is not None}

    def authorize(self, asked: dict[str, str]) -> str:
        """Let the person of *pagina* in, and return where the browser goes back to."""
        code = str(uuid.uuid4())
        self.codes[code] = asked
        back = {"code": code, "state": asked["state"], "iss": self.iss}
        return f"{asked['redirect_uri']}?{urlencode(back)}"

    def exchange(self, form: dict[str, str]) -> dict[str, Any] | None:
        """Give tokens for a code: once, to who can show that it was theirs."""
        asked = self.codes.pop(form.get("code", ""), None)
        digest = hashlib.sha256(form.get("code_verifier", "").encode()).digest()
        challenge = base64.urlsafe_b64encode(digest).decode().rstrip("=")
        if asked is None or challenge != asked["code_challenge"]:
            return None
        if form["redirect_uri"] != asked["redirect_uri"]:
            return None
        about: dict[str, Any] = {
            "aud": asked["client_id"],
            "nonce": asked["nonce"],
            "nbf": int(time.time()),
            "scope": None,
            "rollen": None,
        }
        sub = self.pagina.get("sub", "medewerker-7f3a")
        return {
            "token_type": "Bearer",
            "access_token": self.token(azp=asked["client_id"], **self.pagina),
            "id_token": self.token(
                **{**about, "azp": asked["client_id"], "sub": sub, **self.id_claims}
            ),
        }

    def token(
        self,
        *,
        alg: str = "PS256",
        key: Any = None,
        kop: dict[str, Any] | None = None,
        **claims: Any,
    ) -> str:
        """Return a token; signed as a good one, unless something else is said."""
        signing = rsa_key(self._number) if key is None else key
        head = {"kid": self.kid, **(kop or {})}
        head = {k: v for k, v in head.items() if v is not None}
        # WHY not jwt.encode: that refuses claims which we must be able to refuse.
        said = json.dumps(self.claims(**claims)).encode()
        return jwt.PyJWS().encode(said, signing, alg, headers=head)

    def add_ec(self, kid: str) -> ec.EllipticCurvePrivateKey:
        """Publish a key on a curve beside the others, and return it."""
        key = ec.generate_private_key(ec.SECP256R1())
        shown = ECAlgorithm.to_jwk(key.public_key(), as_dict=True)
        self.keys.append({**shown, "kid": kid})
        return key

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


class _Handler(BaseHTTPRequestHandler):
    uitgever: Uitgever

    def do_GET(self) -> None:
        """Serve the keys, and where they are."""
        if self.path == "/.well-known/openid-configuration":
            found = {"issuer": self.uitgever.iss, "jwks_uri": self.uitgever.certs}
            self._send(200, json.dumps(found).encode())
            return
        if self.path.startswith("/auth?"):
            asked = dict(parse_qsl(urlsplit(self.path).query))
            self.send_response(303)
            self.send_header("Location", self.uitgever.authorize(asked))
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        self.uitgever.opgehaald += 1
        time.sleep(self.uitgever.wacht)
        keys = json.dumps({"keys": self.uitgever.keys}).encode()
        self._send(*(self.uitgever.antwoord or (200, keys)))

    def do_POST(self) -> None:
        """Give a system a token of its own: client credentials."""
        length = int(self.headers["Content-Length"])
        asked = parse_qs(self.rfile.read(length).decode())
        if asked.get("grant_type") == ["authorization_code"]:
            found = self.uitgever.exchange({k: v[0] for k, v in asked.items()})
            status = 400 if found is None else 200
            self._send(status, json.dumps(found or {"error": "invalid_grant"}).encode())
            return
        if asked.get("client_secret") != [GEHEIM]:
            self._send(401, b'{"error": "invalid_client"}')
            return
        client = asked["client_id"][0]
        scope = asked.get("scope", [""])[0]
        token = self.uitgever.token(azp=client, sub=client, scope=scope, rollen=None)
        self._send(200, json.dumps({"access_token": token}).encode())

    def _send(self, status: int, body: bytes) -> None:
        self.send_response(status)
        if status == 302:
            self.send_header("Location", f"{self.uitgever.iss}/elders")
        self.send_header("Content-Length", str(len(body)))
        # WHY: who did not want to wait is gone.
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            self.end_headers()
            self.wfile.write(body)

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def uitgever() -> Iterator[Uitgever]:
    """Return an issuer that runs."""
    with Uitgever() as running:
        yield running
