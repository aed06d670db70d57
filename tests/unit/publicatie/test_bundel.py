# SPDX-License-Identifier: EUPL-1.2
"""A bundle has one spelling, and is made only when the right people approved."""

from __future__ import annotations

import stat
from dataclasses import replace
from typing import Any

import pytest
from tests.regelbestanden import rule_files
from tests.uitgevers import (
    STRENGER,
    TOEN,
    VANAF,
    proposal,
    published,
    scenarios_of,
    texts,
)

from deelkader.errors import KaderError
from deelkader.kader import Kader
from deelkader.publicatie.bundel import read_bundle
from deelkader.publicatie.ondertekenen import approve, publish
from deelkader.publicatie.sleutel import Rol, Sleutel, read_public
from deelkader.publicatie.voorstel import Opdracht, _difference, propose
from deelkader.regels import load_texts

RUIMER = ("soort: verbod\n", "soort: geen-ander\n  voorwaarden: [proef-zuinig]\n")


@pytest.fixture(scope="module")
def bundel(mensen):
    """Return the first bundle."""
    return published(mensen)


def codes(error: pytest.ExceptionInfo[KaderError]) -> set[str]:
    """Return what was objected; everybody hears what to do."""
    assert all(b.oplossing for b in error.value.bevindingen)
    return {b.code for b in error.value.bevindingen}


def test_a_bundle_is_read_back_as_it_was_written(bundel):
    """The same bundle is the same bytes, and its kader is the one it names."""
    raw = bundel.as_bytes()
    again = read_bundle(raw)
    assert (again, again.as_bytes()) == (bundel, raw)
    assert again.load().hash == bundel.manifest.kader
    (garantie,) = bundel.inhoud.bewijzen.garanties
    assert (garantie.id, garantie.uitslag) == ("geen-ja-bij-nee", "bewezen")


def test_the_same_proposal_is_the_same_bytes():
    """Nothing in it depends on when or where it was made."""
    assert proposal().as_bytes() == proposal().as_bytes()


def test_every_cut_is_seen(bundel):
    """A bundle that was broken off is no bundle, wherever it was cut."""
    raw = bundel.as_bytes()
    for cut in range(0, len(raw), 997):
        with pytest.raises(KaderError) as error:
            read_bundle(raw[:cut])
        assert codes(error) == {"bundel-onleesbaar"}


def test_another_spelling_is_refused(bundel):
    """A space more is something that nobody signed."""
    with pytest.raises(KaderError) as error:
        read_bundle(bundel.as_bytes().replace(b",", b", ", 1))
    assert codes(error) == {"bundel-onleesbaar"}


def test_a_guarantee_that_is_not_proven_stops_the_proposal():
    """With the counterexample; nothing is made."""
    with pytest.raises(KaderError) as error:
        proposal(bestanden=texts(fout=RUIMER))
    assert error.value.code == "kader-niet-bewezen"
    assert "R100" in {b.code for b in error.value.bevindingen}


def test_a_last_day_before_the_first_is_refused():
    """And every other slip is named with it."""
    with pytest.raises(KaderError) as error:
        proposal(vorige=proposal(), tot=TOEN.date().replace(year=2025))
    assert codes(error) == {"einde-voor-begin", "vorige-niet-uitgegeven"}


def test_two_people_approve(mensen):
    """One is not enough, also not with two signatures; and a first asks the FG."""
    one = approve(proposal(), mensen.jurist, Rol.GOEDKEURDER, TOEN)
    with pytest.raises(KaderError) as error:
        publish(one, mensen.uitgever, TOEN)
    assert codes(error) == {"goedkeuring-ontbreekt", "fg-ontbreekt"}
    with pytest.raises(KaderError) as error:
        approve(one, mensen.jurist, Rol.FG, TOEN)
    assert codes(error) == {"goedkeuring-dubbel"}


def test_wider_asks_the_fg(mensen, bundel):
    """Without the FG a wider kader is not published; a stricter one is."""
    wider = proposal(bundel, texts(open=("situatie: proef-afwegen", "doel: proefdoel")))
    assert wider.manifest.ruimer == "ja"
    both = approve(wider, mensen.jurist, Rol.GOEDKEURDER, TOEN)
    both = approve(both, mensen.beleid, Rol.GOEDKEURDER, TOEN)
    with pytest.raises(KaderError) as error:
        publish(both, mensen.uitgever, TOEN)
    assert codes(error) == {"fg-ontbreekt"}
    told = scenarios_of(texts(dicht=STRENGER), "toegestaan", "verboden")
    stricter = proposal(bundel, texts(dicht=STRENGER), scenarios=told)
    assert stricter.manifest.ruimer == "nee"
    assert stricter.inhoud.verschil is not None
    assert stricter.inhoud.verschil["aantallen"]["strenger"] != "0"
    both = approve(stricter, mensen.jurist, Rol.GOEDKEURDER, TOEN)
    both = approve(both, mensen.beleid, Rol.GOEDKEURDER, TOEN)
    assert publish(both, mensen.uitgever, TOEN).manifest.volgnummer == 2


def test_other_words_count_as_wider(bundel):
    """What cannot be compared is not said to be the same."""
    words = ('proefbalie: {label: "de proefbalie"}', 'proefbalie: {label: "de balie"}')
    assert proposal(bundel, texts(woord=words)).manifest.ruimer == "onbekend"


@pytest.mark.parametrize("deel", ["inkijk", "authzen", "publiek"])
def test_what_changes_beside_answers_is_not_said_to_be_the_same(deel):
    """What a family sees, or what AuthZEN asks, stands in no row: the FG reads it."""
    was = Kader.standard()
    less: dict[str, Any] = {"inkijk": None, "authzen": None, "publiek": {}}
    nieuw = Kader(replace(was.inhoud, **{deel: less[deel]}))
    assert _difference((was, was), was)[1] == "nee"
    assert _difference((was, was), nieuw)[1] == "onbekend"


TERMIJN = "plichten: [{plicht: informeren-achteraf, termijn: P28D}]"


@pytest.mark.parametrize(
    ("plichten", "fg"),
    [
        ("plichten: []", "ja"),
        (TERMIJN.replace("28", "90"), "ja"),
        (TERMIJN.replace("informeren-achteraf", "vastleggen-afweging"), "ja"),
        (TERMIJN[:-1] + ", {plicht: vastleggen-afweging}]", "nee"),
    ],
)
def test_a_duty_that_goes_asks_for_the_fg(plichten, fg):
    """Also with more time, or another in its place; one that is added does not."""
    files = rule_files()
    naam = "wet/veilig-thuis-vertelt.yaml"
    text = files[naam].decode()
    assert TERMIJN in text
    nieuw = Kader(load_texts({**files, naam: text.replace(TERMIJN, plichten).encode()}))
    was = Kader.standard()
    verschil, ruimer = _difference((was, was), nieuw)
    assert ruimer == fg
    assert verschil is not None
    changed = {r for r, n in verschil["aantallen"].items() if n != "0"}
    assert changed == {"plicht weg" if fg == "ja" else "plicht erbij"}


def test_effects_of_another_kader_are_refused():
    """An impact section is about these rules or it is not there."""
    gevolgen = {"kader": {"hash": "sha256:" + "0" * 64}, "veranderd": []}
    with pytest.raises(KaderError) as error:
        propose(Opdracht(texts(), None, VANAF, "Proef.", gevolgen=gevolgen))
    assert codes(error) == {"gevolgen-ander-kader"}


def test_a_published_bundle_does_not_change(mensen, bundel):
    """Nobody approves afterwards, and nobody publishes twice."""
    for act in (
        lambda: approve(bundel, mensen.beleid, Rol.GOEDKEURDER, TOEN),
        lambda: publish(bundel, mensen.uitgever, TOEN),
    ):
        with pytest.raises(KaderError) as error:
            act()
        assert "bundel-al-uitgegeven" in codes(error)


def test_an_approval_of_something_else_does_not_count(mensen):
    """Who approved one proposal did not approve another."""
    one = approve(proposal(), mensen.jurist, Rol.GOEDKEURDER, TOEN)
    other = replace(
        proposal(bestanden=texts(dicht=STRENGER)), goedkeuringen=one.goedkeuringen
    )
    with pytest.raises(KaderError) as error:
        publish(other, mensen.uitgever, TOEN)
    assert "bundel-veranderd" in codes(error)


def test_a_kader_that_is_not_the_one_named_is_refused(bundel):
    """The manifest and the files are of each other."""
    m = bundel.manifest.model_copy(update={"versie": "2020-01-01"})
    other = replace(bundel, inhoud=bundel.inhoud.model_copy(update={"manifest": m}))
    with pytest.raises(KaderError) as error:
        other.load()
    assert codes(error) == {"bundel-onleesbaar"}


def test_the_kader_of_a_bundle_ends_when_the_bundle_does():
    """After the last day it answers nothing."""
    last = TOEN.date()
    assert Kader(proposal(tot=last).load()).inhoud.geldig_tot == last


def test_a_key_is_two_files(tmp_path):
    """The secret one is only for its owner; both are read back."""
    made = Sleutel.make("jurist-7", tmp_path)
    secret = tmp_path / "jurist-7.sleutel"
    assert stat.S_IMODE(secret.stat().st_mode) == 0o600
    assert Sleutel.read(secret).vkey == made.vkey
    assert read_public(tmp_path / "jurist-7.vkey").tekst == made.vkey
    with pytest.raises(KaderError, match="al een sleutel"):
        Sleutel.make("jurist-7", tmp_path)
    with pytest.raises(KaderError, match="Deze naam kan niet"):
        Sleutel.make("Jan Jansen", tmp_path)
    for read in (Sleutel.read, read_public):
        with pytest.raises(KaderError) as error:
            read(tmp_path / "niets")
        assert error.value.code == "sleutel-onleesbaar"
    secret.write_text(secret.read_text().replace("PRIVATE", "PUBLIC"))
    with pytest.raises(KaderError, match="geheime sleutel"):
        Sleutel.read(secret)
