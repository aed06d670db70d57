# SPDX-License-Identifier: EUPL-1.2
"""What an installation takes in use: nothing forged, older, expired or unsigned."""

from __future__ import annotations

import base64
from dataclasses import replace
from datetime import date, timedelta
from unittest.mock import patch

import pytest
from sqlalchemy import text
from tests.logboeken import NU, damage, require_whole
from tests.uitgevers import (
    DOOR,
    STRENGER,
    TOEN,
    VANAF,
    people,
    proposal,
    published,
    texts,
    trusting,
    vkey_of,
)

from deelkader.errors import (
    DeelkaderError,
    KaderError,
    LogboekError,
    LogboekTamperedError,
    LogboekUseError,
)
from deelkader.publicatie.beoordelen import Omstandigheden, judge
from deelkader.publicatie.ondertekenen import approve, publish
from deelkader.publicatie.register import Publicaties
from deelkader.publicatie.sleutel import Rol, Sleutel, Vertrouwd
from deelkader.service.archief import Archief
from deelkader.service.dienst import Dienst
from deelkader.service.uitgifte import choose
from deelkader.testing import question_for

WEEGT = ('titel: "Weeg dit"\n  soort: spreekrecht', 'titel: "Weeg"\n  soort: overleg')


@pytest.fixture(scope="module")
def eerste(mensen):
    """Return the first bundle."""
    return published(mensen)


@pytest.fixture(scope="module")
def tweede(mensen, eerste):
    """Return a stricter bundle after it, that begins in December."""
    later = proposal(eerste, texts(dicht=STRENGER), vanaf=date(2026, 12, 1))
    return published(mensen, later)


@pytest.fixture
def logboek(map_, klok):
    """Return a new log."""
    with map_.open(klok=klok) as opened:
        yield opened


@pytest.fixture
def register(logboek, mensen) -> Publicaties:
    """Return a register that trusts all four."""
    return trusting(logboek, mensen)


def refused(register: Publicaties, logboek, bundel) -> set[str]:
    """Return what was objected; every objection says what to do; nothing changed."""
    before = len(logboek), register.all()
    raw = bundel if isinstance(bundel, bytes) else bundel.as_bytes()
    with pytest.raises(KaderError) as error:
        register.accept(raw)
    assert (len(logboek), register.all()) == before
    assert "Er is niets veranderd." in error.value.message
    assert all(b.oplossing for b in error.value.bevindingen)
    return {b.code for b in error.value.bevindingen}


def test_a_good_bundle_is_taken_in_use_once(installatie, klok, mensen, eerste):
    """Its line stands in the log, and a second time nothing is written; nor undone."""
    with installatie.open(klok=klok) as logboek:
        register = trusting(logboek, mensen)
        register.accept(eerste.as_bytes())
        lines = len(logboek)
        register.accept(eerste.as_bytes())
        assert len(logboek) == lines
        assert [one.bundle() for one in register.all()] == [eerste]
        require_whole(logboek)
        for verb in ("UPDATE publicatie SET volgnummer = 9", "DELETE FROM publicatie"):
            with pytest.raises(LogboekError), logboek.opslag.unit() as eenheid:
                eenheid.verbinding.execute(text(verb))
        assert [one.volgnummer for one in register.all()] == [1]


def test_an_unsigned_proposal_is_refused(register, logboek):
    """A proposal is no bundle."""
    assert refused(register, logboek, proposal()) == {"kader-niet-ondertekend"}


def test_a_stranger_cannot_publish(register, logboek, mensen):
    """Nor somebody with the same name and another key."""
    for naam in ("vreemde-1", "uitgever-1"):
        other = mensen._replace(uitgever=Sleutel.new(naam))
        assert refused(register, logboek, published(other)) == {"uitgever-onbekend"}


def test_a_forged_bundle_is_refused(register, logboek, mensen, eerste):
    """Other files, other approvals, another signature: each is seen."""
    m = eerste.manifest.model_copy(update={"reden": "Iets anders."})
    inhoud = eerste.inhoud.model_copy(update={"manifest": m})
    forged = type(eerste).of(inhoud)
    forged = replace(
        forged, goedkeuringen=eerste.goedkeuringen, handtekening=eerste.handtekening
    )
    assert "bundel-veranderd" in refused(register, logboek, forged)
    fewer = replace(eerste, goedkeuringen=eerste.goedkeuringen[:1])
    found = refused(register, logboek, fewer)
    assert found == {"bundel-veranderd", "goedkeuring-ontbreekt", "fg-ontbreekt"}
    other = published(people(), proposal())
    assert other.handtekening is not None
    tekst, _, line = str(eerste.handtekening).rpartition("\n\n")
    swapped = other.handtekening.rpartition("\n\n")[2].split(" ")[2]
    words = line.split(" ")
    # The signature of somebody else, under the name and number of our key.
    own, their = base64.b64decode(words[2]), base64.b64decode(swapped)
    words[2] = base64.b64encode(own[:4] + their[4:]).decode() + "\n"
    false = replace(eerste, handtekening=f"{tekst}\n\n{' '.join(words)}")
    assert refused(register, logboek, false) == {"handtekening-vals"}
    raw = eerste.as_bytes()
    assert refused(register, logboek, raw[:-40]) == {"bundel-onleesbaar"}


def test_an_approver_counts_only_in_the_own_role(register, logboek, mensen):
    """Who calls himself FG and is not, is not; the same person twice is once."""
    false = approve(proposal(), mensen.jurist, Rol.GOEDKEURDER, TOEN)
    false = approve(false, mensen.beleid, Rol.FG, TOEN)
    bundel = publish(false, mensen.uitgever, TOEN)
    found = refused(register, logboek, bundel)
    assert found == {"goedkeurder-onbekend", "goedkeuring-ontbreekt", "fg-ontbreekt"}


def test_one_person_approving_twice_is_seen_by_who_takes_it(
    register, logboek, mensen, eerste
):
    """Also when the publisher looked away: two notes with one key are one approval."""
    register.trust(vkey_of(mensen.jurist), Rol.FG, DOOR)
    one = approve(proposal(), mensen.jurist, Rol.GOEDKEURDER, TOEN)
    other = approve(proposal(), mensen.jurist, Rol.FG, TOEN)
    both = one.with_approval(other.goedkeuringen[0])
    lines = ["deelkader/publicatie/1", "1", both.hash, "2026-11-20T09:00:00Z"]
    tekst = "".join(f"{line}\n" for line in (*lines, both.approvals_hash()))
    bundel = both.published(mensen.uitgever.note(tekst))
    assert refused(register, logboek, bundel) == {
        "goedkeuring-dubbel",
        "goedkeuring-ontbreekt",
    }


def test_an_older_number_is_refused(register, logboek, mensen, eerste, tweede):
    """Going back is publishing the old rules again, with a higher number."""
    register.accept(eerste.as_bytes())
    register.accept(tweede.as_bytes())
    assert refused(register, logboek, eerste) == {"bundel-ouder"}
    again = published(mensen, proposal(tweede, vanaf=date(2026, 12, 2)))
    assert register.accept(again.as_bytes()).manifest.volgnummer == 3
    back = register.in_use(date(2026, 12, 3))
    assert back is not None
    assert back.bundle().manifest.kader == eerste.manifest.kader


def test_a_bundle_that_was_compared_with_something_else_is_refused(
    register, logboek, mensen, eerste, tweede
):
    """What was approved as the difference is not the difference here."""
    register.accept(eerste.as_bytes())
    other = published(mensen, proposal(tot=date(2030, 1, 1)))
    fork = published(mensen, proposal(other, texts(dicht=STRENGER)))
    assert refused(register, logboek, fork) == {"bundel-andere-voorganger"}
    third = published(mensen, proposal(tweede))
    assert register.accept(third.as_bytes()).manifest.volgnummer == 3


def test_an_expired_bundle_is_refused(register, logboek, mensen):
    """Also by a clock that was set back to a day on which it still held."""
    bundel = published(mensen, proposal(tot=date(2026, 11, 21)))
    assert refused(register, logboek, bundel) == {"bundel-verlopen"}


def test_a_clock_set_back_takes_nothing(map_, klok, mensen, eerste):
    """The log knows that it was later, and so does the bundle."""
    with map_.open(klok=klok) as logboek:
        register = trusting(logboek, mensen)
        klok.forward(days=-1)
    with map_.open(klok=klok) as logboek:
        register = Publicaties(logboek)
        assert refused(register, logboek, eerste) == {"klok-teruggezet"}
        expired = published(mensen, proposal(tot=date(2026, 11, 21)))
        found = refused(register, logboek, expired)
        assert found == {"klok-teruggezet", "bundel-verlopen"}


def test_a_bundle_of_the_future_is_a_clock_that_runs_behind(register, logboek, mensen):
    """Nobody signed tomorrow."""
    bundel = published(mensen, nu=NU + timedelta(days=1))
    assert refused(register, logboek, bundel) == {"klok-teruggezet"}


def test_a_key_that_was_withdrawn_counts_no_more(register, logboek, mensen, eerste):
    """And without any publisher there is no way back to unsigned."""
    register.withdraw(vkey_of(mensen.uitgever), Rol.UITGEVER, DOOR)
    assert refused(register, logboek, eerste) == {"uitgever-onbekend"}
    assert register.is_configured
    with pytest.raises(LogboekUseError):
        register.withdraw(vkey_of(mensen.uitgever), Rol.UITGEVER, DOOR)


@pytest.mark.parametrize("door", [(), ("a-1",), ("a-1", "A-1"), ("a", "b", "c")])
def test_trusting_takes_two_people(logboek, mensen, door):
    """Two, and different; nothing is written otherwise."""
    register = Publicaties(logboek)
    with pytest.raises(LogboekUseError) as error:
        register.trust(vkey_of(mensen.fg), Rol.FG, door)
    assert error.value.code == "vertrouwen-vraagt-twee"
    assert (register.trusted(), len(logboek)) == ([], 0)


def test_a_name_has_one_key(register):
    """Or one person could be two."""
    with pytest.raises(LogboekUseError) as error:
        register.trust(vkey_of(Sleutel.new("jurist-1")), Rol.FG, DOOR)
    assert error.value.code == "sleutelnaam-bezet"


def test_a_key_has_one_name(register, logboek, mensen):
    """Or one person could approve twice; and what to do is said."""
    twin = Sleutel("jurist-2", mensen.jurist.geheim)
    before = len(logboek)
    with pytest.raises(LogboekUseError) as error:
        register.trust(vkey_of(twin), Rol.FG, DOOR)
    assert error.value.code == "sleutel-andere-naam"
    assert "publiceer sleutel" in error.value.help
    assert len(logboek) == before


def test_two_names_on_one_key_are_one_person(mensen):
    """Also where both came to be trusted: the key counts, not the name."""
    twin = Sleutel("jurist-2", mensen.jurist.geheim)
    both = approve(proposal(), mensen.jurist, Rol.GOEDKEURDER, TOEN)
    both = approve(both, twin, Rol.FG, TOEN)
    bundel = publish(both, mensen.uitgever, TOEN)
    keys = [*mensen.rollen, (twin, Rol.FG)]
    hier = Omstandigheden([Vertrouwd(vkey_of(s), r) for s, r in keys], NU, NU.date())
    found = judge(bundel, hier)
    assert [one.code for one in found] == ["goedkeuring-dubbel"]
    assert found[0].oplossing


def test_answers_are_worked_out_again_years_and_kaders_later(
    map_, klok, tmp_path, mensen, eerste
):
    """Each with its own kader: also one that came back, and one that was replaced."""
    waar, given, vorige = tmp_path / "b.json", [], eerste
    for jaar, changes in enumerate(({}, {"dicht": STRENGER}, {"w": WEEGT}, {})):
        if jaar:
            later = VANAF.replace(year=VANAF.year + jaar)
            voorstel = proposal(vorige, texts(**changes), vanaf=later)
            vorige = published(mensen, voorstel, nu=klok.nu)
        waar.write_bytes(vorige.as_bytes())
        with map_.open(klok=klok) as logboek:
            if not jaar:
                trusting(logboek, mensen)
            gekozen = choose(logboek, waar)
            assert (gekozen.volgnummer, gekozen.let_op) == (jaar + 1, ())
            asked = Dienst(gekozen.kader, logboek).ask(question_for("toegestaan"))
            assert asked.bewijs is not None
            given.append((asked.bewijs.id, asked.oordeel.uitkomst.value))
        klok.forward(days=366)
    assert [uitkomst for _, uitkomst in given] == [
        *("toegestaan", "feit-ontbreekt", "toegestaan", "toegestaan")
    ]
    with map_.open(klok=klok) as logboek:
        found = [Archief(logboek).recompute(id_) for id_, _ in given]
        published_ = Publicaties(logboek).all()
    assert [one.afwijking for one in found] == [None] * 4
    hashes = [one.bundle().manifest.kader for one in published_]
    assert [one.kader["hash"] for one in found] == hashes
    # Rolled back: the content of the first, under a higher number.
    assert hashes[0] == hashes[3]
    assert len(set(hashes)) == 3


def test_a_register_that_somebody_changed_is_seen(register, logboek, map_, eerste):
    """A row that does not fit its line stops everything."""
    register.accept(eerste.as_bytes())
    damage(
        map_.log,
        "UPDATE publicatiesleutel SET rol = 'uitgever' WHERE rol = 'fg'",
    )
    with pytest.raises(LogboekTamperedError):
        register.trusted()
    damage(map_.log, "UPDATE publicatie SET inhoud = x'00'")
    with pytest.raises(LogboekTamperedError):
        register.all()


@pytest.mark.parametrize(
    "weg",
    [
        "DELETE FROM publicatiesleutel WHERE wat = 'ingetrokken'",
        "DELETE FROM publicatiesleutel",
        "DELETE FROM publicatie WHERE volgnummer = 2",
    ],
)
def test_a_row_that_was_taken_away_is_seen(
    installatie, klok, mensen, eerste, tweede, weg
):
    """A withdrawn key, a kader that was replaced, or everything: each has its line."""
    with installatie.open(klok=klok) as logboek:
        register = trusting(logboek, mensen)
        register.withdraw(vkey_of(mensen.beleid), Rol.GOEDKEURDER, DOOR)
        register.accept(eerste.as_bytes())
        register.accept(tweede.as_bytes())
        damage(installatie.log, weg)
        with pytest.raises(LogboekTamperedError):
            choose(logboek, None)
    # Also by a process that never saw the row.
    with installatie.open(klok=klok) as opened, pytest.raises(LogboekTamperedError):
        choose(opened, None)


def test_what_was_judged_still_holds_when_it_is_written(installatie, klok, mensen):
    """Two processes at once: one key per name, and one bundle per number, once."""
    with (
        installatie.open(klok=klok) as one,
        installatie.open(klok=klok) as other,
    ):
        trusting(one, mensen)
        mine, theirs = Publicaties(one), Publicaties(other)
        same = Sleutel.new("nieuw-1"), Sleutel.new("nieuw-1")
        passed = by_turns(
            mine,
            lambda: mine.trust(vkey_of(same[0]), Rol.FG, DOOR),
            lambda: theirs.trust(vkey_of(same[1]), Rol.FG, DOOR),
        )
        assert passed == "sleutelnaam-bezet"
        first = published(mensen)
        others = published(mensen, proposal(tot=date(2030, 1, 1)))
        passed = by_turns(
            mine,
            lambda: mine.accept(first.as_bytes()),
            lambda: theirs.accept(others.as_bytes()),
        )
        assert passed == "publicatie-geweigerd"
        assert [one.bundle() for one in mine.all()] == [others]
        before = len(one)
        later = published(mensen, proposal(others, texts(dicht=STRENGER)))
        passed = by_turns(
            mine,
            lambda: mine.accept(later.as_bytes()),
            lambda: theirs.accept(later.as_bytes()),
        )
        assert (passed, len(one)) == (None, before + 1)
        require_whole(one)


def by_turns(register: Publicaties, act, between) -> str | None:
    """Let *between* happen after *act* judged and before it writes; return its code."""
    trusted = register.trusted
    done: list[int] = []

    def judged():
        found = trusted()
        if not done:
            done.append(1)
            between()
        return found

    with patch.object(register, "trusted", judged):
        try:
            act()
        except DeelkaderError as error:
            return error.code
    return None


def test_a_withdrawn_key_is_not_trusted_again_by_its_old_line(
    register, logboek, mensen
):
    """A row may be added, so a second one on the line of the first is seen."""
    vkey = vkey_of(mensen.uitgever)
    register.withdraw(vkey, Rol.UITGEVER, DOOR)
    again = (
        "INSERT INTO publicatiesleutel SELECT log, nr + 1000, vkey, rol, wat, regel"
        " FROM publicatiesleutel WHERE rol = 'uitgever' AND wat = 'vertrouwd'"
    )
    with logboek.opslag.unit() as eenheid:
        eenheid.verbinding.execute(text(again))
    with pytest.raises(LogboekTamperedError):
        register.trusted()


def test_the_kader_on_a_day_is_the_one_that_held_then(
    register, logboek, klok, eerste, tweede
):
    """Before its first day a kader does not hold, and then nobody knew it."""
    register.accept(eerste.as_bytes())
    before = klok.nu
    klok.forward(days=2)
    register.accept(tweede.as_bytes())
    in_use = {
        dag: None if found is None else found.volgnummer
        for dag in (date(2026, 10, 31), date(2026, 11, 30), date(2026, 12, 1))
        for found in [register.in_use(dag)]
    }
    assert list(in_use.values()) == [None, 1, 2]
    then = register.in_use(date(2026, 12, 1), bekend=before)
    assert then is not None
    assert then.volgnummer == 1


def test_the_last_good_one_goes_on_and_says_so(
    register, logboek, klok, tmp_path, eerste, tweede
):
    """A folder, a broken bundle or one of later: people hear it, answers go on."""
    good, bad = tmp_path / "goed.json", tmp_path / "stuk.json"
    good.write_bytes(eerste.as_bytes())
    bad.write_bytes(eerste.as_bytes()[:100])
    with pytest.raises(KaderError) as error:
        choose(logboek, bad)
    assert error.value.code == "geen-uitgegeven-kader"
    assert [b.code for b in error.value.bevindingen] == ["bundel-onleesbaar"]
    assert choose(logboek, good).let_op == ()
    for waar, code in (
        (bad, "bundel-onleesbaar"),
        (tmp_path, "kader-niet-ondertekend"),
        (tmp_path / "niets", "bundel-onvindbaar"),
    ):
        gekozen = choose(logboek, waar)
        assert gekozen.kader.versie.hash == eerste.manifest.kader
        assert [one.code for one in gekozen.let_op] == [code]
        assert "volgnummer 1" in gekozen.let_op[0].boodschap
    later = tmp_path / "later.json"
    later.write_bytes(tweede.as_bytes())
    gekozen = choose(logboek, later)
    assert (gekozen.volgnummer, gekozen.let_op[0].code) == (1, "kader-andere-dag")
    klok.forward(days=10)
    gekozen = choose(logboek, None)
    assert (gekozen.volgnummer, gekozen.let_op) == (2, ())


def test_before_anybody_is_trusted_a_folder_will_do(logboek, tmp_path, eerste):
    """And a bundle is not: nobody can say whether it is good."""
    for naam, raw in texts().items():
        (tmp_path / naam).parent.mkdir(exist_ok=True)
        (tmp_path / naam).write_bytes(raw)
    gekozen = choose(logboek, tmp_path)
    assert (gekozen.volgnummer, gekozen.let_op) == (None, ())
    bundel = tmp_path / "bundel.json"
    bundel.write_bytes(eerste.as_bytes())
    with pytest.raises(KaderError) as error:
        choose(logboek, bundel)
    assert error.value.code == "publicatie-niet-ingericht"


def test_an_old_answer_is_worked_out_again(register, logboek, tmp_path, eerste, tweede):
    """With the kader of then, also when another one is in use."""
    bundel = tmp_path / "bundel.json"
    bundel.write_bytes(eerste.as_bytes())
    answer = Dienst(choose(logboek, bundel).kader, logboek).ask(
        question_for("toegestaan")
    )
    register.accept(tweede.as_bytes())
    assert answer.bewijs is not None
    found = Archief(logboek).recompute(answer.bewijs.id)
    assert found.afwijking is None
    assert found.kader["hash"] == eerste.manifest.kader
    with pytest.raises(LogboekUseError) as error:
        Archief(logboek).recompute("niets")
    assert error.value.code == "geen-regel"
