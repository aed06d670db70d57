# SPDX-License-Identifier: EUPL-1.2
"""A year with the rules of the real kader, in seconds; and histories of all kinds."""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from datetime import date, timedelta
from typing import Any

import pytest
from tests.logboeken import NU, Klok, require_whole
from tests.opstelling import MENTOR

from deelkader import Kader
from deelkader.errors import VraagError
from deelkader.opvolging.taak import Stand
from deelkader.service import Dienst
from deelkader.service.delingen import record_shared
from deelkader.service.opvolging import Opvolging
from deelkader.toestemming import Vastlegger

KADER = Kader.standard()
DOOR = Vastlegger(id="ans-0001")
BEGIN = NU.date()
STERK = ("nieuw", "herinnering", "te-laat", "escalatie")
SIGNAAL = {"van": "school", "naar": "jeugdprofessional", "situatie": "hulpvraag"}
TERUG = {
    "van": "jeugdprofessional",
    "naar": "school",
    "doel": "terugkoppelen",
    "gegevens": ["betrokkenheid"],
}


class Jaar:
    """One organisation with the real rules and a clock."""

    def __init__(self, logboek, klok: Klok) -> None:
        self.klok, self.logboek = klok, logboek
        self.opvolging = Opvolging(KADER, logboek, self.vandaag)
        self.dienst = Dienst(KADER, logboek, self.vandaag, None, self.opvolging)
        self.opvolging.require_on()

    def vandaag(self) -> date:
        """Return the day of the clock."""
        return self.klok.nu.date()

    def ask(self, jeugdige: str | None, **other: Any) -> str:
        """Ask, and return the id of the answer."""
        who = {} if jeugdige is None else {"jeugdige": jeugdige}
        bewijs = self.dienst.ask(MENTOR | who | other).bewijs
        assert bewijs is not None
        return bewijs.id

    def open(self) -> list[str]:
        """Return the rules of the tasks that are not over."""
        found = self.opvolging.taken(aantal=10**5).taken
        return sorted(t.regel for t in found if not t.stand.is_over)


@pytest.fixture
def jaar(installatie):
    """Return an organisation, on each kind of store."""
    klok = Klok()
    with installatie.open(klok=klok) as logboek:
        yield Jaar(logboek, klok)


def test_who_gave_a_signal_hears_something_within_the_year(jaar: Jaar) -> None:
    """Received, taken up, closed: each begins when the one before is done."""
    door = {"door": {"id": "ans-0001"}}
    jaar.opvolging.record("signaal", SIGNAAL, door, "kind-0001")
    seen = []
    for _ in range(365):
        jaar.opvolging.run_due()
        for task in jaar.opvolging.taken(aantal=10**5).taken:
            late = task.stand in {Stand.HERINNERD, Stand.TE_LAAT}
            if late and task.regel.startswith("signaal-"):
                seen.append((task.regel, (jaar.vandaag() - BEGIN).days))
                jaar.opvolging.finish(task.id, "gedaan", DOOR)
        jaar.klok.forward(days=1)
    assert [regel for regel, _ in seen] == [
        "signaal-ontvangen",
        "signaal-opgepakt",
        "signaal-klaar",
    ]
    days = [day for _, day in seen]
    assert days == sorted(days)
    assert days[-1] < 130
    assert jaar.open() == []
    require_whole(jaar.logboek)


def test_nobody_who_is_waited_for_is_forgotten_in_a_year(jaar: Jaar) -> None:
    """
    Every task that nobody closes is said to be late and goes up, once each.

    Days on which nobody looks lose nothing.
    """
    rng = random.Random(20261122)
    door = {"door": {"id": "ans-0001"}}
    kids = [f"kind-{n:04d}" for n in range(6)]
    for _ in range(60):
        if jaar.klok.nu.date() < BEGIN + timedelta(days=240):
            jaar.ask(rng.choice([*kids, None]))
            van = rng.choice(["school", "huisarts", "politie"])
            told = SIGNAAL | {"van": van}
            jaar.opvolging.record("signaal", told, door, rng.choice(kids))
        jaar.klok.forward(days=rng.choice((1, 2, 9, 15)))
        jaar.opvolging.run_due()
    jaar.klok.forward(days=200)
    jaar.opvolging.run_due()
    tasks = jaar.opvolging.taken(aantal=10**5).taken
    assert len(tasks) > 60
    assert {t.stand for t in tasks} == {Stand.GEESCALEERD}
    heard: dict[str, list[str]] = defaultdict(list)
    passed: dict[str, set[str]] = defaultdict(set)
    for one in jaar.opvolging.berichten(aantal=10**5):
        heard[one.taak].append(one.soort)
        passed[one.taak] |= set(one.dagen)
    for task in tasks:
        kinds = heard[task.id]
        assert kinds == sorted(kinds, key=STERK.index)
        assert len(set(kinds)) == len(kinds)
        assert kinds[-1] == "escalatie"
        assert not passed[task.id] & set(kinds)
        assert {"nieuw", "te-laat"} <= passed[task.id] | set(kinds)
    assert jaar.opvolging.run_due().gezien == 0


def test_a_late_duty_makes_the_next_answer_stricter(jaar: Jaar) -> None:
    """The circumstance that the rule names is a fact of the next question."""
    jaar.opvolging.record("signaal", SIGNAAL, {}, "kind-0001")
    jaar.klok.forward(days=30)
    assert jaar.opvolging.stricter("kind-0001") == {"plicht-te-laat": True}
    said = {"omstandigheden": {"plichtTeLaat": False, "crisis": False}}
    id_ = jaar.ask("kind-0001", feiten=MENTOR["feiten"] | said)
    line = jaar.logboek.get(id_)
    assert line is not None
    assert line.feiten is not None
    asked = line.feiten.inhoud["vraag"]["feiten"]["omstandigheden"]
    assert asked == {"plichtTeLaat": True, "crisis": False}


def events(rng: random.Random, jaar: Jaar, kid: str, answers: list[str]) -> None:
    """Let one thing happen, likely at the wrong moment."""
    day = jaar.vandaag() + timedelta(days=rng.choice((-900, -40, -3, 0, 0, 0, 5)))
    gebeurd = {"gebeurd": day.isoformat()} if rng.random() < 0.5 else {}
    about = {"oordeel": rng.choice(answers)} if answers and rng.random() < 0.5 else {}
    kind = rng.choice(
        ("signaal", "opgevolgd", "meldcode", "overleg", "dag", "correctie", "gedeeld")
    )
    words: dict[str, dict[str, Any]] = {
        "signaal": SIGNAAL | {"van": rng.choice(("school", "huisarts"))},
        "opgevolgd": {"gevolgd": rng.random() < 0.5},
        "meldcode": {"stap": rng.randrange(7)},
        "dag": {"wat": "verjaardag-16", "op": day.isoformat()},
        "correctie": {"ontvangers": [{"naar": "school", "doel": "terugkoppelen"}]},
        "gedeeld": TERUG,
    }
    feiten = words.get(kind, {})
    for _ in range(rng.choice((1, 1, 2))):
        jaar.opvolging.record(kind, feiten | gebeurd | about, {}, kid)


@pytest.mark.parametrize("seed", range(4))
def test_no_history_crashes_or_closes_a_duty_wrongly(jaar: Jaar, seed: int) -> None:
    """
    Wrong order, doubles, things before the case, years of silence.

    Each task that is over was closed by a line told after what began it.
    """
    rng = random.Random(f"vijandig/{seed}")
    answers: dict[str, list[str]] = {f"kind-{n:04d}": [] for n in range(3)}
    for _ in range(70):
        kid = rng.choice(list(answers))
        kind = rng.random()
        if kind < 0.25:
            answers[kid].append(jaar.ask(kid))
        elif kind < 0.75:
            events(rng, jaar, kid, answers[kid])
        elif kind < 0.85:
            jaar.klok.forward(days=rng.choice((1, 30, 800)))
            assert jaar.opvolging.run_due().mislukt == 0
        else:
            close_some(rng, jaar)
    assert jaar.opvolging.run_due().mislukt == 0
    lines = {line.id: line for line in jaar.logboek.lines()}
    enders = [
        line.regelnummer
        for line in lines.values()
        if line.soort in {"afgerond", "gedeeld", "overleg", "meldcode"}
    ]
    tasks = jaar.opvolging.taken(aantal=10**5).taken
    by_hand = Counter(
        line.feiten.inhoud["taak"]
        for line in lines.values()
        if line.soort == "afgerond" and line.feiten is not None
    )
    assert all(many == 1 for many in by_hand.values())
    for task in tasks:
        if task.id in by_hand:
            assert task.stand.is_over
        elif task.stand.is_over:
            begun = lines[task.bij.partition("/")[0]].regelnummer
            assert any(number > begun for number in enders)
    said = Counter((b.taak, b.soort) for b in jaar.opvolging.berichten(0, 10**5))
    moved = {line.soort for line in lines.values()} & {"uitgesteld"}
    assert moved or all(many == 1 for many in said.values())
    check_building_again(jaar)
    require_whole(jaar.logboek)


def close_some(rng: random.Random, jaar: Jaar) -> None:
    """Close or put off a task, also one for which that cannot be."""
    tasks = jaar.opvolging.taken(aantal=10**5).taken
    if not tasks:
        return
    task = rng.choice(tasks)
    try:
        if rng.random() < 0.6:
            hoe = rng.choice(("gedaan", "niet-meer-nodig"))
            jaar.opvolging.finish(task.id, hoe, DOOR)
        else:
            tot = jaar.vandaag() + timedelta(days=rng.randrange(-2, 40))
            jaar.opvolging.postpone(task.id, tot, "geen-tijd", DOOR)
    except VraagError as error:
        codes = {p.code for p in error.problemen}
        assert codes <= {"taak-al-klaar", "uitstel-kan-niet", "dag-voorbij"}


def check_building_again(jaar: Jaar) -> None:
    """Nothing that is over opens, and nothing that is open goes, by a rebuild."""
    before = {t.id: t.stand.is_over for t in jaar.opvolging.taken(aantal=10**5).taken}
    jaar.opvolging.rebuild()
    after = {t.id: t.stand.is_over for t in jaar.opvolging.taken(aantal=10**5).taken}
    assert {id_: after.get(id_) for id_ in before} == before


def test_a_share_that_was_recorded_in_the_usual_way_closes_too(jaar: Jaar) -> None:
    """Through the line that `record_shared` writes."""
    kid = "kind-0001"
    jaar.opvolging.record("signaal", SIGNAAL, {}, kid)
    answer = jaar.ask(kid, doel="terugkoppelen")
    record_shared(jaar.logboek, answer, DOOR, None, jaar.opvolging)
    found = {t.regel: t.stand for t in jaar.opvolging.taken(aantal=99).taken}
    assert found["signaal-ontvangen"] is Stand.KLAAR
    assert found["signaal-opgepakt"] is Stand.OPEN
