# SPDX-License-Identifier: EUPL-1.2
"""What people said on a day: by hand, and against the literal register."""

from __future__ import annotations

import random
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.unit.toestemming.register_letterlijk import Punt, last_word
from tests.unit.toestemming.verzonnen import (
    BEGIN,
    DOEL,
    GEGEVENS,
    NAAR,
    OUDERS,
    event,
    random_events,
    standard,
)

from deelkader.toestemming import Peiling, standing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deelkader.begrippen import Begrippen
    from deelkader.model import Toestemming
    from deelkader.toestemming import Gebeurtenis

DAG = date(2026, 3, 31)
SCHOOL = Punt("school", "betrokkenheid", "onderwijs-ondersteunen")
HUISARTS = Punt("huisarts", "betrokkenheid", "hulp-afstemmen")


@cache
def begrippen() -> Begrippen:
    """Return the vocabulary of the shipped kader."""
    return standard().begrippen


def said(records: Sequence[Toestemming], punt: Punt, **wie: str) -> list[str]:
    """Return the statuses of the records that speak of *punt*."""
    wanted = {"gever": "jeugdige", "betekenis": "geheimhouding"} | wie
    return [
        r.status.value
        for r in records
        if all(getattr(r, name) == value for name, value in wanted.items())
        and all(
            getattr(r, deel) is None or getattr(punt, deel) in getattr(r, deel)
            for deel in ("naar", "gegevens", "doel")
        )
    ]


def stand(*events: Gebeurtenis, op: date = DAG, **other: Any) -> list[Toestemming]:
    """Return the standing of *events*."""
    return list(standing(events, begrippen(), Peiling(op, **other)))


# --- by hand -----------------------------------------------------------------


def test_a_withdrawal_with_a_scope_ends_only_what_overlaps() -> None:
    """Stopping with the school leaves the yes for the huisarts."""
    yes = event("gegeven", naar=("school", "huisarts"))
    records = stand(yes, event("ingetrokken", 2, naar="school"))

    assert said(records, SCHOOL) == ["ingetrokken"]
    assert said(records, HUISARTS) == ["gegeven"]


def test_a_withdrawal_over_an_event_ends_a_later_yes_to_the_same() -> None:
    """Who stops telling the school means every yes for the school so far."""
    yes = event("gegeven", naar="school", gegevens="betrokkenheid")
    wider = event("gegeven", 1, naar="school")
    records = stand(yes, wider, event("ingetrokken", 2, over=yes.id))

    assert said(records, SCHOOL) == ["ingetrokken"]
    assert said(records, SCHOOL._replace(gegevens="hoofdlijnen")) == ["gegeven"]


def test_a_withdrawal_says_nothing_about_what_was_never_given() -> None:
    """Withdrawing everything is not refusing everything."""
    records = stand(event("gegeven", naar="school"), event("ingetrokken", 1))

    assert said(records, SCHOOL) == ["ingetrokken"]
    assert said(records, HUISARTS) == []


def test_a_withdrawal_leaves_a_refusal_a_refusal() -> None:
    """Who said no was not asked to stop."""
    yes = event("gegeven", naar="huisarts")
    no = event("geweigerd", 1, naar="school")
    records = stand(yes, no, event("ingetrokken", 2))

    assert said(records, SCHOOL) == ["geweigerd"]
    assert said(records, HUISARTS) == ["ingetrokken"]


def test_a_refusal_wins_where_it_overlaps_until_a_wider_yes() -> None:
    """The last word counts, each as far as it reaches."""
    yes = event("gegeven")
    no = event("geweigerd", 1, naar="school")
    again = event("gegeven", 2, naar=("school", "huisarts"))

    assert said(stand(yes, no), SCHOOL) == ["geweigerd"]
    assert said(stand(yes, no), HUISARTS) == ["gegeven"]
    assert said(stand(yes, no, again), SCHOOL) == ["gegeven"]


def test_of_a_yes_and_a_no_at_one_moment_the_no_counts() -> None:
    """Whichever is written down first."""
    yes, no = event("gegeven", naar="school"), event("geweigerd", naar="school")

    assert said(stand(yes, no), SCHOOL) == ["geweigerd"]
    assert said(stand(no, yes), SCHOOL) == ["geweigerd"]


def test_a_yes_ends_by_itself_after_its_last_day() -> None:
    """No event is needed for that."""
    yes = event("gegeven", naar="school", tot=DAG)

    assert said(stand(yes), SCHOOL) == ["gegeven"]
    assert said(stand(yes, op=DAG + timedelta(days=1)), SCHOOL) == ["verlopen"]


def test_asking_again_does_not_end_a_yes_or_a_no() -> None:
    """It fills only what was open."""
    asked = event("gevraagd", 3)
    yes = event("gegeven", naar="school")
    no = event("geweigerd", naar="huisarts")
    records = stand(yes, no, asked)

    assert said(records, SCHOOL) == ["gegeven"]
    assert said(records, HUISARTS) == ["geweigerd"]
    assert said(records, HUISARTS._replace(naar="veilig-thuis")) == ["gevraagd"]


def test_a_correction_does_not_change_what_was_known_before_it() -> None:
    """A yes for the wrong child is gone today, and was known then."""
    yes = event("gegeven", naar="school")
    wrong = event("ongeldig", 20, over=yes.id)
    before = BEGIN + timedelta(days=19)

    assert said(stand(yes, wrong), SCHOOL) == []
    assert said(stand(yes, wrong, bekend=before), SCHOOL) == ["gegeven"]


def test_an_invalidated_no_never_brings_a_yes_back() -> None:
    """It has to be asked again."""
    yes, no = event("gegeven", naar="school"), event("geweigerd", 1, naar="school")
    wrong = event("ongeldig", 2, over=no.id)

    assert said(stand(yes, no, wrong), SCHOOL) == ["verlopen"]


def test_an_expiry_leaves_a_renewed_yes() -> None:
    """It ends only the yes it is about."""
    yes, renewed = event("gegeven", naar="school"), event("gegeven", 1, naar="school")
    end = event("verlopen", 2, over=yes.id)

    assert said(stand(yes, end), SCHOOL) == ["verlopen"]
    assert said(stand(yes, renewed, end), SCHOOL) == ["gegeven"]


def test_a_word_counts_on_the_dutch_day_it_was_said() -> None:
    """Half past twelve at night in summer is still yesterday in UTC."""
    night = datetime(2026, 6, 1, 22, 30, tzinfo=UTC)
    yes = event("gegeven", naar="school", gebeurd_op=night, vastgelegd_op=night)

    assert said(stand(yes, op=date(2026, 6, 1)), SCHOOL) == []
    assert said(stand(yes, op=date(2026, 6, 2)), SCHOOL) == ["gegeven"]


def test_words_about_what_no_longer_exists_fall_out() -> None:
    """The engine would refuse an id that the kader does not know."""
    only_old = event("gegeven", naar=("oude-partij",))
    mixed = event("gegeven", 1, naar=("oude-partij", "school"))

    assert stand(only_old) == []
    assert [r.naar for r in stand(mixed)] == [("school",)]


def test_helping_and_sharing_are_kept_apart() -> None:
    """Yes to help says nothing about telling."""
    records = stand(
        event("gegeven", betekenis="hulp"), event("geweigerd", 1, naar="school")
    )

    assert said(records, SCHOOL) == ["geweigerd"]
    assert said(records, SCHOOL, betekenis="hulp") == ["gegeven"]


def test_another_person_under_the_same_role_does_not_count() -> None:
    """Who "the person this is about" is differs per question."""
    yes = event("gegeven", gever="betrokkene-1", gever_pseudoniem="tante-ekster")
    me, other = {"betrokkene-1": "tante-ekster"}, {"betrokkene-1": "oom-kauwtje"}

    assert stand(yes) == []
    assert stand(yes, personen=other) == []
    assert said(stand(yes, personen=me), SCHOOL, gever="betrokkene-1") == ["gegeven"]


def test_after_a_change_of_gezag_the_old_givers_are_left_out() -> None:
    """The engine would refuse a voogd beside a parent."""
    parent = event("gegeven", gever="ouder-1")
    voogd = event("gegeven", 9, gever="voogd")
    known = stand(parent, voogd, feiten={"gezag": "voogdij"})

    assert [r.gever for r in known] == ["voogd"]
    assert stand(parent, voogd) == []
    refused = event("geweigerd", 12, gever="ouder-1")
    assert [r.gever for r in stand(parent, voogd, refused)] == ["ouder-1"]


def test_at_a_table_a_no_wins_from_a_yes_to_a_participant() -> None:
    """Everybody at the table hears what is said there."""
    yes = event("gegeven", 4, naar="veilig-thuis")
    no = event("geweigerd", naar="veiligheidsteam")
    team = stand(yes, no, naar="veiligheidsteam")
    direct = stand(yes, no, naar="veilig-thuis")

    assert said(team, SCHOOL._replace(naar="veilig-thuis")) == ["geweigerd"]
    assert said(direct, SCHOOL._replace(naar="veilig-thuis")) == ["gegeven"]


def test_a_yes_to_a_table_reaches_its_participants() -> None:
    """The engine answers as it does to the record itself."""
    vraag = {
        "van": "jeugdprofessional",
        "naar": "veiligheidsteam",
        "gegevens": ["betrokkenheid"],
        "doel": "hulp-afstemmen",
        "situatie": "hulpvraag",
        "datum": DAG,
        "feiten": {"leeftijd": 17, "pet": "hulp"},
    }
    direct = {"gever": "jeugdige", "status": "gegeven", "naar": "veiligheidsteam"}
    yes = event("gegeven", naar="veiligheidsteam")
    no = event("geweigerd", 1, naar="gecertificeerde-instelling")

    def participants(*records: Any) -> dict[str, str]:
        answer = standard().evaluate(vraag | {"toestemmingen": records})
        (found,) = answer.gegevens
        return {d.partij: d.uitkomst.value for d in found.per_deelnemer}

    by_register = participants(*stand(yes, naar="veiligheidsteam"))
    assert by_register == participants(direct)
    assert by_register != participants()
    partly = participants(*stand(yes, no, naar="veiligheidsteam"))
    changed = {p for p in partly if partly[p] != by_register[p]}
    assert changed == {"gecertificeerde-instelling"}


# --- at random ---------------------------------------------------------------


@settings(max_examples=300, deadline=None)
@given(zaad=st.integers(0, 2**63))
def test_the_records_say_what_the_literal_register_says(zaad: int) -> None:
    """For every point at most one record, with the last word about it."""
    rng = random.Random(zaad)
    events = random_events(rng, 9)
    op = date(2026, 3, 1) + timedelta(days=rng.randint(0, 90))
    bekend = rng.choice((None, BEGIN + timedelta(days=rng.randint(0, 90))))
    shuffled = rng.sample(events, len(events))
    records = stand(*shuffled, op=op, bekend=bekend)
    anders = begrippen().elk.waarde
    for gever in OUDERS:
        for betekenis in ("geheimhouding", "grondslag"):
            punt = Punt(
                rng.choice((*NAAR, "politie")),
                rng.choice((*GEGEVENS, *anders)),
                rng.choice((*DOEL, "leerplicht")),
            )
            found = said(records, punt, gever=gever, betekenis=betekenis)
            word = last_word(events, (gever, betekenis), punt, (op, bekend))
            assert found == ([] if word is None else [word[0]])


def test_the_random_events_reach_every_status() -> None:
    """Else the comparison would compare nothing."""
    seen: Counter[str] = Counter()
    for zaad in range(300):
        events = random_events(random.Random(zaad), 9)
        seen.update(r.status.value for r in stand(*events))

    assert (
        min(
            seen[s]
            for s in ("gegeven", "geweigerd", "ingetrokken", "verlopen", "gevraagd")
        )
        > 10
    )


@pytest.mark.parametrize("naar", NAAR)
def test_the_engine_never_finds_a_contradiction(naar: str) -> None:
    """Neither between records, nor at a table, nor with a fact that is stated."""
    kader = standard()
    answered = 0
    for zaad in range(60):
        rng = random.Random(f"{naar}-{zaad}")
        gezag = rng.choice(("gezamenlijk", "eenhoofdig", "voogdij", None))
        feiten = {"leeftijd": 13, "pet": "hulp"} | ({"gezag": gezag} if gezag else {})
        events = random_events(rng, 8)
        if rng.random() < 0.4:
            events.append(event("gegeven", rng.randint(0, 40), gever="voogd"))
        kijk = Peiling(DAG, naar=naar, feiten=feiten)
        vraag = {
            "van": "jeugdprofessional",
            "naar": naar,
            "gegevens": ["betrokkenheid"],
            "doel": "hulp-afstemmen",
            "situatie": "hulpvraag",
            "datum": DAG,
            "feiten": feiten,
            "toestemmingen": list(standing(events, begrippen(), kijk)),
        }
        kader.evaluate(vraag)
        answered += 1
    assert answered == 60
