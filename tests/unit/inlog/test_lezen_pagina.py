# SPDX-License-Identifier: EUPL-1.2
"""The block `pagina` of inlog.yaml: every slip at once, with its place."""

from __future__ import annotations

import pytest

from deelkader.inlog import InlogbestandError, read_login

BESTAND = """
organisaties:
  roek:
    uitgever: https://inloggen.example.nl
    sleutels: https://inloggen.example.nl/certs
    publiek: deelkader
    pagina:
      client_id: deelkader-pagina
      autorisatie: {autorisatie}
      token: {token}
      {meer}
"""


def slips(tmp_path, **anders: str) -> set[tuple[int, str]]:
    """Return the line and code of every slip."""
    good = {"autorisatie": "https://x.nl/auth", "token": "https://x.nl/token"}
    file = tmp_path / "inlog.yaml"
    text = BESTAND.format(**{**good, "meer": "", **anders})
    file.write_text(text, encoding="utf-8")
    try:
        read_login(file, ())
    except InlogbestandError as error:
        return {(one.plek.regel, one.code) for one in error.bevindingen}
    return set()


def test_all_slips_are_told_at_once(tmp_path):
    """Addresses without https or in a file, and a secret that is not there."""
    assert slips(tmp_path) == set()
    wrong = {
        "autorisatie": "http://x.nl/auth",
        "token": "/etc/token",
        "meer": f"client_secret_bestand: {tmp_path / 'geheim'}",
    }
    assert slips(tmp_path, **wrong) == {
        (9, "inlog-adres"),
        (10, "inlog-adres"),
        (11, "inlog-geen-bestand"),
    }


@pytest.mark.parametrize(
    ("meer", "code"),
    [
        ("rust: 0", "inlog-buiten-bereik"),
        ("hoogstens: 721", "inlog-buiten-bereik"),
        ("acr: hoog", "inlog-onbekende-waarde"),
        ("response_type: token", "inlog-onbekend-veld"),
    ],
)
def test_a_value_that_cannot_be(tmp_path, meer, code):
    """Out of range, unknown, or another flow than the one there is."""
    assert slips(tmp_path, meer=meer) == {(11, code)}
