# SPDX-License-Identifier: EUPL-1.2
"""The page "Mijn taken" on a real log: overdue first, done with one tap, once."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urlencode

import pytest
from fastapi.testclient import TestClient
from tests.formulieren import KOP
from tests.web.logboekgeval import KIND

from deelkader.inlog import Identiteit
from deelkader.logboek import Logboek
from deelkader.service.noodinzage import Noodinzage
from deelkader.service.opvolging import Opvolging
from deelkader.service.registratie import Registratie
from deelkader.web import create_site

if TYPE_CHECKING:
    from collections.abc import Iterator

    import httpx

ELDERS = {"Sec-Fetch-Site": "cross-site"}
GEEN_TAAK = "bcdfghjkmnpqrstvbcdfghjkmnpqrstv"


@pytest.fixture(scope="module")
def log(data, geval) -> Iterator[Logboek]:
    """Return a log with tasks, open."""
    assert geval.oordeel
    with Logboek.open(data) as logboek:
        yield logboek


@pytest.fixture(scope="module")
def opvolging(kader, log) -> Opvolging:
    """Return its follow-up."""
    return Opvolging(kader, log)


@pytest.fixture(scope="module")
def client(kader, log, opvolging) -> TestClient:
    """Return a client of the site on that log."""
    registratie = Registratie(kader, log, opvolging=opvolging)
    return TestClient(create_site(kader, log, registratie=registratie))


def ids(page: httpx.Response) -> list[str]:
    """Return the tasks on a page."""
    return re.findall(r'action="/taken/(\w+)"', page.text)


def finish(client: TestClient, id_: str, **said: str) -> httpx.Response:
    """Send the form of a task."""
    body = urlencode({"hoe": "gedaan", **said})
    page: httpx.Response = client.post(f"/taken/{id_}", content=body, headers=KOP)
    return page


def test_what_is_overdue_stands_first_in_words(client, opvolging):
    """Every open task once, by last day; of nobody a code."""
    page = client.get("/taken")
    wanted = [one for one in opvolging.taken(aantal=100).taken if not one.stand.is_over]
    assert ids(page) == [one.id for one in wanted]
    today = opvolging.vandaag().toordinal()
    late = [one for one in wanted if one.uiterlijk < today]
    assert 0 < len(late) < len(wanted)
    assert page.text.count("Te laat. Dit moest") == len(late)
    assert "Laat de school weten dat het signaal is ontvangen." in page.text
    assert KIND not in page.text
    assert page.headers["Cache-Control"] == "no-store"


def test_a_role_sees_its_own_tasks(client, opvolging):
    """And an unknown role is refused, not searched for."""
    rol = "aandachtsfunctionaris"
    page = client.get(f"/taken?rol={rol}")
    wanted = opvolging.taken(rol, aantal=100).taken
    assert ids(page) == [one.id for one in wanted if not one.stand.is_over]
    assert client.get("/taken?rol=zwaluw").status_code == 400
    assert client.get("/taken?na=zwaluw").status_code == 400


def test_done_is_one_line_however_often_it_is_tapped(client, log):
    """The second time says that it was done already; nothing is written for it."""
    id_ = ids(client.get("/taken"))[-1]
    before = len(log)
    page = finish(client, id_)
    assert "De taak is klaar. Dat staat in het logboek." in page.text
    assert id_ not in ids(page)
    assert len(log) == before + 1
    line = next(log.lines(before + 1))
    assert (line.soort, line.feiten.inhoud["taak"]) == ("afgerond", id_)
    assert line.personen.inhoud["door"] == {"id": "zonder-inlog"}
    assert "De taak is klaar." in finish(client, id_).text
    other = finish(client, id_, hoe="niet-meer-nodig")
    assert "Deze taak was al klaar." in other.text
    assert len(log) == before + 1


@pytest.mark.parametrize(
    ("id_", "said", "koppen", "status"),
    [
        (GEEN_TAAK, {}, {}, 404),
        ("a" * 400, {}, {}, 404),
        ("<script>", {}, {}, 404),
        ("{taak}", {"hoe": "weg"}, {}, 400),
        ("{taak}", {"rol": "zwaluw\r\nX: y"}, {}, 400),
        ("{taak}", {}, ELDERS, 403),
        ("{taak}", {}, {"Origin": "https://elders.example"}, 403),
        ("{taak}", {}, {"Content-Type": "application/json"}, 403),
    ],
)
def test_what_is_no_tap_of_ours_changes_nothing(client, log, id_, said, koppen, status):
    """Another site, another task, another word: a page in Dutch, and no line."""
    task = ids(client.get("/taken"))[0]
    before = len(log)
    body = urlencode({"hoe": "gedaan", **said})
    adres = f"/taken/{id_.format(taak=task)}"
    sent = client.post(adres, content=body, headers=KOP | koppen)
    assert sent.status_code == status
    assert "<h1" in sent.text
    assert "x" not in sent.headers
    assert len(log) == before


def test_another_person_must_look_at_an_emergency(client, log, opvolging):
    """Without login nobody is somebody else, and the page says so."""
    wie = Identiteit("roek", frozenset(), "persoon-a", frozenset(), "c", "s")
    body = b'{"jeugdige": "kind-visdief", "reden": "Het kind is nu in groot gevaar."}'
    Noodinzage(opvolging).look(body, wie)
    (id_,) = ids(client.get("/taken?rol=fg"))
    before = len(log)
    sent = finish(client, id_, rol="fg")
    assert sent.status_code == 409
    assert "Een ander mens moet dit nakijken." in sent.text
    assert len(log) == before


def test_many_tasks_come_a_page_at_a_time(kader, tmp_path):
    """Every one of them once."""
    with Logboek.open(tmp_path / "data") as logboek:
        opvolging = Opvolging(kader, logboek)
        door = {"id": "medewerker-roek"}
        for n in range(23):
            facts = {"van": "school", "naar": "jeugdprofessional"}
            said = {**facts, "situatie": "hulpvraag"}
            opvolging.record("signaal", said, {"door": door}, f"kind-{n}-visdief")
        registratie = Registratie(kader, logboek, opvolging=opvolging)
        client = TestClient(create_site(kader, logboek, registratie=registratie))
        first = client.get("/taken")
        (more,) = re.findall(r'href="(/taken\?[^"]*na=[^"]+)"', first.text)
        second = client.get(more.replace("&amp;", "&"))
        found = ids(first) + ids(second)
        assert len(found) == len(set(found)) == 23
