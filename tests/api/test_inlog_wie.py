# SPDX-License-Identifier: EUPL-1.2
"""Who asks stands in the token: a body fills nothing in of its own."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from tests.api.authzenvragen import BEGRIP, asked, received
from tests.inlogsite import bearer, login_client
from tests.opstelling import MENTOR
from tests.uitgever import CLIENT, Uitgever

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fastapi.testclient import TestClient

    from deelkader.logboek import Logboek

KIND = "kind-zilvermeeuw"
IK = "medewerker-7f3a"
ANDER = "medewerker-roek"
ZONDER = {k: v for k, v in MENTOR.items() if k != "van"}
ZEI = {
    "jeugdige": KIND,
    "gever": "jeugdige",
    "soort": "gegeven",
    "naar": ["school"],
    "gegevens": ["betrokkenheid"],
    "doel": ["onderwijs-ondersteunen"],
    "hoedanigheid": "jeugdige",
    "wijze": "mondeling",
    "uitleg": {"versie": "2026-1"},
    "gebeurdOp": "2026-11-20T09:30:00Z",
}


class Site:
    """A client of one organisation, and the log behind it."""

    def __init__(self, client: TestClient, uitgever: Uitgever, log: Logboek) -> None:
        self.client, self.uitgever, self.logboek = client, uitgever, log

    def post(self, pad: str, body: Any, **claims: Any) -> Any:
        """Send *body* with a token with these claims."""
        token = self.uitgever.token(**claims)
        return self.client.post(pad, json=body, headers=bearer(token))

    def last(self) -> Any:
        """Return the people of the last line."""
        people = list(self.logboek.lines())[-1].personen
        assert people is not None
        return people.inhoud


@pytest.fixture(scope="module")
def site(tmp_path_factory) -> Iterator[Site]:
    """Return a site that runs."""
    folder = tmp_path_factory.mktemp("wie")
    with Uitgever() as uitgever, login_client(folder, uitgever) as (client, all_):
        yield Site(client, uitgever, all_.prepare().logboek)


def refused(answer: Any) -> set[tuple[str, str]]:
    """Return where a body was refused, and with which code."""
    assert answer.status_code == 403, answer.text
    body = answer.json()
    assert body["fouten"]
    assert ANDER not in answer.text
    return {(fout["pad"], fout["code"]) for fout in body["fouten"]}


def test_a_role_that_was_left_out_is_filled_in(site):
    """The question is logged as it was judged: with the role of the token."""
    answer = site.post("/v1/oordelen", ZONDER)
    assert answer.status_code == 201, answer.text
    line = site.logboek.get(answer.json()["id"])
    assert line.feiten.inhoud["vraag"]["van"] == "jeugdprofessional"


def test_another_role_is_refused_and_not_repaired(site):
    """In a Dutch sentence, with the place; and no line is written."""
    before = len(site.logboek)
    answer = site.post("/v1/oordelen", {**MENTOR, "van": "school"})
    assert refused(answer) == {("/van", "andere-rol")}
    assert answer.json()["detail"].startswith("Deze rol hoort niet bij je inlog.")
    vraag = {k: v for k, v in MENTOR.items() if k != "datum"} | {"van": "school"}
    timeline = {"vraag": vraag, "vanaf": "2026-01-01", "tot": "2027-01-01"}
    found = refused(site.post("/v1/tijdlijnen", timeline))
    assert found == {("/vraag/van", "andere-rol")}
    assert len(site.logboek) == before


@pytest.mark.parametrize("sleutel", [None, "reeks-van-een-leverancier"])
def test_each_question_of_a_series_is_asked_by_who_is_logged_in(site, sleutel):
    """Left out it is filled in; one that is another stops them all, however large."""
    key = {} if sleutel is None else {"Idempotency-Key": sleutel}

    def post(vragen: list[Any]) -> Any:
        heads = bearer(site.uitgever.token()) | key
        return site.client.post("/v1/reeksen", json={"vragen": vragen}, headers=heads)

    before = len(site.logboek)
    said = [{"gever": "jeugdige", "status": "gegeven"}] * 900
    other = {**MENTOR, "van": "school"}
    for vragen in ([ZONDER, other], [ZONDER, {**other, "toestemmingen": said}]):
        assert refused(post(vragen)) == {("/vragen/1/van", "andere-rol")}
    assert len(site.logboek) == before
    answer = post([ZONDER, MENTOR])
    assert answer.status_code == 201, answer.text
    for one in answer.json()["oordelen"]:
        line = site.logboek.get(one["id"])
        assert line.feiten.inhoud["vraag"]["van"] == "jeugdprofessional"


def test_a_token_without_a_role_asks_for_no_role(site):
    """It may not name one, and without one there is no question."""
    refusal = site.post("/v1/oordelen", MENTOR, rollen=None)
    assert refused(refusal) == {("/van", "andere-rol")}
    answer = site.post("/v1/oordelen", ZONDER, rollen=None)
    assert answer.status_code == 400
    assert {"pad": "/van", "code": "ontbreekt"}.items() <= (
        answer.json()["fouten"][0].items()
    )


def test_with_two_roles_one_is_chosen_by_who_asks(site):
    """Either may be named; nobody chooses in silence."""
    two = {"rollen": ["jeugdteam", "school"]}
    assert site.post("/v1/oordelen", MENTOR, **two).status_code == 201
    assert site.post("/v1/oordelen", ZONDER, **two).status_code == 400


@pytest.mark.parametrize("key", ["vastgelegdDoor", "vastgelegd_door"])
def test_who_writes_down_is_who_is_logged_in(site, key):
    """Left out, oneself, or another: filled in, replaced by the print, refused."""
    for own in ({}, {key: IK}, {key: {"id": IK, "rol": "jeugdprofessional"}}):
        answer = site.post("/v1/toestemmingen", ZEI | own)
        assert answer.status_code == 201, answer.text
        door = answer.json()["vastgelegdDoor"]
        assert door["id"].startswith("persoon-")
        assert door["rol"] == "jeugdprofessional"
        assert IK not in answer.text
    own = {key: door["id"]}
    assert site.post("/v1/toestemmingen", ZEI | own).status_code == 201
    said = refused(site.post("/v1/toestemmingen", ZEI | {key: ANDER}))
    assert said == {("/vastgelegdDoor", "andere-persoon")}
    both = {key: {"id": ANDER, "rol": "school"}}
    assert refused(site.post("/v1/toestemmingen", ZEI | both)) == {
        ("/vastgelegdDoor/id", "andere-persoon"),
        ("/vastgelegdDoor/rol", "andere-rol"),
    }


def test_who_looks_is_who_is_logged_in(site):
    """Also in the line that says that somebody looked at the list of the family."""
    kijker = {"soort": "jeugdige", "feiten": {"leeftijd": 14, "wilsbekwaam": True}}
    body = {"jeugdige": KIND, "kijker": kijker}
    answer = site.post("/v1/inzagen", body)
    assert answer.status_code == 201, answer.text
    people = site.last()
    assert people["door"][0].startswith("persoon-")
    for pad, more in (
        ("/v1/inzagen", {}),
        ("/v1/toestemmingen/_zoek", {"op": "2026-11-22"}),
    ):
        said = refused(site.post(pad, body | more | {"door": ANDER}))
        assert said == {("/door", "andere-persoon")}


def test_a_task_is_closed_by_who_is_logged_in(site):
    """And a task of nobody else is closed in the name of another."""
    signal = {"van": "school", "naar": "jeugdprofessional", "situatie": "hulpvraag"}
    taak = site.post("/v1/signalen", signal).json()["taken"][0]["id"]
    pad = f"/v1/taken/{taak}/afrondingen"
    said = refused(site.post(pad, {"hoe": "gedaan", "door": ANDER}))
    assert said == {("/door", "andere-persoon")}
    assert site.post(pad, {"hoe": "gedaan"}).status_code == 201
    assert site.last()["door"]["id"].startswith("persoon-")


def test_two_people_have_two_prints_and_one_person_has_one(site):
    """That is what tells two people apart, without a number of an employee."""
    prints = [
        site.post("/v1/toestemmingen", ZEI, sub=sub).json()["vastgelegdDoor"]["id"]
        for sub in (IK, IK, "medewerker-9c1b")
    ]
    assert prints[0] == prints[1] != prints[2]


def test_what_is_wrong_with_a_body_is_still_told_by_its_reader(site):
    """All at once, and a field that is there twice is not looked at twice."""
    bad = {**ZEI, "vastgelegdDoor": IK, "vastgelegd_door": IK, "soort": "iets"}
    answer = site.post("/v1/toestemmingen", bad)
    assert answer.status_code == 400
    token = site.uitgever.token()
    head = bearer(token) | {"Content-Type": "application/json"}
    for body in (b"", b"{", b"[]", b'{"van": "school", "van": "school"}'):
        answer = site.client.post("/v1/oordelen", content=body, headers=head)
        assert answer.status_code == 400, body


def person(verzoek: dict[str, Any], id_: str, **more: Any) -> dict[str, Any]:
    """Return *verzoek* asked by the person *id_*."""
    properties = {**verzoek["subject"].get("properties", {}), **more}
    subject = {"type": BEGRIP + "medewerker", "id": id_, "properties": properties}
    return {**verzoek, "subject": subject}


def test_the_subject_of_authzen_is_who_is_logged_in(site):
    """By its print in the log; the role is filled in."""
    verzoek = person(asked(), IK)
    verzoek["subject"].pop("properties")
    answer = site.post("/access/v1/evaluation", verzoek)
    assert answer.status_code == 200, answer.text
    vrager = site.last()["vrager"]
    assert vrager["id"].startswith("persoon-")
    assert vrager["rol"] == "jeugdprofessional"
    assert vrager["organisatie"] == "roek"


def test_a_subject_of_authzen_that_is_another_is_refused(site):
    """Alone, in a row of questions and in a search; and no line is written."""
    before = len(site.logboek)
    verzoek = person(asked(), ANDER, rol="school")
    wrong = {
        ("/subject/id", "andere-persoon"),
        ("/subject/properties/rol", "andere-rol"),
    }
    many = {**verzoek, "evaluations": [{}, {}]}
    sought = {**verzoek, "resource": {"type": BEGRIP + "gegevenscategorie"}}
    for pad, body in (
        ("evaluation", verzoek),
        ("evaluations", many),
        ("search/resource", sought),
        ("search/action", {k: v for k, v in verzoek.items() if k != "action"}),
    ):
        assert refused(site.post(f"/access/v1/{pad}", body)) == wrong, pad
    party = {"type": BEGRIP + "partij", "id": "school"}
    said = refused(site.post("/access/v1/evaluation", {**asked(), "subject": party}))
    assert said == {("/subject/id", "andere-rol")}
    assert len(site.logboek) == before


def test_who_seeks_a_receiver_is_the_sender_of_the_token(site):
    """There the subject is what is sought, so who asks stands elsewhere."""
    sought = {**received(asked()), "subject": {"type": BEGRIP + "partij"}}
    own = {"type": BEGRIP + "partij", "id": "jeugdprofessional"}
    good = {**sought, "context": {**sought["context"], "verstrekker": own}}
    answer = site.post("/access/v1/search/subject", good)
    assert answer.status_code == 200, answer.text
    assert answer.json()["results"]
    bad = {**own, "id": "school"}
    wrong = {**sought, "context": {**sought["context"], "verstrekker": bad}}
    said = refused(site.post("/access/v1/search/subject", wrong))
    assert said == {("/context/verstrekker/id", "andere-rol")}


def test_a_system_asks_for_others_and_stands_in_the_log_itself(site):
    """It may name whom it asks for; we know that only from the system."""
    claims = {"sub": CLIENT, "rollen": None}
    answer = site.post("/access/v1/evaluation", person(asked(), ANDER), **claims)
    assert answer.status_code == 200, answer.text
    vrager = site.last()["vrager"]
    assert vrager["id"].startswith("systeem-")
    assert ANDER not in json.dumps(vrager)
