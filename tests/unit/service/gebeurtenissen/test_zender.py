# SPDX-License-Identifier: EUPL-1.2
"""Where a line may lead, how long it may take, and who believes it."""

from __future__ import annotations

import ipaddress
import socket
import ssl
import threading
import time
from datetime import UTC, datetime, timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from standardwebhooks import Webhook
from tests.ontvanger import ANDER_GEHEIM, GEHEIM, one_receiver, receiving

from deelkader.service.gebeurtenissen import Afnemer
from deelkader.service.gebeurtenissen.zender import Toegestaan, Uitslag, Zender

LIJF = b'{"a":"\xc3\xa9"}'


def send(url: str, zender: Zender | None = None, **more) -> Uitslag:
    """Send something to *url*."""
    afnemer = Afnemer("zaaksysteem", url, more.pop("geheimen", (GEHEIM,)), **more)
    return (zender or Zender()).send(afnemer, "abc", LIJF, "application/json")


@pytest.mark.parametrize(
    ("host", "intern", "allowed"),
    [
        ("8.8.8.8", False, True),
        ("2606:4700::1111", False, True),
        ("10.1.2.3", False, False),
        ("10.1.2.3", True, True),
        ("172.16.0.1", False, False),
        ("192.168.1.1", False, False),
        ("100.64.0.1", False, False),
        ("fd00::1", False, False),
        ("fd00::1", True, True),
        ("127.0.0.1", False, False),
        ("127.0.0.1", True, False),
        ("::1", True, False),
        ("::ffff:127.0.0.1", True, False),
        ("::ffff:10.0.0.1", False, False),
        ("169.254.169.254", True, False),
        ("::ffff:169.254.169.254", True, False),
        ("fe80::1", True, False),
        ("0.0.0.0", True, False),  # noqa: S104 - it must be refused
        ("224.0.0.1", True, False),
    ],
)
def test_a_name_may_not_lead_anywhere(host, intern, allowed):
    """Own networks only when that was said; this machine and its secrets never."""
    assert Toegestaan(hier=False, intern=intern).allows(host) is allowed


def test_a_name_that_leads_to_this_machine_is_not_followed(monkeypatch):
    """Whatever the name server says later: what was looked at is what is called."""
    with receiving() as ander:
        port = int(ander.url.rpartition(":")[2].partition("/")[0])
        said = [(0, 0, 0, "", ("127.0.0.1", port))]
        monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: said)
        url = f"http://afnemer.example:{port}/haak"
        assert send(url).fout == "adres-niet-toegestaan"
        assert send(url, intern=True).fout == "adres-niet-toegestaan"
        both = [(0, 0, 0, "", ("8.8.8.8", port)), *said]
        monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: both)
        assert send(url).fout == "adres-niet-toegestaan"
        assert ander.gehoord == []


def test_this_machine_is_reached_when_it_is_named():
    """By its address and by its name."""
    with receiving() as ander:
        assert send(ander.url) == Uitslag()
        assert send(ander.url.replace("127.0.0.1", "localhost")) == Uitslag()
        assert [one for _, one in ander.gehoord] == [{"a": "é"}] * 2


def test_nobody_is_sent_on_to_another_address():
    """A redirect is a fault, and what it points at hears nothing."""
    with receiving() as ander, receiving() as verder:
        for status in (301, 302, 303, 307, 308):
            ander.antwoorden, ander.kop = [status], {"location": verder.url}
            assert send(ander.url).fout == "doorverwezen"
        assert verder.gehoord == []
        assert verder.slecht == []


def test_every_answer_that_is_no_yes_is_a_fault():
    """Only 2xx is a yes."""
    with receiving() as ander:
        for status in (400, 401, 404, 410, 429, 500, 503):
            ander.antwoorden = [status]
            assert send(ander.url).fout == f"status-{status}"
        ander.antwoorden = [204]
        assert send(ander.url) == Uitslag()
    assert send(ander.url).fout == "geen-verbinding"
    assert send("http://127.0.0.1:9/").fout == "geen-verbinding"


def test_who_sends_a_letter_at_a_time_is_cut_off():
    """Each letter is in time, all of them together are not."""
    with socket.create_server(("127.0.0.1", 0)) as server:

        def drip() -> None:
            line, _ = server.accept()
            with line:
                try:
                    for letter in b"HTTP/1.1 200 OK\r\nx: " + b"y" * 100:
                        line.send(bytes([letter]))
                        time.sleep(0.03)
                except OSError:
                    return

        thread = threading.Thread(target=drip)
        thread.start()
        # WHY before the clock: reading the certificates of this machine takes a while.
        zender = Zender(duur=0.4)
        url = f"http://127.0.0.1:{server.getsockname()[1]}/"
        start = time.monotonic()
        assert send(url, zender).fout == "te-langzaam"
        assert time.monotonic() - start < 1.5
        thread.join()


def test_what_is_no_http_is_a_fault():
    """A program that says something else does not stop us."""
    with socket.create_server(("127.0.0.1", 0)) as server:

        def talk() -> None:
            line, _ = server.accept()
            with line:
                line.recv(65_536)
                line.sendall(b"SSH-2.0-iets\r\n\r\n")

        thread = threading.Thread(target=talk)
        thread.start()
        url = f"http://127.0.0.1:{server.getsockname()[1]}/"
        assert send(url).fout == "geen-verbinding"
        thread.join()


def test_both_secrets_sign_so_that_one_can_be_replaced():
    """A receiver with the old or with the new one believes it; another does not."""
    for secret, believed in (
        (GEHEIM, True),
        (ANDER_GEHEIM, True),
        (ANDER_GEHEIM[:-4] + "ZZZZ", False),
    ):
        with receiving() as ander:
            ander.geheim = secret
            uitslag = send(ander.url, geheimen=(GEHEIM, ANDER_GEHEIM))
            assert (uitslag == Uitslag()) is believed
            assert bool(ander.slecht) is not believed


def test_a_changed_body_is_not_believed():
    """The signature is of these bytes, this id and this moment."""
    seen = {}
    with receiving() as ander:
        real = ander.take

        def keep(headers, body):
            seen.update(headers)
            return real(headers, body)

        ander.take = keep  # type: ignore[method-assign]  # to see the headers
        send(ander.url)
    lower = {k.lower(): v for k, v in seen.items()}
    Webhook(GEHEIM).verify(LIJF, lower)
    for changed in (
        (LIJF + b" ", lower),
        (LIJF, lower | {"webhook-id": "abd"}),
        (LIJF, lower | {"webhook-timestamp": str(int(lower["webhook-timestamp"]) + 1)}),
    ):
        with pytest.raises(Exception, match="signature"):
            Webhook(GEHEIM).verify(*changed)


def test_a_certificate_must_be_of_who_is_called(tmp_path):
    """One that nobody vouches for ends the line before anything is said."""
    server, trusting = certificate(tmp_path)
    with receiving(tls=server) as ander:
        assert send(ander.url).fout == "geen-verbinding"
        assert ander.gehoord == []
        assert send(ander.url, Zender(trusting)) == Uitslag()
        assert send(ander.url.replace("127.0.0.1", "127.0.0.2"), Zender(trusting)).fout


def certificate(map_) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """Return TLS for a server at 127.0.0.1, and for a client that trusts it."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "afnemer")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + timedelta(hours=1))
        .add_extension(
            x509.SubjectAlternativeName(
                [x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]
            ),
            critical=False,
        )
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    pem = made.public_bytes(serialization.Encoding.PEM)
    bestand = map_ / "server.pem"
    bestand.write_bytes(
        pem
        + key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(bestand)
    return server, ssl.create_default_context(cadata=pem.decode())


def test_a_secret_is_never_shown():
    """Not in an error and not in what a debugger prints."""
    afnemers = one_receiver("https://afnemer.example/haak")
    assert GEHEIM not in repr(afnemers)
