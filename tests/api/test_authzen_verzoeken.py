# SPDX-License-Identifier: EUPL-1.2
"""Asking for consent with AuthZEN: a denial, a task, a status, a callback."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from tests.api.registervragen import KIND, spoken
from tests.bdd.gelezen import kader
from tests.extern import standard_data
from tests.gebeurtenisgeval import GEVERS, Geval, geval
from tests.logboeken import NU, Klok, require_whole
from tests.ontvanger import Ontvanger, one_receiver, receiving
from tests.opstelling import invented_bsn

from deelkader.api import create_app, problemen
from deelkader.api.poort import Poort
from deelkader.api.toegang import add_toegang, toegang_of
from deelkader.logboek import Logboek
from deelkader.logboek.wissen import Besluit, erase_person
from deelkader.service.gebeurtenissen import Gebeurtenissen
from deelkader.uitbox import Soort

if TYPE_CHECKING:
    from collections.abc import Iterator

URN = "urn:openid:authzen:access-request:error:"
VRAAG: dict[str, Any] = {
    "subject": {
        "type": "https://deelkader.example.nl/id/begrip/medewerker",
        "id": "medewerker-roek",
        "properties": {"rol": "jeugdprofessional"},
    },
    "action": {
        "name": "verstrekken",
        "properties": {
            "doel": "onderwijs-ondersteunen",
            "ontvanger": {"rol": "school"},
        },
    },
    "resource": {
        "type": "https://deelkader.example.nl/id/begrip/zaak",
        "id": "zaak-1",
        "properties": {
            "gegevenscategorieen": ["betrokkenheid"],
            "betrokkene": {"pseudoniem": KIND, "leeftijd": 14},
            "gezag": "gezamenlijk",
        },
    },
    "context": {
        "situatie": "hulpvraag",
        "feiten": {"pet": "hulp", "onderwijssoort": "vo"},
        "supported_obligations": ["custom"],
    },
}
SAMEN = Besluit(("Ans", "Bram"), "verzoek")


class Klant:
    """A client of one installation, and the receiver that it named."""

    def __init__(self, ons: Geval, events: Gebeurtenissen) -> None:
        self.ons, self.events = ons, events
        # WHY not the whole app: making its documents takes longer than a test.
        app = FastAPI()
        problemen.install(app)
        add_toegang(app, toegang_of(ons.dienst, ons.registratie))
        app.add_middleware(Poort)
        self.http = TestClient(app)

    def tasks(self, stand: str | None = None) -> list[Any]:
        """Return the tasks to ask for consent."""
        found = self.ons.opvolging.taken(stand=stand).taken
        return [one for one in found if one.regel == "toestemming-vragen"]

    def evaluate(self, **context: Any) -> dict[str, Any]:
        """Ask, with more in its context."""
        body = VRAAG | {"context": VRAAG["context"] | context}
        answer = self.http.post("/access/v1/evaluation", json=body)
        assert answer.status_code == 200, answer.text
        found: dict[str, Any] = answer.json()
        return found

    def denied(self, **more: Any) -> dict[str, Any]:
        """Ask, and return the request that fits the denial."""
        context = self.evaluate()["context"]
        denial = {
            "evaluation_id": context["evaluation_id"],
            "expires_at": context["access_request"]["expires_at"],
            "reason": context["reason"],
        }
        return {**VRAAG, "denial": denial, **more}

    def request(self, body: dict[str, Any], key: str | None = None):
        """Ask for consent."""
        headers = {} if key is None else {"Idempotency-Key": key}
        return self.http.post("/access/v1/requests", json=body, headers=headers)

    def task(self, answer) -> dict[str, Any]:
        """Return how the request that *answer* is about stands now."""
        found: dict[str, Any] = self.http.get(answer.headers["location"]).json()
        return found


def made(logboek: Logboek, url: str) -> Klant:
    """Return a client; its callbacks go to *url*."""
    ons = geval(logboek, kader())
    afnemers = one_receiver(url, Soort.TOESTEMMING_INGETROKKEN)
    return Klant(ons, ons.told_to(afnemers))


@pytest.fixture
def ander() -> Iterator[Any]:
    """Return a receiver that runs."""
    with receiving() as found:
        yield found


@pytest.fixture
def klant(tmp_path, ander) -> Iterator[Klant]:
    """Return a client of an installation on SQLite."""
    with Logboek.open(tmp_path / "data") as logboek:
        yield made(logboek, ander.url)


def code_of(answer) -> str:
    """Return which problem of the profile this is; the status must fit."""
    found = answer.json()
    assert answer.headers["content-type"] == "application/problem+json"
    assert found["status"] == answer.status_code
    assert found["type"].startswith(URN)
    name: str = found["type"].removeprefix(URN)
    return name


def test_from_a_no_to_a_yes_that_was_asked_again(installatie, ander):
    """On both stores: denial, task, callback; and only asking again is a yes."""
    with installatie.open(klok=Klok(NU)) as logboek:
        run_to_a_yes(made(logboek, ander.url), ander)
        require_whole(logboek)


def run_to_a_yes(klant: Klant, ander: Ontvanger) -> None:
    """Ask, be denied, request, let everybody say yes, and ask again."""
    callback = {"endpoint": ander.url, "state": "draad-7"}
    body = klant.denied(callback=callback)
    answer = klant.request(body)
    assert answer.status_code == 202
    task = answer.json()["task"]
    assert answer.headers["location"] == task["status_endpoint"]
    assert task["status"] == "pending"
    assert "result" not in answer.json()
    (ours,) = klant.tasks("open")
    assert (ours.rol, ours.oordeel) == (
        "jeugdprofessional",
        body["denial"]["evaluation_id"],
    )
    for gever in GEVERS[:2]:
        klant.ons.register.record(said(gever))
        assert klant.task(answer)["task"]["status"] == "pending"
    klant.events.run()
    assert ander.gehoord == []
    klant.ons.register.record(said(GEVERS[2]))
    klant.events.run()
    ((mediatype, heard),) = ander.gehoord
    assert mediatype == "application/json"
    assert heard["state"] == "draad-7"
    assert heard["task"]["status"] == "approved"
    assert heard["task"]["id"] == task["id"]
    assert "result" not in heard
    now = klant.task(answer)
    assert now["task"]["status"] == "approved"
    assert "links" not in now["task"]
    assert now["result"]["mode"] == "reevaluate"
    assert now["result"]["approval"].keys() == {"id", "approved_at", "approved_until"}
    assert klant.evaluate(approval=now["result"]["approval"])["decision"] is True
    assert [one.stand.value for one in klant.tasks()] == ["klaar"]


def said(gever: str, soort: str = "gegeven") -> dict[str, Any]:
    """Return that *gever* spoke."""
    return spoken(gever, soort=soort)


def test_an_approval_is_never_a_yes_by_itself(klant):
    """After a withdrawal the same approval brings a no, and what to do next."""
    answer = klant.request(klant.denied())
    yes = klant.ons.all_say()
    approval = klant.task(answer)["result"]["approval"]
    klant.ons.withdraw(yes["ouder-1"])
    again = klant.evaluate(approval=approval)
    assert again["decision"] is False
    assert again["context"]["next_action"] in {"none", "request"}
    assert ("access_request" in again["context"]) == (
        again["context"]["next_action"] == "request"
    )
    assert klant.task(answer)["task"]["status"] == "approved"


def test_a_no_ends_the_request(klant, ander):
    """The callback says so, and there is no result."""
    answer = klant.request(klant.denied(callback={"endpoint": ander.url}))
    klant.ons.register.record(said("ouder-1", "geweigerd"))
    klant.events.run()
    ((_, heard),) = ander.gehoord
    assert heard.keys() == {"task"}
    assert heard["task"]["status"] == "denied"
    assert "result" not in klant.task(answer)
    assert not klant.tasks("open")


def test_only_what_was_asked_for_is_told(klant, ander):
    """`events` chooses; an unknown word is not an error."""
    events = ["denied", "partial", "later"]
    klant.request(klant.denied(callback={"endpoint": ander.url, "events": events}))
    klant.ons.all_say()
    klant.events.run()
    assert ander.gehoord == []


def test_consent_that_is_there_settles_it_at_once(klant):
    """A request about a denial of before the yes: 201, with its result."""
    body = klant.denied()
    klant.ons.all_say()
    answer = klant.request(body)
    assert answer.status_code == 201
    assert answer.json()["task"]["status"] == "approved"
    assert answer.json()["result"]["mode"] == "reevaluate"


def test_a_request_that_waits_too_long_ends(klant, ander):
    """After thirty days; then nobody can read it any more."""
    answer = klant.request(klant.denied(callback={"endpoint": ander.url}))
    klant.ons.klok.forward(days=31)
    klant.events.run()
    ((_, heard),) = ander.gehoord
    assert heard["task"]["status"] == "expired"
    gone = klant.http.get(answer.headers["location"])
    assert (gone.status_code, code_of(gone)) == (410, "task_expired")


def test_a_request_can_be_stopped_once(klant):
    """By the client; a second time it is over."""
    answer = klant.request(klant.denied())
    where = answer.json()["task"]["links"]["cancel"]
    stopped = klant.http.post(where)
    assert stopped.status_code == 200
    assert stopped.json()["task"]["status"] == "cancelled"
    again = klant.http.post(where)
    assert (again.status_code, code_of(again)) == (409, "invalid_task_state")
    klant.ons.all_say()
    assert klant.task(answer)["task"]["status"] == "cancelled"


def test_the_same_key_makes_one_request(klant):
    """A retry gets the same task; the same key with another body is refused."""
    body = klant.denied()
    first = klant.request(body, "sleutel-1")
    again = klant.request(json.loads(json.dumps(body, sort_keys=True)), "sleutel-1")
    assert again.json() == first.json()
    assert len(klant.tasks()) == 1
    other = klant.request(body | {"client": {"id": "x"}}, "sleutel-1")
    assert (other.status_code, code_of(other)) == (409, "duplicate_request")
    assert klant.request(body, "sleutel-2").json() != first.json()
    assert klant.request(body, "x" * 256).status_code == 400


ANDERS: list[tuple[tuple[str, ...], Any]] = [
    (("subject", "id"), "medewerker-tapuit"),
    (("subject", "properties", "rol"), "school"),
    (("action", "properties", "doel"), "hulp-afstemmen"),
    (("action", "properties", "ontvanger", "rol"), "huisarts"),
    (("resource", "properties", "gegevenscategorieen"), ["processtatus"]),
    (("resource", "properties", "betrokkene", "pseudoniem"), "kind-tapuit-2"),
    (("resource", "properties", "betrokkene", "leeftijd"), 17),
    (("resource", "properties", "gezag"), "eenhoofdig"),
    (("context", "situatie"), "lichte-zorgen"),
    (("context", "feiten"), {"pet": "hulp"}),
    (
        ("context", "feiten"),
        {"pet": "hulp", "onderwijssoort": "vo", "melder": True},
    ),
    (("denial", "evaluation_id"), "0" * 26),
    (("denial", "evaluation_id"), "iets"),
]


def test_a_request_about_something_else_is_refused(klant):
    """Consent for one thing must never be asked under the name of another."""
    denied = json.dumps(klant.denied())
    before = len(klant.ons.logboek)
    for path, value in ANDERS:
        body = json.loads(denied)
        part = body
        for name in path[:-1]:
            part = part[name]
        part[path[-1]] = value
        answer = klant.request(body)
        found = answer.status_code, code_of(answer)
        assert found == (400, "invalid_denial_binding"), path
    assert len(klant.ons.logboek) == before


def test_only_a_fresh_denial_can_be_requested(klant):
    """Not after a day, and not after the moment that the client gives itself."""
    body = klant.denied()
    past = (klant.ons.klok.nu - timedelta(seconds=1)).isoformat()
    early = klant.request(body | {"denial": body["denial"] | {"expires_at": past}})
    assert (early.status_code, code_of(early)) == (410, "expired_denial")
    klant.ons.klok.forward(hours=25)
    later = (klant.ons.klok.nu + timedelta(days=9)).isoformat()
    late = klant.request(body | {"denial": body["denial"] | {"expires_at": later}})
    assert (late.status_code, code_of(late)) == (410, "expired_denial")


def test_only_a_denial_for_consent_offers_a_request(klant):
    """Not a yes, not another no, not a question about nobody, not a batch."""
    assert "access_request" in klant.evaluate()["context"]
    body = json.loads(json.dumps(VRAAG))
    del body["resource"]["properties"]["betrokkene"]["pseudoniem"]
    nobody = klant.http.post("/access/v1/evaluation", json=body).json()
    assert nobody["context"]["reason"] == "toestemming_nodig"
    assert "access_request" not in nobody["context"]
    lacking = klant.evaluate(feiten={"pet": "hulp"})["context"]
    assert ("access_request" in lacking) == (lacking["reason"] == "toestemming_nodig")
    batch = {**VRAAG, "evaluations": [{}, {}]}
    found = klant.http.post("/access/v1/evaluations", json=batch).json()
    assert all("access_request" not in e["context"] for e in found["evaluations"])
    klant.ons.all_say()
    assert "access_request" not in klant.evaluate()["context"]
    yes = klant.evaluate()["context"]["evaluation_id"]
    until = (klant.ons.klok.nu + timedelta(hours=1)).isoformat()
    denial = {"evaluation_id": yes, "expires_at": until}
    answer = klant.request({**VRAAG, "denial": denial})
    assert (answer.status_code, code_of(answer)) == (400, "not_requestable")


def test_all_slips_are_told_at_once(klant, ander):
    """And nothing is written."""
    before = len(klant.ons.logboek)
    body = {
        "subject": {"type": "x"},
        "action": {"name": "verstrekken"},
        "items": [],
        "denial": {"expires_at": "morgen"},
        "callback": {
            "endpoint": "https://elders.example/haak",
            "state": invented_bsn(),
            "events": "approved",
        },
    }
    answer = klant.request(body)
    assert answer.status_code == 400
    found = {(f["pad"], f["code"]) for f in answer.json()["fouten"]}
    assert found == {
        ("/subject/id", "ontbreekt"),
        ("/resource", "ontbreekt"),
        ("/items", "hoort-niet-hier"),
        ("/denial/evaluation_id", "ontbreekt"),
        ("/denial/expires_at", "geen-tijdstip"),
        ("/callback/endpoint", "onbekende-waarde"),
        ("/callback/state", "mogelijk-bsn"),
        ("/callback/events", "verkeerd-type"),
    }
    assert invented_bsn() not in answer.text
    for raw in (b"", b"[]", b"{"):
        odd = klant.http.post(
            "/access/v1/requests",
            content=raw,
            headers={"content-type": "application/json"},
        )
        assert odd.status_code == 400
    assert klant.http.post("/access/v1/requests", content=b"x").status_code == 400
    assert len(klant.ons.logboek) == before


def test_an_unknown_request_is_not_there(klant):
    """Whatever stands in the address."""
    for id_ in ("x", "b" * 32, "0" * 26):
        for answer in (
            klant.http.get(f"/access/v1/requests/{id_}"),
            klant.http.post(f"/access/v1/requests/{id_}/cancel"),
        ):
            assert (answer.status_code, code_of(answer)) == (404, "unknown_task")


def test_an_erasure_takes_the_request_along(klant, ander):
    """Its callback too: there is nobody left to tell about."""
    answer = klant.request(
        klant.denied(callback={"endpoint": ander.url, "state": "draad-7"})
    )
    klant.ons.all_say()
    erase_person(klant.ons.logboek, KIND, SAMEN)
    gone = klant.http.get(answer.headers["location"])
    assert (gone.status_code, code_of(gone)) == (404, "unknown_task")
    klant.events.run()
    assert "draad-7" not in str(ander.gehoord)


def test_the_metadata_and_the_answers_fit_what_is_known(klant):
    """The endpoint and the capability are named; both fit the derived schema."""
    klant.http.app.state.basis_url = "https://deelkader.example.nl"
    found = klant.http.get("/.well-known/authzen-configuration").json()
    where = "https://deelkader.example.nl/access/v1/requests"
    assert found["access_request_endpoint"] == where
    assert found["capabilities"] == ["urn:openid:authzen:capability:access-request"]
    path = standard_data("authzen/authzen-1.0-afgeleid.schema.json")
    schema = json.loads(path.read_text("utf-8"))
    for name, value in (("Metadata", found), ("Decision", klant.evaluate())):
        check = jsonschema.Draft202012Validator({**schema, "$ref": f"#/$defs/{name}"})
        assert list(check.iter_errors(value)) == []


def test_without_a_register_nothing_can_be_requested(tmp_path):
    """Then the denial does not offer it, and the metadata do not name it."""
    with Logboek.open(tmp_path / "data") as logboek:
        ons = geval(logboek)
        app = create_app(ons.kader, logboek, ons.vandaag)
        http = TestClient(app)
        found = http.post("/access/v1/evaluation", json=VRAAG).json()
        assert found["context"]["reason"] == "toestemming_nodig"
        assert "access_request" not in found["context"]
        assert http.post("/access/v1/requests", json={}).status_code == 404
