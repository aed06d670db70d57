# SPDX-License-Identifier: EUPL-1.2
"""AuthZEN on the shipped kader: what a case system asks, and what the log keeps."""

from __future__ import annotations

import io
import json
import random
from typing import TYPE_CHECKING, Any

import pytest
from fastapi.testclient import TestClient
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.api.authzenvragen import (
    BEGRIP,
    CONTEXT,
    JA,
    KIND,
    OVER,
    ROEK,
    asked,
    encoded,
    post,
    problems,
    received,
)
from tests.api.registervragen import GEZAG, say_yes
from tests.opstelling import invented_bsn
from tests.unit.uitvoer.proefregels import INSTELLINGEN, assert_no_bsn, schema

from deelkader import Kader, Uitkomst
from deelkader.api import create_app
from deelkader.logboek import Logboek
from deelkader.logboek.export import export_log
from deelkader.logboek.wissen import Besluit, erase_person
from deelkader.service.narekenen import Narekenaar
from deelkader.service.registratie import Registratie
from deelkader.service.uitgeven import opened_lines
from deelkader.uitvoer.beoordeling import REDENEN
from deelkader.uitvoer.schrijven import export
from deelkader.verifieer import verify

if TYPE_CHECKING:
    from collections.abc import Iterator

KADER = Kader.standard()
ZOEK_MET_WIE: dict[str, Any] = {
    **received(asked(naar="school")),
    "subject": {"type": BEGRIP + "partij"},
}
ZOEK_WAT: dict[str, Any] = {
    **asked(),
    "resource": {"type": BEGRIP + "gegevenscategorie"},
    "context": CONTEXT | {"betrokkene": {"leeftijd": 14}, "gezag": "gezamenlijk"},
}
TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"


@pytest.fixture(scope="module")
def logboek(tmp_path_factory) -> Iterator[Logboek]:
    """Return a real log for all tests of this page."""
    with Logboek.open(tmp_path_factory.mktemp("jeugd") / "data") as opened:
        yield opened


@pytest.fixture(scope="module")
def pdp(logboek) -> TestClient:
    """Return a client of the API on the shipped rules, with a register."""
    registratie = Registratie(KADER, logboek)
    return TestClient(create_app(KADER, logboek, registratie=registratie))


@pytest.fixture
def apart(tmp_path) -> Iterator[TestClient]:
    """Return a client with a register of its own."""
    with Logboek.open(tmp_path / "data") as log:
        registratie = Registratie(KADER, log)
        yield TestClient(create_app(KADER, log, registratie=registratie))


def without_ids(answer: dict[str, Any]) -> dict[str, Any]:
    """Return *answer* without what differs between two calls."""
    context = {
        key: value
        for key, value in answer["context"].items()
        if key not in {"evaluation_id", "evaluated_at"}
    }
    return answer | {"context": context}


# --- what an answer says -----------------------------------------------------


def test_a_yes_with_conditions_is_a_yes_only_for_who_can_do_them(pdp):
    """All of them, by the general name or by their own."""
    found = post(pdp, "evaluation", asked())
    needed = found["context"]["obligations"]
    assert found["decision"] is True
    assert found["context"]["uitkomst"] == "toegestaan"
    assert {tuple(sorted(one)) for one in needed} == {("id", "properties", "type")}
    assert len({one["id"] for one in needed}) == len(needed) > 1
    own = ["deelkader:" + one["properties"]["soort"] for one in needed]
    for kan, ja in (
        (own, True),
        (own[1:], False),
        (["notification"], False),
        ([], False),
        ("custom", False),
        (None, False),
        ([["custom"], 1], False),
    ):
        context = CONTEXT | {"supported_obligations": kan}
        again = post(pdp, "evaluation", asked(context=context))
        assert again["decision"] is ja, kan
        reden = "toegestaan" if ja else "voorwaarden_niet_ondersteund"
        assert again["context"]["reason"] == reden
        assert ("obligations" in again["context"]) is ja
        assert again["context"]["uitkomst"] == "toegestaan"


def test_an_answer_that_needs_consent_says_from_whom_and_in_words(pdp):
    """The same text that a professional reads on the page."""
    found = post(pdp, "evaluation", asked(over=OVER | {"toestemmingen": []}))
    context = found["context"]
    assert found["decision"] is False
    assert context["reason"] == "toestemming_nodig"
    assert context["toestemming_van"] == ["jeugdige", "ouder-1", "ouder-2"]
    assert context["reason_user"]["nl"].startswith("Vraag eerst toestemming.")
    assert "obligations" not in context


def test_what_is_missing_is_named(pdp):
    """An unknown fact is not a no of the rules."""
    found = post(pdp, "evaluation", asked(over={"gegevenscategorieen": ["bsn"]}))
    assert found["decision"] is False
    over = {k: v for k, v in OVER.items() if k != "gezag"} | {"toestemmingen": []}
    found = post(pdp, "evaluation", asked(over=over))
    assert "gezag" in found["context"]["ontbreekt"]


def test_no_other_outcome_than_a_duty_or_a_yes_is_true():
    """The five others are false for every client."""
    true = {Uitkomst.VERPLICHT, Uitkomst.TOEGESTAAN}
    assert {u for u in Uitkomst if REDENEN[u] in {"verplicht", "toegestaan"}} == true


@pytest.mark.parametrize(
    ("deel", "fout"),
    [
        (asked(doel="zomaar"), ("/action/properties/doel", "onbekende-waarde")),
        (asked(van="buurman"), ("/subject/properties/rol", "onbekende-waarde")),
        (asked(naar="kat"), ("/action/properties/ontvanger/rol", "onbekende-waarde")),
        (
            asked(over=OVER | {"gegevenscategorieen": ["x", "bsn"]}),
            ("/resource/properties/gegevenscategorieen/0", "onbekende-waarde"),
        ),
        (
            asked(over={"betrokkene": {"leeftijd": 14}}),
            ("/resource/properties/gegevenscategorieen", "ontbreekt"),
        ),
        (
            asked(context={"time": "2026-11-22T09:15:00Z"}),
            ("/context/situatie", "ontbreekt"),
        ),
        (
            asked(context=CONTEXT | {"feiten": {"risicoBijInfomeren": True}}),
            ("/context/feiten/risicoBijInfomeren", "onbekend-veld"),
        ),
        (
            asked(context=CONTEXT | {"feiten": {"leeftijd": 13}}),
            ("/resource/properties/betrokkene/leeftijd", "dubbel"),
        ),
        (
            asked(over=OVER | {"betrokkene": {"leeftijd": 14.5}}),
            ("/resource/properties/betrokkene/leeftijd", "verkeerd-type"),
        ),
        (
            asked(context=CONTEXT | {"datum": "morgen"}),
            ("/context/datum", "geen-datum"),
        ),
    ],
)
def test_a_question_the_kader_refuses_is_a_no_with_places_in_the_request(
    pdp, deel, fout
):
    """A misspelt fact is never taken for an absent one."""
    found = post(pdp, "evaluation", deel)
    assert found["decision"] is False
    assert found["context"]["reason"] == "vraag_ongeldig"
    assert fout in {(f["pad"], f["code"]) for f in found["context"]["fouten"]}


def test_a_bsn_or_a_name_as_id_is_refused_and_never_kept(pdp, logboek):
    """The id of who asks is an opaque code."""
    bsn = invented_bsn()
    for wrong in (bsn, "jan@voorbeeld.example", "Jan Roek"):
        vraag = asked()
        vraag["subject"] = vraag["subject"] | {"id": wrong}
        found = post(pdp, "evaluation", vraag)
        assert found["context"]["reason"] == "vraag_ongeldig"
        line = logboek.get(found["context"]["evaluation_id"])
        assert wrong not in json.dumps([line.feiten.inhoud, line.personen.inhoud])
    over = OVER | {"betrokkene": {"pseudoniem": bsn}}
    found = post(pdp, "evaluation", asked(over=over))
    assert found["context"]["fouten"] == [
        {"pad": "/resource/properties/betrokkene/pseudoniem", "code": "mogelijk-bsn"}
    ]


@pytest.mark.parametrize(
    ("gezag", "zoals"),
    [
        ({"type": "GezamenlijkOuderlijkGezag", "inOnderzoek": False}, "gezamenlijk"),
        ({"type": "TweehoofdigOuderlijkGezag"}, "gezamenlijk"),
        ({"type": "EenhoofdigOuderlijkGezag"}, "eenhoofdig"),
        ({"type": "GezamenlijkGezag"}, "gezamenlijk-met-derde"),
        ({"type": "Voogdij"}, "voogdij"),
        ({"type": "TijdelijkGeenGezag"}, "tijdelijk-geen"),
        ({"type": "GezagNietTeBepalen"}, None),
        ({"type": "IetsNieuws"}, None),
        ({"type": "GezamenlijkOuderlijkGezag", "inOnderzoek": True}, None),
        ({"type": "GezamenlijkOuderlijkGezag", "inOnderzoek": {"a": 1}}, None),
    ],
)
def test_gezag_may_be_said_in_the_words_of_the_brp(pdp, gezag, zoals):
    """In doubt it is unknown, never absent."""
    base = {k: v for k, v in OVER.items() if k not in {"gezag", "toestemmingen"}}
    own = base if zoals is None else base | {"gezag": zoals}
    one = post(pdp, "evaluation", asked(over=base | {"gezag": gezag}))
    two = post(pdp, "evaluation", asked(over=own))
    assert without_ids(one) == without_ids(two)


def test_the_keys_of_the_nlgov_profile_are_taken_and_change_nothing(pdp):
    """Linked data, a model, and the register of processing activities."""
    vraag = asked()
    register = "https://register.example.nl/verwerkingsactiviteiten/1/versies/3"
    action = vraag["action"]["properties"] | {
        "processing_activity_id": register,
        "algorithm_id": "https://algoritmes.example.nl/deelkader",
        "doel": BEGRIP + "onderwijs-ondersteunen",
    }
    more = {
        "ld-context": {"@vocab": BEGRIP},
        "mim": "https://deelkader.example.nl/mim/1.0",
        "tracestate": "gem=1",
    }
    rich = vraag | {
        "action": {"name": "verstrekken", "properties": action},
        "context": CONTEXT | more,
    }
    one, two = post(pdp, "evaluation", vraag), post(pdp, "evaluation", rich)
    assert without_ids(one) == without_ids(two)


# --- the same in other words -------------------------------------------------

_PARTIJEN = sorted(KADER.begrippen.feiten["naar"].waarde)
_DOELEN = sorted(KADER.begrippen.feiten["doel"].waarde)
_SITUATIES = sorted(KADER.begrippen.feiten["situatie"].waarde)
_GEGEVENS = sorted(KADER.begrippen.feiten["gegevens"].waarde)


@st.composite
def questions(draw) -> dict[str, Any]:
    """Draw a question about somebody of some age; often of the common parties."""
    gewoon = st.sampled_from(["jeugdprofessional", "school", "jongerenwerker"])
    partij = st.one_of(gewoon, st.sampled_from(_PARTIJEN))
    feiten = {}
    if draw(st.booleans()):
        feiten["pet"] = draw(st.sampled_from(["hulp", "toegang", "preventie"]))
    if draw(st.booleans()):
        feiten["maatregel"] = []
    over: dict[str, Any] = {
        "gegevenscategorieen": draw(
            st.lists(st.sampled_from(_GEGEVENS), min_size=1, max_size=3, unique=True)
        ),
        "betrokkene": {"leeftijd": draw(st.integers(0, 20))},
    }
    if draw(st.booleans()):
        over["gezag"] = draw(st.sampled_from(["gezamenlijk", "eenhoofdig"]))
    if draw(st.booleans()):
        over["toestemmingen"] = JA
    context = CONTEXT | {
        "situatie": draw(st.sampled_from(_SITUATIES)),
        "feiten": feiten,
        "supported_obligations": draw(st.sampled_from([["custom"], []])),
    }
    doel = draw(st.sampled_from(_DOELEN))
    return asked(draw(partij), draw(partij), doel, over, context)


@settings(max_examples=60, deadline=None)
@given(vraag=questions())
def test_giving_and_receiving_are_one_question(pdp, vraag):
    """`verstrekken` and `ontvangen` give the same decision for the same reason."""
    one = post(pdp, "evaluation", vraag)
    two = post(pdp, "evaluation", received(vraag))
    for answer in (one, two):
        answer["context"].pop("fouten", None)
    assert without_ids(one) == without_ids(two)


@settings(max_examples=25, deadline=None)
@given(vraag=questions())
def test_with_whom_may_i_share_every_name_is_true_when_asked_back(pdp, vraag):
    """And every name that is not there is false."""
    search = received(vraag) | {"subject": {"type": BEGRIP + "partij"}}
    found = post(pdp, "search/subject", search)["results"]
    names = {one["id"] for one in found}
    back = post(
        pdp,
        "evaluations",
        search
        | {
            "evaluations": [
                {"subject": {"type": BEGRIP + "partij", "id": partij}}
                for partij in _PARTIJEN
            ]
        },
    )["evaluations"]
    yes = {p for p, one in zip(_PARTIJEN, back, strict=True) if one["decision"]}
    assert names == yes
    for one, partij in zip(back, _PARTIJEN, strict=True):
        if partij in names:
            (result,) = (r for r in found if r["id"] == partij)
            needed = one["context"].get("obligations", [])
            assert result.get("obligations", []) == needed


@settings(max_examples=25, deadline=None)
@given(vraag=questions())
def test_what_may_i_share_every_category_is_true_when_asked_back(pdp, vraag):
    """And every category that is not there is false."""
    over = vraag["resource"]["properties"]
    about = {k: v for k, v in over.items() if k != "gegevenscategorieen"}
    search = vraag | {
        "resource": {"type": BEGRIP + "gegevenscategorie"},
        "context": vraag["context"] | about,
    }
    found = {one["id"] for one in post(pdp, "search/resource", search)["results"]}
    items = [
        {"resource": {"type": BEGRIP + "gegevenscategorie", "id": categorie}}
        for categorie in _GEGEVENS
    ]
    batch = search | {"evaluations": items}
    back = post(pdp, "evaluations", batch)["evaluations"]
    assert found == {
        c for c, one in zip(_GEGEVENS, back, strict=True) if one["decision"]
    }


def test_a_search_finds_something_and_tells_what_comes_with_it(pdp):
    """The question of the page: with whom, and what."""
    with_whom = post(pdp, "search/subject", ZOEK_MET_WIE)
    assert "school" in {one["id"] for one in with_whom["results"]}
    (school,) = (one for one in with_whom["results"] if one["id"] == "school")
    assert school["obligations"]
    what = post(pdp, "search/resource", ZOEK_WAT)
    assert "anoniem-casusbeeld" in {one["id"] for one in what["results"]}
    assert "bsn" not in {one["id"] for one in what["results"]}


def test_an_action_is_found_when_purpose_and_recipient_stand_beside_it(pdp):
    """Then there is no action to hold them."""
    unasked = {k: v for k, v in asked().items() if k != "action"}
    more = {"doel": "onderwijs-ondersteunen", "ontvanger": {"rol": "school"}}
    found = post(pdp, "search/action", unasked | {"context": CONTEXT | more})
    assert [one["name"] for one in found["results"]] == ["verstrekken"]
    assert found["results"][0]["obligations"]


def test_a_search_without_a_purpose_finds_nothing_and_says_why(pdp):
    """Who searches does so for something."""
    action = {"name": "ontvangen", "properties": {}}
    found = post(pdp, "search/subject", ZOEK_MET_WIE | {"action": action})
    assert found["results"] == []
    assert found["context"]["fouten"] == [
        {"pad": "/action/properties/doel", "code": "ontbreekt"}
    ]


# --- the register and the log ------------------------------------------------


def about(kind: str, over: dict[str, Any] = OVER) -> dict[str, Any]:
    """Return *over*, about this child, without records of its own."""
    known = {k: v for k, v in over.items() if k not in {"toestemmingen", "gezag"}}
    return known | {"betrokkene": {"pseudoniem": kind, "leeftijd": 14}}


def test_the_register_says_who_said_yes(apart):
    """As it does for our own API."""
    context = {k: v for k, v in CONTEXT.items() if k != "time"}
    vraag = asked(over=about(KIND), context=context)
    before = post(apart, "evaluation", vraag)
    say_yes(apart)
    after = post(apart, "evaluation", vraag)
    assert (before["decision"], after["decision"]) == (False, True)
    assert GEZAG["jeugdige"] == KIND


def test_a_search_uses_the_register_for_every_party(apart):
    """Who said yes to school did not say so to others."""
    context = {k: v for k, v in CONTEXT.items() if k != "time"}
    search = ZOEK_MET_WIE | {
        "resource": asked(over=about(KIND))["resource"],
        "context": context | {"verstrekker": {"rol": "jeugdprofessional"}},
    }
    before = {one["id"] for one in post(apart, "search/subject", search)["results"]}
    say_yes(apart)
    after = {one["id"] for one in post(apart, "search/subject", search)["results"]}
    assert after - before == {"school"}
    own = asked(over=about(KIND, OVER), context=context)
    own["resource"]["properties"] |= {"toestemmingen": JA}
    found = post(apart, "evaluation", own)
    assert found["context"]["fouten"] == [
        {"pad": "/resource/properties/toestemmingen", "code": "toestemming-in-register"}
    ]


def test_an_answer_can_be_read_back_proved_and_shared(pdp):
    """The id of a decision is that of an answer of our own API."""
    id_ = post(pdp, "evaluation", asked(over=about("kind-wulp12")))["context"][
        "evaluation_id"
    ]
    assert pdp.get(f"/v1/oordelen/{id_}").json()["id"] == id_
    assert pdp.get(f"/v1/oordelen/{id_}/bewijs").status_code == 200
    shared = pdp.post("/v1/delingen", json={"oordeel": id_, "door": ROEK})
    assert shared.status_code == 201


def test_a_call_is_about_one_person_so_that_one_can_be_erased(pdp, logboek):
    """Two in one call is refused, and nothing is written."""
    before = len(logboek)
    items = [
        {"resource": asked(over=about(kind))["resource"]}
        for kind in ("kind-eerste", "kind-tweede")
    ]
    body = encoded(asked() | {"evaluations": items})
    assert problems(pdp, "evaluations", body) == {("/evaluations", "te-veel")}
    assert len(logboek) == before


def test_the_log_says_who_asked_and_a_party_is_nobody(pdp, logboek):
    """Also of a search, where the subject is what is sought."""
    verstrekker = {"id": "medewerker-merel", "rol": "jeugdprofessional"}
    search = ZOEK_MET_WIE | {"context": CONTEXT | {"verstrekker": verstrekker}}
    partij = asked() | {"subject": {"type": BEGRIP + "partij", "id": "school"}}
    bare = ZOEK_MET_WIE | {"context": CONTEXT | {"verstrekker": {"rol": "school"}}}
    for pad, body, id_ in (
        ("evaluation", asked(), ROEK),
        ("search/resource", ZOEK_WAT, ROEK),
        ("search/subject", search, "medewerker-merel"),
        ("search/subject", bare, None),
        ("evaluation", partij, None),
    ):
        found = post(pdp, pad, body)
        personen = logboek.get(found["context"]["evaluation_id"]).personen.inhoud
        assert personen.get("vrager", {}).get("id") == id_


@pytest.fixture
def volle_log(tmp_path) -> Iterator[tuple[Logboek, list[str]]]:
    """Return a log with a call of every kind, about one child, and their ids."""
    with Logboek.open(tmp_path / "data") as log:
        client = TestClient(create_app(KADER, log))
        over = about("kind-kluut7")
        zoek = ZOEK_MET_WIE | {"resource": asked(over=over)["resource"]}
        wat = ZOEK_WAT | {
            "context": ZOEK_WAT["context"]
            | {"betrokkene": {"pseudoniem": "kind-kluut7", "leeftijd": 14}}
        }
        ids = []
        one = asked(over=over)
        unasked = {k: v for k, v in one.items() if k != "action"}
        items = [{}, {}, {"action": {"name": "x"}}]
        for pad, body in (
            ("evaluation", one),
            ("evaluation", asked(over=over, doel="zomaar")),
            ("evaluations", one | {"evaluations": items}),
            ("search/subject", zoek),
            ("search/resource", wat),
            ("search/action", unasked),
        ):
            found = post(client, pad, body, traceparent=TRACE)
            said = found["evaluations"][0] if "evaluations" in found else found
            ids.append(said["context"]["evaluation_id"][:26])
        yield log, ids


def test_every_call_is_one_record_of_the_decision_log(volle_log):
    """Schema-valid, with the name of the endpoint and the trace of the caller."""
    log, ids = volle_log
    uit = io.StringIO()
    telling = export(
        opened_lines(log, len(log), personen=True), "adl", INSTELLINGEN, uit
    )
    records = [json.loads(line) for line in uit.getvalue().splitlines()]
    assert telling.geschreven == len(ids) == len(records)
    assert [r["event_name"] for r in records] == [
        *["adl.access_evaluation"] * 2,
        "adl.access_evaluations",
        *(f"adl.search_{s}" for s in ("subject", "resource", "action")),
    ]
    for record in records:
        assert record["status"] == "Unset"
        assert record["trace_id"] == TRACE[3:35]
        assert record["parent_span_id"] == TRACE[36:52]
        assert "situatie" not in record["body"]["adl.core.request"].get("context", {})
    assert len({r["span_id"] for r in records}) == len(records)
    batch = records[2]["body"]["adl.core.response"]["evaluations"]
    assert [one["decision"] for one in batch] == [False] * 3
    assert batch[1]["context"]["evaluation_id"] == f"{ids[2]}-1"
    assert records[3]["body"]["adl.core.response"]["page"]["count"] >= 0
    assert_no_bsn(uit.getvalue())
    for record in records:
        schema("adl/adl-logrecord.afgeleid.schema.json").validate(record)


def test_every_call_is_in_the_log_of_processing_with_its_child(volle_log):
    """LDV: the action, and one line under it for the child of the call."""
    log, ids = volle_log
    uit = io.StringIO()
    export(opened_lines(log, len(log), personen=True), "ldv", INSTELLINGEN, uit)
    lines = [json.loads(line) for line in uit.getvalue().splitlines()]
    children = [one for one in lines if "dpl.core.data_subject_id" in one["attributes"]]
    # WHY one less: the question that nobody could judge names no child.
    assert len(lines) == len(ids) + len(children)
    assert len(children) >= len(ids) - 2
    assert ROEK not in uit.getvalue()


def test_everything_a_call_decided_can_be_recomputed(volle_log, tmp_path):
    """And a decision that was changed shows."""
    log, ids = volle_log
    export_log(log, tmp_path / "uit")
    narekenaar = Narekenaar([KADER])
    assert verify(tmp_path / "uit", herreken=narekenaar).uitspraken[3].bevindingen == ()
    from deelkader.verifieer import Adviesregel

    for line in log.lines():
        facts = json.loads(json.dumps(line.feiten.inhoud))
        same = Adviesregel(1, line.id, line.tijdstip, facts, line.soort)
        assert narekenaar(same) is None
        for changed in _turned(facts):
            other = Adviesregel(1, line.id, line.tijdstip, changed, line.soort)
            assert narekenaar(other) is not None, line.soort
    assert len(ids) == len(log)


def _turned(facts: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield *facts* with one decision turned round."""
    places = [facts["toegang"], *facts.get("besluiten", [])]
    places += facts.get("zoek", {}).get("bekeken", [])
    for place in places:
        if "besluit" in place:
            place["besluit"] = not place["besluit"]
            yield facts
            place["besluit"] = not place["besluit"]


def test_who_is_erased_takes_every_call_about_him_along(volle_log):
    """Of the lines only the leaf stays."""
    log, ids = volle_log
    besluit = Besluit(("beheerder-1", "beheerder-2"), "verzoek")
    erase_person(log, "kind-kluut7", besluit)
    lines = [log.get(id_) for id_ in ids]
    # WHY not the others: a question that nobody could judge holds no child.
    assert [line.is_gewist for line in lines] == [True, False, True, True, True, False]
    for line in lines:
        assert line.is_gewist or "kind-kluut7" not in str(line)


@pytest.mark.parametrize(
    "waar",
    ["deelkader.kader.Kader.evaluate", "deelkader.engine.evaluate._Renderer.__call__"],
)
def test_an_error_of_the_program_is_one_line_too(tmp_path, monkeypatch, waar):
    """Nobody is answered; the decision log says that it went wrong, once."""
    with Logboek.open(tmp_path / "data") as log:
        client = TestClient(create_app(KADER, log), raise_server_exceptions=False)
        broken = RuntimeError("kapot")

        def fail(*_: Any, **__: Any) -> None:
            raise broken

        monkeypatch.setattr(waar, fail)
        response = client.post(
            "/access/v1/evaluation", json=asked(), headers={"X-Request-ID": "r-5"}
        )
        assert response.status_code == 500
        assert response.headers["x-request-id"] == "r-5"
        assert "kapot" not in response.text
        assert len(log) == 1
        uit = io.StringIO()
        export(opened_lines(log, 1, personen=True), "adl", INSTELLINGEN, uit)
    record = json.loads(uit.getvalue())
    assert record["status"] == "Error"
    schema("adl/adl-logrecord.afgeleid.schema.json").validate(record)


def test_the_same_question_gets_the_same_answer_in_any_order(pdp):
    """Nothing is remembered between two calls."""
    rng = random.Random(20261122)
    calls = [asked(), asked(naar="huisarts"), asked(over=OVER | {"toestemmingen": []})]
    expected = [without_ids(post(pdp, "evaluation", one)) for one in calls]
    for _ in range(10):
        number = rng.randrange(len(calls))
        found = without_ids(post(pdp, "evaluation", calls[number]))
        assert found == expected[number]
