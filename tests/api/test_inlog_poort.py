# SPDX-License-Identifier: EUPL-1.2
"""The gate: a token from one place only, and no route that forgot to ask."""

from __future__ import annotations

import logging
import time
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from fastapi import APIRouter, FastAPI
from fastapi.testclient import TestClient
from tests.inlogsite import MEEUW, bearer, login_client
from tests.opstelling import MENTOR
from tests.uitgever import Uitgever

from deelkader.api import create_app
from deelkader.api.eisen import OPEN, asks, every_route, require_declared, scopes_of
from deelkader.cli import inlog
from deelkader.cli.instellingvorm import Instellingen, Metingen
from deelkader.cli.waarnemen import watched
from deelkader.inlog import Scope
from deelkader.service.opvolging import Opvolging
from deelkader.service.registratie import Registratie
from deelkader.web import create_site

if TYPE_CHECKING:
    from collections.abc import Iterator


OPEN_PADEN = {
    "/livez",
    "/readyz",
    "/openapi.json",
    "/.well-known/authzen-configuration",
}


@pytest.fixture(scope="module")
def client(tmp_path_factory, uitgever) -> Iterator[TestClient]:
    """Return a client of a site with login."""
    folder = tmp_path_factory.mktemp("poort")
    with login_client(folder, uitgever) as (found, _):
        yield found


def test_every_route_says_what_it_asks_and_few_ask_nothing(kader, logboek):
    """The whole of the API, as it is built with everything on."""
    opvolging = Opvolging(kader, logboek)
    registratie = Registratie(kader, logboek, opvolging=opvolging)
    app = create_app(kader, logboek, registratie=registratie)
    found = [(getattr(r, "path", ""), scopes_of(r)) for r in every_route(app.routes)]
    assert {pad for pad, scopes in found if scopes == ()} == OPEN_PADEN
    asked = [scopes for _, scopes in found if scopes]
    assert len(asked) > 25
    assert all(len(scopes) == 1 for scopes in asked)


def test_a_route_that_forgot_to_ask_stops_the_app():
    """Also inside a router in a router, and beside routes that did not forget."""
    routes, inside = APIRouter(), APIRouter()

    @routes.get("/goed", dependencies=[asks(Scope.TAKEN)])
    @routes.get("/open", dependencies=[OPEN])
    def good() -> None: ...

    app = FastAPI(openapi_url=None, docs_url=None, redoc_url=None)
    app.include_router(routes)
    require_declared(app.routes)

    @inside.get("/vergeten")
    def forgot() -> None: ...

    routes.include_router(inside)
    app.include_router(routes, prefix="/v2")
    with pytest.raises(TypeError, match="/vergeten"):
        require_declared(app.routes)


@pytest.mark.parametrize(
    "koppen",
    [
        {},
        {"Authorization": ""},
        {"Authorization": "Bearer"},
        {"Authorization": "Basic dTp3"},
        {"Authorization": "Token TOKEN"},
        {"Authorization": "Bearer TOKEN TOKEN"},
        {"Authorization": "Bearer TOKEN, Bearer TOKEN"},
        {"X-Access-Token": "TOKEN"},
        {"Cookie": "access_token=TOKEN"},
    ],
)
def test_a_token_stands_in_one_header_only(client, uitgever, koppen):
    """Anything else is no token."""
    sent = {k: v.replace("TOKEN", uitgever.token()) for k, v in koppen.items()}
    answer = client.post("/v1/oordelen", json=MENTOR, headers=sent)
    assert answer.status_code == 401
    assert answer.headers["WWW-Authenticate"].startswith('Bearer realm="deelkader"')
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert answer.json()["status"] == 401


@pytest.mark.parametrize("naam", ["access_token", "%61ccess_token"])
def test_a_token_in_an_address_is_refused_whatever_the_header_says(
    client, uitgever, naam
):
    """An address stands in the lines of every proxy: such a token is lost."""
    token = uitgever.token()
    url = f"/v1/oordelen?{naam}={token}"
    answer = client.post(url, json=MENTOR, headers=bearer(token))
    assert answer.status_code == 401
    assert client.post(url, json=MENTOR).status_code == 401


def test_two_headers_with_a_token_are_refused(client, uitgever):
    """Two readers could each take another."""
    twice = [("Authorization", f"Bearer {uitgever.token()}")] * 2
    answer = client.post("/v1/oordelen", json=MENTOR, headers=twice)
    assert answer.status_code == 401


def test_the_reason_is_in_the_lines_of_the_server_and_the_token_nowhere(
    client, uitgever, caplog
):
    """What comes back is the same for every bad token."""
    expired = uitgever.token(iat=1, exp=2)
    other = uitgever.token(aud="iets")
    with caplog.at_level(logging.DEBUG):
        answers = [
            client.post("/v1/oordelen", json=MENTOR, headers=bearer(token))
            for token in (expired, other)
        ]
        good = uitgever.token()
        client.post("/v1/oordelen", json=MENTOR, headers=bearer(good))
    bodies = [{**a.json(), "instance": ""} for a in answers]
    assert bodies[0] == bodies[1]
    assert "verlopen" in caplog.text
    assert "publiek" in caplog.text
    for token in (expired, other, good):
        for part in token.split("."):
            assert part not in caplog.text
            assert all(part not in a.text for a in answers)


@pytest.mark.parametrize(
    ("methode", "pad"),
    [
        ("GET", "/v1/oordelen"),
        ("GET", "/v1/bestaat-niet"),
        ("GET", "/v1/openapi.json/"),
        ("GET", "//v1/openapi.json"),
        ("GET", "/livez/"),
        ("POST", "/v1/gaten"),
        ("OPTIONS", "/v1/oordelen"),
        ("HEAD", "/v1/taken"),
    ],
)
def test_what_is_not_open_is_behind_the_gate(client, methode, pad):
    """Also what does not exist: who has no token learns nothing."""
    assert client.request(methode, pad).status_code == 401


def test_with_a_token_what_does_not_exist_is_not_found(client, uitgever):
    """As without login."""
    head = bearer(uitgever.token())
    assert client.get("/v1/bestaat-niet", headers=head).status_code == 404
    assert client.delete("/v1/oordelen", headers=head).status_code == 405
    assert client.post("/v1/openapi.json", headers=head).status_code == 405


def test_a_page_of_one_machine_is_closed_behind_the_gate(kader, logboek):
    """Should it ever stand in an app that others can reach."""
    site = create_site(kader, logboek)
    site.state.met_inlog = True
    here = TestClient(site)
    assert here.get("/").status_code == 403
    assert here.post("/", data=MENTOR).status_code == 403
    assert here.post("/v1/oordelen", json=MENTOR).status_code == 403


def test_an_organisation_is_opened_when_it_is_first_asked(tmp_path, uitgever):
    """Not before: one that nobody asks costs nothing."""
    with login_client(tmp_path, uitgever) as (client, all_):
        assert list(all_._open) == ["roek"]
        other = bearer(uitgever.token(aud=MEEUW))
        assert client.post("/v1/oordelen", json=MENTOR, headers=other).is_success
        assert list(all_._open) == ["roek", "meeuw"]


def test_every_organisation_gets_its_due_work_done(tmp_path, uitgever):
    """Also one that nobody asks anything: duties do not wait for a question."""
    more: dict[str, Any] = {"zonder_opvolging": False, "opvolging_elke": 3_600}
    with login_client(tmp_path, uitgever, **more) as (_, all_):
        end = time.monotonic() + 20
        while set(all_._open) != {"roek", "meeuw"}:
            assert time.monotonic() < end
            time.sleep(0.05)
        both: list[Any] = [one.app.nu.rondes for one in all_._open.values()]
        rounds = [part for one in both for part in one._delen]
        # Of tasks and of events, for both.
        assert len(rounds) == 4
    assert all(part._stop.is_set() for part in rounds)
    assert not all_._open


def test_one_that_cannot_be_opened_stops_no_work_of_another(
    tmp_path, uitgever, monkeypatch
):
    """Whatever its trouble is; and the service ends as it should."""
    good = inlog._open
    tried: list[str] = []

    def bad(arguments: Any, bestand: Any, naam: str, told: Any) -> Any:
        tried.append(naam)
        if naam == "meeuw":
            raise OSError
        return good(arguments, bestand, naam, told)

    monkeypatch.setattr(inlog, "_open", bad)
    more: dict[str, Any] = {"zonder_opvolging": False, "opvolging_elke": 3_600}
    with login_client(tmp_path, uitgever, **more) as (client, all_):
        end = time.monotonic() + 20
        while "meeuw" not in tried:
            assert time.monotonic() < end
            time.sleep(0.05)
        rounds: Any = all_._open["roek"].app.nu.rondes
        assert client.get("/livez").status_code == 200
    assert all(part._stop.is_set() for part in rounds._delen)


def test_figures_are_of_all_organisations_together(tmp_path, uitgever, capsys):
    """By the template of the route; and a refused token is counted with its code."""
    asked = Instellingen(metingen=Metingen(port=0))
    with login_client(tmp_path, uitgever) as (client, all_):
        watching = watched(client.app, all_.kaders, all_, all_.ready, asked)
        with watching as site:
            seen = TestClient(site)
            for publiek in ("deelkader", MEEUW):
                head = bearer(uitgever.token(aud=publiek))
                seen.post("/v1/oordelen", json=MENTOR, headers=head)
            seen.post("/v1/oordelen", json=MENTOR)
            address = capsys.readouterr().err.split()[-1]
            figures = httpx.get(address, timeout=30).text
    asked_twice = 'methode="POST",route="/v1/oordelen",status="201"} 2.0'
    assert asked_twice in figures
    assert 'deelkader_oordelen_total{uitkomst="toestemming-nodig"} 2.0' in figures
    assert 'deelkader_fouten_total{code="niet-ingelogd"} 1.0' in figures
    assert "deelkader_logboek_regels 2.0" in figures
    assert "deelkader_gereed 1.0" in figures


def test_ready_says_that_nobody_can_log_in(tmp_path):
    """And is ready again when the issuer is."""
    with Uitgever() as uitgever:
        uitgever.antwoord = (500, b"")
        with login_client(tmp_path, uitgever) as (client, _):
            answer = client.get("/readyz")
            assert answer.status_code == 503
            assert answer.json()["fouten"][0]["code"] == "inlogsleutels-ontbreken"
            uitgever.antwoord = None
            head = bearer(uitgever.token())
            assert client.post("/v1/oordelen", json=MENTOR, headers=head).is_success
            assert client.get("/readyz").status_code == 200
