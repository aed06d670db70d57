# SPDX-License-Identifier: EUPL-1.2
"""
No task is lost and none is done twice, wherever a process is killed with SIGKILL.

The seed is printed; DEELKADER_ZAAD repeats it. DEELKADER_LANG=1 makes 500 rounds of
25. What was promised is counted here, outside the killed process.
"""

from __future__ import annotations

import os
import random
from collections import Counter
from dataclasses import dataclass, field
from datetime import timedelta

import orjson
import pytest
from sqlalchemy import select
from tests.faults import opvolger
from tests.faults.kinderen import Kind, drain, kill, listen, start, wait_until
from tests.faults.opvolger import Opstelling
from tests.logboeken import NU, Installatie, Klok, require_whole
from tests.zaad import draw_seed

from deelkader.opslag.tabellen import taak, zaak
from deelkader.opvolging.taak import Stand
from deelkader.opvolging.zaak import Zaak
from deelkader.sleutels.verzegelen import open_piece

LANG = os.environ.get("DEELKADER_LANG") == "1"
ROUNDS = 500 if LANG else 25
VERIFY_EACH = 25 if LANG else 1
BEGIN = NU.date().toordinal()


@pytest.fixture
def zaad(capsys: pytest.CaptureFixture[str]) -> int:
    """Return the seed of this run; print it, and again when the test fails."""
    seed = draw_seed()
    with capsys.disabled():
        print(f"\nherhalen: DEELKADER_ZAAD={seed}")  # noqa: T201 - for who repeats it
    print(f"herhalen: DEELKADER_ZAAD={seed}")  # noqa: T201 - for who repeats it
    return seed


@dataclass
class Beloofd:
    """What killed processes promised so far, and the last day they told."""

    antwoorden: set[str] = field(default_factory=set)
    klaar: set[str] = field(default_factory=set)
    over: set[str] = field(default_factory=set)
    dag: int = BEGIN

    def hear(self, kinderen: list[Kind]) -> None:
        """Take what *kinderen* said."""
        for kind in kinderen:
            for line in kind.lines()[1:]:
                what, _, value = line.partition(" ")
                if what == "dag":
                    self.dag = max(self.dag, int(value))
                else:
                    told = self.antwoorden if what == "antwoord" else self.klaar
                    told.add(value)

    def check(self, ours: Opstelling) -> None:
        """Hold the store against what was promised and against the log."""
        lines = list(ours.logboek.lines())
        answers = [line.id for line in lines if line.soort == "oordeel"]
        tasks = ours.opvolging.taken(aantal=10**6).taken
        assert self.antwoorden <= set(answers)
        # Every answer in the log, told or not, has its one task.
        assert Counter(t.oordeel for t in tasks) == Counter(answers)
        over = {t.id for t in tasks if t.stand.is_over}
        assert self.klaar | self.over <= over
        facts = [(r.soort, r.feiten.inhoud) for r in lines if r.feiten is not None]
        assert len(facts) == len(lines)
        closed = Counter(
            inhoud["taak"] for soort, inhoud in facts if soort == "afgerond"
        )
        assert all(many == 1 for many in closed.values())
        assert set(closed) <= over
        named = {inhoud["oordeel"] for soort, inhoud in facts if soort != "oordeel"}
        assert {t.oordeel for t in tasks if t.stand.is_over} == named
        messages = ours.opvolging.berichten(aantal=10**6)
        said = Counter((b.taak, b.soort) for b in messages)
        assert all(many == 1 for many in said.values())
        # WHY not "nieuw": a day may pass between a question and its line.
        assert {b.taak for b in messages} >= {
            t.id for t in tasks if not t.stand.is_over
        }
        wanted = {Stand.HERINNERD: "herinnering", Stand.TE_LAAT: "te-laat"}
        wanted |= {Stand.GEESCALEERD: "escalatie"}
        for task in tasks:
            if task.stand in wanted:
                assert (task.id, wanted[task.stand]) in said
        check_rows(ours)
        self.over = over


def check_rows(ours: Opstelling) -> None:
    """Check that what stands in the clear of a task is what its case says."""
    with ours.logboek.opslag.reading() as verbinding:
        cases = verbinding.execute(select(zaak)).all()
        rows = verbinding.execute(select(taak)).all()
    pairs = ours.logboek.sleutelbos.open_pairs(row.sleutel for row in cases)
    in_clear = {row.id: (row.stand, row.uiterlijk, row.rol) for row in rows}
    seen = set()
    for row in cases:
        place = f"deelkader/zaak/1\n{row.id}"
        found = Zaak.from_dict(
            orjson.loads(open_piece(pairs[row.sleutel], place, row.inhoud))
        )
        assert row.vanaf == found.vanaf
        for one in found.taken:
            seen.add(one.id)
            clear = (one.taak.stand.value, one.taak.uiterlijk, one.taak.rol)
            assert in_clear[one.id] == clear
    left = set(in_clear) - seen
    assert all(Stand(in_clear[id_][0]).is_over for id_ in left)


def opened(logboek, dag: int) -> Opstelling:
    """Return *logboek* with its follow-up on day *dag*."""
    return Opstelling(logboek, Klok(NU + timedelta(days=dag - BEGIN)))


def test_no_task_is_lost_and_none_is_done_twice(
    installatie: Installatie, zaad: int, capsys: pytest.CaptureFixture[str]
) -> None:
    """One or two processes that answer, close and catch up are killed anywhere."""
    beloofd = Beloofd()
    for number in range(ROUNDS):
        rng = random.Random(f"{zaad}/{number}")
        kinderen = [
            start(opvolger.main, installatie, beloofd.dag, rng.getrandbits(32))
            for _ in range(1 + number % 2)
        ]
        wait_until(kinderen, 2)
        listen(kinderen, rng.uniform(0, 0.4))
        kill(kinderen)
        beloofd.hear(kinderen)
        with installatie.open() as logboek:
            beloofd.check(opened(logboek, beloofd.dag))
            if (number + 1) % VERIFY_EACH == 0 and len(logboek):
                require_whole(logboek)
    with installatie.open() as logboek:
        ours = opened(logboek, beloofd.dag + 400)
        before = ours.opvolging.taken(aantal=10**6).taken
        ours.opvolging.run_due()
        beloofd.check(ours)
        ours.opvolging.rebuild()
        beloofd.check(ours)
        after = ours.opvolging.taken(aantal=10**6).taken
        assert {t.id for t in after} == {t.id for t in before}
        assert {t.stand for t in after} <= {Stand.KLAAR, Stand.GEESCALEERD}
        require_whole(logboek)
    with capsys.disabled():
        print(f"{ROUNDS} rondes, {len(after)} taken, niets kwijt, niets dubbel")  # noqa: T201 - for who repeats it


def test_processes_that_catch_up_together_do_each_thing_once(
    installatie: Installatie, zaad: int
) -> None:
    """Three at once, day after day and after a silence: each change by one of them."""
    many = 120
    with installatie.open(klok=Klok()) as logboek:
        ours = opened(logboek, BEGIN)
        for number in range(many):
            ours.ask(f"kind-{number:05d}")
    days = [BEGIN + n for n in (6, 7, 8, 30)]
    kinderen = [start(opvolger.catch_up, installatie, days) for _ in range(3)]
    wait_until(kinderen, 1)
    for kind in kinderen:
        listen([kind], 0.01)
    for kind in kinderen:
        kind.process.join(60)
        assert kind.process.exitcode == 0
    drain(kinderen)
    said = [line.split() for kind in kinderen for line in kind.lines()[1:-1]]
    assert sum(int(berichten) for *_, berichten in said) == 2 * many
    assert sum(int(zaken) for _, zaken, _ in said) == 2 * many
    with installatie.open() as logboek:
        ours = opened(logboek, BEGIN + 30)
        kinds = Counter((b.taak, b.soort) for b in ours.opvolging.berichten(0, 10**6))
        assert set(kinds.values()) == {1}
        assert Counter(soort for _, soort in kinds) == dict.fromkeys(
            ("nieuw", "herinnering", "escalatie"), many
        )
        assert ours.opvolging.run_due().gezien == 0
