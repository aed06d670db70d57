# SPDX-License-Identifier: EUPL-1.2
"""Who sees what was shared: every case, and every rule has one that needs it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from tests.bdd.gelezen import kader
from tests.opstelling import invented_bsn
from tests.unit.service.inkijkgevallen import (
    DAG,
    GEVALLEN,
    rules,
    share,
    viewer,
    without,
)

from deelkader import Kader, KaderError, VraagError
from deelkader.model import Conditie, Grond, RegelSoort
from deelkader.model.inkijk import Inkijkregel, Inkijksoort
from deelkader.service.inkijk import Deling, Kijker, unreadable, view
from deelkader.service.inkijkvormen import Lijstregel

ALTIJD = "Soms mogen we iets niet laten zien, bijvoorbeeld voor de veiligheid."
NOOR = viewer({"kijker": "jeugdige"})
MOEDER = viewer({"kijker": "ouder-met-gezag"})
VADER = viewer({"kijker": "ouder-met-gezag", "gever": "ouder-2"})


def words(kijker: Kijker, ids: list[str]) -> tuple[str, ...]:
    """Return what *kijker* calls these categories."""
    publiek = rules().kijkers[kijker.soort].publiek
    return tuple(kader().inhoud.publiek[publiek].waarden["gegevens"][i] for i in ids)


def seen(rules_of: Kader, geval: dict[str, Any]) -> tuple[str, ...]:
    """Return the categories in the list of a case."""
    kijker = viewer(geval)
    found = view(rules_of, kijker, [share(geval.get("deling", {}))])
    return tuple(word for regel in found.regels for word in regel.wat)


def only(kijker: Kijker, *delingen: Deling) -> Lijstregel:
    """Return the one line of a list."""
    (regel,) = view(kader(), kijker, delingen).regels
    return regel


@pytest.mark.parametrize("geval", GEVALLEN, ids=[g["geval"] for g in GEVALLEN])
def test_a_viewer_sees_exactly_this(geval: dict[str, Any]) -> None:
    """Neither more nor less is in the list."""
    assert seen(kader(), geval) == words(viewer(geval), geval["ziet"])


DECIDED = [g for g in GEVALLEN if "regel" in g]


@pytest.mark.parametrize("geval", DECIDED, ids=[g["geval"] for g in DECIDED])
def test_a_case_turns_when_its_rule_is_gone(geval: dict[str, Any]) -> None:
    """Without the rule that shows there is less, without the one that hides more."""
    before, after = seen(kader(), geval), seen(without(geval["regel"]), geval)
    soort = next(r.soort for r in rules().regels if r.id == geval["regel"])
    if soort is Inkijksoort.VERBERGEN:
        assert set(before) < set(after)
    else:
        assert set(after) < set(before)


def test_every_rule_has_a_case_that_needs_it() -> None:
    """No rule about seeing stands there without being missed."""
    named = {g["regel"] for g in DECIDED}
    about_seeing = {r.id for r in rules().regels if r.soort is not Inkijksoort.NOEMEN}
    assert named == about_seeing


@pytest.mark.parametrize("soort", sorted(rules().kijkers))
def test_the_standing_sentence_is_on_every_list(soort: str) -> None:
    """It also stands where nothing is left out, or there is nothing at all."""
    kijker = Kijker(soort, MOEDER.feiten)
    for delingen in ([], [share({})]):
        assert view(kader(), kijker, delingen).altijd == ALTIJD


def test_one_item_in_full() -> None:
    """Who, what, why, by whom and on which ground, in the words of the jeugdige."""
    line = only(NOOR, share({})).as_dict()
    sources = line.pop("bronnen")
    assert line == {
        "nummer": 1,
        "datum": "2026-11-22",
        "naar": ["je school"],
        "wat": ["dat je hulp krijgt"],
        "waarom": "steun op school",
        "door": ["de jeugdprofessional"],
        "mochtDit": ["Ja, dit vonden goed: jij, je ouder en je andere ouder."],
        "stoppen": True,
    }
    assert "Jeugdwet art. 7.3.11 lid 1" in sources


def test_a_parent_reads_only_its_own_yes_and_that_of_the_child() -> None:
    """What the other parent said is not in the list, whichever parent looks."""
    for kijker in (MOEDER, VADER):
        said = only(kijker, share({})).mocht_dit
        assert said == ("Ja, dit vonden goed: u en uw kind.",)


def test_a_parent_of_a_young_child_reads_no_yes_of_the_other() -> None:
    """Only the other parent said yes: then it says no more than that it was asked."""
    young = viewer({"kijker": "ouder-met-gezag", "nu": {"leeftijd": 9}})
    deling = share(
        {"feiten": {"leeftijd": 9, "onderwijssoort": "po"}, "ja": ["ouder-2"]}
    )
    regel = only(young, deling)
    assert regel.mocht_dit != ()
    assert "ouder" not in " ".join(regel.mocht_dit)
    assert not regel.stoppen


@pytest.mark.parametrize(
    "regel", ["noem-gezag-aan-jeugdige", "noem-jeugdige-aan-gezag"]
)
def test_who_said_yes_is_named_by_a_rule_only(regel: str) -> None:
    """Without the rule a viewer reads only of its own yes."""
    kijker = NOOR if regel == "noem-gezag-aan-jeugdige" else MOEDER
    (line,) = view(without(regel), kijker, [share({})]).regels
    zelf = "jij" if kijker is NOOR else "u"
    assert line.mocht_dit == (f"Ja, dit vonden goed: {zelf}.",)


def test_who_stopped_reads_that_and_cannot_stop_again() -> None:
    """What the other already knows cannot be taken back, and that is said."""
    regel = only(NOOR, share({}, ingetrokken=frozenset({"jeugdige"})))
    assert not regel.stoppen
    assert "niet terughalen" in regel.gestopt


def test_that_another_stopped_is_not_to_be_seen() -> None:
    """Mother stopped; the lists of father and child stay as they were."""
    stopped = share({}, ingetrokken=frozenset({"ouder-1"}))
    for kijker in (NOOR, VADER):
        assert view(kader(), kijker, [stopped]) == view(kader(), kijker, [share({})])


def test_what_was_told_afterwards_is_shown_from_then_on() -> None:
    """A report to Veilig Thuis appears once a person has told it."""
    change = {
        "naar": "veilig-thuis",
        "doel": "veiligheid-beoordelen",
        "situatie": "redelijk-vermoeden",
        "feiten": {"onderwijssoort": "?"},
    }
    assert view(kader(), NOOR, [share(change)]).regels == ()
    assert only(NOOR, share(change, ingelicht=True)).naar == ("Veilig Thuis",)


def test_who_did_it_is_judged_like_who_sent_it() -> None:
    """The list names that role, so it may not be one that has to stay hidden."""
    assert only(NOOR, share({}, rol="backoffice")).door != only(NOOR, share({})).door
    for rol in ("veilig-thuis", "hulpverlener-volwassene", "casusoverleg"):
        assert view(kader(), NOOR, [share({}, rol=rol)]).regels == ()


def test_a_line_is_numbered_from_the_newest_without_gaps() -> None:
    """Hidden shares in between leave no hole."""
    hidden = share({"feiten": {"risico_bij_informeren": True}})
    days = [date(2026, 11, day) for day in (3, 18, 9)]
    delingen = [replace(share({}), datum=day) for day in days]
    mixed = [delingen[0], hidden, delingen[1], hidden, delingen[2]]
    found = view(kader(), NOOR, mixed).regels
    assert [(r.nummer, r.datum.day) for r in found] == [(1, 18), (2, 9), (3, 3)]


def test_the_same_on_one_day_is_one_line() -> None:
    """A repeated message does not fill the list."""
    assert len(view(kader(), NOOR, [share({})] * 3).regels) == 1


def test_a_share_on_no_ground_is_not_called_allowed() -> None:
    """Whoever shared without a ground reads no yes in our words."""
    regel = only(NOOR, share({}, gronden={}))
    assert regel.mocht_dit == ("Dat kunnen we hier niet zeggen. Vraag het ons.",)
    assert not regel.stoppen


def test_a_yes_that_was_also_refused_shows_nothing_of_one_s_own() -> None:
    """A record that was withdrawn is no yes to look behind."""
    deling = share({})
    records = deling.vraag["toestemmingen"]
    no = {"gever": "ouder-1", "status": "ingetrokken"}
    vraag = {**deling.vraag, "toestemmingen": [*records, no]}
    assert view(kader(), MOEDER, [replace(deling, vraag=vraag)]).regels == ()


@pytest.mark.parametrize(
    "scope",
    [
        {"naar": ["huisarts"]},
        {"doel": ["toeleiding"]},
        {"gegevens": ["gezondheid"]},
        {"betekenis": "hulp"},
        {"vanaf": "2026-11-23"},
        {"tot": "2026-11-21"},
    ],
)
def test_a_yes_to_something_else_is_no_yes_to_this(scope: dict[str, Any]) -> None:
    """What the yes was about decides; outside it a parent sees nothing."""
    deling = share({})
    yes = {"gever": "ouder-1", "status": "gegeven"}
    asked = replace(deling, vraag={**deling.vraag, "toestemmingen": [yes]})
    other = {**deling.vraag, "toestemmingen": [yes | scope]}
    assert len(view(kader(), MOEDER, [asked]).regels) == 1
    assert view(kader(), MOEDER, [replace(deling, vraag=other)]).regels == ()


# --- rules of another kader ----------------------------------------------------


def hiding(naam: str, als: dict[str, frozenset[int]]) -> Kader:
    """Return the kader with one more rule that hides from the jeugdige."""
    regel = Inkijkregel(
        id=naam,
        soort=Inkijksoort.VERBERGEN,
        titel=naam,
        kijkers=frozenset({"jeugdige"}),
        nu=(),
        als=tuple(Conditie(feit, indexen) for feit, indexen in als.items()),
        bronnen=(),
    )
    inkijk = replace(rules(), regels=(*rules().regels, regel))
    return Kader(replace(kader().inhoud, inkijk=inkijk, hash=f"sha256:{naam}"))


def accepts(feit: str, *waarden: str) -> frozenset[int]:
    """Return the condition that *feit* has one of *waarden*."""
    return frozenset(kader().begrippen.feiten[feit].index[w] for w in waarden)


def test_a_rare_value_hides_what_nobody_stated() -> None:
    """What is never assumed for an answer can still be so for what is seen."""
    strict = hiding("zeldzaam", {"gezag": accepts("gezag", "tijdelijk-geen")})
    unknown = share({"feiten": {"gezag": "?"}})
    assert view(strict, NOOR, [unknown]).regels == ()
    assert len(view(strict, NOOR, [share({})]).regels) == 1


def test_an_act_nobody_stated_may_have_been_done() -> None:
    """For an answer it was not done; for what is seen nobody knows."""
    feit = kader().begrippen.feiten["afweging"]
    strict = hiding("gewogen", {"afweging": frozenset({feit.index["vastgelegd"]})})
    assert view(strict, NOOR, [share({})]).regels == ()


def test_a_fact_of_one_seat_may_hide_the_whole_table() -> None:
    """The kind of school is not asked at a table, so it may be any."""
    als = {
        "naar": accepts("naar", "school"),
        "onderwijssoort": accepts("onderwijssoort", "vo"),
    }
    strict = hiding("soort-school", als)
    at_table = {
        "naar": "casusoverleg",
        "doel": "hulp-afstemmen",
        "feiten": {"onderwijssoort": "?", "deelnemers": ["school", "huisarts"]},
    }
    assert len(view(kader(), NOOR, [share(at_table)]).regels) == 1
    assert view(strict, NOOR, [share(at_table)]).regels == ()


@pytest.mark.parametrize("leeftijd", [{}, {"leeftijdsgroep": ["12-15", "16-17"]}])
def test_today_is_unknown_unless_all_that_may_be_shows(
    leeftijd: dict[str, Any],
) -> None:
    """A range of ages shows what each of them would show."""
    today = {k: v for k, v in NOOR.feiten.items() if k != "leeftijd"} | leeftijd
    found = view(kader(), replace(NOOR, feiten=today), [share({})]).regels
    assert len(found) == bool(leeftijd)


def test_only_open_grounds_of_what_is_seen_are_told() -> None:
    """A rule that was stopped, or that carried something hidden, is not named."""
    deling = share({"gegevens": ["betrokkenheid", "gegevens-ouders"]})
    seen = only(NOOR, deling)
    other = Grond("spreekrecht-veilig-thuis", ("wmo2015-5.2.6",), "open")
    duty = next(r for r in kader().inhoud.regels if r.soort is RegelSoort.PLICHT)
    stopped = Grond(duty.id, duty.bronnen, "gestopt")
    gronden = {
        "betrokkenheid": (*deling.gronden["betrokkenheid"], stopped),
        "gegevens-ouders": (other,),
    }
    assert only(NOOR, replace(deling, gronden=gronden)) == seen


# --- what cannot be read -----------------------------------------------------


@pytest.mark.parametrize(
    "wrong",
    [
        {"vraag": {"van": "school"}},
        {"vraag": {}},
        {"gegevens": ("betrokkenheid", "bestaat-niet")},
        {"gegevens": ()},
        {"rol": "Sanne van Jeugdhulp Noord"},
    ],
)
def test_what_cannot_be_read_is_not_shown_and_breaks_nothing(
    wrong: dict[str, Any],
) -> None:
    """The others are shown as if it were not there; the organisation can find it."""
    broken = replace(share({}), **wrong)
    good = share({})
    assert view(kader(), NOOR, [broken, good]) == view(kader(), NOOR, [good])
    assert unreadable(kader(), [good, broken, good]) == (1,)


@pytest.mark.parametrize(
    "kijker",
    [
        Kijker("oma", NOOR.feiten),
        Kijker("jeugdige", NOOR.feiten, "ouder-1"),
        Kijker("ouder-met-gezag", NOOR.feiten, "voogd"),
        Kijker("jeugdige", {"leeftijd": "veertien"}),
    ],
)
def test_a_viewer_that_cannot_be_is_refused(kijker: Kijker) -> None:
    """Nobody gets a list by a slip of the pen."""
    with pytest.raises(VraagError):
        view(kader(), kijker, [])


def test_a_refusal_repeats_nothing_that_was_sent() -> None:
    """A number of a person in the wrong place does not come back."""
    bsn = invented_bsn()
    with pytest.raises(VraagError) as error:
        view(kader(), Kijker("jeugdige", {"leeftijd": bsn}), [])
    assert bsn not in str(error.value) + repr(error.value.problemen)
    with pytest.raises(VraagError) as error:
        view(kader(), Kijker(bsn, {}), [])
    assert bsn not in str(error.value) + repr(error.value.problemen)


def test_a_kader_without_these_rules_shows_nobody_anything() -> None:
    """It says so, in place of an empty list that looks like an answer."""
    silent = Kader(replace(kader().inhoud, inkijk=None, hash="sha256:zonder-inkijk"))
    with pytest.raises(KaderError) as error:
        view(silent, NOOR, [share({})])
    assert error.value.code == "inkijk-ontbreekt"


def test_the_day_is_all_that_is_told_of_the_time() -> None:
    """No hour stands in a list."""
    assert view(kader(), NOOR, [share({})]).as_dict()["regels"][0]["datum"] == str(DAG)
