# SPDX-License-Identifier: EUPL-1.2
"""Keys of an issuer: fetched, kept, rotated, and never asked for too often."""

from __future__ import annotations

import base64
import json
import time
from typing import TYPE_CHECKING

import pytest
from tests.uitgever import Uitgever, rsa_key

from deelkader.inlog.sleutelbron import Ritme, Sleutelbron, is_key_address
from deelkader.inlog.sleutelset import read_keys

if TYPE_CHECKING:
    from collections.abc import Iterator


class Tik:
    """A clock that the test sets, in seconds."""

    def __init__(self) -> None:
        self.nu = 1_000.0

    def __call__(self) -> float:
        """Say what time it is."""
        return self.nu


@pytest.fixture
def uitgever() -> Iterator[Uitgever]:
    """Return an issuer that runs."""
    with Uitgever() as running:
        yield running


@pytest.fixture
def tik() -> Tik:
    """Return a clock."""
    return Tik()


@pytest.fixture
def bron(uitgever, tik) -> Sleutelbron:
    """Return the keys of the issuer."""
    return Sleutelbron(uitgever.certs, klok=tik)


def test_a_set_is_asked_once_and_then_known(uitgever, bron):
    """Checking a second token costs the issuer nothing."""
    assert bron.known(uitgever.kid) is None
    assert bron.find(uitgever.kid) is not None
    assert bron.known(uitgever.kid) is not None
    assert bron.find(uitgever.kid) is not None
    assert uitgever.opgehaald == 1


def test_a_new_key_is_found_at_once(uitgever, bron):
    """Also when the old one stays beside it for a while."""
    old = uitgever.kid
    bron.find(old)
    new = uitgever.rotate(drop=False)
    assert bron.find(new) is not None
    assert bron.known(old) is not None


def test_unknown_names_do_not_make_us_ask_without_end(uitgever, bron, tik):
    """Whoever sends rubbish cannot let us bother the issuer."""
    for number in range(50):
        assert bron.find(f"x-{number}") is None
    assert uitgever.opgehaald == 3
    assert bron.find(uitgever.kid) is not None
    tik.nu += 61
    bron.find("x")
    assert uitgever.opgehaald == 4


def test_a_key_that_was_dropped_stops_after_a_while(uitgever, bron, tik):
    """Without anybody bringing a new one."""
    old = uitgever.kid
    bron.find(old)
    uitgever.rotate()
    assert bron.find(old) is not None
    tik.nu += 601
    assert bron.find(old) is None


@pytest.mark.parametrize(
    "antwoord",
    [
        (500, b"{}"),
        (302, b""),
        (200, b""),
        (200, b"<html>"),
        (200, b'{"keys": []}'),
        (200, b'{"keys": 1}'),
        (200, b"[" * 100_000),
        (200, b'{"keys": [' + b" " * 1_000_001),
    ],
    ids=["500", "elders", "leeg", "html", "geen", "getal", "diep", "groot"],
)
def test_the_last_good_set_stays_when_the_answer_is_none(uitgever, bron, tik, antwoord):
    """For a day; then nobody is believed any more."""
    bron.find(uitgever.kid)
    uitgever.antwoord = antwoord
    tik.nu += 601
    assert bron.find(uitgever.kid) is not None
    assert uitgever.opgehaald == 2
    assert bron.is_usable()
    tik.nu += 86_400
    assert bron.find(uitgever.kid) is None
    assert not bron.is_usable()


def test_an_issuer_that_is_slow_does_not_hold_us(uitgever):
    """We wait as long as we said, and go on without the key."""
    uitgever.wacht = 5.0
    bron = Sleutelbron(uitgever.certs, Ritme(geduld=0.1))
    start = time.monotonic()
    assert bron.find(uitgever.kid) is None
    assert time.monotonic() - start < 4


def test_keys_can_stand_in_a_file(uitgever, tmp_path, tik):
    """And a file that is not there is no key."""
    file = tmp_path / "jwks.json"
    bron = Sleutelbron(str(file), klok=tik)
    assert bron.find(uitgever.kid) is None
    file.write_text(json.dumps({"keys": uitgever.keys}), encoding="utf-8")
    assert bron.find(uitgever.kid) is not None
    assert uitgever.opgehaald == 0


def test_only_usable_keys_are_taken(uitgever):
    """A weak, secret, unnamed, doubled or otherwise meant key is left out."""
    good = uitgever.keys[0]
    weak = rsa_key(7, 1_024).public_key().public_numbers()
    small = {**good, "kid": "klein", "n": _number(weak.n)}
    wrong = [
        small,
        {**good, "kid": "enc", "use": "enc"},
        {**good, "kid": "ops", "key_ops": ["encrypt"]},
        {**good, "kid": "geheim", "d": "AQAB"},
        {**good, "kid": "oct", "kty": "oct", "k": "AQAB"},
        {**good, "kid": "alg", "alg": "RS512"},
        {**good, "kid": "kapot", "n": 7},
        {**good, "kid": "dubbel"},
        {**good, "kid": "dubbel"},
        {**good, "kid": 7},
        {k: v for k, v in good.items() if k != "kid"},
        "iets",
    ]
    found = read_keys(json.dumps({"keys": [good, *wrong]}).encode())
    assert set(found) == {uitgever.kid}
    with pytest.raises(ValueError, match="no usable key"):
        read_keys(json.dumps({"keys": wrong}).encode())


def _number(value: int) -> str:
    raw = value.to_bytes((value.bit_length() + 7) // 8, "big")
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


@pytest.mark.parametrize(
    ("waar", "mag"),
    [
        ("https://inloggen.example.nl/certs", True),
        ("http://127.0.0.1:8080/certs", True),
        ("http://localhost/certs", True),
        ("/etc/deelkader/jwks.json", True),
        ("http://inloggen.example.nl/certs", False),
        ("https://u:w@inloggen.example.nl/certs", False),
        ("https://", False),
        ("https://x:poort/", False),
        ("file:///etc/passwd", False),
        ("ftp://x/y", False),
        ("", False),
    ],
)
def test_where_keys_may_come_from(waar, mag):
    """Https, this machine, or a file."""
    assert is_key_address(waar) is mag
