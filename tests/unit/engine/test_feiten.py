# SPDX-License-Identifier: EUPL-1.2
"""
Reading a question: every problem has a code and a place, and no value is repeated.

All problems of a question are found at once.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

import pytest
from tests.unit.engine.klein import answer, level, question, record, rule, small

from deelkader import VraagError
from deelkader.engine.problemen import _BOODSCHAP

KADER = small(rule("weg", "grondslag"), vlaggen={"vlag": True})
MERK = "qqmerkqq"
GETAL: Any = 7
BSN = str(
    next(
        n
        for n in range(123456780, 123456800)
        if sum(
            w * int(c)
            for w, c in zip((9, 8, 7, 6, 5, 4, 3, 2, -1), str(n), strict=True)
        )
        % 11
        == 0
    )
)
VREEMD: tuple[Any, ...] = (
    *(MERK, 771177, 7.5, [MERK], {f"{MERK} 1": MERK}, MERK.encode()),
    *(f"{MERK} ' \" {{0}} %s", ("goed", MERK), frozenset({MERK})),
)


def problems(vraag: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Return place and code of every problem of *vraag*."""
    with pytest.raises(VraagError) as raised:
        KADER.evaluate(vraag)
    return [(p.pad, p.code) for p in raised.value.problemen]


def told(vraag: Mapping[str, Any]) -> str:
    """Return everything that a refusal says."""
    with pytest.raises(VraagError) as raised:
        KADER.evaluate(vraag)
    found = raised.value.problemen
    return " ".join([str(raised.value), repr(raised.value), *map(str, found)])


def asked(**delen: Any) -> dict[str, Any]:
    """Return a good question with other parts on top; None leaves a part out."""
    return {k: v for k, v in {**question(), **delen}.items() if v is not None}


def stated(**feiten: Any) -> dict[str, Any]:
    """Return a good question that states exactly these facts."""
    return {**question(), "feiten": feiten}


def said(**velden: Any) -> dict[str, Any]:
    """Return a good question with one record with other fields on top."""
    fields = {**record("kind"), **velden}
    return asked(toestemmingen=[{k: v for k, v in fields.items() if v is not None}])


# --- every code --------------------------------------------------------------

PROBLEMEN: list[tuple[dict[str, Any], str, str]] = [
    (asked(naar=None), "/naar", "ontbreekt"),
    (asked(gegevens=None), "/gegevens", "ontbreekt"),
    (asked(datum=None), "/datum", "ontbreekt"),
    (said(gever=None), "/toestemmingen/0/gever", "ontbreekt"),
    (said(status=None), "/toestemmingen/0/status", "ontbreekt"),
    (asked(naar=7), "/naar", "verkeerd-type"),
    (asked(gegevens=7), "/gegevens", "verkeerd-type"),
    (asked(gegevens=[7]), "/gegevens/0", "verkeerd-type"),
    (asked(feiten=[]), "/feiten", "verkeerd-type"),
    (asked(toestemmingen={}), "/toestemmingen", "verkeerd-type"),
    (stated(haast="ja"), "/feiten/haast", "verkeerd-type"),
    (stated(haast=1), "/feiten/haast", "verkeerd-type"),
    (stated(haast=[True, "ja"]), "/feiten/haast/1", "verkeerd-type"),
    (stated(zak="z1"), "/feiten/zak", "verkeerd-type"),
    (stated(zak=[7]), "/feiten/zak/0", "verkeerd-type"),
    (stated(aard=7), "/feiten/aard", "verkeerd-type"),
    (stated(maat="7"), "/feiten/maat", "verkeerd-type"),
    (stated(maat=True), "/feiten/maat", "verkeerd-type"),
    (stated(weer=True), "/feiten/weer", "verkeerd-type"),
    (stated(weer=[]), "/feiten/weer", "verkeerd-type"),
    (stated(afweging=["gedaan"]), "/feiten/afweging", "verkeerd-type"),
    (said(uitdrukkelijk="ja"), "/toestemmingen/0/uitdrukkelijk", "verkeerd-type"),
    (asked(narr="ene"), "/narr", "onbekend-veld"),
    (stated(aart="goed"), "/feiten/aart", "onbekend-veld"),
    (stated(weer={"strom": True}), "/feiten/weer/strom", "onbekend-veld"),
    (said(gevver="kind"), "/toestemmingen/0/gevver", "onbekend-veld"),
    ({**question(), "n 1": 1}, "", "onbekend-veld"),
    ({**question(), GETAL: 1}, "", "onbekend-veld"),
    (asked(feiten={7: True}), "/feiten", "onbekend-veld"),
    (asked(naar="een"), "/naar", "onbekende-waarde"),
    (asked(gegevens=["brief", "boek"]), "/gegevens/1", "onbekende-waarde"),
    (stated(aard="mooi"), "/feiten/aard", "onbekende-waarde"),
    (stated(aard=["goed", "mooi"]), "/feiten/aard/1", "onbekende-waarde"),
    (stated(zak=["z1", "z9"]), "/feiten/zak/1", "onbekende-waarde"),
    (stated(afweging="half"), "/feiten/afweging", "onbekende-waarde"),
    (said(gever="buur"), "/toestemmingen/0/gever", "onbekende-waarde"),
    (said(status="ja"), "/toestemmingen/0/status", "onbekende-waarde"),
    (said(betekenis="iets"), "/toestemmingen/0/betekenis", "onbekende-waarde"),
    (said(naar=["een"]), "/toestemmingen/0/naar", "onbekende-waarde"),
    (stated(vlaggen=["vlag", "vlog"]), "/feiten/vlaggen/1", "onbekende-waarde"),
    (asked(gegevens=[]), "/gegevens", "leeg"),
    (stated(aard=[]), "/feiten/aard", "leeg"),
    (said(naar=[]), "/toestemmingen/0/naar", "leeg"),
    (asked(gegevens=["brief", "brief"]), "/gegevens/1", "dubbel"),
    (stated(zak=["z1", "z1"]), "/feiten/zak/1", "dubbel"),
    (stated(maat=7, groep="klein"), "/feiten/groep", "dubbel"),
    (asked(datum="gisteren"), "/datum", "geen-datum"),
    (asked(datum="2026-02-30"), "/datum", "geen-datum"),
    (asked(datum="20260501"), "/datum", "geen-datum"),
    (asked(datum=7), "/datum", "geen-datum"),
    (asked(datum=datetime(2026, 5, 1, tzinfo=UTC)), "/datum", "geen-datum"),
    (said(vanaf="ooit"), "/toestemmingen/0/vanaf", "geen-datum"),
    (said(tot="nooit"), "/toestemmingen/0/tot", "geen-datum"),
    (stated(maat=100), "/feiten/maat", "buiten-bereik"),
    (stated(maat=-1), "/feiten/maat", "buiten-bereik"),
    (stated(maat=[7, 100]), "/feiten/maat", "buiten-bereik"),
    (asked(naar=BSN), "/naar", "mogelijk-bsn"),
    (asked(jeugdige=BSN), "/jeugdige", "mogelijk-bsn"),
    (asked(datum=BSN), "/datum", "mogelijk-bsn"),
    ({**question(), BSN: 1}, "", "mogelijk-bsn"),
    (asked(feiten={BSN: 1}), "/feiten", "mogelijk-bsn"),
    (stated(aard=int(BSN)), "/feiten/aard", "mogelijk-bsn"),
    (stated(maat=int(BSN)), "/feiten/maat", "mogelijk-bsn"),
    (stated(haast=BSN), "/feiten/haast", "mogelijk-bsn"),
    (said(gever=BSN), "/toestemmingen/0/gever", "mogelijk-bsn"),
    (asked(jeugdige="Jan"), "/jeugdige", "geen-pseudoniem"),
    (asked(jeugdige="Jan de Vries"), "/jeugdige", "geen-pseudoniem"),
    (asked(jeugdige=7), "/jeugdige", "geen-pseudoniem"),
    (stated(vlaggen={"vlag": False}), "/feiten/vlaggen/vlag", "andere-vlag"),
    (stated(vlaggen=[]), "/feiten/vlaggen", "andere-vlag"),
    (
        asked(toestand="brand", feiten={"haast": False}),
        "/toestand",
        "tegenstrijdig",
    ),
    (stated(maat=7, zak=["z2"]), "/feiten/maat", "onmogelijke-combinatie"),
    (
        asked(toestemmingen=[record("kind"), record("kind", "geweigerd")]),
        "/toestemmingen",
        "toestemming-tegenstrijdig",
    ),
]
ELDERS = {
    *("andere-vlag", "tegenstrijdig", "onmogelijke-combinatie"),
    "toestemming-tegenstrijdig",
}


@pytest.mark.parametrize(("vraag", "pad", "code"), PROBLEMEN)
def test_one_problem(vraag: dict[str, Any], pad: str, code: str) -> None:
    """One thing wrong gives one problem: this code, at this place."""
    assert [(pad, code)] == problems(vraag)


@pytest.mark.parametrize(
    ("vraag", "pad"),
    [
        (asked(toestemmingen=["ja"]), "/toestemmingen/0"),
        (said(naar=7), "/toestemmingen/0/naar"),
    ],
)
def test_a_wrong_type_inside_a_record(vraag: dict[str, Any], pad: str) -> None:
    """The wrong type is named, whatever else is missing because of it."""
    assert (pad, "verkeerd-type") in problems(vraag)


def test_every_code_is_shown_above() -> None:
    """No code of a question without an example."""
    assert {*_BOODSCHAP, *ELDERS} == {code for _, _, code in PROBLEMEN}


def test_a_question_that_is_no_map() -> None:
    """Whatever is not a map has no parts at all."""
    found = problems_of_reader("geen vraag")

    assert ("", "verkeerd-type") in found
    assert ("/naar", "ontbreekt") in found


def problems_of_reader(raw: Any) -> list[tuple[str, str]]:
    """Return the problems that the reader of questions finds itself."""
    with pytest.raises(VraagError) as raised:
        KADER._evaluator.lezer.read(raw)
    return [(p.pad, p.code) for p in raised.value.problemen]


def test_all_problems_at_once_in_order() -> None:
    """Every problem is named, sorted by place."""
    vraag = {
        "gegevens": ["boek", 7, "brief", "brief"],
        "naar": "een",
        "narr": 1,
        "datum": "ooit",
        "jeugdige": "Jan",
        "feiten": {"aard": "mooi", "haast": "ja", "maat": 100, "weer": {"zon": 1}},
        "toestemmingen": [record("buur", "ja", tot="ooit")],
    }

    assert problems(vraag) == [
        ("/datum", "geen-datum"),
        ("/feiten/aard", "onbekende-waarde"),
        ("/feiten/haast", "verkeerd-type"),
        ("/feiten/maat", "buiten-bereik"),
        ("/feiten/weer/zon", "onbekend-veld"),
        ("/gegevens/0", "onbekende-waarde"),
        ("/gegevens/1", "verkeerd-type"),
        ("/gegevens/3", "dubbel"),
        ("/jeugdige", "geen-pseudoniem"),
        ("/naar", "onbekende-waarde"),
        ("/narr", "onbekend-veld"),
        ("/toestand", "ontbreekt"),
        ("/toestemmingen/0/gever", "onbekende-waarde"),
        ("/toestemmingen/0/status", "onbekende-waarde"),
        ("/toestemmingen/0/tot", "geen-datum"),
    ]


def test_the_nearest_word_is_named() -> None:
    """A misspelled word gets the declared one, never itself."""
    text = told(stated(aard="kwaaad"))

    assert "Bedoel je 'kwaad'?" in text
    assert "kwaaad" not in text


# --- nothing is repeated -----------------------------------------------------


@pytest.mark.parametrize("vreemd", VREEMD, ids=repr)
def test_no_value_is_repeated(vreemd: Any) -> None:
    """Whatever was sent, wherever: no sentence, place or representation shows it."""
    parts = ("naar", "gegevens", "toestand", "plaats", "datum", "jeugdige")
    facts = ("aard", "groep", "maat", "zak", "haast", "weer", "pet", "afweging")
    fields = (*record("kind"), "betekenis", "naar", "vanaf", "tot", "uitdrukkelijk")
    questions = [
        *(asked(**{part: vreemd}) for part in (*parts, "feiten", "toestemmingen")),
        *(stated(**{fact: vreemd}) for fact in (*facts, "gemeld", "vlaggen")),
        *(stated(**{fact: [vreemd]}) for fact in ("aard", "zak", "maat", "vlaggen")),
        *(said(**{field: vreemd}) for field in fields),
        stated(vlaggen={"vlag": vreemd}),
        asked(gegevens=["brief", vreemd]),
    ]
    for vraag in questions:
        if vraag.get("jeugdige") == MERK:
            continue
        text = told(vraag)
        for secret in (MERK, "771177", "7.5"):
            assert secret not in text


@pytest.mark.parametrize("sleutel", [f"{MERK} 1", f"{MERK}é", f"{MERK}" * 9, BSN])
def test_no_key_that_is_more_than_a_word_is_repeated(sleutel: str) -> None:
    """A key is shown only when it is a plain short word."""
    for vraag in (
        {**question(), sleutel: 1},
        asked(feiten={sleutel: 1}),
        asked(feiten={"weer": {sleutel: 1}}),
        asked(toestemmingen=[{**record("kind"), sleutel: 1}]),
    ):
        text = told(vraag)
        assert MERK not in text
        assert BSN not in text


# --- what is read ------------------------------------------------------------


@pytest.mark.parametrize("datum", ["2026-05-01", date(2026, 5, 1)])
def test_a_day(datum: Any) -> None:
    """A day is a text of ISO 8601 or a date."""
    assert KADER.evaluate(asked(datum=datum)).uitkomst == "verplicht"


def test_one_category_may_be_a_text() -> None:
    """A single category needs no list."""
    assert len(KADER.evaluate(asked(gegevens="brief")).gegevens) == 1


@pytest.mark.parametrize(
    ("aard", "expected"),
    [
        ("goed", (6, 6)),
        ("kwaad", (1, 1)),
        ("zeldzaam", (3, 3)),
        (None, (1, 6)),
        ("vaag", (1, 6)),
        (["goed", "kwaad"], (1, 6)),
        (["goed", "zeldzaam"], (3, 6)),
        (["zeldzaam", "vaag"], (1, 6)),
        (["goed"], (6, 6)),
        (["goed", "goed"], (6, 6)),
    ],
)
def test_unknown_listed_and_rare_values(aard: Any, expected: tuple[int, int]) -> None:
    """An open fact has its ordinary values, a list the listed ones."""
    kader = small(
        rule("weg", "grondslag", als={"aard": "goed"}),
        rule("vraag", "toestemming", als={"aard": "zeldzaam"}),
    )
    found = answer(kader, aard=aard)

    assert expected == (found.laag, found.hoog)


@pytest.mark.parametrize(
    ("feiten", "expected"),
    [
        ({"maat": 9}, (6, 6)),
        ({"maat": 10}, (1, 1)),
        ({"maat": [3, 7]}, (6, 6)),
        ({"maat": [9, 10]}, (1, 6)),
        ({"groep": "klein"}, (6, 6)),
        ({}, (1, 6)),
    ],
)
def test_a_number_gives_its_group(
    feiten: dict[str, Any], expected: tuple[int, int]
) -> None:
    """Bounds belong to their group; a list of numbers is a list of groups."""
    kader = small(rule("weg", "grondslag", als={"groep": "klein"}))
    (found,) = kader.evaluate(stated(**feiten)).gegevens

    assert expected == (found.laag, found.hoog)


@pytest.mark.parametrize(
    ("als", "expected"),
    [
        ({"zak": "geen"}, [6, 1, 1]),
        ({"zak": "z1"}, [1, 6, 6]),
        ({"zak": {"niet": ["z2"]}}, [6, 6, 1]),
        ({"zak": ["z2", "geen"]}, [6, 1, 6]),
    ],
)
def test_conditions_on_a_set(als: dict[str, Any], expected: list[int]) -> None:
    """A set is accepted by what it contains, and `geen` is the empty one."""
    kader = small(rule("weg", "grondslag", als=als))

    assert expected == [level(kader, zak=z) for z in ([], ["z1"], ["z1", "z2"])]


def test_a_fact_that_does_not_apply_is_ignored() -> None:
    """Given where it means nothing, only a negation accepts it."""
    plain = small(rule("weg", "grondslag", als={"pet": "rood"}))
    negated = small(rule("weg", "grondslag", als={"pet": {"niet": "rood"}}))

    assert [level(plain), level(plain, naar="andere")] == [6, 1]
    assert [level(negated), level(negated, naar="andere")] == [1, 6]


def test_a_default_is_an_assumption_that_is_named() -> None:
    """A default that decides stands in `aannames`; stated, it does not."""
    kader = small(rule("weg", "grondslag", als={"storm": False}))
    assumed = kader.evaluate(question())
    known = kader.evaluate(question(weer={"storm": False}))

    assert [a.as_dict() for a in assumed.aannames] == [
        {"feit": "storm", "waarde": False}
    ]
    assert known.aannames == ()
    assert [assumed.uitkomst, known.uitkomst] == ["verplicht", "verplicht"]


def test_an_act_that_is_absent_is_not_done() -> None:
    """An act is never assumed; false and absent are one."""
    kader = small(rule("weg", "grondslag", als={"gemeld": True}))

    assert [level(kader), level(kader, gemeld=False), level(kader, gemeld=True)] == [
        *(1, 1, 6)
    ]


def test_a_part_that_is_really_a_fact_sets_it() -> None:
    """The part counts as another value and the fact is known."""
    kader = small(rule("weg", "grondslag", als={"haast": True, "toestand": "rust"}))

    assert [level(kader), level(kader, toestand="brand")] == [1, 6]
    assert level(kader, toestand="brand", haast=True) == 6


def test_a_flag_may_be_repeated() -> None:
    """A constant may be repeated, as a map or as a list of what is on."""
    for vlaggen in ({"vlag": True}, ["vlag"]):
        vraag = stated(**{**question()["feiten"], "vlaggen": vlaggen})
        assert KADER.evaluate(vraag).uitkomst == "verplicht"
