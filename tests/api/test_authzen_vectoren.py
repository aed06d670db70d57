# SPDX-License-Identifier: EUPL-1.2
"""
Every vector of the certification scenario of AuthZEN 1.0, on its own fixture.

The vectors stand beside this project; what matters most is tested again without them
in `test_authzen.py`.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from fastapi.testclient import TestClient
from jsonschema import Draft202012Validator
from tests.extern import WORTEL, standard_data

from deelkader import Kader
from deelkader.api import create_app
from deelkader.logboek import Logboek

if TYPE_CHECKING:
    from collections.abc import Iterator

    import httpx

KADER = Kader.load(WORTEL / "tests" / "kaders" / "authzen")
BASIS = "https://pdp.example.nl"
AANTAL = 68
SCHEMA = {
    "evaluation": ("EvaluationRequest", "Decision"),
    "evaluations": ("EvaluationsRequest", "EvaluationsResponse"),
    "search/subject": ("SubjectSearchRequest", "SubjectSearchResponse"),
    "search/resource": ("ResourceSearchRequest", "ResourceSearchResponse"),
    "search/action": ("ActionSearchRequest", "ActionSearchResponse"),
}


@pytest.fixture(scope="module")
def pdp(tmp_path_factory) -> Iterator[TestClient]:
    """Return a client of AuthZEN on the kader of the certification."""
    with Logboek.open(tmp_path_factory.mktemp("vectoren") / "data") as logboek:
        yield TestClient(create_app(KADER, logboek, basis_url=BASIS))


@pytest.fixture
def vectoren() -> dict[str, dict[str, Any]]:
    """Return the vectors by their name."""
    path = standard_data("authzen/certificering-vectoren.json")
    found = json.loads(path.read_text(encoding="utf-8"))["vectoren"]
    assert len(found) == AANTAL
    return {vector["id"]: vector for vector in found}


def validator(naam: str) -> Draft202012Validator:
    """Return the validator of one definition of the derived schema."""
    path = standard_data("authzen/authzen-1.0-afgeleid.schema.json")
    schema = json.loads(path.read_text(encoding="utf-8"))
    return Draft202012Validator({"$ref": f"#/$defs/{naam}", "$defs": schema["$defs"]})


def send(pdp: TestClient, vector: dict[str, Any]) -> httpx.Response:
    """Send the request of *vector* as it stands."""
    headers = dict(vector["koppen"])
    found: httpx.Response
    if vector["methode"] == "GET":
        found = pdp.get(vector["pad"], headers=headers)
        return found
    body = vector.get("request_ruw", json.dumps(vector.get("request")))
    found = pdp.post(vector["pad"], content=body.encode(), headers=headers)
    return found


def contains(found: Any, wanted: Any) -> bool:
    """Return whether *found* has all of *wanted*; of results there may be more."""
    if isinstance(wanted, dict):
        return isinstance(found, dict) and all(
            key in found
            and (
                all(any(contains(f, w) for f in found[key]) for w in value)
                if key == "results"
                else contains(found[key], value)
            )
            for key, value in wanted.items()
        )
    if isinstance(wanted, list):
        pairs = zip(found, wanted, strict=False)
        return len(found) == len(wanted) and all(contains(f, w) for f, w in pairs)
    return type(found) is type(wanted) and found == wanted


def check(vector: dict[str, Any], response: httpx.Response) -> None:
    """Fail when *response* is not what *vector* expects."""
    assert response.status_code == vector["status"], response.text
    for naam, value in vector.get("responskoppen", {}).items():
        assert response.headers[naam].split(";")[0] == value
    if vector["status"] != 200:
        return
    assert response.headers["content-type"] == "application/json"
    found = response.json()
    assert contains(found, vector.get("response_bevat", {})), found
    if vector.get("resultaten_exact"):
        assert found["results"] == vector["response_bevat"]["results"]
    if "lengte_exact" in vector:
        assert len(found["evaluations"]) == vector["lengte_exact"]
    shape = SCHEMA.get(vector["pad"].removeprefix("/access/v1/"))
    validator("Metadata" if shape is None else shape[1]).validate(found)


@pytest.mark.parametrize("nummer", range(AANTAL))
def test_a_vector_of_the_certification_comes_out(pdp, vectoren, nummer):
    """Status, headers and content are what the scenario asks."""
    vector = list(vectoren.values())[nummer]
    if "voorwaarde" in vector:
        first = send(pdp, vectoren["c-4-5-1"]).json()
        token = first["page"]["next_token"]
        assert token, "the first page of one is not the end"
        page = {"page": {"token": token}}
        vector = {**vector, "request": vector["request"] | page}
    for _ in range(vector.get("herhaal", 1)):
        check(vector, send(pdp, vector))
    if "gelijk_aan" in vector:
        other = send(pdp, vectoren[vector["gelijk_aan"]]).json()["results"]
        assert send(pdp, vector).json()["results"] == other


def test_batches_of_the_scenario_have_as_many_answers_as_questions(pdp, vectoren):
    """Where the scenario does not say what an answer is, it says how many there are."""
    for vector in vectoren.values():
        asked = vector.get("request", {}).get("evaluations")
        if asked and "lengte_exact" not in vector:
            answers = send(pdp, vector).json()["evaluations"]
            assert len(answers) == len(asked)
            assert all(type(one["decision"]) is bool for one in answers)


def test_the_metadata_name_the_configured_address_whatever_the_host_says(pdp):
    """A Host header cannot send a client elsewhere."""
    found = pdp.get(
        "/.well-known/authzen-configuration", headers={"Host": "kwaad.example"}
    ).json()
    assert found["policy_decision_point"] == BASIS
    assert all(
        value.startswith(f"{BASIS}/access/v1/")
        for key, value in found.items()
        if key.endswith("_endpoint")
    )


def test_the_schema_and_this_service_refuse_the_same_requests(pdp, vectoren):
    """Every vector that is JSON: valid by the schema exactly when it is a 200."""
    for vector in vectoren.values():
        naam = SCHEMA.get(vector["pad"].removeprefix("/access/v1/"))
        is_json = (
            vector["koppen"].get("Content-Type", "").startswith("application/json")
        )
        if naam is None or "request" not in vector or not is_json:
            continue
        if "voorwaarde" in vector:
            continue
        valid = validator(naam[0]).is_valid(vector["request"])
        assert valid == (send(pdp, vector).status_code == 200), vector["id"]
