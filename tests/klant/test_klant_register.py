# SPDX-License-Identifier: EUPL-1.2
"""The client about register, tasks and words: a real server, and bad ones."""

from __future__ import annotations

import asyncio
import json
from datetime import date
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from tests.api.opvolgvragen import GEEN_TAAK, signal
from tests.api.registervragen import KIND, ROEK, asked, spoken, stopped
from tests.klant.slechte_server import playing, response, says
from tests.opstelling import MENTOR, running_server

from deelkader import Kader, VraagError
from deelkader.klant import AsyncKlant, GeenAntwoordError, Klant, KlantError
from deelkader.model.toestemming import Status

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

LANG = 20.0
DAG = date(2026, 11, 22)
GEHEIM = "Zwaluwstaart"
VREEMD = "kind-vreemd-1"


@pytest.fixture(scope="module")
def server(tmp_path_factory) -> Iterator[str]:
    """Return the address of a real server."""
    with running_server(tmp_path_factory.mktemp("register")) as (address, _):
        yield address


@pytest.fixture
def klant(server) -> Iterator[Klant]:
    """Return a client of that server, which may be slow while others test."""
    with Klant(server, seconden=LANG) as made:
        yield made


def test_a_yes_counts_and_stopping_ends_it(klant) -> None:
    """Recorded, seen on its day, used in an answer, shared on, and ended."""
    said = klant.record_consent(spoken("jeugdige"))
    assert (said.jeugdige, said.gever, said.soort) == (KIND, "jeugdige", "gegeven")
    assert said.inlichten == ()
    (own,) = klant.standing(KIND, op=DAG, door=ROEK).toestemmingen
    assert (own.gever, own.status) == ("jeugdige", Status.GEGEVEN)
    assert own.naar == ("school",)
    with_yes = klant.ask(asked())
    assert "jeugdige" not in with_yes.of("betrokkenheid").wie
    klant.record_share(with_yes.id, door=(ROEK, MENTOR["van"]))
    ended = klant.withdraw(stopped("jeugdige"))
    assert ended.soort == "ingetrokken"
    assert [one.naar for one in ended.inlichten] == ["school"]
    assert ended.bewijs.regelnummer > said.bewijs.regelnummer
    (after,) = klant.standing(KIND, op=DAG, door=ROEK).toestemmingen
    assert after.status is Status.INGETROKKEN


def test_tasks_are_read_and_closed_once(server, klant) -> None:
    """A page, one task, closing it, and closing it again."""
    begun = httpx.post(f"{server}/v1/signalen", json=signal(), timeout=LANG).json()
    id_ = begun["taken"][0]["id"]
    page = klant.tasks(rol=begun["taken"][0]["rol"])
    own = next(one for one in page.taken if one.id == id_)
    assert klant.task(id_) == own
    assert own.uiterlijk.isoformat() == begun["taken"][0]["uiterlijk"]
    assert not own.is_klaar
    closed = klant.finish_task(id_, door=ROEK)
    assert closed is not None
    assert closed.is_klaar
    with pytest.raises(GeenAntwoordError) as caught:
        klant.finish_task(id_, door=ROEK)
    assert (caught.value.status, caught.value.probleem) == (409, "taak-al-klaar")
    assert id_ not in {one.id for one in klant.tasks(stand="open").taken}
    assert klant.task(GEEN_TAAK) is None
    assert klant.task(f"../{GEHEIM}") is None


def test_words_are_kept_until_the_kader_changes(klant) -> None:
    """What is known is not sent again; an id without a word is shown itself."""
    words = klant.words()
    assert words.kader == Kader.standard().versie
    assert words.word("partijen", "school") != "school"
    assert words.word("uitkomsten", "toestemming-nodig") == "Vraag eerst toestemming"
    assert words.word("partijen", "nieuw") == words.word("niets", "nieuw") == "nieuw"
    assert klant.words(words) is words


def test_the_client_for_asyncio_does_the_same(server) -> None:
    """Every call once, on one client."""
    event = spoken("jeugdige") | {"jeugdige": VREEMD}

    async def go() -> None:
        async with AsyncKlant(server, seconden=LANG) as klant:
            words = await klant.words()
            assert await klant.words(words) is words
            said = await klant.record_consent(event)
            assert said.jeugdige == VREEMD
            ended = await klant.withdraw(stopped("jeugdige") | {"jeugdige": VREEMD})
            assert ended.inlichten == ()
            stand = await klant.standing(VREEMD, op=DAG, door=ROEK)
            assert len(stand.toestemmingen) == 1
            body = signal() | {"jeugdige": VREEMD}
            async with httpx.AsyncClient(timeout=LANG) as http:
                told = (await http.post(f"{server}/v1/signalen", json=body)).json()
            id_ = told["taken"][0]["id"]
            assert id_ in {one.id for one in (await klant.tasks()).taken}
            assert await klant.task(id_) is not None
            closed = await klant.finish_task(id_, door=ROEK, hoe="niet-meer-nodig")
            assert closed is not None
            assert closed.is_klaar

    asyncio.run(go())


def test_what_cannot_be_asked_names_the_problem(klant) -> None:
    """The problems are those of deelkader, and repeat nothing."""
    with pytest.raises(VraagError) as caught:
        klant.record_consent({"jeugdige": KIND, "gever": GEHEIM})
    assert {"/gever", "/soort"} <= {p.pad for p in caught.value.problemen}
    assert GEHEIM not in str(caught.value)


CALLS: dict[str, Callable[[Klant], object]] = {
    "record_consent": lambda k: k.record_consent(spoken("jeugdige")),
    "withdraw": lambda k: k.withdraw(stopped("jeugdige")),
    "standing": lambda k: k.standing(KIND, op=DAG, door=ROEK),
    "tasks": lambda k: k.tasks(),
    "task": lambda k: k.task(GEEN_TAAK),
    "finish_task": lambda k: k.finish_task(GEEN_TAAK, door=ROEK),
    "words": lambda k: k.words(),
}


@pytest.mark.parametrize(
    "call",
    [
        lambda k: k.tasks(rol=f"{GEHEIM} &x=1"),
        lambda k: k.tasks(na="1/../2"),
        lambda k: k.finish_task(f"{GEHEIM}/x", door=ROEK),
        lambda k: k.record_consent({"jeugdige": object()}),
        lambda k: k.withdraw({"x": float("nan")}),
    ],
    ids=["rol", "na", "id", "een ding", "NaN"],
)
def test_what_cannot_stand_in_a_request_is_not_sent(call) -> None:
    """Nobody listens at this address, so what raises a VraagError was not sent."""
    with Klant("http://127.0.0.1:9") as klant, pytest.raises(VraagError) as caught:
        call(klant)
    assert GEHEIM not in str(caught.value)


BEWIJS = {"regelnummer": 1, "controlepunt": "x"}
VAST = {
    "id": "01J00000000000000000000000",
    "jeugdige": KIND,
    "gever": "jeugdige",
    "soort": "gegeven",
    "bewijs": BEWIJS,
}
TAAK = {
    "id": "b" * 32,
    "titel": "t",
    "taak": "t",
    "rol": "school",
    "stand": "open",
    "opent": "2026-11-22",
    "uiterlijk": "2026-12-22",
}
STAND = {"op": "2026-11-22", "toestemmingen": [], "feiten": {}}
SLECHT: dict[str, tuple[str, Any]] = {
    "leeg": ("record_consent", {}),
    "een ander kind": ("record_consent", VAST | {"jeugdige": VREEMD}),
    "een ander die sprak": ("withdraw", VAST | {"gever": "ouder-1"}),
    "een nee in plaats van een ja": ("record_consent", VAST | {"soort": "geweigerd"}),
    "zonder bewijs": ("withdraw", {n: v for n, v in VAST.items() if n != "bewijs"}),
    "plicht zonder ontvangers": ("withdraw", VAST | {"plicht": {}}),
    "een andere dag": ("standing", STAND | {"op": "2026-11-23"}),
    "geen dag": ("standing", STAND | {"op": "gisteren"}),
    "een onbekende status": (
        "standing",
        STAND | {"toestemmingen": [{"gever": "x", "status": "ja", "betekenis": "x"}]},
    ),
    "een onbekende stand": ("tasks", {"taken": [TAAK | {"stand": "bijna"}]}),
    "taken zonder dag": ("tasks", {"taken": [TAAK | {"uiterlijk": None}]}),
    "een andere taak": ("task", TAAK),
    "een andere taak klaar": ("finish_task", {"taak": TAAK, "bewijs": BEWIJS}),
    "woorden zonder lijsten": ("words", {"kader": {"versie": "x", "hash": "y"}}),
}


@pytest.mark.parametrize("naam", SLECHT)
def test_what_is_not_surely_it_raises(naam) -> None:
    """Whatever a server says that we did not ask, nobody takes it for done."""
    call, body = SLECHT[naam]
    written = call in {"record_consent", "withdraw", "finish_task"}
    status = "201 Created" if written else "200 OK"
    raw = response(json.dumps(body).encode(), status)
    with playing(says(raw)) as bad, Klant(bad.adres, seconden=LANG) as klant:
        with pytest.raises(KlantError) as caught:
            CALLS[call](klant)
        assert VREEMD not in str(caught.value)


@pytest.mark.parametrize("naam", CALLS)
def test_nothing_new_that_was_not_asked_is_no_answer(naam) -> None:
    """A 304, a 204 or a 200 where a 201 belongs never counts as done."""
    for status in ("304 Not Modified", "204 No Content", "206 Partial Content"):
        raw = response(b"", status, Content_Length="")
        with (
            playing(says(raw)) as bad,
            Klant(bad.adres, seconden=LANG) as klant,
            pytest.raises(KlantError),
        ):
            CALLS[naam](klant)
