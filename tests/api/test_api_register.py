# SPDX-License-Identifier: EUPL-1.2
"""The consent register over HTTP: what counts, what is refused, what fails closed."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from fastapi.testclient import TestClient
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.api.registervragen import (
    GEZAG,
    KIND,
    LEZEND,
    ROEK,
    SCHRIJVEND,
    VERSTREKKER,
    asked,
    copied,
    line_of_time,
    say_yes,
    share,
    spoken,
    standing,
    stopped,
    viewing,
)
from tests.opstelling import invented_bsn
from tests.storingen import failing_commit
from tests.unit.logboek.test_logboek import vkey_of

from deelkader import Kader
from deelkader.api import create_app
from deelkader.logboek import Logboek
from deelkader.service.registratie import Registratie
from deelkader.service.toestemmingen import Toestemmingen
from deelkader.uitvoer.verstrekker import Verstrekker
from deelkader.verifieer import verify_receipt

JSON = {"Content-Type": "application/json"}
GEHEIM = "Zwaluwstaart"
PADEN = {
    **SCHRIJVEND,
    **LEZEND,
    "/v1/intrekkingen": stopped("jeugdige"),
    "/v1/delingen": {"oordeel": "01KB7Q0Z5V8W3X2Y1A4B6C9D0E", "door": ROEK},
}


def problems(response: Any) -> set[tuple[str, str]]:
    """Return path and code of every problem."""
    return {(fout["pad"], fout["code"]) for fout in response.json()["fouten"]}


def kinds(logboek: Logboek) -> list[str]:
    """Return the kinds of all lines, in order."""
    return [line.soort for line in logboek.lines()]


# --- what counts -------------------------------------------------------------


def test_a_yes_in_the_register_opens_and_a_withdrawal_closes(client):
    """Without a yes it is asked for; with three it may; after a stop it may not."""
    client.post("/v1/gezagsfeiten", json=GEZAG)
    before = client.post("/v1/oordelen", json=asked()).json()
    say_yes(client)
    during = client.post("/v1/oordelen", json=asked()).json()
    found = client.post("/v1/intrekkingen", json=stopped("ouder-1"))
    after = client.post("/v1/oordelen", json=asked()).json()
    assert found.status_code == 201
    assert (before["uitkomst"], during["uitkomst"], after["uitkomst"]) == (
        "toestemming-nodig",
        "toegestaan",
        "verboden",
    )


def test_a_withdrawal_names_who_must_be_told(client):
    """Only who really heard something must hear that it stops."""
    say_yes(client)
    nobody = client.post("/v1/intrekkingen", json=stopped("ouder-2")).json()
    say_again = spoken("ouder-2", gebeurdOp="2026-05-02T09:00:00Z")
    client.post("/v1/toestemmingen", json=say_again)
    share(client)
    found = client.post("/v1/intrekkingen", json=stopped("jeugdige")).json()
    assert "plicht" not in nobody
    assert found["plicht"] == {
        "plicht": "intrekking-verwerken",
        "moment": "na",
        "ontvangers": [
            {
                "naar": "school",
                "gegevens": ["betrokkenheid"],
                "doel": "onderwijs-ondersteunen",
            }
        ],
    }


def test_what_holds_can_be_looked_up_as_it_was_known(client):
    """`bekend` hides what was written later; every look is a line in the log."""
    say_yes(client)
    now = client.post("/v1/toestemmingen/_zoek", json=standing()).json()
    then = standing(bekend="2026-05-01T00:00:00+02:00")
    past = client.post("/v1/toestemmingen/_zoek", json=then).json()
    assert {t["gever"]: t["status"] for t in now["toestemmingen"]} == {
        "jeugdige": "gegeven",
        "ouder-1": "gegeven",
        "ouder-2": "gegeven",
    }
    assert now["feiten"] == {"gezag": "gezamenlijk"}
    assert len(now["gebeurtenissen"]) == 3
    assert len(now["gezag"]) == 1
    assert (past["toestemmingen"], past["feiten"]) == ([], {})
    assert (past["gebeurtenissen"], past["gezag"]) == ([], [])
    assert ROEK not in json.dumps(now)


def test_an_answer_of_the_brp_leaves_no_name_and_no_number(client, logboek):
    """Of the population register only the position of parents is kept."""
    bsn = invented_bsn()
    ouder = {"burgerservicenummer": bsn, "naam": {"geslachtsnaam": GEHEIM}}
    brp = {
        "personen": [
            {
                "gezag": [
                    {
                        "type": "GezamenlijkOuderlijkGezag",
                        "ouders": [ouder, ouder],
                        "minderjarige": ouder,
                    }
                ]
            }
        ]
    }
    body = {"jeugdige": KIND, "door": ROEK, "peildatum": "2026-03-01", "brp": brp}
    response = client.post("/v1/gezagsfeiten", json=body)
    look = client.post("/v1/toestemmingen/_zoek", json=standing())
    kept = [(line.feiten, line.personen) for line in logboek.lines()]
    assert response.status_code == 201
    assert response.json()["gezag"]["waarde"] == "gezamenlijk"
    assert look.json()["feiten"] == {"gezag": "gezamenlijk"}
    for text in (response.text, look.text, repr(kept)):
        assert bsn not in text
        assert GEHEIM not in text


def test_a_source_that_doubts_says_nothing(client):
    """A fact that is under investigation is unknown in the next question."""
    client.post("/v1/gezagsfeiten", json=GEZAG | {"inOnderzoek": True})
    found = client.post("/v1/toestemmingen/_zoek", json=standing()).json()
    assert found["feiten"] == {}
    assert found["gezag"][0]["gemeld"] == "gezamenlijk"


def test_a_timeline_follows_the_register(client, logboek):
    """The yes, the stop and the birthdays are the days on which the answer changes."""
    say_yes(client)
    client.post("/v1/intrekkingen", json=stopped("ouder-1"))
    found = client.post("/v1/tijdlijnen", json=line_of_time())
    steps = [(s["datum"], s["uitkomst"]) for s in found.json()["stappen"]]
    assert found.status_code == 201
    assert steps == [
        ("2026-03-01", "toestemming-nodig"),
        ("2026-04-20", "toegestaan"),
        ("2026-05-01", "verboden"),
        ("2028-05-04", "toegestaan"),
    ]
    assert kinds(logboek)[-1] == "inzage"


@pytest.mark.parametrize("vorm", ["dpv", "fhir", "ontvangstbewijs"])
def test_a_copy_holds_what_was_said(client, vorm):
    """Every form tells of the yes and of the stop."""
    say_yes(client)
    yes = client.post("/v1/toestemmingen/_zoek", json=standing()).json()
    over = next(e for e in yes["gebeurtenissen"] if e["gever"] == "jeugdige")["id"]
    body = stopped("jeugdige", over=over)
    del body["naar"]
    stop = client.post("/v1/intrekkingen", json=body).json()
    found = client.post("/v1/afschriften", json=copied(vorm))
    assert found.status_code == 201
    assert over in found.text
    assert stop["id"] in found.text


def test_the_organisation_can_be_a_setting_of_the_installation(kader, logboek):
    """Then a copy needs none in its body; one in the body wins."""
    own = Verstrekker(**VERSTREKKER | {"naam": "Gemeente Duinvoorde"})
    registratie = Registratie(kader, logboek, verstrekker=own)
    client = TestClient(create_app(kader, logboek, registratie=registratie))
    client.post("/v1/toestemmingen", json=spoken("jeugdige"))
    body = copied("ontvangstbewijs")
    named = client.post("/v1/afschriften", json=body)
    del body["verstrekker"]
    plain = client.post("/v1/afschriften", json=body)
    assert "Gemeente Voorbeeld" in named.text
    assert "Gemeente Duinvoorde" in plain.text


def test_a_receipt_proves_the_answer_without_us(client, logboek):
    """What `bewijs` gives is checked with the public key alone."""
    answer = client.post("/v1/oordelen", json=asked()).json()
    raw = client.get(f"/v1/oordelen/{answer['id']}/bewijs")
    uitslag = verify_receipt(raw.content, vkey_of(logboek))
    assert (uitslag.is_heel, uitslag.nr, uitslag.soort) == (True, 1, "oordeel")
    assert KIND not in raw.text


@pytest.mark.parametrize("id_", ["x", "0" * 26])
def test_no_receipt_of_what_is_no_answer(client, logboek, id_):
    """An id that is no id, or of another kind of line, is a 404."""
    client.post("/v1/gezagsfeiten", json=GEZAG)
    (line,) = logboek.lines()
    assert client.get(f"/v1/oordelen/{id_}/bewijs").status_code == 404
    assert client.get(f"/v1/oordelen/{line.id}/bewijs").status_code == 404


# --- what is refused ---------------------------------------------------------

FOUT: dict[str, tuple[str, dict[str, Any], set[tuple[str, str]]]] = {
    "gebeurtenis": (
        "/v1/toestemmingen",
        spoken("jeugdige")
        | {"gever": GEHEIM, "naar": [GEHEIM], "jeugdige": GEHEIM + " de Vries"},
        {
            ("/gever", "onbekende-waarde"),
            ("/naar/0", "onbekende-waarde"),
            ("/jeugdige", "geen-pseudoniem"),
        },
    ),
    "niets om te stoppen": (
        "/v1/intrekkingen",
        stopped("jeugdige", wijze=GEHEIM),
        {("/soort", "niet-gegeven"), ("/wijze", "onbekende-waarde")},
    ),
    "stoppen is geen ja": (
        "/v1/intrekkingen",
        spoken("jeugdige"),
        {("/soort", "hoort-niet-hier")},
    ),
    "stand": (
        "/v1/toestemmingen/_zoek",
        {"jeugdige": GEHEIM + "!", "op": GEHEIM, "bekend": GEHEIM, GEHEIM: 1},
        {
            ("/jeugdige", "geen-pseudoniem"),
            ("/door", "ontbreekt"),
            ("/op", "geen-datum"),
            ("/bekend", "geen-tijdstip"),
            (f"/{GEHEIM}", "onbekend-veld"),
        },
    ),
    "gezag": (
        "/v1/gezagsfeiten",
        GEZAG | {"waarde": GEHEIM, "bron": 3, "peildatum": "2999-01-01"},
        {
            ("/waarde", "onbekende-waarde"),
            ("/bron", "verkeerd-type"),
            ("/peildatum", "in-de-toekomst"),
        },
    ),
    "gezag op twee manieren": (
        "/v1/gezagsfeiten",
        GEZAG | {"brp": []},
        {
            ("/waarde", "hoort-niet-hier"),
            ("/houders", "hoort-niet-hier"),
            ("/bron", "hoort-niet-hier"),
        },
    ),
    "tijdlijn": (
        "/v1/tijdlijnen",
        line_of_time(
            vraag={"feiten": [GEHEIM], "naar": [GEHEIM]},
            tot="2025-01-01",
            leeftijd={"jaren": 300, "op": "0001-01-01"},
            maatregelen=[{"id": GEHEIM}],
        ),
        {
            ("/vraag/feiten", "verkeerd-type"),
            ("/vraag/naar", "verkeerd-type"),
            ("/tot", "einde-voor-begin"),
            ("/leeftijd", "hoort-niet-hier"),
            ("/leeftijd/jaren", "buiten-bereik"),
            ("/leeftijd/op", "buiten-bereik"),
            ("/maatregelen/0/id", "onbekende-waarde"),
        },
    ),
    "tijdlijn van geen vraag": (
        "/v1/tijdlijnen",
        line_of_time(vraag={"van": GEHEIM}),
        {("/vraag/van", "onbekende-waarde"), ("/vraag/naar", "ontbreekt")},
    ),
    "afschrift": (
        "/v1/afschriften",
        copied(GEHEIM, verstrekker={"naam": 1, "oin": " ", "basis": GEHEIM}),
        {
            ("/vorm", "onbekende-waarde"),
            ("/verstrekker/naam", "verkeerd-type"),
            ("/verstrekker/oin", "leeg"),
            ("/verstrekker/basis", "geen-url"),
            ("/verstrekker/mail", "ontbreekt"),
        },
    ),
    "deling": (
        "/v1/delingen",
        {"oordeel": GEHEIM, "door": {"rol": GEHEIM}, "gegevens": [GEHEIM, 1]},
        {
            ("/door/id", "ontbreekt"),
            ("/door/rol", "onbekende-waarde"),
            ("/gegevens/0", "onbekende-waarde"),
            ("/gegevens/1", "verkeerd-type"),
        },
    ),
    "kijker": (
        "/v1/inzagen",
        viewing(GEHEIM, gever=GEHEIM),
        {
            ("/kijker/soort", "onbekende-waarde"),
            ("/kijker/gever", "onbekende-waarde"),
        },
    ),
    "feiten van de kijker": (
        "/v1/inzagen",
        viewing(feiten={"leeftijd": GEHEIM, GEHEIM: 1}),
        {
            ("/kijker/feiten/leeftijd", "verkeerd-type"),
            (f"/kijker/feiten/{GEHEIM}", "onbekend-veld"),
        },
    ),
}


@pytest.mark.parametrize("naam", FOUT)
def test_every_problem_is_named_at_once(client, logboek, naam):
    """All problems with their place; no value comes back and nothing is written."""
    pad, body, expected = FOUT[naam]
    response = client.post(pad, json=body)
    assert response.status_code == 400, response.text
    assert response.headers["content-type"] == "application/problem+json"
    assert expected <= problems(response)
    shown = response.text.replace(f"/{GEHEIM}", "")
    assert GEHEIM not in shown
    assert len(logboek) == 0


@pytest.mark.parametrize("pad", PADEN)
def test_text_and_content_are_refused_together(client, logboek, pad):
    """A key twice, a number with a point and a missing field: all are named."""
    raw = b'{"jeugdige": "x", "jeugdige": "y", "bekend": 0.5, "q": 1}'
    response = client.post(pad, content=raw, headers=JSON)
    assert response.status_code == 400
    assert {
        ("/jeugdige", "dubbele-sleutel"),
        ("/bekend", "geen-heel-getal"),
        ("/q", "onbekend-veld"),
    } <= problems(response)
    assert ("/bekend", "verkeerd-type") not in problems(response)
    assert len(logboek) == 0


@pytest.mark.parametrize("pad", PADEN)
def test_a_bsn_is_refused_and_never_repeated(client, logboek, pad):
    """A BSN as code of a person or as a key is a problem, also in disguise."""
    bsn = invented_bsn()
    codes = {k: f"bsn-{bsn}" for k, v in PADEN[pad].items() if v in (KIND, ROEK)}
    response = client.post(pad, json={**PADEN[pad], **codes, bsn: 1})
    assert response.status_code == 400
    assert {("", "mogelijk-bsn")} <= problems(response)
    named = {place.removesuffix("/id") for place, _ in problems(response)}
    assert {f"/{naam}" for naam in codes} <= named
    others = {code for _, code in problems(response)} - {"mogelijk-bsn"}
    # Of a person nobody knows there is nothing to stop either.
    assert others <= {"niet-gegeven"}
    assert bsn not in response.text
    assert len(logboek) == 0


@pytest.mark.parametrize("pad", PADEN)
def test_only_json_and_only_post(client, pad):
    """Another media type is a 415, a GET a 405: no code of a person in an address."""
    text = {"Content-Type": "text/plain"}
    refused = client.post(pad, content=json.dumps(PADEN[pad]), headers=text)
    assert refused.status_code == 415
    assert refused.headers["api-version"] == "1.0.0"
    assert client.get(pad).status_code == 405
    assert client.post(f"{pad}/").status_code == 404
    large = client.post(pad, content=b" " * 1_000_001, headers=JSON)
    assert problems(large) == {("", "te-groot")}


def test_own_records_beside_those_of_the_register_are_refused(client):
    """Only one of both can be right, so the question is refused."""
    say_yes(client)
    own = [{"gever": "jeugdige", "status": "gegeven"}]
    response = client.post("/v1/oordelen", json=asked() | {"toestemmingen": own})
    assert problems(response) == {("/toestemmingen", "toestemming-in-register")}


def test_a_question_about_a_person_names_its_problems_as_sent(client):
    """What is wrong is told before the register is asked; never a crash."""
    say_yes(client)
    twice = asked() | {"feiten": {"pet_ontvanger": "hulp", "petOntvanger": "hulp"}}
    cases = {
        "list": (asked() | {"feiten": [GEHEIM]}, ("/feiten", "verkeerd-type")),
        "naar": (asked() | {"naar": [GEHEIM]}, ("/naar", "verkeerd-type")),
        "dubbel": (twice, ("/feiten/petOntvanger", "dubbel")),
        "dag": (asked() | {"datum": GEHEIM}, ("/datum", "geen-datum")),
    }
    for naam, (body, expected) in cases.items():
        response = client.post("/v1/oordelen", json=body)
        assert response.status_code == 400, naam
        assert expected in problems(response), naam


def test_an_event_is_written_once(client, logboek):
    """Who sends an event with the same id again hears that it is there."""
    body = spoken("jeugdige", id="gebeurtenis-eigen-1")
    assert client.post("/v1/toestemmingen", json=body).status_code == 201
    again = client.post("/v1/toestemmingen", json=body)
    assert problems(again) == {("/id", "dubbel")}
    assert kinds(logboek) == ["toestemming"]


def test_days_at_the_edge_of_the_calendar_are_no_crash(client):
    """The first and last day there is, in every place where a day can stand."""
    early = spoken("jeugdige", gebeurdOp="0001-01-01T00:00:00+14:00")
    assert problems(client.post("/v1/toestemmingen", json=early)) == {
        ("/gebeurdOp", "geen-tijdstip")
    }
    last = spoken("jeugdige", vanaf="0001-01-01", tot="9999-12-31")
    assert client.post("/v1/toestemmingen", json=last).status_code == 201
    for op in ("0001-01-01", "9999-12-31"):
        body = standing(op=op, bekend="9999-12-31T23:59:59Z")
        found = client.post("/v1/toestemmingen/_zoek", json=body)
        assert found.status_code == 200, op
        assert client.post("/v1/afschriften", json=copied("fhir", op=op)).is_success
    measures = [{"id": "ots", "vanaf": "0001-01-01", "tot": "9999-12-31"}]
    body = line_of_time(maatregelen=measures)
    assert client.post("/v1/tijdlijnen", json=body).status_code == 201


# --- what fails closed -------------------------------------------------------


@pytest.mark.parametrize("pad", [*PADEN])
def test_a_broken_log_writes_nothing_and_shows_nothing(client, kader, logboek, pad):
    """503, nothing in the register, and nothing of a person in the answer."""
    say_yes(client)
    oordeel = share(client)
    register = Toestemmingen(kader, logboek)
    before, size = register.past(KIND), len(logboek)
    body = PADEN[pad]
    if pad == "/v1/delingen":
        body = body | {"oordeel": oordeel["id"]}
    with failing_commit(logboek.opslag):
        refused = client.post(pad, json=body)
    assert refused.status_code == 503
    assert refused.headers["content-type"] == "application/problem+json"
    assert "112" in refused.json()["detail"]
    for word in (KIND, "school", "gegeven", "betrokkenheid", "uitkomst"):
        assert word not in refused.text
    assert register.past(KIND) == before
    assert len(logboek) == size
    assert client.post(pad, json=body).is_success


def test_a_kader_without_rules_for_looking_shows_nothing(kader, logboek):
    """Without inkijk.yaml there is no list, and no line that says there was."""
    bare = Kader(replace(kader.inhoud, inkijk=None, hash="sha256:zonder-inkijk"))
    app = create_app(bare, logboek, registratie=Registratie(bare, logboek))
    response = TestClient(app).post("/v1/inzagen", json=viewing())
    assert response.status_code == 503
    assert response.json()["type"].endswith("/inkijk-ontbreekt")
    assert len(logboek) == 0


any_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=9),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3)
    ),
    max_leaves=8,
)


@given(data=st.data())
@settings(
    deadline=None,
    max_examples=150,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_no_body_makes_it_crash(client, data):
    """Whatever stands in whatever field: an answer, or a 400 with its problems."""
    pad = data.draw(st.sampled_from(sorted(PADEN)))
    fields = sorted(PADEN[pad])
    change = data.draw(
        st.dictionaries(st.sampled_from(fields) | st.text(), any_json, max_size=3)
    )
    sent = json.dumps(PADEN[pad] | change).encode()
    response = client.post(pad, content=sent, headers=JSON)
    assert response.status_code in {200, 201, 400}, (pad, change)
    if response.status_code == 400:
        assert problems(response)
