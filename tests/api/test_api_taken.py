# SPDX-License-Identifier: EUPL-1.2
"""Tasks over HTTP: what people tell begins them, and they are closed once."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from fastapi.testclient import TestClient
from icalendar import Calendar
from tests.api.opvolgvragen import (
    GEEN_OORDEEL,
    GEEN_TAAK,
    MELDEND,
    SOORTEN,
    finished,
    put_off,
    signal,
)
from tests.api.registervragen import KIND, ROEK, asked, share
from tests.logboeken import require_whole
from tests.opstelling import invented_bsn
from tests.opvolgkader import following, opvolgkader
from tests.storingen import failing_commit

from deelkader import Kader, KaderError
from deelkader.api import create_app
from deelkader.logboek.wissen import Besluit, erase_person
from deelkader.service.meldingen import Meldingen
from deelkader.service.opvolging import Opvolging
from deelkader.service.opvolgvragen import Opvolgvragen
from deelkader.service.registratie import Registratie
from deelkader.service.taakwerk import REDENEN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from deelkader.logboek import Logboek

GEHEIM = "Zwaluwstaart"
VANDAAG = date(2026, 11, 29)
AGENDA = "/v1/taken/agenda"


class Kalender:
    """The day of today, as the test sets it."""

    def __init__(self) -> None:
        self.dag = VANDAAG

    def __call__(self) -> date:
        """Return it."""
        return self.dag


@pytest.fixture
def kalender() -> Kalender:
    """Return the day of today."""
    return Kalender()


@pytest.fixture
def logboek(installatie) -> Iterator[Logboek]:
    """Return a new log that is open, on each kind of store."""
    with installatie.open() as opened:
        yield opened


@pytest.fixture
def opvolging(logboek, kalender) -> Opvolging:
    """Return follow-up, switched on."""
    return following(logboek, kalender)


@pytest.fixture
def client(logboek, kalender, opvolging) -> TestClient:
    """Return a client of the API on rules with follow-up."""
    registratie = Registratie(opvolgkader(), logboek, kalender, opvolging=opvolging)
    app = create_app(opvolgkader(), logboek, kalender, registratie)
    return TestClient(app, raise_server_exceptions=False)


def problems(response: Any) -> set[tuple[str, str]]:
    """Return path and code of every problem."""
    return {(fout["pad"], fout["code"]) for fout in response.json()["fouten"]}


def told(client: Any, pad: str = "/v1/signalen", **other: Any) -> dict[str, Any]:
    """Tell something; return what came back."""
    response = client.post(pad, json=MELDEND[pad] | other)
    assert response.status_code == 201, response.text
    found: dict[str, Any] = response.json()
    return found


# --- telling -----------------------------------------------------------------


def test_a_signal_gives_a_sentence_and_a_task(client, logboek):
    """What may be said now comes at once; the task names its day and its owner."""
    found = told(client)
    (taak,) = found["taken"]
    said = "Dank je wel. We hebben het gehoord. Meer mag ik de school niet vertellen."
    assert found["zin"] == taak["zin"] == said
    assert taak == {
        "id": taak["id"],
        "regel": "proef-terugkoppelen",
        "titel": "Vertel dat het signaal binnen is.",
        "taak": "Vertel de school dat het signaal binnen is."
        " Situatie: De jeugdige of de ouders vragen hulp.",
        "zin": said,
        "rol": "jeugdprofessional",
        "stand": "open",
        "opent": "2026-11-29",
        "uiterlijk": "2026-12-13",
        "bronnen": ["jeugdwet-7.3.11-lid-1"],
    }
    (line,) = logboek.lines()
    assert (line.id, line.soort) == (found["id"], "signaal")
    assert line.personen.inhoud == {"jeugdige": KIND, "door": {"id": ROEK}}
    require_whole(logboek)


@pytest.mark.parametrize("pad", MELDEND)
def test_each_thing_that_is_told_is_one_line(client, logboek, pad):
    """Of its own kind, about this child."""
    share(client)
    before = len(logboek)
    found = told(client, pad)
    line = logboek.get(found["id"])
    assert len(logboek) == before + 1
    assert line.soort == SOORTEN[pad]
    assert line.personen.inhoud["jeugdige"] == KIND
    assert [taak["stand"] for taak in found["taken"]] == ["open"]
    assert KIND not in str(found)
    assert ROEK not in str(found)


def test_a_signal_about_nobody_is_a_case_of_its_own(client):
    """A child may be unknown; the sentence comes all the same."""
    body = signal()
    del body["jeugdige"]
    found = client.post("/v1/signalen", json=body).json()
    assert found["zin"]
    assert len(found["taken"]) == 1
    assert len(client.get("/v1/taken").json()["taken"]) == 1


def test_what_is_told_may_be_about_an_answer(client, logboek):
    """Then it is about the child of that answer, whoever told it."""
    oordeel = client.post("/v1/oordelen", json=asked()).json()["id"]
    body = {"oordeel": oordeel, "stap": 2, "door": ROEK}
    found = client.post("/v1/meldcodestappen", json=body)
    assert found.status_code == 201, found.text
    assert len(found.json()["taken"]) == 1
    line = logboek.get(found.json()["id"])
    assert line.personen.inhoud["jeugdige"] == KIND
    nobody = client.post("/v1/overleggen", json={"door": ROEK})
    assert problems(nobody) == {("/jeugdige", "ontbreekt")}
    unknown = {"oordeel": GEEN_OORDEEL, "door": ROEK}
    response = client.post("/v1/overleggen", json=unknown)
    assert problems(response) == {("/oordeel", "oordeel-onbekend")}


def test_a_correction_names_everybody_who_got_it(client):
    """Only who really got that; each gives a task."""
    share(client)
    found = told(client, "/v1/correcties")
    assert found["ontvangers"] == [{"naar": "school", "doel": "onderwijs-ondersteunen"}]
    (taak,) = found["taken"]
    assert taak["taak"].startswith("Vertel de school wat er niet klopte.")
    other = told(client, "/v1/correcties", gegevens=["bsn"])
    assert (other["ontvangers"], other["taken"]) == ([], [])
    everything = {"jeugdige": KIND, "door": ROEK}
    response = client.post("/v1/correcties", json=everything)
    assert len(response.json()["ontvangers"]) == 1


def test_a_deviation_gives_a_task_to_look_at(client):
    """Who followed the answer gives none; the task names the answer."""
    oordeel = client.post("/v1/oordelen", json=asked()).json()["id"]
    pad = f"/v1/oordelen/{oordeel}/opvolging"
    followed = client.post(pad, json={"gevolgd": True, "door": ROEK}).json()
    assert followed["taken"] == []
    body = {"gevolgd": False, "reden": "niet-gelukt", "door": ROEK}
    (taak,) = client.post(pad, json=body).json()["taken"]
    assert taak["rol"] == "proef-toezichthouder"
    assert taak["oordeel"] == oordeel


def test_a_step_that_was_done_closes_its_task(client):
    """The next step of the meldcode is what the rule waits for."""
    (taak,) = told(client, "/v1/meldcodestappen")["taken"]
    told(client, "/v1/meldcodestappen", stap=3)
    assert client.get(f"/v1/taken/{taak['id']}").json()["stand"] == "klaar"


def test_something_of_last_week_counts_from_its_own_day(client):
    """`gebeurd` is the day on which it happened, never one that is still to come."""
    (taak,) = told(client, gebeurd="2026-11-20")["taken"]
    assert (taak["opent"], taak["uiterlijk"]) == ("2026-11-20", "2026-12-04")
    response = client.post("/v1/signalen", json=signal(gebeurd="2026-11-30"))
    assert problems(response) == {("/gebeurd", "in-de-toekomst")}


# --- reading -----------------------------------------------------------------


def test_tasks_come_page_by_page_in_order_of_day(client):
    """Nothing twice, nothing left out; filters hold over pages."""
    for pad in MELDEND:
        told(
            client, pad, **({"gebeurd": "2026-11-20"} if pad == "/v1/signalen" else {})
        )
    found, query = [], {"aantal": 2}
    while True:
        page = client.get("/v1/taken", params=query).json()
        assert len(page["taken"]) <= 2
        found += page["taken"]
        if "volgende" not in page:
            break
        query["na"] = page["volgende"]
    days = [taak["uiterlijk"] for taak in found]
    assert days == sorted(days)
    assert len({taak["id"] for taak in found}) == len(found) == 4
    own = client.get("/v1/taken", params={"rol": "jeugdprofessional"}).json()["taken"]
    assert [taak["regel"] for taak in own] == ["proef-terugkoppelen"]
    done = client.get("/v1/taken", params={"stand": "klaar"}).json()
    assert done == {"taken": []}
    assert client.get(f"/v1/taken/{own[0]['id']}").json() == own[0]


def test_a_strange_query_is_refused_without_repeating_it(client):
    """400 with the place."""
    told(client)
    for query, pad in (
        ({"rol": GEHEIM}, "/rol"),
        ({"stand": GEHEIM}, "/stand"),
        ({"aantal": 0}, "/aantal"),
        ({"aantal": 101}, "/aantal"),
        ({"aantal": GEHEIM}, "/aantal"),
        ({"na": GEHEIM}, "/na"),
        ({"na": "99999999999999999999999/1"}, "/na"),
        ({"na": "1/\x00"}, "/na"),
        ({"rol": invented_bsn()}, "/rol"),
    ):
        response = client.get("/v1/taken", params=query)
        assert response.status_code == 400, response.text
        assert {fout["pad"] for fout in response.json()["fouten"]} == {pad}
        assert GEHEIM not in response.text
        assert invented_bsn() not in response.text


def test_a_task_that_is_not_there_is_404(client):
    """For reading, closing and putting off; nothing comes back."""
    for id_ in (GEEN_TAAK, GEEN_OORDEEL, GEHEIM, "x" * 5_000, "%00", "..%2Ftaken"):
        for response in (
            client.get(f"/v1/taken/{id_}"),
            client.post(f"/v1/taken/{id_}/afrondingen", json=finished()),
            client.post(f"/v1/taken/{id_}/uitstellingen", json=put_off("2026-12-24")),
        ):
            assert response.status_code == 404
            assert GEHEIM not in response.text


def test_nothing_of_an_erased_person_is_left_in_the_lists(client, logboek):
    """Tasks, messages and calendar are empty; closing gives 404."""
    (taak,) = told(client)["taken"]
    erase_person(logboek, KIND, Besluit(("fg-kieviet", "fg-wulp"), "verzoek"))
    assert client.get("/v1/taken").json() == {"taken": []}
    assert client.get("/v1/berichten").json()["berichten"] == []
    assert b"VEVENT" not in client.get(AGENDA).content
    pad = f"/v1/taken/{taak['id']}/afrondingen"
    assert client.post(pad, json=finished()).status_code == 404


# --- closing and putting off -------------------------------------------------


@pytest.mark.parametrize("hoe", ["gedaan", "niet-meer-nodig"])
def test_a_task_is_closed_with_one_line(client, logboek, hoe):
    """It is over for ever; a second time is 409."""
    (taak,) = told(client)["taken"]
    pad = f"/v1/taken/{taak['id']}/afrondingen"
    found = client.post(pad, json=finished(hoe))
    assert found.status_code == 201, found.text
    assert found.json()["taak"]["stand"] in {"klaar", "vervallen"}
    again = client.post(pad, json=finished(hoe))
    later = client.post(
        f"/v1/taken/{taak['id']}/uitstellingen", json=put_off("2026-12-24")
    )
    assert (again.status_code, later.status_code) == (409, 409)
    assert again.json()["type"].endswith("/taak-al-klaar")
    assert [line.soort for line in logboek.lines()] == ["signaal", "afgerond"]
    require_whole(logboek)


def test_closing_at_once_gives_one_line_and_one_409(client, logboek):
    """Two people, the same task, the same moment."""
    (taak,) = told(client)["taken"]
    start = threading.Barrier(8)

    def close(_: int) -> int:
        start.wait()
        pad = f"/v1/taken/{taak['id']}/afrondingen"
        status: int = client.post(pad, json=finished()).status_code
        return status

    with ThreadPoolExecutor(8) as pool:
        found = sorted(pool.map(close, range(8)))
    assert found == [201] + [409] * 7
    assert [line.soort for line in logboek.lines()] == ["signaal", "afgerond"]


def test_a_task_is_put_off_until_a_day(client, logboek):
    """The line says until when and why."""
    (taak,) = told(client)["taken"]
    pad = f"/v1/taken/{taak['id']}/uitstellingen"
    found = client.post(pad, json=put_off("2026-12-20"))
    assert found.status_code == 201, found.text
    assert found.json()["taak"]["uiterlijk"] > taak["uiterlijk"]
    line = list(logboek.lines())[-1]
    assert line.feiten.inhoud["reden"] == "afspraak-gemaakt"


@pytest.mark.parametrize(
    ("deel", "body", "expected"),
    [
        ("afrondingen", {}, {("/hoe", "ontbreekt"), ("/door", "ontbreekt")}),
        (
            "afrondingen",
            {"hoe": GEHEIM, "door": invented_bsn(), GEHEIM: 1},
            {
                ("/hoe", "onbekende-waarde"),
                ("/door", "mogelijk-bsn"),
                (f"/{GEHEIM}", "onbekend-veld"),
            },
        ),
        (
            "uitstellingen",
            {},
            {("/tot", "ontbreekt"), ("/reden", "ontbreekt"), ("/door", "ontbreekt")},
        ),
        (
            "uitstellingen",
            put_off(GEHEIM, GEHEIM),
            {("/tot", "geen-datum"), ("/reden", "onbekende-waarde")},
        ),
        ("uitstellingen", put_off("2026-11-29"), {("/tot", "dag-voorbij")}),
    ],
)
def test_every_problem_is_named_at_once(client, logboek, deel, body, expected):
    """And nothing is written."""
    (taak,) = told(client)["taken"]
    response = client.post(f"/v1/taken/{taak['id']}/{deel}", json=body)
    assert response.status_code == 400, response.text
    assert problems(response) == expected
    assert invented_bsn() not in response.text
    assert len(logboek) == 1


def test_the_words_for_putting_off_stand_in_the_vocabulary():
    """Each reason that the service takes has a Dutch label in the kader."""
    lijst = opvolgkader().begrippen.lijsten["uitstelredenen"]
    assert {waarde.id for waarde in lijst} == set(REDENEN)
    assert all(waarde.label for waarde in lijst)


VIJANDIG: tuple[dict[str, Any], ...] = (
    {"jeugdige": invented_bsn()},
    {"jeugdige": [GEHEIM]},
    {"door": None},
    {"van": GEHEIM, "wat": GEHEIM, "stap": 6, "gegevens": [GEHEIM], "situatie": 7},
    {"stap": 0, "op": GEHEIM, "gebeurd": GEHEIM, "naar": {GEHEIM: GEHEIM}},
    {"stap": True, "wat": invented_bsn(), "gegevens": [], "vertel": GEHEIM},
)


@pytest.mark.parametrize("pad", MELDEND)
def test_hostile_bodies_leave_nothing(client, logboek, pad):
    """400, every problem with its place, nothing back and no line."""
    for bad in VIJANDIG:
        response = client.post(pad, json=MELDEND[pad] | bad)
        assert response.status_code == 400, response.text
        assert response.json()["fouten"]
        assert f'"{GEHEIM}' not in response.text
        assert invented_bsn() not in response.text
    assert len(logboek) == 0
    assert client.get("/v1/taken").json() == {"taken": []}


def test_when_the_store_fails_neither_line_nor_task_is_there(client, logboek):
    """One transaction: 503 and nothing of it."""
    with failing_commit(logboek.opslag):
        response = client.post("/v1/signalen", json=signal())
    assert response.status_code == 503
    assert len(logboek) == 0
    assert client.get("/v1/taken").json() == {"taken": []}


# --- messages ----------------------------------------------------------------


def test_a_case_system_polls_messages_and_misses_none(client, opvolging, kalender):
    """Each comes once; `volgende` goes on also when there is nothing."""
    nothing = client.get("/v1/berichten").json()
    assert nothing == {"berichten": [], "volgende": 0}
    (taak,) = told(client)["taken"]
    first = client.get("/v1/berichten").json()
    assert [(b["soort"], b["taak"]) for b in first["berichten"]] == [
        ("nieuw", taak["id"])
    ]
    query = {"na": first["volgende"]}
    assert client.get("/v1/berichten", params=query).json()["berichten"] == []
    kalender.dag = VANDAAG + timedelta(days=15)
    opvolging.run_due()
    later = client.get("/v1/berichten", params=query).json()
    assert [b["soort"] for b in later["berichten"]] == ["te-laat"]
    assert later["volgende"] > first["volgende"]
    for bad in ({"na": -1}, {"na": GEHEIM}, {"na": 10**30}, {"aantal": 0}):
        response = client.get("/v1/berichten", params=bad)
        assert response.status_code == 400
        assert GEHEIM not in response.text


# --- the calendar ------------------------------------------------------------


def calendar(client: Any, **query: str) -> Any:
    """Return the calendar as a program reads it."""
    response = client.get(AGENDA, params=query)
    assert response.status_code == 200
    assert response.headers["content-type"] == "text/calendar; charset=utf-8"
    return Calendar.from_ical(response.content)


def test_the_calendar_has_every_open_task_of_a_role(client, kalender):
    """On its last day, with the words of the task, an alarm, and nobody in it."""
    (taak,) = told(client)["taken"]
    told(client, "/v1/overleggen")
    assert len(calendar(client).walk("VEVENT")) == 2
    own = calendar(client, rol="jeugdprofessional")
    assert str(own["X-WR-CALNAME"]) == "Taken: de jeugdprofessional"
    (event,) = own.walk("VEVENT")
    assert event["UID"] == f"taak-{taak['id']}@deelkader"
    assert event["DTSTART"].dt == date(2026, 12, 13)
    assert str(event["SUMMARY"]) == taak["taak"]
    assert taak["titel"] in str(event["DESCRIPTION"])
    assert taak["zin"] in str(event["DESCRIPTION"])
    assert event.walk("VALARM")[0]["TRIGGER"].dt == timedelta(days=-3, hours=9)
    raw = client.get(AGENDA).text
    assert KIND not in raw
    assert ROEK not in raw
    kalender.dag = date(2026, 12, 20)
    (late,) = calendar(client, rol="jeugdprofessional").walk("VEVENT")
    assert late["UID"] == event["UID"]
    assert late["DTSTART"].dt == kalender.dag


def test_a_closed_task_leaves_the_calendar(client):
    """And a calendar without tasks can still be read."""
    (taak,) = told(client)["taken"]
    client.post(f"/v1/taken/{taak['id']}/afrondingen", json=finished())
    assert calendar(client).walk("VEVENT") == []
    response = client.get(AGENDA, params={"rol": GEHEIM})
    assert problems(response) == {("/rol", "onbekende-waarde")}
    assert GEHEIM not in response.text


# --- when follow-up is off ---------------------------------------------------


@pytest.fixture
def without(logboek) -> TestClient:
    """Return a client of the API on a kader that has no rules of follow-up."""
    kader = Kader(replace(opvolgkader().inhoud, opvolging=None))
    registratie = Registratie(kader, logboek, opvolging=Opvolging(kader, logboek))
    app = create_app(kader, logboek, registratie=registratie)
    return TestClient(app, raise_server_exceptions=False)


def test_when_follow_up_is_off_that_is_said(without, logboek):
    """503 with what to do, and nothing is written."""
    pad = f"/v1/taken/{GEEN_TAAK}"
    found = [
        *(without.get(p) for p in ("/v1/taken", AGENDA, pad, "/v1/berichten")),
        *(without.post(p, json=body) for p, body in MELDEND.items()),
        without.post(f"{pad}/afrondingen", json=finished()),
        without.post(f"{pad}/uitstellingen", json=put_off("2027-01-01")),
    ]
    for response in found:
        assert response.status_code == 503
        assert response.headers["content-type"] == "application/problem+json"
        said = response.json()
        assert said["type"].endswith("/opvolging-zonder-regels")
        assert said["title"] == "Opvolging staat uit"
        assert "Voeg de map opvolging/ toe aan het kader." in said["detail"]
    assert len(logboek) == 0


def test_when_follow_up_is_off_the_rest_goes_on(without, logboek):
    """Answers, what was done with them, gaps and reactions need no tasks."""
    oordeel = without.post("/v1/oordelen", json=asked()).json()["id"]
    done = {"gevolgd": False, "reden": "niet-gelukt", "door": ROEK}
    found = without.post(f"/v1/oordelen/{oordeel}/opvolging", json=done)
    assert (found.status_code, found.json()["taken"]) == (201, [])
    gap = {"oordeel": oordeel, "soort": "regel-ontbreekt"}
    assert without.post("/v1/gaten", json=gap).status_code == 201
    assert without.get("/v1/gaten").json()["gaten"][0]["aantal"] == 1
    reaction = {"weetNuWatTeDoen": "ja"}
    assert without.post("/v1/reacties", json=reaction).status_code == 200
    assert [line.soort for line in logboek.lines()] == ["oordeel", "opgevolgd", "gat"]


def test_a_kader_without_these_words_says_so(logboek):
    """503 with the name of the list; nothing is written."""
    inhoud = opvolgkader().inhoud
    bare = Kader(replace(inhoud, begrippen=replace(inhoud.begrippen, lijsten={})))
    opvolging = Opvolging(bare, logboek)
    meldingen = Meldingen(opvolging, Opvolgvragen(opvolging))
    with pytest.raises(KaderError) as refused:
        meldingen.gap(b'{"oordeel": "01KB7Q0Z5V8W3X2Y1A4B6C9D0E", "soort": "x"}')
    assert refused.value.code == "lijst-ontbreekt"
    assert "gatsoorten" in refused.value.help
    assert len(logboek) == 0
