# SPDX-License-Identifier: EUPL-1.2
"""What two people do together: each with a login of their own."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from tests.api.test_api_beschrijving import MET_INLOG, shape_of, validator
from tests.inlogsite import MEEUW, bearer, login_client
from tests.logboeken import require_whole
from tests.opstelling import MENTOR

from deelkader.logboek.logboek import utc_now

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fastapi.testclient import TestClient

KIND, ANDER = "kind-zilvermeeuw", "kind-boomvalk"
ASKED = {"jeugdige": KIND, "reden": "bezwaar"}
FG = "deelkader.fg"


@pytest.fixture
def site(tmp_path, uitgever) -> Iterator[tuple[TestClient, Any]]:
    """Return an installation that knows two jeugdigen, and its first log."""
    with login_client(tmp_path, uitgever) as (client, organisaties):
        for kind in (KIND, ANDER):
            question = {**MENTOR, "jeugdige": kind}
            head = bearer(uitgever.token())
            answer = client.post("/v1/oordelen", json=question, headers=head)
            assert answer.status_code == 201
        yield client, organisaties.prepare().logboek


def ask(client: TestClient, token: str, body: Any = None) -> Any:
    """Ask to erase."""
    head = bearer(token)
    return client.post("/v1/wisverzoeken", json=body or ASKED, headers=head)


def confirm(client: TestClient, token: str, id_: str, kind: str = KIND) -> Any:
    """Confirm request *id_*."""
    url = f"/v1/wisverzoeken/{id_}/bevestiging"
    return client.post(url, json={"jeugdige": kind}, headers=bearer(token))


def code(answer: Any) -> str:
    """Return the code of a problem."""
    found: str = answer.json()["type"].rpartition("/")[2]
    return found


def erased(logboek: Any) -> int:
    """Return how many lines are erased."""
    return sum(line.is_gewist for line in logboek.lines())


def test_one_asks_another_confirms_and_the_request_goes_too(site, uitgever):
    """Nothing happens with one; with two all of this jeugdige is gone, no other."""
    client, logboek = site
    asked = ask(client, uitgever.token(scope=FG))
    assert asked.status_code == 201, asked.text
    assert asked.json()["regels"] == 2
    assert erased(logboek) == 0
    id_ = asked.json()["id"]
    done = confirm(client, uitgever.token(scope=FG, sub="medewerker-9b1c"), id_)
    assert done.status_code == 200, done.text
    assert done.json()["regels"] == 2
    assert erased(logboek) == 2
    assert logboek.get(id_).is_gewist
    bos = logboek.sleutelbos
    assert not bos.ids_of("roek", KIND)
    assert bos.ids_of("roek", ANDER)
    said = next(line for line in logboek.lines() if line.soort == "wissing")
    assert said.feiten.inhoud["reden"] == "bezwaar"
    first, second = said.personen.inhoud["door"]
    assert first != second
    assert {first[:8], second[:8]} == {"persoon-"}
    require_whole(logboek)


def test_the_same_person_does_not_count_twice(site, uitgever):
    """Not again, not by another client, not as another role, and not elsewhere."""
    client, logboek = site
    id_ = ask(client, uitgever.token()).json()["id"]
    for token in (
        uitgever.token(),
        uitgever.token(azp="ander-systeem"),
        uitgever.token(rollen=["school"], scope=FG),
    ):
        answer = confirm(client, token, id_)
        assert (answer.status_code, code(answer)) == (403, "zelfde-persoon")
    for elsewhere in (
        uitgever.token(aud=MEEUW),
        uitgever.token(aud=MEEUW, sub="medewerker-9b1c"),
    ):
        answer = confirm(client, elsewhere, id_)
        assert (answer.status_code, code(answer)) == (404, "wisverzoek-onbekend")
    assert erased(logboek) == 0


def test_a_system_is_no_second_person(site, uitgever):
    """It can neither ask nor confirm, with or without a name of its own."""
    client, logboek = site
    id_ = ask(client, uitgever.token()).json()["id"]
    system = uitgever.token(sub="zaaksysteem-roek")
    for answer in (ask(client, system), confirm(client, system, id_)):
        assert (answer.status_code, code(answer)) == (403, "geen-mens")
    assert erased(logboek) == 0


def test_both_halves_are_told_once_however_often_they_are_sent(site, uitgever):
    """A request sent again is the same one; a confirmation too."""
    client, logboek = site
    one, two = uitgever.token(), uitgever.token(sub="medewerker-9b1c")
    first, again = ask(client, one).json(), ask(client, one).json()
    assert first["id"] == again["id"]
    done, later = (confirm(client, two, first["id"]) for _ in range(2))
    assert done.json() == later.json()
    assert len(list(logboek.lines())) == 4


def test_a_request_is_about_one_jeugdige_and_ends_after_a_week(
    site, uitgever, monkeypatch
):
    """Another name, or a day too late: nothing is erased."""
    client, logboek = site
    two = uitgever.token(sub="medewerker-9b1c")
    id_ = ask(client, uitgever.token()).json()["id"]
    other = confirm(client, two, id_, ANDER)
    assert other.status_code == 400
    assert other.json()["fouten"][0]["code"] == "andere-jeugdige"
    monkeypatch.setattr(logboek, "klok", lambda: utc_now() + timedelta(days=8))
    late = confirm(client, two, id_)
    assert (late.status_code, code(late)) == (410, "wisverzoek-verlopen")
    assert erased(logboek) == 0
    assert ask(client, uitgever.token()).json()["id"] != id_


def test_what_cannot_be_asked_names_everything_at_once(site, uitgever):
    """A jeugdige nobody knows, and a reason in words of one's own."""
    client, logboek = site
    before = len(logboek)
    unknown = ask(client, uitgever.token(), {**ASKED, "jeugdige": "kind-onbekend"})
    assert unknown.json()["fouten"][0]["code"] == "niets-bewaard"
    wrong = ask(client, uitgever.token(), {"reden": "omdat Jan het wil"})
    assert [fout["pad"] for fout in wrong.json()["fouten"]] == ["/jeugdige", "/reden"]
    oordeel = next(logboek.lines()).id
    nothing = confirm(client, uitgever.token(), oordeel)
    assert code(nothing) == "wisverzoek-onbekend"
    assert len(logboek) == before


NOOD = {
    "jeugdige": KIND,
    "reden": "Het kind is nu niet veilig en de vaste werker is weg.",
}


def test_in_an_emergency_one_looks_and_another_reviews(site, uitgever):
    """The line first, then the list; who looked cannot close the task, nor a system."""
    client, logboek = site
    me, other = uitgever.token(), uitgever.token(sub="medewerker-9b1c")
    system = uitgever.token(sub="zaaksysteem-roek")
    oordeel = next(logboek.lines()).id
    shared = client.post(
        "/v1/delingen", json={"oordeel": oordeel}, headers=bearer(other)
    )
    assert shared.status_code == 201, shared.text
    looked = client.post("/v1/noodinzagen", json=NOOD, headers=bearer(me))
    assert looked.status_code == 201, looked.text
    (told,) = looked.json()["gedeeld"]
    assert (told["naar"], told["gegevens"]) == ("school", ["betrokkenheid"])
    assert logboek.get(looked.json()["id"]).feiten.inhoud == {"reden": NOOD["reden"]}
    (task,) = client.get("/v1/taken?rol=fg", headers=bearer(me)).json()["taken"]
    assert task["regel"] == "noodinzage-nakijken"
    why = client.get(f"/v1/noodinzagen/{task['id']}", headers=bearer(other))
    assert why.json()["reden"] == NOOD["reden"]
    assert list(logboek.lines())[-1].soort == "inzage"
    url = f"/v1/taken/{task['id']}/afrondingen"
    for token in (me, uitgever.token(azp="ander-systeem"), system):
        no = client.post(url, json={"hoe": "gedaan"}, headers=bearer(token))
        assert (no.status_code, code(no)) == (403, "zelfde-persoon")
    done = client.post(url, json={"hoe": "gedaan"}, headers=bearer(other))
    assert done.status_code == 201, done.text


def test_an_emergency_that_is_sent_again_with_its_key_is_one(site, uitgever):
    """The same answer, and one line: who looks twice by accident looked once."""
    client, logboek = site
    head = bearer(uitgever.token()) | {"Idempotency-Key": "nood-1234567890123456"}
    first = client.post("/v1/noodinzagen", json=NOOD, headers=head)
    many = len(logboek)
    again = client.post("/v1/noodinzagen", json=NOOD, headers=head)
    assert (again.status_code, again.content) == (first.status_code, first.content)
    assert len(logboek) == many


def test_an_emergency_needs_its_scope_a_person_and_a_sentence(site, uitgever):
    """Without one of them nothing is shown and nothing is written."""
    client, logboek = site
    before = len(logboek)
    for token, body, expected in (
        (uitgever.token(scope=FG), NOOD, 403),
        (uitgever.token(sub="zaaksysteem-roek"), NOOD, 403),
        (uitgever.token(), {**NOOD, "reden": "spoed"}, 400),
        (uitgever.token(), {"jeugdige": KIND}, 400),
        (uitgever.token(), {**NOOD, "van": "school"}, 400),
    ):
        answer = client.post("/v1/noodinzagen", json=body, headers=bearer(token))
        assert answer.status_code == expected, answer.text
        assert "gedeeld" not in answer.json()
    assert len(logboek) == before


def test_the_examples_of_the_document_are_accepted(site, uitgever):
    """What needs two people is tried here, as it stands in the document."""
    client, _ = site
    document = client.get("/v1/openapi.json", headers=bearer(uitgever.token())).json()
    id_ = ""
    for pad in MET_INLOG:
        vorm = shape_of(document, pad, "body")
        (example,) = document["components"]["schemas"][vorm]["examples"]
        validator(document, vorm).validate(example)
        sub = "medewerker-9b1c" if "{id}" in pad else "medewerker-7f3a"
        answer = client.post(
            f"/v1{pad}".replace("{id}", id_),
            json=example,
            headers=bearer(uitgever.token(sub=sub)),
        )
        assert answer.is_success, answer.text
        validator(document, shape_of(document, pad)).validate(answer.json())
        id_ = answer.json().get("id", "")
