# SPDX-License-Identifier: EUPL-1.2
"""What is asked with AuthZEN is followed up like every other answer."""

from __future__ import annotations

import json
from typing import Any

import pytest
from tests.api.authzenvragen import BEGRIP, CONTEXT, OVER, asked
from tests.logboeken import Klok
from tests.opstelling import MENTOR
from tests.unit.service.test_opvolging_jaar import SIGNAAL, Jaar

from deelkader.logboek import Logboek
from deelkader.service.toegang import Koppen, Toegang

KIND = "kind-0001"


@pytest.fixture
def jaar(tmp_path):
    """Return an organisation with the real rules and a clock."""
    klok = Klok()
    with Logboek.open(tmp_path / "data", klok=klok) as logboek:
        yield Jaar(logboek, klok)


def question() -> dict[str, Any]:
    """Return the question of the mentor about this child, as AuthZEN asks it."""
    over = {k: v for k, v in OVER.items() if k != "toestemmingen"}
    over |= {"betrokkene": {"pseudoniem": KIND, "leeftijd": 14}}
    return asked(over=over, context=CONTEXT | {"datum": MENTOR["datum"]})


def toegang_of(jaar: Jaar) -> Toegang:
    """Return AuthZEN on the same service."""
    found = Toegang.of(jaar.dienst)
    assert found is not None
    return found


def asked_of(jaar: Jaar, id_: str) -> Any:
    """Return what was judged, as the log has it."""
    line = jaar.logboek.get(id_)
    assert line is not None
    assert line.feiten is not None
    return line.feiten.inhoud["vraag"]["feiten"].get("omstandigheden", {})


def test_a_late_duty_counts_in_every_way_of_asking(jaar: Jaar) -> None:
    """Nobody gets a wider answer by asking it in another way."""
    jaar.opvolging.record("signaal", SIGNAAL, {}, KIND)
    jaar.klok.forward(days=60)
    toegang = toegang_of(jaar)
    raw = json.dumps(question()).encode()
    found = toegang.evaluate(raw, Koppen())["context"]["evaluation_id"]
    assert asked_of(jaar, found) == asked_of(jaar, jaar.ask(KIND))
    assert asked_of(jaar, found) == {"plichtTeLaat": True}
    search = question() | {
        "resource": {"type": BEGRIP + "gegevenscategorie"},
        "context": question()["context"] | {"betrokkene": {"pseudoniem": KIND}},
    }
    seen = toegang.search("resource", json.dumps(search).encode(), Koppen())
    line = jaar.logboek.get(seen["context"]["evaluation_id"])
    zoek = line.feiten.inhoud["zoek"]
    assert zoek["vraag"]["feiten"]["omstandigheden"] == {"plichtTeLaat": True}


def test_one_answer_begins_the_tasks_that_it_always_begins(jaar: Jaar) -> None:
    """In the transaction of its line; a batch and a search only look."""
    toegang = toegang_of(jaar)
    one = question()
    batch = json.dumps(one | {"evaluations": [{}, {}]}).encode()
    toegang.evaluate_many(batch, Koppen())
    assert jaar.open() == []
    toegang.evaluate(json.dumps(one).encode(), Koppen())
    begun = jaar.open()
    assert begun
    jaar.ask("kind-0002")
    assert sorted(begun * 2) == jaar.open()
