# SPDX-License-Identifier: EUPL-1.2
"""Answers begin tasks, people close them, days pass: in the transaction of the log."""

from __future__ import annotations

import threading
import time
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import select, text
from tests.logboeken import PERSONEN, Installatie, Klok, count_rows, require_whole
from tests.opstelling import MENTOR
from tests.proefopvolging import STRENGER, Proefopvolging

from deelkader import Kader
from deelkader.errors import DeelkaderError, LogboekError, VraagError
from deelkader.logboek import Inhoud
from deelkader.logboek.wissen import Besluit, erase_person
from deelkader.opslag import Eenheid
from deelkader.opslag.tabellen import bericht, regel, taak, zaak
from deelkader.opvolging.taak import Stand
from deelkader.opvolging.takenlijst import Taakregel
from deelkader.service import Dienst
from deelkader.service.delingen import record_shared
from deelkader.service.opvolging import Opvolging
from deelkader.service.registratie import Registratie
from deelkader.toestemming import Vastlegger

FENNA, JORIS, _ = PERSONEN
DOOR = Vastlegger(id="ans-0001", rol="jeugdprofessional")
BEGIN = date(2026, 11, 22)
KADER = Kader.standard()
STIL: dict[str, Any] = {"gegevens": ["bsn"]}
"""A question whose answer begins no task."""


class Proef:
    """An installation with a clock that the test sets."""

    def __init__(self, logboek, klok: Klok, **more) -> None:
        self.klok, self.logboek = klok, logboek
        self.opvolging = Opvolging(KADER, logboek, self.vandaag, **more)
        registratie = Registratie(KADER, logboek, self.vandaag, None, self.opvolging)
        self.register = registratie.register
        self.dienst = Dienst(
            KADER, logboek, self.vandaag, self.register, self.opvolging
        )

    def vandaag(self) -> date:
        """Return the day of the clock."""
        return self.klok.nu.date()

    def ask(self, jeugdige: str | None = FENNA, **other: Any) -> str:
        """Ask the question of the mentor; return the id of the answer."""
        who = {} if jeugdige is None else {"jeugdige": jeugdige}
        antwoord = self.dienst.ask(MENTOR | who | other)
        assert antwoord.bewijs is not None
        return antwoord.bewijs.id

    def tasks(self) -> list[tuple[str, Stand]]:
        """Return rule and state of every task."""
        return [(t.regel, t.stand) for t in self.opvolging.taken().taken]

    def messages(self) -> list[tuple[str, str]]:
        """Return kind and task of every message."""
        return [(b.soort, b.taak) for b in self.opvolging.berichten()]


@pytest.fixture
def proef(installatie):
    """Return an installation of each kind, with the rules of the tests."""
    klok = Klok()
    with installatie.open(klok=klok) as logboek:
        yield Proef(logboek, klok, regelwerk=Proefopvolging())


def codes(error: VraagError) -> set[str]:
    """Return the codes of the problems."""
    return {p.code for p in error.problemen}


def test_an_answer_brings_its_case_tasks_and_messages(proef: Proef) -> None:
    """A task with its owner, day and answer, and one message that it is there."""
    answer = proef.ask()
    (task,) = proef.opvolging.taken().taken
    assert (task.regel, task.stand, task.rol) == (
        "vertellen",
        Stand.OPEN,
        "jeugdprofessional",
    )
    assert task.oordeel == answer
    assert date.fromordinal(task.uiterlijk) == BEGIN + timedelta(days=14)
    assert proef.messages() == [("nieuw", task.id)]
    assert proef.opvolging.taak(task.id) == task
    require_whole(proef.logboek)


def test_an_answer_that_begins_nothing_writes_only_its_line(proef: Proef) -> None:
    """No case, no task, no message, and no work in the transaction of the line."""
    proef.ask(**STIL)
    assert [count_rows(proef.logboek, t) for t in (zaak, taak, bericht)] == [0, 0, 0]
    assert count_rows(proef.logboek, regel) == 1


def test_a_case_is_one_person_and_else_one_answer(proef: Proef) -> None:
    """Two answers about one child share a case; answers about nobody never do."""
    proef.ask(), proef.ask(), proef.ask(JORIS), proef.ask(None), proef.ask(None)
    cases = [t.zaak for t in proef.opvolging.taken().taken]
    assert sorted(map(cases.count, set(cases))) == [1, 1, 1, 2]


def test_one_call_brings_what_its_questions_bring_one_by_one(installatie) -> None:
    """Also of a child that comes again, and of one that had a case already."""
    asked = [FENNA, None, JORIS, FENNA, None, FENNA]
    told = []
    for organisatie in ("noord", "zuid"):
        klok = Klok()
        with installatie.open(klok=klok, organisatie=organisatie) as logboek:
            proef = Proef(logboek, klok, regelwerk=Proefopvolging())
            proef.ask(JORIS)
            raws = [MENTOR | ({} if j is None else {"jeugdige": j}) for j in asked]
            raws.insert(2, MENTOR | STIL)
            if organisatie == "noord":
                proef.dienst.ask_many(raws)
            else:
                for raw in raws:
                    proef.dienst.ask(raw)
            told.append(_everything(proef))
    assert told[1] == told[0]
    assert told[0]


def said_by(jeugdige: str) -> dict[str, Any]:
    """Return who says something about sharing, when and how; not yet what."""
    return {
        "jeugdige": jeugdige,
        "gever": "jeugdige",
        "gebeurdOp": "2026-11-22T09:30:00Z",
        "vastgelegdDoor": "medewerker-roek",
        "betekenis": "geheimhouding",
        "uitleg": {"versie": "2026-01"},
        "wijze": "mondeling",
        "hoedanigheid": "jeugdige",
    }


def test_one_call_knows_of_each_child_what_one_question_knows(proef: Proef) -> None:
    """A late task of one, a consent of another, nothing of who is new here."""
    proef.ask(FENNA)
    said = said_by(JORIS)
    proef.register.record({**said, "soort": "gegeven"})
    proef.klok.forward(days=15)
    raws = [
        MENTOR | {"jeugdige": jeugdige, "datum": "2026-12-07"}
        for jeugdige in (FENNA, JORIS, "psn-nieuw-0001", FENNA)
    ]
    told = [antwoord.vraag for antwoord in proef.dienst.ask_many(raws)]
    late = ["bezwaarAndereOuder" in vraag["feiten"] for vraag in told]
    assert late == [True, False, False, True]
    known = ["toestemmingen" in vraag for vraag in told]
    assert known == [False, True, False, False]
    assert [proef.dienst.ask(raw).vraag for raw in raws] == told


def _everything(proef: Proef) -> list[object]:
    """Return every case, task and message, with the number of a line for its id."""
    log = proef.logboek
    number = {line.id: line.regelnummer for line in log.lines()}
    tasks = proef.opvolging.taken(aantal=100).taken
    place = {t.id: n for n, t in enumerate(tasks)}
    with log.opslag.reading() as verbinding:
        query = select(zaak).where(zaak.c.log == log.log).order_by(zaak.c.nr)
        rows = verbinding.execute(query).all()
    cases = [b.zaak.as_dict() for b in proef.opvolging.zaken._opened(rows).zaken]
    for case in cases:
        case["lijnen"] = {number[id_]: nr for id_, nr in case["lijnen"].items()}
        case["taken"] = [[place[id_], *rest] for id_, *rest in case["taken"]]
    return [
        [(case, row.vanaf) for case, row in zip(cases, rows, strict=True)],
        [
            (t.regel, t.stand, t.rol, t.opent, t.uiterlijk, number[t.oordeel or ""])
            for t in tasks
        ],
        [(m.soort, m.dag, place[m.taak]) for m in proef.opvolging.berichten()],
    ]


def test_nothing_is_kept_when_the_line_is_not_written(
    proef: Proef, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An error after the case was written undoes the line, case, tasks, messages."""

    def fail(*_):
        raise LogboekError("proef", "proef")

    real = proef.opvolging.zaken.save
    monkeypatch.setattr(
        type(proef.opvolging.zaken),
        "save",
        lambda _self, eenheid, steps: (real(eenheid, steps), fail()),
    )
    with pytest.raises(LogboekError):
        proef.ask()
    assert [count_rows(proef.logboek, t) for t in (regel, zaak, taak, bericht)] == [
        0,
        0,
        0,
        0,
    ]


def test_a_share_closes_the_duty_of_its_own_answer_only(proef: Proef) -> None:
    """The other answer about the same child keeps its task."""
    first, second = proef.ask(), proef.ask()
    record_shared(proef.logboek, first, DOOR, None, proef.opvolging)
    by_answer = {t.oordeel: t.stand for t in proef.opvolging.taken().taken}
    assert by_answer == {first: Stand.KLAAR, second: Stand.OPEN}


def test_a_share_of_a_quiet_answer_finds_it(proef: Proef) -> None:
    """An answer that began nothing is brought into the case when it is spoken of."""
    proef.ask()
    quiet = proef.ask(**STIL)
    record_shared(proef.logboek, quiet, DOOR, None, proef.opvolging)
    assert proef.tasks() == [("vertellen", Stand.OPEN)]


def test_a_person_closes_a_task_with_a_line(proef: Proef) -> None:
    """The line names task, rule, answer and who; the task is done for ever."""
    answer = proef.ask()
    (task,) = proef.opvolging.taken().taken
    bewijs = proef.opvolging.finish(task.id, "gedaan", DOOR)
    line = proef.logboek.get(bewijs.id)
    assert line.soort == "afgerond"
    assert line.feiten.inhoud == {
        "taak": task.id,
        "regel": "vertellen",
        "bij": task.bij,
        "hoe": "gedaan",
        "oordeel": answer,
    }
    assert line.personen.inhoud == {
        "door": {"id": "ans-0001", "rol": "jeugdprofessional"},
        "jeugdige": FENNA,
    }
    proef.klok.forward(days=400)
    proef.opvolging.run_due()
    assert proef.tasks() == [("vertellen", Stand.KLAAR)]
    with pytest.raises(VraagError) as caught:
        proef.opvolging.finish(task.id, "gedaan", DOOR)
    assert codes(caught.value) == {"taak-al-klaar"}


@pytest.mark.parametrize(
    ("work", "code"),
    [
        (lambda o, _id: o.finish("bestaat-niet", "gedaan", DOOR), "taak-onbekend"),
        (lambda o, id_: o.finish(id_, "zomaar", DOOR), "onbekende-waarde"),
        (
            lambda o, id_: o.postpone(id_, date(2026, 12, 1), "zomaar", DOOR),
            "onbekende-waarde",
        ),
        (lambda o, id_: o.postpone(id_, BEGIN, "geen-tijd", DOOR), "dag-voorbij"),
        (lambda o, _id: o.taken(na="geen-plek"), "onbekende-waarde"),
    ],
)
def test_what_cannot_be_is_refused_and_writes_nothing(
    proef: Proef, work, code: str
) -> None:
    """The problem has a code, and there is no line more."""
    proef.ask()
    (task,) = proef.opvolging.taken().taken
    with pytest.raises(VraagError) as caught:
        work(proef.opvolging, task.id)
    assert codes(caught.value) == {code}
    assert count_rows(proef.logboek, regel) == 1
    assert proef.tasks() == [("vertellen", Stand.OPEN)]


def test_another_organisation_does_not_see_or_close_a_task(
    proef: Proef, installatie
) -> None:
    """In the same store, with the id in hand."""
    proef.ask()
    (task,) = proef.opvolging.taken().taken
    with installatie.open(organisatie="elders", klok=proef.klok) as other:
        elders = Proef(other, proef.klok, regelwerk=Proefopvolging()).opvolging
        assert elders.taken().taken == ()
        assert elders.berichten() == []
        with pytest.raises(VraagError) as caught:
            elders.finish(task.id, "gedaan", DOOR)
        assert codes(caught.value) == {"taak-onbekend"}
        assert elders.run_due(BEGIN + timedelta(days=50)).zaken == 0
        assert len(other) == 0


def test_putting_off_moves_the_last_day(proef: Proef) -> None:
    """From the new day on the whole term runs again, and it is a line of the log."""
    proef.ask()
    (task,) = proef.opvolging.taken().taken
    tot = BEGIN + timedelta(days=10)
    bewijs = proef.opvolging.postpone(task.id, tot, "nu-niet-veilig", DOOR)
    found = proef.logboek.get(bewijs.id).feiten.inhoud
    assert (found["tot"], found["reden"]) == (tot.isoformat(), "nu-niet-veilig")
    moved = proef.opvolging.taak(task.id)
    assert moved is not None
    assert moved.uiterlijk == task.uiterlijk + 10


class NietUitstellen(Proefopvolging):
    """Rules that let nobody put anything off."""

    def taken(self, voorvallen, vandaag):
        """Return what follows when nothing was put off."""
        return super().taken(
            [v for v in voorvallen if v.soort != "uitgesteld"], vandaag
        )


def test_a_task_that_may_not_be_put_off_is_left_as_it_is(installatie) -> None:
    """Also when a state that nobody looked at yet has changed by time."""
    klok = Klok()
    with installatie.open(klok=klok) as logboek:
        proef = Proef(logboek, klok, regelwerk=NietUitstellen())
        proef.ask()
        (task,) = proef.opvolging.taken().taken
        klok.forward(days=8)
        tot = BEGIN + timedelta(days=30)
        with pytest.raises(VraagError) as caught:
            proef.opvolging.postpone(task.id, tot, "geen-tijd", DOOR)
        assert codes(caught.value) == {"uitstel-kan-niet"}
        assert len(logboek) == 1


def test_days_that_pass_bring_each_message_once(proef: Proef) -> None:
    """New, a reminder, late, escalated: each on its day, however often one looks."""
    proef.ask()
    for _ in range(40):
        proef.opvolging.run_due()
        proef.opvolging.run_due()
        proef.klok.forward(days=1)
    found = [(b.soort, b.dag - BEGIN.toordinal()) for b in proef.opvolging.berichten()]
    assert found == [
        ("nieuw", 0),
        ("herinnering", 7),
        ("te-laat", 15),
        ("escalatie", 21),
    ]
    assert len(proef.logboek) == 1


def test_after_weeks_of_silence_only_the_strongest_is_said(proef: Proef) -> None:
    """With the days of what was passed over; and never again."""
    proef.ask()
    proef.klok.forward(days=60)
    ronde = proef.opvolging.run_due()
    assert (ronde.zaken, ronde.berichten, ronde.mislukt) == (1, 1, 0)
    last = proef.opvolging.berichten()[-1]
    assert last.soort == "escalatie"
    assert last.dagen == {
        "herinnering": (BEGIN + timedelta(days=7)).isoformat(),
        "te-laat": (BEGIN + timedelta(days=15)).isoformat(),
    }
    assert proef.opvolging.run_due().zaken == 0
    assert [s for s, _ in proef.messages()] == ["nieuw", "escalatie"]


def test_a_clock_that_goes_back_says_nothing_twice(proef: Proef) -> None:
    """Looking for an earlier day after a later one changes nothing."""
    proef.ask()
    proef.opvolging.run_due(BEGIN + timedelta(days=16))
    proef.opvolging.run_due(BEGIN + timedelta(days=8))
    proef.ask()
    proef.opvolging.run_due(BEGIN + timedelta(days=16))
    kinds = [s for s, _ in proef.messages()]
    assert sorted(kinds[:2]) == ["nieuw", "te-laat"]
    first = proef.opvolging.berichten()[0].taak
    assert [s for s, t in proef.messages() if t == first] == ["nieuw", "te-laat"]


def test_a_clock_that_runs_behind_makes_nothing_of_before(proef: Proef) -> None:
    """A share is told after its answer, also by a machine where it is yesterday."""
    answer = proef.ask()
    proef.klok.forward(days=-1)
    record_shared(proef.logboek, answer, DOOR, None, proef.opvolging)
    assert [stand for _, stand in proef.tasks()] == [Stand.KLAAR]


def test_due_cases_come_in_order_and_in_pages(proef: Proef) -> None:
    """Who takes some leaves the rest, the oldest first."""
    for number in range(7):
        proef.ask(f"kind-{number:04d}")
        proef.klok.forward(days=1)
    proef.klok.forward(days=3)
    taken = [proef.opvolging.run_due(aantal=2).zaken for _ in range(3)]
    assert taken == [2, 2, 0]
    days = [b.dag for b in proef.opvolging.berichten() if b.soort == "herinnering"]
    assert len(days) == 4
    found = [t.stand for t in proef.opvolging.taken().taken]
    assert found == [Stand.HERINNERD] * 4 + [Stand.OPEN] * 3


def late_among(proef: Proef) -> set[str]:
    """Return who of everybody has a late task."""
    wiens = proef.logboek.sleutelbos.persons_of("standaard", PERSONEN)
    return set(proef.opvolging.late_among(wiens))


def test_a_late_duty_is_a_fact_of_the_next_question(proef: Proef) -> None:
    """Whatever the question says of it; before it is late it is not there."""
    proef.ask()
    assert proef.opvolging.stricter(FENNA) == {}
    assert late_among(proef) == set()
    proef.klok.forward(days=15)
    assert proef.opvolging.stricter(FENNA) == {STRENGER: True}
    assert proef.opvolging.stricter(JORIS) == {}
    assert late_among(proef) == {FENNA}
    feiten = {**MENTOR["feiten"], "bezwaarAndereOuder": False}
    line = proef.logboek.get(proef.ask(datum="2026-12-07", feiten=feiten))
    assert line.feiten.inhoud["vraag"]["feiten"]["bezwaarAndereOuder"] is True
    task = proef.opvolging.taken(stand="open").taken[0]
    proef.opvolging.finish(task.id, "gedaan", DOOR)


def test_a_withdrawal_tells_once_for_each_recipient(proef: Proef) -> None:
    """What must be told is in the case with it: one thing for each recipient."""
    answer = proef.ask()
    record_shared(proef.logboek, answer, DOOR, None, proef.opvolging)
    said = said_by(FENNA)
    proef.register.record({**said, "soort": "gegeven"})
    told = proef.register.withdraw(said)
    assert told.plicht is not None
    assert [o.naar for o in told.plicht.ontvangers] == ["school"]
    with proef.logboek.opslag.unit() as eenheid:
        case = proef.opvolging.zaken.of_person(eenheid, FENNA).zaak
    kinds = [v.soort for v in case.voorvallen if v.soort not in {"oordeel", "plicht"}]
    assert kinds == ["gedeeld", "inlichten"]
    words = dict(case.voorvallen[-1].kenmerken)
    assert words == {
        "naar": "school",
        "doel": "onderwijs-ondersteunen",
        "waarom": "intrekking",
    }
    proef.opvolging.rebuild()
    with proef.logboek.opslag.unit() as eenheid:
        assert proef.opvolging.zaken.of_person(eenheid, FENNA).zaak == case


def test_lines_of_other_kinds_bring_what_they_say(proef: Proef) -> None:
    """Two signals from different people ask for a meeting; a meeting closes it."""
    for van in ("school", "huisarts"):
        feiten = {"van": van, "naar": "jeugdprofessional", "situatie": "hulpvraag"}
        proef.opvolging.record("signaal", feiten, {"door": {"id": "ans-0001"}}, FENNA)
    assert proef.tasks() == [("bespreken", Stand.OPEN)]
    proef.opvolging.record("overleg", {}, {"door": {"id": "ans-0001"}}, FENNA)
    assert proef.tasks() == [("bespreken", Stand.KLAAR)]
    assert [r.soort for r in proef.logboek.lines()] == ["signaal", "signaal", "overleg"]


def test_a_line_about_an_answer_is_about_its_person(proef: Proef) -> None:
    """And an answer that is not there, or is about another, is refused."""
    answer = proef.ask()
    feiten = {"oordeel": answer, "gevolgd": True}
    bewijs = proef.opvolging.record("opgevolgd", feiten, {})
    assert proef.logboek.get(bewijs.id).personen.inhoud == {"jeugdige": FENNA}
    for bad, wie, code in (
        ({"oordeel": "niet-hier"}, None, "oordeel-onbekend"),
        ({"oordeel": answer}, JORIS, "hoort-niet-hier"),
    ):
        with pytest.raises(VraagError) as caught:
            proef.opvolging.record("opgevolgd", bad, {}, wie)
        assert codes(caught.value) == {code}
    assert len(proef.logboek) == 2


def test_an_erasure_takes_case_tasks_and_messages(proef: Proef) -> None:
    """It counts them, and leaves those of others."""
    proef.ask(), proef.ask(JORIS)
    besluit = Besluit(("Ans", "Bram"), "verzoek", proef=True)
    assert erase_person(proef.logboek, FENNA, besluit).stukken == 3
    erase_person(proef.logboek, FENNA, Besluit(("Ans", "Bram"), "verzoek"))
    assert [count_rows(proef.logboek, t) for t in (zaak, taak, bericht)] == [1, 1, 1]
    assert proef.opvolging.run_due(BEGIN + timedelta(days=30)).zaken == 1
    proef.ask()
    assert sorted(stand for _, stand in proef.tasks()) == ["geescaleerd", "open"]
    require_whole(proef.logboek)


def test_pages_of_tasks_hold_each_task_once(proef: Proef) -> None:
    """In order of last day; a role or a state chooses."""
    for number in range(11):
        proef.ask(f"kind-{number:04d}")
        if number % 3 == 0:
            proef.klok.forward(days=1)
    found: list[Taakregel] = []
    na = None
    while True:
        blad = proef.opvolging.taken(na=na, aantal=4)
        found += blad.taken
        if (na := blad.volgende) is None:
            break
    assert len({t.id for t in found}) == len(found) == 11
    assert [t.uiterlijk for t in found] == sorted(t.uiterlijk for t in found)
    assert len(proef.opvolging.taken(rol="jeugdprofessional").taken) == 11
    assert proef.opvolging.taken(rol="regisseur").taken == ()
    assert proef.opvolging.taken(stand=["klaar", "te-laat"]).taken == ()


def test_without_rules_answers_are_given_and_follow_up_says_it_is_off(
    installatie, tmp_path
) -> None:
    """Nothing is stored, and later every case is made from the log."""
    klok = Klok()
    with installatie.open(klok=klok) as logboek:
        off = Proef(logboek, klok, regelwerk=None)
        off.opvolging.regelwerk = None
        off.opvolging.probleem = DeelkaderError("opvolging-uit", "Opvolging staat uit.")
        first, second = off.ask(), off.ask(None)
        off.ask(JORIS, **STIL)
        record_shared(logboek, first, DOOR, None, off.opvolging)
        assert count_rows(off.logboek, zaak) == 0
        with pytest.raises(DeelkaderError, match="staat uit"):
            off.opvolging.run_due()
        proef = Proef(logboek, klok, regelwerk=Proefopvolging())
        assert proef.opvolging.rebuild() == 2
        found = {t.oordeel: t.stand for t in proef.opvolging.taken().taken}
        assert found == {first: Stand.KLAAR, second: Stand.OPEN}


def test_building_again_changes_nothing_that_was_known(proef: Proef) -> None:
    """Tasks keep their id and their end, and nobody hears anything twice."""
    answers = [proef.ask(), proef.ask(), proef.ask(JORIS), proef.ask(None)]
    record_shared(proef.logboek, answers[0], DOOR, None, proef.opvolging)
    by_answer = {t.oordeel: t for t in proef.opvolging.taken().taken}
    proef.opvolging.finish(by_answer[answers[1]].id, "gedaan", DOOR)
    tot = BEGIN + timedelta(days=9)
    proef.opvolging.postpone(by_answer[answers[3]].id, tot, "geen-tijd", DOOR)
    proef.klok.forward(days=20)
    proef.opvolging.run_due()
    before, said = proef.opvolging.taken(), proef.messages()
    assert proef.opvolging.rebuild() == 3
    assert proef.opvolging.rebuild() == 3
    proef.opvolging.run_due()
    assert (proef.opvolging.taken(), proef.messages()) == (before, said)


def test_a_case_that_cannot_be_opened_does_not_stop_the_others(proef: Proef) -> None:
    """It is counted and tried again the next day."""
    proef.ask(), proef.ask(JORIS)
    with proef.logboek.opslag.unit() as eenheid:
        first = select(zaak.c.id).order_by(zaak.c.vanaf, zaak.c.nr).limit(1)
        id_ = eenheid.verbinding.execute(first).scalar_one()
        eenheid.verbinding.execute(
            zaak.update().where(zaak.c.id == id_).values(inhoud=b"kapot" * 9)
        )
    proef.klok.forward(days=8)
    ronde = proef.opvolging.run_due()
    assert (ronde.zaken, ronde.mislukt) == (1, 1)
    assert proef.opvolging.run_due().gezien == 0
    proef.klok.forward(days=1)
    assert proef.opvolging.run_due().mislukt == 1


def test_a_line_brings_its_own_work_too(proef: Proef) -> None:
    """What was to be written with the line is written before the case."""
    order: list[str] = []

    def tell() -> list[tuple[str, str]]:
        order.append("wie")
        return []

    inhoud = Inhoud("overleg", {}, {}, FENNA, mee=lambda *_: order.append("eigen"))
    proef.logboek.append(proef.opvolging.along(inhoud, tell))
    assert order == ["eigen", "wie"]


@pytest.mark.postgres
def test_due_work_and_an_answer_never_wait_for_each_other(adres: str, tmp_path) -> None:
    """Who holds a case can add to it while an answer holds the log and waits."""
    places = Installatie(adres, tmp_path / "sleutels", tmp_path / "hoofdsleutel")
    klok = Klok()
    with places.open(klok=klok) as logboek:
        proef = Proef(logboek, klok, regelwerk=Proefopvolging())
        proef.ask()
        klok.forward(days=8)
        asking = threading.Thread(target=proef.ask)
        with logboek.opslag.unit() as eenheid:
            (case,) = proef.opvolging.zaken.due(eenheid, 10**6, 9).zaken
            asking.start()
            while not _is_waiting(eenheid):
                time.sleep(0.01)
            start = time.monotonic()
            step = proef.opvolging.look(case.zaak)
            proef.opvolging.zaken.save(eenheid, [(case, step)])
            assert time.monotonic() - start < 0.5
        asking.join()
        assert sorted(s for _, s in proef.tasks()) == ["herinnerd", "open"]


def _is_waiting(eenheid: Eenheid) -> bool:
    """Return whether another session waits for a lock."""
    query = text("SELECT count(*) FROM pg_locks WHERE NOT granted")
    return bool(eenheid.verbinding.execute(query).scalar_one())
