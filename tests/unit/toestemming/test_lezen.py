# SPDX-License-Identifier: EUPL-1.2
"""Reading an event: what is refused, all at once, and never repeated."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from tests.opstelling import invented_bsn
from tests.unit.toestemming.verzonnen import BEGIN, JEUGDIGE, event, standard

from deelkader import VraagError
from deelkader.toestemming import (
    Gebeurtenis,
    Hoedanigheid,
    Soort,
    Uitleg,
    Vastlegger,
    Wijze,
    read_event,
)

NU = BEGIN + timedelta(days=30)
JA: dict[str, Any] = {
    "id": "gebeurtenis-1",
    "jeugdige": JEUGDIGE,
    "gever": "jeugdige",
    "soort": "gegeven",
    "naar": "school",
    "gegevens": ["betrokkenheid", "hoofdlijnen"],
    "doel": ["onderwijs-ondersteunen"],
    "tot": "2026-12-31",
    "uitdrukkelijk": True,
    "hoedanigheid": "jeugdige",
    "wijze": "mondeling",
    "uitleg": {"versie": "2026-09", "url": "https://voorbeeld.nl/delen", "taal": "nl"},
    "gebeurdOp": "2026-03-05T10:00:00+01:00",
    "vastgelegdDoor": {"id": "medewerker-roek", "rol": "jeugdprofessional"},
}
GEGEVEN = event("gegeven", 1, id="eerder-ja", naar="school")
STOP: dict[str, Any] = {
    "id": "gebeurtenis-2",
    "jeugdige": JEUGDIGE,
    "gever": "jeugdige",
    "soort": "ingetrokken",
    "hoedanigheid": "jeugdige",
    "wijze": "digitaal",
    "gebeurdOp": "2026-03-20T10:00:00Z",
    "vastgelegdDoor": "medewerker-roek",
}


def read(raw: Any, *eerder: Gebeurtenis) -> Gebeurtenis:
    """Return the event in *raw*."""
    return read_event(raw, standard().begrippen, eerder, NU)


def problems(raw: Any, *eerder: Gebeurtenis) -> set[tuple[str, str]]:
    """Return place and code of what is wrong with *raw*."""
    with pytest.raises(VraagError) as caught:
        read(raw, *eerder)
    return {(p.pad, p.code) for p in caught.value.problemen}


def test_an_event_is_read_whole() -> None:
    """Under any spelling of its keys, with its time in UTC."""
    expected = Gebeurtenis(
        id="gebeurtenis-1",
        jeugdige=JEUGDIGE,
        gever="jeugdige",
        soort=Soort.GEGEVEN,
        betekenis="geheimhouding",
        naar=("school",),
        gegevens=("betrokkenheid", "hoofdlijnen"),
        doel=("onderwijs-ondersteunen",),
        tot=date(2026, 12, 31),
        uitdrukkelijk=True,
        hoedanigheid=Hoedanigheid.JEUGDIGE,
        wijze=Wijze.MONDELING,
        uitleg=Uitleg(versie="2026-09", url="https://voorbeeld.nl/delen", taal="nl"),
        gebeurd_op=datetime(2026, 3, 5, 9, tzinfo=UTC),
        vastgelegd_door=Vastlegger(id="medewerker-roek", rol="jeugdprofessional"),
    )
    snake = dict(JA)
    snake["gebeurd_op"] = snake.pop("gebeurdOp")

    assert read(JA) == expected
    assert read(snake) == expected


def test_every_problem_is_named_at_once() -> None:
    """With its place; a word nobody knows gets the nearest one."""
    raw = JA | {
        "gever": "ouder-7",
        "naar": ["schol", "school", "school"],
        "doel": [],
        "wijze": 3,
        "tot": "morgen",
        "gebeurdOp": "2026-03-05T10:00:00",
        "uitleg": {"versie": "een twee", "url": "javascript:x", "kleur": "rood"},
        "vastgelegdDoor": {},
        "stem": "ja",
    }
    assert problems(raw) == {
        ("/gever", "onbekende-waarde"),
        ("/naar/0", "onbekende-waarde"),
        ("/naar/2", "dubbel"),
        ("/doel", "leeg"),
        ("/wijze", "verkeerd-type"),
        ("/tot", "geen-datum"),
        ("/gebeurdOp", "geen-tijdstip"),
        ("/uitleg/versie", "geen-code"),
        ("/uitleg/url", "geen-url"),
        ("/uitleg/kleur", "onbekend-veld"),
        ("/vastgelegdDoor/id", "ontbreekt"),
        ("/stem", "onbekend-veld"),
    }
    with pytest.raises(VraagError) as caught:
        read(JA | {"naar": "schol"})
    assert "Bedoel je 'school'?" in caught.value.problemen[0].boodschap


@pytest.mark.parametrize(
    "veld",
    [
        *("id", "jeugdige", "gever", "geverPseudoniem", "soort", "naar", "tot", "over"),
        *("reden", "uitdrukkelijk", "gebeurdOp", "vastgelegdDoor", "wijze", "uitleg"),
    ],
)
def test_a_bsn_is_refused_and_never_repeated(veld: str) -> None:
    """Wherever it stands, also as a number or in a list."""
    bsn = invented_bsn()
    for value in (bsn, int(bsn), [bsn], {"id": bsn, "versie": bsn}, f"x {bsn} y"):
        with pytest.raises(VraagError) as caught:
            read(JA | {veld: value})
        assert bsn not in f"{caught.value} {caught.value.problemen}"


def test_the_words_that_were_sent_are_never_repeated() -> None:
    """A problem names the place, not the value."""
    raw = dict.fromkeys(JA, "Zwaluwstaart") | {"Zwaluw 1": "x"}
    with pytest.raises(VraagError) as caught:
        read(raw)
    assert "waluw" not in f"{caught.value} {caught.value.problemen}"


@pytest.mark.parametrize("raw", [None, [], "ja", 3, {}])
def test_what_is_no_event_is_refused(raw: Any) -> None:
    """Whatever its type."""
    assert problems(raw)


def test_a_yes_needs_how_in_what_capacity_and_on_which_explanation() -> None:
    """Else nobody can show later what was agreed to."""
    bare = {k: v for k, v in JA.items() if k not in {"hoedanigheid", "wijze", "uitleg"}}

    assert problems(bare) == {
        ("/hoedanigheid", "ontbreekt"),
        ("/wijze", "ontbreekt"),
        ("/uitleg", "ontbreekt"),
    }


@pytest.mark.parametrize(
    ("anders", "expected"),
    [
        ({"gebeurdOp": "2026-07-01T00:00:00Z"}, ("/gebeurdOp", "in-de-toekomst")),
        ({"vanaf": "2027-01-01"}, ("/tot", "einde-voor-begin")),
        ({"hoedanigheid": "ouder-met-gezag"}, ("/hoedanigheid", "past-niet-bij-gever")),
        ({"over": "weg-gebeurtenis"}, ("/over", "gebeurtenis-onbekend")),
        ({"id": "eerder-ja"}, ("/id", "dubbel")),
    ],
)
def test_an_impossible_yes_is_refused(
    anders: dict[str, Any], expected: tuple[str, str]
) -> None:
    """A time to come, an end before the begin, another capacity, an unknown event."""
    assert problems(JA | anders, GEGEVEN) == {expected}


def test_a_voice_that_differs_per_question_needs_a_code() -> None:
    """Else a later yes cannot be told from that of another person."""
    raw = JA | {"gever": "betrokkene-1", "hoedanigheid": "volwassene"}

    assert problems(raw) == {("/geverPseudoniem", "ontbreekt")}
    assert read(raw | {"geverPseudoniem": "tante-ekster"}).gever == "betrokkene-1"


def test_what_was_never_given_cannot_be_withdrawn() -> None:
    """Not by this person, not this far, not in this meaning, not before it."""
    no = {("/soort", "niet-gegeven")}
    invalid = event("ongeldig", 2, over="eerder-ja", reden="verkeerd-kind")

    assert read(STOP, GEGEVEN).soort is Soort.INGETROKKEN
    assert problems(STOP) == no
    assert problems(STOP | {"naar": "huisarts"}, GEGEVEN) == no
    assert problems(STOP | {"betekenis": "hulp"}, GEGEVEN) == no
    assert problems(STOP | {"gebeurdOp": "2026-03-01T00:00:00Z"}, GEGEVEN) == no
    assert problems(STOP, GEGEVEN, invalid) == no
    refused = event("geweigerd", 1, id="eerder-nee")
    assert problems(STOP | {"over": "eerder-nee"}, refused) == {
        ("/over", "niet-gegeven")
    }


def test_an_event_about_another_persons_event_is_refused() -> None:
    """Another role, another code under the same role, or another jeugdige."""
    own = event(
        "gegeven", 1, id="van-ouder", gever="ouder-1", gever_pseudoniem="ouder-aa"
    )
    stop = STOP | {"over": "van-ouder"}
    parent = stop | {"gever": "ouder-1", "hoedanigheid": "ouder-met-gezag"}
    elsewhere = event("gegeven", 1, id="van-ouder", jeugdige="kind-kievit")

    assert problems(stop, own) == {("/over", "andere-gever")}
    assert problems(parent | {"geverPseudoniem": "ouder-bb"}, own) == {
        ("/over", "andere-gever")
    }
    assert problems(stop, elsewhere) == {("/over", "gebeurtenis-onbekend")}
    assert read(parent | {"geverPseudoniem": "ouder-aa"}, own).over == "van-ouder"


def test_a_withdrawal_has_no_end_and_one_reach() -> None:
    """It is about an event, or it says itself what it is about."""
    raw = STOP | {"over": "eerder-ja", "naar": "school", "tot": "2026-12-31"}

    assert problems(raw, GEGEVEN) == {
        ("/naar", "hoort-niet-hier"),
        ("/tot", "hoort-niet-hier"),
    }


def test_a_correction_needs_a_reason_and_an_event() -> None:
    """And it is not said by anybody."""
    raw = {k: v for k, v in STOP.items() if k not in {"hoedanigheid", "wijze"}}

    assert problems(raw | {"soort": "ongeldig"}) == {
        ("/over", "ontbreekt"),
        ("/reden", "ontbreekt"),
    }
    good = raw | {"soort": "ongeldig", "over": "eerder-ja", "reden": "verkeerd-kind"}
    assert read(good, GEGEVEN).reden == "verkeerd-kind"
    again = event("ongeldig", 2, id="eerder-fout", over="eerder-ja")
    assert problems(good | {"over": "eerder-fout"}, GEGEVEN, again) == {
        ("/over", "past-niet-hierop")
    }


def test_an_answer_takes_over_the_reach_of_the_request() -> None:
    """A bare yes to a request is not a yes to everything."""
    asked = event("gevraagd", 1, id="vraag-1", naar="school", tot=date(2026, 6, 30))
    own = {k: v for k, v in JA.items() if k not in {"naar", "gegevens", "doel", "tot"}}
    found = read(own | {"over": "vraag-1", "gegevens": "hoofdlijnen"}, asked)

    assert (found.naar, found.gegevens, found.doel, found.tot) == (
        ("school",),
        ("hoofdlijnen",),
        None,
        date(2026, 6, 30),
    )


def test_facts_and_persons_are_kept_apart_and_fit_together_again() -> None:
    """No code of a person stands among the facts."""
    raw = JA | {"gever": "ouder-1", "hoedanigheid": "ouder-met-gezag"}
    whole = read(raw | {"geverPseudoniem": "ouder-ekster"}).written(NU)
    facts, persons = whole.as_facts(), whole.as_persons()

    for code in (JEUGDIGE, "ouder-ekster", "medewerker-roek"):
        assert code not in str(facts)
    assert persons == {
        "jeugdige": JEUGDIGE,
        "gever": "ouder-ekster",
        "door": {"id": "medewerker-roek", "rol": "jeugdprofessional"},
    }
    assert facts["gebeurtenis"]["vastgelegdOp"] == "2026-03-31T09:00:00.000Z"
    assert Gebeurtenis.of_parts(facts, persons) == whole


def test_an_event_cannot_change_the_meaning_or_come_before_what_it_is_about() -> None:
    """A yes to help is not withdrawn as a yes to telling."""
    stop = STOP | {"over": "eerder-ja"}

    assert problems(stop | {"betekenis": "hulp"}, GEGEVEN) == {
        ("/betekenis", "andere-betekenis")
    }
    assert problems(stop | {"gebeurdOp": "2026-03-01T00:00:00Z"}, GEGEVEN) == {
        ("/gebeurdOp", "te-vroeg")
    }


def test_what_nobody_says_has_no_manner_and_only_a_yes_is_explicit() -> None:
    """Such fields would say something that did not happen."""
    lapse = STOP | {"soort": "verlopen", "over": "eerder-ja"}

    assert problems(lapse, GEGEVEN) == {
        ("/hoedanigheid", "hoort-niet-hier"),
        ("/wijze", "hoort-niet-hier"),
    }
    assert problems(STOP | {"uitdrukkelijk": True}, GEGEVEN) == {
        ("/uitdrukkelijk", "hoort-niet-hier")
    }


@pytest.mark.parametrize("url", ["https://[", "https:///pad", "https://a b.nl", 7])
def test_an_address_that_is_none_is_refused(url: Any) -> None:
    """Also one that looks like an address."""
    raw = JA | {"uitleg": {"versie": "2026-09", "url": url}}

    assert problems(raw) == {("/uitleg/url", "geen-url")}


def test_a_field_under_two_spellings_is_refused() -> None:
    """Nobody can tell which one counts."""
    assert problems(JA | {"gebeurd_op": JA["gebeurdOp"]}) == {("/gebeurdOp", "dubbel")}


def test_an_unknown_giver_is_one_problem() -> None:
    """What that person gave before is then not asked."""
    assert problems(STOP | {"gever": "ouder-9"}) == {("/gever", "onbekende-waarde")}
