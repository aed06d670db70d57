# SPDX-License-Identifier: EUPL-1.2
"""Log and tasks for who is logged in: what the scope and the role allow, no more."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from tests.gezin import GEZIN, somebody
from tests.inlogsite import MEEUW, login_client
from tests.web.inloggen import EIGEN, log_in_as

from deelkader.opvolging.takenlijst import Takenlijst

if TYPE_CHECKING:
    from collections.abc import Iterator

    import httpx
    from fastapi.testclient import TestClient
    from tests.uitgever import Uitgever

    from deelkader.logboek import Logboek

LEZEN = "deelkader.log.lezen"
FG = f"{LEZEN} deelkader.fg deelkader.taken deelkader.regels"


@pytest.fixture(scope="module")
def opened(tmp_path_factory, uitgever) -> Iterator[tuple[TestClient, Logboek]]:
    """Return a site with login, and the log of the organisation with an answer."""
    folder = tmp_path_factory.mktemp("inlog")
    with login_client(folder, uitgever, text=GEZIN) as (client, organisaties):
        client.headers.update(EIGEN)
        client.follow_redirects = False
        log_in(client, uitgever, "deelkader.evaluatie")
        said = {
            "van": "jeugdprofessional",
            "naar": "school",
            "gegevens": "betrokkenheid",
            "doel": "onderwijs-ondersteunen",
            "situatie": "hulpvraag",
            "klaar": "ja",
        }
        assert client.post("/", data=said).status_code == 200
        assert client.portal is not None
        found = client.portal.call(organisaties.get, "meeuw")
        assert found.registratie is not None
        opvolging = found.registratie.opvolging
        assert opvolging is not None
        for naar in ("jeugdprofessional", "school"):
            facts = {"van": "huisarts", "naar": naar, "situatie": "hulpvraag"}
            opvolging.record("signaal", facts, {"door": {"id": "x"}}, f"kind-{naar}")
        yield client, found.logboek


def log_in(client: TestClient, uitgever: Uitgever, scope: str, **more: object) -> None:
    """Log in with *scope*, and *more* claims."""
    claims = {"aud": MEEUW, "scope": f"openid {scope}", **more}
    log_in_as(client, uitgever, claims)


def open_line(client: TestClient, nr: int) -> httpx.Response:
    """Open the content of line *nr*."""
    page: httpx.Response = client.post(f"/logboek/regel/{nr}", data={"beurt": "b"})
    return page


@pytest.mark.parametrize(
    ("scope", "mag"),
    [
        ("deelkader.evaluatie", set()),
        (LEZEN, {"/logboek", "/logboek/regel/1"}),
        ("deelkader.taken", {"/taken"}),
        ("deelkader.regels", {"/logboek/maanden"}),
    ],
)
def test_every_page_asks_its_own_scope(opened, uitgever, scope, mag):
    """Without it: 403 in Dutch, and nothing is written."""
    client, log = opened
    log_in(client, uitgever, scope)
    before = len(log)
    for way in ("/logboek", "/logboek/regel/1", "/taken", "/logboek/maanden"):
        page = client.get(way)
        assert page.status_code == (200 if way in mag else 403), way
        assert 'lang="nl"' in page.text
    if scope != LEZEN:
        assert open_line(client, 1).status_code == 403
    assert len(log) == before


def test_who_reads_the_log_opens_answers_and_the_fg_the_rest(opened, uitgever):
    """As in the API; and the line says which person looked, by a print."""
    client, log = opened
    kinds = {line.soort: line.regelnummer for line in log.lines()}
    log_in(client, uitgever, LEZEN)
    before = len(log)
    assert open_line(client, kinds["signaal"]).status_code == 403
    assert client.get("/logboek?rol=huisarts&soort=signaal").status_code == 400
    assert len(log) == before
    assert "de school" in open_line(client, kinds["oordeel"]).text.lower()
    found = client.get("/logboek?rol=huisarts")
    assert (found.status_code, "Geen regel die past." in found.text) == (200, True)
    log_in(client, uitgever, FG)
    assert open_line(client, kinds["signaal"]).status_code == 200
    assert "Van de huisarts" in client.get("/logboek?rol=huisarts").text
    lines = list(log.lines(before + 1))
    assert [line.soort for line in lines] == ["inzage"] * 4
    for line in lines:
        assert line.personen is not None
        (wie,) = line.personen.inhoud["door"]
        assert wie.startswith("persoon-")


def test_somebody_sees_and_closes_tasks_of_the_own_role_only(opened, uitgever):
    """Those of another role are not there; the FG has those of the FG too."""
    client, log = opened
    log_in(client, uitgever, "deelkader.taken")
    own = client.get("/taken")
    mine = re.findall(r'action="/taken/(\w+)"', own.text)
    assert sorted(mine) == sorted(_tasks_of(log, "jeugdprofessional"))
    for rol in ("school", "fg"):
        assert client.get(f"/taken?rol={rol}").status_code == 403
    before = len(log)
    log_in(client, uitgever, FG)
    assert "functionaris gegevensbescherming" in client.get("/taken").text
    others = _tasks_of(log, "school")
    for id_ in others:
        sent = client.post(f"/taken/{id_}", data={"hoe": "gedaan"})
        assert sent.status_code == 404
        assert "is niet van jouw rol" in sent.text
    assert others
    assert len(log) == before
    done = client.post(f"/taken/{mine[0]}", data={"hoe": "gedaan"})
    assert (done.status_code, len(log)) == (303, before + 1)
    line = next(log.lines(before + 1))
    assert line.personen is not None
    door = line.personen.inhoud["door"]
    assert door["id"].startswith("persoon-")
    assert door["rol"] == "jeugdprofessional"


def _tasks_of(log: Logboek, rol: str) -> list[str]:
    lijst = Takenlijst(log.opslag, log.sleutelbos, log.organisatie, log.log)
    return [one.id for one in lijst.page(rol).taken]


def test_who_is_logged_in_without_a_role_sees_no_tasks(opened, uitgever):
    """Not those of everybody."""
    client, _ = opened
    log_in(client, uitgever, "deelkader.taken", rollen=[])
    page = client.get("/taken")
    assert page.status_code == 200
    assert 'action="/taken/' not in page.text
    assert "Bij jouw inlog hoort geen rol met taken." in page.text


def test_a_family_is_kept_out_whatever_its_scopes(opened, uitgever):
    """An issuer can give the scopes of the pages to everybody who uses them."""
    client, log = opened
    before = len(log)
    scope = f"openid deelkader.gezin deelkader.evaluatie {FG}"
    log_in_as(client, uitgever, somebody() | {"scope": scope})
    pages = ("/logboek", "/logboek/regel/1", "/logboek/maanden")
    for way in (*pages, "/taken", "/regeldesk", "/", "/matrix", "/oefenen"):
        assert client.get(way).status_code == 403, way
    assert open_line(client, 1).status_code == 403
    assert len(log) == before
    assert client.get("/mijn").status_code == 200
