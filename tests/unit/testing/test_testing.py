# SPDX-License-Identifier: EUPL-1.2
"""The helpers for embedders: they go through the real code, or say that they do not."""

from __future__ import annotations

import asyncio
import inspect
import json
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

import jsonschema
import pytest
from fastapi.testclient import TestClient
from tests.klant import slechte_server as slecht
from tests.logboeken import Klok
from tests.opstelling import MENTOR, environment, invented_bsn

import deelkader.testing
from deelkader import DeelkaderError, LogboekError, Uitkomst
from deelkader.api import create_app
from deelkader.klant import (
    AntwoordOngeldigError,
    GeenAntwoordError,
    OnbereikbaarError,
)
from deelkader.logboek import Inhoud
from deelkader.logboek.canoniek import canonical_bytes
from deelkader.service import Dienst
from deelkader.testing import (
    Geheugenlogboek,
    Souffleur,
    Storing,
    question_for,
    small_kader,
)
from deelkader.verifieer import verify_receipt

if TYPE_CHECKING:
    from deelkader.model import Deelvraag

pytest_plugins = ["deelkader.testing.plugin"]


# --- the small kader ---------------------------------------------------------


@pytest.mark.parametrize("uitkomst", Uitkomst)
def test_every_outcome_has_a_question(uitkomst) -> None:
    """The real engine gives the outcome; a text stands beside it."""
    oordeel = small_kader().evaluate(question_for(uitkomst))
    assert oordeel.uitkomst is uitkomst
    assert oordeel.tekst["professional"]["kop"].startswith("Proef")


def test_the_small_kader_knows_no_word_of_the_law() -> None:
    """A question of the real kader is refused: it cannot be answered by accident."""
    with pytest.raises(DeelkaderError):
        small_kader().evaluate(MENTOR)


def test_each_module_says_that_it_proves_nothing_about_the_law() -> None:
    """Who reads the help of a helper reads that first."""
    parts = ("", ".klein_kader", ".souffleur", ".plugin")
    for part in parts:
        module = sys.modules["deelkader.testing" + part]
        words = " ".join((inspect.getdoc(module) or "").split())
        assert "nothing about the law" in words


# --- the log in memory -------------------------------------------------------


def ask(log: Geheugenlogboek, vraag: Deelvraag | None = None) -> str:
    """Ask a question in a Dienst on *log*; return the id of the answer."""
    antwoord = Dienst(small_kader(), log).ask(vraag or question_for("toegestaan"))
    assert antwoord.bewijs is not None
    return antwoord.bewijs.id


def test_a_receipt_of_the_memory_log_is_verified_by_the_verifier() -> None:
    """Also over more lines than a tile holds, each line is proven on its own."""
    log = Geheugenlogboek()
    ids = [log.append(Inhoud("oordeel", {"nummer": n})).id for n in range(300)]
    ids += [b.id for b in log.append_many([Inhoud("oordeel", {"n": 1})] * 300)]
    for nr, id_ in enumerate(ids, 1):
        proof = log.proof(id_)
        assert proof is not None
        uitslag = verify_receipt(canonical_bytes(proof), log.vkey)
        assert uitslag.is_heel, uitslag.fout
        assert uitslag.nr == nr
        assert uitslag.delen == ("feiten",)
    changed = json.dumps(log.proof(ids[3])).replace('"nummer": 3', '"nummer": 4')
    assert not verify_receipt(canonical_bytes(json.loads(changed)), log.vkey).is_heel


def test_no_line_no_answer() -> None:
    """A log that broke down gives no answer, and counts on where it was."""
    log = Geheugenlogboek()
    ask(log)
    log.break_down()
    with pytest.raises(LogboekError):
        ask(log)
    assert len(log) == 1
    log.repair()
    ask(log)
    assert [line.regelnummer for line in log.lines()] == [1, 2]


@pytest.mark.parametrize(
    "bad",
    [
        Inhoud("oordeel", {"gezag": invented_bsn()}),
        Inhoud("oordeel", {"getal": 0.5}),
        Inhoud("Geen Soort", {}),
        Inhoud("oordeel", {}, mee=lambda *_: None),
    ],
    ids=["BSN", "breuk", "soort", "opslag"],
)
def test_all_lines_are_written_or_none(bad) -> None:
    """What the real log refuses is refused here, with all that came with it."""
    log = Geheugenlogboek()
    with pytest.raises(LogboekError):
        log.append_many([Inhoud("oordeel", {}), bad])
    assert len(log) == 0
    assert log
    assert log.append_many([]) == []


def test_what_is_read_back_is_what_was_written() -> None:
    """A line is its bytes: changing what was given changes nothing."""
    log = Geheugenlogboek()
    feiten = {"a": [1]}
    bewijs = log.append(Inhoud("oordeel", feiten, {"jeugdige": "kind-1"}, "kind-1"))
    feiten["a"].append(2)
    line = log.get(bewijs.id)
    assert line is not None
    assert line.feiten is not None
    assert line.personen is not None
    assert line.feiten.inhoud == {"a": [1]}
    assert line.personen.inhoud == {"jeugdige": "kind-1"}
    assert b"kind-1" not in line.blad
    assert log.receipt(line) == bewijs
    assert log.get("x") is None
    assert log.proof("x") is None


def test_times_and_ids_never_go_back() -> None:
    """A clock that goes back is told of, and ids keep rising."""
    klok = Klok()
    log = Geheugenlogboek(klok)
    first = ask(log)
    klok.forward(hours=-1)
    second = ask(log)
    assert second > first
    times = [line.tijdstip for line in log.lines()]
    assert times == sorted(times)


def test_threads_share_one_log() -> None:
    """Every line has its own number, and every receipt holds."""
    log = Geheugenlogboek()
    threads = [
        threading.Thread(target=lambda: [ask(log) for _ in range(25)]) for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    lines = list(log.lines())
    assert [line.regelnummer for line in lines] == list(range(1, 101))
    for line in lines:
        proof = log.proof(line.id)
        assert verify_receipt(canonical_bytes(proof), log.vkey).is_heel


def test_the_memory_log_can_stand_behind_the_api() -> None:
    """The API on the small kader and a memory log answers, finds and proves."""
    log = Geheugenlogboek()
    client = TestClient(create_app(small_kader(), log))
    vraag = question_for("verplicht").as_mapping()
    made = client.post("/v1/oordelen", json=vraag)
    assert made.status_code == 201
    found = client.get(f"/v1/oordelen/{made.json()['id']}/bewijs")
    assert verify_receipt(found.content, log.vkey).is_heel
    log.break_down()
    assert client.post("/v1/oordelen", json=vraag).status_code == 503
    assert client.get("/readyz").status_code == 503


# --- the souffleur -----------------------------------------------------------


@pytest.mark.parametrize("uitkomst", Uitkomst)
def test_the_next_answer_is_what_was_said(souffleur, uitkomst) -> None:
    """For both clients, in order, with the parts that were said."""
    souffleur.next(uitkomst, voorwaarden=["minimaliseren"], wie=["jeugdige"])
    souffleur.next(uitkomst.value, ontbrekend=["gezag"])
    first = souffleur.klant().ask(MENTOR)
    second = asyncio.run(souffleur.async_klant().ask(MENTOR))
    is_yes = uitkomst in {"verplicht", "toegestaan"}
    assert first.uitkomst is second.uitkomst is uitkomst
    assert first.voorwaarden == ("minimaliseren",)
    assert first.of("betrokkenheid").wie == ("jeugdige",)
    assert second.of("betrokkenheid").ontbrekend == ("gezag",)
    assert not first.is_toegestaan(nagekomen=())
    assert second.is_toegestaan(nagekomen=()) is is_yes
    assert souffleur.vragen == [MENTOR, MENTOR]


SOORTEN = {
    Storing.UIT: OnbereikbaarError,
    Storing.TE_LAAT: OnbereikbaarError,
    Storing.LOGBOEK: GeenAntwoordError,
    Storing.ONLEESBAAR: AntwoordOngeldigError,
}


@pytest.mark.parametrize("storing", Storing)
def test_every_failure_raises_what_the_real_one_raises(souffleur, storing) -> None:
    """A case system can test each of them."""
    souffleur.next_failure(storing)
    souffleur.next_failure(storing)
    with pytest.raises(SOORTEN[storing]):
        souffleur.klant().ask(MENTOR)
    with pytest.raises(SOORTEN[storing]):
        asyncio.run(souffleur.async_klant().ask(MENTOR))


def test_nothing_said_is_no_answer(souffleur) -> None:
    """A question that a test did not foresee never gets a yes."""
    with pytest.raises(GeenAntwoordError) as caught:
        souffleur.klant().ask(MENTOR)
    assert caught.value.probleem == "niets-voorgezegd"


def test_an_answer_nobody_asked_for_fails_the_test() -> None:
    """So a test cannot pass because its code never asked."""
    with pytest.raises(AssertionError), Souffleur() as said:
        said.next("toegestaan")


def test_a_test_that_fails_already_says_its_own_reason() -> None:
    """An error in the test is not hidden behind an answer that was left."""
    said = Souffleur()
    said.next("toegestaan")
    said.__exit__(KeyError, KeyError(), None)


@pytest.mark.parametrize(
    ("uitkomst", "voorwaarden"),
    [("mag-best", []), ("toegestaan", "minimaliseren"), ("toegestaan", ["Geen Id"])],
)
def test_what_deelkader_never_says_cannot_be_said(uitkomst, voorwaarden) -> None:
    """A slip in a test is an error, not an answer."""
    with pytest.raises(ValueError, match=r"id|Uitkomst"):
        Souffleur().next(uitkomst, voorwaarden=voorwaarden)


def test_a_share_is_written_down(souffleur) -> None:
    """The share names its answer; what is read back is not there."""
    souffleur.next("toegestaan")
    klant = souffleur.klant()
    antwoord = klant.ask(MENTOR)
    deling = klant.record_share(antwoord.id, door=("medewerker-1", "school"))
    assert deling.oordeel == antwoord.id
    assert deling.gegevens == ("betrokkenheid",)
    assert souffleur.delingen[0]["door"] == {"id": "medewerker-1", "rol": "school"}
    assert klant.find(antwoord.id) is None


def test_what_is_said_has_the_shape_of_the_api(souffleur) -> None:
    """The answers of souffleur and bad server fit the OpenAPI document of today."""
    app = create_app(small_kader(), Geheugenlogboek())
    document = TestClient(app).get("/v1/openapi.json").json()
    schema = {"$ref": "#/components/schemas/OordeelVorm", **document}
    for uitkomst in Uitkomst:
        parts = {"voorwaarden": ["a"], "wie": ["b"], "ontbrekend": []}
        said = souffleur._answer(MENTOR, uitkomst, parts).read()
        jsonschema.validate(json.loads(said), schema)
    jsonschema.validate(slecht.JA, schema)


def test_the_small_kader_needs_no_extra() -> None:
    """Without httpx and the store of the log, kader and questions still load."""
    code = (
        "import sys\n"
        "for m in ('httpx', 'sqlalchemy', 'orjson', 'pytest'): sys.modules[m] = None\n"
        "from deelkader.testing import small_kader, question_for\n"
        "print(small_kader().evaluate(question_for('verboden')).uitkomst)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        env=environment(),
    )
    assert done.stdout.strip() == "verboden"


def test_every_name_exists() -> None:
    """A name that is promised can be imported; another is an AttributeError."""
    for naam in deelkader.testing.__all__:
        assert getattr(deelkader.testing, naam) is not None
    assert not hasattr(deelkader.testing, "iets-anders")
