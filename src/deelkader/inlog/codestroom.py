# SPDX-License-Identifier: EUPL-1.2
"""
Log in on the page: authorization code with PKCE (S256), and nothing else.

Responsible for where the browser goes, for the exchange of the code and for the
checks of the ID token. Who may do what comes from the access token, checked as that
of every system. Floor 4, `inlog`.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import secrets
from dataclasses import asdict, dataclass
from http.client import HTTPException
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlencode, urlsplit
from urllib.request import Request

import jwt
from jwt.exceptions import PyJWTError

from deelkader.inlog.ophalen import fetch
from deelkader.inlog.tokencontrole import Drager, TokenError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from deelkader.inlog.sleutelbron import Sleutelbron
    from deelkader.inlog.tokencontrole import Tokencontrole
    from deelkader.inlog.vorm import Inlogorganisatie, Paginainlog

_BYTES: Final = 32
_GEDULD: Final = 5
_MAX_ANTWOORD: Final = 100_000
_NIVEAUS: Final = ("low", "substantial", "high")
_LOA: Final = "http://eidas.europa.eu/LoA/"


@dataclass(frozen=True, slots=True)
class Begonnen:
    """One login that began: what must come back, and what proves that it is ours."""

    state: str
    nonce: str
    geheim: str
    terug: str

    def as_dict(self) -> dict[str, str]:
        """Return plain JSON values."""
        return asdict(self)


class Codestroom:
    """The login of one organisation on the page; safe to share between threads."""

    def __init__(
        self,
        organisatie: Inlogorganisatie,
        pagina: Paginainlog,
        controle: Tokencontrole,
        bron: Sleutelbron,
    ) -> None:
        self._organisatie = organisatie
        self._pagina = pagina
        self._controle = controle
        self._bron = bron

    @property
    def uitgever(self) -> str:
        """Return the issuer that lets people in."""
        return self._organisatie.uitgever

    @property
    def rust(self) -> int:
        """Seconds after which a session ends when nothing is done."""
        return self._pagina.rust * 60

    @property
    def hoogstens(self) -> int:
        """Seconds after which a session ends, whatever is done."""
        return self._pagina.hoogstens * 60

    def longest(self, drager: Drager) -> int:
        """Seconds after which the session of *drager* ends; shorter for a family."""
        gezin = self._organisatie.gezin
        if drager.gezin is None or gezin is None:
            return self.hoogstens
        return min(self.hoogstens, gezin.minuten * 60)

    def begin(self, terug: str, *, opnieuw: bool = False) -> tuple[str, Begonnen]:
        """
        Return where the browser must go to come back at *terug*, and the secrets.

        With *opnieuw* the issuer must ask who it is, also of who is still logged in.
        """
        state, nonce, geheim = (secrets.token_urlsafe(_BYTES) for _ in range(3))
        begonnen = Begonnen(state, nonce, geheim, terug)
        asked = {
            "response_type": "code",
            "client_id": self._pagina.client_id,
            "redirect_uri": terug,
            "scope": self._pagina.scope,
            "state": begonnen.state,
            "nonce": begonnen.nonce,
            "code_challenge": _challenge(begonnen.geheim),
            "code_challenge_method": "S256",
        }
        if opnieuw:
            asked["prompt"] = "login"
        if self._pagina.acr is not None:
            asked["acr_values"] = _LOA + self._pagina.acr
        sign = "&" if urlsplit(self._pagina.autorisatie).query else "?"
        return self._pagina.autorisatie + sign + urlencode(asked), begonnen

    def finish(self, begonnen: Begonnen, terug: Mapping[str, str]) -> Drager:
        """
        Return who logged in, from what came back in the address.

        May take as long as the issuer takes: not for an event loop.

        Raises:
            TokenError: this is not the end of that login, or it is not accepted.
        """
        if not hmac.compare_digest(
            terug.get("state", "").encode(), begonnen.state.encode()
        ):
            raise TokenError("state")
        if terug.get("iss", self._organisatie.uitgever) != self._organisatie.uitgever:
            raise TokenError("uitgever")
        if "error" in terug or not terug.get("code"):
            raise TokenError("geweigerd")
        got = self._exchange(begonnen, terug["code"])
        sub = self._check_id_token(got.get("id_token"), begonnen.nonce)
        access = got.get("access_token")
        if not isinstance(access, str):
            raise TokenError("geen-token")
        drager = self._controle.check(access)
        if drager.sub != sub or drager.uitgever != self._organisatie.uitgever:
            raise TokenError("andere-persoon")
        return drager

    def _exchange(self, begonnen: Begonnen, code: str) -> dict[str, Any]:
        form = {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": begonnen.terug,
            "client_id": self._pagina.client_id,
            "code_verifier": begonnen.geheim,
        }
        try:
            if self._pagina.client_secret_bestand is not None:
                file = Path(self._pagina.client_secret_bestand)
                form["client_secret"] = file.read_text("utf-8").strip()
            request = Request(  # noqa: S310 - `read_login` looked at it
                self._pagina.token,
                urlencode(form).encode(),
                {"Accept": "application/json"},
            )
            found = json.loads(fetch(request, _GEDULD, _MAX_ANTWOORD))
        except (OSError, ValueError, HTTPException, RecursionError):
            raise TokenError("geen-antwoord") from None
        if not isinstance(found, dict):
            raise TokenError("geen-antwoord")
        return found

    def _check_id_token(self, token: Any, nonce: str) -> str:
        """Return whose ID token it is, after the checks of OIDC NLGov."""
        one, pagina = self._organisatie, self._pagina
        wanted = ["iss", "aud", "sub", "nonce", "exp", "iat"]
        wanted += [] if one.zonder_jti else ["jti"]
        wanted += [] if pagina.zonder_nbf else ["nbf"]
        try:
            kop = jwt.get_unverified_header(token)
            found = self._bron.find(kop.get("kid", ""))
            if found is None or kop.get("alg") not in {*one.algoritmen} & {*found[1]}:
                raise TokenError("sleutel-onbekend")
            claims = jwt.decode(
                token,
                found[0],
                algorithms=[kop["alg"]],
                audience=pagina.client_id,
                issuer=one.uitgever,
                leeway=one.speling,
                options={"require": wanted},
            )
        except (PyJWTError, ValueError, TypeError, OverflowError):
            raise TokenError("id-token") from None
        said = claims["nonce"]
        if not isinstance(said, str) or not hmac.compare_digest(
            said.encode(), nonce.encode()
        ):
            raise TokenError("nonce")
        self._require_self(claims)
        sub: str = claims["sub"]
        return sub

    def _require_self(self, claims: Mapping[str, Any]) -> None:
        """Refuse a token for others, for somebody else, or of too low a level."""
        client = self._pagina.client_id
        if claims["aud"] not in (client, [client]) and claims.get("azp") != client:
            raise TokenError("publiek")
        if claims.get("azp", client) != client:
            raise TokenError("publiek")
        # WHY: who stands for another is not processed here, so it is not accepted.
        if "represents" in claims:
            raise TokenError("namens-een-ander")
        wanted = self._pagina.acr
        if wanted is None:
            return
        said = str(claims.get("acr", "")).removeprefix(_LOA)
        if said not in _NIVEAUS[_NIVEAUS.index(wanted) :]:
            raise TokenError("niveau")


def _challenge(geheim: str) -> str:
    digest = hashlib.sha256(geheim.encode()).digest()
    return base64.urlsafe_b64encode(digest).decode().rstrip("=")
