# SPDX-License-Identifier: EUPL-1.2
"""A question that comes again gets the same answer, and is about its own person."""

from __future__ import annotations

import copy
import enum
import json
from datetime import date
from typing import Any

import orjson
import pytest
from bench.vragen import complete_worlds
from tests.bdd.gelezen import kader as real_kader
from tests.logboeken import PERSONEN
from tests.opstelling import MENTOR, invented_bsn

from deelkader.errors import KaderExpiredError, VraagError
from deelkader.service import Dienst
from deelkader.service.beantwoord import Beantwoord
from deelkader.service.onthouden import Onthouden
from deelkader.service.oordeelinhoud import canonical_question
from deelkader.service.reeks import answer_series
from deelkader.service.vraaggroep import Gesteld

FENNA, JORIS, _ = PERSONEN
WERELDEN = 25


class Geteld:
    """Answers on the real kader, and counts how often."""

    def __init__(self) -> None:
        self.kader = real_kader()
        self.keren = 0

    def __call__(self, vraag: dict[str, Any], waarom: bool) -> Beantwoord:
        """Answer *vraag*."""
        self.keren += 1
        judge = self.kader.explain if waarom else self.kader.evaluate
        return Beantwoord.of(canonical_question(vraag), judge(vraag))


@pytest.fixture
def geteld() -> Geteld:
    """Return what answers."""
    return Geteld()


@pytest.fixture
def onthouden(geteld) -> Onthouden:
    """Return what remembers."""
    return Onthouden(geteld)


@pytest.fixture
def dienst(logboek) -> Dienst:
    """Return the use cases with a log."""
    return Dienst(real_kader(), logboek, lambda: date(2026, 11, 22))


def shown(kader: Any, vraag: Any) -> bytes:
    """Return the answer to *vraag* as one that never asked before gets it."""
    return orjson.dumps(kader.evaluate(vraag).as_dict())


def test_whoever_it_is_about_it_is_judged_once(onthouden, geteld):
    """Each gets its own jeugdige back, and nothing of the one before."""
    vragen = [MENTOR, MENTOR | {"jeugdige": FENNA}, MENTOR | {"jeugdige": JORIS}]
    for _ in range(2):
        for vraag in vragen:
            found = onthouden.find(vraag, waarom=False)
            assert found.vraag == canonical_question(vraag)
            assert found.vormen.json == shown(geteld.kader, vraag)
    assert geteld.keren == 1


def test_every_answer_is_that_of_the_kader(onthouden, geteld):
    """Questions of all kinds, twice, in another order: byte for byte."""
    asked = [
        canonical_question(w.vraag) for w in complete_worlds(geteld.kader, WERELDEN)
    ]
    for vraag in [*asked, *reversed(asked)]:
        found = onthouden.find(vraag, waarom=False)
        assert found.vormen.json == shown(geteld.kader, vraag)
        assert found.vraag == vraag
    assert geteld.keren == WERELDEN


def test_near_misses_are_another_answer(onthouden, geteld):
    """Who asked why gets that, who did not does not; the log keeps neither."""
    plain = onthouden.find(MENTOR, waarom=False)
    why = onthouden.find(MENTOR, waarom=True)
    assert b"waaromNiet" not in plain.vormen.json
    assert b"waaromNiet" in why.vormen.json
    assert why.vormen.logboek == plain.vormen.logboek
    assert geteld.keren == 2


@pytest.mark.parametrize(
    "anders",
    [
        {"jeugdige": invented_bsn()},
        {"jeugdige": 7},
        {"jeugdige": "kort"},
        {"doel": "onbekend-doel"},
        {"doel": 1.5},
        {"datum": "1999-01-01"},
        {"extra": "x" * 5_000},
        {"datum": date(2026, 11, 22)},
    ],
)
def test_what_is_not_plain_is_left_to_who_judges(onthouden, anders):
    """A mistake, a day without a kader, a long text, what is no JSON: none here."""
    assert onthouden.find(MENTOR, waarom=False) is not None
    assert onthouden.find(MENTOR | anders, waarom=False) is None


def test_a_long_question_is_not_remembered(onthouden, geteld):
    """It is right, and asked about many; who wants room for it must be short."""
    persons = [{"gever": "jeugdige", "status": "gegeven"}] * 200
    assert geteld.kader.evaluate(MENTOR | {"toestemmingen": persons})
    assert onthouden.find(MENTOR | {"toestemmingen": persons}, waarom=False) is None
    assert geteld.keren == 0


def test_equal_texts_are_one_question_whichever_objects_they_are(onthouden, geteld):
    """In code texts are often one object, and read from a body they are not."""
    gevers = sorted(geteld.kader.begrippen.gevers)[:2]
    same = MENTOR | {
        "toestemmingen": [{"gever": gever, "status": "gegeven"} for gever in gevers]
    }
    apart = json.loads(json.dumps(same))
    for asked, is_one in ((same, True), (apart, False)):
        first, second = (said["status"] for said in asked["toestemmingen"])
        assert (first is second) is is_one
        assert onthouden.find(asked, waarom=False) is not None
    assert geteld.keren == 1


def test_who_it_is_about_is_in_no_form(dienst):
    """Also of an answer that is not remembered: that stands with the persons."""
    for datum in ("2026-11-22", date(2026, 11, 22)):
        found = dienst.ask(MENTOR | {"jeugdige": FENNA, "datum": datum})
        line = dienst.logboek.get(found.bewijs.id)
        assert line.personen.inhoud == {"jeugdige": FENNA}
        assert FENNA not in repr(line.feiten.inhoud)
        forms = found.gegeven.vormen
        assert FENNA not in repr([forms.vraag, forms.feiten, forms.logboek, forms.json])


def test_answers_to_other_questions_are_not_equal(dienst):
    """Also when the answer is the same."""
    first, second = dienst.ask(MENTOR), dienst.ask(MENTOR | {"datum": "2026-11-23"})
    assert first.oordeel == second.oordeel
    assert first != second


def test_an_enum_that_is_a_text_is_its_value(dienst):
    """A library hands in what it has; the answer is that of the plain text."""

    class Partij(str, enum.Enum):  # noqa: UP042 - not a StrEnum: that says its value
        SCHOOL = "school"

    plain = dienst.ask(MENTOR).oordeel.as_dict()
    assert dienst.ask(MENTOR | {"naar": Partij.SCHOOL}).oordeel.as_dict() == plain
    assert any(one["naar"] == "school" for one in plain["alternatieven"])


def test_true_is_not_one(onthouden, geteld):
    """Values that are equal for Python and not for a question are told apart."""
    yes = {**MENTOR, "feiten": {**MENTOR["feiten"], "melder": True}}
    one = {**MENTOR, "feiten": {**MENTOR["feiten"], "melder": 1}}
    assert onthouden.find(yes, waarom=False) is not None
    assert onthouden.find(one, waarom=False) is None
    assert onthouden.find("vraag", waarom=False) is None
    assert onthouden.find([MENTOR], waarom=False) is None


def test_a_mistake_is_not_remembered(dienst):
    """It is told each time, with all the others of that question."""
    wrong = MENTOR | {"jeugdige": invented_bsn(), "doel": "onbekend-doel"}
    for _ in range(2):
        dienst.ask(MENTOR)
        with pytest.raises(VraagError) as caught:
            dienst.ask(wrong)
        assert [p.pad for p in caught.value.problemen] == ["/doel", "/jeugdige"]
        with pytest.raises(KaderExpiredError):
            dienst.ask(MENTOR | {"datum": "1999-01-01"})
    assert len(dienst.logboek) == 2


def test_who_changes_an_answer_changes_no_other(dienst):
    """What was asked and what was answered is each caller's own."""
    asked = copy.deepcopy(MENTOR)
    first = dienst.ask(asked)
    before = shown(dienst.kader, MENTOR)
    asked["feiten"].clear()
    told = first.as_dict()
    told["gegevens"].clear()
    first.vraag["jeugdige"] = FENNA
    first.vraag["feiten"]["gezag"] = "eenhoofdig"
    first.vraag["gegevens"].append("gezondheid")
    second = dienst.ask(MENTOR)
    assert second.vraag == canonical_question(MENTOR)
    again = second.as_dict()
    del again["id"], again["bewijs"]
    assert orjson.dumps(again) == before


def test_as_json_is_the_same_answer(dienst):
    """With the receipt, and without a log; one by one and in a series."""
    found = dienst.ask(MENTOR)
    assert found.as_json() == orjson.dumps(found.as_dict())
    plain = Dienst(dienst.kader).ask(MENTOR)
    assert plain.as_json() == orjson.dumps(plain.as_dict())
    body = json.dumps({"vragen": [MENTOR, MENTOR | {"jeugdige": FENNA}]}).encode()
    series = orjson.loads(answer_series(dienst, Gesteld(body)))
    assert [sorted(one) for one in series["oordelen"]] == [sorted(found.as_dict())] * 2
    ids = {one["id"] for one in series["oordelen"]}
    assert len(ids) == 2
    for id_ in ids:
        assert dienst.logboek.get(id_) is not None
