# SPDX-License-Identifier: EUPL-1.2
"""AuthZEN on any kader: what the standard asks, tested on the kader of its scenario."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from fastapi.testclient import TestClient
from tests.api.authzenvragen import encoded, post, problems
from tests.opstelling import WORTEL, BrokenLogboek, invented_bsn, running_server
from tests.regelbestanden import rule_files

from deelkader import Kader
from deelkader.api import create_app
from deelkader.logboek import Logboek

if TYPE_CHECKING:
    from collections.abc import Iterator

KADER = Kader.load(WORTEL / "tests" / "kaders" / "authzen")
ALICE = {"type": "user", "id": "alice"}
BOB = {"type": "user", "id": "bob"}
LEZEN, SCHRIJVEN = {"name": "read"}, {"name": "write"}
EEN, TWEE = {"type": "record", "id": "record-1"}, {"type": "record", "id": "record-2"}
VRAAG: dict[str, Any] = {"subject": ALICE, "action": LEZEN, "resource": EEN}
ZOEK: dict[str, Any] = {
    "subject": {"type": "user"},
    "action": LEZEN,
    "resource": EEN,
    "page": {"limit": 1},
}
GEHEIM = "Zwaluwstaart"
PADEN = (
    "evaluation",
    "evaluations",
    *(f"search/{s}" for s in ("subject", "resource", "action")),
)


@pytest.fixture(scope="module")
def logboek(tmp_path_factory) -> Iterator[Logboek]:
    """Return a real log for all tests of this page."""
    with Logboek.open(tmp_path_factory.mktemp("authzen") / "data") as opened:
        yield opened


@pytest.fixture(scope="module")
def pdp(logboek) -> TestClient:
    """Return a client of AuthZEN on the kader of the certification."""
    return TestClient(create_app(KADER, logboek))


# --- one question ------------------------------------------------------------


@pytest.mark.parametrize(
    ("wijziging", "ja"),
    [
        ({}, True),
        ({"subject": BOB}, True),
        ({"action": SCHRIJVEN}, True),
        ({"subject": BOB, "action": SCHRIJVEN}, False),
        ({"subject": BOB, "action": SCHRIJVEN, "resource": TWEE}, True),
        ({"action": SCHRIJVEN, "resource": TWEE}, False),
        ({"action": {"name": "delete", "properties": {"soft": True}}}, True),
        ({"action": {"name": "delete", "properties": {"soft": False}}}, False),
        ({"action": {"name": "delete"}}, False),
        ({"action": {"name": "fly"}}, False),
        ({"subject": {"type": "spaceship", "id": "alice"}}, False),
        ({"resource": {"type": "record", "id": "record-9"}}, False),
        ({"context": {"time": "2025-06-27T18:03-07:00"}}, True),
        ({"context": {"time": "gisteren"}}, True),
        ({"context": {"time": "2019-01-01T00:00:00Z"}}, False),
        ({"context": {"time": 3.5, "lang": "x" * 2_000}}, True),
    ],
)
def test_a_question_is_decided_by_the_rules(pdp, wijziging, ja):
    """Also a no is a 200, and always says why."""
    found = post(pdp, "evaluation", VRAAG | wijziging)
    assert found["decision"] is ja
    assert found["context"]["reason"]
    assert found["context"]["evaluation_id"]


def test_the_order_of_members_and_unknown_members_change_nothing(pdp):
    """A request is a set of named parts."""
    turned = dict(reversed(VRAAG.items())) | {"later": {"a": 1.5}, "foo": None}
    one, two = post(pdp, "evaluation", VRAAG), post(pdp, "evaluation", turned)
    for answer in (one, two):
        del answer["context"]["evaluation_id"], answer["context"]["evaluated_at"]
    assert one == two


@pytest.mark.parametrize("pad", PADEN)
@pytest.mark.parametrize(
    ("body", "fout"),
    [
        (b"", ("", "leeg")),
        (b'{"subject": {', ("", "geen-json")),
        (b"[]", ("", "verkeerd-type")),
        (b"null", ("", "verkeerd-type")),
        (b'{"a": 1, "a": 2}', ("/a", "dubbele-sleutel")),
        (b'{"a": NaN}', ("/a", "geen-getal")),
        (b'{"a": 1e400}', ("/a", "getal-te-groot")),
        (b'{"a": "\\ud800"}', ("/a", "half-teken")),
        (b"\xef\xbb\xbf{}", ("", "bom")),
        (b'{"a":' * 900 + b"1" + b"}" * 900, ("", "te-diep")),
        (b'{"subject": "alice"}', ("/subject", "verkeerd-type")),
        (b'{"subject": {"type": 1}}', ("/subject/type", "verkeerd-type")),
        (
            b'{"subject": {"type": "user", "properties": []}}',
            ("/subject/properties", "verkeerd-type"),
        ),
        (b'{"context": "x"}', ("/context", "verkeerd-type")),
    ],
)
def test_a_request_that_is_none_is_a_400_with_its_place(pdp, pad, body, fout):
    """I-JSON, and the shape of the standard."""
    if pad == "evaluations" and fout[0].startswith("/subject/"):
        body = body[:-1] + b', "resource": {}, "action": {}}'
    assert fout in problems(pdp, pad, body)


def test_all_problems_come_at_once_and_none_repeats_what_was_sent(pdp):
    """Places and codes only."""
    body = {"subject": {"type": GEHEIM}, "action": {"name": {GEHEIM: 1}}}
    headers = {"Content-Type": "application/json"}
    response = pdp.post("/access/v1/evaluation", content=encoded(body), headers=headers)
    found = {(f["pad"], f["code"]) for f in response.json()["fouten"]}
    assert found == {
        ("/subject/id", "ontbreekt"),
        ("/action/name", "verkeerd-type"),
        ("/resource", "ontbreekt"),
    }
    assert GEHEIM not in response.text


def test_what_the_kader_does_not_know_never_comes_back(pdp):
    """The places in a decision are those of the request; the values stay out."""
    wrong = {"subject": {"type": "user", "id": GEHEIM}}
    found = post(pdp, "evaluation", VRAAG | wrong)
    assert found["context"]["reason"] == "vraag_ongeldig"
    assert found["context"]["fouten"] == [
        {"pad": "/subject/id", "code": "onbekende-waarde"}
    ]
    assert GEHEIM not in json.dumps(found)


# --- headers -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("methode", "pad", "status"),
    [
        ("POST", "/access/v1/evaluation", 400),
        ("POST", "/access/v1/evaluation/", 404),
        ("GET", "/access/v1/evaluation", 405),
        ("GET", "/access/v1/nergens", 404),
        ("GET", "/access/v1/openapi.json", 200),
    ],
)
def test_the_request_id_comes_back_on_every_response(pdp, methode, pad, status):
    """Also on errors, and without one nothing is invented."""
    found = pdp.request(methode, pad, headers={"X-Request-ID": "r 7/é".encode()[:3]})
    assert found.status_code == status
    assert found.headers["x-request-id"] == "r 7"
    assert "x-request-id" not in pdp.request(methode, pad).headers


def test_a_long_request_id_is_cut_off(pdp):
    """Two hundred signs are enough to find anything."""
    found = pdp.get("/livez", headers={"X-Request-ID": "a" * 5_000})
    assert found.headers["x-request-id"] == "a" * 200


def test_without_a_log_there_is_no_answer():
    """A disk that is full is a 503, for every endpoint, with the request id."""
    client = TestClient(create_app(KADER, BrokenLogboek()))
    bodies = dict.fromkeys(PADEN, VRAAG) | {
        "evaluations": VRAAG | {"evaluations": [{}, {}]}
    }
    for pad, body in bodies.items():
        headers = {"X-Request-ID": "r-1"}
        found = client.post(f"/access/v1/{pad}", json=body, headers=headers)
        assert found.status_code == 503
        assert "decision" not in found.text
        assert found.headers["x-request-id"] == "r-1"


# --- several questions -------------------------------------------------------


def test_an_item_replaces_a_whole_part_and_nothing_is_merged(pdp):
    """A part of an item is all there is of that part."""
    admin = {**BOB, "properties": {"role": "admin"}}
    body = {
        "subject": admin,
        "action": {"name": "delete", "properties": {"soft": True}},
        "resource": EEN,
        "evaluations": [
            {"subject": ALICE},
            {"subject": ALICE, "action": {"name": "delete"}},
        ],
    }
    found = post(pdp, "evaluations", body)["evaluations"]
    assert [one["decision"] for one in found] == [True, False]


def test_a_batch_says_what_its_questions_say_one_by_one(pdp):
    """Whole objects as defaults: the same as asking each."""
    items = [{}, {"subject": BOB}, {"action": SCHRIJVEN}, {"resource": TWEE}]
    batch = post(pdp, "evaluations", VRAAG | {"evaluations": items})["evaluations"]
    for one, item in zip(batch, items, strict=True):
        alone = post(pdp, "evaluation", VRAAG | item)
        assert one["decision"] == alone["decision"]
        assert one["context"]["reason"] == alone["context"]["reason"]


@pytest.mark.parametrize(
    ("wijze", "verwacht"),
    [
        ("execute_all", [True, False, True]),
        ("deny_on_first_deny", [True, False]),
        ("permit_on_first_permit", [True]),
    ],
)
def test_a_batch_stops_where_it_is_told_to(pdp, wijze, verwacht):
    """The item that stops it is the last one."""
    body = {
        "subject": BOB,
        "resource": EEN,
        "evaluations": [{"action": LEZEN}, {"action": SCHRIJVEN}, {"action": LEZEN}],
        "options": {"evaluations_semantic": wijze, "later": 1},
    }
    found = post(pdp, "evaluations", body)["evaluations"]
    assert [one["decision"] for one in found] == verwacht


def test_an_item_that_is_not_whole_is_a_no_with_its_place(pdp):
    """The rest is answered all the same."""
    body = {"subject": ALICE, "action": LEZEN, "evaluations": [{}, {"resource": EEN}]}
    first, second = post(pdp, "evaluations", body)["evaluations"]
    assert first["decision"] is False
    assert first["context"]["error"]["status"] == 400
    assert first["context"]["fouten"] == [
        {"pad": "/evaluations/0/resource", "code": "ontbreekt"}
    ]
    assert second["decision"] is True


@pytest.mark.parametrize(
    ("deel", "fout"),
    [
        ({"evaluations": {}}, ("/evaluations", "verkeerd-type")),
        ({"evaluations": [1]}, ("/evaluations/0", "verkeerd-type")),
        ({"evaluations": [{}] * 101}, ("/evaluations", "te-veel")),
        ({"options": 1}, ("/options", "verkeerd-type")),
        (
            {"evaluations": [{}], "options": {"evaluations_semantic": "soms"}},
            ("/options/evaluations_semantic", "onbekende-waarde"),
        ),
        ({"evaluations": [{}], "subject": "alice"}, ("/subject", "verkeerd-type")),
    ],
)
def test_a_batch_that_is_none_is_a_400(pdp, deel, fout):
    """What is wrong with the whole is not the fault of an item."""
    assert fout in problems(pdp, "evaluations", encoded(VRAAG | deel))


# --- search ------------------------------------------------------------------


def test_pages_together_are_what_one_page_says(pdp):
    """Nothing twice, nothing missed, and the last token is empty."""
    whole = post(pdp, "search/subject", {**ZOEK, "page": {}})
    seen, page = [], {"limit": 1}
    for _ in range(10):
        found = post(pdp, "search/subject", {**ZOEK, "page": page})
        seen += found["results"]
        assert found["page"]["total"] == len(whole["results"])
        if not found["page"]["next_token"]:
            break
        page = {"token": found["page"]["next_token"]}
    assert seen == whole["results"]
    assert whole["page"]["next_token"] == ""
    assert [one["id"] for one in seen] == ["alice", "bob"]


def test_a_token_goes_only_with_its_own_search(pdp):
    """Another question, another limit, or a token of one's own: refused."""
    token = post(pdp, "search/subject", ZOEK)["page"]["next_token"]
    wrong: list[tuple[str, dict[str, Any]]] = [
        ("subject", {**ZOEK, "action": SCHRIJVEN, "page": {"token": token}}),
        ("subject", {**ZOEK, "page": {"token": token, "limit": 2}}),
        ("subject", {**ZOEK, "page": {"token": token[:-2]}}),
        ("subject", {**ZOEK, "page": {"token": "WzEsMV0"}}),
        ("subject", {**ZOEK, "page": {"token": "é"}}),
        ("resource", {**VRAAG, "page": {"token": token}}),
    ]
    for soort, body in wrong:
        found = problems(pdp, f"search/{soort}", encoded(body))
        assert found == {("/page/token", "onbekende-waarde")}
    same = {**ZOEK, "page": {"token": token, "limit": 1}}
    assert post(pdp, "search/subject", same)["results"] == [BOB]


def test_a_token_of_other_rules_is_refused(pdp, tmp_path):
    """A page is never half under one kader and half under another."""
    token = post(pdp, "search/subject", ZOEK)["page"]["next_token"]
    other = Kader.load(WORTEL / "tests" / "kaders" / "authzen").inhoud
    texts = rule_files(KADERMAP)
    texts["kader.yaml"] = texts["kader.yaml"].replace(b"2026-01-01", b"2026-01-02", 1)
    for naam, text in texts.items():
        path = tmp_path / "kader" / naam
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text)
    changed = Kader.load(tmp_path / "kader")
    assert changed.versie.hash != other.hash
    with Logboek.open(tmp_path / "data") as log:
        client = TestClient(create_app(changed, log))
        body = encoded({**ZOEK, "page": {"token": token}})
        found = problems(client, "search/subject", body)
    assert found == {("/page/token", "onbekende-waarde")}


KADERMAP = WORTEL / "tests" / "kaders" / "authzen"


@pytest.mark.parametrize(
    ("page", "fout"),
    [
        (1, ("/page", "verkeerd-type")),
        ({"limit": True}, ("/page/limit", "verkeerd-type")),
        ({"limit": "2"}, ("/page/limit", "verkeerd-type")),
        ({"limit": -1}, ("/page/limit", "buiten-bereik")),
        ({"token": 1}, ("/page/token", "verkeerd-type")),
    ],
)
def test_a_page_that_is_none_is_a_400(pdp, page, fout):
    """Types are strict."""
    assert fout in problems(pdp, "search/subject", encoded({**ZOEK, "page": page}))


def test_what_is_sought_needs_no_id_and_its_id_does_not_count(pdp):
    """The id of the sought entity is not read, whatever it is."""
    found = [
        post(pdp, "search/resource", {**VRAAG, "resource": {"type": "record", **more}})
        for more in ({}, {"id": "record-2"}, {"id": 7})
    ]
    assert [f["results"] for f in found] == [[EEN]] * 3


@pytest.mark.parametrize(
    ("soort", "deel"),
    [
        ("subject", {"subject": {"type": "spaceship"}}),
        ("subject", {"resource": {"type": "record", "id": "record-9"}}),
        ("resource", {"resource": {"type": "spaceship"}}),
        ("resource", {"subject": {"type": "user", "id": "niemand"}}),
        ("action", {"subject": {"type": "user", "id": "niemand"}}),
        ("action", {"resource": {"type": "spaceship", "id": "x"}}),
    ],
)
def test_what_nobody_knows_gives_an_empty_list(pdp, soort, deel):
    """Never an error."""
    assert post(pdp, f"search/{soort}", VRAAG | deel)["results"] == []


# --- the log -----------------------------------------------------------------


def test_every_call_is_one_line_that_is_there_before_the_answer(pdp, logboek):
    """One question, several, a search, and a question nobody can judge."""
    calls: list[tuple[str, dict[str, Any], str, str]] = [
        ("evaluation", VRAAG, "oordeel", "access_evaluation"),
        (
            "evaluation",
            VRAAG | {"action": {"name": "fly"}},
            "toegang",
            "access_evaluation",
        ),
        (
            "evaluations",
            VRAAG | {"evaluations": [{}] * 50},
            "toegang",
            "access_evaluations",
        ),
        ("search/subject", ZOEK, "toegang", "search_subject"),
        ("search/resource", VRAAG, "toegang", "search_resource"),
        ("search/action", VRAAG, "toegang", "search_action"),
    ]
    for pad, body, soort, api in calls:
        before = len(logboek)
        found = post(pdp, pad, body, **{"X-Request-ID": "r-9"})
        assert len(logboek) == before + 1
        said = found["evaluations"][0] if "evaluations" in found else found
        line = logboek.get(said["context"]["evaluation_id"][:26])
        assert line.soort == soort
        assert line.feiten.inhoud["toegang"]["api"] == api
        assert line.feiten.inhoud["toegang"]["verzoek"] == "r-9"


def test_a_request_that_is_refused_leaves_no_line(pdp, logboek):
    """There was no decision."""
    before = len(logboek)
    problems(pdp, "evaluation", b"{}")
    problems(pdp, "search/subject", b"{}")
    assert len(logboek) == before


TRACE, BOVEN = "4bf92f3577b34da6a3ce929d0e0e4736", "00f067aa0ba902b7"


def test_the_trace_of_the_header_goes_before_that_of_the_request(pdp, logboek):
    """What stands in the request may be an older span."""
    inside = f"00-{'ab' * 16}-{'cd' * 8}-00"
    body = VRAAG | {"context": {"traceparent": inside, "tracestate": "gem=1"}}

    def spoor(**headers: str) -> Any:
        found = post(pdp, "evaluation", body, **headers)
        return logboek.get(found["context"]["evaluation_id"]).feiten.inhoud["spoor"]

    with_header = spoor(traceparent=f"00-{TRACE}-{BOVEN}-01")
    assert (with_header["trace"], with_header["ouder"]) == (TRACE, BOVEN)
    assert spoor()["ouder"] == "cd" * 8
    for broken in (f"00-{'0' * 32}-{BOVEN}-01", "ff-" + TRACE, GEHEIM):
        found = spoor(traceparent=broken)
        assert "ouder" not in found
        assert found["trace"] not in {TRACE, "0" * 32}


def test_a_request_id_that_may_be_a_bsn_is_not_in_the_log(pdp, logboek):
    """It comes back to the caller and stays there."""
    bsn = invented_bsn()
    found = post(pdp, "evaluation", VRAAG, **{"X-Request-ID": bsn})
    line = logboek.get(found["context"]["evaluation_id"])
    assert "verzoek" not in line.feiten.inhoud["toegang"]


# --- where it is found -------------------------------------------------------


def test_without_configuration_the_metadata_name_the_address_it_listens_on(tmp_path):
    """A real server on this machine; nothing of the Host header."""
    import httpx

    with running_server(tmp_path / "data") as (address, _):
        base = address.rstrip("/")
        found = httpx.get(f"{base}/.well-known/authzen-configuration", timeout=30)
        assert found.json()["policy_decision_point"] == base
        assert found.headers["cache-control"] == "public, max-age=300"
        asked = httpx.post(
            found.json()["access_evaluation_endpoint"], json=VRAAG, timeout=30
        )
        assert asked.json()["decision"] is False


def test_without_configuration_another_address_has_no_metadata(pdp):
    """What others can reach must be told its name."""
    assert pdp.get("/.well-known/authzen-configuration").status_code == 404


def test_a_kader_without_a_mapping_has_no_authzen(logboek):
    """The library does not say how AuthZEN asks it."""
    bare = Kader.load(WORTEL / "tests" / "kaders" / "bibliotheek")
    client = TestClient(create_app(bare, logboek))
    assert client.post("/access/v1/evaluation", json=VRAAG).status_code == 404
