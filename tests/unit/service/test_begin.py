# SPDX-License-Identifier: EUPL-1.2
"""What an answer begins is worked out once, and is of nobody when it comes again."""

from __future__ import annotations

import gc
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import orjson
import pytest
from bench.vragen import complete_worlds
from sqlalchemy import select
from tests.bdd.gelezen import kader as real_kader
from tests.logboeken import PERSONEN, Klok

from deelkader.logboek import Logboek
from deelkader.opslag.tabellen import zaak
from deelkader.opvolging.zaakrijen import case_place
from deelkader.service import Dienst
from deelkader.service.oordeelinhoud import canonical_question
from deelkader.service.opvolging import Opvolging
from deelkader.sleutels.verzegelen import open_piece

if TYPE_CHECKING:
    from pathlib import Path

FENNA, JORIS, _ = PERSONEN
WERELDEN = 40
MORGEN = timedelta(days=1)


class Post:
    """An installation with the real rules and a clock that the test sets."""

    def __init__(self, map_: Path) -> None:
        self.klok = Klok()
        self.logboek = Logboek.open(map_, klok=self.klok)
        self.begin_anew()

    def begin_anew(self) -> None:
        """Take what answers anew: it remembers nothing."""
        self.opvolging = Opvolging(real_kader(), self.logboek, self.vandaag)
        self.dienst = Dienst(
            real_kader(), self.logboek, self.vandaag, opvolging=self.opvolging
        )

    def vandaag(self) -> date:
        """Return the day of the clock."""
        return self.klok.nu.date()

    def cases(self) -> list[dict[str, Any]]:
        """Return what every case holds, by age."""
        with self.logboek.opslag.reading() as verbinding:
            rows = verbinding.execute(select(zaak).order_by(zaak.c.nr)).all()
        pairs = self.logboek.sleutelbos.open_pairs(row.sleutel for row in rows)
        return [
            orjson.loads(open_piece(pairs[row.sleutel], case_place(row.id), row.inhoud))
            for row in rows
        ]

    def tasks(self) -> list[Any]:
        """Return every task of every case."""
        return [task for one in self.cases() for task in one["taken"]]

    def without_ids(self) -> list[Any]:
        """Return the cases and what must be heard, without what is new in each."""
        cases = [
            one | {"lijnen": [*one["lijnen"].values()], "taken": told}
            for one in self.cases()
            for told in [[task[1:] for task in one["taken"]]]
        ]
        said = [
            b.as_dict() | {"id": "", "taak": ""}
            for b in self.opvolging.berichten(aantal=10_000)
        ]
        return [*cases, said]


@pytest.fixture
def post(tmp_path):
    """Return an installation."""
    found = Post(tmp_path / "een")
    yield found
    found.logboek.close()


@pytest.fixture
def vragen() -> list[dict[str, Any]]:
    """Return questions of all kinds, each with another answer."""
    return [
        canonical_question(w.vraag) for w in complete_worlds(real_kader(), WERELDEN)
    ]


def test_who_comes_later_gets_what_the_first_would_have(tmp_path, post, vragen):
    """About nobody and about two persons, together and one by one: the same cases."""
    whose = [{}, {"jeugdige": FENNA}, {}, {"jeugdige": JORIS}, {"jeugdige": FENNA}]
    other = Post(tmp_path / "twee")
    for who in whose:
        post.dienst.ask_many([vraag | who for vraag in vragen])
        for vraag in vragen:
            other.begin_anew()
            other.dienst.ask(vraag | who)
    assert post.without_ids() == other.without_ids()
    other.logboek.close()
    begun = [one for one in post.cases() if one["jeugdige"] is None]
    assert len(begun) > WERELDEN / 10
    assert any(len(one["taken"]) > 1 for one in begun)


def test_each_case_and_each_task_is_one_of_its_own(post, vragen):
    """No id comes twice, and each case knows the line that began it."""
    for _ in range(3):
        post.dienst.ask_many(vragen)
    ids = [task[0] for task in post.tasks()]
    lines = [line for one in post.cases() for line in one["lijnen"]]
    for found in (ids, lines):
        assert len(found) == len(set(found)) > WERELDEN / 10
    assert set(lines) <= {line.id for line in post.logboek.lines()}
    for task in post.opvolging.taken(aantal=10_000).taken:
        assert task.oordeel == task.zaak == task.bij.partition("/")[0]


def test_nothing_of_a_person_is_remembered(post, vragen):
    """Not who it was about, not which line it was, not the ids of the tasks."""
    post.dienst.ask_many([vraag | {"jeugdige": FENNA} for vraag in vragen])
    known = [*post.opvolging._begin._known.values()]
    kept = [one.stap for one in known if one.stap is not None]
    assert kept
    written = {line.id for line in post.logboek.lines()} | {t[0] for t in post.tasks()}
    for word in (FENNA, *written):
        assert word not in repr(kept)


def test_it_is_forgotten_with_the_answer(post, vragen):
    """An answer that is not remembered keeps nothing."""
    for vraag in vragen:
        post.dienst.ask(vraag | {"datum": date.fromisoformat(vraag["datum"])})
    gc.collect()
    assert post.tasks()
    assert len(post.opvolging._begin._known) == 0


def test_the_next_day_it_begins_that_day(post, vragen):
    """What was remembered is of the day before: a duty opens on the day it is asked."""
    post.dienst.ask_many(vragen)
    first = post.tasks()
    post.klok.nu += MORGEN
    post.dienst.ask_many(vragen)
    later = post.tasks()[len(first) :]
    opens, last = 5, 6
    assert [t[1:opens] for t in later] == [t[1:opens] for t in first]
    assert [t[opens] - 1 for t in later] == [t[opens] for t in first]
    assert all(t[last] > u[last] for t, u in zip(later, first, strict=True))


def test_a_case_that_could_not_be_reasoned_about_is_no_example(
    post, vragen, monkeypatch
):
    """The next one like it is reasoned about again."""

    def fail(*_: object) -> Any:
        raise RuntimeError

    with monkeypatch.context() as broken:
        broken.setattr(type(post.opvolging.regelwerk), "taken", fail)
        post.dienst.ask_many(vragen)
    assert post.cases()
    assert not post.tasks()
    post.dienst.ask_many(vragen)
    assert post.tasks()
