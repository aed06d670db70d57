# SPDX-License-Identifier: EUPL-1.2
"""
Check one token: `Tokencontrole`.

Responsible for the order of OAuth NL: algorithm from the configuration, key by `kid`,
issuer, audience, time, and the claims that must be there. A kept library checks the
signature. What fails gives a reason for the server's own lines, never the token.
Floor 4, `inlog`.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

import jwt
from jwt.exceptions import (
    ExpiredSignatureError,
    ImmatureSignatureError,
    InvalidSignatureError,
    PyJWTError,
)

from deelkader.begrippen.bsn import lijkt_op_bsn
from deelkader.inlog.identiteit import Gezinslid, Identiteit, print_of
from deelkader.inlog.onthouden import Gecheckt, Geheugen

if TYPE_CHECKING:
    from deelkader.inlog.sleutelbron import Sleutelbron
    from deelkader.inlog.sleutelset import type_sleutel
    from deelkader.inlog.vorm import Inlogorganisatie

MAX_TEKENS: Final = 16_000
_MAX_CLAIM: Final = 500
_MAX_CODE: Final = 80
_JEUGDIGE: Final = "jeugdige"
_MAX_FEITEN: Final = 1_000
_SOORTEN: Final = frozenset({"jwt", "at+jwt", "application/at+jwt"})


class TokenError(Exception):
    """This token is not accepted; *reden* is for the server's own lines."""

    def __init__(self, reden: str) -> None:
        super().__init__(reden)
        self.reden = reden


@dataclass(frozen=True, slots=True)
class Drager:
    """Who carries a token that was checked; without the print of the person."""

    organisatie: str
    uitgever: str
    client: str = field(repr=False)
    sub: str | None = field(repr=False)
    rollen: frozenset[str]
    scopes: frozenset[str]
    gezin: Gezinslid | None = None

    def identity(self, sleutel: bytes) -> Identiteit:
        """Return who asks; *sleutel* is that of the organisation."""
        afdruk = print_of(sleutel, self.uitgever, self.sub, self.client)
        return Identiteit(
            self.organisatie,
            self.rollen,
            afdruk,
            self.scopes,
            self.client,
            self.sub,
            self.gezin,
        )


class Tokencontrole:
    """The organisations of one installation; safe to share between threads."""

    def __init__(
        self,
        organisaties: Mapping[str, Inlogorganisatie],
        bronnen: Mapping[str, Sleutelbron],
        nu: Callable[[], float] = time.time,
    ) -> None:
        self._organisaties = organisaties
        self._bronnen = bronnen
        self._nu = nu
        self._geheugen = Geheugen()

    def quickly(self, token: str) -> Drager | None:
        """
        Return who carries *token*; None when the issuer must be asked for a key first.

        Raises:
            TokenError: it is not accepted, whatever the issuer says.
        """
        if (known := self._remembered(token)) is not None:
            return known
        kop, naam = self._look(token)
        sleutel = self._bronnen[naam].known(kop["kid"])
        return None if sleutel is None else self._checked(token, kop, naam, sleutel)

    def check(self, token: str) -> Drager:
        """
        Return who carries *token*; may ask the issuer for its keys.

        Raises:
            TokenError: it is not accepted.
        """
        kop, naam = self._look(token)
        sleutel = self._bronnen[naam].find(kop["kid"])
        if sleutel is None:
            raise TokenError("sleutel-onbekend")
        return self._checked(token, kop, naam, sleutel)

    def _remembered(self, token: str) -> Drager | None:
        """Return who carries *token* when it was checked before with the same key."""
        found = self._geheugen.find(token, self._nu())
        if found is None:
            return None
        key = self._bronnen[found.organisatie].known(found.kid)
        return found.drager if key is found.sleutel else None

    def _look(self, token: str) -> tuple[Mapping[str, Any], str]:
        """Return the header and whose token it says to be: nothing is true yet."""
        if len(token) > MAX_TEKENS:
            raise TokenError("te-groot")
        try:
            found = jwt.decode_complete(token, options={"verify_signature": False})
        except (PyJWTError, ValueError, RecursionError):
            raise TokenError("geen-token") from None
        kop, claims = found["header"], found["payload"]
        naam = self._whose(claims)
        if kop.get("alg") not in self._organisaties[naam].algoritmen:
            raise TokenError("algoritme")
        if not _is_text(kop.get("kid")):
            raise TokenError("zonder-kid")
        if "crit" in kop or str(kop.get("typ", "jwt")).lower() not in _SOORTEN:
            raise TokenError("ander-soort")
        return kop, naam

    def _whose(self, claims: Mapping[str, Any]) -> str:
        """Return the one organisation with this issuer and audience."""
        said = claims.get("aud")
        publiek = said if isinstance(said, list) else [said]
        known = {
            naam: one
            for naam, one in self._organisaties.items()
            if one.uitgever == claims.get("iss")
        }
        if not known:
            raise TokenError("uitgever")
        found = [naam for naam, one in known.items() if one.publiek in publiek]
        if len(found) != 1:
            raise TokenError("publiek")
        return found[0]

    def _checked(
        self, token: str, kop: Mapping[str, Any], naam: str, sleutel: type_sleutel
    ) -> Drager:
        one = self._organisaties[naam]
        public, allowed = sleutel
        # WHY again: a key can be for one algorithm only.
        if kop["alg"] not in allowed:
            raise TokenError("algoritme")
        try:
            claims = jwt.decode(
                token,
                public,
                algorithms=[kop["alg"]],
                audience=one.publiek,
                issuer=one.uitgever,
                leeway=one.speling,
                options={"require": ["iss", "aud", "exp"]},
            )
        except ExpiredSignatureError:
            raise TokenError("verlopen") from None
        except ImmatureSignatureError:
            raise TokenError("nog-niet-geldig") from None
        except InvalidSignatureError:
            raise TokenError("handtekening") from None
        except (PyJWTError, ValueError, TypeError, OverflowError):
            raise TokenError("claims") from None
        self._require_short(claims, one)
        # WHY: a token that is bound to a key of its owner is no bearer token.
        if "cnf" in claims:
            raise TokenError("gebonden")
        if not one.zonder_jti and not _is_text(claims.get("jti")):
            raise TokenError("zonder-jti")
        drager = _carrier(naam, one, claims)
        # WHY whole seconds: the library that checks counts no parts of one.
        tot = int(claims["exp"]) + one.speling
        found = Gecheckt(naam, kop["kid"], sleutel, drager, self._nu(), tot)
        self._geheugen.keep(token, found)
        return drager

    def _require_short(self, claims: Mapping[str, Any], one: Inlogorganisatie) -> None:
        """Refuse a token that is good for longer than its organisation allows."""
        start = claims.get("iat", self._nu())
        if float(claims["exp"]) - float(start) > one.levensduur:
            raise TokenError("te-lang-geldig")
        if float(claims["exp"]) - self._nu() > one.levensduur + one.speling:
            raise TokenError("te-lang-geldig")


def _carrier(naam: str, one: Inlogorganisatie, claims: Mapping[str, Any]) -> Drager:
    client = claims.get("azp", claims.get("client_id"))
    if not _is_text(client) or claims.get("client_id", client) != client:
        raise TokenError("zonder-client")
    sub = claims.get("sub")
    if sub is not None and not _is_text(sub):
        raise TokenError("claims")
    # WHY: with client credentials an issuer names the client twice, or gives it a
    # number of its own that only the file can tell from a person.
    if sub == client or sub in one.dienstaccounts:
        sub = None
    return Drager(
        organisatie=naam,
        uitgever=one.uitgever,
        client=client,
        sub=sub,
        rollen=_roles(one, claims) | _own_roles(one, client, sub),
        scopes=frozenset(_words(claims.get("scope")) | _words(claims.get("scp"))),
        gezin=_family(one, claims),
    )


def _family(one: Inlogorganisatie, claims: Mapping[str, Any]) -> Gezinslid | None:
    """
    Return who of a family this is; None when the token says nothing of one.

    Raises:
        TokenError: it says half of it, or a number that looks like a BSN.
    """
    if one.gezin is None:
        return None
    code, als = _said(claims, one.gezin.jeugdige), _said(claims, one.gezin.als)
    if code is None and als is None:
        return None
    feiten = _said(claims, one.gezin.feiten)
    wie = one.gezin.waarden.get(als) if isinstance(als, str) else None
    if wie is None or not isinstance(feiten, dict):
        raise TokenError("gezin")
    persoon = None
    if one.gezin.persoon is not None and wie != _JEUGDIGE:
        persoon = _said(claims, one.gezin.persoon)
    codes = [code] if persoon is None else [code, persoon]
    if not all(map(_is_code, codes)):
        raise TokenError("gezin-code")
    if len(json.dumps(feiten)) > _MAX_FEITEN:
        raise TokenError("gezin")
    return Gezinslid(code, wie, feiten, persoon)


def _roles(one: Inlogorganisatie, claims: Mapping[str, Any]) -> frozenset[str]:
    """Return the parties that the claim of this organisation names."""
    if one.rollen is None:
        return frozenset()
    said = _said(claims, one.rollen.claim)
    values = said if isinstance(said, list) else [said]
    known = one.rollen.waarden
    return frozenset(known[v] for v in values if isinstance(v, str) and v in known)


def _said(claims: Mapping[str, Any], claim: str) -> Any:
    """Return what *claims* say in *claim*; a dot goes into a block."""
    said: Any = claims
    for part in claim.split("."):
        said = said.get(part) if isinstance(said, dict) else None
    return said


def _own_roles(one: Inlogorganisatie, client: str, sub: str | None) -> frozenset[str]:
    """Return the parties a system speaks for, when nobody is behind it."""
    return frozenset(one.systemen.get(client, ()) if sub is None else ())


def _words(said: Any) -> set[str]:
    if isinstance(said, str):
        return set(said.split())
    if isinstance(said, list):
        return {word for word in said if isinstance(word, str)}
    return set()


def _is_code(value: Any) -> bool:
    return _is_text(value) and len(value) <= _MAX_CODE and not lijkt_op_bsn(value)


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and 0 < len(value) <= _MAX_CLAIM
