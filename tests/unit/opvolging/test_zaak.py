# SPDX-License-Identifier: EUPL-1.2
"""A case: numbers, what changed, and leaving out what no longer counts."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.proefopvolging import PLICHT, Proefopvolging

from deelkader.opvolging.feiten import check
from deelkader.opvolging.gebeurd import Gebeurd, Verwijzing, of_line
from deelkader.opvolging.inkorten import shorten
from deelkader.opvolging.stap import look
from deelkader.opvolging.taak import Stand
from deelkader.opvolging.zaak import Zaak, close, new_id

if TYPE_CHECKING:
    from collections.abc import Sequence

BEGIN = 739_000
REGELS = Proefopvolging()
EIGEN = Verwijzing("oordeel", "")


def answer(dag: int) -> list[Gebeurd]:
    """Return what an answer with the duty brings."""
    return [
        Gebeurd("oordeel", dag, {}, EIGEN),
        Gebeurd("plicht", dag, {"plicht": PLICHT}, EIGEN),
    ]


def test_things_are_numbered_and_point_at_each_other() -> None:
    """A duty names its answer, a share the answer of another line, nothing gives 0."""
    zaak = Zaak().add("een", answer(BEGIN)).add("twee", answer(BEGIN))
    about = [Verwijzing("oordeel", "twee"), Verwijzing("oordeel", "weg")]
    zaak = zaak.add("drie", [Gebeurd("gedeeld", BEGIN, {}, one) for one in about])
    assert [(v.nr, v.kenmerken["oordeel"]) for v in zaak.voorvallen] == [
        (1, 1),
        (2, 1),
        (3, 3),
        (4, 3),
        (5, 3),
        (6, 0),
    ]
    assert zaak.place_of(4) == ("twee", 1)
    assert zaak.add("twee", answer(BEGIN)) == zaak


def test_a_case_reads_back_as_it_was_written() -> None:
    """Through JSON, with its tasks."""
    zaak = look(Zaak("psn-000001").add("een", answer(BEGIN)), REGELS, BEGIN + 9).zaak
    assert zaak.taken
    assert Zaak.from_dict(json.loads(json.dumps(zaak.as_dict()))) == zaak


def test_a_person_closes_a_task_that_the_rules_would_keep() -> None:
    """And it stays closed at every later look."""
    zaak = look(Zaak().add("een", answer(BEGIN)), REGELS, BEGIN).zaak
    zaak = close(zaak, zaak.taken[0].id)
    stap = look(zaak, REGELS, BEGIN + 100)
    assert [one.taak.stand for one in stap.zaak.taken] == [Stand.KLAAR]
    assert stap.wijzigingen == ()
    assert stap.zaak.vanaf is None


class Geen(Proefopvolging):
    """A kader from which the rules were taken."""

    def taken(self, voorvallen: Sequence[Any], vandaag: int) -> tuple[Any, ...]:
        """Return nothing."""
        return ()


def test_a_task_whose_rule_is_gone_stands_and_becomes_late() -> None:
    """It waits for a person; time still counts, and says so once."""
    zaak = look(Zaak().add("een", answer(BEGIN)), REGELS, BEGIN).zaak
    zaak = look(zaak, Geen(), BEGIN + 1).zaak
    assert zaak.vanaf == BEGIN + 15
    stap = look(zaak, Geen(), BEGIN + 15)
    assert [w.bericht for w in stap.wijzigingen] == ["te-laat"]
    assert [one.taak.stand for one in stap.zaak.taken] == [Stand.TE_LAAT]
    assert stap.zaak.vanaf is None
    assert look(stap.zaak, Geen(), BEGIN + 99).wijzigingen == ()


def test_something_that_lies_ahead_is_looked_at_on_its_day() -> None:
    """A thing of tomorrow begins nothing today."""
    stap = look(Zaak().add("een", answer(BEGIN + 5)), REGELS, BEGIN)
    assert (stap.zaak.taken, stap.zaak.vanaf) == ((), BEGIN + 5)
    assert len(look(stap.zaak, REGELS, BEGIN + 5).zaak.taken) == 1


def test_what_is_over_leaves_with_what_it_was_about() -> None:
    """After the time that rules look back nothing of it is left."""
    zaak = look(Zaak().add("een", answer(BEGIN)), REGELS, BEGIN).zaak
    zaak = close(zaak, zaak.taken[0].id)
    share = Gebeurd("gedeeld", BEGIN, {}, Verwijzing("oordeel", "een"))
    zaak = look(zaak.add("twee", [share]), REGELS, BEGIN + 60).zaak
    assert shorten(zaak, REGELS) == zaak
    short = shorten(look(zaak, REGELS, BEGIN + 61).zaak, REGELS)
    assert (short.voorvallen, short.taken, short.lijnen, short.nr) == ((), (), {}, 3)


def test_a_case_grows_no_further_than_its_window() -> None:
    """Three years of answers that are shared the same day."""
    zaak, most = Zaak(), 0
    for day in range(0, 1_000, 5):
        about = Verwijzing("oordeel", f"a{day}")
        share = Gebeurd("gedeeld", BEGIN + day, {}, about)
        zaak = zaak.add(f"a{day}", answer(BEGIN + day)).add(f"b{day}", [share])
        zaak = shorten(look(zaak, REGELS, BEGIN + day).zaak, REGELS)
        most = max(most, len(zaak.voorvallen))
    assert most <= 3 * 60 / 5 + 6


STEP = st.one_of(
    st.tuples(st.just("antwoord"), st.integers(-3, 3)),
    st.tuples(st.just("signaal"), st.integers(0, 2)),
    st.tuples(st.just("overleg"), st.just(0)),
    st.tuples(st.just("gedeeld"), st.integers(0, 12)),
    st.tuples(st.just("dagen"), st.integers(1, 90)),
    st.tuples(st.just("afgerond"), st.integers(0, 12)),
    st.tuples(st.just("uitgesteld"), st.integers(0, 12)),
)


def things(kind: str, number: int, dag: int, lines: Sequence[str]) -> list[Gebeurd]:
    """Return what one step brings."""
    line = lines[number % len(lines)] if lines else "geen"
    if kind == "antwoord":
        return answer(dag + number)
    if kind == "signaal":
        return [
            Gebeurd("signaal", dag, {"van": ("school", "huisarts", "ouder")[number]})
        ]
    if kind == "gedeeld":
        return [Gebeurd("gedeeld", dag, {}, Verwijzing("oordeel", line))]
    if kind in {"afgerond", "uitgesteld"}:
        words: dict[str, str | int] = {"regel": "vertellen", "tot": dag + number}
        return [Gebeurd(kind, dag, words, Verwijzing("bij", line, 1))]
    return [Gebeurd(kind, dag)]


@settings(max_examples=300)
@given(st.lists(STEP, max_size=40))
def test_leaving_out_old_things_changes_no_outcome(
    steps: list[tuple[str, int]],
) -> None:
    """A case that is shortened at every step has the tasks of one that never is."""
    short = whole = Zaak()
    dag, lines = BEGIN, list[str]()
    ids: dict[tuple[str, str, int], Stand] = {}
    for place, (kind, number) in enumerate(steps):
        line = f"{place:03d}"
        if kind == "dagen":
            dag += number
        else:
            brought = things(kind, number, dag, lines)
            short, whole = short.add(line, brought), whole.add(line, brought)
            lines += [line] if kind == "antwoord" else []
        whole = look(whole, REGELS, dag).zaak
        looked = look(short, REGELS, dag).zaak
        for one in looked.taken:
            begun = looked.place_of(one.taak.bij)
            assert begun is not None
            ids[one.taak.regel, *begun] = one.taak.stand
        short = shorten(looked, REGELS)
        assert short.vanaf == whole.vanaf
    found = {}
    for one in whole.taken:
        begun = whole.place_of(one.taak.bij)
        assert begun is not None
        found[one.taak.regel, *begun] = one.taak.stand
    assert ids == found


@settings(max_examples=200)
@given(st.lists(STEP, max_size=30), st.lists(st.integers(0, 40), max_size=12))
def test_each_message_is_made_once_however_one_looks(
    steps: list[tuple[str, int]], pauses: list[int]
) -> None:
    """No task hears the same twice, unless it was put off; over is for ever."""
    zaak, dag, lines = Zaak(), BEGIN, list[str]()
    heard: list[tuple[str, str]] = []
    over: set[str] = set()
    moved = False
    for place, (kind, number) in enumerate([*steps, *(("dagen", p) for p in pauses)]):
        if kind == "dagen":
            dag += number
        else:
            moved |= kind == "uitgesteld"
            zaak = zaak.add(f"{place:03d}", things(kind, number, dag, lines))
            lines += [f"{place:03d}"] if kind == "antwoord" else []
        for _ in range(2):
            stap = look(zaak, REGELS, dag)
            zaak = stap.zaak
            heard += [
                (w.nieuw.id, w.bericht)
                for w in stap.wijzigingen
                if w.bericht is not None
            ]
            assert over <= {one.id for one in zaak.taken if one.taak.stand.is_over}
            over |= {one.id for one in zaak.taken if one.taak.stand.is_over}
    assert moved or len(set(heard)) == len(heard)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=300),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=5,
)
NAMEN = ("van", "naar", "doel", "situatie", "oordeel", "tot", "op", "stap", "bij")


@settings(max_examples=300)
@given(
    st.sampled_from(
        ["gedeeld", "signaal", "dag", "opgevolgd", "meldcode", "overleg", "afgerond"]
    ),
    st.dictionaries(st.sampled_from((*NAMEN, "gebeurd", "regel", "wat")), JSON),
)
def test_no_line_brings_what_the_rules_cannot_read(soort: str, feiten: Any) -> None:
    """Whatever its facts hold, the engine takes it: one line never stops a case."""
    zaak = Zaak().add("een", of_line(soort, feiten, BEGIN))
    assert len(check(zaak.voorvallen)) == len(zaak.voorvallen)


def test_ids_never_look_like_a_number_of_a_person() -> None:
    """They hold no digit."""
    ids = {new_id() for _ in range(1_000)}
    assert len(ids) == 1_000
    assert all(id_.isalpha() and id_.islower() for id_ in ids)


def test_a_day_that_did_not_come_is_no_reason_to_shorten() -> None:
    """What speaks of a day ahead is kept until that day is past the window."""
    thing = Gebeurd("dag", BEGIN, {"wat": "verjaardag-16", "op": BEGIN + 900})
    zaak = replace(Zaak().add("een", [thing]), dag=BEGIN + 900)
    assert shorten(zaak, REGELS).voorvallen
    assert not shorten(replace(zaak, dag=BEGIN + 961), REGELS).voorvallen
