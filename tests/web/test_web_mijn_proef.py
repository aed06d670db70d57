# SPDX-License-Identifier: EUPL-1.2
"""The trial of the pages of a family: no login, this machine only, clearly marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from fastapi.testclient import TestClient
from tests.formulieren import KOP, Bladzijde
from tests.opstelling import CountingLogboek, invented_bsn
from tests.web.inloggen import BASIS, EIGEN

from deelkader.logboek import Logboek
from deelkader.service.registratie import Registratie
from deelkader.testing.klein_kader import small_kader
from deelkader.web import create_site

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fastapi import FastAPI

GOED = "jeugdige=kind-merel&als=jeugdige&leeftijd=14&veilig=ja"


@pytest.fixture(scope="module")
def registratie(kader, tmp_path_factory) -> Iterator[Registratie]:
    """Return a real register."""
    with Logboek.open(tmp_path_factory.mktemp("proef") / "data") as logboek:
        yield Registratie(kader, logboek)


@pytest.fixture(scope="module")
def site(kader, registratie) -> FastAPI:
    """Return a site without login on that register."""
    return create_site(kader, registratie.logboek, registratie=registratie)


@pytest.fixture
def client(site: FastAPI) -> TestClient:
    """Return a new browser on this machine."""
    return TestClient(site, BASIS, headers=EIGEN, follow_redirects=False)


def begin(client: TestClient, body: str = GOED) -> None:
    """Choose as whom to look."""
    sent = client.post("/mijn/proef", content=body, headers=KOP)
    assert (sent.status_code, sent.headers["Location"]) == (303, "/mijn")


def test_nobody_sees_anything_until_who_runs_it_says_as_whom(client):
    """The cookie is sealed and for no script; every page says that it is a trial."""
    for pad in ("/mijn", "/mijn/toestemming", "/mijn/vraag/x", "/mijn/keuze/x"):
        assert client.get(pad).headers["Location"] == "/mijn/proef"
    assert "Hier logt niemand in." in client.get("/mijn/proef").text
    begin(client)
    assert "merel" not in client.cookies["deelkader-proef"]
    for pad in ("/mijn", "/mijn/toestemming", "/mijn/praten", "/mijn/vraag/x"):
        page = client.get(pad)
        assert "Proef. Wat je hier kiest" in page.text, pad
        assert page.headers["Cache-Control"] == "no-store"
    out = client.get("/mijn/weg")
    assert out.headers["Location"].startswith("https://www.knmi.nl/")
    assert client.get("/mijn").headers["Location"] == "/mijn/proef"


def test_a_choice_is_written_with_the_name_of_the_trial(client, registratie):
    """So that nobody takes it for a word of the family itself."""
    wie = {"jeugdige": "kind-merel", "vastgelegdDoor": "medewerker-roek"}
    asked = client.post(
        "/v1/toestemmingen",
        json={
            **wie,
            "gever": "jeugdige",
            "soort": "gevraagd",
            "naar": ["school"],
            "gebeurdOp": "2026-11-20T09:30:00Z",
        },
    ).json()
    begin(client)
    page = client.get(f"/mijn/vraag/{asked['id']}")
    assert "Wat: alles." in Bladzijde(page.text).tekst
    (merk,) = Bladzijde(page.text).formulieren[0].verborgen
    sent = client.post(
        f"/mijn/vraag/{asked['id']}",
        content=f"merk={merk[1]}&keuze=ja",
        headers=KOP,
    )
    assert sent.status_code == 303
    last = registratie.register.events("kind-merel")[-1]
    assert (last.vastgelegd_door.id, last.uitdrukkelijk) == (
        *("proef-zonder-inlog", False),
    )


@pytest.mark.parametrize(
    ("body", "fouten"),
    [
        ("", {"jeugdige", "als", "leeftijd", "veilig"}),
        (GOED.replace("kind-merel", invented_bsn()), {"jeugdige"}),
        (GOED.replace("kind-merel", "<script>"), {"jeugdige"}),
        (GOED.replace("=jeugdige&", "=buurman&"), {"als"}),
        (GOED.replace("14", "121"), {"leeftijd"}),
        (GOED.replace("14", "-1"), {"leeftijd"}),
        (GOED.replace("=ja", "=misschien"), {"veilig"}),
    ],
)
def test_every_slip_in_the_form_is_told_at_once(client, body, fouten):
    """With a link to its field; what was sent does not come back."""
    sent = client.post("/mijn/proef", content=body, headers=KOP)
    assert sent.status_code == 400
    links = {str(a["href"]) for a in Bladzijde(sent.text).of("a")}
    assert {f"#{f}" for f in fouten} <= links
    assert sum(link.startswith("#") for link in links) == len(fouten) + 1
    assert "<title>Fout:" in sent.text
    assert invented_bsn() not in sent.text
    assert "deelkader-proef" not in client.cookies


def test_there_is_no_trial_where_others_can_come(client, site):
    """Behind a proxy, or from another site: closed, also with a cookie from before."""
    begin(client)
    for koppen in ({"Origin": "https://elders.example.nl"}, {"Origin": ""}):
        sent = client.post("/mijn/proef", content=GOED, headers=KOP | koppen)
        assert sent.status_code == 403
    site.state.basis_url = "https://deelkader.example.nl"
    try:
        assert client.get("/mijn").headers["Location"] == "/mijn/proef"
        assert client.get("/mijn/proef").status_code == 403
        sent = client.post("/mijn/proef", content=GOED, headers=KOP)
        assert sent.status_code == 403
    finally:
        site.state.basis_url = None


def test_a_cookie_of_another_process_is_nobody(client, kader, tmp_path):
    """The key is of this process; a changed cookie is none either."""
    begin(client)
    good = client.cookies["deelkader-proef"]
    with Logboek.open(tmp_path / "data") as logboek:
        other = create_site(kader, logboek, registratie=Registratie(kader, logboek))
        there = TestClient(other, BASIS, headers=EIGEN, follow_redirects=False)
        there.cookies["deelkader-proef"] = good
        assert there.get("/mijn").headers["Location"] == "/mijn/proef"


def test_without_rules_about_looking_there_are_no_pages(kader):
    """Nor without a register."""
    for site in (
        create_site(small_kader(), CountingLogboek()),
        create_site(kader, CountingLogboek()),
    ):
        assert TestClient(site).get("/mijn").status_code == 404
