# SPDX-License-Identifier: EUPL-1.2
"""The motor refuses what nobody tells, depends on nothing else, and can be absent."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from random import Random
from typing import Any

import pytest
from tests.unit.opvolging.opvolggevallen import cases, day

from deelkader import Kader
from deelkader.opvolging.motor import Motor, is_available
from deelkader.opvolging.taak import Stand
from deelkader.opvolging.voorval import Voorval

SIGNAL: dict[str, Any] = {"van": "school", "naar": "huisarts", "situatie": "hulpvraag"}
BEGIN = day("2026-11-02")


@pytest.fixture(scope="module")
def motor() -> Motor:
    """Return a motor with the rules that are shipped."""
    rules = Kader.standard().inhoud.opvolging
    assert rules is not None
    return Motor(rules)


@pytest.mark.parametrize(
    "wrong",
    [
        Voorval(0, "signaal", BEGIN, SIGNAL),
        Voorval(True, "signaal", BEGIN, SIGNAL),
        Voorval(1, "signal", BEGIN, SIGNAL),
        Voorval(1, "signaal", 0, SIGNAL),
        Voorval(1, "signaal", 10**7, SIGNAL),
        Voorval(1, "signaal", True, SIGNAL),
        Voorval(1, "signaal", BEGIN, {**SIGNAL, "naam": "Fenna de Vries"}),
        Voorval(1, "signaal", BEGIN, {**SIGNAL, "van": "x" * 201}),
        Voorval(1, "signaal", BEGIN, {**SIGNAL, "van": 3}),
        Voorval(1, "signaal", BEGIN, {**SIGNAL, "van": True}),
        Voorval(1, "meldcode", BEGIN, {"stap": "1"}),
        Voorval(1, "meldcode", BEGIN, {"stap": True}),
        Voorval(1, "meldcode", BEGIN, {"stap": -1}),
        Voorval(1, "meldcode", BEGIN, {"stap": 2**31}),
    ],
)
def test_what_no_writer_tells_is_refused(motor: Motor, wrong: Voorval) -> None:
    """The message names the number of the thing, never what it holds."""
    with pytest.raises(ValueError, match=r"voorval|Voorval") as error:
        motor.taken([wrong], BEGIN)
    assert "Fenna" not in str(error.value)
    assert "xx" not in str(error.value)


def test_two_things_with_one_number_are_refused(motor: Motor) -> None:
    """Otherwise a task could be about either of them."""
    one = Voorval(1, "signaal", BEGIN, SIGNAL)
    with pytest.raises(ValueError, match="number of its own"):
        motor.taken([one, one], BEGIN)


def test_the_order_of_the_list_does_not_matter(motor: Motor) -> None:
    """Only the numbers say in which order things were told."""
    chance = Random("volgorde")
    for geval in cases():
        told = list(geval.voorvallen)
        for on in geval.dan:
            expected = motor.taken(geval.voorvallen, on)
            chance.shuffle(told)
            assert expected == motor.taken(told, on)


def test_nothing_is_left_of_the_case_before(motor: Motor) -> None:
    """A case gives the same tasks whatever was asked before it."""
    alone = {g.naam: [motor.taken(g.voorvallen, d) for d in g.dan] for g in cases()}
    for geval in reversed(cases()):
        again = [motor.taken(geval.voorvallen, d) for d in geval.dan]
        assert alone[geval.naam] == again


def test_many_threads_get_the_same_tasks(motor: Motor) -> None:
    """The library keeps tables for the whole process; one at a time may use them."""
    asked = [(g.voorvallen, d) for g in cases() for d in g.dan] * 4
    expected = [motor.taken(*one) for one in asked]
    with ThreadPoolExecutor(8) as pool:
        assert expected == list(pool.map(lambda one: motor.taken(*one), asked))


def test_tomorrow_did_not_happen_yet(motor: Motor) -> None:
    """A message of a later day closes nothing today, and wakes the case that day."""
    signal = Voorval(1, "signaal", BEGIN, SIGNAL)
    back: dict[str, Any] = {"van": "huisarts", "naar": "school", "oordeel": 0}
    back["doel"] = "terugkoppelen"
    told = [signal, Voorval(2, "gedeeld", BEGIN + 1, back)]

    today = motor.taken(told, BEGIN)[0]
    assert (today.stand, today.volgende) == (Stand.OPEN, BEGIN + 1)
    assert motor.taken(told, BEGIN + 1)[0].stand is Stand.KLAAR


def test_the_day_on_which_it_changes_is_the_first(motor: Motor) -> None:
    """On the day before `volgende` all is as it was; on that day something is not."""
    for geval in cases():
        for on in geval.dan:
            for taak in motor.taken(geval.voorvallen, on):
                if taak.volgende is None:
                    continue
                there = motor.taken(geval.voorvallen, taak.volgende - 1)
                then = motor.taken(geval.voorvallen, taak.volgende)
                same = next(t for t in there if t.key == taak.key)
                assert same == taak
                assert taak not in then


def test_words_in_the_rules_and_words_of_a_person_never_meet(motor: Motor) -> None:
    """A word that looks like a number of the engine is only a word."""
    strange = {**SIGNAL, "van": "0", "naar": "1", "situatie": "true"}
    back: dict[str, Any] = {"van": "1", "naar": "0", "oordeel": 0}
    back["doel"] = "terugkoppelen"
    told = [
        Voorval(1, "signaal", BEGIN, strange),
        Voorval(2, "gedeeld", BEGIN, {**back, "naar": "onbekend"}),
        Voorval(3, "gedeeld", BEGIN, {**back, "naar": "00"}),
    ]
    assert motor.taken(told, BEGIN)[0].stand is Stand.OPEN
    told.append(Voorval(4, "gedeeld", BEGIN, back))
    assert motor.taken(told, BEGIN)[0].stand is Stand.KLAAR


def test_a_rule_with_every_word_in_a_demand_still_loads() -> None:
    """The limit of one file stays below what the library can hold."""
    rules = Kader.standard().inhoud.opvolging
    assert rules is not None
    one = next(r for r in rules.regels if r.id == "fg-bekijkt-afwijking")
    many = tuple(replace(one, id=f"regel-{n}") for n in range(45))
    motor = Motor(replace(rules, regels=many))
    words: dict[str, Any] = {"oordeel": 1, "gevolgd": "nee"}
    assert len(motor.taken([Voorval(1, "opgevolgd", BEGIN, words)], BEGIN)) == 45


def test_a_long_history_is_no_danger(motor: Motor) -> None:
    """Hundreds of signals and messages from all sides: an answer, and all of them."""
    told = []
    for n in range(150):
        who = ("school", "huisarts", "ggd")[n % 3]
        told.append(Voorval(2 * n + 1, "signaal", BEGIN + n, {**SIGNAL, "van": who}))
        back: dict[str, Any] = {"van": "huisarts", "naar": who, "oordeel": n}
        back["doel"] = "terugkoppelen" if n % 2 else "overdragen"
        told.append(Voorval(2 * n + 2, "gedeeld", BEGIN + n, back))
    found = motor.taken(told, BEGIN + 4000)
    assert len({t.bij for t in found if t.regel == "signaal-ontvangen"}) == 150


@pytest.mark.parametrize("missing", ["durable", "durable_rules_engine", "holidays"])
def test_without_the_extra_follow_up_says_that_it_is_off(missing: str) -> None:
    """Everything else loads; only a motor cannot be made."""
    program = f"""
import sys
sys.modules[{missing!r}] = None
from deelkader import Kader
from deelkader.errors import OpvolgingUitError
from deelkader.opvolging.motor import Motor, is_available
assert not is_available()
try:
    Motor(Kader.standard().inhoud.opvolging)
except OpvolgingUitError as error:
    print(error.code, error.message, error.help)
"""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.startswith("opvolging-uit De opvolging staat uit")
    assert is_available()


def test_loading_a_kader_does_not_load_the_engine() -> None:
    """Who only asks questions does not pay for follow-up."""
    program = "import sys; from deelkader import Kader; Kader.standard();"
    program += "print('durable' in sys.modules, 'holidays' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["False", "False"]
