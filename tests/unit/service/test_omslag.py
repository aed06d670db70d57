# SPDX-License-Identifier: EUPL-1.2
"""A no that becomes a yes on other facts is told, and the answer is not held back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.bdd.gelezen import kader
from tests.logboeken import Klok
from tests.opstelling import MENTOR

from deelkader.logboek import Logboek
from deelkader.logboek.regels import Inhoud
from deelkader.logboek.wissen import Besluit, erase_person
from deelkader.service import Dienst, omslag
from deelkader.service.omslagvraag import ALLES, mark
from deelkader.service.opvolging import Opvolging

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

KIND = "kind-zilvermeeuw"
JA = {"gever": "jeugdige", "status": "gegeven"}


class Kring(NamedTuple):
    """A service that asks, and its log."""

    dienst: Dienst
    logboek: Logboek
    opvolging: Opvolging
    klok: Klok

    def ask(self, leeftijd: Any, kind: str = KIND, **anders: Any) -> str:
        """Ask whether school may know; return the id of the answer."""
        facts = {**MENTOR["feiten"], "leeftijd": leeftijd}
        facts = {k: v for k, v in facts.items() if v is not None}
        question = {**MENTOR, "jeugdige": kind, "toestemmingen": [JA]}
        question |= {"feiten": facts, **anders}
        answer = self.dienst.ask(question)
        assert answer.bewijs is not None
        return answer.bewijs.id

    def ask_about(self, kinderen: Iterable[str], leeftijd: int) -> None:
        """Ask the same about each of *kinderen*, in one call."""
        facts = {**MENTOR["feiten"], "leeftijd": leeftijd}
        same = {**MENTOR, "toestemmingen": [JA], "feiten": facts}
        self.dienst.ask_many([same | {"jeugdige": kind} for kind in kinderen])

    def told(self) -> list[dict[str, Any]]:
        """Return the facts of every line that tells of it."""
        return [
            dict(line.feiten.inhoud)
            for line in self.logboek.lines()
            if line.soort == "herhaald" and line.feiten is not None
        ]


@pytest.fixture
def kring(tmp_path) -> Iterator[Kring]:
    """Return a service on a log of its own."""
    klok = Klok()
    with Logboek.open(tmp_path, klok=klok) as logboek:
        opvolging = Opvolging(kader(), logboek)
        dienst = Dienst(kader(), logboek, opvolging=opvolging)
        yield Kring(dienst, logboek, opvolging, klok)


def test_a_no_and_then_a_yes_on_another_fact_gives_a_line_and_a_task(kring):
    """The line names what changed, not how; the task is for the FG; only once."""
    no, yes = kring.ask(14), kring.ask(16)
    assert kring.told() == [
        {
            "oordeel": yes,
            "eerder": no,
            "van": "jeugdprofessional",
            "naar": "school",
            "doel": "onderwijs-ondersteunen",
            "gegevens": ["betrokkenheid"],
            "anders": ["leeftijd"],
        }
    ]
    (task,) = kring.opvolging.taken(rol="fg").taken
    assert (task.regel, task.oordeel) == ("herhaalde-vraag-nakijken", yes)
    kring.ask(17)
    assert len(kring.told()) == 1


@pytest.mark.parametrize(
    ("eerst", "dan"),
    [
        ({"leeftijd": 16}, {"leeftijd": 14}),
        ({"leeftijd": 14}, {"leeftijd": 14}),
        ({"leeftijd": 14}, {"leeftijd": 16, "kind": "kind-boomvalk"}),
        ({"leeftijd": None}, {"leeftijd": 16}),
        ({"leeftijd": 14, "doel": "hulp-afstemmen"}, {"leeftijd": 16}),
    ],
    ids=["ja-dan-nee", "zelfde", "ander-kind", "aangevuld", "ander-doel"],
)
def test_what_is_no_such_thing_is_not_told(kring, eerst, dan):
    """A stricter answer, the same, another child, a fact found out, another purpose."""
    kring.ask(**eerst)
    kring.ask(**dan)
    assert kring.told() == []


def test_a_no_of_more_than_a_week_ago_does_not_count(kring):
    """People learn; a child has its birthday."""
    kring.ask(14)
    kring.klok.forward(days=8)
    kring.ask(16)
    assert kring.told() == []


def test_a_no_of_last_year_counts_in_the_first_week(kring):
    """The keys of a line are by year."""
    kring.klok.nu = kring.klok.nu.replace(month=12, day=30)
    kring.ask(14)
    kring.klok.forward(days=3)
    kring.ask(16)
    assert len(kring.told()) == 1


def test_several_questions_in_one_line_or_one_batch_count_too(kring):
    """Asked together, or with AuthZEN in one call."""
    raws = [
        {
            **MENTOR,
            "jeugdige": KIND,
            "toestemmingen": [JA],
            "feiten": {**MENTOR["feiten"], "leeftijd": age},
        }
        for age in (14, 16)
    ]
    kring.dienst.ask_many(raws)
    assert len(kring.told()) == 1
    besluiten = [
        {
            "vraag": {k: v for k, v in raw.items() if k != "jeugdige"},
            "oordeel": kader().evaluate(raw).as_dict(),
        }
        for raw in raws
    ]
    for kind in ("kind-boomvalk", "kind-boomvalk"):
        people = {"jeugdige": kind}
        for besluit in besluiten:
            feiten = {"besluiten": [besluit]}
            kring.dienst.write(Inhoud("toegang", feiten, people, kind))
    assert len(kring.told()) == 2


def test_trouble_with_looking_back_does_not_hold_back_the_answer(
    kring, monkeypatch, caplog
):
    """The answer comes; the server says what went wrong, without the question."""
    kring.ask(14)

    def broken(*_: Any) -> None:
        raise OSError(KIND)

    monkeypatch.setattr(kring.logboek.lezer, "rows_at", broken)
    assert kring.logboek.get(kring.ask(16)) is not None
    assert kring.told() == []
    assert "OSError" in caplog.text
    assert KIND not in caplog.text


def test_who_is_erased_is_gone_from_it(kring):
    """The line, its case and its task, and no no of before counts any more."""
    kring.ask(14)
    kring.ask(16)
    erase_person(kring.logboek, KIND, Besluit(("a", "b"), "bezwaar"))
    assert kring.told() == []
    assert kring.opvolging.taken(rol="fg").taken == ()
    kring.ask(16)
    assert kring.told() == []


def anew(kring: Kring) -> Kring:
    """Return another process on the same log."""
    opvolging = Opvolging(kader(), kring.logboek)
    dienst = Dienst(kader(), kring.logboek, opvolging=opvolging)
    return kring._replace(dienst=dienst, opvolging=opvolging)


def test_a_line_is_opened_only_when_it_may_count(kring, monkeypatch):
    """Also one of another process: that is opened once, and then known."""
    opened: list[int] = []
    whole = kring.logboek.lezer.rows_at

    def counted(numbers: list[int]) -> Any:
        opened.extend(numbers)
        return whole(numbers)

    monkeypatch.setattr(kring.logboek.lezer, "rows_at", counted)
    for _ in range(3):
        kring.ask(16)
    assert opened == []
    elsewhere = anew(kring)
    for _ in range(2):
        elsewhere.ask(16)
    assert opened == [3, 2, 1]


def test_what_this_process_did_not_write_counts_too(kring):
    """A no of another process, and what another process told already."""
    elsewhere = anew(kring)
    elsewhere.ask(14)
    kring.ask(16)
    assert len(kring.told()) == 1
    for age in (17, 16, 17):
        elsewhere.ask(age)
    assert len(kring.told()) == 1


def test_people_in_one_batch_are_each_told_of_their_own(kring):
    """Each line names the no and the yes of its own child, in this and another."""
    kinderen = [f"kind-boomvalk{letter}" for letter in "abcde"]
    kring.ask_about(kinderen, 14)
    kring.ask_about(reversed(kinderen), 16)
    whose = {
        line.id: line.personen.inhoud["jeugdige"] for line in kring.logboek.lines()
    }
    told = kring.told()
    assert [whose[one["oordeel"]] for one in told] == kinderen[::-1]
    assert [whose[one["eerder"]] for one in told] == kinderen[::-1]
    anew(kring).ask_about(kinderen, 17)
    assert len(kring.told()) == len(kinderen)


def test_one_that_cannot_be_looked_at_keeps_no_other_from_it(
    kring, monkeypatch, caplog
):
    """Not in what it says, not in its lines, not in its keys of the year before."""
    een, twee = "kind-boomvalk", "kind-zilverreiger"
    kring.klok.nu = kring.klok.nu.replace(month=12, day=30)
    kring.ask_about([een, twee], 14)
    kring.klok.forward(days=3)
    bos = kring.logboek.sleutelbos
    whole = bos.ids_of

    def broken(organisatie: str, persoon: str) -> list[str]:
        if persoon == een:
            raise OSError(een)
        return list(whole(organisatie, persoon))

    monkeypatch.setattr(bos, "ids_of", broken)
    kring.ask_about([een, twee], 16)
    (told,) = kring.told()
    line = kring.logboek.get(told["oordeel"])
    assert line.personen.inhoud == {"jeugdige": twee}
    odd = Inhoud("oordeel", {"vraag": {}}, {"jeugdige": een}, een)
    good = Inhoud("oordeel", line.feiten.inhoud, line.personen.inhoud, twee)
    kring.opvolging.look_back([odd, good], [kring.logboek.receipt(line)] * 2)
    assert len(kring.told()) == 2
    assert "OSError" in caplog.text
    assert "KeyError" in caplog.text
    assert een not in caplog.text


def test_a_line_of_long_ago_that_makes_no_sense_now_is_passed_over(kring):
    """A later version may know other outcomes; a no of today still counts."""
    once = kring.logboek.get(kring.ask(14))
    facts = orjson.loads(orjson.dumps(once.feiten.inhoud))
    facts["oordeel"]["gegevens"][0]["uitkomst"] = "uitkomst-van-vroeger"
    kring.logboek.append(Inhoud("oordeel", facts, {"jeugdige": KIND}, KIND))
    kring.klok.forward(days=30)
    for age in (14, 16):
        kring.ask(age)
    assert len(kring.told()) == 1


def test_what_is_sent_again_says_nothing_about_the_line_that_there_was(kring):
    """A no is written, sent again it would be a yes: the no still counts."""
    no, yes = kring.dienst.write(called(14)), called(16)
    log = kring.logboek
    aanvraag = log.herhalingen.request("sleutel-van-iemand", "beller", b"{}")
    aanvraag.bewijs = no
    with log.herhalingen.during(aanvraag):
        assert kring.dienst.write(yes) == no
    before = len(kring.told())
    kring.dienst.write(called(17))
    assert len(kring.told()) == before + 1


def called(leeftijd: int) -> Inhoud:
    """Return the line of a call over AuthZEN about the child."""
    raw = {**MENTOR, "toestemmingen": [JA]}
    raw["feiten"] = {**MENTOR["feiten"], "leeftijd": leeftijd}
    oordeel = kader().evaluate(raw | {"jeugdige": KIND}).as_dict()
    besluit = {"vraag": raw, "oordeel": oordeel}
    return Inhoud("toegang", {"besluiten": [besluit]}, {"jeugdige": KIND}, KIND)


def test_a_line_is_no_earlier_line_of_itself(kring):
    """A no and a yes in one call are two questions, and nobody asked on."""
    both = [*called(14).feiten["besluiten"], *called(16).feiten["besluiten"]]
    kring.dienst.write(Inhoud("toegang", {"besluiten": both}, {"jeugdige": KIND}, KIND))
    assert kring.told() == []


def test_marks_do_not_grow_without_end(kring, monkeypatch):
    """When there are too many it begins again, and still sees what it must."""
    monkeypatch.setattr(omslag, "_ONTHOUDEN", 3)
    kring.ask(14)
    for letter in "abcdefgh":
        kring.ask(16, kind=f"kind-boomvalk{letter}")
    assert len(kring.opvolging.look_back.__self__._merken) <= 3
    kring.ask(16)
    assert len(kring.told()) == 1


@given(st.lists(st.tuples(*[st.sampled_from("abcdef")] * 3), max_size=30), st.data())
def test_a_mark_misses_nothing(named, data):
    """What is among what was named has its bit; only the other way can be wrong."""
    for one in named:
        assert mark(named) & mark([one])
        assert ALLES & mark([one])
    assert mark([]) == 0
    assert 0 <= mark(named) <= ALLES
