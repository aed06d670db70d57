# SPDX-License-Identifier: EUPL-1.2
"""Mocht dit op 3 maart? By what was known then, what is known now, and ahead."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime

import pytest
from tests.api.registervragen import GEZAG, KIND, ROEK, spoken
from tests.logboeken import Installatie, Klok
from tests.opstelling import MENTOR
from tests.uitgevers import STRENGER, people, proposal, published, texts, trusting

from deelkader import Kader
from deelkader.cli.main import main
from deelkader.errors import VraagError
from deelkader.service.archief import Archief
from deelkader.service.kaderlijn import kaders_through
from deelkader.service.registratie import Registratie
from deelkader.service.stand import Terugblik
from deelkader.testing import question_for, small_kader

VRAAG = {**question_for("toegestaan").as_mapping(), "datum": "2027-03-03"}
DAG = date(2027, 3, 3)


@pytest.fixture
def klok() -> Klok:
    """Return a clock that the test sets."""
    return Klok(datetime(2027, 2, 1, 9, tzinfo=UTC))


@pytest.fixture
def map_(tmp_path) -> Installatie:
    """Return the places of a new log."""
    return Installatie(
        tmp_path / "data",
        tmp_path / "data-sleutels" / "bos",
        tmp_path / "data-sleutels" / "hoofdsleutel",
    )


@pytest.fixture
def logboek(map_, klok):
    """Return a new log."""
    with map_.open(klok=klok) as opened:
        yield opened


@pytest.fixture
def uitgegeven(logboek, klok):
    """Publish a kader; in April a stricter one from March; in May one from 2028."""
    mensen, when = people(), klok.nu
    register = trusting(logboek, mensen)
    first = published(mensen, proposal(vanaf=date(2027, 1, 1)), when)
    register.accept(first.as_bytes())
    klok.forward(days=70)
    later = proposal(first, texts(dicht=STRENGER), vanaf=date(2027, 3, 1))
    second = published(mensen, later, when)
    register.accept(second.as_bytes())
    klok.forward(days=30)
    again = published(mensen, proposal(second, vanaf=date(2028, 1, 1)), when)
    register.accept(again.as_bytes())
    return register


def test_then_and_now_are_two_answers(logboek, uitgegeven):
    """On that day the old kader was in use; now we know that another one held."""
    found = Terugblik(small_kader(), logboek, Archief(logboek)).look(
        VRAAG, (DAG, date(2029, 1, 1)), None, None
    )
    toen, nu = found["toen"], found["nu"]
    assert (toen["volgnummer"], toen["uitkomst"]) == (1, "toegestaan")
    assert (nu["volgnummer"], nu["uitkomst"]) == (2, "feit-ontbreekt")
    assert toen["daarna"] == []
    (later,) = nu["daarna"]
    assert (later["datum"], later["uitkomst"]) == ("2028-01-01", "toegestaan")
    assert later["redenen"] == ["kader-begint"]


def test_which_kader_holds_through_the_days(logboek, uitgegeven):
    """Also before the first, and as it was known on a moment."""
    archief, dagen = Archief(logboek), (date(2026, 12, 1), date(2028, 6, 1))
    stukken = kaders_through(archief, dagen)
    assert [(s.eerste, s.laatste, s.volgnummer) for s in stukken] == [
        (date(2026, 12, 1), date(2026, 12, 31), None),
        (date(2027, 1, 1), date(2027, 2, 28), 1),
        (date(2027, 3, 1), date(2027, 12, 31), 2),
        (date(2028, 1, 1), date(2028, 6, 1), 3),
    ]
    known = kaders_through(archief, dagen, datetime(2027, 3, 1, tzinfo=UTC))
    assert [s.volgnummer for s in known] == [None, 1]
    assert kaders_through(archief, dagen, datetime(2026, 1, 1, tzinfo=UTC)) == ()


def test_a_day_without_any_kader_has_no_answer(logboek, uitgegeven):
    """It is refused, and nothing is written."""
    lines = len(logboek)
    early = (date(2026, 11, 1), date(2026, 11, 1))
    with pytest.raises(VraagError) as error:
        Terugblik(small_kader(), logboek, Archief(logboek)).look(
            VRAAG, early, None, ROEK
        )
    assert {p.code for p in error.value.problemen} == {"geen-uitgegeven-kader"}
    assert len(logboek) == lines


def test_consent_that_was_written_later_was_not_known_then(logboek, klok):
    """Then nobody had heard the yes; now we know that it was said. A look is logged."""
    kader = Kader.standard()
    klok.nu = datetime(2026, 5, 24, 9, tzinfo=UTC)
    registratie = Registratie(kader, logboek)
    registratie.record_gezag(json.dumps(GEZAG).encode())
    for gever in ("jeugdige", "ouder-1", "ouder-2"):
        registratie.record(json.dumps(spoken(gever, tot="2026-09-30")).encode())
    dagen = date(2026, 4, 22), date(2030, 1, 1)
    terugblik = Terugblik(kader, logboek, Archief(logboek))
    vraag = MENTOR | {"jeugdige": KIND}
    found = terugblik.look(vraag, dagen, date(2012, 5, 4), ROEK)
    assert found["toen"]["uitkomst"] == "toestemming-nodig"
    assert found["nu"]["uitkomst"] == "toegestaan"
    days = {s["datum"]: s["redenen"] for s in found["nu"]["daarna"]}
    assert "toestemming-verloopt" in days["2026-10-01"]
    *_, last = logboek.lines()
    assert last.feiten is not None
    assert last.personen is not None
    assert last.feiten.inhoud["waarvoor"] == "stand"
    assert KIND not in json.dumps(last.feiten.inhoud)
    assert last.personen.inhoud == {"jeugdige": KIND, "door": [ROEK]}


def test_the_timeline_of_the_api_knows_announced_kaders(logboek, uitgegeven):
    """A law that is announced is a day on which the answer flips."""
    vraag = json.loads(json.dumps(VRAAG, default=str))
    asked = {"vraag": vraag, "vanaf": "2027-02-01", "tot": "2028-02-01"}
    found = Registratie(small_kader(), logboek).timeline(json.dumps(asked).encode())
    steps = [(s["datum"], s["uitkomst"]) for s in found["stappen"]]
    assert steps == [
        ("2027-02-01", "toegestaan"),
        ("2027-03-01", "feit-ontbreekt"),
        ("2028-01-01", "toegestaan"),
    ]


def test_the_command_says_both(map_, tmp_path, capsys):
    """In words and as JSON; bad input is refused before anything is read."""
    vraag = tmp_path / "vraag.json"
    vraag.write_text(json.dumps(MENTOR))
    command = ["logboek", "stand", str(vraag), "--data", str(map_.log), "--op"]
    assert main([*command, "2026-11-22"]) == 0
    said = capsys.readouterr().out
    assert said.startswith("Op 2026-11-22, met wat we toen wisten: toestemming-nodig")
    assert "met wat we nu weten: toestemming-nodig (kader 2026-11-22)" in said
    assert main([*command, "2026-11-22", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["op"] == "2026-11-22"
    assert main([*command, "2026-11-22", "--tot", "2026-01-01"]) == 2
    vraag.write_text(json.dumps(MENTOR | {"jeugdige": KIND}))
    assert main([*command, "2026-11-22"]) == 2
    assert "--door" in capsys.readouterr().err
