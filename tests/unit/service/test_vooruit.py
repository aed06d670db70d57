# SPDX-License-Identifier: EUPL-1.2
"""What follows from answers is worked out before the log is locked, and never lost."""

from __future__ import annotations

import threading
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import orjson
import pytest
from bench.vragen import complete_worlds
from sqlalchemy import select
from tests.bdd.gelezen import kader as real_kader
from tests.logboeken import PERSONEN, Klok

from deelkader.logboek import Logboek
from deelkader.logboek.schrijver import Schrijver, VerouderdError
from deelkader.opslag.tabellen import zaak
from deelkader.opvolging import zaken as zakenmodule
from deelkader.opvolging.gebeurd import of_answer
from deelkader.opvolging.zaak import Zaak
from deelkader.opvolging.zaakrijen import case_place
from deelkader.service import Dienst
from deelkader.service.oordeelinhoud import canonical_question
from deelkader.service.oordeler import Wens
from deelkader.service.opvolging import Opvolging
from deelkader.service.opvolgregels import find_rules
from deelkader.sleutels import Houder
from deelkader.sleutels.verzegelen import open_piece

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import date
    from pathlib import Path

    from tests.opslagen import Adressen

    from deelkader.opvolging.taak import Taak
    from deelkader.opvolging.voorval import Voorval

FENNA, JORIS, _ = PERSONEN
WERELDEN = 12


class Regels:
    """The real rules; *before* is called whenever they are asked what follows."""

    def __init__(self, echt: Any) -> None:
        self._echt = echt
        self.before: Callable[[], object] = int
        self.asked = 0

    def __getattr__(self, name: str) -> Any:
        return getattr(self._echt, name)

    def taken(self, voorvallen: Sequence[Voorval], vandaag: int) -> tuple[Taak, ...]:
        """Return what follows, after `before`."""
        self.asked += 1
        self.before()
        found: tuple[Taak, ...] = self._echt.taken(voorvallen, vandaag)
        return found


class Post:
    """One of several installations on the same log, with the real rules."""

    def __init__(self, adressen: Adressen, map_: Path, klok: Klok) -> None:
        self.klok = klok
        self.logboek = Logboek.open(
            adressen.log,
            sleutels=adressen.sleutels,
            hoofdsleutel=map_ / "hoofdsleutel",
            klok=klok,
        )
        plain = Opvolging(real_kader(), self.logboek, self.vandaag)
        self.regels = Regels(plain.regelwerk)
        self.opvolging = Opvolging(
            real_kader(), self.logboek, self.vandaag, self.regels
        )
        self.dienst = Dienst(
            real_kader(), self.logboek, self.vandaag, opvolging=self.opvolging
        )

    def vandaag(self) -> date:
        """Return the day of the clock."""
        return self.klok.nu.date()

    def case(self, jeugdige: str) -> dict[str, Any]:
        """Return what the only case of *jeugdige* holds."""
        with self.logboek.opslag.reading() as verbinding:
            rows = verbinding.execute(select(zaak)).all()
        pairs = self.logboek.sleutelbos.open_pairs(row.sleutel for row in rows)
        held: list[dict[str, Any]] = [
            orjson.loads(open_piece(pairs[row.sleutel], case_place(row.id), row.inhoud))
            for row in rows
        ]
        (found,) = [one for one in held if one["jeugdige"] == jeugdige]
        return found


@pytest.fixture
def posten(log_en_sleutels, tmp_path) -> Iterator[tuple[Post, Post]]:
    """Return two installations on one log, as two processes are."""
    klok = Klok()
    both = [Post(log_en_sleutels, tmp_path, klok) for _ in range(2)]
    yield both[0], both[1]
    for one in both:
        one.logboek.close()


@pytest.fixture(scope="module")
def vragen() -> list[dict[str, Any]]:
    """Return questions whose answers each begin a task."""
    kader, found = real_kader(), []
    regels, _ = find_rules(kader)
    assert regels is not None
    dag = Klok().nu.date().toordinal()
    for wereld in complete_worlds(kader, 400):
        vraag = canonical_question(wereld.vraag)
        gebeurd = of_answer(vraag, kader.evaluate(vraag), dag)
        if regels.taken(Zaak().add("x", gebeurd, regels).voorvallen, dag):
            found.append(vraag)
    return found[:WERELDEN]


def about(vragen: list[dict[str, Any]], jeugdige: str) -> list[dict[str, Any]]:
    """Return the same questions, about *jeugdige*."""
    return [vraag | {"jeugdige": jeugdige} for vraag in vragen]


def require_whole(post: Post, jeugdige: str) -> None:
    """Require that each line of *jeugdige* is in the case, and each task once."""
    case = post.case(jeugdige)
    ids = [line.id for line in post.logboek.lines() if line.soort == "oordeel"]
    assert [*case["lijnen"]] == ids
    numbers = [one[0] for one in case["voorvallen"]]
    assert numbers == sorted(set(numbers))
    tasks = [(one[1], one[2]) for one in case["taken"]]
    assert len(tasks) == len(set(tasks)) >= len(ids)
    told = [
        (one.id, one.bij.partition("/")[0])
        for one in post.opvolging.taken(aantal=10_000).taken
    ]
    assert sorted(one[0] for one in told) == sorted(one[0] for one in case["taken"])
    assert {line for _, line in told} <= set(ids)


def test_others_write_while_one_reasons(posten, vragen):
    """A case that grew is looked at before the log is locked."""
    one, other = posten
    one.dienst.ask_many(about(vragen, FENNA))
    wrote: list[object] = []

    def write_as_the_other() -> None:
        one.regels.before = int
        thread = threading.Thread(
            target=lambda: wrote.extend(other.dienst.ask_many(vragen))
        )
        thread.start()
        thread.join(20)

    one.regels.before = write_as_the_other
    one.dienst.ask_many(about(vragen, FENNA))
    assert len(wrote) == len(vragen)


def test_what_another_wrote_meanwhile_is_not_lost(posten, vragen):
    """Both wrote about the same person: the case holds what both brought."""
    one, other = posten
    one.dienst.ask_many(about(vragen, FENNA))

    def write_as_the_other() -> None:
        one.regels.before = int
        other.dienst.ask_many(about(vragen[:3], FENNA))

    one.regels.before = write_as_the_other
    one.dienst.ask_many(about(vragen[3:], FENNA))
    assert len(one.case(FENNA)["lijnen"]) == 2 * len(vragen)
    require_whole(one, FENNA)


def test_a_key_that_was_renewed_meanwhile_still_opens_the_case(posten, vragen):
    """The row names the old key, so its content stays under that."""
    one, _ = posten
    one.dienst.ask_many(about(vragen, FENNA))
    bos, organisatie = one.logboek.sleutelbos, one.logboek.organisatie

    def renew() -> None:
        one.regels.before = int
        bos.renew(Houder.of_file(organisatie, FENNA))

    one.regels.before = renew
    for _ in range(2):
        one.dienst.ask_many(about(vragen, FENNA))
    assert one.regels.before is int
    require_whole(one, FENNA)


def test_a_case_that_stayed_the_same_is_looked_at_once(posten, vragen, monkeypatch):
    """Nor is it opened once more while the log is locked."""
    one, _ = posten
    one.dienst.ask_many(about(vragen, FENNA))
    opened: list[bool] = []

    def counting(*what: Any) -> bytes:
        opened.append(True)
        return open_piece(*what)

    monkeypatch.setattr(zakenmodule, "open_piece", counting)
    # WHY twice that: to shorten a case, what is left is looked at as well.
    before = one.regels.asked
    one.dienst.ask_many(about(vragen, FENNA))
    assert 0 < one.regels.asked - before <= 3 * len(vragen)
    assert len(opened) == 1
    require_whole(one, FENNA)


def test_lines_that_are_written_again_bring_it_once(posten, vragen, monkeypatch):
    """Something came in between, so the lines were undone and got other ids."""
    one, _ = posten
    one.dienst.ask_many(about(vragen, FENNA))
    echt = Schrijver._write_apart
    failed: list[bool] = []

    def undone(self: Any, *what: Any, **more: Any) -> Any:
        found = echt(self, *what, **more)
        if not failed:
            failed.append(True)
            raise VerouderdError
        return found

    monkeypatch.setattr(Schrijver, "_write_apart", undone)
    one.dienst.ask_many(about(vragen, FENNA))
    assert failed
    assert len(one.case(FENNA)["lijnen"]) == 2 * len(vragen)
    require_whole(one, FENNA)


def test_on_the_next_day_it_is_looked_at_again(posten, vragen):
    """Between looking ahead and writing it became another day."""
    one, _ = posten
    one.dienst.ask_many(about(vragen, FENNA))
    lines = one.dienst._lines_for(
        [one.dienst._oordeler.answer(v, Wens()) for v in about(vragen, FENNA)],
        "2026-11-22T10:00:00.000Z",
    )
    one.klok.nu += timedelta(days=1)
    one.logboek.append_many(lines)
    assert one.case(FENNA)["dag"] == one.vandaag().toordinal()
    require_whole(one, FENNA)


def test_several_persons_in_one_call_each_get_their_own(posten, vragen):
    """One has a case and one has none; each is asked about twice in turns."""
    one, _ = posten
    one.dienst.ask_many(about(vragen, FENNA))
    mixed = [v | {"jeugdige": who} for v in vragen for who in (FENNA, JORIS)]
    one.dienst.ask_many(mixed)
    lines = [
        line
        for line in one.logboek.lines()
        if line.soort == "oordeel" and line.personen is not None
    ]
    for who, often in ((FENNA, 2), (JORIS, 1)):
        ids = [
            line.id
            for line in lines
            if line.personen is not None and line.personen.inhoud["jeugdige"] == who
        ]
        assert [*one.case(who)["lijnen"]] == ids
        assert len(ids) == often * len(vragen)
