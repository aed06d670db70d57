# SPDX-License-Identifier: EUPL-1.2
"""Tokens: good ones come through, and each bad one is refused for its own reason."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import time
from typing import TYPE_CHECKING, Any

import pytest
from cryptography.hazmat.primitives import serialization
from tests.uitgever import CLIENT, Uitgever, rsa_key

from deelkader.inlog import Inlogorganisatie, Sleutelbron, Tokencontrole, TokenError
from deelkader.inlog.vorm import Rolclaim

if TYPE_CHECKING:
    from collections.abc import Callable

SLEUTEL = b"s" * 32


def organisation(uitgever: Uitgever, **other: Any) -> Inlogorganisatie:
    """Return an organisation with the tokens of *uitgever*."""
    rollen = Rolclaim(claim="rollen", waarden={"jeugdteam": "jeugdprofessional"})
    known: dict[str, Any] = {
        "uitgever": uitgever.iss,
        "sleutels": uitgever.certs,
        "publiek": "deelkader",
        "rollen": rollen,
        "systemen": {CLIENT: ["school"]},
    }
    return Inlogorganisatie(**(known | other))


def checker(uitgever: Uitgever, **other: Any) -> Tokencontrole:
    """Return the check of two organisations with one issuer."""
    both = {
        "roek": organisation(uitgever, **other),
        "meeuw": organisation(uitgever, publiek="deelkader-meeuw"),
    }
    return Tokencontrole(both, {naam: Sleutelbron(uitgever.certs) for naam in both})


@pytest.fixture(scope="module")
def controle(uitgever) -> Tokencontrole:
    """Return the check."""
    return checker(uitgever)


def hs256(uitgever: Uitgever) -> str:
    """Return a token signed with the public key as if it were a secret."""
    public = rsa_key(1).public_key()
    secret = public.public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    head = {"alg": "HS256", "typ": "JWT", "kid": uitgever.kid}
    parts = [
        base64.urlsafe_b64encode(json.dumps(part).encode()).rstrip(b"=")
        for part in (head, uitgever.claims())
    ]
    digest = hmac.new(secret, b".".join(parts), hashlib.sha256).digest()
    parts.append(base64.urlsafe_b64encode(digest).rstrip(b"="))
    return b".".join(parts).decode()


def changed(uitgever: Uitgever) -> str:
    """Return a good token with a scope more, written in afterwards."""
    head, _, signature = uitgever.token(scope="").split(".")
    more = json.dumps(uitgever.claims(scope="deelkader.fg")).encode()
    return f"{head}.{base64.urlsafe_b64encode(more).decode().rstrip('=')}.{signature}"


def now() -> int:
    """Return this moment as a token writes it."""
    return int(time.time())


SLECHT: dict[str, tuple[Callable[[Uitgever], str], str]] = {
    "leeg": (lambda _: "", "geen-token"),
    "geen token": (lambda _: "a.b.c", "geen-token"),
    "reusachtig": (lambda u: u.token(x="x" * 20_000), "te-groot"),
    "alg none": (lambda u: u.token(alg="none", key=""), "algoritme"),
    "HS256 met de openbare sleutel": (hs256, "algoritme"),
    "alg niet ingesteld": (lambda u: u.token(alg="RS512"), "algoritme"),
    "zonder kid": (lambda u: u.token(kop={"kid": None}), "zonder-kid"),
    "onbekende kid": (lambda u: u.token(kop={"kid": "x"}), "sleutel-onbekend"),
    "sleutel uit de kop": (
        lambda u: u.token(
            key=rsa_key(99), kop={"kid": "x", "jku": f"{u.iss}/elders", "jwk": {}}
        ),
        "sleutel-onbekend",
    ),
    "crit": (lambda u: u.token(kop={"crit": ["exp"], "exp": 1}), "geen-token"),
    "ander soort": (lambda u: u.token(kop={"typ": "logout+jwt"}), "ander-soort"),
    "andere sleutel": (lambda u: u.token(key=rsa_key(99)), "handtekening"),
    "veranderd": (changed, "handtekening"),
    "andere uitgever": (lambda u: u.token(iss="https://kwaad.example"), "uitgever"),
    "zonder uitgever": (lambda u: u.token(iss=None), "uitgever"),
    "uitgever is een lijst": (lambda u: u.token(iss=[u.iss]), "uitgever"),
    "ander publiek": (lambda u: u.token(aud="iets"), "publiek"),
    "zonder publiek": (lambda u: u.token(aud=None), "publiek"),
    "publiek van twee": (
        lambda u: u.token(aud=["deelkader", "deelkader-meeuw"]),
        "publiek",
    ),
    "verlopen": (lambda u: u.token(exp=now() - 31), "verlopen"),
    "zonder exp": (lambda u: u.token(exp=None), "claims"),
    "exp is geen getal": (lambda u: u.token(exp="morgen"), "claims"),
    "nog niet geldig": (lambda u: u.token(nbf=now() + 60), "nog-niet-geldig"),
    "uit de toekomst": (lambda u: u.token(iat=now() + 60), "nog-niet-geldig"),
    "te lang geldig": (lambda u: u.token(exp=now() + 3_700), "te-lang-geldig"),
    "te lang zonder iat": (
        lambda u: u.token(iat=None, exp=now() + 3_700),
        "te-lang-geldig",
    ),
    "zonder azp": (lambda u: u.token(azp=None), "zonder-client"),
    "twee clients": (lambda u: u.token(client_id="ander"), "zonder-client"),
    "zonder jti": (lambda u: u.token(jti=None), "zonder-jti"),
    "gebonden aan een sleutel": (lambda u: u.token(cnf={"jkt": "x"}), "gebonden"),
    "sub is geen tekst": (lambda u: u.token(sub={"a": 1}), "claims"),
}


@pytest.mark.parametrize("naam", SLECHT)
def test_a_bad_token_is_refused(uitgever, controle, naam):
    """For the reason of this line and for no other."""
    make, reden = SLECHT[naam]
    with pytest.raises(TokenError) as refused:
        controle.check(make(uitgever))
    assert refused.value.reden == reden


@pytest.mark.parametrize("alg", ["PS256", "RS256"])
def test_a_good_token_says_who_asks(uitgever, controle, alg):
    """Organisation, role, person and scopes; the print says nothing of `sub`."""
    token = uitgever.token(alg=alg, scope="deelkader.zoeken", scp=["deelkader.taken"])
    found = controle.check(token).identity(SLEUTEL)
    assert found.organisatie == "roek"
    assert found.rollen == {"jeugdprofessional"}
    assert found.scopes == {"deelkader.zoeken", "deelkader.taken"}
    assert found.is_persoon
    assert found.is_self("medewerker-7f3a")
    assert found.is_self(found.afdruk)
    assert "7f3a" not in repr(found)
    assert CLIENT not in repr(found)


def test_clocks_may_differ_a_little(uitgever, controle):
    """As much as the file says, and no second more."""
    assert controle.check(uitgever.token(exp=now() - 25))
    assert controle.check(uitgever.token(iat=now() + 25, nbf=now() + 25))


def test_a_curve_is_taken_only_where_the_file_says_so(uitgever):
    """ES256 is no default; and then a key of RSA does not pass for one."""
    key = uitgever.add_ec("kromme")
    token = uitgever.token(alg="ES256", key=key, kop={"kid": "kromme"})
    with pytest.raises(TokenError, match="algoritme"):
        checker(uitgever).check(token)
    own = checker(uitgever, algoritmen=["ES256", "PS256"])
    assert own.check(token).organisatie == "roek"
    with pytest.raises(TokenError, match="algoritme"):
        own.check(uitgever.token(kop={"kid": "kromme"}))


def test_a_system_has_only_the_roles_that_the_file_gives_it(uitgever, controle):
    """And a person who uses that system does not get them."""
    system = controle.check(uitgever.token(sub=CLIENT, rollen=None))
    assert system.rollen == {"school"}
    assert not system.identity(SLEUTEL).is_persoon
    assert system.identity(SLEUTEL).afdruk.startswith("systeem-")
    assert controle.check(uitgever.token(sub=None, rollen=None)).rollen == {"school"}
    assert controle.check(uitgever.token(rollen=None)).rollen == frozenset()


def test_the_account_of_a_system_is_no_person(uitgever, controle):
    """Two acts of one system are not those of two people."""
    account = uitgever.token(sub="nummer-van-het-systeem", rollen=None)
    assert controle.check(account).identity(SLEUTEL).is_persoon
    own = checker(uitgever, dienstaccounts=["nummer-van-het-systeem"])
    system = own.check(account)
    assert not system.identity(SLEUTEL).is_persoon
    assert system.rollen == {"school"}


@pytest.mark.parametrize(
    ("claim", "rollen"),
    [
        (None, set()),
        ("jeugdteam", {"jeugdprofessional"}),
        (["iets", "jeugdteam", 7], {"jeugdprofessional"}),
        (["jeugdprofessional"], set()),
        ({"jeugdteam": True}, set()),
    ],
)
def test_a_role_is_what_the_file_says_of_the_claim(uitgever, controle, claim, rollen):
    """A word of the kader in a token is not yet a role."""
    assert controle.check(uitgever.token(rollen=claim)).rollen == rollen


def test_a_claim_can_stand_in_a_block(uitgever):
    """As Keycloak writes it."""
    rollen = Rolclaim(claim="realm_access.roles", waarden={"jeugdteam": "school"})
    own = checker(uitgever, rollen=rollen)
    token = uitgever.token(realm_access={"roles": ["jeugdteam"]})
    assert own.check(token).rollen == {"school"}
    assert own.check(uitgever.token(realm_access=["jeugdteam"])).rollen == frozenset()


def test_the_audience_says_which_organisation(uitgever, controle):
    """And the print of one person differs between them."""
    one = controle.check(uitgever.token())
    other = controle.check(uitgever.token(aud=["iets", "deelkader-meeuw"]))
    assert other.organisatie == "meeuw"
    assert one.identity(SLEUTEL).afdruk == other.identity(SLEUTEL).afdruk
    assert one.identity(SLEUTEL).afdruk != other.identity(b"t" * 32).afdruk


def test_an_issuer_without_jti_is_possible(uitgever):
    """When the file says so."""
    own = checker(uitgever, zonder_jti=True)
    assert own.check(uitgever.token(jti=None)).organisatie == "roek"
