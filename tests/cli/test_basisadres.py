# SPDX-License-Identifier: EUPL-1.2
"""`deelkader start --basis-url`: the address that others are told."""

from __future__ import annotations

import argparse

import httpx
import pytest
from tests.opstelling import run_command, running_server

from deelkader.cli.basisadres import read_basis_url


@pytest.mark.parametrize(
    ("tekst", "adres"),
    [
        ("https://pdp.example.nl", "https://pdp.example.nl"),
        ("https://pdp.example.nl/", "https://pdp.example.nl"),
        ("https://pdp.example.nl:8443/jeugd/", "https://pdp.example.nl:8443/jeugd"),
    ],
)
def test_a_good_address_is_taken_without_its_last_slash(tekst, adres):
    """So that a path can follow it."""
    assert read_basis_url(tekst) == adres


@pytest.mark.parametrize(
    "tekst",
    [
        "http://pdp.example.nl",
        "pdp.example.nl",
        "https://",
        "https://pdp.example.nl/?a=1",
        "https://pdp.example.nl/?",
        "https://pdp.example.nl/#",
        "https://u:w@pdp.example.nl",
        "https://pdp.example.nl:poort",
        "https://[::1",
        "",
    ],
)
def test_an_address_that_others_cannot_use_is_refused(tekst):
    """Plain https, without a question or a secret."""
    with pytest.raises(argparse.ArgumentTypeError):
        read_basis_url(tekst)


def test_a_wrong_address_stops_the_command_before_it_starts(tmp_path):
    """And says what to do."""
    more = ("--data", tmp_path / "data", "--basis-url", "http://pdp.example.nl")
    done = run_command("start", *more)
    assert done.returncode != 0
    assert "Kies een adres als https://" in done.stderr.decode()
    assert not (tmp_path / "data").exists()


def test_the_metadata_name_the_address_that_was_given(tmp_path):
    """A real server; clients compare it with where they came from."""
    more = ("--basis-url", "https://pdp.example.nl/")
    with running_server(tmp_path / "data", *more) as (address, _):
        url = f"{address.rstrip('/')}/.well-known/authzen-configuration"
        found = httpx.get(url, timeout=30).json()
        # A proxy on this machine may use that name; nobody may use another.
        for host, status in (
            ("pdp.example.nl", 200),
            ("pdp.example.nl:443", 200),
            ("kwaad.example.nl", 421),
        ):
            live = httpx.get(f"{address}/livez", headers={"Host": host}, timeout=30)
            assert live.status_code == status, host
    assert found["policy_decision_point"] == "https://pdp.example.nl"
    endpoint = "https://pdp.example.nl/access/v1/evaluation"
    assert found["access_evaluation_endpoint"] == endpoint
