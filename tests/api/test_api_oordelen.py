# SPDX-License-Identifier: EUPL-1.2
"""The API: what it answers, what it refuses, and what it never says."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from fastapi.testclient import TestClient
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.api.tegelijk import post_at_once
from tests.opstelling import (
    MENTOR,
    BrokenLogboek,
    CountingLogboek,
    bad_bodies,
    invented_bsn,
)

from deelkader import Kader
from deelkader.api import create_app
from deelkader.service import Antwoord, Dienst
from deelkader.service.json_lezer import Lezing

JSON = {"Content-Type": "application/json"}
BAD = bad_bodies()


def problems(response: Any) -> set[tuple[str, str]]:
    """Return path and code of every problem."""
    return {(fout["pad"], fout["code"]) for fout in response.json()["fouten"]}


def test_answer_has_a_receipt(client, logboek):
    """The mentor question is answered, and the answer is line 1 of the log."""
    response = client.post("/v1/oordelen", json=MENTOR)
    answer = response.json()
    assert (response.status_code, answer["uitkomst"]) == (201, "toestemming-nodig")
    assert answer["gegevens"][0]["wie"] == ["jeugdige", "ouder-1", "ouder-2"]
    line = logboek.get(answer["id"])
    assert line is not None
    assert answer["bewijs"] == logboek.receipt(line).as_dict()
    assert line.soort == "oordeel"
    assert line.feiten is not None
    facts = line.feiten.inhoud
    assert set(facts) == {"vraag", "oordeel", "kader", "spoor", "begonnen"}
    assert "tekst" not in facts["oordeel"]


@pytest.mark.parametrize("waar", ["lezen", "tonen"])
def test_what_breaks_on_one_question_breaks_no_other(
    client, logboek, monkeypatch, waar
):
    """An error that nobody foresaw is of who asked it, also among others."""
    stuk = MENTOR["datum"].replace("22", "21")

    def shown(antwoord: Antwoord) -> bytes:
        if antwoord.vraag["datum"] == stuk:
            raise RuntimeError
        return as_json(antwoord)

    def clean(dienst: Dienst, lezing: Lezing) -> None:
        if lezing.inhoud["datum"] == stuk:
            raise RuntimeError
        require_clean(dienst, lezing)

    as_json, require_clean = Antwoord.as_json, Dienst.require_clean
    if waar == "tonen":
        monkeypatch.setattr(Antwoord, "as_json", shown)
    else:
        monkeypatch.setattr(Dienst, "require_clean", clean)
    vragen = [MENTOR, MENTOR, MENTOR | {"datum": stuk}, MENTOR, MENTOR]
    found = post_at_once(client.app, "/v1/oordelen", vragen)
    assert [one.status_code for one in found] == [201, 201, 500, 201, 201]
    assert len(logboek) == (5 if waar == "tonen" else 4)


def test_line_holds_the_question_in_one_form(client, logboek):
    """However the keys are spelled, the log holds them in one way."""
    vraag = MENTOR | {
        "jeugdige": None,
        "feiten": {
            "risico_bij_informeren": False,
            "omstandigheden": {"geheim-adres": True},
        },
    }
    answer = client.post("/v1/oordelen", json=vraag).json()
    written = logboek.get(answer["id"]).feiten.inhoud["vraag"]
    assert "jeugdige" not in written
    assert written["feiten"] == {
        "risicoBijInformeren": False,
        "omstandigheden": {"geheimAdres": True},
    }


def test_answer_can_be_read_back(client):
    """What was answered can be read back by its id, without the texts."""
    answer = client.post("/v1/oordelen", json=MENTOR).json()
    found = client.get(f"/v1/oordelen/{answer['id']}").json()
    del answer["tekst"]
    assert answer == found


@pytest.mark.parametrize("id_", ["x", "0" * 26, "0" * 27, "%00", "..%2f"])
def test_unknown_id_is_not_found(client, id_):
    """An id that is no id, or of no line, is a 404 problem."""
    assert client.get(f"/v1/oordelen/{id_}").status_code == 404


def test_near_misses_only_when_asked(client):
    """`waaromNiet` is there with waarom=ja, and only then."""
    asked = client.post("/v1/oordelen?waarom=ja", json=MENTOR).json()
    plain = client.post("/v1/oordelen", json=MENTOR).json()
    assert asked["gegevens"][0]["waaromNiet"]
    assert "waaromNiet" not in plain["gegevens"][0]


@pytest.mark.parametrize("naam", BAD)
def test_bad_body_names_every_problem(kader, naam):
    """A bad body is a 400 that names every problem, echoes nothing, logs nothing."""
    body, expected, secret = BAD[naam]
    logboek = CountingLogboek()
    client = TestClient(create_app(kader, logboek))
    response = client.post("/v1/oordelen", content=body, headers=JSON)
    assert response.status_code == 400
    assert response.headers["content-type"] == "application/problem+json"
    assert expected <= problems(response)
    assert secret not in response.content
    assert logboek.regels == []


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/v1/oordelen", 405),
        ("POST", "/v1/oordelen/", 404),
        ("GET", "/v1", 404),
        ("GET", "/nergens", 404),
        ("POST", "/v1/oordelen?waarom=misschien", 400),
        ("POST", "/v1/oordelen", 415),
        ("GET", "/livez", 200),
        ("GET", "/readyz", 200),
        ("GET", "/v1/openapi.json", 200),
    ],
)
def test_headers_are_on_everything(client, method, path, status):
    """Every response has its version and the security headers; nothing redirects."""
    response = client.request(method, path, follow_redirects=False)
    assert status == response.status_code
    assert response.headers["api-version"] == "1.0.0"
    assert response.headers["cache-control"] == "no-store"
    assert response.headers["x-content-type-options"] == "nosniff"
    assert "frame-ancestors 'none'" in response.headers["content-security-policy"]
    if status >= 400:
        assert response.headers["content-type"] == "application/problem+json"
        problem = response.json()
        assert {"type", "title", "status", "detail", "instance"} <= set(problem)
        assert status == problem["status"]
        assert problem["instance"].startswith("urn:uuid:")


def test_method_not_allowed_says_what_is(client):
    """A 405 names the methods that are allowed."""
    assert client.get("/v1/oordelen").headers["allow"] == "POST"


@pytest.mark.parametrize(
    ("mediatype", "status"),
    [
        ("application/json; charset=utf-8", 201),
        ("APPLICATION/JSON", 201),
        ("application/json; charset=latin-1", 415),
        ("application/x-json", 415),
        ("text/plain", 415),
    ],
)
def test_only_json_is_read(client, mediatype, status):
    """Only application/json in UTF-8 is read."""
    headers = {"Content-Type": mediatype}
    body = json.dumps(MENTOR)
    response = client.post("/v1/oordelen", content=body, headers=headers)
    assert status == response.status_code


def test_no_line_no_answer(kader):
    """When the log cannot write there is a 503 and nothing of an answer."""
    client = TestClient(create_app(kader, BrokenLogboek()))
    response = client.post("/v1/oordelen", json=MENTOR)
    assert response.status_code == 503
    assert response.headers["content-type"] == "application/problem+json"
    assert "toestemming" not in response.text
    assert "uitkomst" not in response.text
    assert "112" in response.json()["detail"]


def test_not_ready_when_the_log_is_not(kader):
    """/readyz says what is wrong; /livez only that the process lives."""
    client = TestClient(create_app(kader, BrokenLogboek()))
    assert client.get("/readyz").status_code == 503
    assert {("", "logboek-niet-schrijfbaar")} == problems(client.get("/readyz"))
    assert client.get("/livez").status_code == 200


def test_not_ready_when_the_kader_is_not_valid_today(kader):
    """A kader that does not hold today makes the installation not ready."""
    app = create_app(kader, CountingLogboek(), lambda: date(1999, 1, 1))
    response = TestClient(app).get("/readyz")
    assert {("", "kader-niet-geldig")} == problems(response)


def test_day_outside_the_kader_is_refused(client):
    """A day on which the kader is not valid is a 400 at the day."""
    response = client.post("/v1/oordelen", json=MENTOR | {"datum": "1999-01-01"})
    assert response.status_code == 400
    assert {("/datum", "kader-niet-geldig")} == problems(response)


def test_bug_is_a_problem_without_its_inside(kader, monkeypatch, caplog):
    """An error nobody foresaw is a 500 problem; neither it nor the log repeats it."""
    secret = invented_bsn()

    def fail(*_: Any, **__: Any) -> None:
        raise RuntimeError(secret)

    monkeypatch.setattr(Kader, "evaluate", fail)
    client = TestClient(create_app(kader, CountingLogboek()))
    response = client.post("/v1/oordelen", json=MENTOR)
    assert response.status_code == 500
    assert response.headers["content-type"] == "application/problem+json"
    assert response.headers["api-version"] == "1.0.0"
    assert "RuntimeError" in caplog.text
    assert secret not in response.text + caplog.text


def test_openapi_describes_what_is_so(client):
    """The OpenAPI document is complete, in Dutch, open to all, and promises no 422."""
    response = client.get("/v1/openapi.json")
    document = response.json()
    assert response.headers["access-control-allow-origin"] == "*"
    assert {
        "/oordelen",
        "/oordelen/{id}",
        "/oordelen/{id}/bewijs",
        "/toestemmingen",
        "/toestemmingen/_zoek",
        "/intrekkingen",
        "/gezagsfeiten",
        "/tijdlijnen",
        "/afschriften",
        "/delingen",
        "/inzagen",
        "/taken",
        "/taken/agenda",
        "/taken/{id}",
        "/taken/{id}/afrondingen",
        "/taken/{id}/uitstellingen",
        "/berichten",
        "/signalen",
        "/dagen",
        "/meldcodestappen",
        "/overleggen",
        "/correcties",
        "/oordelen/{id}/opvolging",
        "/reacties",
        "/gaten",
        "/reeksen",
        "/begrippen",
        "/maandbeelden",
        "/maandbeelden/{id}",
        "/intrekkingen/{id}",
        "/kaders/{id}",
        "/wisverzoeken",
        "/wisverzoeken/{id}/bevestiging",
        "/noodinzagen",
        "/noodinzagen/{id}",
    } == set(document["paths"])
    assert {"name", "url", "email"} == set(document["info"]["contact"])
    text = json.dumps(document)
    assert "422" not in text
    assert "ValidationError" not in text
    schemas = document["components"]["schemas"]
    for name in set(_references(document)):
        assert name in schemas
    for path in document["paths"].values():
        for operation in path.values():
            assert "400" in operation["responses"]
            for response in operation["responses"].values():
                assert "API-Version" in response["headers"]


def _references(part: Any) -> list[str]:
    if isinstance(part, dict):
        found = [part["$ref"].rsplit("/", 1)[1]] if "$ref" in part else []
        return found + [r for item in part.values() for r in _references(item)]
    if isinstance(part, list):
        return [r for item in part for r in _references(item)]
    return []


def test_answer_fits_its_description(client):
    """What is answered has the fields that the document describes."""
    schemas = client.get("/v1/openapi.json").json()["components"]["schemas"]
    answer = client.post("/v1/oordelen", json=MENTOR).json()
    assert set(answer) <= set(schemas["OordeelVorm"]["properties"])
    described = set(schemas["CategorieVorm"]["properties"])
    assert set(answer["gegevens"][0]) <= described


any_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from([*MENTOR, "toestemmingen", "gemeente", "jeugdige"])
            | st.text(),
            inner,
            max_size=6,
        )
    ),
    max_leaves=20,
)
almost = st.dictionaries(
    st.sampled_from([*MENTOR, "toestemmingen", "gemeente", "jeugdige"]),
    any_json | st.sampled_from(list(MENTOR.values())),
).map(lambda other: MENTOR | other)


@given(body=any_json | almost)
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_body_makes_it_crash(kader, body):
    """Whatever JSON comes in: an answer with a line, or a 400 with problems."""
    logboek = CountingLogboek()
    client = TestClient(create_app(kader, logboek))
    sent = json.dumps(body).encode()
    response = client.post("/v1/oordelen", content=sent, headers=JSON)
    assert response.status_code in {201, 400}
    assert (response.status_code == 201) == (len(logboek.regels) == 1)
    if response.status_code == 400:
        assert problems(response)


@given(body=st.binary(max_size=200))
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_bytes_make_it_crash(kader, body):
    """Whatever bytes come in: a 400 with problems."""
    client = TestClient(create_app(kader, CountingLogboek()))
    response = client.post("/v1/oordelen", content=body, headers=JSON)
    assert response.status_code == 400
    assert problems(response)
