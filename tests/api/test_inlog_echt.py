# SPDX-License-Identifier: EUPL-1.2
"""`deelkader start --inlog`: a real server, a real issuer, two organisations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import httpx
import pytest
from tests.inlogsite import MEEUW, bearer, write_login
from tests.logboeken import require_whole
from tests.opstelling import MENTOR, run_command, running_server
from tests.uitgever import ALLES, CLIENT, GEHEIM, Uitgever

from deelkader.logboek import Logboek

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

BASIS = "https://deelkader.example.nl"


class Opstelling(NamedTuple):
    """A running service, its issuer, and where its data are."""

    adres: str
    uitgever: Uitgever
    data: Path


@pytest.fixture(scope="module")
def echt(tmp_path_factory) -> Iterator[Opstelling]:
    """Return a service with login that runs in a process of its own."""
    folder = tmp_path_factory.mktemp("inlog")
    with Uitgever() as uitgever:
        file = write_login(folder, uitgever)
        # 0.0.0.0: with login others may come in.
        more = ("--inlog", file, "--host", "0.0.0.0", "--basis-url", BASIS)  # noqa: S104 - the point
        with running_server(folder / "data", *more) as (address, _):
            here = address.replace("0.0.0.0", "127.0.0.1")  # noqa: S104 - see above
            yield Opstelling(here, uitgever, folder / "data")


def post(url: str, **what: Any) -> httpx.Response:
    """Send a POST, and be patient."""
    return httpx.post(url, timeout=30, **what)


def get(url: str, **what: Any) -> httpx.Response:
    """Send a GET, and be patient."""
    return httpx.get(url, timeout=30, **what)


def test_a_question_needs_a_token_and_then_gets_an_answer(echt):
    """Without: 401 that says how. With: the same answer as without login."""
    url = f"{echt.adres}/v1/oordelen"
    refused = post(url, json=MENTOR)
    assert refused.status_code == 401
    assert refused.headers["WWW-Authenticate"] == 'Bearer realm="deelkader"'
    assert refused.json()["type"].endswith("/niet-ingelogd")
    assert refused.headers["API-Version"]
    answer = post(url, json=MENTOR, headers=bearer(echt.uitgever.token()))
    assert answer.status_code == 201, answer.text
    assert answer.json()["uitkomst"] == "toestemming-nodig"


def test_a_system_asks_with_a_token_it_got_from_the_issuer(echt):
    """Client credentials: its role stands in the file, and fills the question."""
    form = {
        "grant_type": "client_credentials",
        "client_id": CLIENT,
        "client_secret": GEHEIM,
        "scope": ALLES,
    }
    got = post(f"{echt.uitgever.iss}/token", data=form).json()
    question = {k: v for k, v in MENTOR.items() if k != "van"}
    answer = post(
        f"{echt.adres}/v1/oordelen",
        json=question,
        headers=bearer(got["access_token"]),
    )
    assert answer.status_code == 201, answer.text


def test_a_new_key_of_the_issuer_works_at_once_and_the_old_one_stops(echt):
    """Rotation: an unknown kid is asked for, and what the issuer dropped is gone."""
    old = echt.uitgever.token()
    url = f"{echt.adres}/v1/oordelen"
    assert post(url, json=MENTOR, headers=bearer(old)).status_code == 201
    echt.uitgever.rotate()
    new = echt.uitgever.token()
    assert post(url, json=MENTOR, headers=bearer(new)).status_code == 201
    assert post(url, json=MENTOR, headers=bearer(old)).status_code == 401


def test_anybody_may_see_health_and_documents_and_a_closed_page(echt):
    """And nothing of these says anything of an organisation."""
    for pad in ("/livez", "/readyz", "/v1/openapi.json", "/access/v1/openapi.json"):
        assert get(echt.adres + pad).status_code == 200, pad
    for host, status in (("deelkader.example.nl", 200), ("kwaad.example", 421)):
        live = get(f"{echt.adres}/livez", headers={"Host": host})
        assert live.status_code == status
    page = get(echt.adres)
    assert page.status_code == 403
    assert "Deze pagina is dicht." in page.text
    assert page.headers["Content-Security-Policy"].startswith("default-src 'none'")


def test_a_line_is_in_the_log_of_the_organisation_that_asked(echt):
    """Each organisation has a log of its own, and the other does not grow."""
    url = f"{echt.adres}/v1/oordelen"
    other = bearer(echt.uitgever.token(aud=MEEUW))
    answer = post(url, json=MENTOR, headers=other).json()
    with Logboek.open(echt.data, organisatie="meeuw") as logboek:
        assert logboek.get(answer["id"]) is not None
        assert require_whole(logboek, [answer["bewijs"]["controlepunt"]]).is_heel
    with Logboek.open(echt.data, organisatie="roek") as logboek:
        assert logboek.get(answer["id"]) is None


def test_sigterm_closes_every_organisation(tmp_path):
    """Code 0, and what both wrote is whole."""
    with Uitgever() as uitgever:
        file = write_login(tmp_path, uitgever)
        data = tmp_path / "data"
        with running_server(data, "--inlog", file) as (address, process):
            url = f"{address}/v1/oordelen"
            notes = {}
            for naam, publiek in (("roek", "deelkader"), ("meeuw", MEEUW)):
                head = bearer(uitgever.token(aud=publiek))
                answer = post(url, json=MENTOR, headers=head).json()
                notes[naam] = answer["bewijs"]["controlepunt"]
            process.terminate()
            assert process.wait(timeout=20) == 0
            assert process.stdout is not None
            said = process.stdout.read()
    assert "Traceback" not in said
    for naam, note in notes.items():
        with Logboek.open(data, organisatie=naam) as logboek:
            assert require_whole(logboek, [note]).is_heel


def test_slips_in_the_file_are_told_before_a_port_opens(tmp_path):
    """All of them, each with its place, and no store is made."""
    file = tmp_path / "inlog.yaml"
    file.write_text(
        "organisaties:\n  roek:\n    uitgver: https://x\n    publiek: deelkader\n"
        "    sleutels: http://evil.example/certs\n    speling: 999\n",
        encoding="utf-8",
    )
    done = run_command("start", "--data", tmp_path / "data", "--inlog", file)
    said = done.stderr.decode()
    assert done.returncode == 2
    assert f"{file}:3:5 inlog-onbekend-veld" in said
    assert "inlog-ontbreekt" in said
    assert "inlog-buiten-bereik" in said
    assert not (tmp_path / "data").exists()
