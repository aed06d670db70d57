# SPDX-License-Identifier: EUPL-1.2
"""The client against a server that misbehaves: whatever it sends, never a yes."""

from __future__ import annotations

import asyncio
import gzip
import json
import ssl
import time
import traceback
from copy import deepcopy
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
)
from cryptography.x509.oid import NameOID
from tests.klant import slechte_server as slecht
from tests.klant.slechte_server import JA, playing, response, says
from tests.opstelling import MENTOR

from deelkader import DeelkaderError
from deelkader.klant import (
    AntwoordOngeldigError,
    AsyncKlant,
    GeenAntwoordError,
    Klant,
    OnbereikbaarError,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from deelkader.klant import Antwoord

GEHEIM = "kind-zwaluwstaart"
VRAAG = MENTOR | {"jeugdige": GEHEIM}
SECONDEN = 0.6
PROBLEEM = "application/problem+json"


def changed(*path: str | int, to: Any = None, absent: bool = False) -> bytes:
    """Return the response of a yes in which one place is something else."""
    body = deepcopy(JA)
    place: Any = body
    for step in path[:-1]:
        place = place[step]
    if absent:
        del place[path[-1]]
    else:
        place[path[-1]] = to
    return response(json.dumps(body).encode())


def problem(status: str, **members: Any) -> bytes:
    """Return a problem that repeats what was sent, as ours never would."""
    body = {"type": f"https://x.example/{GEHEIM}/storing", "title": GEHEIM, **members}
    return response(json.dumps(body).encode(), status, Content_Type=PROBLEEM)


YES = json.dumps(JA).encode()
ZWAAR = gzip.compress(YES)

GEEN_ANTWOORD = {
    "500 zonder uitleg": response(b"", "500 Internal Server Error"),
    "500 met een ja erin": response(YES, "500 Internal Server Error"),
    "503 met een probleem": problem("503 Service Unavailable"),
    "502 van een ander": response(b"<h1>x</h1>", "502 Bad", Content_Type="text/html"),
    "400 zonder fouten": problem("400 Bad Request"),
    "400 met een ja erin": response(YES, "400 Bad Request"),
    "429": problem("429 Too Many Requests"),
    "401 met kapotte uitleg": response(b"{", "401 No", Content_Type=PROBLEEM),
}
ONGELDIG = {
    "200 in plaats van 201": response(status="200 OK"),
    "202": response(status="202 Accepted"),
    "204": response(b"", "204 No Content", Content_Length=""),
    "verwijst door": response(status="307 Temporary Redirect", Location="/v1/oordelen"),
    "verwijst door met een ja": response(status="302 Found", Location="http://[::1]/"),
    "zegt dat het HTML is": response(Content_Type="text/html"),
    "zegt niet wat het is": response(Content_Type=""),
    "zegt dat het een probleem is": response(Content_Type=PROBLEEM),
    "versie 2": response(API_Version="2.0.0"),
    "versie 10": response(API_Version="10.0.0"),
    "zonder versie": response(API_Version=""),
    "ingepakt": response(ZWAAR, Content_Encoding="gzip"),
    "leeg": response(b""),
    "geen JSON": response(b"ja"),
    "halve JSON": response(YES[:-20]),
    "twee keer JSON": response(YES + YES),
    "een lijst": response(b"[" + YES + b"]"),
    "null": response(b"null"),
    "true": response(b"true"),
    "geen UTF-8": response(YES.replace(b"Ja.", b"\xff")),
    "UTF-16": response(YES.decode().encode("utf-16")),
    "te diep": response(b"[" * 200_000),
    "NaN": response(YES.replace(b'"regelnummer": 1', b'"regelnummer": NaN')),
    "twee uitkomsten": response(b'{"uitkomst": "verboden", ' + YES[1:]),
    "te groot": response(b" " * 1_000_001 + YES),
    "AuthZEN": response(b'{"decision": true}'),
    "alleen een uitkomst": response(b'{"uitkomst": "toegestaan"}'),
    "onbekende uitkomst": changed("uitkomst", to="mag-best"),
    "uitkomst met hoofdletter": changed("uitkomst", to="Toegestaan"),
    "uitkomst true": changed("uitkomst", to=True),
    "onbekende uitkomst per gegeven": changed("gegevens", 0, "uitkomst", to="ja"),
    "ja boven een nee": changed("gegevens", 0, "uitkomst", to="verboden"),
    "ja boven een nee aan tafel": changed(
        "gegevens", 0, "perDeelnemer", to=[{"partij": "x", "uitkomst": "verboden"}]
    ),
    "geen gegevens": changed("gegevens", to=[]),
    "ander gegeven": changed("gegevens", 0, "categorie", to="hulpinhoud"),
    "gegeven dubbel": changed("gegevens", to=JA["gegevens"] * 2),
    "meer gegevens": changed(
        "gegevens", to=[*JA["gegevens"], {**JA["gegevens"][0], "categorie": "x"}]
    ),
    "voorwaarden weg": changed("gegevens", 0, "voorwaarden", absent=True),
    "voorwaarden null": changed("gegevens", 0, "voorwaarden"),
    "voorwaarden als tekst": changed("gegevens", 0, "voorwaarden", to="minimaliseren"),
    "voorwaarden als getal": changed("gegevens", 0, "voorwaarden", to=[1]),
    "voorwaarde zonder naam": changed("gegevens", 0, "voorwaarden", to=[""]),
    "zonder id": changed("id", absent=True),
    "id dat geen id is": changed("id", to="../../x"),
    "zonder bewijs": changed("bewijs", absent=True),
    "bewijs zonder nummer": changed("bewijs", "regelnummer", to=True),
    "nummer nul": changed("bewijs", "regelnummer", to=0),
    "zonder kader": changed("kader", absent=True),
}
GEEN_VERBINDING = {
    "gaat weg zonder woord": b"",
    "spreekt geen HTTP": b"SSH-2.0-x\r\n\r\n",
    "halve kop": b"HTTP/1.1 201 Created\r\nContent-Type: app",
    "afgekapt": response(YES[:-30], Content_Length=str(len(YES))),
    "afgekapt in stukken": response(
        b"5\r\n{", Content_Length="", Transfer_Encoding="chunked"
    ),
}
ALLES: list[tuple[str, bytes, type[DeelkaderError]]] = [
    *((naam, raw, GeenAntwoordError) for naam, raw in GEEN_ANTWOORD.items()),
    *((naam, raw, AntwoordOngeldigError) for naam, raw in ONGELDIG.items()),
    *((naam, raw, OnbereikbaarError) for naam, raw in GEEN_VERBINDING.items()),
]
TRAAG: dict[str, slecht.type_spel] = {
    "zwijgt": slecht.keeps_silent,
    "druppelt de kop": slecht.drips(response()),
    "druppelt de inhoud": slecht.drips(YES, na=response()[: -len(YES)]),
}


def ask(adres: str) -> Antwoord:
    """Ask with the client that waits."""
    with Klant(adres, seconden=SECONDEN) as klant:
        return klant.ask(VRAAG)


def ask_async(adres: str) -> Antwoord:
    """Ask with the client for asyncio."""

    async def go() -> Antwoord:
        async with AsyncKlant(adres, seconden=SECONDEN) as klant:
            return await klant.ask(VRAAG)

    return asyncio.run(go())


both = pytest.mark.parametrize("vraag", [ask, ask_async])


def require_silent(error: DeelkaderError) -> None:
    """Fail when *error*, or anything it carries, repeats what was sent or received."""
    told = "".join(traceback.format_exception(error)) + repr(vars(error)) + error.help
    assert GEHEIM not in told
    assert error.__cause__ is None
    assert error.__context__ is None


@both
def test_the_whole_and_right_yes_is_a_yes(vraag: Callable[[str], Antwoord]) -> None:
    """What the others are changes of is accepted: else they would prove nothing."""
    with playing(says(response())) as server:
        assert vraag(server.adres).is_toegestaan(nagekomen=())
    (request,) = server.gezien
    assert GEHEIM.encode() not in request.partition(b"\r\n\r\n")[0]


@both
@pytest.mark.parametrize(("naam", "raw", "soort"), ALLES, ids=[n for n, *_ in ALLES])
def test_what_is_not_surely_an_answer_raises(vraag, naam, raw, soort) -> None:
    """Never a yes, once asked, and nothing of the question in the error."""
    with playing(says(raw)) as server, pytest.raises(DeelkaderError) as caught:
        vraag(server.adres)
    assert type(caught.value) is soort
    require_silent(caught.value)
    assert len(server.gezien) == 1


@both
@pytest.mark.parametrize("naam", TRAAG)
def test_a_slow_server_is_not_waited_for(vraag, naam) -> None:
    """Also one that keeps sending a little is too late at the deadline."""
    started = time.monotonic()
    with playing(TRAAG[naam]) as server, pytest.raises(OnbereikbaarError) as caught:
        vraag(server.adres)
    assert time.monotonic() - started < SECONDEN + 5
    assert caught.value.code == "te-laat"
    require_silent(caught.value)
    assert len(server.gezien) == 1


@both
def test_a_body_without_end_is_cut_off(vraag) -> None:
    """Memory does not grow with what a server sends."""
    with playing(slecht.has_no_end) as server, pytest.raises(AntwoordOngeldigError):
        vraag(server.adres)


@both
def test_nobody_there_raises(vraag) -> None:
    """A port on which nobody listens is no answer."""
    with playing(says(b"")) as server:
        pass
    with pytest.raises(OnbereikbaarError) as caught:
        vraag(server.adres)
    assert caught.value.code == "geen-verbinding"
    require_silent(caught.value)


@both
def test_a_redirect_is_never_followed(vraag) -> None:
    """The question does not go to another server, also when that would say yes."""
    with playing(says(response())) as other:
        moved = response(status="307 Moved", Location=f"{other.adres}/v1/oordelen")
        with playing(says(moved)) as server, pytest.raises(AntwoordOngeldigError):
            vraag(server.adres)
    assert other.gezien == []


@both
def test_a_proxy_of_the_environment_is_not_asked_about_this_machine(
    vraag, monkeypatch
) -> None:
    """A question in the clear stays here, also where every other goes by a proxy."""
    with playing(says(b"")) as off:
        pass
    with playing(says(response())) as proxy:
        for naam in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
            monkeypatch.setenv(naam, proxy.adres)
        with pytest.raises(OnbereikbaarError):
            vraag(off.adres)
    assert proxy.gezien == []


@pytest.fixture(scope="module")
def certificaat(tmp_path_factory) -> Path:
    """Return a file with a key and a certificate for this machine by itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    naam = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "deelkader")])
    here = x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))])
    nu = datetime.now(UTC)
    made = (
        x509.CertificateBuilder(naam, naam, key.public_key(), 1)
        .not_valid_before(nu - timedelta(days=1))
        .not_valid_after(nu + timedelta(days=1))
        .add_extension(here, critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, SHA256())
    )
    private = key.private_bytes(
        Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()
    ) + made.public_bytes(Encoding.PEM)
    file: Path = tmp_path_factory.mktemp("tls") / "beide.pem"
    file.write_bytes(private)
    return file


def tls_of(certificaat: Path) -> ssl.SSLContext:
    """Return what the server speaks."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificaat)
    return context


@both
def test_a_certificate_that_nobody_knows_is_no_answer(vraag, certificaat) -> None:
    """The question is not sent to whoever says to be deelkader."""
    with playing(says(response()), tls_of(certificaat)) as server:
        with pytest.raises(OnbereikbaarError) as caught:
            vraag(server.adres)
        assert server.gezien == []
    require_silent(caught.value)


def test_a_ca_of_ones_own_comes_by_httpx(certificaat) -> None:
    """Who trusts this certificate gets the answer, with both clients."""
    own = ssl.create_default_context(cafile=str(certificaat))

    async def go(adres: str) -> Antwoord:
        async with httpx.AsyncClient(verify=own, trust_env=False) as http:
            return await AsyncKlant(adres, http=http, seconden=20).ask(VRAAG)

    with playing(says(response()), tls_of(certificaat)) as server:
        with httpx.Client(verify=own, trust_env=False) as http:
            klant = Klant(server.adres, http=http, seconden=20)
            assert klant.ask(VRAAG).is_toegestaan(nagekomen=())
        assert asyncio.run(go(server.adres)).is_toegestaan(nagekomen=())


def test_another_answer_than_the_one_looked_for_is_refused() -> None:
    """Neither a read back nor a share may be about something else."""
    other = "01J00000000000000000000001"
    ok = says(response(status="200 OK"))
    with playing(ok) as server, Klant(server.adres) as klant:
        assert klant.find(JA["id"]) is not None
        with pytest.raises(AntwoordOngeldigError):
            klant.find(other)
    deling = {**JA, "oordeel": other, "gegevens": ["betrokkenheid"]}
    shared = says(response(json.dumps(deling).encode()))
    with playing(shared) as server, Klant(server.adres) as klant:
        with pytest.raises(AntwoordOngeldigError):
            klant.record_share(JA["id"], door=("medewerker-1", "school"))
        found = klant.record_share(other, door=("medewerker-1", "school"))
    assert found.oordeel == other


def test_a_404_of_somebody_else_is_no_absence() -> None:
    """That there is no such answer, only deelkader can say."""
    nergens = response(b"<h1>404</h1>", "404 Not Found", Content_Type="text/html")
    kapot = response(b"{", "404 Not Found", Content_Type=PROBLEEM)
    for raw, soort in (
        (nergens, GeenAntwoordError),
        (kapot, AntwoordOngeldigError),
        (problem("404 Not Found"), GeenAntwoordError),
    ):
        with playing(says(raw)) as server, Klant(server.adres) as klant:
            with pytest.raises(soort):
                klant.find(JA["id"])
            with pytest.raises(soort):
                klant.proof(JA["id"])


def test_every_part_of_a_yes_is_looked_at() -> None:
    """A yes from which any part is missing, or is null, is no answer."""
    axis = ("gegevens", 0, "gronden", "avg")
    may_be_absent = {("tekst",), ("tekst", "professional"), axis}
    for path in paths(JA):
        if path == ("tekst", "professional", "kop"):
            continue
        broken = [changed(*path)]
        if path not in may_be_absent:
            broken.append(changed(*path, absent=True))
        for raw in broken:
            with playing(says(raw)) as server, pytest.raises(AntwoordOngeldigError):
                ask(server.adres)


def paths(value: Any, start: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """Return the path of every member of an object in *value*."""
    if isinstance(value, dict):
        below = [(*start, key) for key in value]
        return below + [p for b in below for p in paths(value[b[-1]], b)]
    if isinstance(value, list):
        return [p for n, item in enumerate(value) for p in paths(item, (*start, n))]
    return []
