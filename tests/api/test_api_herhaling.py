# SPDX-License-Identifier: EUPL-1.2
"""A POST that is sent again with its key: one line in the log, and the same answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import select, update
from tests.api.herhaalvragen import NAMEN, Proef
from tests.api.opvolgvragen import MELDEND
from tests.api.poortwachter import Poortwachter
from tests.api.registervragen import (
    KIND,
    SCHRIJVEND,
    asked,
)
from tests.logboeken import Klok
from tests.opstelling import MENTOR
from tests.storingen import lost_answer

from deelkader import Kader
from deelkader.api import create_app
from deelkader.logboek import Logboek
from deelkader.logboek.bewaren import Termijn, expire, set_term
from deelkader.logboek.wissen import Besluit, erase_person
from deelkader.opslag.tabellen import herhaling
from deelkader.opvolging.tellingen import Tellingen
from deelkader.service.opvolging import Opvolging
from deelkader.service.registratie import Registratie

if TYPE_CHECKING:
    from collections.abc import Iterator

SLEUTEL = "3f0c1c9e-5b1d-4c57-9a52-0f6f2f9b6a11"
KOP = {"Idempotency-Key": SLEUTEL}
# WHY apart: without login they do nothing; test_inlog_samen.py sends these again.
MET_INLOG = {
    *("/v1/wisverzoeken", "/v1/wisverzoeken/{id}/bevestiging"),
    "/v1/noodinzagen",
}


def site(kader: Kader, logboek: Logboek) -> TestClient:
    """Return a client of the whole API on *logboek*."""
    registratie = Registratie(kader, logboek, opvolging=Opvolging(kader, logboek))
    app = create_app(kader, logboek, registratie=registratie)
    return TestClient(app, raise_server_exceptions=False)


@pytest.fixture(scope="module")
def samen(kader, tmp_path_factory) -> Iterator[Logboek]:
    """Return one log for tests that each have a child and a key of their own."""
    with Logboek.open(tmp_path_factory.mktemp("samen") / "data") as opened:
        yield opened


@pytest.fixture(scope="module")
def alles(kader, samen) -> TestClient:
    """Return a client on that log."""
    return site(kader, samen)


def counted(logboek: Logboek) -> int:
    """Return how often something was counted."""
    return sum(one.aantal for one in Tellingen(logboek.opslag, logboek.log).all())


def test_every_post_of_the_api_is_tried_here(alles):
    """A new address cannot be left out of these tests."""
    paths = alles.get("/v1/openapi.json").json()["paths"]
    posts = {f"/v1{pad}" for pad, operations in paths.items() if "post" in operations}
    assert {naam.partition("?")[0] for naam in NAMEN} == posts - MET_INLOG


@pytest.mark.parametrize("naam", NAMEN)
def test_the_same_again_is_one_line_and_the_same_answer(alles, samen, naam):
    """Sent three times: byte for byte one answer; without a key it is done again."""
    proef = Proef(alles, naam)
    before, many = len(samen), counted(samen)
    first = proef.send()
    assert first.is_success, first.text
    for _ in range(2):
        again = proef.send()
        assert (again.status_code, again.content) == (first.status_code, first.content)
    if naam == "/v1/reacties":
        assert (len(samen), counted(samen)) == (before, many + 1)
    else:
        assert len(samen) == before + (3 if naam == "/v1/reeksen" else 1)
    if naam in SCHRIJVEND or naam in MELDEND:
        assert proef.send({}).is_success
        assert len(samen) == before + 2


@pytest.mark.parametrize("naam", NAMEN)
def test_an_answer_that_was_not_kept_is_made_again(alles, samen, naam):
    """Who died between line and answer is asked again: one line, the same answer."""
    proef = Proef(alles, naam)
    first = proef.send()
    with samen.opslag.unit() as eenheid:
        eenheid.verbinding.execute(update(herhaling).values(antwoord=None))
    before = len(samen)
    again = proef.send()
    assert (again.status_code, again.json()) == (first.status_code, first.json())
    assert len(samen) == before


def test_a_key_whose_line_is_nowhere_is_no_answer(alles, samen):
    """Lines never go: somebody changed the store, and nobody hears that it is done."""
    proef = Proef(alles, "/v1/toestemmingen")
    assert proef.send().is_success
    lost = update(herhaling).values(antwoord=None, regel="nergens")
    with samen.opslag.unit() as eenheid:
        eenheid.verbinding.execute(lost)
    assert proef.send().status_code == 503


@pytest.mark.parametrize("naam", ["/v1/oordelen", "/v1/toestemmingen", "/v1/signalen"])
def test_a_commit_whose_answer_got_lost_is_found_back(alles, samen, monkeypatch, naam):
    """The store wrote and could not say so: the answer comes after all, of one line."""
    proef = Proef(alles, naam)
    before = len(samen)
    write = samen._groep._write

    def lose(batch: Any) -> None:
        with lost_answer(samen.opslag):
            write(batch)

    with monkeypatch.context() as patch:
        patch.setattr(samen._groep, "_write", lose)
        assert proef.send({}).status_code == 503
        first = proef.send()
    assert first.status_code == 201, first.text
    assert first.json()["bewijs"]["regelnummer"] == before + 2
    assert proef.send().json() == first.json()
    assert len(samen) == before + 2


@pytest.mark.parametrize("naam", [n for n in NAMEN if n != "/v1/reacties"])
def test_the_key_of_another_request_is_refused(alles, samen, naam):
    """Another body, or the same at another address, is a 409 and writes nothing."""
    proef = Proef(alles, naam)
    assert proef.send().is_success
    before = len(samen)
    elsewhere = alles.post("/v1/signalen?x=1", json=proef.body, headers=proef.kop)
    proef.body |= {"door": "medewerker-kievit"}
    for found in (proef.send(), elsewhere):
        assert found.status_code == 409
        assert found.json()["type"].endswith("/sleutel-hergebruikt")
    assert len(samen) == before


def test_a_refused_request_uses_up_no_key(client, logboek):
    """What could not be asked may be sent again under its key, mended."""
    bad = client.post("/v1/oordelen", json={}, headers=KOP)
    assert bad.status_code == 400
    assert client.post("/v1/oordelen", json=asked(), headers=KOP).status_code == 201
    assert len(logboek) == 1


@pytest.mark.parametrize(
    "key",
    ["", "kort", "x" * 129, "a b c d e f g h i j", '"3f0c1c9e-5b1d-4c57', "é" * 20],
)
def test_a_key_that_cannot_be_one_is_refused(client, logboek, key):
    """Too short to be chosen at random, too long, or with other letters: a 400."""
    headers = [(b"Idempotency-Key", key.encode("latin-1"))]
    found = client.post("/v1/oordelen", json=asked(), headers=headers)
    assert found.status_code == 400
    assert found.json()["fouten"][0]["code"] == "sleutel-ongeldig"
    assert len(logboek) == 0


def test_two_keys_are_no_key_and_quotes_do_not_count(client, logboek):
    """The header comes once; a quoted key is the same key."""
    twice = [("Idempotency-Key", SLEUTEL), ("Idempotency-Key", SLEUTEL)]
    assert client.post("/v1/oordelen", json=asked(), headers=twice).status_code == 400
    quoted = {"Idempotency-Key": f'"{SLEUTEL}"'}
    first = client.post("/v1/oordelen", json=asked(), headers=KOP)
    again = client.post("/v1/oordelen", json=asked(), headers=quoted)
    assert first.content == again.content
    assert len(logboek) == 1


def test_callers_do_not_share_their_keys(client, logboek):
    """Another client, or another person at it, has lines and answers of its own."""
    guarded = TestClient(Poortwachter(client.app))
    found = [
        guarded.post("/v1/oordelen", json=asked(), headers={**KOP, "X-Beller": naam})
        for naam in ("a/ans", "b/ans", "a/ans", "a/bram")
    ]
    ids = [one.json()["id"] for one in found]
    assert ids[0] == ids[2]
    assert len(set(ids)) == len(logboek) == 3


def test_what_is_kept_says_nothing_and_goes_with_an_erasure(client, logboek):
    """Prints and a sealed answer; after the erasure a 410, and no new line."""
    client.post("/v1/oordelen", json=asked(), headers=KOP)
    client.post("/v1/oordelen", json=MENTOR, headers={"Idempotency-Key": "n" * 20})
    with logboek.opslag.reading() as verbinding:
        rows = list(map(tuple, verbinding.execute(select(herhaling))))
    raw = repr(rows).encode() + b"".join(v for r in rows for v in r if type(v) is bytes)
    for word in (SLEUTEL, KIND, "school", "uitkomst", "jeugdprofessional", "n" * 20):
        assert word.encode() not in raw
    erase_person(logboek, KIND, Besluit(("Ans", "Bram"), "verzoek"))
    with logboek.opslag.reading() as verbinding:
        left = verbinding.execute(
            select(herhaling.c.antwoord).where(herhaling.c.afdruk == b"")
        ).all()
    assert [tuple(row) for row in left] == [(None,)]
    before = len(logboek)
    gone = client.post("/v1/oordelen", json=asked(), headers=KOP)
    assert gone.status_code == 410
    assert gone.json()["type"].endswith("/antwoord-gewist")
    other = client.post(
        "/v1/oordelen", json=MENTOR, headers={"Idempotency-Key": "n" * 20}
    )
    assert other.status_code == 201
    assert len(logboek) == before


def test_a_series_about_two_children_goes_with_each_of_them(client, logboek):
    """No key of one child seals what was answered about the other."""
    other = {**asked(), "jeugdige": "kind-zanglijster"}
    body = {"vragen": [asked(), other]}
    first = client.post("/v1/reeksen", json=body, headers=KOP)
    assert first.status_code == 201, first.text
    assert client.post("/v1/reeksen", json=body, headers=KOP).json() == first.json()
    with logboek.opslag.reading() as verbinding:
        assert verbinding.execute(select(herhaling.c.antwoord)).scalar_one() is None
    erase_person(logboek, "kind-zanglijster", Besluit(("Ans", "Bram"), "verzoek"))
    before = len(logboek)
    assert client.post("/v1/reeksen", json=body, headers=KOP).status_code == 410
    assert len(logboek) == before


def test_keys_are_kept_two_days_and_then_removed(kader, tmp_path):
    """On the third day the same key is a new request, and old rows are gone."""
    klok = Klok()
    with Logboek.open(tmp_path / "data", klok=klok) as logboek:
        client = site(kader, logboek)
        for number in range(5):
            headers = {"Idempotency-Key": f"aanvraag-nummer-{number}"}
            assert client.post("/v1/oordelen", json=MENTOR, headers=headers).is_success
        klok.forward(days=2)
        headers = {"Idempotency-Key": "aanvraag-nummer-1"}
        client.post("/v1/oordelen", json=MENTOR, headers=headers)
        assert len(logboek) == 5
        klok.forward(days=1)
        client.post("/v1/oordelen", json=MENTOR, headers=headers)
        assert len(logboek) == 6
        with logboek.opslag.reading() as verbinding:
            assert len(verbinding.execute(select(herhaling)).all()) == 1
        klok.forward(days=3)
        besluit = Besluit(("Ans", "Bram"), "bewaartermijn")
        set_term(logboek, Termijn(20, 12), besluit)
        expire(logboek, klok.nu.date(), besluit)
        with logboek.opslag.reading() as verbinding:
            assert verbinding.execute(select(herhaling)).all() == []


def test_a_reaction_leaves_no_print_of_what_was_said(client, logboek):
    """Who has all the keys still cannot tell what somebody answered."""
    prints = []
    for said, key in (("ja", "a" * 20), ("nee", "b" * 20)):
        body = {"weetNuWatTeDoen": said}
        headers = {"Idempotency-Key": key}
        assert client.post("/v1/reacties", json=body, headers=headers).is_success
        with logboek.opslag.reading() as verbinding:
            found = verbinding.execute(select(herhaling.c.afdruk, herhaling.c.regel))
            prints = [tuple(row) for row in found]
    assert len(prints) == 2
    assert len(set(prints)) == 1
