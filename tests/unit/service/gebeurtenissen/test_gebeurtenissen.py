# SPDX-License-Identifier: EUPL-1.2
"""Which events there are, and that each comes to who wants it, on both stores."""

from __future__ import annotations

import json
import threading
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import jsonschema
import pytest
from cloudevents.core.formats.json import JSONFormat
from cloudevents.core.v1.event import CloudEvent
from sqlalchemy import select, text
from tests.api.registervragen import KIND
from tests.extern import standard_data
from tests.gebeurtenisgeval import Geval, geval
from tests.logboeken import count_rows
from tests.ontvanger import Ontvanger, one_receiver, receiving

from deelkader.logboek import Logboek
from deelkader.logboek.wissen import Besluit, erase_person
from deelkader.opslag.uitboxtabellen import bezorging, toetsmoment, uitbox
from deelkader.service.gebeurtenissen import Ronde
from deelkader.service.gebeurtenissen.bezorgen import BEZET, pause
from deelkader.service.gebeurtenissen.zender import Uitslag, Zender
from deelkader.service.ingebruik import take_in_use
from deelkader.uitbox import Soort

if TYPE_CHECKING:
    from collections.abc import Iterator

NIET_MEER = "antwoord-geldt-niet-meer"
INGETROKKEN = "toestemming-ingetrokken"
ANDER_KIND = "kind-tapuit-0002"
SAMEN = Besluit(("Ans", "Bram"), "verzoek")


@pytest.fixture
def ons(tmp_path) -> Iterator[Geval]:
    """Return an installation on SQLite in which nothing happened yet."""
    with Logboek.open(tmp_path / "data") as logboek:
        yield geval(logboek)


@pytest.fixture
def beide(logboek) -> Geval:
    """Return one on each kind of store."""
    return geval(logboek)


@pytest.fixture
def ander():
    """Return a receiver that runs."""
    with receiving() as found:
        yield found


def refs(ander: Ontvanger, soort: str) -> list[str]:
    """Return what the events of *soort* point at, in order."""
    found = [one for one in ander.goed.values() if one["type"].endswith(soort)]
    return [one["dataref"] for one in found]


def test_who_leaned_on_a_yes_hears_that_it_stopped(beide, ander):
    """The withdrawal itself, and exactly the answers that no longer hold."""
    yes = beide.all_say()
    held, uitkomst = beide.ask()
    assert uitkomst == "toegestaan"
    without, _ = beide.ask(doel="hulp-afstemmen")
    beide.all_say(ANDER_KIND)
    other, uitkomst = beide.ask(ANDER_KIND)
    assert uitkomst == "toegestaan"
    events = beide.told_to(one_receiver(ander.url))
    assert events.run().bezorgd == 0
    stopped = beide.withdraw(yes["ouder-1"])
    assert events.run().as_dict() == {
        "bekeken": 1,
        "vervallen": 1,
        "bezorgd": 2,
        "mislukt": 0,
    }
    assert refs(ander, INGETROKKEN) == [f"/v1/intrekkingen/{stopped}"]
    assert refs(ander, NIET_MEER) == [f"/v1/oordelen/{held}"]
    assert without not in str(ander.gehoord)
    assert other not in str(ander.gehoord)
    assert ander.slecht == []


def test_an_answer_that_is_over_is_told_once(ons, ander):
    """Also when the yes comes back and stops again: who wants to share asks again."""
    events = ons.told_to(one_receiver(ander.url, Soort.ANTWOORD_GELDT_NIET_MEER))
    for _ in range(2):
        yes = ons.all_say(gebeurdOp=ons.klok.nu.isoformat())
        held, uitkomst = ons.ask()
        assert uitkomst == "toegestaan"
        ons.klok.forward(minutes=1)
        ons.withdraw(yes["jeugdige"], "jeugdige")
        ons.klok.forward(minutes=1)
        events.run()
    assert len(refs(ander, NIET_MEER)) == 2
    assert refs(ander, NIET_MEER)[1] == f"/v1/oordelen/{held}"


def test_a_yes_that_ends_by_itself_is_told_on_the_day_after(ons, ander):
    """Nobody says anything; the day comes."""
    events = ons.told_to(one_receiver(ander.url))
    last = ons.vandaag() + timedelta(days=20)
    ons.all_say(tot=last.isoformat())
    held, uitkomst = ons.ask()
    assert uitkomst == "toegestaan"
    ons.klok.forward(days=20)
    assert events.run().vervallen == 0
    ons.klok.forward(days=1)
    assert events.run().vervallen == 1
    assert refs(ander, NIET_MEER) == [f"/v1/oordelen/{held}"]
    assert count_rows(ons.logboek, toetsmoment) == 0


def test_another_kader_is_told_and_answers_are_looked_at_again(
    ons, ander, tmp_path, monkeypatch
):
    """A kader is told once; only people with a consent are looked at again."""
    ons.all_say()
    ons.ask()
    events = ons.told_to(one_receiver(ander.url))
    events.run()
    rules = Path(__file__).parents[4] / "rules"
    for _ in range(2):
        take_in_use(ons.logboek, rules, ons.kader)
        ronde = events.run()
        assert ronde.vervallen == 0
    (ref,) = refs(ander, "kader-gepubliceerd")
    assert ref.startswith("/v1/kaders/")
    assert count_rows(ons.logboek, toetsmoment) == 0
    # A kader in which the same question is no longer a yes.
    monkeypatch.setattr(type(events.toetser), "ask_again", lambda *_: None)
    with ons.logboek.opslag.unit() as eenheid:
        key = ons.register.stukken.key_of(KIND)
        row = {"log": ons.logboek.log, "sleutel": key, "dag": 1}
        eenheid.verbinding.execute(toetsmoment.insert().values(row))
    assert events.run().vervallen == 1


def test_a_duty_that_is_late_is_told_once(ons, ander):
    """By the round of follow-up that finds it, also when it is passed over."""
    events = ons.told_to(one_receiver(ander.url, Soort.PLICHT_VERLOPEN))
    ons.opvolging.record(
        "signaal",
        {"van": "school", "naar": "jeugdprofessional", "situatie": "hulpvraag"},
        {},
        KIND,
    )
    (task,) = ons.opvolging.taken().taken
    events.run()
    assert ander.gehoord == []
    for days in (40, 1, 40):
        ons.klok.forward(days=days)
        ons.opvolging.run_due()
        events.run()
    assert refs(ander, "plicht-verlopen") == [f"/v1/taken/{task.id}"]


def test_a_withdrawal_is_only_shown_by_the_organisation_that_has_it(tmp_path):
    """Also when another one knows a person under the same code."""
    with (
        Logboek.open(tmp_path / "data") as een,
        Logboek.open(tmp_path / "data", organisatie="ander") as twee,
    ):
        ons, ander = geval(een), geval(twee)
        ander.all_say()
        id_ = ons.withdraw(ons.all_say()["ouder-1"])
        before = len(twee)
        assert ander.registratie.withdrawal(id_) is None
        assert len(twee) == before
        assert ons.registratie.withdrawal(id_) is not None


def test_an_erasure_is_told_and_leaves_nothing_to_look_at(beide, ander):
    """Who holds an answer hears that it is gone; no row says whose it was."""
    beide.all_say(tot=(beide.vandaag() + timedelta(days=9)).isoformat())
    held, _ = beide.ask()
    keys = beide.logboek.sleutelbos.ids_of(beide.logboek.organisatie, KIND)
    erase_person(beide.logboek, KIND, SAMEN)
    events = beide.told_to(one_receiver(ander.url))
    events.run()
    assert refs(ander, NIET_MEER) == [f"/v1/oordelen/{held}"]
    assert count_rows(beide.logboek, toetsmoment) == 0
    with beide.logboek.opslag.reading() as verbinding:
        kept = [
            str(row)
            for table in (uitbox, bezorging)
            for row in verbinding.execute(select(table)).all()
        ]
    assert kept
    for secret in (KIND, *keys):
        assert not [row for row in kept if secret in row]


def test_an_event_fits_the_standard(ons, ander):
    """It is read by the library of CloudEvents, and fits the NL GOV profile."""
    yes = ons.all_say()
    ons.ask()
    events = ons.told_to(one_receiver(ander.url))
    events.basis_url = "https://deelkader.example.nl/delen"
    ons.withdraw(yes["ouder-2"], "ouder-2")
    events.run()
    assert len(ander.gehoord) == 2
    for mediatype, one in ander.gehoord:
        assert mediatype == "application/cloudevents+json"
        read = JSONFormat().read(CloudEvent, json.dumps(one))
        assert read.get_specversion() == "1.0"
        assert read.get_time() is not None
        assert read.get_data() is None
        assert one.keys() == {
            *("specversion", "id", "source", "type", "time"),
            *("dataref", "dataschema"),
        }
        assert one["dataref"].startswith("https://deelkader.example.nl/delen/v1/")
        assert one["dataschema"] == "https://deelkader.example.nl/delen/v1/openapi.json"
        assert KIND not in json.dumps(one)


def test_an_event_fits_the_schema_of_the_profile(ons, ander):
    """The schema that was derived from the profile takes it."""
    schema = standard_data("cloudevents/cloudevents-nlgov.afgeleid.schema.json")
    ons.withdraw(ons.all_say()["ouder-2"], "ouder-2")
    ons.told_to(one_receiver(ander.url)).run()
    check = jsonschema.Draft202012Validator(json.loads(schema.read_text("utf-8")))
    ((_, one),) = ander.gehoord
    assert list(check.iter_errors(one)) == []
    assert list(check.iter_errors(one | {"subject": "123456789"}))


# --- delivery ----------------------------------------------------------------


@pytest.fixture
def een(ons, ander):
    """Return an installation with one event that waits for *ander*."""
    ons.withdraw(ons.all_say()["ouder-1"])
    return ons


def test_what_fails_is_tried_later_until_it_arrives(een, ander):
    """500, silence, a refused line, then 200: the same event under the same id."""
    ander.antwoorden, ander.stil = [500, 0], 0.3
    events = een.told_to(one_receiver(ander.url))
    events._zender = Zender(duur=0.15)
    assert events.run().mislukt == 1
    assert events.run() == Ronde()
    een.wait(seconds=11)
    assert events.run().mislukt == 1
    shut = een.told_to(one_receiver("http://127.0.0.1:9/haak"))
    een.wait(seconds=30)
    assert shut.run().mislukt == 1
    een.wait(seconds=60)
    # WHY patient again: on a busy machine a good answer may take longer than that.
    events._zender = Zender()
    assert events.run().bezorgd == 1
    assert ander.soorten() == [INGETROKKEN]
    (row,) = events.postkamer.counts()
    assert row == {"afnemer": "zaaksysteem", "stand": "bezorgd", "aantal": 1}
    een.wait(days=1)
    assert events.run() == Ronde()


def test_after_the_last_attempt_it_waits_for_a_person(beide, ander):
    """It is shown, nobody tries it any more, and it can be sent after all."""
    ander.antwoorden = [500] * 3
    beide.withdraw(beide.all_say()["ouder-1"])
    events = beide.told_to(one_receiver(ander.url, pogingen=3))
    assert events.attention() == []
    for _ in range(5):
        events.run()
        beide.wait(hours=7)
    assert ander.antwoorden == []
    assert ander.gehoord == []
    (row,) = events.postkamer.counts()
    assert row["stand"] == "onbezorgd"
    assert row["fout"] == "status-500"
    assert events.attention() == [{"code": "gebeurtenis-onbezorgd", "aantal": 1}]
    assert events.postkamer.retry("iemand-anders") == 0
    assert events.postkamer.retry() == 1
    assert events.run().bezorgd == 1
    assert events.attention() == []


def test_a_receiver_can_ask_for_more_time(een, ander):
    """Retry-After is kept; without it the pause grows and is never the same."""
    ander.antwoorden, ander.kop = [503], {"retry-after": "3600"}
    events = een.told_to(one_receiver(ander.url))
    events.run()
    een.wait(minutes=50)
    assert events.run() == Ronde()
    een.wait(minutes=11)
    assert events.run().bezorgd == 1
    assert all(5_000 <= pause(1) <= 10_000 for _ in range(50))
    assert all(3 * 3_600_000 <= pause(90) <= 6 * 3_600_000 for _ in range(50))
    assert len({pause(5) for _ in range(50)}) > 40


def test_one_who_does_not_answer_keeps_nobody_waiting(een, ander):
    """Two receivers: one silent, one that hears everything at once."""
    both = one_receiver(ander.url)
    with receiving() as silent:
        silent.antwoorden, silent.stil = [0] * 9, 0.2
        more = one_receiver(silent.url, naam="stil").afnemers
        found = type(both)(both.bron, 20, {**more, **both.afnemers})
        events = een.told_to(found)
        events._zender = Zender(duur=0.1)
        ronde = events.run()
    assert (ronde.bezorgd, ronde.mislukt) == (1, 1)
    assert len(silent.antwoorden) == 8


def test_only_who_wants_a_kind_hears_it(een, ander):
    """Others get nothing, and what nobody wants does not stay."""
    events = een.told_to(one_receiver(ander.url, Soort.KADER_GEPUBLICEERD))
    assert events.run().bezorgd == 0
    assert count_rows(een.logboek, bezorging) == 0
    assert count_rows(een.logboek, uitbox) == 1
    een.wait(days=31)
    events.run()
    assert count_rows(een.logboek, uitbox) == 0


def test_what_waits_is_never_cleaned_away(een, ander):
    """Delivered events go after a month; what was given up stays."""
    ander.antwoorden = [500]
    events = een.told_to(one_receiver(ander.url, pogingen=1))
    events.run()
    een.withdraw(een.all_say(ANDER_KIND)["ouder-1"], jeugdige=ANDER_KIND)
    assert events.run().bezorgd == 1
    een.wait(days=40)
    events.run()
    assert [row["stand"] for row in events.postkamer.counts()] == ["onbezorgd"]
    assert count_rows(een.logboek, uitbox) == 1


def test_two_never_send_the_same_at_the_same_time(beide, ander):
    """What one took another does not get, until the first must have died."""
    beide.withdraw(beide.all_say()["ouder-1"])
    events = beide.told_to(one_receiver(ander.url))
    room = events.postkamer
    assert room.divide(one_receiver(ander.url)) == 1
    first = room.take("zaaksysteem")
    assert first is not None
    assert room.take("zaaksysteem") is None
    beide.later += BEZET - 1_000
    assert room.take("zaaksysteem") is None
    beide.later += 2_000
    second = room.take("zaaksysteem")
    assert second is not None
    assert (second.nr, second.poging) == (first.nr, 2)
    # The first comes back late: it no longer decides.
    room.settle(first, Uitslag("te-langzaam"), meeste=1)
    assert room.undelivered() == 0
    room.settle(second, Uitslag(), meeste=20)
    assert [row["stand"] for row in room.counts()] == ["bezorgd"]


def test_many_at_once_send_each_event_once(beide, ander):
    """Three threads with rounds of their own: nothing twice, nothing lost."""
    many = 9
    for number in range(many):
        who = f"kind-{'abcdefghij'[number % 10]}-nest"
        beide.withdraw(beide.all_say(who)["ouder-1"], jeugdige=who)
    found = [beide.told_to(one_receiver(ander.url)) for _ in range(3)]
    threads = [threading.Thread(target=one.run) for one in found]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    found[0].run()
    assert len(ander.ids) == len(set(ander.ids)) == many


def test_one_that_cannot_be_read_keeps_nobody_waiting(ons, ander):
    """It is looked at again the next day; the others are told now."""
    for who in (KIND, ANDER_KIND):
        yes = ons.all_say(who)
        ons.ask(who)
        ons.klok.forward(minutes=1)
        ons.withdraw(yes["ouder-1"], jeugdige=who)
    key = ons.register.stukken.key_of(KIND)
    with ons.logboek.opslag.unit() as eenheid:
        broken = "UPDATE stuk SET inhoud = :x WHERE sleutel = :k"
        eenheid.verbinding.execute(text(broken), {"x": b"stuk", "k": key})
    events = ons.told_to(one_receiver(ander.url))
    assert events.run().vervallen == 1
    assert count_rows(ons.logboek, toetsmoment) == 4


def test_without_receivers_nothing_is_sent_and_nothing_lost(een, ander):
    """Who comes later hears what waits, for a month."""
    alone = een.told_to(None)
    alone.run()
    assert count_rows(een.logboek, uitbox) == 1
    assert een.told_to(one_receiver(ander.url)).run().bezorgd == 1
    een.withdraw(een.all_say(ANDER_KIND)["ouder-1"], jeugdige=ANDER_KIND)
    een.wait(days=31)
    alone.run()
    assert count_rows(een.logboek, uitbox) == 0


def test_two_who_look_at_the_same_person_tell_an_answer_once(beide, ander, monkeypatch):
    """While one puts it down, another has a reason to look at that person too."""
    yes = beide.all_say()
    held, uitkomst = beide.ask()
    assert uitkomst == "toegestaan"
    beide.withdraw(yes["ouder-1"])
    one, other = (beide.told_to(one_receiver(ander.url)) for _ in range(2))
    put_down, go_on = threading.Event(), threading.Event()
    tell = type(one.toetser)._tell

    def slowly(self, eenheid, jeugdige):
        found = tell(self, eenheid, jeugdige)
        if self is one.toetser:
            put_down.set()
            assert go_on.wait(20)
        return found

    monkeypatch.setattr(type(one.toetser), "_tell", slowly)

    def withdraw_and_look():
        beide.withdraw(yes["jeugdige"], "jeugdige")
        other.run()

    threads = [threading.Thread(target=one.run)]
    threads[0].start()
    assert put_down.wait(20)
    threads.append(threading.Thread(target=withdraw_and_look))
    threads[1].start()
    threads[1].join(3)
    go_on.set()
    for thread in threads:
        thread.join()
    other.run()
    assert refs(ander, NIET_MEER) == [f"/v1/oordelen/{held}"]
    assert count_rows(beide.logboek, toetsmoment) == 0
