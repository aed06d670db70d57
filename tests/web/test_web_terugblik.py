# SPDX-License-Identifier: EUPL-1.2
"""What somebody did with an answer, on the real log: one tap, no words."""

from __future__ import annotations

from datetime import date

import pytest
from fastapi.testclient import TestClient
from tests.formulieren import KOP, Bladzijde, tap, walk
from tests.web.bladeren import DELEN

from deelkader.logboek import Logboek
from deelkader.service.opvolging import Opvolging
from deelkader.service.registratie import Registratie
from deelkader.web import create_site

NU = (*DELEN, ("klaar", "ja"))


@pytest.fixture(scope="module")
def log(tmp_path_factory):
    """Return a real log."""
    with Logboek.open(tmp_path_factory.mktemp("log") / "data") as logboek:
        yield logboek


@pytest.fixture(scope="module")
def site(kader, log):
    """Return a site that follows up."""
    day = date(2026, 11, 22)
    opvolging = Opvolging(kader, log, lambda: day)
    registratie = Registratie(kader, log, opvolging=opvolging)
    return create_site(kader, log, lambda: day, registratie)


@pytest.fixture
def client(site):
    """Return a client of that site, as a new browser."""
    return TestClient(site)


def test_deviating_is_one_tap_and_one_line(client, log):
    """A reason is kept with its answer; a second tap changes nothing."""
    answer = walk(client, *NU)
    before = len(log)
    wat = "reden:veiligheid-ging-voor"
    page = tap(client, answer, "wat", wat)
    assert "Bedankt, dat is bewaard." in Bladzijde(page.text).kop
    assert len(log) == before + 1
    tap(client, answer, "wat", wat)
    assert len(log) == before + 1
    back = walk(client, ("klaar", "ja"), start=page)
    assert Bladzijde(back.text).kop == Bladzijde(answer.text).kop
    assert len(log) == before + 1


@pytest.mark.parametrize(
    ("wat", "lines"),
    [
        ("gevolgd", 1),
        ("gat:regel-ontbreekt", 1),
        ("reactie:deels", 0),
    ],
)
def test_other_things_that_can_be_told(client, log, wat, lines):
    """Following, a gap, and a reaction that is only counted."""
    answer = walk(client, *NU)
    before = len(log)
    page = tap(client, answer, "wat", wat)
    assert page.status_code == 200
    assert len(log) == before + lines


@pytest.mark.parametrize(
    "body",
    [
        "wat=gevolgd",
        "oordeel=00000000000000000000000000&wat=gevolgd",
        "oordeel=x&wat=reden:veiligheid-ging-voor",
        "oordeel=00000000000000000000000000&wat=reden:eigen woorden",
        "wat=reactie:Zwaluw&oordeel=00000000000000000000000000",
        "naam=Zwaluw&wat=gevolgd",
    ],
)
def test_what_is_no_option_writes_nothing(client, log, body):
    """An answer that is not there, or words of one's own, are refused."""
    before = len(log)
    page = client.post("/terugblik", content=body, headers=KOP)
    assert page.status_code == 400
    assert "Zwaluw" not in page.text
    assert len(log) == before


def test_without_follow_up_nothing_is_offered(kader, log):
    """Where nobody follows up, the page does not promise that it will."""
    client = TestClient(create_site(kader, log, lambda: date(2026, 11, 22)))
    page = walk(client, *NU)
    assert "Ik wijk af" not in page.text
    assert client.post("/terugblik", content="wat=gevolgd").status_code == 404


@pytest.mark.parametrize("pad", ["/terugblik", "/terugblik/opvolging"])
def test_a_tab_that_is_opened_again_goes_to_the_start(client, log, pad):
    """A page that came from a form has no address of its own to come back to."""
    before = len(log)
    page = client.get(pad)
    assert page.status_code == 200
    assert page.url.path == "/"
    assert "Wie ben jij?" in page.text
    assert len(log) == before
